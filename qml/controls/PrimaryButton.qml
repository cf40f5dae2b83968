import QtQuick

/// The one thing to do on a page or card.
Pressable {
    id: root

    /// For what cannot be undone.
    property bool danger: false

    leftPadding: Theme.buttonPadding
    rightPadding: leftPadding
    topPadding: Theme.gap8
    bottomPadding: Theme.gap8

    contentItem: ButtonLabel {
        text: root.text
        iconName: root.icon.name
        color: root.danger ? Theme.stopInk : Theme.brandInk
        mirrored: root.mirrored
    }
    background: Rectangle {
        radius: root.radius
        color: root.danger ? (root.down || root.hovered ? Theme.stopDown : Theme.stop)
                           : (root.down || root.hovered ? Theme.brandDown : Theme.brand)
    }
}
