import QtQuick
import Heard.Controls
import Heard.Models

/// Declines a request, or takes back an offer, with a reason that the patient will read.
ModalDialog {
    id: root

    required property AssessmentRequestsModel requests
    required property string requestId
    property bool offered: false

    title: offered ? qsTr("Take the offer back") : qsTr("Decline the request")
    first: reason
    onAboutToShow: reason.error = ""
    // What was written to one is not sent to another.
    onRequestIdChanged: reason.text = ""

    Connections {
        target: root.requests
        enabled: root.opened
        function onDone() {
            reason.text = ""
            root.close()
        }
        function onRefused(problem: int) {
            reason.error = wording.requestProblems[problem]
        }
    }
    Wording { id: wording }
    AreaField {
        id: reason
        objectName: "declineReason"
        label: qsTr("Why?")
        hint: qsTr("She reads this on her phone, with the way to call you. She can ask again.")
        onEdited: error = ""
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
