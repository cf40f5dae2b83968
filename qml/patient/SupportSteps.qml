import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// How far her request for an assessment is, step by step.
Column {
    id: root

    required property DateWords dates
    required property OwnRequest request

    readonly property int state: request.state
    readonly property bool takenOn: state !== Support.Requested && state !== Support.Withdrawn && state !== Support.Declined
    readonly property bool talking: state === Support.UnderWay
    readonly property bool talked: state === Support.PlanShared || state === Support.Done
    readonly property bool planned: talked && request.planned
    readonly property string since: isNaN(request.changedAt) ? "" : dates.said.lately(request.changedAt)

    Layout.fillWidth: true

    TimelineStep {
        width: root.width
        objectName: "stepAsked"
        progress: TimelineStep.Done
        text: root.request.offered ? qsTr("Your team asks how you are") : qsTr("You asked for a talk")
        detail: root.dates.said.lately(root.request.askedAt)
    }
    TimelineStep {
        width: root.width
        objectName: "stepAccepted"
        progress: root.takenOn ? TimelineStep.Done : TimelineStep.Now
        text: !root.takenOn ? qsTr("Your team has not answered yet")
            //: %1 is a member of the team
            : root.request.ownerName.length > 0 ? qsTr("%1 looks after it").arg(root.request.ownerName)
            : qsTr("Your team looks after it")
        detail: !root.takenOn ? qsTr("You see it here as soon as they do.")
              : root.state === Support.Accepted ? root.since : ""
    }
    TimelineStep {
        width: root.width
        objectName: "stepTalk"
        progress: root.talked ? TimelineStep.Done
                : root.takenOn ? TimelineStep.Now : TimelineStep.Later
        text: root.talked ? qsTr("You talked about it")
            : root.talking ? qsTr("You are talking about it")
            //: %1 is a day and time
            : root.state === Support.Booked ? qsTr("You talk on %1").arg(root.dates.said.moment(root.request.meetingAt))
            : qsTr("You agree on a time to talk")
        detail: root.state === Support.Accepted ? qsTr("Your nurse offers you a time, or calls you.") : ""
    }
    TimelineStep {
        width: root.width
        objectName: "stepPlan"
        last: true
        progress: root.talked ? TimelineStep.Done : TimelineStep.Later
        text: root.planned ? qsTr("Your plan is here")
            : root.talked ? qsTr("You agreed that no plan is needed")
            : qsTr("You get a plan with what was agreed")
        detail: root.planned && root.state === Support.Done ? qsTr("All of it is done.") : root.talked ? root.since : ""
    }
}
