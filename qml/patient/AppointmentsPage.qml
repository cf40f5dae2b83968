pragma ComponentBehavior: Bound

import QtQuick
import Heard.Controls
import Heard.Components
import Heard.Models

/// The appointments ahead and those behind.
PhonePage {
    id: root

    signal opened(string id)
    signal preferenceWanted
    signal callWanted

    objectName: "appointmentsPage"
    showsBack: false
    title: qsTr("Appointments")

    DateWords { id: dateWords }
    MeetingWayView { id: way }
    WayWords { id: wayWords }
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
            model: FirstRows {
                sourceModel: appointments
                wanted: root.nearEnd
            }
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
    WaitingListCard {
        objectName: "waitingList"
        dates: dateWords
        onCallWanted: root.callWanted()
    }
    Card {
        visible: way.ready

        CardRow {
            objectName: "preferenceRow"
            icon.name: "people"
            text: qsTr("How you like to meet")
            detail: way.preference >= 0 ? wayWords.modes[way.preference] : qsTr("In person, on the phone, on video? Tell your team.")
            onClicked: root.preferenceWanted()
        }
    }
}
