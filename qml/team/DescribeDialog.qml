import QtQuick
import Heard.Controls
import Heard.Models

/// Changes what a patient reads about an appointment: where, how to get there, with whom, what to do before and to bring.
ModalDialog {
    id: root

    required property AgendaModel agenda
    required property AppointmentView appointment

    title: qsTr("Change the details")
    widest: Theme.px(640)
    first: fields
    onAboutToShow: {
        fields.place = appointment.place
        fields.withWhom = appointment.withWhom
        fields.preparation = appointment.preparation
        fields.bring = appointment.bring
        fields.directions = appointment.directions
        refusal.text = ""
    }

    Connections {
        target: root.agenda
        enabled: root.opened
        function onDescribed() {
            root.close()
        }
        function onRefused(problem: int) {
            refusal.text = problem === AgendaModel.TooLong ? qsTr("One of the texts is too long.")
                         : problem === AgendaModel.NotFound ? qsTr("This appointment is no longer here.")
                         : qsTr("It could not be saved on this computer. Check the space on the disk.")
        }
    }
    AppointmentFields {
        id: fields
        objectName: "describe"
    }
    ErrorText {
        id: refusal
        objectName: "describeRefusal"
    }
    actions: [
        PrimaryButton {
            objectName: "describeSave"
            text: qsTr("Save")
            onClicked: root.agenda.describe(root.appointment.appointmentId, fields.place, fields.withWhom,
                                            fields.preparation, fields.bring, fields.directions)
        },
        SecondaryButton {
            text: qsTr("Leave it as it is")
            onClicked: root.reject()
        }
    ]
}
