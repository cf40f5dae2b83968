import QtQuick

/// A quiet thing that can be done, as coloured words.
Pressable {
    id: root

    property bool danger: false

    leftPadding: Theme.gap4
    rightPadding: Theme.gap4
    topPadding: Theme.gap8
    bottomPadding: Theme.gap8

    contentItem: ButtonLabel {
        text: root.text
        iconName: root.icon.name
        color: root.danger ? Theme.stop : Theme.brand
        mirrored: root.mirrored
    }
    background: Rectangle {
        radius: root.radius
        color: root.down || root.hovered ? Theme.hover : Theme.none
    }
}
