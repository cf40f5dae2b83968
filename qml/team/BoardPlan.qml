import QtQuick
import Heard.Components
import Heard.Controls
import Heard.Models

/// One "we plan to" of the board with its "by"; opens beside it.
Pressable {
    id: root

    required property boardCard card
    required property DateWords dates
    required property Wording wording
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
    Accessible.description: root.wording.facts([tag.text, planned.text, audience.text, waits.text, work.text, delivered.text])

    component SmallWords: Words {
        width: parent?.width ?? 0
        visible: text.length > 0
        color: Theme.soft
        font.pixelSize: Theme.small
    }

    // Placed by hand: nested layouts go round more than twice over words that wrap in each other's width.
    contentItem: Item {
        implicitHeight: Math.max(plan.implicitHeight, state.height)

        Words {
            id: plan
            anchors.left: parent.left
            anchors.right: state.left
            anchors.rightMargin: Theme.gap12
            text: root.card.plan
        }
        Column {
            id: state
            anchors.right: parent.right
            width: Math.min(Theme.px(150), root.availableWidth * 0.45)
            spacing: Theme.gap4

            ByTag {
                id: tag
                width: Math.min(implicitWidth, parent.width)
                dates: root.dates
                promiseState: root.card.state
                by: root.card.by
                overdue: root.card.overdue
            }
            SmallWords {
                id: planned
                //: %1 is a month
                text: !isNaN(root.card.by.getTime()) && (root.card.overdue || root.card.state === BoardModel.Achieved)
                      ? qsTr("planned for %1").arg(root.dates.said.month(root.card.by)) : ""
            }
            SmallWords {
                id: audience
                text: root.card.audience === BoardModel.Everyone ? "" : root.wording.audiences[root.card.audience]
            }
            SmallWords {
                id: waits
                text: root.card.unexplained ? qsTr("Say why before you publish it")
                    : !root.card.held ? ""
                    : root.card.staff === AgreementView.NotYet || root.card.patients === AgreementView.NotYet ? qsTr("Somebody says not yet")
                    : root.card.staff === AgreementView.Agrees && root.card.patients === AgreementView.Agrees
                        ? qsTr("Waits for the plans beside it")
                    : root.card.staff === AgreementView.Agrees ? qsTr("Waits for representatives")
                    : root.card.patients === AgreementView.Agrees ? qsTr("Waits for the team") : qsTr("Waits for both sides")
            }
            SmallWords {
                id: work
                text: root.wording.facts([root.wording.goalKinds[root.card.kind] ?? "", root.card.owner,
                    //: both are numbers of steps
                    root.card.milestones > 0 ? qsTr("%1 of %2 steps").arg(root.card.milestonesDone).arg(root.card.milestones) : ""])
            }
            SmallWords {
                id: delivered
                text: root.wording.deliveries[root.card.delivery].length > 0 ? root.wording.deliveries[root.card.delivery]
                    : root.card.publication !== BoardModel.Published ? root.wording.publications[root.card.publication] : ""
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
