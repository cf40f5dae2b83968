pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Components
import Heard.Controls
import Heard.Models

/// One plan as a patients' representative sees it: what was said, what is planned, how many said it, and her word.
RecordPane {
    id: root

    signal said(bool agree)
    signal judged(bool kept)

    objectName: "agreePane"

    CommitmentView {
        id: commitment
        commitmentId: root.recordId
    }
    DateWords { id: dates }
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
            objectName: "agreeTitle"
            text: commitment.plan
        }
    }
    FlowRow {
        visible: commitment.found
        ByTag {
            dates: dates
            promiseState: commitment.state
            by: commitment.by
            overdue: commitment.overdue
        }
        Tag {
            visible: commitment.audience !== BoardModel.Everyone
            text: wording.audiences[commitment.audience]
        }
        Tag {
            visible: commitment.kind >= 0
            text: wording.goalKinds[commitment.kind] ?? ""
            tone: Theme.Plain
        }
    }
    ConfirmedLine {
        commitmentId: root.recordId
        dates: dates
        readOnly: true
    }
    Note {
        visible: commitment.reason.length > 0
        tone: Theme.Warn
        title: qsTr("Why")
        text: commitment.reason
    }
    Card {
        visible: commitment.found && commitment.milestones.length > 0
        HeadingText {
            text: qsTr("Steps on the way")
        }
        SteadyRows {
            id: steps
            rows: commitment.milestones
            delegate: TimelineStep {
                required property int index
                readonly property planStep step: steps.entry(index)
                last: index === commitment.milestones.length - 1
                progress: step.done ? TimelineStep.Done : TimelineStep.Later
                text: step.words
                detail: !isNaN(step.by.getTime()) ? dates.said.month(step.by) : ""
            }
        }
    }
    EvidenceCard {
        visible: commitment.found && commitment.issueId.length > 0
        issueId: commitment.issueId
        dates: dates
        readOnly: true
    }
    ToldEffectCard {
        objectName: "toldEffect"
        visible: commitment.found && measured
        commitmentId: root.recordId
        dates: dates
    }
    KeptCard {
        id: keptCard
        visible: commitment.found && asked
        commitmentId: root.recordId
        dates: dates
        representative: true
        onSaid: kept => root.judged(kept)
    }
    AgreementCard {
        visible: commitment.found && (!keptCard.asked || held)
        commitmentId: root.recordId
        dates: dates
        representative: true
        onSaid: agree => root.said(agree)
    }
}
