import QtQuick
import Heard.Components
import Heard.Controls
import Heard.Models

/// Answers that an appointment stays as it is, with a reason that the patient will read.
ModalDialog {
    id: root

    required property AskView ask
    required property string appointmentId
    /// What to mind when writing to her.
    property var needs: []
    /// Its time has come: what is left is to tell her.
    property bool past: false

    title: past ? qsTr("Answer her") : qsTr("Leave it as it is")
    first: reason
    onAboutToShow: reason.error = ""

    Connections {
        target: root.ask
        enabled: root.opened
        function onKept() {
            draft.forget()
            root.close()
        }
        function onRefused(problem: int) {
            reason.error = problem === AskView.WordsMissing ? root.past ? qsTr("Write what you tell her. She will read it.") : qsTr("Write the reason. She will read it.")
                         : problem === AskView.TooLong ? qsTr("This is too long. Please shorten it.")
                         : problem === AskView.AlreadyAnswered ? qsTr("A colleague has answered meanwhile.")
                         : problem === AskView.NotFound ? qsTr("She has taken it back meanwhile.")
                         : qsTr("It could not be saved on this computer. Check the space on the disk.")
        }
    }
    Draft {
        id: draft
        form: "keep/" + root.appointmentId
    }
    DraftArea {
        id: reason
        objectName: "keepWords"
        draft: draft
        label: root.past ? qsTr("What do you tell her?") : qsTr("Why?")
        hint: root.past ? qsTr("She reads this on her phone. The time of the appointment has passed.")
                        : qsTr("She reads this on her phone. She can ask again.")
        onEdited: error = ""
    }
    beforeActions: NeedsBeside {
        objectName: "keepNeeds"
        needs: root.needs
    }
    actions: [
        PrimaryButton {
            objectName: "keepSave"
            enabled: !root.ask.busy
            text: qsTr("Send the answer")
            onClicked: root.ask.keep(reason.text)
        },
        SecondaryButton {
            text: qsTr("Do not answer yet")
            onClicked: root.reject()
        }
    ]
}
