import QtQuick
import QtQuick.Layouts
import Heard.Controls

/// One question: to tick on the day, or to change, move and remove while the list is changed.
ColumnLayout {
    id: root

    required property int index
    required property string recordId
    required property string words
    required property bool answered
    property bool last: false
    property bool editing: false
    property bool rewording: false

    signal ticked(bool answered)
    signal moved(int place)
    signal reworded(string words)
    signal removed

    Layout.fillWidth: true
    spacing: 0
    onEditingChanged: rewording = false
    onRewordingChanged: {
        if (rewording) {
            words.setSource("QuestionWords.qml", { index: root.index, before: root.words })
        } else {
            words.source = ""
        }
    }

    CheckRow {
        objectName: "question" + root.index
        visible: !root.rewording
        fades: true
        text: root.words
        checked: root.answered
        onToggled: root.ticked(checked)
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
            onClicked: root.rewording = true
        }
        IconButton {
            objectName: "questionRemove" + root.index
            icon.name: "bin"
            text: qsTr("Remove")
            Accessible.description: root.words
            onClicked: root.removed()
        }
    }
    Loader {
        id: words
        Layout.fillWidth: true
        visible: status === Loader.Ready
        onLoaded: (item as QuestionWords).forceActiveFocus(Qt.TabFocusReason)
    }
    Connections {
        target: words.item as QuestionWords
        function onSaved(words) {
            root.reworded(words)
            root.rewording = false
        }
        function onCancelled() {
            root.rewording = false
        }
    }
}
