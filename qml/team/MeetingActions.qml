import QtQuick
import Heard.Controls
import Heard.Models

/// What can be noted of an appointment or done with it, as far as it has come.
Flow {
    id: root

    required property AppointmentView appointment
    required property AgendaModel agenda
    /// She asks something about it: that is answered in its own card.
    required property bool asked
    /// Namely to cancel it, so that nobody notes that she did not come before she has an answer.
    required property bool cancelAsked

    signal moveWanted
    signal cancelWanted

    readonly property bool open: appointment.stands && !asked

    visible: appointment.maybeHere || appointment.begun || open
    spacing: Theme.gap12

    PrimaryButton {
        objectName: "markArrived"
        visible: root.appointment.maybeHere
        text: qsTr("She is here")
        icon.name: "tick"
        onClicked: root.agenda.mark(root.appointment.appointmentId, Meeting.Arrived)
    }
    SecondaryButton {
        objectName: "markFulfilled"
        visible: root.appointment.begun
        text: qsTr("It took place")
        onClicked: root.agenda.mark(root.appointment.appointmentId, Meeting.Fulfilled)
    }
    SecondaryButton {
        objectName: "markNotAttended"
        visible: root.appointment.begun && root.appointment.state !== Meeting.Arrived && !root.cancelAsked
        text: qsTr("She did not come")
        onClicked: root.agenda.mark(root.appointment.appointmentId, Meeting.NotAttended)
    }
    SecondaryButton {
        objectName: "moveAppointment"
        visible: root.open
        text: qsTr("Move")
        icon.name: "clock"
        onClicked: root.moveWanted()
    }
    SecondaryButton {
        objectName: "cancelAppointment"
        visible: root.open
        text: root.appointment.begun ? qsTr("It was called off") : qsTr("Cancel it")
        icon.name: "close"
        onClicked: root.cancelWanted()
    }
}
