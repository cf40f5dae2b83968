pragma ComponentBehavior: Bound

import QtQuick

/// The ring around what the keyboard is on: yellow with a dark edge; made only while it shows.
Loader {
    id: root

    property real radius: Theme.radius
    /// Draws the ring inside the control, where there is no room around it.
    property bool inset: false
    readonly property int edge: 2
    readonly property int band: 3

    anchors.fill: parent
    anchors.margins: inset ? 0 : -edge - band
    z: 1

    sourceComponent: Rectangle {
        id: outer
        objectName: "focusRing"
        color: Theme.none
        radius: root.inset ? root.radius : root.radius + root.edge + root.band
        border.width: root.edge + root.band
        border.color: Theme.focusEdge

        Rectangle {
            anchors.fill: parent
            anchors.margins: root.edge
            color: Theme.none
            radius: Math.max(0, outer.radius - root.edge)
            border.width: root.band
            border.color: Theme.focus
        }
    }
}
