import QtQuick
import QtQuick.Layouts

/// A line to search with; what to look for comes a moment after the last key.
FocusScope {
    id: root

    property alias text: input.text
    property alias placeholder: input.placeholderText
    property int pause: 250

    signal searched(string words)

    function clear() {
        input.clear()
        root.settle()
    }

    function settle() {
        waiting.stop()
        root.searched(input.text.trim())
    }

    Layout.fillWidth: true
    implicitWidth: input.implicitWidth
    implicitHeight: input.implicitHeight

    LineInput {
        id: input
        objectName: root.objectName + ".input"
        anchors.fill: parent
        focus: true
        iconName: "search"
        trailing: clearButton.visible ? clearButton.width : Theme.fieldPadding
        inputMethodHints: Qt.ImhNoAutoUppercase
        onTextEdited: waiting.restart()
        onAccepted: root.settle()
        Accessible.name: placeholderText
        Accessible.searchEdit: true
        Keys.onEscapePressed: event => {
            event.accepted = length > 0
            root.clear()
        }
    }
    IconButton {
        id: clearButton
        objectName: root.objectName + ".clear"
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        visible: input.length > 0
        iconSize: Theme.smallIcon
        icon.name: "close"
        text: qsTr("Clear search")
        insetFocus: true
        onClicked: root.clear()
    }
    Timer {
        id: waiting
        interval: root.pause
        onTriggered: root.settle()
    }
}
