import QtQuick

/// The ring around what the keyboard is on.
Loader {
    /// The radius of the corners of the control.
    property real corner: Theme.radius
    /// Draws the ring inside the control, where there is no room around it.
    property bool inset: false

    anchors.fill: parent
    z: 1
    active: false
    visible: active
    // By its file, so that nothing of it is made before the keyboard comes.
    source: active ? Qt.resolvedUrl("RingEdge.qml") : ""
}
