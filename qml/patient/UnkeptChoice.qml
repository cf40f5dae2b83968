import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// Says that what she chose about reminders could not be kept, and lets her try again.
ColumnLayout {
    id: root

    required property ReminderChoice choice

    Layout.fillWidth: true
    visible: choice.unkept
    spacing: Theme.gap8

    ErrorText {
        objectName: "choiceUnkept"
        text: root.choice.unkept ? qsTr("This could not be kept on your phone. Make room, then try again.") : ""
    }
    SecondaryButton {
        objectName: "choiceTryAgain"
        text: qsTr("Try again")
        onClicked: root.choice.tryAgain()
    }
}
