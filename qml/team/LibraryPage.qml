pragma ComponentBehavior: Bound

import QtQuick
import Heard.Controls
import Heard.Components
import Heard.Models

/// The unit's pages: what there is, what needs somebody, and one of them open beside the list or being written.
RecordPlace {
    id: root

    signal patientWanted(string id)

    function write(id: string) {
        editing.pageId = id
        editing.active = true
        editing.forceActiveFocus(Qt.TabFocusReason)
    }

    function resume(standing: var) {
        root.selectedId = standing.selectedId
        if (standing.writes) {
            root.write(standing.page)
        }
    }

    objectName: "libraryPage"
    standing: ({ selectedId, writes: editing.active, page: editing.pageId })

    LibraryModel {
        id: library
        onExamplesAdded: pages => toast.say(qsTr("%n example page(s) added as drafts. Read each before you publish it.", "", pages))
        onRefused: problem => toast.say(teamWording.libraryProblems[problem])
    }
    Wording { id: teamWording }
    TopicWords { id: topicWords }
    Shortcut { sequence: "Ctrl+N"; enabled: !editing.active; onActivated: root.write("") }
    Shortcut { sequence: "Ctrl+F"; enabled: !editing.active; onActivated: search.forceActiveFocus(Qt.TabFocusReason) }

    ListAndDetail {
        anchors.fill: parent
        visible: !editing.active
        title: qsTr("Library")
        opened: root.selectedId.length > 0
        onClosed: root.selectedId = ""

        list: ListPane {
            objectName: "libraryList"
            anchors.fill: parent
            title: qsTr("Library")
            records: library
            empty.icon: library.allCount === 0 ? "book" : "search"
            empty.title: library.allCount === 0 ? qsTr("There are no pages yet") : qsTr("No page fits")
            empty.text: library.allCount === 0
                ? qsTr("Write your own, or begin with our examples. Your clinicians have to check those first.")
                : qsTr("Try fewer words, or choose All.")
            empty.actionText: library.allCount === 0 ? qsTr("Add the example pages") : ""
            empty.onActed: library.addExamples()
            actions: PrimaryButton {
                objectName: "newPage"
                text: qsTr("New page")
                icon.name: "plus"
                onClicked: root.write("")
            }
            tools: [
                SearchField {
                    id: search
                    objectName: "librarySearch"
                    visible: library.allCount > 0
                    placeholder: qsTr("Search %n page(s)", "", library.allCount)
                    pause: 60
                    onSearched: words => library.typed = words
                },
                ChipChoices {
                    objectName: "libraryFilter"
                    visible: library.allCount > 0
                    label: qsTr("Which pages")
                    value: library.filter
                    hidesEmpty: true
                    counts: ({
                        [LibraryModel.All]: library.allCount, [LibraryModel.ReviewDue]: library.reviewCount,
                        [LibraryModel.Unpublished]: library.unpublishedCount, [LibraryModel.Examples]: library.exampleCount
                    })
                    options: [
                        { value: LibraryModel.All, text: qsTr("All") },
                        { value: LibraryModel.ReviewDue, text: qsTr("Review due") },
                        { value: LibraryModel.Unpublished, text: qsTr("Not public") },
                        { value: LibraryModel.Examples, text: qsTr("Examples") }
                    ]
                    onChosen: value => library.filter = value
                }
            ]
            delegate: PageRow {
                wording: teamWording
                topics: topicWords
                selected: root.selectedId === recordId
                onClicked: root.selectedId = recordId
            }
        }
        detail: RecordStage {
            anchors.fill: parent
            focus: true
            record: root.selectedId
            component: root.selectedId.length > 0 ? pane : nothing
        }
    }
    Stage {
        id: editing
        property string pageId
        property bool active: false
        anchors.fill: parent
        visible: active
        component: active ? editor : null
    }
    ToastBar {
        id: toast
        objectName: "libraryToast"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.gap16
        onUndone: deed => removals.restore(deed)
    }
    LibraryPageView {
        id: removals
        pageId: root.selectedId
    }
    Component {
        id: editor
        PageEditor {
            pageId: editing.pageId
            onSaved: id => {
                root.selectedId = id
                editing.active = false
            }
            onClosed: editing.active = false
        }
    }
    Component {
        id: pane
        PagePane {
            recordId: root.selectedId
            onEditWanted: root.write(pageId)
            onPatientWanted: id => root.patientWanted(id)
            onRemoved: id => {
                root.selectedId = ""
                toast.offerUndo(qsTr("Removed."), id)
            }
        }
    }
    Component {
        id: nothing
        NothingOpen {
            visible: library.allCount > 0
            icon: "book"
            title: qsTr("Choose a page to read")
            text: qsTr("You see it as on a patient’s phone.")
        }
    }
}
