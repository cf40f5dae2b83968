pragma ComponentBehavior: Bound

import QtQuick
import Heard.Components
import Heard.Controls
import Heard.Models

/// Where a colleague answers a voice; what she types is kept until she sends it.
Card {
    id: root

    required property FeedbackView feedback
    required property ColleagueView me
    /// What to mind when writing to her.
    property var needs: []
    property alias error: words.error

    signal sent(string words)
    signal handled

    function forget() {
        draftOfReply.forget()
    }

    Draft {
        id: draftOfReply
        form: "reply/" + root.feedback.feedbackId
    }
    HeadingText {
        text: qsTr("Reply")
    }
    DraftArea {
        id: words
        objectName: "replyField"
        draft: draftOfReply
        label: qsTr("Your words to her")
        placeholder: root.feedback.anonymous ? qsTr("It reaches her phone, and you do not learn who she is.")
                                             : qsTr("She will see it on her phone.")
        onEdited: error = ""
    }
    NeedAdvice {
        objectName: "replyAdvice"
        needs: root.needs
    }
    SmallText {
        objectName: "replyState"
        text: draftOfReply.failed ? qsTr("This draft could not be saved. Copy it before you close.")
            : draftOfReply.words.length > 0 ? qsTr("Kept on this computer until you send it.")
            //: who signs a reply, and what she is
            : root.me.jobTitle.length > 0 ? qsTr("Signed: %1, %2").arg(root.me.name).arg(root.me.jobTitle)
            : root.me.name.length > 0 ? qsTr("Signed: %1").arg(root.me.name) : ""
    }
    FlowRow {
        spacing: Theme.gap12

        PrimaryButton {
            objectName: "sendReply"
            text: qsTr("Send reply")
            icon.name: "send"
            onClicked: root.sent(words.text)
        }
        SecondaryButton {
            objectName: "markHandled"
            visible: !root.feedback.handled && root.feedback.replies === 0
            text: qsTr("No reply needed")
            icon.name: "tick"
            onClicked: root.handled()
        }
    }
}
