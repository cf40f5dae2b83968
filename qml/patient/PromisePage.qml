pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Components
import Heard.Models

/// One promise: what was said, how it stands, and what happened so far.
PhonePage {
    id: root

    required property string promiseId
    /// Whether patients can have felt it by now.
    readonly property bool canHaveHappened: view.found && (view.promise.state === Promise.Achieved || view.promise.state === Promise.Ongoing)

    signal tellWanted

    objectName: "promisePage"
    title: qsTr("Promise")

    DateWords { id: dateWords }
    GoalKindWords { id: kinds }
    PromiseView {
        id: view
        promiseId: root.promiseId
    }

    ConfirmationView {
        id: confirmation
        promiseId: root.promiseId
    }

    UnreadableNote {
        visible: view.unreadable
    }
    EmptyState {
        objectName: "promiseGone"
        visible: view.ready && !view.found && !view.unreadable
        icon: "heart"
        title: qsTr("This promise is no longer here")
        text: qsTr("Your hospital has taken it out of its pledge.")
    }
    ColumnLayout {
        visible: view.found
        spacing: 0

        SmallText {
            text: qsTr("We plan to")
        }
        TitleText {
            objectName: "plan"
            text: view.promise.plan
        }
    }
    PromiseStatus {
        objectName: "promiseStatus"
        visible: view.found
        dates: dateWords
        promise: view.promise
    }
    SmallText {
        visible: view.found && text.length > 0
        text: view.promise.audience === Promise.Primary ? qsTr("For people with primary breast cancer")
            : view.promise.audience === Promise.Secondary ? qsTr("For people with secondary breast cancer") : ""
    }
    SmallText {
        objectName: "promiseKind"
        visible: view.found && text.length > 0
        text: kinds.names[view.kind] ?? ""
    }
    Card {
        visible: view.found && view.issue.length > 0

        SmallText {
            text: qsTr("You said")
        }
        BodyText {
            objectName: "issueWords"
            text: view.issue
            strong: true
        }
    }
    DidItHappenCard {
        visible: root.canHaveHappened && confirmation.ready
        view: confirmation
        onTellWanted: root.tellWanted()
    }
    Card {
        objectName: "promiseMilestones"
        visible: view.found && view.milestones.length > 0

        HeadingText {
            text: qsTr("Steps on the way")
        }
        SteadyRows {
            id: milestones
            rows: view.milestones
            delegate: TimelineStep {
                required property int index
                readonly property planStep step: milestones.entry(index)
                last: index === view.milestones.length - 1
                progress: step.done ? TimelineStep.Done : TimelineStep.Later
                text: step.words
                //: %1 is a day
                detail: step.done ? qsTr("Done %1").arg(dateWords.said.shortDay(step.doneOn))
                      //: %1 is a month
                      : !isNaN(step.by.getTime()) ? qsTr("By %1").arg(dateWords.said.month(step.by)) : qsTr("Not done yet")
            }
        }
    }
    Card {
        visible: view.found && view.steps.length > 0

        HeadingText {
            text: qsTr("What happened so far")
        }
        SteadyRows {
            id: steps
            rows: view.steps
            delegate: PromiseStepRow {
                step: steps.entry(index)
                dates: dateWords
                last: index === view.steps.length - 1
            }
        }
    }
}
