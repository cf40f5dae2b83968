import QtQuick
import Heard.Components
import Heard.Controls
import Heard.Models

/// Publishes a page or takes it back, with a word about why.
ModalDialog {
    id: root

    required property LibraryPageView page
    property bool back: false

    function openFor(back: bool) {
        root.back = back
        note.text = ""
        open()
    }

    title: back ? qsTr("Take the page back") : qsTr("Publish to patients")
    first: note
    onAboutToShow: note.error = ""

    Wording { id: teamWording }
    Connections {
        target: root.page
        enabled: root.opened
        function onPublished() {
            draft.forget()
            root.close()
        }
        function onTakenBack() {
            draft.forget()
            root.close()
        }
        function onRefused(problem: int) {
            note.error = teamWording.libraryProblems[problem]
        }
    }
    BodyText {
        text: root.back ? qsTr("Patients will no longer see “%1”. It stays here with the team.").arg(root.page.title)
            : root.page.sensitive ? qsTr("Those who have “%1” will see it as it is now.").arg(root.page.title)
            : qsTr("Patients will see “%1” as it is now.").arg(root.page.title)
    }
    Note {
        visible: !root.back && root.page.example
        tone: Theme.Warn
        text: qsTr("Patients will read that it is an example nobody has checked yet.")
    }
    FormDraft {
        id: draft
        property alias note: note.text
        form: (root.back ? "take-back/" : "publish/") + root.page.pageId
        active: root.opened
    }
    FormDraftNote {
        draft: draft
    }
    AreaField {
        id: note
        objectName: "revisionNote"
        label: root.back ? qsTr("Why?") : qsTr("What has changed?")
        hint: qsTr("One sentence, for the page’s history. Patients do not see it.")
        optional: true
        leastLines: 2
    }
    actions: [
        PrimaryButton {
            objectName: "revisionSave"
            text: root.back ? qsTr("Take it back") : qsTr("Publish")
            onClicked: {
                if (root.back) {
                    root.page.takeBack(note.text)
                } else {
                    root.page.publish(note.text)
                }
            }
        },
        SecondaryButton {
            text: root.back ? qsTr("Leave it public") : qsTr("Not yet")
            onClicked: {
                draft.forget()
                root.reject()
            }
        }
    ]
}
