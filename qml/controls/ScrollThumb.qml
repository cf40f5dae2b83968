import QtQuick

/// The bar at the side of a long page that shows where in it one is, and can be dragged there.
Item {
    id: root

    required property Flickable page
    readonly property real share: page.visibleArea.heightRatio
    readonly property real most: page.contentHeight - page.height

    anchors.right: parent.right
    z: 2
    width: Theme.desktop ? Theme.gap12 : 3 * Theme.gap2
    height: page.height
    visible: share < 1

    Rectangle {
        id: thumb
        x: Theme.gap2
        y: root.most > 0 ? root.page.contentY / root.most * (root.height - height) : 0
        width: parent.width - Theme.gap4
        height: Math.max(Theme.gap32, root.share * root.height)
        radius: width / 2
        color: Theme.edge
        opacity: drag.pressed || drag.containsMouse || root.page.moving ? 1 : 0.5
    }
    MouseArea {
        id: drag
        property real held: 0
        anchors.fill: parent
        enabled: Theme.desktop
        hoverEnabled: enabled
        preventStealing: true
        onPressed: event => held = Math.max(0, Math.min(thumb.height, event.y - thumb.y))
        onPositionChanged: event => {
            const room = height - thumb.height
            if (pressed && room > 0) {
                root.page.contentY = Math.max(0, Math.min(1, (event.y - held) / room)) * root.most
            }
        }
    }
}
