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
    /// Not agreed and never published: nothing can be said of it yet.
    property bool isDraft: false
    readonly property bool takesReason: root.board.takesReason(state.value ?? BoardModel.Draft)

    function openFor(current: int, reasonNow: string, category: int, notAgreed: bool) {
        root.isDraft = notAgreed
        state.value = current
        reason.text = reasonNow
        unable.value = category
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
                         : problem === BoardModel.NotAgreed ? qsTr("The team and patients’ representatives have to agree first.")
                         : qsTr("It could not be saved on this computer. Check the space on the disk.")
        }
    }
    FormDraft {
        id: draft
        property alias state: state.value
        property alias reason: reason.text
        property alias unable: unable.value
        form: "state/" + root.commitmentId
        active: root.opened
    }
    FormDraftNote {
        draft: draft
    }
    BodyText {
        objectName: "stateDraft"
        visible: root.isDraft
        text: qsTr("This is a draft. Once the team and patients’ representatives agree, you can say how it stands.")
    }
    ChoiceList {
        id: state
        visible: !root.isDraft
        objectName: "stateChoice"
        label: qsTr("Choose one")
        options: wording.stateChoices
    }
    BodyText {
        visible: unable.visible
        strong: true
        text: unable.label
        Accessible.ignored: true
    }
    ChipChoices {
        id: unable
        objectName: "unableReason"
        visible: !root.isDraft && state.value === BoardModel.Unable
        label: qsTr("What stops it?")
        value: BoardModel.NoReason
        options: wording.unableChoices
        onChosen: value => unable.value = value
    }
    AreaField {
        id: reason
        objectName: "stateReason"
        visible: root.takesReason && !root.isDraft
        label: qsTr("Why?")
        hint: qsTr("Patients read this, in plain words.")
    }
    actions: [
        PrimaryButton {
            objectName: "stateSave"
            visible: !root.isDraft
            text: qsTr("Save")
            onClicked: root.board.setState(root.commitmentId, state.value, reason.text, unable.value)
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
