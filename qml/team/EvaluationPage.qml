pragma ComponentBehavior: Bound

import QtQuick
import Heard.Controls
import Heard.Models

/// Every commitment with whether it is known to make a difference; what is selected opens beside it.
ListAndDetail {
    id: root

    readonly property var problems: ({
        [MeasureRemoval.NotFound]: qsTr("A colleague has just changed this. Look at it again."),
        [MeasureRemoval.DayTaken]: qsTr("There is already a value for this day. Change that one instead."),
        [MeasureRemoval.NotStored]: qsTr("It could not be saved on this computer. Check the space on the disk.")
    })

    objectName: "evaluationPage"
    title: qsTr("Evaluation")

    EvaluationModel { id: commitments }
    MeasureRemoval {
        id: removals
        onMeasureRemoved: toast.offerUndo(qsTr("Not measured any more."), null)
        onValueRemoved: toast.offerUndo(qsTr("Value removed."), null)
        onRefused: problem => toast.say(root.problems[problem])
        onUndoRefused: problem => toast.offerUndo(root.problems[problem], null)
    }
    Shortcut { sequence: "Ctrl+F"; onActivated: search.forceActiveFocus(Qt.TabFocusReason) }

    list: ListPane {
        objectName: "evaluationList"
        anchors.fill: parent
        title: qsTr("Did it make a difference?")
        detail: commitments.promisedCount > 0 ? qsTr("%1 of %n promise(s) have a measure", "", commitments.promisedCount).arg(commitments.promisedMeasuredCount) : ""
        records: commitments
        //: %1 is for example "12 people" or "Fewer than 10 people"
        footer: commitments.secondaryHeard.length > 0 ? qsTr("Heard from with secondary breast cancer: %1").arg(commitments.secondaryHeard) : ""
        empty.icon: commitments.allCount === 0 ? "chart" : "search"
        empty.title: commitments.allCount === 0 ? qsTr("Nothing to evaluate yet") : qsTr("Nothing fits")
        empty.text: commitments.allCount === 0 ? qsTr("Write down what you plan to do, under Pledge. Then say here how you see that it works.")
                                               : qsTr("Try fewer letters, or choose All.")
        actions: [
            SecondaryButton {
                objectName: "openSummary"
                visible: commitments.allCount > 0
                text: qsTr("One page for managers")
                onClicked: (report.made() as ReportDialog).openFor(ReportView.Summary)
            },
            SecondaryButton {
                objectName: "openCase"
                visible: commitments.allCount > 0
                text: qsTr("Business case")
                onClicked: (report.made() as ReportDialog).openFor(ReportView.BusinessCase)
            }
        ]
        tools: [
            SearchField {
                id: search
                objectName: "evaluationSearch"
                visible: commitments.allCount > 0
                placeholder: qsTr("Search the promises")
                onSearched: words => commitments.typed = words
            },
            ChipChoices {
                objectName: "evaluationShown"
                visible: commitments.allCount > 0
                label: qsTr("What to show")
                value: commitments.shown
                counts: ({
                    [EvaluationModel.All]: commitments.allCount, [EvaluationModel.Measured]: commitments.measuredCount,
                    [EvaluationModel.NotMeasured]: commitments.allCount - commitments.measuredCount
                })
                options: [
                    { value: EvaluationModel.All, text: qsTr("All") },
                    { value: EvaluationModel.Measured, text: qsTr("Measured") },
                    { value: EvaluationModel.NotMeasured, text: qsTr("Not measured") }
                ]
                onChosen: value => commitments.shown = value
            }
        ]
        delegate: EvaluationRow {
            selected: root.selectedId === recordId
            onClicked: root.selectedId = recordId
        }
    }
    detail: RecordStage {
        anchors.fill: parent
        focus: true
        record: root.selectedId
        component: root.selectedId.length > 0 ? commitment : nothing
    }
    Component {
        id: commitment
        EvaluationPane {
            recordId: root.selectedId
            removal: removals
            onAnnounced: words => toast.say(words)
        }
    }
    Component {
        id: nothing
        NothingOpen {
            visible: commitments.allCount > 0
            icon: "chart"
            title: qsTr("Choose a promise")
            text: qsTr("You see here what was measured, before and after.")
        }
    }
    ToastBar {
        id: toast
        objectName: "evaluationToast"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.gap16
        onUndone: removals.undo()
    }
    LateDialog {
        id: report

        ReportDialog {
            objectName: "reportDialog"
        }
    }
}
