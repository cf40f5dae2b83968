pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/// A few choices as chips, on as many lines as they need; one of them is chosen.
Choices {
    id: root

    property string label
    /// How many things each choice shows, by its value; those without any can be left out.
    property var counts: ({})
    property bool hidesEmpty: false

    Layout.fillWidth: true
    implicitWidth: Array.from(flow.children).reduce((sum, chip) => sum + (chip.visible ? chip.implicitWidth + flow.spacing : 0), -flow.spacing)
    implicitHeight: flow.implicitHeight
    items: repeater

    Accessible.role: Accessible.Grouping
    Accessible.name: label

    FlowRow {
        id: flow
        anchors.left: parent.left
        anchors.right: parent.right

        Repeater {
            id: repeater
            model: root.options
            delegate: Choice {
                id: choice
                readonly property int count: root.counts[value] ?? -1
                group: root
                visible: !root.hidesEmpty || count !== 0 || chosen
                //: %1 is what a filter shows, %2 how many there are
                text: count < 0 ? modelData.text : qsTr("%1 %2").arg(modelData.text).arg(count)
                leastHeight: Theme.chipHeight
                radius: Theme.px(16)
                leftPadding: Theme.px(12)
                rightPadding: Theme.px(12)
                topPadding: Theme.gap4
                bottomPadding: Theme.gap4
                contentItem: ButtonLabel {
                    text: choice.text
                    iconName: choice.modelData.icon ?? ""
                    size: Theme.small
                    weight: Theme.mediumWeight
                    color: choice.chosen ? Theme.brandInk : Theme.soft
                }
                background: Rectangle {
                    radius: choice.radius
                    color: choice.chosen ? Theme.brand : choice.down || choice.hovered ? Theme.hover : Theme.card
                    border.width: Theme.hairline
                    border.color: choice.chosen ? Theme.brand : Theme.edge
                }
            }
        }
    }
}
