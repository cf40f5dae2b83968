pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/// A few views of the same thing side by side, or one under the other where the words need the room.
Choices {
    id: root

    property string label
    readonly property real widest: Math.max(0, ...options.map(option => metrics.advanceWidth(option.text))) * Theme.base / metrics.font.pixelSize
    readonly property bool stacked: (widest + Theme.gap24) * options.length > width

    Layout.fillWidth: true
    implicitWidth: (widest + Theme.gap24) * options.length
    implicitHeight: grid.implicitHeight + 2 * Theme.controlEdge
    items: repeater

    Accessible.role: Accessible.Grouping
    Accessible.name: label

    FontMetrics {
        id: metrics
        font.family: Theme.family
        font.pixelSize: Theme.base
        font.weight: Theme.mediumWeight
    }
    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: Theme.card
        border.width: Theme.controlEdge
        border.color: Theme.brand
    }
    GridLayout {
        id: grid
        anchors.fill: parent
        anchors.margins: Theme.controlEdge
        columns: root.stacked ? 1 : Math.max(1, root.options.length)
        rowSpacing: 0
        columnSpacing: 0

        Repeater {
            id: repeater
            model: root.options
            delegate: Choice {
                id: choice
                group: root
                Layout.fillWidth: true
                Layout.preferredWidth: root.widest + Theme.gap24
                radius: Theme.radius - Theme.controlEdge
                insetFocus: true
                padding: Theme.gap8
                contentItem: Words {
                    text: choice.text
                    color: choice.chosen ? Theme.brandInk : Theme.brand
                    font.weight: Theme.mediumWeight
                    leading: 1.3
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                }
                background: Rectangle {
                    radius: choice.radius
                    color: choice.chosen ? Theme.brand : choice.down || choice.hovered ? Theme.hover : Theme.none
                }
            }
        }
    }
}
