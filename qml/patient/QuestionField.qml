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
    property int problem: -1

    signal submitted

    Layout.fillWidth: true
    spacing: Theme.gap8

    DraftLine {
        objectName: "newQuestion"
        draft: root.draft
        iconName: "plus"
        placeholder: qsTr("Add a question")
        maximumLength: root.longest
        error: root.problem < 0 || root.problem === QuestionsModel.Empty ? ""
             : root.problem === QuestionsModel.NotStored ? qsTr("This could not be kept. Is there room left on your phone?")
             : qsTr("This appointment has changed. Go back and open it again.")
        onEdited: root.problem = -1
        onSubmitted: root.submitted()
    }
    SecondaryButton {
        objectName: "addQuestion"
        visible: root.draft.words.trim().length > 0
        text: qsTr("Add this question")
        onClicked: root.submitted()
    }
}
