import QtQuick
import QtQuick.Layouts
import Heard.Controls

/// Choosing or changing the PIN or passphrase that opens the app.
PhonePage {
    id: root

    /// There is one now, which has to be typed first.
    required property bool changes
    /// The machine has no keychain: without a passphrase nothing can be kept.
    required property bool needed
    required property int shortest
    required property bool busy
    required property int problem
    required property int retryAfter
    /// Another can be chosen later.
    property bool skippable: false
    property bool asked: false

    signal chosen(string current, string next)
    signal skipped

    readonly property bool tooShort: first.text.length < shortest
    readonly property bool differ: first.text !== second.text

    objectName: "secretPage"
    title: changes ? qsTr("Change PIN or passphrase") : qsTr("Lock Heard")

    BodyText {
        text: root.needed
            ? qsTr("This computer cannot keep a key safe by itself. Choose a passphrase: several words that only you know.")
            : qsTr("Choose a PIN of 6 or more numbers, or some words that only you know. It opens Heard on this device.")
    }
    BodyText {
        soft: true
        text: qsTr("We cannot see it and cannot tell you what it was. If you forget it, your nurse gives you a new code.")
    }
    LineField {
        id: current
        objectName: "currentSecret"
        visible: root.changes
        label: qsTr("The one you use now")
        echoMode: TextInput.Password
        error: problemWords.wrongSecret ? problemWords.text : ""
    }
    LineField {
        id: first
        objectName: "newSecret"
        label: root.needed ? qsTr("New passphrase") : qsTr("New PIN or passphrase")
        hint: qsTr("At least %n letter(s) or number(s)", "", root.shortest)
        echoMode: TextInput.Password
        error: root.asked && root.tooShort ? qsTr("Please make it longer: at least %n letter(s) or number(s).", "", root.shortest) : ""
    }
    LineField {
        id: second
        objectName: "repeatedSecret"
        label: qsTr("The same again")
        echoMode: TextInput.Password
        error: root.asked && !root.tooShort && root.differ ? qsTr("The two are not the same. Type them again.") : ""
        onSubmitted: save.press()
    }
    ProblemText {
        id: problemWords
        objectName: "secretProblem"
        visible: !wrongSecret && text.length > 0
        problem: root.problem
        retryAfter: root.retryAfter
    }
    BusyDots {
        Layout.alignment: Qt.AlignHCenter
        visible: root.busy
    }
    PrimaryButton {
        id: save
        objectName: "saveSecret"
        Layout.fillWidth: true
        enabled: !root.busy
        text: root.changes ? qsTr("Save") : qsTr("Continue")
        onClicked: {
            root.asked = true
            if (!root.tooShort && !root.differ) {
                root.chosen(current.text, first.text)
            }
        }
    }
    TextButton {
        objectName: "skipSecret"
        Layout.fillWidth: true
        visible: root.skippable && !root.needed
        enabled: !root.busy
        text: qsTr("Not now")
        onClicked: root.skipped()
    }
}
