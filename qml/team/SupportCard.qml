pragma ComponentBehavior: Bound

import QtQuick
import Heard.Controls
import Heard.Models

/// Where a patient's assessment of support needs stands, in her record, and the way to offer one.
Card {
    id: root

    required property string patientId
    required property string patientName
    required property DateWords dates
    required property Wording wording

    signal assessmentWanted(string id)

    RequestView {
        id: request
        ofPatient: root.patientId
    }

    PaneHeading {
        text: qsTr("Support talk")
        detail: !request.found ? qsTr("She has not been assessed here yet.")
              //: %1 is how far an assessment is, %2 a day
              : qsTr("%1, since %2").arg(root.wording.assessmentStates[request.state]).arg(
                    root.dates.said.shortDay(isNaN(request.changedAt) ? request.askedAt : request.changedAt))
        actions: [
            SecondaryButton {
                objectName: "openAssessment"
                visible: request.found
                text: qsTr("Open")
                Accessible.name: qsTr("Open her assessment")
                onClicked: root.assessmentWanted(request.requestId)
            },
            SecondaryButton {
                objectName: "offerAssessment"
                visible: request.ready && !request.open
                text: qsTr("Offer one")
                icon.name: "clipboard"
                Accessible.name: qsTr("Offer an assessment")
                onClicked: (offering.made() as OfferDialog).openFor(root.patientId, root.patientName)
            }
        ]
    }
    LateDialog {
        id: offering

        OfferDialog {
            objectName: "offerDialog"
            onOffered: id => root.assessmentWanted(id)
        }
    }
}
