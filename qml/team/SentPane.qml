import QtQuick
import Heard.Controls
import Heard.Models

/// What was sent to a patient, and whether she has read it.
OfPatientPane {
    id: root

    part: "sent"

    SendingsModel {
        id: pages
        patient: root.recordId
    }
    SentCard {
        objectName: "sentToHer"
        visible: root.patient.found
        sendings: pages
        dates: root.dates
        title: qsTr("Sent to her")
        actionText: qsTr("Send pages")
        emptyText: qsTr("No page of the library was sent to her yet.")
        onSendWanted: (sending.made() as SendDialog).openForPatient(root.recordId, root.patient.name)
    }
    LateDialog {
        id: sending

        SendDialog {}
    }
}
