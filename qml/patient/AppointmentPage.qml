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
    Note {
        objectName: "cancelledNote"
        visible: appointment.cancelled
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
    WaitNote {
        one: true
        dates: dateWords
        appointmentId: root.appointmentId
    }
    Note {
        objectName: "metNote"
        visible: text.length > 0
        text: appointment.state === Meeting.Arrived ? qsTr("Your team knows that you are here.")
            : appointment.state === Meeting.Fulfilled ? qsTr("This appointment took place.") : ""
    }
    Note {
        objectName: "missedNote"
        visible: appointment.found && appointment.state === Meeting.NotAttended
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
    AppointmentFacts {
        visible: appointment.found && appointment.facts > 0
        appointment: appointment
    }
    ComfortCard {
        signedOut: root.signedOut
        objectName: "comfortCard"
        visible: appointment.call && appointment.ahead && !appointment.begun
        appointmentId: appointment.appointmentId
        dates: dateWords
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
        dates: dateWords
    }
    NotesCard {
        objectName: "notesCard"
        visible: appointment.found && (appointment.begun || !appointment.ahead)
        uid: appointment.uid
    }
    AskCard {
        signedOut: root.signedOut
        objectName: "askCard"
        visible: appointment.found && !appointment.cancelled && (open || asked)
        appointmentId: appointment.appointmentId
        dates: dateWords
        open: appointment.ahead && !appointment.begun
        onAskWanted: root.askWanted(appointment.appointmentId)
        onChanged: appointment.markSeen()
    }
    RemindersCard {
        objectName: "remindersCard"
        visible: appointment.ahead
        uid: appointment.uid
        start: appointment.start
        dates: dateWords
    }
    SecondaryButton {
        objectName: "calendarButton"
        Layout.fillWidth: true
        visible: appointment.ahead
        icon.name: "calendar-add"
        text: qsTr("Add to calendar")
        onClicked: calendarDialog.open()
    }
    CalendarDialog {
        id: calendarDialog
        appointment: appointment
    }
}
