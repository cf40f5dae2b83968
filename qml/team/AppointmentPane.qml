pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// One appointment: when, where, what she wants to ask; move and cancel.
PageScroll {
    id: root

    required property string appointmentId

    signal patientWanted(string id)

    objectName: "appointmentPane"

    AppointmentView {
        id: appointment
        appointmentId: root.appointmentId
    }
    QuestionsModel {
        id: questions
        appointment: root.appointmentId
    }
    AgendaModel {
        id: agenda
        onRescheduled: toast.say(qsTr("Moved. She sees it on her phone."))
        onCancelled: id => toast.offerUndo(qsTr("Cancelled."), id)
    }
    DateWords { id: dates }
    Wording { id: wording }

    Tag {
        visible: appointment.found
        text: wording.kinds[appointment.kind]
        icon: wording.kindIcons[appointment.kind]
    }
    ColumnLayout {
        spacing: 0
        TitleText {
            objectName: "appointmentPatient"
            text: appointment.patientName
        }
        BodyText {
            objectName: "appointmentWhen"
            text: appointment.found ? qsTr("%1, %2").arg(dates.said.day(appointment.start)).arg(dates.said.span(appointment.start, appointment.end)) : ""
        }
    }
    Note {
        visible: appointment.cancelled
        tone: Theme.Warn
        BodyText {
            text: qsTr("Cancelled: %1").arg(appointment.cancelReason)
        }
    }
    Card {
        SimpleTable {
            caption: qsTr("About this appointment")
            headers: ["", ""]
            weights: [1, 2]
            rows: [
                [qsTr("Place"), appointment.place],
                [qsTr("With"), appointment.withWhom],
                [qsTr("To do before"), appointment.preparation],
                [qsTr("To bring"), appointment.bring]
            ].filter(row => row[1].length > 0)
        }
        SmallText {
            visible: appointment.place.length === 0 && appointment.withWhom.length === 0
            text: qsTr("No place and nobody named yet.")
        }
    }
    Card {
        HeadingText {
            text: qsTr("What she wants to ask")
        }
        Repeater {
            model: questions
            delegate: RowLayout {
                id: question
                required property string words
                required property bool answered
                Icon {
                    Layout.alignment: Qt.AlignTop
                    name: question.answered ? "tick" : "help"
                    color: question.answered ? Theme.go : Theme.soft
                    size: Theme.smallIcon
                }
                BodyText {
                    text: question.words
                    soft: question.answered
                }
            }
        }
        SmallText {
            visible: questions.ready && questions.empty
            text: qsTr("She has not written down a question yet.")
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap12
        SecondaryButton {
            objectName: "moveAppointment"
            visible: appointment.ahead
            text: qsTr("Move")
            icon.name: "clock"
            onClicked: moving.openFor(root.appointmentId, appointment.start, appointment.end)
        }
        SecondaryButton {
            objectName: "cancelAppointment"
            visible: appointment.ahead
            text: qsTr("Cancel it")
            icon.name: "close"
            onClicked: cancelling.open()
        }
        SecondaryButton {
            objectName: "openRecord"
            visible: appointment.patientId.length > 0
            text: qsTr("Open record")
            onClicked: root.patientWanted(appointment.patientId)
        }
    }
    ToastBar {
        id: toast
        objectName: "appointmentToast"
        Layout.fillWidth: true
        onUndone: deed => agenda.undoCancel(deed)
    }
    MoveDialog {
        id: moving
        objectName: "moveDialog"
        agenda: agenda
    }
    CancelDialog {
        id: cancelling
        objectName: "cancelDialog"
        agenda: agenda
        appointmentId: root.appointmentId
    }
}
