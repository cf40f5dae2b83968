pragma ComponentBehavior: Bound

import QtQuick
import Heard.Controls
import Heard.Models

/// One list of what needs a person first; each opens beside it.
ListAndDetail {
    id: root

    /// Kept while the page is not, so that the list is there at once.
    required property TodayModel today
    /// What is open: { kind, type, recordId, patientId }.
    property var selected: null

    signal patientWanted(string id)
    signal pledgeWanted(string id)
    signal libraryWanted(string id)
    /// All who are due.
    signal assessmentsDueWanted(secondary: bool)
    signal appointmentWanted(string id)
    signal enrolmentWanted

    function select(row: var) {
        if (row.kind === TodayModel.AssessmentDue) {
            root.assessmentsDueWanted(row.secondary)
            return
        }
        root.selected = { kind: row.kind, type: row.type, recordId: row.recordId, patientId: row.patientId }
    }

    function resume(standing: var) {
        root.selected = standing
    }

    objectName: "todayPage"
    standing: selected
    // Not when the page before ends: that may come later.
    Component.onCompleted: {
        today.opened = selected ?? {}
        today.group = TodayModel.Everything
        today.typed = ""
    }
    title: qsTr("Today")
    opened: selected !== null
    onClosed: selected = null
    onSelectedChanged: today.opened = selected ?? {}

    RecordNames {
        onRenamed: (from, to) => {
            if (root.selected?.recordId === from) {
                root.selected = Object.assign({}, root.selected, { recordId: to })
            }
        }
    }
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
        records: root.today
        //: %1 is how many, %2 of how many
        footer: root.today.secondaryAll === 0 ? qsTr("No secondary patients are enrolled here yet.")
              : qsTr("Secondary patients heard from this month: %1 of %2").arg(root.today.secondaryHeard).arg(root.today.secondaryAll)
        empty.icon: root.today.allCount > 0 ? "search" : patients.total === 0 && !root.today.pledgeAlone ? "person-add" : "tick"
        empty.title: root.today.allCount > 0 ? qsTr("Nothing fits")
                   : patients.total === 0 && !root.today.pledgeAlone ? qsTr("Welcome to Heard") : qsTr("Nothing needs you now")
        empty.text: root.today.allCount > 0 ? qsTr("Try fewer letters, or choose All.")
                  : root.today.pledgeAlone ? qsTr("Plans that wait for your word appear here by themselves.")
                  : patients.total === 0 ? qsTr("Enrol your first patient and give her a code. What she tells you appears here.")
                  : qsTr("New words, questions and dates appear here by themselves.")
        empty.actionText: !root.today.pledgeAlone && patients.ready && patients.total === 0 && root.today.allCount === 0 ? qsTr("Enrol a patient") : ""
        empty.onActed: root.enrolmentWanted()
        tools: [
            SearchField {
                id: search
                objectName: "todaySearch"
                visible: root.today.allCount > 5 || root.today.typed.length > 0
                placeholder: qsTr("Search what needs you")
                onSearched: words => root.today.typed = words
            },
            ChipChoices {
                objectName: "todayGroup"
                visible: root.today.allCount > 0
                label: qsTr("What to show")
                value: root.today.group
                hidesEmpty: true
                counts: ({
                    [TodayModel.Everything]: root.today.allCount, [TodayModel.UndeliveredGroup]: root.today.undeliveredCount,
                    [TodayModel.SupportGroup]: root.today.supportCount,
                    [TodayModel.VoiceGroup]: root.today.voiceCount, [TodayModel.AppointmentGroup]: root.today.appointmentCount,
                    [TodayModel.PageGroup]: root.today.pageCount, [TodayModel.CommitmentGroup]: root.today.commitmentCount
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
                onChosen: value => root.today.group = value
            }
        ]
        delegate: TodayRow {
            dates: dateWords
            wording: teamWording
            selected: root.today.openedItem === itemId
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
                       : root.selected.kind === TodayModel.WaitingToCheck ? waiting
                       : root.selected.kind === TodayModel.PagesNotAcknowledged ? sent
                       : root.selected.type === "ServiceRequest" ? assessment
                       : root.selected.type === "QuestionnaireResponse" ? answers
                       : root.selected.type === "Communication" ? voice
                       : root.selected.type === "DocumentReference" ? page
                       : root.selected.type === "Goal" ? commitment : appointment
    }
    Component {
        id: nothing
        NothingOpen {
            visible: root.today.allCount > 0
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
        id: waiting
        WaitingPane {
            recordId: root.selected.recordId
            onPatientWanted: id => root.patientWanted(id)
        }
    }
    Component {
        id: sent
        SentPane {
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
