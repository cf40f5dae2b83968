import QtQuick
import Heard.Controls
import Heard.Models

/// Says what happens when consent to a conversation is withdrawn, and does it.
ModalDialog {
    id: root

    required property InterviewView interview

    title: qsTr("Withdraw consent")

    BodyText {
        objectName: "withdrawWords"
        text: qsTr("No words of it are quoted any more, in no report and no booklet. It is not counted, and no suggestion is learnt from it.")
    }
    BodyText {
        text: qsTr("Your team can still read it. What was printed before stays as it is.")
    }
    actions: [
        PrimaryButton {
            objectName: "withdrawSave"
            danger: true
            text: qsTr("Withdraw consent")
            onClicked: {
                root.interview.setWithdrawn(true)
                root.close()
            }
        },
        SecondaryButton {
            objectName: "withdrawLeave"
            text: qsTr("Leave it as it is")
            onClicked: root.reject()
        }
    ]
}
