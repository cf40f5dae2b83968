import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// Where the words of one question are changed; kept as a draft until they stand in the list.
FocusScope {
    id: root

    required property QuestionsModel questions
    required property string recordId
    /// The place of the question, not of this among its like.
    required property int place
    required property string before

    /// The new words stand in the list, or she let them go.
    signal done

    function close() {
        draft.forget()
        done()
    }

    Layout.fillWidth: true
    implicitWidth: column.implicitWidth
    implicitHeight: column.implicitHeight

    Draft {
        id: draft
        form: root.questions.rewordingForm(root.recordId)
        onReadyChanged: {
            if (ready && words.length > 0) {
                input.text = words
            }
        }
    }
    QuestionProblem { id: refusal }
    Connections {
        target: root.questions
        function onReworded(id) {
            if (id === root.recordId) {
                root.close()
            }
        }
        function onRefused(id, problem) {
            if (id === root.recordId) {
                refusal.problem = problem
            }
        }
    }

    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right

        AreaField {
            id: input
            objectName: "questionWords" + root.place
            focus: true
            text: root.before
            leastLines: 1
            label: qsTr("Your question")
            error: refusal.text.length > 0 ? refusal.text
                : draft.failed ? qsTr("This could not be kept. Is there room left on your phone?") : ""
            onEdited: {
                // As they were is nothing begun.
                draft.words = text === root.before ? "" : text
                refusal.problem = -1
            }
            onActiveFocusChanged: draft.flush()
        }
        RowLayout {
            PrimaryButton {
                objectName: "questionSave" + root.place
                enabled: input.text.trim().length > 0
                text: qsTr("Save")
                onClicked: root.questions.reword(root.recordId, input.text)
            }
            TextButton {
                objectName: "questionCancel" + root.place
                text: qsTr("Cancel")
                onClicked: root.close()
            }
        }
    }
}
