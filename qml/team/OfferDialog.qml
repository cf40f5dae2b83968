import QtQuick
import Heard.Components
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
        why.error = ""
        open()
    }

    first: why

    AssessmentRequestsModel {
        id: requests
        onOffered: id => {
            draft.forget()
            root.close()
            root.offered(id)
        }
        onRefused: problem => why.error = wording.requestProblems[problem]
    }
    PatientView {
        id: her
        patientId: root.patientId
    }
    Draft {
        id: draft
        form: root.patientId.length > 0 ? "offer/" + root.patientId : ""
    }
    Wording { id: wording }

    BodyText {
        soft: true
        text: qsTr("She can tell you on her phone what weighs on her, before you talk. It is yours to look after.")
    }
    DraftArea {
        id: why
        objectName: "offerWhy"
        draft: draft
        label: qsTr("Why now?")
        hint: qsTr("She reads this on her phone.")
        optional: true
        onEdited: error = ""
    }
    beforeActions: NeedsBeside {
        objectName: "offerNeeds"
        needs: her.found && root.patientId.length > 0 ? her.needs : []
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
