pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// One question: to tick on the day, or to change, move and remove while the list is changed.
ColumnLayout {
    id: root

    required property QuestionsModel questions
    required property int index
    required property string recordId
    required property string words
    required property bool answered
    property bool last: false
    property bool editing: false
    property bool rewording: false
    /// A QuestionsModel.Problem with what was last done to it; -1 for none.
    property int problem: -1

    signal ticked(bool answered)
    signal moved(int place)
    signal removed

    Layout.fillWidth: true
    spacing: 0
    // Not bound: a new id for what she is rewording would close it under her hands.
    Component.onCompleted: rewording = questions.hasBegun(recordId)
    // What could not be kept is not shown as if it were.
    onProblemChanged: {
        if (problem >= 0) {
            tick.checked = Qt.binding(() => root.answered)
        }
    }

    CheckRow {
        id: tick
        objectName: "question" + root.index
        visible: !root.rewording
        fades: true
        text: root.words
        checked: root.answered
        onToggled: root.ticked(checked)
    }
    ErrorText {
        objectName: "questionProblem" + root.index
        text: root.rewording ? "" : refusal.text
    }
    QuestionProblem {
        id: refusal
        problem: root.problem
    }
    RowLayout {
        visible: root.editing && !root.rewording
        Layout.leftMargin: Theme.px(32)
        spacing: 0

        IconButton {
            objectName: "questionUp" + root.index
            enabled: root.index > 0
            icon.name: "up"
            text: qsTr("Move up")
            Accessible.description: root.words
            onClicked: root.moved(root.index - 1)
        }
        IconButton {
            objectName: "questionDown" + root.index
            enabled: !root.last
            icon.name: "down"
            text: qsTr("Move down")
            Accessible.description: root.words
            onClicked: root.moved(root.index + 1)
        }
        IconButton {
            objectName: "questionChange" + root.index
            enabled: !root.answered
            icon.name: "edit"
            text: qsTr("Change the words")
            Accessible.description: root.words
            onClicked: {
                root.rewording = true
                editor.itemAt(0).forceActiveFocus(Qt.TabFocusReason)
            }
        }
        IconButton {
            objectName: "questionRemove" + root.index
            icon.name: "bin"
            text: qsTr("Remove")
            Accessible.description: root.words
            onClicked: root.removed()
        }
    }
    OnlyWhen {
        id: editor
        wanted: root.rewording
        delegate: QuestionWords {
            questions: root.questions
            recordId: root.recordId
            place: root.index
            before: root.words
            onDone: root.rewording = false
        }
    }
}
