pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Components
import Heard.Models

/// Her care and support plan: what was spoken about, and what was agreed.
PhonePage {
    id: root

    /// Empty for the latest.
    property string planId

    signal callWanted

    objectName: "planPage"
    title: qsTr("My plan")

    DateWords { id: dateWords }
    CarePlanView {
        id: plan
        planId: root.planId
        onChanged: markSeen()
    }

    UnreadableNote {
        visible: plan.unreadable
    }
    EmptyState {
        visible: plan.ready && !plan.found && !plan.unreadable
        icon: "heart"
        title: qsTr("This plan is no longer here")
        text: qsTr("Ask your nurse if you are not sure.")
    }
    ColumnLayout {
        visible: plan.found
        spacing: 0

        TitleText {
            objectName: "planTitle"
            text: qsTr("My care and support plan")
        }
        SmallText {
            //: %1 is a member of the team, %2 a day
            text: qsTr("From %1, %2").arg(plan.author).arg(dateWords.said.shortDay(plan.sharedAt))
        }
    }
    Card {
        objectName: "planConversation"
        visible: plan.found && plan.conversation.length > 0

        SmallText {
            text: qsTr("What we spoke about")
        }
        BodyText {
            text: plan.conversation
        }
    }
    HeadingText {
        visible: plan.found && plan.actions.length > 0
        text: qsTr("What we agreed")
    }
    SteadyRows {
        id: agreed
        rows: plan.actions
        delegate: PlanActionCard {
            agreement: agreed.entry(index)
            dates: dateWords
        }
    }
    SecondaryButton {
        objectName: "planCall"
        Layout.fillWidth: true
        visible: plan.found
        icon.name: "phone"
        text: qsTr("Who to call about it")
        onClicked: root.callWanted()
    }
}
