import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Components
import Heard.Models

/// Where the next question is typed.
ColumnLayout {
    id: root

    required property Draft draft
    required property int longest
    /// A QuestionsModel.Problem; -1 for none.
    property alias problem: refusal.problem
    property string button: qsTr("Add this question")
    property bool askable: true
    /// Of the field and of its button.
    property var names: ["newQuestion", "addQuestion"]

    signal submitted

    Layout.fillWidth: true
    spacing: Theme.gap8

    QuestionProblem { id: refusal }
    DraftLine {
        objectName: root.names[0]
        draft: root.draft
        iconName: "plus"
        placeholder: qsTr("Add a question")
        maximumLength: root.longest
        error: refusal.text.length > 0 ? refusal.text
            : root.draft.failed ? qsTr("This could not be kept. Is there room left on your phone?") : ""
        onSubmitted: {
            if (root.askable) {
                root.submitted()
            }
        }
    }
    SecondaryButton {
        objectName: root.names[1]
        visible: root.askable && root.draft.words.trim().length > 0
        text: root.button
        onClicked: root.submitted()
    }
}
