pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Components
import Heard.Models

/// One appointment: when, where, what to bring, and what she wants to ask.
PhonePage {
    id: root

    required property string appointmentId

    property alias questionsEditing: questions.editing

    signal callWanted
    signal pageOpened(string id)
    signal askWanted(string id)

    objectName: "appointmentPage"
    title: qsTr("Appointment")

    DateWords { id: dateWords }
    AppointmentView {
        id: appointment
        appointmentId: root.appointmentId
        onChanged: markSeen()
    }

    UnreadableNote {
        visible: appointment.unreadable
    }
    EmptyState {
        objectName: "appointmentGone"
        visible: appointment.ready && !appointment.found && !appointment.unreadable
        icon: "calendar"
        title: qsTr("This appointment is no longer here")
        text: qsTr("Your team may have taken it out. Call them if you are not sure.")
    }
    AppointmentHead {
        visible: appointment.found
        dates: dateWords
        appointment: appointment
    }
    OnlyWhen {
        wanted: appointment.cancelled
        delegate: Note {
            objectName: "cancelledNote"
            tone: Theme.Stop
            title: qsTr("This appointment is cancelled.")
            text: appointment.cancelReason

            SecondaryButton {
                objectName: "cancelledCallButton"
                Layout.topMargin: Theme.gap8
                icon.name: "phone"
                text: qsTr("Who to call")
                onClicked: root.callWanted()
            }
        }
    }
    WaitView {
        id: todaysWait
        one: true
        appointment: root.appointmentId
    }
    OnlyWhen {
        wanted: todaysWait.found
        delegate: WaitNote {
            dates: dateWords
            wait: todaysWait
            there: true
        }
    }
    Note {
        objectName: "metNote"
        visible: text.length > 0
        text: appointment.state === Meeting.Arrived ? qsTr("Your team knows that you are here.")
            : appointment.state === Meeting.Fulfilled ? qsTr("This appointment took place.") : ""
    }
    OnlyWhen {
        wanted: appointment.found && appointment.state === Meeting.NotAttended
        delegate: Note {
            objectName: "missedNote"
            tone: Theme.Warn
            title: qsTr("Your team noted that you were not there.")
            text: qsTr("Call them if that is not right, or if you want a new time.")

            SecondaryButton {
                objectName: "missedCallButton"
                Layout.topMargin: Theme.gap8
                icon.name: "phone"
                text: qsTr("Who to call")
                onClicked: root.callWanted()
            }
        }
    }
    OnlyWhen {
        wanted: appointment.found && appointment.kept && appointment.ahead && !appointment.begun
        delegate: Note {
            objectName: "keptNote"
            title: qsTr("Your team would still like to see you.")
            text: qsTr("Your request is closed, and this meeting stays. If you do not want it, ask below to cancel it.")
        }
    }
    AppointmentFacts {
        visible: appointment.found && appointment.facts > 0
        appointment: appointment
    }
    OnlyWhen {
        wanted: appointment.call && appointment.ahead && !appointment.begun
        delegate: ComfortCard {
            signedOut: root.signedOut
            objectName: "comfortCard"
            appointmentId: appointment.appointmentId
            dates: dateWords
        }
    }
    PackCard {
        objectName: "packCard"
        appointmentId: root.appointmentId
        onPageOpened: id => root.pageOpened(id)
    }
    QuestionsCard {
        id: questions
        objectName: "questionsCard"
        visible: appointment.found
        appointmentId: appointment.appointmentId
        open: appointment.ahead
        over: appointment.found && !appointment.ahead
        dates: dateWords
    }
    OnlyWhen {
        wanted: appointment.found && (appointment.begun || !appointment.ahead)
        delegate: NotesCard {
            objectName: "notesCard"
            uid: appointment.uid
        }
    }
    OnlyWhen {
        wanted: rest.done && appointment.found
        delegate: AskCard {
            signedOut: root.signedOut
            objectName: "askCard"
            visible: open || asked
            appointmentId: appointment.appointmentId
            dates: dateWords
            open: appointment.ahead && !appointment.begun && !appointment.cancelled
            start: appointment.start
            onAskWanted: root.askWanted(appointment.appointmentId)
            onChanged: appointment.markSeen()
        }
    }
    OnlyWhen {
        wanted: rest.done && appointment.ahead
        delegate: RemindersCard {
            objectName: "remindersCard"
            uid: appointment.uid
            start: appointment.start
            dates: dateWords
        }
    }
    SecondaryButton {
        objectName: "calendarButton"
        Layout.fillWidth: true
        visible: rest.done && appointment.ahead
        icon.name: "calendar-add"
        text: qsTr("Add to calendar")
        onClicked: calendarDialog.open()
    }
    CalendarDialog {
        id: calendarDialog
        appointment: appointment
    }
    AfterFrame {
        id: rest
        window: root.Window.window
        known: appointment.found
    }
}
