pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Components
import Heard.Controls
import Heard.Models

/// One commitment: its words, how it stands, and its history.
RecordPane {
    id: root

    readonly property string commitmentId: recordId
    property BoardModel board: ownBoard

    signal pledgeWanted(string id)

    objectName: "commitmentPane"

    BoardModel {
        id: ownBoard
        onAnnounced: toast.say(qsTr("Published. Patients see it on their phones."))
        onUnpublished: toast.say(qsTr("Taken back. Patients no longer see it."))
        onRemoved: toast.offerUndo(qsTr("Removed."), null)
        onRefused: problem => {
            if (!stateDialog.opened && !editing.opened) {
                toast.say(problems.words[problem])
            }
        }
    }
    BoardProblems { id: problems }
    CommitmentView {
        id: commitment
        commitmentId: root.commitmentId
    }
    HistoryModel {
        id: history
        commitment: root.commitmentId
    }
    DateWords { id: dateWords }
    Wording { id: wording }

    UnreadableNote {
        visible: commitment.unreadable
    }
    EmptyState {
        visible: commitment.ready && !commitment.found && !commitment.unreadable
        icon: "heart"
        title: qsTr("This plan is no longer on the board")
    }
    ColumnLayout {
        visible: commitment.found && commitment.issueWords.length > 0
        spacing: 0
        SmallText {
            text: qsTr("You said")
        }
        BodyText {
            text: commitment.issueWords
        }
    }
    ColumnLayout {
        visible: commitment.found
        spacing: 0
        SmallText {
            text: qsTr("We plan to")
        }
        TitleText {
            objectName: "commitmentTitle"
            text: commitment.plan
        }
    }
    FlowRow {
        visible: commitment.found
        ByTag {
            dates: dateWords
            promiseState: commitment.state
            by: commitment.by
            overdue: commitment.overdue
        }
        Tag {
            objectName: "commitmentAudience"
            visible: commitment.audience !== BoardModel.Everyone
            text: wording.audiences[commitment.audience]
        }
        Tag {
            objectName: "commitmentPublication"
            text: wording.publications[commitment.publication]
            tone: Theme.Plain
        }
    }
    ConfirmedLine {
        commitmentId: root.commitmentId
        dates: dateWords
    }
    SmallText {
        visible: commitment.hasMonth && (commitment.state === BoardModel.Achieved || commitment.overdue)
        //: %1 is a month, such as "December 2026"
        text: qsTr("Planned for %1").arg(dateWords.said.fullMonth(commitment.by))
    }
    Note {
        visible: commitment.reason.length > 0
        tone: Theme.Warn
        title: commitment.unableReason >= 0
               //: %1 is what stops it, such as "Funding"
               ? qsTr("Why: %1").arg(wording.unableReasons[commitment.unableReason]) : qsTr("Why")
        text: commitment.reason
    }
    FlowRow {
        visible: commitment.found
        spacing: Theme.gap12
        PrimaryButton {
            objectName: "setState"
            text: qsTr("How does it stand?")
            onClicked: stateDialog.openFor(commitment.state, commitment.reason, commitment.unableReason, commitment.state === BoardModel.Draft)
        }
        SecondaryButton {
            objectName: "editCommitment"
            text: qsTr("Change")
            icon.name: "edit"
            Accessible.name: qsTr("Change the plan")
            onClicked: editing.openFor(commitment)
        }
        SecondaryButton {
            objectName: "unpublishCommitment"
            visible: commitment.publication === BoardModel.Published || commitment.publication === BoardModel.ChangedSince
            text: qsTr("Take back from patients")
            icon.name: "eye-off"
            onClicked: root.board.unpublish(BoardModel.CommitmentItem, root.commitmentId)
        }
        SecondaryButton {
            objectName: "publishAgain"
            visible: commitment.publication === BoardModel.Unpublished
            text: qsTr("Publish again")
            icon.name: "eye"
            onClicked: root.board.publishAgain(BoardModel.CommitmentItem, root.commitmentId, "")
        }
        TextButton {
            objectName: "removeCommitment"
            visible: commitment.publication === BoardModel.NeverPublished || commitment.publication === BoardModel.Unpublished
            text: qsTr("Remove")
            onClicked: root.board.remove(BoardModel.CommitmentItem, root.commitmentId)
        }
    }
    ToastBar {
        id: toast
        objectName: "commitmentToast"
        Layout.fillWidth: true
        onUndone: ownBoard.undoRemove()
    }
    TextButton {
        objectName: "showOnBoard"
        visible: commitment.found && root.board === ownBoard
        text: qsTr("Show it on the board")
        icon.name: "heart"
        onClicked: root.pledgeWanted(root.commitmentId)
    }
    AgreementCard {
        visible: commitment.found
        commitmentId: root.commitmentId
        dates: dateWords
        onSaid: agree => toast.say(agree ? qsTr("Noted: you agree.") : qsTr("Noted: not yet."))
    }
    KeptCard {
        visible: commitment.found && asked
        commitmentId: root.commitmentId
        dates: dateWords
    }
    WorkCard {
        visible: commitment.found
        commitment: commitment
        board: root.board
        dates: dateWords
        onStepRemoved: stepToast.offerUndo(qsTr("The step is removed."), null)
        onStepStaysRemoved: problem => stepToast.offerUndo(problems.words[problem], null)
    }
    ToastBar {
        id: stepToast
        objectName: "stepToast"
        Layout.fillWidth: true
        visible: shown
        onUndone: root.board.undoMilestone()
    }
    ReviewCard {
        visible: commitment.found
        commitmentId: root.commitmentId
        dates: dateWords
        onReviewed: toast.say(qsTr("Your review is kept."))
    }
    Card {
        visible: commitment.found
        HeadingText {
            text: qsTr("History")
        }
        Repeater {
            model: history
            delegate: TimelineStep {
                required property int index
                required property int kind
                required property string words
                required property string author
                required property var at
                required property int state
                last: index === history.count - 1
                progress: kind === HistoryModel.NotPublished ? TimelineStep.Later
                        : kind === HistoryModel.NotSentYet ? TimelineStep.Now : TimelineStep.Done
                text: kind === HistoryModel.NotPublished ? qsTr("Changed since, not published yet")
                    //: %1 is how a plan stands, such as "In progress"
                    : words.length > 0 ? words : state >= 0 ? qsTr("Published: %1").arg(wording.states[state]) : qsTr("Published")
                detail: kind === HistoryModel.NotPublished ? ""
                      //: %1 is a colleague's name
                      : kind === HistoryModel.NotSentYet ? qsTr("%1 · not sent yet").arg(author)
                      //: %1 is a colleague's name, %2 a day
                      : qsTr("%1 · %2").arg(author).arg(dateWords.said.lately(at))
            }
        }
        SmallText {
            visible: history.ready && history.empty
            text: qsTr("Not published yet.")
        }
    }
    StateDialog {
        id: stateDialog
        objectName: "stateDialog"
        board: root.board
        commitmentId: root.commitmentId
    }
    CommitmentDialog {
        id: editing
        objectName: "editCommitmentDialog"
        board: root.board
    }
}
