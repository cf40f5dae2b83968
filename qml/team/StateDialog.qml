pragma ComponentBehavior: Bound

import QtQuick
import Heard.Components
import Heard.Controls
import Heard.Models

/// Says how a commitment stands; where it cannot be done, why.
ModalDialog {
    id: root

    required property BoardModel board
    required property string commitmentId
    readonly property bool takesReason: root.board.takesReason(state.value ?? BoardModel.Draft)

    function openFor(current: int, reasonNow: string) {
        state.value = current
        reason.text = reasonNow
        open()
    }

    title: qsTr("How does it stand?")
    first: state
    onAboutToShow: reason.error = ""

    Wording { id: wording }
    Connections {
        target: root.board
        enabled: root.opened
        function onStateSet() {
            draft.forget()
            root.close()
        }
        function onRefused(problem: int) {
            reason.error = problem === BoardModel.ReasonMissing ? qsTr("Write the reason. Patients will read it.")
                         : problem === BoardModel.TooLong ? qsTr("This is too long. Please shorten it.")
                         : qsTr("It could not be saved on this computer. Check the space on the disk.")
        }
    }
    FormDraft {
        id: draft
        property alias state: state.value
        property alias reason: reason.text
        form: "state/" + root.commitmentId
        active: root.opened
    }
    FormDraftNote {
        draft: draft
    }
    ChoiceList {
        id: state
        objectName: "stateChoice"
        label: qsTr("Choose one")
        options: wording.stateChoices
    }
    AreaField {
        id: reason
        objectName: "stateReason"
        visible: root.takesReason
        label: qsTr("Why?")
        hint: qsTr("Patients read this, in plain words.")
    }
    actions: [
        PrimaryButton {
            objectName: "stateSave"
            text: qsTr("Save")
            onClicked: root.board.setState(root.commitmentId, state.value, reason.text)
        },
        SecondaryButton {
            objectName: "stateLeave"
            text: qsTr("Leave it as it is")
            onClicked: {
                draft.forget()
                root.reject()
            }
        }
    ]
}
