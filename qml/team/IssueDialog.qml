import QtQuick
import Heard.Components
import Heard.Controls
import Heard.Models

/// Writes or changes one "you said".
ModalDialog {
    id: root

    required property BoardModel board
    property string issueId
    property int publication: BoardModel.NeverPublished
    readonly property bool isPublic: publication === BoardModel.Published || publication === BoardModel.ChangedSince

    function openNew() {
        openFor("", "", BoardModel.NeverPublished)
    }

    function openFor(id: string, text: string, publication: int) {
        root.issueId = id
        root.publication = publication
        words.text = text
        open()
    }

    title: issueId.length === 0 ? qsTr("What did patients say?") : qsTr("Change “You said”")
    first: words
    onAboutToShow: words.error = ""

    Connections {
        target: root.board
        enabled: root.opened
        function onWritten() {
            draft.forget()
            root.close()
        }
        function onRemoved() {
            draft.forget()
            root.close()
        }
        function onUnpublished() {
            root.close()
        }
        function onRefused(problem: int) {
            words.error = problem === BoardModel.Empty ? qsTr("Write what patients said.")
                        : problem === BoardModel.TooLong ? qsTr("This is too long. Please shorten it.")
                        : problem === BoardModel.Public ? qsTr("Patients see it. Take it back before you remove it.")
                        : qsTr("It could not be saved on this computer. Check the space on the disk.")
        }
    }
    FormDraft {
        id: draft
        property alias words: words.text
        form: root.issueId.length > 0 ? "you-said/" + root.issueId : "you-said"
        active: root.opened
    }
    FormDraftNote {
        draft: draft
    }
    AreaField {
        id: words
        objectName: "issueWords"
        label: qsTr("You said")
        hint: qsTr("In patients’ words, as short as you can.")
    }
    actions: [
        PrimaryButton {
            objectName: "issueSave"
            text: qsTr("Save")
            onClicked: root.board.writeIssue(root.issueId, words.text)
        },
        SecondaryButton {
            objectName: "issueLeave"
            text: qsTr("Leave it as it is")
            onClicked: {
                draft.forget()
                root.reject()
            }
        },
        TextButton {
            objectName: "issueTakeBack"
            visible: root.issueId.length > 0 && root.isPublic
            text: qsTr("Take back from patients")
            onClicked: root.board.unpublish(BoardModel.IssueItem, root.issueId)
        },
        TextButton {
            objectName: "issueRemove"
            visible: root.issueId.length > 0 && !root.isPublic
            danger: true
            text: qsTr("Remove it with its plans")
            onClicked: root.board.remove(BoardModel.IssueItem, root.issueId)
        }
    ]
}
