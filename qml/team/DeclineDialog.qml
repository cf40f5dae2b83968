import QtQuick
import Heard.Components
import Heard.Controls
import Heard.Models

/// Declines a request, or takes back an offer, with a reason that the patient will read.
ModalDialog {
    id: root

    required property AssessmentRequestsModel requests
    required property string requestId
    /// What to mind when writing to her.
    property var needs: []
    property bool offered: false

    title: offered ? qsTr("Take the offer back") : qsTr("Decline the request")
    first: reason
    onAboutToShow: reason.error = ""

    Connections {
        target: root.requests
        enabled: root.opened
        function onDone() {
            draft.forget()
            root.close()
        }
        function onRefused(problem: int) {
            reason.error = wording.requestProblems[problem]
        }
    }
    Wording { id: wording }
    Draft {
        id: draft
        form: "decline/" + root.requestId
    }
    DraftArea {
        id: reason
        objectName: "declineReason"
        draft: draft
        label: qsTr("Why?")
        hint: qsTr("She reads this on her phone, with the way to call you. She can ask again.")
        onEdited: error = ""
    }
    beforeActions: NeedsBeside {
        objectName: "declineNeeds"
        needs: root.needs
    }
    actions: [
        PrimaryButton {
            objectName: "declineSave"
            danger: true
            text: root.title
            onClicked: root.requests.decline(root.requestId, reason.text)
        },
        SecondaryButton {
            text: qsTr("Leave it as it is")
            onClicked: root.reject()
        }
    ]
}
