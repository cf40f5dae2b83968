pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Components
import Heard.Controls
import Heard.Models

/// One appointment: when, where, what she wants to ask; how it went, move and cancel.
RecordPane {
    id: root

    readonly property string appointmentId: recordId

    signal patientWanted(string id)

    readonly property var problems: ({
        [AgendaModel.NotOpen]: qsTr("It is over or cancelled already."),
        [AgendaModel.NotCancelled]: qsTr("It is not cancelled, so there is nothing to undo."),
        [AgendaModel.TooEarly]: qsTr("It has not begun yet."),
        [AgendaModel.NotFound]: qsTr("This appointment is no longer here."),
        [AgendaModel.NotStored]: qsTr("It could not be saved on this computer. Check the space on the disk.")
    })

    objectName: "appointmentPane"

    AppointmentView {
        id: appointment
        appointmentId: root.appointmentId
    }
    RecordOpening { patient: appointment.patientId }
    QuestionsModel {
        id: questions
        appointment: root.appointmentId
    }
    AgendaModel {
        id: agendaModel
        onDescribed: toast.say(qsTr("Changed. She sees it on her phone."))
        onRescheduled: toast.say(qsTr("Moved. She sees it on her phone."))
        onCancelled: (id, before) => toast.offerUndo(qsTr("Cancelled. She sees it on her phone."), () => agendaModel.undoCancel(id, before))
        onMarked: (id, state, before) => toast.offerUndo(
            state === Meeting.Arrived ? qsTr("Noted that she is here.")
            : state === Meeting.Fulfilled ? qsTr("Noted that it took place.") : qsTr("Noted that she did not come."),
            () => agendaModel.undoMark(id, before))
        onRefused: problem => {
            if (!moving.opened && !cancelling.opened && !describing.opened) {
                toast.say(root.problems[problem] ?? root.problems[AgendaModel.NotStored])
            }
        }
    }
    AskView {
        id: ask
        appointmentId: root.appointmentId
        onChanged: markSeen()
        onKept: id => toast.offerUndo(qsTr("Answered. She reads it on her phone."), () => ask.undoKeep(id))
        onRefused: problem => {
            if (!keeping.opened) {
                toast.say(root.problems[AgendaModel.NotStored])
            }
        }
    }
    LeftOverMeetingView {
        id: leftOver
        appointmentId: root.appointmentId
        onKeptSet: kept => {
            if (kept) {
                toast.offerUndo(qsTr("Kept. She sees it on her phone."), () => leftOver.setKept(false))
            }
        }
        onRefused: problem => toast.say(problem === LeftOverMeetingView.NotStored ? root.problems[AgendaModel.NotStored]
                                      : qsTr("This has changed meanwhile. Look at it again."))
    }
    MeetingWayView {
        id: way
        appointmentId: root.appointmentId
        patientId: appointment.patientId
    }
    SendingsModel {
        id: pack
        appointment: root.appointmentId
    }
    DateWords { id: dateWords }
    Wording { id: teamWording }

    UnreadableNote {
        visible: appointment.unreadable
    }
    EmptyState {
        visible: appointment.ready && !appointment.found && !appointment.unreadable
        icon: "calendar"
        title: qsTr("This appointment is no longer here")
    }
    Flow {
        Layout.fillWidth: true
        visible: appointment.found
        spacing: Theme.gap8

        KindTag {
            kind: appointment.kind
            description: appointment.description
        }
        Tag {
            objectName: "meetingState"
            visible: text.length > 0
            text: appointment.found ? teamWording.meetingStates[appointment.state] : ""
            tone: appointment.state === Meeting.Arrived || appointment.state === Meeting.Fulfilled ? Theme.Go
                : appointment.cancelled ? Theme.Stop : Theme.Plain
            icon: tone === Theme.Go ? "tick" : ""
        }
    }
    PaneHead {
        titleName: "appointmentPatient"
        visible: appointment.found
        title: appointment.patientName.length > 0 ? appointment.patientName : qsTr("Without a name")
        //: a day, from one time to another
        detail: appointment.found ? qsTr("%1, %2").arg(dateWords.said.day(appointment.start)).arg(dateWords.said.span(appointment.start, appointment.end)) : ""
        actions: SecondaryButton {
            objectName: "openRecord"
            visible: appointment.patientId.length > 0
            text: qsTr("Open record")
            onClicked: root.patientWanted(appointment.patientId)
        }
    }
    NeedsRow {
        objectName: "appointmentNeeds"
        needs: appointment.needs
    }
    Note {
        objectName: "cancelledNote"
        visible: appointment.cancelled
        tone: Theme.Warn
        title: qsTr("Cancelled")
        text: appointment.cancelReason
    }
    AskCard {
        id: askCard
        objectName: "askCard"
        visible: appointment.found && ask.found
        ask: ask
        dates: dateWords
        movable: appointment.stands
        begun: appointment.begun
        late: ask.answeredAt >= appointment.start
        onMoveWanted: moving.openFor(root.appointmentId, appointment.start, appointment.end)
        onCancelWanted: cancelling.open()
        onKeepWanted: keeping.open()
    }
    LeftOverCard {
        objectName: "leftOver"
        meeting: leftOver
    }
    MeetingActions {
        Layout.fillWidth: true
        appointment: appointment
        agenda: agendaModel
        asked: ask.open
        cancelAsked: ask.open && ask.kind === AskView.Cancel
        onMoveWanted: moving.openFor(root.appointmentId, appointment.start, appointment.end)
        onCancelWanted: cancelling.open()
    }
    ToastBar {
        id: toast
        objectName: "appointmentToast"
        Layout.fillWidth: true
        onUndone: undo => undo()
    }
    WaitCard {
        visible: appointment.maybeHere || (appointment.found && appointment.state === Meeting.Arrived
                                          && Qt.formatDate(appointment.start, "yyyyMMdd") === Qt.formatDate(dateWords.today, "yyyyMMdd"))
        appointmentId: root.appointmentId
        dates: dateWords
        needs: appointment.needs
        onTold: (words, undo) => {
            if (undo) {
                toast.offerUndo(words, undo)
            } else {
                toast.say(words)
            }
        }
    }
    SurgeryCallCard {
        surgeryId: root.appointmentId
        dates: dateWords
    }
    MeetingCard {
        visible: appointment.found
        appointment: appointment
        way: way
        onDescribeWanted: describing.open()
    }
    AskedThereCard {
        visible: appointment.found
        appointment: appointment
        questions: questions
        onTimeNoted: was => agendaModel.setTimeForQuestions(root.appointmentId, was)
    }
    SentCard {
        objectName: "pack"
        visible: appointment.found && (appointment.ahead || !pack.empty)
        sendings: pack
        dates: dateWords
        title: qsTr("For her to read before")
        actionText: pack.empty ? qsTr("Send pages") : qsTr("Send others")
        emptyText: appointment.kind === Meeting.OpenAccess
            ? qsTr("Nothing goes with it yet. Before Open Access, it helps to read what it means.") : qsTr("Nothing goes with it yet.")
        onSendWanted: packing.openForAppointment(root.appointmentId, appointment.patientId, appointment.patientName)
    }
    SendDialog {
        id: packing
        objectName: "packDialog"
    }
    MoveDialog {
        id: moving
        objectName: "moveDialog"
        needs: appointment.needs
        answers: ask.open
        agenda: agendaModel
    }
    CancelDialog {
        id: cancelling
        objectName: "cancelDialog"
        needs: appointment.needs
        agenda: agendaModel
        appointmentId: root.appointmentId
        begun: appointment.begun
    }
    KeepDialog {
        id: keeping
        objectName: "keepDialog"
        appointmentId: root.appointmentId
        needs: appointment.needs
        ask: ask
        past: askCard.past
    }
    DescribeDialog {
        id: describing
        objectName: "describeDialog"
        agenda: agendaModel
        appointment: appointment
    }
}
