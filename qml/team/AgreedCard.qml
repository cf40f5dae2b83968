pragma ComponentBehavior: Bound

import QtQuick
import Heard.Controls
import Heard.Models

/// The plan a patient has, and what happened next about each thing that was agreed.
Card {
    id: root

    required property PlanActionsModel agreed
    required property DateWords dates
    required property Wording wording
    property bool changeable: true

    signal changeWanted

    spacing: Theme.gap16

    PaneHeading {
        text: qsTr("The plan she has")
        //: %1 is a member of the team, %2 a day
        detail: root.agreed.found ? qsTr("From %1, %2").arg(root.agreed.author).arg(root.dates.said.shortDay(root.agreed.sharedAt)) : ""
        actions: SecondaryButton {
            objectName: "changePlan"
            visible: root.changeable
            text: qsTr("Change")
            icon.name: "edit"
            Accessible.name: qsTr("Change the plan")
            onClicked: root.changeWanted()
        }
    }
    BodyText {
        visible: root.agreed.conversation.length > 0
        text: root.agreed.conversation
    }
    Repeater {
        model: root.agreed
        delegate: AgreedRow {
            actions: root.agreed
            dates: root.dates
            wording: root.wording
        }
    }
}
