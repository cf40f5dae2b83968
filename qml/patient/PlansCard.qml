pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// The plans that were shared with her, the latest first.
Card {
    id: root

    required property CarePlansModel plans
    required property DateWords dates

    signal opened(string planId)

    spacing: Theme.gap12

    Repeater {
        model: root.plans
        delegate: ColumnLayout {
            id: plan
            required property int index
            required property string recordId
            required property string author
            required property date sharedAt

            spacing: Theme.gap12

            Separator {
                visible: plan.index > 0
            }
            CardRow {
                objectName: "plan" + plan.index
                icon.name: "heart"
                tone: Theme.Warm
                text: plan.index === 0 ? qsTr("My care and support plan") : qsTr("An earlier plan")
                //: %1 is a member of the team, %2 a day
                detail: qsTr("%1, %2").arg(plan.author).arg(root.dates.said.shortDay(plan.sharedAt))
                onClicked: root.opened(plan.recordId)
            }
        }
    }
}
