import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Components
import Heard.Models

/// Asks whether the phone is all right for one appointment.
Card {
    id: root

    required property string appointmentId
    required property DateWords dates
    property bool signedOut: false
    readonly property bool told: way.comfort >= 0 && choice.value === way.comfort && why.words.trim() === way.comfortWords

    /// She has said something here that her team does not know.
    readonly property bool begun: !told && (choice.value !== undefined || why.words.length > 0)

    /// What she told, unless she has gone on since.
    function fill() {
        if (way.comfort < 0) {
            return
        }
        if (answer.words === String(way.comfort)) {
            answer.forget()
        }
        if (why.ready && why.words.length === 0) {
            why.words = way.comfortWords
        }
    }

    spacing: Theme.gap12

    MeetingWayView {
        id: way
        appointmentId: root.appointmentId
        onComfortChanged: root.fill()
        onRefused: problem => refusal.text = problem === MeetingWayView.TooLong
            ? qsTr("This is too long. Please make it shorter.")
            : problem === MeetingWayView.NoSuchAppointment ? qsTr("This appointment has begun or has changed. Please call your team.")
            : qsTr("This could not be kept on your phone. Is there room left?")
    }
    Draft {
        id: answer
        form: "comfort-choice/" + root.appointmentId
        onReadyChanged: root.fill()
    }
    Draft {
        id: why
        form: "comfort/" + root.appointmentId
        onReadyChanged: root.fill()
    }

    DraftChoice {
        id: choice
        objectName: "comfort"
        draft: answer
        before: way.comfort < 0 ? undefined : way.comfort
        label: qsTr("Are you comfortable with a phone appointment?")
        largeLabel: true
        options: [
            { value: MeetingWayView.Yes, text: qsTr("Yes") },
            { value: MeetingWayView.No, text: qsTr("No"), hint: qsTr("Your team looks for another way to meet.") },
            { value: MeetingWayView.Unsure, text: qsTr("I’m not sure") }
        ]
        onChosen: refusal.text = ""
    }
    DraftArea {
        objectName: "comfortWords"
        visible: choice.value !== undefined || why.words.length > 0
        draft: why
        leastLines: 1
        label: qsTr("Is there something we should know?")
        optional: true
    }
    ErrorText {
        id: refusal
        objectName: "comfortRefusal"
    }
    SmallText {
        objectName: "comfortUntold"
        visible: root.begun
        text: choice.value === undefined ? qsTr("Choose an answer. Your team does not know this yet.")
                                         : qsTr("Not sent yet. Your team does not know this.")
    }
    PrimaryButton {
        objectName: "comfortSend"
        Layout.fillWidth: true
        visible: root.begun
        enabled: choice.value !== undefined
        text: qsTr("Tell your team")
        onClicked: way.sayComfort(choice.value, why.words)
    }
    DeliveryLine {
        objectName: "comfortDelivery"
        signedOut: root.signedOut
        visible: root.told && way.comfortDelivery !== Delivery.FromServer
        dates: root.dates
        delivery: way.comfortDelivery
        deliveredAt: way.comfortDeliveredAt
    }
    SmallText {
        objectName: "comfortTold"
        visible: root.told
        text: qsTr("Your team sees this beside the appointment. You can change it until it begins.")
    }
}
