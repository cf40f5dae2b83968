import QtQuick
import Heard.Components
import Heard.Controls
import Heard.Models

/// Asks whether something that was promised happened for her; she can change her answer.
Card {
    id: root

    required property ConfirmationView view

    signal tellWanted

    readonly property ConfirmedWords counted: ConfirmedWords { view: root.view }

    objectName: "didItHappenCard"

    Connections {
        target: root.view
        function onRefused(problem: int) {
            choices.value = root.view.answer
            refusal.text = problem === ConfirmationView.CommitmentUnknown
                ? qsTr("Your hospital has just taken this promise out of its pledge.")
                : qsTr("Your answer could not be kept. Is there room left on this phone?")
        }
        function onChanged() {
            choices.value = root.view.answer
            refusal.text = ""
        }
    }
    ChoiceList {
        id: choices
        objectName: "didItHappen"
        label: qsTr("Did it happen for you?")
        hint: qsTr("Your team sees how many said what, never who.")
        options: [
            { value: ConfirmationView.Yes, text: qsTr("Yes") },
            { value: ConfirmationView.NotYet, text: qsTr("Not yet") },
            { value: ConfirmationView.NotRelevant, text: qsTr("It is not about me") }
        ]
        onChosen: value => root.view.give(value)
        Component.onCompleted: value = root.view.answer
    }
    ErrorText {
        id: refusal
        objectName: "didItHappenProblem"
    }
    SmallText {
        objectName: "didItHappenThanks"
        visible: root.view.answer !== ConfirmationView.None
        text: qsTr("Thank you. You can change your answer at any time.")
    }
    TextButton {
        objectName: "didItHappenTell"
        visible: root.view.answer !== ConfirmationView.None
        icon.name: "talk"
        text: qsTr("Tell your team more")
        onClicked: root.tellWanted()
    }
    SmallText {
        objectName: "didItHappenCounted"
        visible: text.length > 0
        text: root.counted.confirmed + (root.counted.confirmed.length > 0 && root.counted.notYet.length > 0 ? " · " : "")
            + root.counted.notYet
    }
}
