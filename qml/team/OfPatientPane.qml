import QtQuick
import Heard.Components
import Heard.Controls
import Heard.Models

/// One thing of a patient's record, to be looked at: above it her name, what to mind, and the way to all of it.
RecordPane {
    id: root

    /// Begins the names of what is said of her.
    required property string part
    readonly property PatientView patient: her
    readonly property DateWords dates: DateWords {}

    signal patientWanted(string id)

    objectName: part + "Pane"

    PatientView {
        id: her
        patientId: root.recordId
    }
    RecordOpening { patient: her.found ? root.recordId : "" }

    UnreadableNote {
        visible: her.unreadable
    }
    EmptyState {
        visible: her.ready && !her.found && !her.unreadable
        icon: "person"
        title: qsTr("This patient is no longer here")
    }
    PaneHead {
        titleName: root.part + "Patient"
        visible: her.found
        title: her.name
        actions: SecondaryButton {
            objectName: "openRecord"
            text: qsTr("Open record")
            onClicked: root.patientWanted(root.recordId)
        }
    }
    NeedsRow {
        objectName: root.part + "Needs"
        needs: her.needs
    }
}
