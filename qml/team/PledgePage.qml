pragma ComponentBehavior: Bound

import QtQuick
import Heard.Controls
import Heard.Models

/// The board: you said, we plan to, by; what is selected opens beside it.
ListAndDetail {
    id: root

    /// The issue that is open beside the board, in place of a commitment.
    property string issueId
    /// A dialog says itself what is wrong.
    readonly property bool asks: issueDialog.opened || commitmentDialog.opened || publishing.opened

    objectName: "pledgePage"
    title: qsTr("Our pledge")
    listShare: 0.62

    BoardModel {
        id: boardModel
        onAnnounced: (items, drafts) => toast.say(drafts > 0
            ? qsTr("Published. %n draft(s) stay with the team.", "", drafts) : qsTr("Published. Patients see it on their phones."))
        onRemoved: {
            root.selectedId = ""
            toast.offerUndo(qsTr("Removed."), null)
        }
        onUnpublished: toast.say(qsTr("Taken back. Patients no longer see it."))
        onRefused: problem => {
            if (!root.asks) {
                toast.say(boardProblems.words[problem])
            }
        }
        onWritten: id => {
            if (commitmentDialog.opened) {
                root.issueId = ""
                root.selectedId = id
            }
        }
    }
    ColleagueView { id: me }
    DateWords { id: dateWords }
    Wording { id: teamWording }
    BoardProblems { id: boardProblems }
    Shortcut { sequence: "Ctrl+N"; onActivated: (issueDialog.made() as IssueDialog).openNew() }
    Shortcut { sequence: "Ctrl+F"; onActivated: search.forceActiveFocus(Qt.TabFocusReason) }

    list: ListPane {
        id: pane
        objectName: "boardList"
        anchors.fill: parent
        title: qsTr("Our pledge")
        detail: isNaN(boardModel.publishedAt) ? (boardModel.issueCount > 0 ? qsTr("Not published yet") : "")
              : boardModel.toPublish > 0
                //: %1 is a day
                ? qsTr("Published %1").arg(dateWords.said.shortDay(boardModel.publishedAt)) + " · "
                  + qsTr("%n change(s) not published", "", boardModel.toPublish)
                //: %1 is a day
                : qsTr("Published %1").arg(dateWords.said.shortDay(boardModel.publishedAt))
        records: boardModel
        empty.icon: boardModel.issueCount === 0 ? "heart" : "search"
        empty.title: boardModel.issueCount === 0 ? qsTr("The pledge is empty") : qsTr("Nothing fits")
        empty.text: boardModel.issueCount === 0 ? qsTr("Write down what patients said, or import a printed pledge.")
                                                : qsTr("Try fewer letters, or choose All.")
        empty.actionText: boardModel.issueCount === 0 ? qsTr("Add what patients said") : ""
        empty.onActed: (issueDialog.made() as IssueDialog).openNew()
        actions: [
            PrimaryButton {
                objectName: "publishPledge"
                visible: boardModel.toPublish > 0
                text: qsTr("Publish %n change(s)", "", boardModel.toPublish)
                onClicked: publishing.open()
            },
            SecondaryButton {
                objectName: "previewPledge"
                text: qsTr("As patients see it")
                icon.name: "eye"
                onClicked: preview.open()
            },
            IconButton {
                objectName: "openBooklet"
                visible: boardModel.issueCount > 0
                text: qsTr("Booklet for patients")
                icon.name: "book"
                onClicked: booklet.open()
            },
            IconButton {
                objectName: "importPledge"
                visible: me.cares
                icon.name: "upload"
                text: qsTr("Import a pledge")
                onClicked: importing.open()
            }
        ]
        tools: [
            SearchField {
                id: search
                objectName: "boardSearch"
                visible: boardModel.issueCount > 0
                placeholder: qsTr("Search the pledge")
                onSearched: words => boardModel.typed = words
            },
            BoardFilters {
                board: boardModel
                wording: teamWording
            },
            UnableTotals {
                board: boardModel
                wording: teamWording
            }
        ]
        delegate: BoardIssue {
            issueCount: boardModel.issueCount
            dates: dateWords
            wording: teamWording
            selectedId: root.selectedId
            onOpened: id => {
                root.issueId = ""
                root.selectedId = id
            }
            onIssueOpened: {
                root.issueId = recordId
                root.selectedId = recordId
            }
            onIssueWanted: (issueDialog.made() as IssueDialog).openFor(recordId, words, publication)
            onCommitmentWanted: (commitmentDialog.made() as CommitmentDialog).openNew(recordId)
            onMoved: steps => boardModel.moveIssue(recordId, steps)
        }
        // A row is as high as five others: one more than are in sight is enough for Tab to go on.
        rows.cacheBuffer: Theme.px(120)
        rows.below: BoardFoot {
            board: boardModel
            complete: rest.done
            onIssueWanted: (issueDialog.made() as IssueDialog).openNew()
        }
    }
    detail: RecordStage {
        anchors.fill: parent
        focus: true
        record: root.selectedId
        component: root.selectedId.length === 0 ? nothing : root.issueId === root.selectedId || (boardModel.issueCount > 0 && boardModel.isIssue(root.selectedId)) ? issuePane : commitment
    }
    AfterFrame {
        id: rest
        window: root.Window.window
        known: boardModel.ready && pane.rows.nearEnd
    }
    ToastBar {
        id: toast
        objectName: "pledgeToast"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.gap16
        onUndone: boardModel.undoRemove()
    }
    Component {
        id: commitment
        CommitmentPane {
            recordId: root.selectedId
            board: boardModel
        }
    }
    Component {
        id: issuePane
        IssuePane {
            recordId: root.selectedId
            onPlanWanted: (commitmentDialog.made() as CommitmentDialog).openNew(recordId)
            onChangeWanted: (words, publication) => (issueDialog.made() as IssueDialog).openFor(recordId, words, publication)
        }
    }
    Component {
        id: nothing
        NothingOpen {
            visible: boardModel.allCount > 0
            icon: "heart"
            title: qsTr("Choose a plan")
            text: qsTr("You can change it and see its history.")
        }
    }
    LateDialog {
        id: issueDialog

        IssueDialog {
            objectName: "issueDialog"
            board: boardModel
        }
    }
    LateDialog {
        id: commitmentDialog

        CommitmentDialog {
            objectName: "commitmentDialog"
            board: boardModel
        }
    }
    LateDialog {
        id: publishing

        PublishDialog {
            objectName: "publishDialog"
            board: boardModel
        }
    }
    LateDialog {
        id: importing

        ImportDialog {
            objectName: "importDialog"
        }
    }
    LateDialog {
        id: booklet

        BookletDialog {}
    }
    LateDialog {
        id: preview

        PreviewDialog {
            objectName: "previewDialog"
        }
    }
}
