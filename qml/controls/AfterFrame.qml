import QtQuick

/// Is done once a frame has shown what is known: what stands further down on a page is made after it.
QtObject {
    id: root

    required property QtObject window
    property bool known: false
    property bool done: false

    readonly property Connections frames: Connections {
        target: root.done ? null : root.window

        function onFrameSwapped() {
            root.done = root.known
        }
    }
}
