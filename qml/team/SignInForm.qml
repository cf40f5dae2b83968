pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// Signs a colleague in: with the code she was given, or with the name and passphrase she has chosen.
ColumnLayout {
    id: root

    required property Session session
    /// She has signed in on this computer before, so that its hub is known.
    property bool again: false
    readonly property bool joins: ways.value === "code"
    readonly property bool asksAddress: session.hubAddress.length === 0

    function go() {
        if (root.joins) {
            root.session.joinTeam(address.text, code.text, name.text, passphrase.text)
        } else {
            root.session.signInTeam(address.text, name.text, passphrase.text)
        }
    }

    spacing: Theme.gap16

    Segmented {
        id: ways
        objectName: "signInWay"
        label: qsTr("How do you sign in?")
        value: root.again ? "name" : "code"
        options: [
            { value: "code", text: qsTr("With a code") },
            { value: "name", text: qsTr("With my name") }
        ]
        onChosen: root.session.forgetProblem()
    }
    SmallText {
        text: root.joins ? qsTr("The first time, or where you have forgotten your passphrase: a colleague gives you a code under Unit.")
                         : qsTr("Where you have signed in before, on this computer or another.")
    }
    LineField {
        id: code
        objectName: "teamCode"
        visible: root.joins
        label: qsTr("Your code")
        hint: qsTr("9 letters and numbers, such as K7QM 4T9P X")
        onEdited: root.session.forgetProblem()
        onSubmitted: name.forceActiveFocus(Qt.TabFocusReason)
    }
    LineField {
        id: address
        objectName: "teamAddress"
        visible: root.asksAddress
        label: qsTr("The hub’s address")
        hint: qsTr("It stands beside your code, and your administrator knows it.")
        onEdited: root.session.forgetProblem()
        onSubmitted: name.forceActiveFocus(Qt.TabFocusReason)
    }
    LineField {
        id: name
        objectName: "teamName"
        label: root.joins ? qsTr("Choose a name to sign in with") : qsTr("The name you sign in with")
        hint: root.joins ? qsTr("Such as g.okafor. You type it on other computers too.") : ""
        onEdited: root.session.forgetProblem()
        onSubmitted: passphrase.forceActiveFocus(Qt.TabFocusReason)
    }
    LineField {
        id: passphrase
        objectName: "teamPassphrase"
        label: root.joins ? qsTr("Choose a passphrase") : qsTr("Your passphrase")
        hint: root.joins ? qsTr("At least %n character(s). Three or four words are good. It opens this computer too.", "",
                                root.session.shortestPassphrase) : ""
        echoMode: shown.checked ? TextInput.Normal : TextInput.Password
        onEdited: root.session.forgetProblem()
        onSubmitted: root.go()
    }
    CheckRow {
        id: shown
        objectName: "showPassphrase"
        text: qsTr("Show the passphrase")
    }
    SignInProblem {
        session: root.session
    }
    PrimaryButton {
        objectName: "teamContinue"
        Layout.fillWidth: true
        enabled: !root.session.busy && root.session.retryAfter === 0
        text: root.session.busy ? qsTr("One moment") : qsTr("Continue")
        onClicked: root.go()
    }
}
