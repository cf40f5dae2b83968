pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/// The places of the desktop at its side: [{ value, text, icon }]; only icons where the window is narrow.
Choices {
    id: root

    property string title
    property string footer
    property bool collapsed: false
    /// How many things wait in a place, by its value.
    property var counts: ({})

    implicitWidth: collapsed ? column.implicitWidth + 2 * Theme.gap8
                             : Math.max(208, column.implicitWidth + 2 * Theme.gap8)
    implicitHeight: column.implicitHeight
    choosesOnMove: false
    items: repeater

    Accessible.role: Accessible.PageTabList
    Accessible.name: title

    Rectangle {
        anchors.fill: parent
        color: Theme.card
    }
    Rectangle {
        anchors.right: parent.right
        width: Theme.hairline
        height: parent.height
        color: Theme.line
    }
    Flickable {
        id: scroll
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: foot.visible ? foot.top : parent.bottom
        contentWidth: width
        contentHeight: column.implicitHeight + Theme.gap24
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        ScrollThumb {
            id: thumb
            parent: scroll
            page: scroll
        }

        ColumnLayout {
            id: column
            anchors.left: parent.left
            anchors.leftMargin: Theme.gap8
            y: 14
            width: scroll.width - Theme.gap8 - Math.max(Theme.gap8, thumb.visible ? thumb.width : 0)
            spacing: 2

            Words {
                Layout.leftMargin: Theme.gap12
                Layout.topMargin: Theme.gap4
                Layout.bottomMargin: Theme.gap12
                visible: !root.collapsed
                text: root.title
                color: Theme.brand
                leading: 1.3
                wrapMode: Text.NoWrap
                font.pixelSize: Theme.px(20)
                font.weight: Theme.strongWeight
            }
            Repeater {
                id: repeater
                model: root.options
                delegate: RailRow {
                    group: root
                    Layout.fillWidth: true
                    collapsed: root.collapsed
                    count: root.counts[value] ?? 0
                }
            }
        }
    }
    SmallText {
        id: foot
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.gap16
        visible: !root.collapsed && text.length > 0
        text: root.footer
    }
}
