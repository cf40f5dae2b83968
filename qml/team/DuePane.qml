import QtQuick
import Heard.Components
import Heard.Controls
import Heard.Models

/// A patient who is to be assessed and has not been asked: her dates, and the way to offer it.
RecordPane {
    id: root

    /// As AssessmentsPage.due.
    required property var due
    required property DateWords dates

    signal patientWanted(string id)
    signal offered(string id)

    objectName: "duePane"

    RecordOpening { patient: root.due.recordId }
    PaneHead {
        titleName: "duePatient"
        title: root.due.patientName
        detail: root.due.overdue ? qsTr("Overdue for an assessment") : qsTr("Not assessed lately")
        actions: [
            PrimaryButton {
                objectName: "offerAssessment"
                text: qsTr("Offer an assessment")
                icon.name: "clipboard"
                onClicked: offering.openFor(root.due.recordId, root.due.patientName)
            },
            SecondaryButton {
                objectName: "openRecord"
                text: qsTr("Open record")
                onClicked: root.patientWanted(root.due.recordId)
            }
        ]
    }
    NeedsRow {
        objectName: "dueNeeds"
        needs: root.due.needs
    }
    Card {
        SimpleTable {
            caption: qsTr("When she is assessed")
            headers: ["", ""]
            weights: [1, 2]
            rows: [
                [qsTr("Told of her diagnosis"), root.due.diagnosed ? root.dates.said.fullDay(root.due.diagnosed) : qsTr("Not known")],
                [qsTr("Last assessed"), root.due.lastOn ? root.dates.said.fullDay(root.due.lastOn) : root.due.diagnosed ? qsTr("Not since then") : qsTr("Never here")],
                [qsTr("Due on"), root.due.dueOn ? root.dates.said.fullDay(root.due.dueOn) : root.due.overdue ? qsTr("Now, no assessment yet") : qsTr("Not known")]
            ]
        }
    }
    OfferDialog {
        id: offering
        objectName: "offerDialog"
        onOffered: id => root.offered(id)
    }
}
