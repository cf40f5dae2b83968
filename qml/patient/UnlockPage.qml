import QtQuick
import QtQuick.Layouts
import Heard.Controls

/// The app is locked: asks for the PIN or passphrase.
FocusScope {
    id: root

    required property bool busy
    required property int problem
    required property int retryAfter

    signal unlocked(string secret)

    objectName: "unlockPage"
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Heard is locked")
    onProblemChanged: secret.text = ""

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
            error: problemWords.text
            onSubmitted: open.press()
        }
        ProblemText {
            id: problemWords
            // Shown under the field.
            visible: false
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
        SmallText {
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Forgotten? Nobody can look it up. Your nurse can give you a new code to begin again.")
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
