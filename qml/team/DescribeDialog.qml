import QtQuick
import Heard.Components
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
        fields.preparation = known.said(known.preparations, appointment.preparationCode, appointment.preparation)
        fields.bring = known.said(known.brings, appointment.bringCode, appointment.bring)
        fields.directions = appointment.directions
        refusal.text = ""
    }

    KnownWords { id: known }
    Connections {
        target: root.agenda
        enabled: root.opened
        function onDescribed() {
            draft.forget()
            root.close()
        }
        function onRefused(problem: int) {
            refusal.text = problem === AgendaModel.TooLong ? qsTr("One of the texts is too long.")
                         : problem === AgendaModel.NotFound ? qsTr("This appointment is no longer here.")
                         : qsTr("It could not be saved on this computer. Check the space on the disk.")
        }
    }
    FormDraft {
        id: draft
        property alias place: fields.place
        property alias withWhom: fields.withWhom
        property alias preparation: fields.preparation
        property alias bring: fields.bring
        property alias directions: fields.directions
        form: "describe/" + root.appointment.appointmentId
        active: root.opened
    }
    FormDraftNote {
        draft: draft
    }
    AppointmentFields {
        id: fields
        objectName: "describe"
    }
    ErrorText {
        id: refusal
        objectName: "describeRefusal"
    }
    beforeActions: NeedsBeside {
        objectName: "describeNeeds"
        needs: root.appointment.needs
    }
    actions: [
        PrimaryButton {
            objectName: "describeSave"
            text: qsTr("Save")
            onClicked: root.agenda.describe(root.appointment.appointmentId, fields.details)
        },
        SecondaryButton {
            text: qsTr("Leave it as it is")
            onClicked: {
                draft.forget()
                root.reject()
            }
        }
    ]
}
