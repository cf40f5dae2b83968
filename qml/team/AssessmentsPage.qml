pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// Assessments of support needs: who asks for one, who is due, and the one that is open beside the list.
ListAndDetail {
    id: root

    enum Part { Requests, NewlyDiagnosed, Secondary }

    property int part: AssessmentsPage.Requests
    property string selectedId
    /// Somebody who is due and has no request: { recordId, patientName, diagnosed, lastOn, dueOn, overdue }.
    property var due: null
    readonly property bool asking: part === AssessmentsPage.Requests
    readonly property AssessmentDueModel dueModel: part === AssessmentsPage.NewlyDiagnosed ? newlyDiagnosed : secondary

    signal patientWanted(string id)
    signal appointmentWanted(string id)

    function openRecord(id: string) {
        root.due = null
        root.selectedId = id
    }

    function showSecondary() {
        root.part = AssessmentsPage.Secondary
    }

    function openDue(row: DueRow) {
        root.selectedId = row.requestId
        root.due = row.requestId.length > 0 ? null : {
            recordId: row.recordId, patientName: row.patientName, diagnosed: row.diagnosed, lastOn: row.lastOn,
            dueOn: row.dueOn, overdue: row.overdue
        }
    }

    objectName: "assessmentsPage"
    title: qsTr("Assessments")
    opened: selectedId.length > 0 || due !== null
    onClosed: {
        selectedId = ""
        due = null
    }

    AssessmentRequestsModel { id: requests }
    AssessmentDueModel {
        id: newlyDiagnosed
        whom: AssessmentDueModel.NewlyDiagnosed
    }
    AssessmentDueModel {
        id: secondary
        whom: AssessmentDueModel.Secondary
    }
    UnitForm { id: profile }
    DateWords { id: dateWords }
    Wording { id: teamWording }
    Shortcut { sequence: StandardKey.Find; onActivated: search.forceActiveFocus(Qt.TabFocusReason) }

    list: ListPane {
        objectName: "assessmentsList"
        anchors.fill: parent
        title: qsTr("Assessments")
        detail: root.asking ? ""
              : root.part === AssessmentsPage.Secondary
                //: %n is a number of months
                ? qsTr("Every %n months, as the unit’s profile says.", "", profile.assessmentMonths)
              : newlyDiagnosed.all === 0 ? qsTr("Nobody was told of a diagnosis in this time.")
                //: %1 and %2 are numbers of patients, %3 a number per cent
                : qsTr("%1 of %2 have been assessed (%3 %).").arg(newlyDiagnosed.assessed).arg(newlyDiagnosed.all).arg(newlyDiagnosed.percent)
        records: root.asking ? requests : root.dueModel
        footer: root.part === AssessmentsPage.Secondary && !secondary.empty
                //: %1 is how many, %2 of how many
                ? qsTr("Overdue: %1 of %2").arg(secondary.overdueCount).arg(secondary.count) : ""
        empty.icon: !root.asking ? "tick" : requests.typed.length > 0 ? "search" : "clipboard"
        empty.title: root.part === AssessmentsPage.Secondary ? qsTr("No secondary patients are enrolled")
                   : root.part === AssessmentsPage.NewlyDiagnosed ? qsTr("Nobody waits to be assessed")
                   : requests.typed.length > 0 ? qsTr("Nobody fits")
                   : [qsTr("Nobody waits for an assessment"), qsTr("Every request is taken on"), qsTr("No plan is being followed up"),
                      qsTr("Nothing is closed yet")][requests.filter]
        empty.text: root.part === AssessmentsPage.Secondary ? qsTr("Enrol them under Patients. Then you see here who is due.")
                  : root.part === AssessmentsPage.NewlyDiagnosed ? qsTr("Who was told lately, and has not been assessed, appears here.")
                  : requests.typed.length > 0 ? qsTr("Try the beginning of her name.")
                  : qsTr("A patient asks on her phone at any time. You can offer one under Patients.")
        tools: [
            Segmented {
                objectName: "assessmentsPart"
                label: qsTr("What to show")
                value: root.part
                options: [
                    { value: AssessmentsPage.Requests, text: qsTr("Requests") },
                    { value: AssessmentsPage.NewlyDiagnosed, text: qsTr("Newly told") },
                    { value: AssessmentsPage.Secondary, text: qsTr("Secondary") }
                ]
                onChosen: value => root.part = value
            },
            SearchField {
                id: search
                objectName: "requestSearch"
                visible: root.asking && (requests.count > 5 || requests.typed.length > 0)
                placeholder: qsTr("Search by name")
                onSearched: words => requests.typed = words
            },
            ChipChoices {
                objectName: "requestFilter"
                visible: root.asking
                label: qsTr("Which requests")
                value: requests.filter
                counts: ({
                    [AssessmentRequestsModel.Open]: requests.openCount, [AssessmentRequestsModel.New]: requests.newCount,
                    [AssessmentRequestsModel.Shared]: requests.sharedCount, [AssessmentRequestsModel.Closed]: requests.closedCount
                })
                options: [
                    { value: AssessmentRequestsModel.Open, text: qsTr("Open") },
                    { value: AssessmentRequestsModel.New, text: qsTr("New") },
                    { value: AssessmentRequestsModel.Shared, text: qsTr("Plan shared") },
                    { value: AssessmentRequestsModel.Closed, text: qsTr("Closed") }
                ]
                onChosen: value => requests.filter = value
            },
            ChipChoices {
                objectName: "toldWithin"
                visible: root.part === AssessmentsPage.NewlyDiagnosed
                label: qsTr("Told of her diagnosis within")
                value: newlyDiagnosed.months
                options: [3, 6, 12].map(months => ({ value: months, text: qsTr("%n months", "", months) }))
                onChosen: value => newlyDiagnosed.months = value
            }
        ]
        delegate: root.asking ? requestRow : dueRow
    }
    detail: Loader {
        anchors.fill: parent
        focus: true
        sourceComponent: root.selectedId.length > 0 ? pane : root.due ? duePane : nothing
    }
    Component {
        id: requestRow
        RequestRow {
            dates: dateWords
            wording: teamWording
            selected: root.selectedId === recordId
            onClicked: root.openRecord(recordId)
        }
    }
    Component {
        id: dueRow
        DueRow {
            dates: dateWords
            wording: teamWording
            selected: requestId.length > 0 ? root.selectedId === requestId : root.due?.recordId === recordId
            onClicked: root.openDue(this)
        }
    }
    Component {
        id: pane
        AssessmentPane {
            requestId: root.selectedId
            onPatientWanted: id => root.patientWanted(id)
            onAppointmentWanted: id => root.appointmentWanted(id)
        }
    }
    Component {
        id: duePane
        DuePane {
            due: root.due
            dates: dateWords
            onPatientWanted: id => root.patientWanted(id)
            onOffered: id => root.openRecord(id)
        }
    }
    Component {
        id: nothing
        NothingOpen {
            visible: root.asking ? requests.count > 0 : root.dueModel.count > 0
            icon: "clipboard"
            title: qsTr("Choose a patient")
            text: root.asking ? qsTr("What is urgent stands first, then who has waited longest.")
                              : qsTr("Who is due soonest stands first.")
        }
    }
}
