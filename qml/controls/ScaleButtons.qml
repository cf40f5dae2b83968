pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/// Numbers from low to high to choose one of, such as 0 to 10.
Choices {
    id: root

    property string label
    property int from: 0
    property int to: 10
    readonly property int least: Math.max(Theme.px(32), 44)
    readonly property int count: to - from + 1
    readonly property int columns: width >= count * least + (count - 1) * grid.columnSpacing ? count : Math.ceil(count / 2)

    Layout.fillWidth: true
    implicitWidth: grid.implicitWidth
    implicitHeight: grid.implicitHeight
    options: Array.from({ length: count }, (unused, step) => ({ value: from + step, text: String(from + step) }))
    items: repeater

    Accessible.role: Accessible.Grouping
    Accessible.name: label

    GridLayout {
        id: grid
        anchors.left: parent.left
        anchors.right: parent.right
        columns: root.columns
        columnSpacing: Theme.gap8
        rowSpacing: Theme.gap8

        Repeater {
            id: repeater
            model: root.options
            delegate: Choice {
                id: choice
                group: root
                Layout.fillWidth: true
                Layout.preferredWidth: root.least
                topPadding: 11
                bottomPadding: 11
                radius: Theme.innerRadius
                contentItem: Words {
                    text: choice.text
                    color: choice.chosen ? Theme.brandInk : Theme.ink
                    font.weight: Theme.strongWeight
                    wrapMode: Text.NoWrap
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                }
                background: Rectangle {
                    radius: choice.radius
                    color: choice.chosen ? Theme.brand : choice.down || choice.hovered ? Theme.hover : Theme.card
                    border.width: Theme.controlEdge
                    border.color: choice.chosen ? Theme.brand : Theme.edge
                }
            }
        }
    }
}
