import QtQuick
import Heard.Components
import Heard.Controls
import Heard.Models

/// Cancels an appointment, with a reason that the patient will read.
ModalDialog {
    id: root

    required property AgendaModel agenda
    required property string appointmentId
    /// What to mind when writing to her.
    property var needs: []
    /// Its planned start has passed, or she is here.
    property bool begun: false

    title: begun ? qsTr("The appointment was called off") : qsTr("Cancel the appointment")
    first: reason
    onAboutToShow: reason.error = ""

    Connections {
        target: root.agenda
        enabled: root.opened
        function onCancelled() {
            draft.forget()
            root.close()
        }
        function onRefused(problem: int) {
            reason.error = problem === AgendaModel.ReasonMissing ? qsTr("Write the reason. She will read it.")
                         : problem === AgendaModel.TooLong ? qsTr("This is too long. Please shorten it.")
                         : problem === AgendaModel.NotOpen ? qsTr("It is over or cancelled already.")
                         : qsTr("It could not be saved on this computer. Check the space on the disk.")
        }
    }
    Draft {
        id: draft
        form: "cancel/" + root.appointmentId
    }
    DraftArea {
        id: reason
        objectName: "cancelReason"
        draft: draft
        label: qsTr("Why?")
        hint: qsTr("She reads this on her phone.")
    }
    beforeActions: NeedsBeside {
        objectName: "cancelNeeds"
        needs: root.needs
    }
    actions: [
        PrimaryButton {
            objectName: "cancelSave"
            danger: true
            text: root.begun ? qsTr("It was called off") : qsTr("Cancel the appointment")
            onClicked: root.agenda.cancel(root.appointmentId, reason.text)
        },
        SecondaryButton {
            objectName: "cancelLeave"
            text: qsTr("Leave it as it is")
            onClicked: root.reject()
        }
    ]
}
