import QtQuick

/// A filter that is on or off, or a suggestion to take.
Pressable {
    id: root

    leastHeight: Theme.chipHeight
    checkable: true
    radius: Theme.px(16)
    leftPadding: Theme.px(12)
    rightPadding: Theme.px(12)
    topPadding: Theme.gap4 + topInset
    bottomPadding: Theme.gap4 + bottomInset
    // On a phone the finger may land a little above or below what is drawn.
    topInset: Theme.desktop ? 0 : Theme.gap4
    bottomInset: topInset

    Accessible.checkable: checkable
    Accessible.checked: checked
    Accessible.pressed: checked

    contentItem: ButtonLabel {
        text: root.text
        iconName: root.icon.name
        size: Theme.small
        weight: Theme.mediumWeight
        color: root.checked ? Theme.brandInk : Theme.soft
    }
    background: Rectangle {
        radius: root.radius
        color: root.checked ? Theme.brand : root.down || root.hovered ? Theme.hover : Theme.card
        border.width: Theme.hairline
        border.color: root.checked ? Theme.brand : Theme.edge
    }
}
