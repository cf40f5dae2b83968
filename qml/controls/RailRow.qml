import QtQuick
import QtQuick.Layouts
import Heard.Controls

/// One place in the rail.
Choice {
    id: root

    property bool collapsed: false
    property int count: 0
    readonly property color shade: chosen ? Theme.brand : Theme.soft

    leftPadding: Theme.gap12
    rightPadding: Theme.gap12
    topPadding: Theme.gap8
    bottomPadding: Theme.gap8
    radius: Theme.innerRadius
    insetFocus: true

    Accessible.role: Accessible.PageTab
    Accessible.selectable: true
    Accessible.selected: chosen
    Accessible.description: count > 0 ? qsTr("%n waiting", "things that wait in a place", count) : ""

    contentItem: RowLayout {
        spacing: root.collapsed ? 0 : Theme.gap12

        Icon {
            name: root.modelData.icon
            color: root.shade
            size: Theme.smallIcon
            mirrored: root.mirrored
        }
        Words {
            Layout.fillWidth: true
            visible: !root.collapsed
            text: root.text
            color: root.shade
            leading: 1.4
            wrapMode: Text.NoWrap
            font.weight: root.chosen ? Theme.strongWeight : Font.Medium
        }
        CountBadge {
            visible: count > 0 && !root.collapsed
            count: root.count
        }
    }
    background: Rectangle {
        radius: root.radius
        color: root.chosen ? Theme.tint : root.down || root.hovered ? Theme.hover : Theme.none

        Rectangle {
            visible: root.collapsed && root.count > 0
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.gap4
            width: Theme.gap8
            height: Theme.gap8
            radius: Theme.gap4
            color: Theme.warm
        }
    }
    HoverTip {
        active: root.collapsed && (root.hovered || root.visualFocus)
        text: root.text
    }
}
