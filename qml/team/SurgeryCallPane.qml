import QtQuick
import Heard.Components
import Heard.Controls
import Heard.Models

/// Whom to call the day after her operation, and what came of it.
RecordPane {
    id: root

    readonly property string surgeryId: recordId

    signal patientWanted(string id)

    objectName: "surgeryCallPane"

    SurgeryCallView {
        id: call
        surgery: root.surgeryId
    }
    RecordOpening { patient: call.patientId }
    DateWords { id: dateWords }
    Wording { id: teamWording }

    UnreadableNote {
        visible: call.unreadable
    }
    EmptyState {
        visible: call.ready && !call.found && !call.unreadable
        icon: "phone"
        title: qsTr("There is no call to make any more")
        text: qsTr("The operation was moved or cancelled.")
    }
    PaneHead {
        titleName: "callPatient"
        visible: call.found
        title: call.patientName.length > 0 ? call.patientName : qsTr("Without a name")
        detail: call.found
            //: %1 is a day and time
            ? teamWording.facts([qsTr("Operation on %1").arg(dateWords.said.moment(call.surgeryAt)), call.place]) : ""
        actions: SecondaryButton {
            objectName: "openRecord"
            visible: call.patientId.length > 0
            text: qsTr("Open record")
            onClicked: root.patientWanted(call.patientId)
        }
    }
    NeedsRow {
        needs: call.needs
    }
    SurgeryCallCard {
        surgeryId: root.surgeryId
        dates: dateWords
    }
}
