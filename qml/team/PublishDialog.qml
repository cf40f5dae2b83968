import QtQuick
import Heard.Components
import Heard.Controls
import Heard.Models

/// Publishes what has changed, with a note of what it is.
ModalDialog {
    id: root

    required property BoardModel board

    readonly property int chosenCount: variant.value === BoardModel.Primary ? board.toPublishPrimary
        : variant.value === BoardModel.Secondary ? board.toPublishSecondary : board.toPublish

    title: qsTr("Publish to patients")
    first: note
    onAboutToShow: {
        note.error = ""
        variant.value = BoardModel.Everyone
    }

    BoardProblems { id: problems }
    Connections {
        target: root.board
        enabled: root.opened
        function onAnnounced() {
            note.text = ""
            draft.forget()
            root.close()
        }
        function onRefused(problem: int) {
            note.error = problems.words[problem] ?? problems.words[BoardModel.NotStored]
        }
    }
    BodyText {
        objectName: "publishCount"
        text: qsTr("%n change(s) will reach patients’ phones. What is not agreed stays with the team.", "", root.chosenCount)
    }
    ChoiceList {
        id: variant
        objectName: "publishVariant"
        visible: root.board.toPublishPrimary + root.board.toPublishSecondary > 0
        label: qsTr("Which pledge?")
        value: BoardModel.Everyone
        options: [
            { value: BoardModel.Everyone, text: qsTr("All of it"), hint: qsTr("%n change(s)", "", root.board.toPublish) },
            { value: BoardModel.Primary, text: qsTr("Only what is for primary patients"), hint: qsTr("%n change(s)", "", root.board.toPublishPrimary) },
            { value: BoardModel.Secondary, text: qsTr("Only what is for secondary patients"), hint: qsTr("%n change(s)", "", root.board.toPublishSecondary) }
        ]
        onChosen: value => variant.value = value
    }
    FormDraft {
        id: draft
        property alias note: note.text
        form: "publish-pledge"
        active: root.opened
    }
    FormDraftNote {
        draft: draft
    }
    AreaField {
        id: note
        objectName: "publishNote"
        label: qsTr("What has changed?")
        hint: qsTr("One sentence. It stands in the history of each promise.")
        optional: true
        leastLines: 2
    }
    actions: [
        PrimaryButton {
            objectName: "publishSave"
            text: qsTr("Publish")
            onClicked: root.board.publish(note.text, variant.value)
        },
        SecondaryButton {
            objectName: "publishLeave"
            text: qsTr("Not yet")
            onClicked: {
                draft.forget()
                root.reject()
            }
        }
    ]
}
