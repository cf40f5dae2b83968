import QtQuick
import Heard.Controls
import Heard.Models

/// Cancels an appointment, with a reason that the patient will read.
ModalDialog {
    id: root

    required property AgendaModel agenda
    required property string appointmentId

    title: qsTr("Cancel the appointment")
    first: reason
    onAboutToShow: reason.error = ""
    // What was written to one is not sent to another.
    onAppointmentIdChanged: reason.text = ""

    Connections {
        target: root.agenda
        enabled: root.opened
        function onCancelled() {
            reason.text = ""
            root.close()
        }
        function onRefused(problem: int) {
            reason.error = problem === AgendaModel.ReasonMissing ? qsTr("Write the reason. She will read it.")
                         : problem === AgendaModel.TooLong ? qsTr("This is too long. Please shorten it.")
                         : problem === AgendaModel.AlreadyBegun ? qsTr("It has begun, so it cannot be cancelled.")
                         : problem === AgendaModel.NotOpen ? qsTr("It is cancelled already.")
                         : qsTr("It could not be saved on this computer. Check the space on the disk.")
        }
    }
    AreaField {
        id: reason
        objectName: "cancelReason"
        label: qsTr("Why?")
        hint: qsTr("She reads this on her phone.")
    }
    actions: [
        PrimaryButton {
            objectName: "cancelSave"
            danger: true
            text: qsTr("Cancel the appointment")
            onClicked: root.agenda.cancel(root.appointmentId, reason.text)
        },
        SecondaryButton {
            objectName: "cancelLeave"
            text: qsTr("Leave it as it is")
            onClicked: root.reject()
        }
    ]
}
