import QtQuick
import Heard.Controls
import Heard.Models

/// On Home, while there is something for her to do about her support: answer, go on answering, or read her plan.
Card {
    id: root

    required property DateWords dates
    /// Home is in sight: what was answered meanwhile is read again.
    property bool inSight: true

    readonly property bool answering: request.open && (request.begun || !request.answered && request.state !== Support.Requested)
    readonly property bool due: answering || plan.unseen

    signal answersWanted(string requestId)
    signal planWanted

    onInSightChanged: {
        if (inSight) {
            request.look()
        }
    }

    OwnRequest { id: request }
    CarePlanView { id: plan }

    CardRow {
        objectName: "supportAnswers"
        visible: root.answering
        icon.name: "clipboard"
        tone: Theme.Warm
        text: request.begun ? qsTr("You have not finished your answers")
            : request.offered ? qsTr("How are you? Your team would like to know")
            : qsTr("Tell us what weighs on you, before you talk")
        detail: request.begun ? qsTr("They are kept on this phone. Go on where you stopped.")
              //: %1 is a day and time
              : !isNaN(request.meetingAt) ? qsTr("You talk on %1. It takes about five minutes.").arg(root.dates.said.moment(request.meetingAt))
              : qsTr("It takes about five minutes. You can stop and come back.")
        onClicked: root.answersWanted(request.requestId)
    }
    Separator {
        visible: root.answering && plan.unseen
    }
    CardRow {
        objectName: "supportPlan"
        visible: plan.unseen
        icon.name: "heart"
        tone: Theme.Warm
        text: qsTr("Your care and support plan is here")
        //: %1 is a member of the team
        detail: plan.author.length > 0 ? qsTr("%1 shared it with you.").arg(plan.author) : ""
        onClicked: root.planWanted()
    }
}
