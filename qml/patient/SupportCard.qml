import QtQuick
import Heard.Controls
import Heard.Models

/// On Home, while there is something for her to do about her support: answer, go on answering, or read her plan.
Card {
    id: root

    required property DateWords dates
    required property OwnRequest request
    required property CarePlanView plan
    required property bool answering

    signal answersWanted(string requestId)
    signal planWanted

    CardRow {
        objectName: "supportAnswers"
        visible: root.answering
        icon.name: "clipboard"
        tone: Theme.Warm
        text: root.request.begun ? qsTr("You have not finished your answers")
            : root.request.offered ? qsTr("How are you? Your team would like to know")
            : qsTr("Tell us what weighs on you, before you talk")
        detail: root.request.begun ? qsTr("They are kept on this phone. Go on where you stopped.")
              //: %1 is a day and time
              : !isNaN(root.request.meetingAt) ? qsTr("You talk on %1. It takes about five minutes.").arg(root.dates.said.moment(root.request.meetingAt))
              : qsTr("It takes about five minutes. You can stop and come back.")
        onClicked: root.answersWanted(root.request.requestId)
    }
    Separator {
        visible: root.answering && root.plan.unseen
    }
    CardRow {
        objectName: "supportPlan"
        visible: root.plan.unseen
        icon.name: "heart"
        tone: Theme.Warm
        text: root.plan.wentOn ? qsTr("There is something new in your plan") : qsTr("Your care and support plan is here")
        detail: root.plan.wentOn ? qsTr("Your team wrote what happened next.")
              //: %1 is a member of the team
              : root.plan.author.length > 0 ? qsTr("%1 shared it with you.").arg(root.plan.author) : ""
        onClicked: root.planWanted()
    }
}
