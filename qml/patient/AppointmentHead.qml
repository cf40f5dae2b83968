import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Components
import Heard.Models

/// What kind of appointment it is, when, and with whom.
ColumnLayout {
    id: root

    required property DateWords dates
    required property AppointmentView appointment

    Layout.fillWidth: true
    spacing: Theme.gap4

    KindTag {
        Layout.fillWidth: true
        kind: root.appointment.kind
        description: root.appointment.description
    }
    TitleText {
        objectName: "appointmentWhen"
        text: root.dates.said.day(root.appointment.start) + "\n"
            + root.dates.said.span(root.appointment.start, root.appointment.end)
    }
    BodyText {
        soft: true
        //: %1 is a person, such as "Sister Grace Okafor"
        text: root.appointment.withWhom.length > 0 ? qsTr("With %1").arg(root.appointment.withWhom) : ""
    }
}
