import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Components
import Heard.Models

/// The store on this device cannot be opened: what that means for what she wrote, and what to do.
FocusScope {
    id: root

    required property int problem
    required property int retryAfter

    signal retried
    signal newCodeWanted

    readonly property bool newer: problem === Session.StoreFromTheFuture
    readonly property bool lost: problem === Session.StoreDamaged || problem === Session.StoreUnopened || problem === Session.KeyMissing

    objectName: "unreadablePage"
    Accessible.role: Accessible.Pane
    Accessible.name: heading.text

    PageScroll {
        anchors.fill: parent
        focus: true
        above: Theme.gap40
        spacing: 20

        TitleText {
            id: heading
            text: root.newer ? qsTr("Please update Heard") : qsTr("Heard cannot open what it keeps here")
        }
        ProblemText {
            objectName: "unreadableProblem"
            problem: root.problem
            retryAfter: root.retryAfter
        }
        Card {
            visible: root.lost

            HeadingText {
                text: qsTr("What can be fetched again")
            }
            BodyText {
                text: qsTr("Your appointments, your pledge, and all that was sent before. They are safe at your hospital.")
            }
            HeadingText {
                Layout.topMargin: Theme.gap8
                text: qsTr("What may be missing")
            }
            BodyText {
                text: qsTr("Only what said “Not sent yet” and what you were just typing. Nothing was deleted: the file is kept on this device.")
            }
        }
        BodyText {
            visible: root.newer
            text: qsTr("Nothing is lost. After the update everything is here again.")
        }
        BodyText {
            visible: root.lost
            text: qsTr("Call your breast care nurse. She can give you a new code to begin again.")
        }
        PrimaryButton {
            objectName: "retryButton"
            Layout.fillWidth: true
            text: qsTr("Try again")
            onClicked: root.retried()
        }
        SecondaryButton {
            objectName: "newCodeButton"
            Layout.fillWidth: true
            visible: root.lost
            text: qsTr("I have a new code")
            onClicked: root.newCodeWanted()
        }
        SafetyNote {}
    }
}
