import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// One "we plan to" of the board with its "by"; opens beside it.
Pressable {
    id: root

    required property boardCard card
    required property DateWords dates
    property bool selected: false
    /// The first of its issue has no line above it.
    property bool first: false

    leftPadding: Theme.gap12
    rightPadding: Theme.gap12
    topPadding: Theme.gap12
    bottomPadding: Theme.gap12
    radius: Theme.smallRadius
    insetFocus: true
    text: card.plan

    Accessible.role: Accessible.ListItem
    Accessible.selectable: true
    Accessible.selected: selected
    Accessible.description: [tag.text, planned.text, audience.text, delivered.text].filter(part => part.length > 0).join(". ")

    Wording { id: wording }

    contentItem: RowLayout {
        spacing: Theme.gap12

        Words {
            Layout.fillWidth: true
            // Its width follows from the row, never from the words, so that the layout settles at once.
            Layout.preferredWidth: 1
            Layout.alignment: Qt.AlignTop
            text: root.card.plan
        }
        ColumnLayout {
            Layout.fillWidth: false
            Layout.minimumWidth: Layout.preferredWidth
            Layout.preferredWidth: Math.min(Theme.px(150), root.availableWidth * 0.45)
            Layout.maximumWidth: Layout.preferredWidth
            Layout.alignment: Qt.AlignTop
            spacing: Theme.gap4

            ByTag {
                id: tag
                Layout.fillWidth: true
                dates: root.dates
                commitmentState: root.card.state
                by: root.card.by
                overdue: root.card.overdue
            }
            Words {
                id: planned
                Layout.fillWidth: true
                visible: text.length > 0
                //: %1 is a month
                text: !isNaN(root.card.by.getTime()) && (root.card.overdue || root.card.state === BoardModel.Achieved)
                      ? qsTr("planned for %1").arg(root.dates.said.month(root.card.by)) : ""
                color: Theme.soft
                font.pixelSize: Theme.small
            }
            Words {
                id: audience
                Layout.fillWidth: true
                visible: text.length > 0
                text: root.card.audience === BoardModel.Everyone ? "" : wording.audiences[root.card.audience]
                color: Theme.soft
                font.pixelSize: Theme.small
            }
            Words {
                id: delivered
                Layout.fillWidth: true
                visible: text.length > 0
                text: wording.deliveries[root.card.delivery].length > 0 ? wording.deliveries[root.card.delivery]
                    : root.card.publication !== BoardModel.Published ? wording.publications[root.card.publication] : ""
                color: Theme.soft
                font.pixelSize: Theme.small
            }
        }
    }
    background: Rectangle {
        radius: root.radius
        color: root.selected ? Theme.tint : root.down || root.hovered ? Theme.hover : Theme.none

        Separator {
            visible: !root.first
            anchors.left: parent.left
            anchors.right: parent.right
        }
        Rectangle {
            visible: root.selected
            anchors.left: parent.left
            width: Theme.gap4
            height: parent.height
            color: Theme.brand
        }
    }
}
