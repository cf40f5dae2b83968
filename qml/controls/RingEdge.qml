import QtQuick

/// What a FocusRing shows: yellow with a dark edge.
Rectangle {
    id: root

    readonly property FocusRing ring: parent as FocusRing
    readonly property bool inset: ring?.inset ?? false
    readonly property int edge: 2
    readonly property int band: 3
    /// Keeps the yellow apart from a light control.
    readonly property int gap: 1

    anchors.fill: parent
    anchors.margins: inset ? 0 : -edge - band - gap
    color: Theme.none
    radius: (ring?.corner ?? 0) + (inset ? 0 : edge + band + gap)
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
