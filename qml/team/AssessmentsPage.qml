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
    /// Somebody who is due and has no request, and her row as AssessmentDueModel.entry gives it.
    property string dueId
    property var due: ({})
    readonly property bool asking: part === AssessmentsPage.Requests
    /// Of the part that is open; the store is asked who is due only where that is shown.
    readonly property AssessmentDueModel dueModel: (shown.item as ListPane)?.records as AssessmentDueModel
    /// How many months back somebody was told lately; or one of the others.
    property int toldWithin: 6
    readonly property int longerAgo: -1
    readonly property int undated: -2

    signal patientWanted(string id)
    signal appointmentWanted(string id)

    function openRecord(id: string) {
        root.dueId = ""
        root.selectedId = id
    }

    function resume(standing: var) {
        root.part = standing.part
        root.selectedId = standing.selectedId
    }

    /// Those of whom Today says that they are overdue.
    function showDue(secondary: bool) {
        root.part = secondary ? AssessmentsPage.Secondary : AssessmentsPage.NewlyDiagnosed
        root.toldWithin = 12
    }

    function openDue(row: DueRow) {
        root.selectedId = row.requestId
        root.readDue(row.recordId)
    }

    /// What the list says of her now; she leaves it once she is assessed, and with a request she is opened by that.
    function readDue(id: string) {
        const entry = root.dueModel.entry(id)
        if (!entry) {
            root.dueId = ""
        } else if (entry.requestId.length > 0) {
            root.openRecord(entry.requestId)
        } else {
            root.due = entry
            root.dueId = id
        }
    }

    /// In months, how far back somebody counts as newly told.
    readonly property var spans: [3, 6, 12]

    objectName: "assessmentsPage"
    standing: ({ part, selectedId })
    title: qsTr("Assessments")
    opened: selectedId.length > 0 || dueId.length > 0
    onClosed: openRecord("")
    // The day she is due is another one in the other list.
    onPartChanged: dueId = ""

    Connections {
        target: root.dueModel
        function onCountsChanged() {
            root.readDue(root.dueId)
        }
    }

    AssessmentRequestsModel { id: asked }
    UnitForm { id: profile }
    DateWords { id: dateWords }
    Wording { id: teamWording }

    list: ColumnLayout {
        anchors.fill: parent
        spacing: 0

        PaneHead {
            Layout.topMargin: Theme.gap16
            Layout.leftMargin: 20
            Layout.rightMargin: 20
            title: qsTr("Assessments")
        }
        Segmented {
            objectName: "assessmentsPart"
            Layout.topMargin: Theme.gap12
            Layout.leftMargin: 20
            Layout.rightMargin: 20
            label: qsTr("What to show")
            value: root.part
            options: [
                { value: AssessmentsPage.Requests, text: qsTr("Requests") },
                { value: AssessmentsPage.NewlyDiagnosed, text: qsTr("Newly told") },
                { value: AssessmentsPage.Secondary, text: qsTr("Secondary") }
            ]
            onChosen: value => root.part = value
        }
        Stage {
            id: shown
            Layout.fillWidth: true
            Layout.fillHeight: true
            component: root.asking ? requestsPane : root.part === AssessmentsPage.NewlyDiagnosed ? newlyToldPane : secondaryPane
        }
    }
    detail: RecordStage {
        anchors.fill: parent
        focus: true
        record: root.selectedId.length > 0 ? root.selectedId : root.dueId
        component: root.selectedId.length > 0 ? pane : root.dueId.length > 0 ? duePane : nothing
    }
    Component {
        id: requestsPane
        RequestsList {
            objectName: "requestsList"
            requests: asked
            selectedId: root.selectedId
            dates: dateWords
            wording: teamWording
            onOpened: id => root.openRecord(id)
        }
    }
    Component {
        id: newlyToldPane
        ListPane {
            id: newlyTold
            readonly property AssessmentDueModel newlyDiagnosed: AssessmentDueModel {
                whom: root.toldWithin === root.longerAgo ? AssessmentDueModel.ToldBefore
                    : root.toldWithin === root.undated ? AssessmentDueModel.Undated : AssessmentDueModel.NewlyDiagnosed
                months: Math.max(root.toldWithin, 3)
            }
            objectName: "newlyToldList"
            detail: root.toldWithin === root.longerAgo ? qsTr("Told more than 12 months ago, and not assessed since.")
                  : root.toldWithin === root.undated ? qsTr("Nobody wrote down when they were told, so no number counts them. Their record has a place for the day.")
                  : newlyDiagnosed.all === 0 ? qsTr("Nobody was told of a diagnosis in this time.")
                  //: %1 and %2 are numbers of patients, %3 a number per cent
                  : qsTr("%1 of %2 have been assessed (%3 %).").arg(newlyDiagnosed.assessed).arg(newlyDiagnosed.all).arg(newlyDiagnosed.percent)
            records: newlyDiagnosed
            rows.Accessible.name: qsTr("Newly told of a diagnosis, not assessed yet")
            empty.icon: "tick"
            empty.title: root.toldWithin < 0 ? qsTr("Nobody is left here") : qsTr("Nobody waits to be assessed")
            empty.text: root.toldWithin < 0 ? qsTr("Choose a number of months to see who was told lately.")
                                            : qsTr("Who was told lately, and has not been assessed, appears here.")
            tools: ChipChoices {
                objectName: "toldWithin"
                label: qsTr("Told of her diagnosis within")
                value: root.toldWithin
                options: [...root.spans.map(months => ({ value: months, text: qsTr("%n months", "", months) })),
                    { value: root.longerAgo, text: qsTr("Longer ago") },
                    { value: root.undated, text: qsTr("No date") }]
                counts: ({ [root.longerAgo]: newlyTold.newlyDiagnosed.toldBefore, [root.undated]: newlyTold.newlyDiagnosed.undated })
                hidesEmpty: true
                onChosen: value => root.toldWithin = value
            }
            delegate: dueRow
        }
    }
    Component {
        id: secondaryPane
        ListPane {
            readonly property AssessmentDueModel secondary: AssessmentDueModel {
                whom: AssessmentDueModel.Secondary
            }
            objectName: "secondaryList"
            //: %n is a number of months
            detail: qsTr("Every %n months, as the unit’s profile says.", "", profile.assessmentMonths)
            records: secondary
            rows.Accessible.name: qsTr("Patients with secondary breast cancer, by when they are due")
            //: %1 is how many, %2 of how many
            footer: secondary.empty ? "" : qsTr("Overdue: %1 of %2").arg(secondary.overdueCount).arg(secondary.count)
            empty.icon: "people"
            empty.title: qsTr("No secondary patients are enrolled")
            empty.text: qsTr("Enrol them under Patients. Then you see here who is due.")
            delegate: dueRow
        }
    }
    Component {
        id: dueRow
        DueRow {
            dates: dateWords
            wording: teamWording
            selected: requestId.length > 0 ? root.selectedId === requestId : root.dueId === recordId
            onClicked: root.openDue(this)
        }
    }
    Component {
        id: pane
        AssessmentPane {
            recordId: root.selectedId
            onPatientWanted: id => root.patientWanted(id)
            onAppointmentWanted: id => root.appointmentWanted(id)
        }
    }
    Component {
        id: duePane
        DuePane {
            recordId: root.dueId
            due: root.due
            dates: dateWords
            onPatientWanted: id => root.patientWanted(id)
            onOffered: id => root.openRecord(id)
        }
    }
    Component {
        id: nothing
        NothingOpen {
            visible: root.asking ? asked.count > 0 : (root.dueModel?.count ?? 0) > 0
            icon: "clipboard"
            title: qsTr("Choose a patient")
            text: root.asking ? qsTr("What is urgent stands first, then who has waited longest.")
                              : qsTr("Who is due soonest stands first.")
        }
    }
}
