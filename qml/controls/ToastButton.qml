import QtQuick

/// A button on the dark ground of a toast.
Pressable {
    id: root

    leftPadding: Theme.gap12
    rightPadding: Theme.gap12
    insetFocus: true

    contentItem: ButtonLabel {
        text: root.text
        iconName: root.icon.name
        color: Theme.page
        mirrored: root.mirrored
    }
    background: Rectangle {
        radius: root.radius
        color: Theme.none
        border.width: root.down || root.hovered ? Theme.controlEdge : 0
        border.color: Theme.page
    }
}
