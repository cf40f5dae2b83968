pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Components
import Heard.Controls
import Heard.Models

/// Writes a page, with how a phone will show it beside; the text is kept while it is typed, until it is saved.
FocusScope {
    id: root

    required property string pageId
    readonly property bool wide: width >= Theme.px(900)
    /// In a narrow window the phone covers the form.
    property bool previewing: false

    signal saved(string id)
    signal closed

    /// The stored page, and over it the text that was typed and not saved.
    function fill() {
        if (pageForm.ready && draft.ready) {
            fields.fill()
            body.text = draft.words.length > 0 ? draft.words : pageForm.body
        }
    }

    function save() {
        refusal.text = ""
        if (fields.check()) {
            pageForm.save()
        }
    }

    objectName: "pageEditor"
    Keys.onEscapePressed: root.closed()

    PageForm {
        id: pageForm
        pageId: root.pageId
        onFilled: root.fill()
        onReadyChanged: root.fill()
        onSaved: id => {
            draft.forget()
            about.forget()
            root.saved(id)
        }
        onPictureAdded: markdown => body.insertLine(markdown)
        onRefused: problem => {
            fields.titleError = problem === LibraryModel.TitleMissing ? teamWording.libraryProblems[problem] : ""
            refusal.text = problem === LibraryModel.TitleMissing ? "" : teamWording.libraryProblems[problem]
        }
    }
    Draft {
        id: draft
        form: "library/" + (root.pageId.length > 0 ? root.pageId : "new")
        onReadyChanged: root.fill()
    }
    FormDraft {
        id: about
        property alias title: pageForm.title
        property alias topic: pageForm.topic
        property alias audience: pageForm.audience
        property alias sensitive: pageForm.sensitive
        property alias owner: pageForm.owner
        property alias reviewOn: pageForm.reviewOn
        form: "library-about/" + (root.pageId.length > 0 ? root.pageId : "new")
        active: pageForm.ready
        onResumedChanged: fields.fill()
    }
    Wording { id: teamWording }
    Shortcut { sequence: "Ctrl+S"; onActivated: root.save() }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        TopBar {
            objectName: "editorBar"
            Layout.fillWidth: true
            title: root.pageId.length > 0 ? qsTr("Change a page") : qsTr("New page")
            onBack: root.closed()

            PrimaryButton {
                objectName: "savePage"
                enabled: pageForm.changed
                text: qsTr("Save")
                onClicked: root.save()
            }
        }
        Segmented {
            objectName: "editorSide"
            Layout.margins: Theme.gap16
            visible: !root.wide
            label: qsTr("What to see")
            value: root.previewing
            options: [{ value: false, text: qsTr("Write") }, { value: true, text: qsTr("As on a phone") }]
            onChosen: value => root.previewing = value
        }
        RowLayout {
            spacing: 0

            PageScroll {
                objectName: "editorForm"
                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: root.wide || !root.previewing

                Note {
                    objectName: "draftNote"
                    visible: draft.ready && draft.words.length > 0 && draft.words !== pageForm.storedBody
                    text: qsTr("This text is not saved yet. It is kept on this computer.")

                    TextButton {
                        objectName: "draftForget"
                        text: qsTr("Back to the saved text")
                        onClicked: {
                            draft.forget()
                            body.text = pageForm.storedBody
                        }
                    }
                }
                FormDraftNote {
                    draft: about
                }
                PageFields {
                    id: fields
                    form: pageForm
                }
                MarkdownTools {
                    area: body
                    form: pageForm
                }
                AreaField {
                    id: body
                    objectName: "editorBody"
                    label: qsTr("Text")
                    hint: qsTr("Short sentences. Say first what matters most, and who to call.")
                    leastLines: 14
                    onEdited: {
                        pageForm.body = text
                        draft.words = text === pageForm.storedBody ? "" : text
                    }
                }
                ErrorText {
                    id: refusal
                    objectName: "editorRefusal"
                }
            }
            PageScroll {
                objectName: "editorPreview"
                Layout.fillHeight: true
                Layout.fillWidth: !root.wide
                Layout.preferredWidth: Theme.px(390) + 2 * padding
                visible: root.wide || root.previewing

                SmallText {
                    visible: root.wide
                    text: qsTr("As on a phone")
                }
                PhoneFrame {
                    objectName: "editorPhone"
                    title: pageForm.title
                    blocks: pageForm.blocks
                }
            }
        }
    }
}
