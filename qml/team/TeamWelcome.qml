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
    readonly property bool lost: session.problem === Session.StoreDamaged
        || session.problem === Session.StoreUnopened || session.problem === Session.KeyMissing

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
            : root.session.startingAnew ? qsTr("Start again")
            : root.fresh ? qsTr("Welcome to your unit") : qsTr("Welcome back")
    }
    BodyText {
        objectName: "teamAnew"
        visible: root.session.startingAnew
        text: qsTr("What is locked here stays as it is until you have signed in. Then it is kept, still locked.")
    }
    SignInForm {
        visible: root.fresh
        session: root.session
    }
    TextButton {
        objectName: "teamLeaveAnew"
        visible: root.session.startingAnew
        enabled: !root.session.busy
        text: qsTr("Cancel")
        onClicked: root.session.leaveAnew()
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
            visible: root.lost
            text: qsTr("Nothing was deleted. What has reached the hub comes back when you sign in again. What was not sent yet stays in the old file: keep this computer and tell your administrator.")
        }
        PrimaryButton {
            objectName: "teamStartAgain"
            visible: root.lost
            text: qsTr("Start again")
            onClicked: again.open()
        }
        PrimaryButton {
            objectName: "teamTryAgain"
            visible: !root.lost
            text: qsTr("Try again")
            onClicked: root.session.begin()
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
