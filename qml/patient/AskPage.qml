import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Components
import Heard.Models

/// Where she asks her team for another time, or to cancel an appointment.
PhonePage {
    id: root

    required property string appointmentId
    property bool asked: false

    /// By AskView.Problem, as far as she can run into it.
    readonly property var problems: ({
        [AskView.TooLong]: qsTr("This is too long. Please make it shorter."),
        [AskView.NoSuchAppointment]: qsTr("This appointment is cancelled or over. Go back to see it."),
        [AskView.AlreadyBegun]: qsTr("This appointment has begun. Please call your team."),
        [AskView.AlreadyAsked]: qsTr("You have asked already. Go back to see it."),
        [AskView.NotStored]: qsTr("This could not be kept on your phone. Is there room left?")
    })

    signal done

    objectName: "askPage"
    title: qsTr("Change or cancel")

    DateWords { id: dateWords }
    AppointmentView {
        id: appointment
        appointmentId: root.appointmentId
    }
    AskView {
        id: ask
        appointmentId: root.appointmentId
        onAsked: {
            why.forget()
            what.forget()
            root.done()
        }
        onRefused: problem => refusal.text = root.problems[problem] ?? ""
    }
    Draft {
        id: what
        form: "ask-kind/" + root.appointmentId
    }
    Draft {
        id: why
        form: "ask/" + root.appointmentId
    }

    HeadingText {
        objectName: "askWhen"
        text: appointment.found ? dateWords.said.moment(appointment.start) : ""
    }
    DraftChoice {
        id: kind
        objectName: "askKind"
        draft: what
        label: qsTr("What would you like?")
        error: root.asked && value === undefined ? qsTr("Choose one of the two.") : ""
        options: [
            { value: AskView.Change, text: qsTr("Another time"), hint: qsTr("Your team looks for one and tells you here.") },
            { value: AskView.Cancel, text: qsTr("Cancel it"), hint: qsTr("It stays booked until your team has answered.") }
        ]
    }
    DraftArea {
        objectName: "askWords"
        draft: why
        label: qsTr("Why?")
        hint: kind.value === AskView.Cancel ? qsTr("A few words are enough.")
                                            : qsTr("Say also which days and times suit you.")
        error: root.asked && why.words.trim().length === 0 ? qsTr("Write a few words for your team.") : ""
    }
    ErrorText {
        id: refusal
        objectName: "askRefusal"
    }
    Note {
        objectName: "askSoon"
        text: qsTr("If it is today or tomorrow, please call as well.")
    }
    PrimaryButton {
        objectName: "askSend"
        Layout.fillWidth: true
        enabled: why.ready && !ask.busy
        text: qsTr("Send to your team")
        onClicked: {
            root.asked = true
            if (kind.value !== undefined && why.words.trim().length > 0) {
                ask.ask(kind.value, why.words)
            }
        }
    }
}
