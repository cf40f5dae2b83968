import QtQuick
import QtQuick.Layouts
import Heard.Components
import Heard.Controls
import Heard.Models

/// Answers that came without a request, with something that cannot wait.
RecordPane {
    id: root

    readonly property string answersId: recordId

    signal patientWanted(string id)

    objectName: "answersPane"
    // What was looked after is not opened again on other answers.
    onAnswersIdChanged: toast.close()

    AnswersView {
        id: answers
        answersId: root.answersId
        onHandledSet: handled => {
            if (handled) {
                toast.offerUndo(qsTr("Noted. It no longer waits in Today."), true)
            }
        }
        onRefused: toast.say(wording.requestProblems[Support.NotStored])
    }
    PatientView {
        id: patient
        patientId: answers.patientId
    }
    DateWords { id: dateWords }
    Wording { id: wording }

    UnreadableNote {
        visible: answers.unreadable
    }
    EmptyState {
        visible: answers.ready && !answers.found && !answers.unreadable
        icon: "clipboard"
        title: qsTr("These answers are no longer here")
    }
    PaneHead {
        titleName: "answersPatient"
        visible: answers.found
        title: patient.name.length > 0 ? patient.name : qsTr("Without a name")
        actions: SecondaryButton {
            objectName: "openRecord"
            visible: patient.found
            text: qsTr("Open record")
            onClicked: root.patientWanted(answers.patientId)
        }
    }
    NeedsRow {
        objectName: "answersNeeds"
        needs: answers.found ? patient.needs : []
    }
    UrgentNote {
        objectName: "urgentNote"
        visible: answers.found
        answers: answers
        patient: patient
        dates: dateWords
    }
    ToastBar {
        id: toast
        objectName: "answersToast"
        Layout.fillWidth: true
        onUndone: answers.setHandled(false)
    }
    AnswersCard {
        visible: answers.found
        answers: answers
        dates: dateWords
    }
}
