pragma ComponentBehavior: Bound

import QtQuick
import Heard.Controls
import Heard.Models

/// One list of what needs a person first; each opens beside it.
ListAndDetail {
    id: root

    /// What is open: { kind, type, recordId, patientId }.
    property var selected: null

    signal patientWanted(string id)
    signal pledgeWanted(string id)
    signal libraryWanted(string id)
    /// All who are due, where nobody is named.
    signal assessmentsDueWanted
    signal appointmentWanted(string id)
    signal enrolmentWanted

    function select(row: var) {
        if (row.kind === TodayModel.AssessmentDue) {
            root.assessmentsDueWanted()
            return
        }
        root.selected = { kind: row.kind, type: row.type, recordId: row.recordId, patientId: row.patientId }
    }

    objectName: "todayPage"
    title: qsTr("Today")
    opened: selected !== null
    onClosed: selected = null

    RecordNames {
        onRenamed: (from, to) => {
            if (root.selected?.recordId === from) {
                root.selected = Object.assign({}, root.selected, { recordId: to })
            }
        }
    }
    TodayModel { id: today }
    PatientsModel { id: patients }
    DateWords { id: dateWords }
    Wording { id: teamWording }
    Shortcut { sequence: "Ctrl+F"; onActivated: search.forceActiveFocus(Qt.TabFocusReason) }

    list: ListPane {
        id: pane
        objectName: "todayList"
        anchors.fill: parent
        title: qsTr("Today")
        detail: dateWords.said.day(dateWords.today)
        records: today
        //: %1 is how many, %2 of how many
        footer: today.secondaryAll === 0 ? qsTr("No secondary patients are enrolled here yet.")
              : qsTr("Secondary patients heard from this month: %1 of %2").arg(today.secondaryHeard).arg(today.secondaryAll)
        empty.icon: today.allCount > 0 ? "search" : patients.total === 0 ? "person-add" : "tick"
        empty.title: today.allCount > 0 ? qsTr("Nothing fits")
                   : patients.total === 0 ? qsTr("Welcome to Heard") : qsTr("Nothing needs you now")
        empty.text: today.allCount > 0 ? qsTr("Try fewer letters, or choose All.")
                  : patients.total === 0 ? qsTr("Enrol your first patient and give her a code. What she tells you appears here.")
                  : qsTr("New words, questions and dates appear here by themselves.")
        empty.actionText: patients.ready && patients.total === 0 && today.allCount === 0 ? qsTr("Enrol a patient") : ""
        empty.onActed: root.enrolmentWanted()
        tools: [
            SearchField {
                id: search
                objectName: "todaySearch"
                visible: today.allCount > 5 || today.typed.length > 0
                placeholder: qsTr("Search what needs you")
                onSearched: words => today.typed = words
            },
            ChipChoices {
                objectName: "todayGroup"
                visible: today.allCount > 0
                label: qsTr("What to show")
                value: today.group
                hidesEmpty: true
                counts: ({
                    [TodayModel.Everything]: today.allCount, [TodayModel.UndeliveredGroup]: today.undeliveredCount,
                    [TodayModel.SupportGroup]: today.supportCount,
                    [TodayModel.VoiceGroup]: today.voiceCount, [TodayModel.AppointmentGroup]: today.appointmentCount,
                    [TodayModel.PageGroup]: today.pageCount, [TodayModel.CommitmentGroup]: today.commitmentCount
                })
                options: [
                    { value: TodayModel.Everything, text: qsTr("All") },
                    { value: TodayModel.UndeliveredGroup, text: qsTr("Not sent") },
                    { value: TodayModel.SupportGroup, text: qsTr("Support") },
                    { value: TodayModel.VoiceGroup, text: qsTr("Voices") },
                    { value: TodayModel.AppointmentGroup, text: qsTr("Appointments") },
                    { value: TodayModel.PageGroup, text: qsTr("Library") },
                    { value: TodayModel.CommitmentGroup, text: qsTr("Pledge") }
                ]
                onChosen: value => today.group = value
            }
        ]
        delegate: TodayRow {
            dates: dateWords
            wording: teamWording
            selected: root.selected !== null && root.selected.type === type && root.selected.recordId === recordId
            onClicked: root.select(this)
        }
    }
    detail: RecordStage {
        anchors.fill: parent
        focus: true
        record: root.selected?.recordId ?? ""
        component: !root.selected ? nothing
                       : root.selected.kind === TodayModel.Undelivered ? decision
                       : root.selected.kind === TodayModel.SurgeryCallDue ? surgeryCall
                       : root.selected.type === "ServiceRequest" ? assessment
                       : root.selected.type === "QuestionnaireResponse" ? answers
                       : root.selected.type === "Communication" ? voice
                       : root.selected.type === "DocumentReference" ? page
                       : root.selected.type === "Goal" ? commitment : appointment
    }
    Component {
        id: nothing
        NothingOpen {
            visible: today.allCount > 0
            icon: "list"
            title: qsTr("Choose what to look at")
            text: qsTr("The most pressing stands first.")
        }
    }
    Component {
        id: voice
        VoicePane {
            recordId: root.selected.recordId
            onPatientWanted: id => root.patientWanted(id)
        }
    }
    Component {
        id: appointment
        AppointmentPane {
            recordId: root.selected.recordId
            onPatientWanted: id => root.patientWanted(id)
        }
    }
    Component {
        id: surgeryCall
        SurgeryCallPane {
            recordId: root.selected.recordId
            onPatientWanted: id => root.patientWanted(id)
        }
    }
    Component {
        id: assessment
        AssessmentPane {
            recordId: root.selected.recordId
            onPatientWanted: id => root.patientWanted(id)
            onAppointmentWanted: id => root.appointmentWanted(id)
        }
    }
    Component {
        id: answers
        AnswersPane {
            recordId: root.selected.recordId
            onPatientWanted: id => root.patientWanted(id)
        }
    }
    Component {
        id: commitment
        CommitmentPane {
            recordId: root.selected.recordId
            onPledgeWanted: id => root.pledgeWanted(id)
        }
    }
    Component {
        id: page
        PagePane {
            recordId: root.selected.recordId
            onEditWanted: root.libraryWanted(pageId)
            onPatientWanted: id => root.patientWanted(id)
            onRemoved: root.selected = null
        }
    }
    Component {
        id: decision
        DecisionPane {
            recordId: root.selected.recordId
        }
    }
}
