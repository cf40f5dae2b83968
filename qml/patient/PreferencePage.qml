import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Components
import Heard.Models

/// How she likes to meet in general; the team sees it when they book.
PhonePage {
    id: root

    readonly property bool told: way.preference >= 0 && choice.value === way.preference && why.words.trim() === way.preferenceWords

    /// What she told, unless she has gone on since.
    function fill() {
        if (way.preference < 0) {
            return
        }
        if (answer.words === String(way.preference)) {
            answer.forget()
        }
        if (why.ready && why.words.length === 0) {
            why.words = way.preferenceWords
        }
    }

    objectName: "preferencePage"
    title: qsTr("How you like to meet")

    DateWords { id: dateWords }
    WayWords { id: wayWords }
    MeetingWayView {
        id: way
        onPreferenceChanged: root.fill()
        onRefused: problem => refusal.text = problem === MeetingWayView.TooLong
            ? qsTr("This is too long. Please make it shorter.")
            : problem === MeetingWayView.PatientUnknown ? qsTr("Your own record is not on this phone yet. Try again in a moment.")
            : qsTr("This could not be kept on your phone. Is there room left?")
    }
    Draft {
        id: answer
        form: "preference-choice"
        onReadyChanged: root.fill()
    }
    Draft {
        id: why
        form: "preference"
        onReadyChanged: root.fill()
    }

    BodyText {
        soft: true
        text: qsTr("Your team sees this when they book. Some appointments, such as a scan, need you there.")
    }
    DraftChoice {
        id: choice
        objectName: "preference"
        draft: answer
        before: way.preference < 0 ? undefined : way.preference
        label: qsTr("What suits you best?")
        options: wayWords.modeChoices
        onChosen: refusal.text = ""
    }
    DraftArea {
        objectName: "preferenceWords"
        draft: why
        leastLines: 2
        label: qsTr("Is there something we should know?")
        hint: qsTr("For example: I do not hear well on the phone.")
        optional: true
    }
    ErrorText {
        id: refusal
        objectName: "preferenceRefusal"
    }
    SmallText {
        objectName: "preferenceUntold"
        visible: !root.told && (choice.value !== undefined || why.words.length > 0)
        text: qsTr("Not sent yet. Your team does not know this.")
    }
    PrimaryButton {
        objectName: "preferenceSend"
        Layout.fillWidth: true
        visible: !root.told
        enabled: choice.value !== undefined
        text: qsTr("Tell your team")
        onClicked: way.prefer(choice.value, why.words)
    }
    DeliveryLine {
        objectName: "preferenceDelivery"
        signedOut: root.signedOut
        visible: root.told && way.preferenceDelivery !== Delivery.FromServer
        dates: dateWords
        delivery: way.preferenceDelivery
        deliveredAt: way.preferenceDeliveredAt
    }
    SmallText {
        objectName: "preferenceTold"
        visible: root.told
        text: qsTr("Your team sees it. You can change it at any time.")
    }
}
