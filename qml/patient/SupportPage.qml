pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Components
import Heard.Models

/// My support: ask for a talk about how she is, follow where it stands, answer, and read the plans.
PhonePage {
    id: root

    signal answersWanted(string requestId)
    signal planOpened(string planId)
    signal appointmentOpened(string id)
    signal callWanted
    signal called(string link)

    readonly property bool known: request.ready && plans.ready
    readonly property bool declined: request.found && request.state === Support.Declined
    readonly property bool followed: request.open || request.state === Support.PlanShared || request.state === Support.Done

    /// By Support.RequestProblem, as far as she can run into it.
    readonly property var problems: ({
        [Support.PatientUnknown]: qsTr("Your own record is not on this phone yet. Try again in a moment."),
        [Support.AlreadyOpen]: qsTr("You have asked already. You see it here."),
        [Support.TooLong]: qsTr("This is too long. Please make it shorter."),
        [Support.TooLate]: qsTr("This cannot be taken back any more. Call your nurse instead."),
        [Support.NotHers]: qsTr("Your team offered this. Tell them if you do not need it."),
        [Support.NotFound]: qsTr("This is no longer here."),
        [Support.NotStored]: qsTr("This could not be kept on your phone. Is there room left?")
    })

    objectName: "supportPage"
    title: qsTr("My support")
    onVisibleChanged: {
        if (visible) {
            request.look()
        }
    }

    DateWords { id: dateWords }
    OwnRequest {
        id: request
        onChanged: markSeen()
        onAsked: {
            why.forget()
            refusal.text = ""
        }
        onRefused: problem => refusal.text = root.problems[problem] ?? ""
    }
    AnswersView {
        id: answers
        requestId: request.requestId
    }
    CarePlansModel { id: plans }
    UnitView { id: unitView }
    Draft {
        id: why
        form: "support/why"
    }

    UnreadableNote {
        visible: request.unreadable || plans.unreadable
    }
    OnlyWhen {
        wanted: root.known && request.open && request.urgent
        delegate: UrgentWaitingCard {
            unit: unitView
            requestId: request.requestId
            onCalled: link => root.called(link)
        }
    }
    Note {
        objectName: "declinedNote"
        visible: root.declined
        tone: Theme.Warn
        //: %1 is a member of the team
        title: request.ownerName.length > 0 ? qsTr("%1 answered: not this time").arg(request.ownerName) : qsTr("Your team answered: not this time")
        text: request.declineReason

        SecondaryButton {
            objectName: "declinedCall"
            Layout.topMargin: Theme.gap8
            icon.name: "phone"
            text: qsTr("Who to call")
            onClicked: root.callWanted()
        }
    }
    Card {
        objectName: "requestCard"
        visible: root.known && root.followed
        spacing: Theme.gap12

        HeadingText {
            text: qsTr("Your support talk")
        }
        SupportSteps {
            dates: dateWords
            request: request
        }
        DeliveryLine {
            objectName: "requestDelivery"
            signedOut: root.signedOut
            visible: delivery === Delivery.NotSent || delivery === Delivery.Parked || delivery === Delivery.Conflict
            dates: dateWords
            delivery: request.delivery
            deliveredAt: request.deliveredAt
        }
        BodyText {
            objectName: "whyAsked"
            visible: request.whyNow.length > 0
            soft: true
            text: qsTr("“%1”").arg(request.whyNow)
        }
        SecondaryButton {
            objectName: "openMeeting"
            Layout.fillWidth: true
            visible: request.state === Support.Booked
            icon.name: "calendar"
            text: qsTr("See the appointment")
            onClicked: root.appointmentOpened(request.appointmentId)
        }
    }
    Card {
        objectName: "answersCard"
        visible: root.known && request.open
        spacing: Theme.gap12

        HeadingText {
            text: qsTr("What weighs on you")
        }
        BodyText {
            soft: true
            text: request.begun ? qsTr("Your answers are kept on this phone. Go on where you stopped.")
                : answers.found && answers.together ? qsTr("Your nurse wrote this down with you.")
                : answers.found ? qsTr("Your answers are with your team.")
                : qsTr("Tick what troubles you, before you talk. It takes about five minutes. You can stop and come back.")
        }
        SmallText {
            objectName: "urgentSeen"
            visible: answers.handled && !request.begun
            //: %1 is a day and time
            text: qsTr("Your team has seen what is urgent: %1").arg(dateWords.said.lately(answers.handledAt))
        }
        DeliveryLine {
            objectName: "answersDelivery"
            signedOut: root.signedOut
            visible: answers.found && !request.begun && delivery !== Delivery.FromServer
            dates: dateWords
            delivery: answers.delivery
            deliveredAt: answers.deliveredAt
        }
        PrimaryButton {
            objectName: "beginAnswers"
            Layout.fillWidth: true
            visible: request.begun || !answers.found
            text: request.begun ? qsTr("Go on") : qsTr("Begin")
            onClicked: root.answersWanted(request.requestId)
        }
        SecondaryButton {
            objectName: "changeAnswers"
            Layout.fillWidth: true
            visible: answers.found && !request.begun
            text: qsTr("Change my answers")
            onClicked: root.answersWanted(request.requestId)
        }
    }
    HeadingText {
        visible: plansCard.visible
        text: qsTr("My plans")
    }
    PlansCard {
        id: plansCard
        objectName: "plansCard"
        visible: root.known && !plans.empty
        plans: plans
        dates: dateWords
        onOpened: planId => root.planOpened(planId)
    }
    Card {
        objectName: "askCard"
        visible: root.known && !request.open && !request.unreadable
        spacing: Theme.gap12

        HeadingText {
            text: root.declined ? qsTr("You can ask again") : qsTr("It is all right to ask")
        }
        BodyText {
            soft: true
            text: qsTr("Tell us what weighs on you: at home, in your body or in your mind. Your nurse talks it through with you, and you get a plan.")
        }
        DraftArea {
            objectName: "whyNow"
            draft: why
            leastLines: 2
            label: qsTr("Why now?")
            optional: true
        }
        PrimaryButton {
            objectName: "askButton"
            Layout.fillWidth: true
            enabled: !request.busy
            text: qsTr("Ask for a support talk")
            onClicked: request.ask(why.words)
        }
    }
    ErrorText {
        id: refusal
        objectName: "supportError"
    }
    SafetyNote {
        objectName: "safetyNote"
    }
    TextButton {
        objectName: "takeBack"
        Layout.fillWidth: true
        visible: root.known && request.takeable
        text: qsTr("I do not need this talk any more")
        onClicked: leaving.open()
    }
    ModalDialog {
        id: leaving
        title: qsTr("Take it back?")
        BodyText {
            text: qsTr("Your team sees that you do not need this talk now. You can ask again at any time.")
        }
        BodyText {
            objectName: "takeBackMeeting"
            visible: !isNaN(request.meetingAt)
            text: qsTr("The meeting stays booked until your team cancels it. They can also ask you to keep it.")
        }
        PrimaryButton {
            objectName: "takeBackYes"
            Layout.fillWidth: true
            text: qsTr("Take it back")
            onClicked: {
                request.takeBack()
                leaving.close()
            }
        }
    }
}
