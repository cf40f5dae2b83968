import QtQuick
import QtQuick.Templates as T

/// The bar at the side that shows where in a long page one is.
T.ScrollBar {
    id: root

    implicitWidth: Theme.desktop ? 12 : 6
    padding: 2
    minimumSize: 0.08
    visible: size < 1

    contentItem: Rectangle {
        radius: width / 2
        color: Theme.edge
        opacity: root.pressed || root.hovered || root.active ? 1 : 0.5
    }
}
