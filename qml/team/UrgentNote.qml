import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// Stands above answers with something that cannot wait, until somebody looked after it.
Note {
    id: root

    required property AnswersView answers
    required property DateWords dates

    tone: answers.handled ? Theme.Go : Theme.Stop
    //: %1 is a time
    title: answers.handled ? qsTr("Looked after: %1").arg(dates.said.lately(answers.handledAt)) : qsTr("This cannot wait. Call her now.")
    text: Array.from(answers.urgentWords).join("\n")

    FlowRow {
        Layout.topMargin: Theme.gap8

        SecondaryButton {
            objectName: "urgentHandled"
            visible: !root.answers.handled
            text: qsTr("I have looked after it")
            icon.name: "tick"
            onClicked: root.answers.setHandled(true)
        }
        TextButton {
            objectName: "urgentAgain"
            visible: root.answers.handled
            text: qsTr("Open it again")
            onClicked: root.answers.setHandled(false)
        }
    }
}
