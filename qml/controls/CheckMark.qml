import QtQuick
import Heard.Controls

/// The box that shows whether something is ticked.
Rectangle {
    id: root

    property bool checked: false

    implicitWidth: Theme.icon
    implicitHeight: implicitWidth
    radius: Theme.smallRadius
    color: checked ? Theme.brand : Theme.card
    border.width: Theme.controlEdge
    border.color: checked ? Theme.brand : Theme.edge

    Icon {
        anchors.centerIn: parent
        visible: root.checked
        name: "tick"
        color: Theme.brandInk
        size: Theme.smallIcon
    }
}
