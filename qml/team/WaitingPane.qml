import QtQuick
import Heard.Components
import Heard.Controls
import Heard.Models

/// For what a patient waits, to look at again.
RecordPane {
    id: root

    signal patientWanted(string id)

    objectName: "waitingPane"

    PatientView {
        id: patient
        patientId: root.recordId
    }
    RecordOpening { patient: patient.found ? root.recordId : "" }
    DateWords { id: dateWords }

    UnreadableNote {
        visible: patient.unreadable
    }
    EmptyState {
        visible: patient.ready && !patient.found && !patient.unreadable
        icon: "person"
        title: qsTr("This patient is no longer here")
    }
    PaneHead {
        titleName: "waitingPatient"
        visible: patient.found
        title: patient.name
        actions: SecondaryButton {
            objectName: "openRecord"
            text: qsTr("Open record")
            onClicked: root.patientWanted(root.recordId)
        }
    }
    NeedsRow {
        objectName: "waitingNeeds"
        needs: patient.needs
    }
    WaitingListCard {
        objectName: "waitingList"
        visible: patient.found
        patientId: root.recordId
        dates: dateWords
    }
}
