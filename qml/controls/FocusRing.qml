import QtQuick

/// The ring around what the keyboard is on: yellow with a dark edge.
Rectangle {
    id: root

    property bool active: false
    /// The radius of the corners of the control.
    property real corner: Theme.radius
    /// Draws the ring inside the control, where there is no room around it.
    property bool inset: false
    readonly property int edge: 2
    readonly property int band: 3
    /// Keeps the yellow apart from a light control.
    readonly property int gap: 1

    anchors.fill: parent
    anchors.margins: inset ? 0 : -edge - band - gap
    z: 1
    visible: active
    color: Theme.none
    radius: inset ? corner : corner + edge + band + gap
    border.width: edge + band + gap
    border.color: Theme.focusEdge

    Rectangle {
        anchors.fill: parent
        anchors.margins: root.edge
        color: Theme.none
        radius: Math.max(0, root.radius - root.edge)
        border.width: root.band
        border.color: Theme.focus
    }
}
