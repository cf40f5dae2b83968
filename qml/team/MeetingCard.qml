import QtQuick
import Heard.Components
import Heard.Controls
import Heard.Models

/// Where an appointment is, with whom, what to do before and to bring, and how she would like to meet.
Card {
    id: root

    required property AppointmentView appointment
    required property MeetingWayView way

    signal describeWanted

    /// Of [[what, said of it]], those of which something is said.
    function known(rows: var): var {
        return rows.filter(row => row[1].length > 0)
    }

    KnownWords { id: known }
    SimpleTable {
        caption: qsTr("About this appointment")
        headers: ["", ""]
        weights: [1, 3]
        visible: rows.length > 0
        rows: root.known([
            [qsTr("Place"), root.appointment.place],
            [qsTr("Getting there"), root.appointment.directions],
            [qsTr("With"), root.appointment.withWhom],
            [qsTr("To do before"), known.said(known.preparations, root.appointment.preparationCode, root.appointment.preparation)],
            [qsTr("To bring"), known.said(known.brings, root.appointment.bringCode, root.appointment.bring)]
        ])
    }
    SmallText {
        visible: root.appointment.place.length === 0 && root.appointment.withWhom.length === 0
        text: qsTr("No place and nobody named yet.")
    }
    WaysTable {
        objectName: "ways"
        way: root.way
        call: root.appointment.call
    }
    TextButton {
        objectName: "describeAppointment"
        visible: root.appointment.ahead
        icon.name: "edit"
        text: qsTr("Change the details")
        onClicked: root.describeWanted()
    }
}
