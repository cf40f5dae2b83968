import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// The first page: the code from the letter, and the hospital's address where it is not known.
FocusScope {
    id: root

    /// Empty where it has to be typed.
    required property string hubAddress
    required property bool busy
    required property int problem
    required property int retryAfter
    /// The address from a letter's square, where the app was opened with it.
    property string invite
    /// There is a desktop for the team here, too.
    property bool offersTeam: false
    /// In place of what is locked here: she can go back to it.
    property bool anew: false
    property bool asked: false

    signal continued(string hub, string code)
    signal teamWanted
    signal cancelled

    readonly property bool wrongCode: problem === Session.WrongCode
    readonly property string hub: hubAddress.length > 0 ? hubAddress : address.text.trim()

    objectName: "welcomePage"
    Component.onCompleted: code.text = invite
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Welcome")

    PageScroll {
        anchors.fill: parent
        filled: true
        above: Math.max(Theme.gap16, Math.min(56, root.height - 700))
        spacing: 20

        Words {
            Layout.fillWidth: true
            text: "Heard"
            color: Theme.brand
            font.pixelSize: Theme.px(34)
            font.weight: Font.ExtraBold
            font.letterSpacing: -0.02 * Theme.px(34)
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        ColumnLayout {
            spacing: 0

            TitleText {
                text: root.anew ? qsTr("Begin again") : qsTr("Welcome")
            }
            BodyText {
                soft: true
                objectName: "welcomeWords"
                text: root.anew ? qsTr("What is locked here stays as it is until your new code works. Then it is kept, still locked.")
                    : qsTr("Your appointments, your breast care team, and what your hospital promised. Your nurse gave you a code to begin.")
            }
        }
        LineField {
            id: address
            objectName: "hubAddress"
            visible: root.hubAddress.length === 0
            label: qsTr("Your hospital’s address for Heard")
            hint: qsTr("On your letter, beginning with https")
            inputMethodHints: Qt.ImhUrlCharactersOnly
            error: root.asked && visible && text.trim().length === 0 ? qsTr("Type the address from your letter.") : ""
            onSubmitted: next.press()
        }
        CodeField {
            id: code
            focus: true
            objectName: "inviteCode"
            hub: root.hubAddress
            asked: root.asked
            refusal: root.wrongCode ? problemWords.text : ""
            onHubRead: hub => address.text = hub
            onSubmitted: next.press()
        }
        ProblemText {
            id: problemWords
            objectName: "welcomeProblem"
            visible: !root.wrongCode && text.length > 0
            problem: root.problem
            retryAfter: root.retryAfter
        }
        BusyDots {
            Layout.alignment: Qt.AlignHCenter
            visible: root.busy
        }
        Item {
            Layout.fillHeight: true
        }
        RowLayout {
            spacing: Theme.gap12

            Icon {
                Layout.alignment: Qt.AlignTop
                name: "shield"
                color: Theme.soft
                size: Theme.smallIcon
            }
            SmallText {
                text: qsTr("Everything on this phone is encrypted. Only you and your breast care team can read it.")
            }
        }
        PrimaryButton {
            id: next
            objectName: "continueButton"
            Layout.fillWidth: true
            enabled: !root.busy
            text: qsTr("Continue")
            onClicked: {
                root.asked = true
                if (code.whole && root.hub.length > 0) {
                    root.continued(root.hub, code.text)
                }
            }
        }
        TextButton {
            objectName: "leaveAnew"
            Layout.fillWidth: true
            visible: root.anew
            enabled: !root.busy
            text: qsTr("Cancel")
            onClicked: root.cancelled()
        }
        TextButton {
            objectName: "teamButton"
            Layout.fillWidth: true
            visible: root.offersTeam && !root.anew
            text: qsTr("I work in a breast unit")
            onClicked: root.teamWanted()
        }
    }
}
