import QtQuick
import Heard.Controls

/// A button that shows only an icon; its text is spoken and shown as a tip.
Pressable {
    id: root

    property color color: Theme.ink
    property int iconSize: Theme.icon
    /// Draws an edge, where the icon alone would not look like a button.
    property bool edged: false

    padding: (Theme.target - 24) / 2

    contentItem: Item {
        implicitWidth: glyph.implicitWidth
        implicitHeight: glyph.implicitHeight

        Icon {
            id: glyph
            anchors.centerIn: parent
            name: root.icon.name
            color: root.color
            size: root.iconSize
            mirrored: root.mirrored
        }
    }
    background: Rectangle {
        radius: root.radius
        color: root.down || root.hovered ? Theme.hover : Theme.none
        border.width: root.edged ? Theme.controlEdge : 0
        border.color: Theme.edge
    }

    HoverTip {
        active: root.hovered || root.visualFocus
        text: root.text
    }
}
