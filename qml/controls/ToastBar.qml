import QtQuick
import Heard.Controls

/// Says what was just done, and for ten seconds lets it be undone.
Rectangle {
    id: root

    property int undoSeconds: 10
    property int plainSeconds: 5
    property string text
    /// Handed back by undone and kept, so that the page knows which deed is meant.
    property var deed
    property bool undoable: false
    property bool shown: false

    signal undone(var deed)
    /// The time to undo is over, or another message took its place.
    signal kept(var deed)

    /// Shows @p text for a while.
    function say(text: string) {
        open(text, undefined, false)
    }

    /// Shows @p text with an Undo that hands @p deed back.
    function offerUndo(text: string, deed: var) {
        open(text, deed, true)
    }

    function open(text: string, deed: var, undoable: bool) {
        close()
        root.text = text
        root.deed = deed
        root.undoable = undoable
        shown = true
        time.restart()
        //: %1 says what was done, a sentence
        announcer.say(undoable ? qsTr("%1 You can undo this.").arg(text) : text)
    }

    function close() {
        const wasOpen = shown && undoable
        shown = false
        undoable = false
        if (wasOpen) {
            root.kept(deed)
        }
    }

    function undo() {
        const wasOpen = shown && undoable
        shown = false
        undoable = false
        if (wasOpen) {
            root.undone(deed)
        }
    }

    visible: opacity > 0
    opacity: shown ? 1 : 0
    implicitWidth: Math.ceil(measured.advanceWidth) + buttons.width + 2 * Theme.gap16
    implicitHeight: row.implicitHeight + 2 * Theme.gap4
    radius: Theme.radius
    color: Theme.ink

    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.quick
        }
    }

    Flow {
        id: row
        // Measured apart from the words, whose own width follows from it.
        readonly property bool oneLine: Math.ceil(measured.advanceWidth) + buttons.width <= width
        anchors.left: parent.left
        anchors.leftMargin: Theme.gap16
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap8
        y: Theme.gap4

        Words {
            id: words
            width: row.oneLine ? row.width - buttons.width : row.width
            height: Math.max(implicitHeight, Theme.target)
            text: root.text
            color: Theme.page
            leading: 1.3
            verticalAlignment: Text.AlignVCenter
        }
        Row {
            id: buttons

            ToastButton {
                id: undoButton
                objectName: root.objectName + ".undo"
                visible: root.undoable
                text: qsTr("Undo")
                icon.name: "undo"
                onClicked: root.undo()
            }
            ToastButton {
                id: closeButton
                objectName: root.objectName + ".close"
                icon.name: "close"
                Accessible.name: qsTr("Close this message")
                onClicked: root.close()
            }
        }
    }
    TextMetrics {
        id: measured
        font: words.font
        text: root.text
    }
    HoverHandler {
        id: pointer
    }
    Timer {
        id: time
        // Nobody is hurried: the time starts again when pointer and keyboard have left.
        running: root.shown && !pointer.hovered && !undoButton.activeFocus && !closeButton.activeFocus
        interval: (root.undoable ? root.undoSeconds : root.plainSeconds) * 1000
        onTriggered: root.close()
    }
    Shortcut {
        enabled: root.shown && root.undoable
        sequence: "Ctrl+Z"
        onActivated: root.undo()
    }
    Announcer {
        id: announcer
        source: root
    }
}
