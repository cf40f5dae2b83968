import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// How far a request is, and what can be done next.
Card {
    id: root

    required property RequestView request
    required property DateWords dates
    /// A plan is written or shared.
    required property bool planned

    readonly property int state: request.state
    readonly property bool isNew: state === Support.Requested
    readonly property bool takenOn: state === Support.Accepted || state === Support.Booked
    readonly property bool talking: state === Support.UnderWay

    /// By Support.State.
    readonly property var states: ({
        [Support.Requested]: request.daysWaiting < 1 ? qsTr("She asked today. Nobody has taken it on yet.")
                           : qsTr("She has waited %n day(s). Nobody has taken it on yet.", "", request.daysWaiting),
        //: %1 is a member of the team
        [Support.Accepted]: qsTr("%1 looks after it. Agree on a time, or talk at once.").arg(request.ownerName),
        //: %1 is a day and time
        [Support.Booked]: isNaN(request.meetingAt) ? qsTr("A time is booked.") : qsTr("You meet on %1.").arg(dates.said.moment(request.meetingAt)),
        [Support.UnderWay]: qsTr("You are talking about it. Write down what you agree."),
        [Support.PlanShared]: qsTr("She has her plan. Write down what happened next."),
        [Support.Done]: request.planned ? qsTr("Everything is followed up.") : qsTr("You talked about it and agreed that no plan is needed."),
        //: %1 is a member of the team, %2 her reason
        [Support.Declined]: request.ownerName.length > 0 ? qsTr("%1 declined it: %2").arg(request.ownerName).arg(request.declineReason)
                                                         : qsTr("It was declined: %1").arg(request.declineReason),
        [Support.Withdrawn]: qsTr("She does not need it any more.")
    })

    signal acceptWanted
    signal declineWanted
    signal bookWanted
    signal appointmentWanted
    signal startWanted
    signal finishWanted
    signal reopenWanted

    spacing: Theme.gap12

    BodyText {
        objectName: "requestWords"
        text: root.request.found ? root.states[root.state] : ""
    }
    SmallText {
        objectName: "requestUnsent"
        visible: text.length > 0
        text: root.request.delivery === Delivery.NotSent ? qsTr("Not sent yet. It goes out when you are online.")
            : root.request.delivery === Delivery.Parked || root.request.delivery === Delivery.Conflict ? qsTr("Not accepted. See Today.") : ""
    }
    Flow {
        Layout.fillWidth: true
        visible: root.state !== Support.Withdrawn && root.state !== Support.Done
        spacing: Theme.gap12

        PrimaryButton {
            objectName: "acceptRequest"
            visible: root.isNew
            text: qsTr("I look after it")
            icon.name: "tick"
            onClicked: root.acceptWanted()
        }
        PrimaryButton {
            objectName: "bookTalk"
            visible: root.state === Support.Accepted
            text: qsTr("Book a time")
            icon.name: "calendar-add"
            onClicked: root.bookWanted()
        }
        SecondaryButton {
            objectName: "openTalk"
            visible: root.state === Support.Booked && root.request.appointmentId.length > 0
            text: qsTr("See the appointment")
            icon.name: "calendar"
            onClicked: root.appointmentWanted()
        }
        SecondaryButton {
            objectName: "startTalk"
            visible: root.takenOn
            text: qsTr("Begin the talk")
            icon.name: "talk"
            onClicked: root.startWanted()
        }
        SecondaryButton {
            objectName: "finishRequest"
            visible: root.state === Support.PlanShared || root.talking && !root.planned
            text: root.talking ? qsTr("No plan is needed") : qsTr("All is followed up")
            icon.name: "tick"
            onClicked: root.finishWanted()
        }
        TextButton {
            objectName: "declineRequest"
            visible: root.isNew || root.state === Support.Accepted
            text: root.request.offered ? qsTr("Take it back") : qsTr("Decline")
            onClicked: root.declineWanted()
        }
        SecondaryButton {
            objectName: "reopenRequest"
            visible: root.state === Support.Declined
            text: qsTr("Open it again")
            icon.name: "undo"
            onClicked: root.reopenWanted()
        }
    }
}
