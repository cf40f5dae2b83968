pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// The team's way in: a code the first time, name and passphrase on another computer, the passphrase on this one.
PageScroll {
    id: root

    required property Session session
    readonly property bool fresh: session.stage === Session.NoProfile
    readonly property bool locked: session.stage === Session.Locked

    objectName: "teamWelcome"
    widest: Theme.px(440)
    above: Theme.px(40)

    ProblemWording { id: wording }

    TitleText {
        text: qsTr("Heard")
        color: Theme.brand
    }
    TitleText {
        objectName: "teamWelcomeTitle"
        text: root.session.stage === Session.Unreadable ? qsTr("Your data cannot be opened")
            : root.fresh ? qsTr("Welcome to your unit") : qsTr("Welcome back")
    }
    SignInForm {
        visible: root.fresh
        session: root.session
    }
    ColumnLayout {
        visible: root.locked
        spacing: Theme.gap16

        LineField {
            id: secret
            objectName: "teamSecret"
            focus: root.locked
            label: qsTr("Your passphrase")
            echoMode: TextInput.Password
            onEdited: root.session.forgetProblem()
            onSubmitted: openButton.press()
        }
        SignInProblem {
            session: root.session
        }
        PrimaryButton {
            id: openButton
            objectName: "teamOpen"
            Layout.fillWidth: true
            enabled: !root.session.busy && root.session.retryAfter === 0
            text: root.session.busy ? qsTr("One moment") : qsTr("Open")
            onClicked: {
                root.session.unlock(secret.text)
                secret.text = ""
            }
        }
        TextButton {
            objectName: "teamForgotten"
            text: qsTr("I have forgotten my passphrase")
            onClicked: again.open()
        }
    }
    ColumnLayout {
        visible: root.session.stage === Session.Unreadable
        spacing: Theme.gap16

        Note {
            objectName: "teamUnreadable"
            tone: Theme.Stop
            text: wording.words(root.session.problem, 0)
        }
        BodyText {
            text: qsTr("Nothing was deleted. What has reached the hub comes back when you sign in again. What was not sent yet stays in the old file: keep this computer and tell your administrator.")
        }
        PrimaryButton {
            objectName: "teamStartAgain"
            visible: root.session.problem === Session.StoreDamaged || root.session.problem === Session.KeyMissing
            text: qsTr("Start again")
            onClicked: again.open()
        }
    }
    ModalDialog {
        id: again
        objectName: "startAgainDialog"
        title: qsTr("Start again on this computer?")

        BodyText {
            text: qsTr("You sign in again, and what has reached the hub comes back. What was not sent yet stays locked in the old file, which is kept beside the new one.")
        }
        BodyText {
            text: qsTr("You need a new code where you do not know your passphrase. A colleague can give you one under Unit.")
        }
        actions: [
            PrimaryButton {
                objectName: "startAgainSure"
                danger: true
                text: qsTr("Start again")
                onClicked: {
                    again.close()
                    root.session.beginAnew()
                }
            },
            SecondaryButton {
                objectName: "startAgainLeave"
                text: qsTr("Leave it as it is")
                onClicked: again.reject()
            }
        ]
    }
}
