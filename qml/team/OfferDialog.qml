import QtQuick
import Heard.Controls
import Heard.Models

/// Offers a patient an assessment of her support needs; she sees it on her phone and can answer at once.
ModalDialog {
    id: root

    property string patientId

    signal offered(string id)

    function openFor(patientId: string, patientName: string) {
        root.patientId = patientId
        //: %1 is a patient
        root.title = qsTr("Offer an assessment to %1").arg(patientName)
        why.text = ""
        why.error = ""
        open()
    }

    first: why

    AssessmentRequestsModel {
        id: requests
        onOffered: id => {
            root.close()
            root.offered(id)
        }
        onRefused: problem => why.error = wording.requestProblems[problem]
    }
    Wording { id: wording }

    BodyText {
        soft: true
        text: qsTr("She can tell you on her phone what weighs on her, before you talk. It is yours to look after.")
    }
    AreaField {
        id: why
        objectName: "offerWhy"
        label: qsTr("Why now?")
        hint: qsTr("She reads this on her phone.")
        optional: true
        onEdited: error = ""
    }
    actions: [
        PrimaryButton {
            objectName: "offerSave"
            text: qsTr("Offer it")
            icon.name: "send"
            onClicked: requests.offer(root.patientId, why.text)
        },
        SecondaryButton {
            text: qsTr("Not now")
            onClicked: root.reject()
        }
    ]
}
