pragma ComponentBehavior: Bound

import QtQuick
import Heard.Controls
import Heard.Components
import Heard.Models

/// The appointments ahead and those behind.
PhonePage {
    id: root

    signal opened(string id)

    objectName: "appointmentsPage"
    showsBack: false
    title: qsTr("Appointments")

    DateWords { id: dateWords }
    AppointmentsModel {
        id: appointments
        range: ranges.value
    }

    Segmented {
        id: ranges
        objectName: "ranges"
        label: qsTr("Which appointments")
        value: AppointmentsModel.Upcoming
        options: [
            { value: AppointmentsModel.Upcoming, text: qsTr("Upcoming") },
            { value: AppointmentsModel.Past, text: qsTr("Past") }
        ]
    }
    UnreadableNote {
        visible: appointments.unreadable
    }
    Card {
        objectName: "appointmentsCard"
        visible: !appointments.empty
        spacing: Theme.gap12

        Repeater {
            model: appointments
            delegate: AppointmentRow {
                dates: dateWords
                onOpened: id => root.opened(id)
            }
        }
    }
    EmptyState {
        objectName: "appointmentsEmpty"
        visible: appointments.ready && appointments.empty && !appointments.unreadable
        icon: "calendar"
        title: ranges.value === AppointmentsModel.Past ? qsTr("No appointments behind you yet")
                                                       : qsTr("No appointments ahead")
        text: ranges.value === AppointmentsModel.Past
            ? qsTr("After an appointment you find it here, with what you asked.")
            : qsTr("When your team books one, you will see it here. You can read it without the internet too.")
    }
}
