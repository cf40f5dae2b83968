import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// The way back in for somebody who was signed out: a new code. All that is on the phone is there meanwhile.
PhonePage {
    id: root

    required property string hubAddress
    required property bool busy
    required property int problem
    required property int retryAfter
    property bool asked: false

    signal continued(string code)

    readonly property bool wrongCode: problem === Session.WrongCode

    objectName: "signInPage"
    title: qsTr("Sign in again")

    BodyText {
        text: qsTr("Your nurse can give you a new code. What is on this phone stays as it is.")
    }
    CodeField {
        id: code
        focus: true
        objectName: "inviteCode"
        hub: root.hubAddress
        asked: root.asked
        refusal: root.wrongCode ? problemWords.text : ""
        onSubmitted: next.press()
    }
    ProblemText {
        id: problemWords
        objectName: "signInProblem"
        visible: !root.wrongCode && text.length > 0
        problem: root.problem
        retryAfter: root.retryAfter
    }
    BusyDots {
        Layout.alignment: Qt.AlignHCenter
        visible: root.busy
    }
    PrimaryButton {
        id: next
        objectName: "continueButton"
        Layout.fillWidth: true
        enabled: !root.busy
        text: qsTr("Continue")
        onClicked: {
            root.asked = true
            if (code.whole) {
                root.continued(code.text)
            }
        }
    }
}
