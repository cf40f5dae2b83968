import QtQuick

/// For what a patient waits, to look at again.
OfPatientPane {
    id: root

    part: "waiting"

    WaitingListCard {
        objectName: "waitingList"
        visible: root.patient.found
        patientId: root.recordId
        dates: root.dates
    }
}
