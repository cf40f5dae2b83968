pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Components
import Heard.Controls
import Heard.Models

/// One request for an assessment from beginning to end: who asks, what weighs on her, the talk, the plan, what came of it.
RecordPane {
    id: root

    readonly property string requestId: recordId
    /// How it stood when something was done to it, for the undo.
    property int before: Support.Requested
    /// What was done last is being taken back: that needs no word.
    property bool undoing: false

    signal patientWanted(string id)
    signal appointmentWanted(string id)

    function reopen() {
        root.undoing = true
        requests.reopen(root.requestId)
    }

    objectName: "assessmentPane"
    // What was done to another request is not undone on this one.
    onRequestIdChanged: {
        root.undoing = false
        toast.close()
    }

    RequestView {
        id: request
        requestId: root.requestId
    }
    PatientView {
        id: patient
        patientId: request.patientId
    }
    RecordOpening { patient: request.patientId }
    AnswersView {
        id: answers
        requestId: root.requestId
        onHandledSet: handled => {
            if (handled) {
                toast.offerUndo(qsTr("Noted. It no longer waits in Today."), () => answers.setHandled(false))
            }
        }
        onRefused: toast.say(teamWording.requestProblems[Support.NotStored])
    }
    AssessmentRequestsModel {
        id: requests
        onDone: (id, state) => {
            const said = ({
                [Support.Accepted]: qsTr("You look after it. She sees that on her phone."),
                [Support.Declined]: qsTr("Declined. She reads your reason on her phone."),
                [Support.UnderWay]: qsTr("You are talking about it."),
                [Support.Done]: qsTr("Done.")
            })[state]
            if (root.undoing || !said) {
                root.undoing = false
            } else if (state === Support.Accepted || state === Support.Declined) {
                toast.offerUndo(said, () => root.reopen())
            } else {
                const before = root.before
                toast.offerUndo(said, () => {
                    root.undoing = true
                    requests.goBack(id, before)
                })
            }
        }
        onBooked: toast.say(qsTr("Booked. She sees it on her phone."))
        onRefused: problem => {
            root.undoing = false
            if (!declining.opened && !booking.opened) {
                toast.say(teamWording.requestProblems[problem])
            }
        }
    }
    CarePlanEditor {
        id: plan
        requestId: root.requestId
        onShared: toast.say(qsTr("Shared. She reads it on her phone."))
        onDiscarded: toast.say(qsTr("The draft is gone."))
        onRefused: problem => toast.say(teamWording.planProblems[problem])
    }
    PlanActionsModel {
        id: agreed
        request: root.requestId
        onRefused: problem => toast.say(teamWording.planProblems[problem])
    }
    DateWords { id: dateWords }
    Wording { id: teamWording }
    UnreadableNote {
        visible: request.unreadable
    }
    EmptyState {
        visible: request.ready && !request.found && !request.unreadable
        icon: "clipboard"
        title: qsTr("This request is no longer here")
    }
    PaneHead {
        titleName: "assessmentPatient"
        visible: request.found
        title: request.patientName.length > 0 ? request.patientName : qsTr("Without a name")
        detail: teamWording.facts([
            //: %1 is a time
            request.offered ? qsTr("Offered: %1").arg(dateWords.said.lately(request.askedAt))
                //: %1 is a time
                : qsTr("Asked: %1").arg(dateWords.said.lately(request.askedAt)),
            request.secondary ? qsTr("secondary") : ""
        ])
        actions: SecondaryButton {
            objectName: "openRecord"
            visible: request.patientId.length > 0
            text: qsTr("Open record")
            onClicked: root.patientWanted(request.patientId)
        }
    }
    FlowRow {
        visible: request.found

        Tag {
            objectName: "assessmentState"
            text: request.found ? teamWording.assessmentStates[request.state] : ""
            icon: request.state === Support.Done ? "tick" : ""
            tone: request.state === Support.Requested ? Theme.Warm
                : request.state === Support.PlanShared || request.state === Support.Done ? Theme.Go : request.open ? Theme.Brand : Theme.Plain
        }
        NeedTags {
            needs: request.needs
        }
    }
    UrgentNote {
        objectName: "urgentNote"
        visible: answers.found && answers.urgent
        answers: answers
        patient: patient
        dates: dateWords
    }
    Card {
        visible: request.whyNow.length > 0
        SmallText {
            text: request.offered ? qsTr("Why you offered it") : qsTr("Why she asks now")
        }
        BodyText {
            objectName: "whyNow"
            text: request.whyNow
            font.pixelSize: Theme.reading
        }
    }
    RequestCard {
        visible: request.found
        request: request
        dates: dateWords
        planned: plan.open || agreed.found
        onAcceptWanted: requests.accept(root.requestId)
        onDeclineWanted: declining.open()
        onBookWanted: booking.openFresh()
        onAppointmentWanted: root.appointmentWanted(request.appointmentId)
        onStartWanted: {
            root.before = request.state
            requests.start(root.requestId)
            plan.begin()
        }
        onFinishWanted: {
            root.before = request.state
            requests.finish(root.requestId)
        }
        onReopenWanted: root.reopen()
    }
    ToastBar {
        id: toast
        objectName: "assessmentToast"
        Layout.fillWidth: true
        onUndone: undo => undo()
    }
    AnswersCard {
        objectName: "answersCard"
        visible: request.found
        answers: answers
        dates: dateWords
        answerable: request.open
        onTogetherWanted: (together.createObject(root) as TogetherDialog).open()
    }
    PlanCard {
        objectName: "planCard"
        needs: request.needs
        visible: plan.open
        plan: plan
        answers: answers
        onRemoved: toast.offerUndo(qsTr("Action removed."), () => plan.restore())
    }
    AgreedCard {
        objectName: "agreedCard"
        visible: agreed.found
        agreed: agreed
        dates: dateWords
        wording: teamWording
        changeable: !plan.open
        onChangeWanted: plan.begin()
    }
    SecondaryButton {
        objectName: "writePlan"
        visible: request.state === Support.UnderWay && !plan.open && !agreed.found
        text: qsTr("Write the plan")
        icon.name: "edit"
        onClicked: plan.begin()
    }
    DeclineDialog {
        id: declining
        objectName: "declineDialog"
        needs: request.needs
        requests: requests
        requestId: root.requestId
        offered: request.offered
    }
    TalkDialog {
        id: booking
        objectName: "talkDialog"
        needs: request.needs
        requests: requests
        patientId: request.patientId
        requestId: root.requestId
    }
    // Made anew each time, so that it begins with what she has answered.
    Component {
        id: together
        TogetherDialog {
            objectName: "togetherDialog"
            requestId: root.requestId
            onClosed: destroy()
            onSent: toast.say(qsTr("Her answers are saved."))
        }
    }
}
