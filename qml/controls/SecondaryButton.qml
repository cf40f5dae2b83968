import QtQuick

/// Another thing that can be done, drawn as a line.
Pressable {
    id: root

    property bool danger: false
    readonly property color ink: danger ? Theme.stop : Theme.brand

    leftPadding: Theme.buttonPadding
    rightPadding: leftPadding
    topPadding: Theme.gap8
    bottomPadding: Theme.gap8

    contentItem: ButtonLabel {
        text: root.text
        iconName: root.icon.name
        color: root.ink
        mirrored: root.mirrored
    }
    background: Rectangle {
        radius: root.radius
        color: root.down || root.hovered ? (root.danger ? Theme.stopTint : Theme.tint) : Theme.none
        border.width: Theme.controlEdge
        border.color: root.ink
    }
}
