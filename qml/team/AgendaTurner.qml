import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// The day or week shown, with the one before, the one after, and the way back to today.
RowLayout {
    id: root

    required property AgendaModel agenda
    required property DateWords dates

    spacing: Theme.gap4

    IconButton {
        objectName: "agendaBack"
        icon.name: "back"
        text: root.agenda.week ? qsTr("The week before") : qsTr("The day before")
        onClicked: root.agenda.turn(-1)
    }
    BodyText {
        objectName: "agendaSpan"
        Layout.fillWidth: true
        strong: true
        horizontalAlignment: Text.AlignHCenter
        //: from one day to another
        text: root.agenda.week ? qsTr("%1 to %2").arg(root.dates.said.shortDay(root.agenda.from)).arg(root.dates.said.shortDay(root.agenda.to))
                               : root.dates.said.day(root.agenda.from)
    }
    IconButton {
        objectName: "agendaForward"
        icon.name: "forward"
        text: root.agenda.week ? qsTr("The week after") : qsTr("The day after")
        onClicked: root.agenda.turn(1)
    }
    TextButton {
        objectName: "agendaToday"
        visible: root.agenda.day.getTime() !== root.agenda.today.getTime()
        text: qsTr("Today")
        onClicked: root.agenda.goToToday()
    }
}
