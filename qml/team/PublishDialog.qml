import QtQuick
import Heard.Components
import Heard.Controls
import Heard.Models

/// Publishes what has changed, with a note of what it is.
ModalDialog {
    id: root

    required property BoardModel board

    title: qsTr("Publish to patients")
    first: note
    onAboutToShow: note.error = ""

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
        text: qsTr("%n change(s) will reach patients’ phones. Drafts stay with the team.", "", root.board.toPublish)
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
        hint: qsTr("One sentence. It stands in the history of each commitment.")
        optional: true
        leastLines: 2
    }
    actions: [
        PrimaryButton {
            objectName: "publishSave"
            text: qsTr("Publish")
            onClicked: root.board.publish(note.text)
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
