pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// How a commitment is worked on: its kind, who sees to it, its hours, and its steps.
Card {
    id: root

    required property CommitmentView commitment
    required property BoardModel board
    required property DateWords dates
    readonly property var overloaded: capacity.overloaded
    readonly property bool tooMuch: overloaded.includes(commitment.ownerId)

    /// The step that is being written; empty where none is.
    property string adding

    signal stepRemoved
    signal stepStaysRemoved(int problem)

    function addStep() {
        words.error = words.text.trim().length > 0 ? "" : qsTr("Write the step first.")
        month.error = monthOf.valid ? "" : qsTr("Type a month and a year.")
        if (words.error.length === 0 && monthOf.valid && root.adding.length === 0) {
            root.adding = words.text
            root.board.addMilestone(root.commitment.commitmentId, words.text, monthOf.firstDay)
        }
    }

    CapacityModel { id: capacity }
    Wording { id: wording }
    TypedMonth {
        id: monthOf
        typed: month.text
    }
    Connections {
        target: root.board
        function onMilestoneAdded(added: string) {
            root.adding = ""
            // What was typed meanwhile is another step.
            if (words.text === added) {
                words.text = ""
                month.text = ""
            }
        }
        function onMilestoneRemoved() {
            root.stepRemoved()
        }
        function onMilestoneStaysRemoved(problem: int) {
            root.stepStaysRemoved(problem)
        }
        function onRefused() {
            root.adding = ""
        }
    }
    PaneHeading {
        text: qsTr("The work")
        actions: TextButton {
            objectName: "editWork"
            text: qsTr("Change")
            icon.name: "edit"
            Accessible.name: qsTr("Change who does it and what it takes")
            onClicked: editing.openFor(root.commitment)
        }
    }
    BodyText {
        objectName: "workFacts"
        text: wording.facts([
            root.commitment.kind < 0 ? "" : wording.goalKinds[root.commitment.kind],
            //: %1 is a name
            root.commitment.ownerName.length > 0 ? qsTr("%1 sees to it").arg(root.commitment.ownerName) : qsTr("Nobody sees to it yet"),
            root.commitment.effort < 0 ? qsTr("Hours not known") : wording.hours(root.commitment.effort)
        ])
    }
    Note {
        objectName: "tooMuchWork"
        visible: root.tooMuch
        tone: Theme.Warn
        title: qsTr("More work than hours")
        //: %1 is a name
        text: qsTr("%1 has more to do each month than there are hours for. Give it to somebody else, or choose a later month.").arg(root.commitment.ownerName)
    }
    SteadyRows {
        id: steps
        rows: root.commitment.milestones
        delegate: RowLayout {
            id: line
            required property int index
            readonly property planStep step: steps.entry(index)

            spacing: Theme.gap8

            CheckRow {
                objectName: "milestone" + line.index
                Layout.fillWidth: true
                text: line.step.words
                //: %1 is a day
                detail: line.step.done ? qsTr("Done %1").arg(root.dates.said.shortDay(line.step.doneOn))
                      //: %1 is a month
                      : !isNaN(line.step.by.getTime()) ? qsTr("By %1").arg(root.dates.said.month(line.step.by)) : ""
                fades: true
                checked: line.step.done
                onToggled: root.board.setMilestoneDone(root.commitment.commitmentId, line.step.stepId, checked)
            }
            IconButton {
                objectName: "removeMilestone" + line.index
                icon.name: "bin"
                //: %1 is a step of a plan
                text: qsTr("Remove the step “%1”").arg(line.step.words)
                onClicked: root.board.removeMilestone(root.commitment.commitmentId, line.step.stepId)
            }
        }
    }
    LineField {
        id: words
        objectName: "milestoneWords"
        label: qsTr("A step on the way")
        hint: qsTr("Patients see the steps once they are published.")
        onSubmitted: root.addStep()
    }
    LineField {
        id: month
        objectName: "milestoneMonth"
        visible: words.text.length > 0
        label: qsTr("By")
        optional: true
        onSubmitted: root.addStep()
    }
    SecondaryButton {
        objectName: "addMilestone"
        text: qsTr("Add the step")
        icon.name: "plus"
        onClicked: root.addStep()
    }
    WorkDialog {
        id: editing
        objectName: "workDialog"
        board: root.board
        capacity: capacity
    }
}
