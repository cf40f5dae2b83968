pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// The team's way in: the code and a passphrase the first time, the passphrase after that.
PageScroll {
    id: root

    required property Session session
    readonly property bool first: session.stage === Session.NoProfile

    function go() {
        if (root.first) {
            root.session.enrol(address.text, code.text, secret.text)
        } else {
            root.session.unlock(secret.text)
        }
    }

    objectName: "teamWelcome"
    widest: Theme.px(440)
    above: Theme.px(64)

    ProblemWording { id: wording }

    TitleText {
        text: qsTr("Heard")
        color: Theme.brand
    }
    TitleText {
        text: root.session.stage === Session.Unreadable ? qsTr("Your data cannot be opened")
            : root.first ? qsTr("Welcome to your unit") : qsTr("Welcome back")
    }
    BodyText {
        visible: root.session.stage === Session.Unreadable
        text: qsTr("Nothing was deleted. What has reached the hub can be fetched again with a new invite code. Keep this computer as it is and tell your administrator.")
    }
    ColumnLayout {
        visible: root.session.stage === Session.NoProfile || root.session.stage === Session.Locked
        spacing: Theme.gap16

        LineField {
            id: code
            objectName: "teamCode"
            visible: root.first
            label: qsTr("Your code")
            hint: qsTr("A colleague gave it to you: 9 letters and numbers.")
            onEdited: root.session.forgetProblem()
            onSubmitted: secret.forceActiveFocus()
        }
        LineField {
            id: address
            objectName: "teamAddress"
            visible: root.first && root.session.hubAddress.length === 0
            label: qsTr("The hub’s address")
            hint: qsTr("Your administrator knows it.")
        }
        LineField {
            id: secret
            objectName: "teamSecret"
            label: root.first ? qsTr("Choose a passphrase") : qsTr("Your passphrase")
            hint: root.first ? qsTr("At least %n character(s). Three or four words are good.", "", root.session.shortestSecret) : ""
            echoMode: TextInput.Password
            optional: root.first && !root.session.needsSecret
            onEdited: root.session.forgetProblem()
            onSubmitted: root.go()
        }
        Note {
            objectName: "teamProblem"
            visible: root.session.problem !== Session.NoProblem
            tone: Theme.Warn
            BodyText {
                text: wording.words(root.session.problem, root.session.retryAfter)
            }
        }
        PrimaryButton {
            objectName: "teamContinue"
            Layout.fillWidth: true
            enabled: !root.session.busy
            text: root.session.busy ? qsTr("One moment") : root.first ? qsTr("Continue") : qsTr("Open")
            onClicked: root.go()
        }
    }
    Note {
        visible: root.session.stage === Session.Unreadable
        tone: Theme.Stop
        BodyText {
            text: wording.words(root.session.problem, 0)
        }
    }
}
