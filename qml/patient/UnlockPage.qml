import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// The app is locked: asks for the PIN or passphrase.
FocusScope {
    id: root

    required property bool busy
    required property int problem
    required property int retryAfter

    property bool forgotten: false
    /// What was typed is at fault.
    readonly property bool mistyped: problem === Session.WrongSecret || problem === Session.TooManyTries

    signal unlocked(string secret)
    signal edited
    signal newCodeWanted

    objectName: "unlockPage"
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Heard is locked")
    onProblemChanged: {
        if (root.problem === Session.WrongSecret) {
            secret.text = ""
        }
    }

    PageScroll {
        anchors.fill: parent
        above: Math.max(Theme.gap16, Math.min(120, root.height / 6))
        spacing: 20

        Disc {
            Layout.alignment: Qt.AlignHCenter
            icon: "lock"
        }
        TitleText {
            text: qsTr("Heard is locked")
            horizontalAlignment: Text.AlignHCenter
        }
        LineField {
            id: secret
            objectName: "secret"
            focus: true
            label: qsTr("Your PIN or passphrase")
            echoMode: TextInput.Password
            error: root.mistyped ? problemWords.text : ""
            onEdited: root.edited()
            onSubmitted: open.press()
        }
        ProblemText {
            id: problemWords
            objectName: "unlockProblem"
            visible: !root.mistyped && text.length > 0
            problem: root.problem
            retryAfter: root.retryAfter
        }
        BusyDots {
            Layout.alignment: Qt.AlignHCenter
            visible: root.busy
        }
        PrimaryButton {
            id: open
            objectName: "unlockButton"
            Layout.fillWidth: true
            enabled: !root.busy && root.retryAfter === 0 && secret.text.length > 0
            text: qsTr("Open Heard")
            onClicked: root.unlocked(secret.text)
        }
        TextButton {
            objectName: "forgottenButton"
            Layout.fillWidth: true
            visible: !root.forgotten
            text: qsTr("I have forgotten it")
            onClicked: {
                root.forgotten = true
                newCode.forceActiveFocus(Qt.TabFocusReason)
            }
        }
        Card {
            objectName: "forgottenCard"
            visible: root.forgotten
            spacing: Theme.gap12

            BodyText {
                text: qsTr("Nobody can look it up. With a new code from your nurse you can begin again.")
            }
            BodyText {
                text: qsTr("What your hospital has comes back. What was not sent yet stays locked.")
            }
            BodyText {
                text: qsTr("Until your new code works, all stays as it is. You can come back here.")
            }
            SecondaryButton {
                id: newCode
                objectName: "newCodeButton"
                Layout.fillWidth: true
                text: qsTr("I have a new code")
                onClicked: root.newCodeWanted()
            }
        }
        SmallText {
            horizontalAlignment: Text.AlignHCenter
            textFormat: Text.StyledText
            //: <b> and </b> make the numbers stand out
            text: qsTr("For urgent help call <b>111</b>; if life is at risk call <b>999</b>.")
            Accessible.name: text.replace(/<[^>]*>/g, "")
        }
    }
}
