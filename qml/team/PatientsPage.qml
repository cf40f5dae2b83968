pragma ComponentBehavior: Bound

import QtQuick
import Heard.Controls
import Heard.Models

/// The unit's patients, with the record that is open beside the list.
ListAndDetail {
    id: root

    required property Session session

    signal assessmentWanted(string id)

    function enrol() {
        enrolling.openNew()
    }

    objectName: "patientsPage"
    title: qsTr("Patients")

    PatientsModel { id: patients }
    DateWords { id: dateWords }
    Wording { id: teamWording }
    Shortcut { sequence: "Ctrl+N"; onActivated: enrolling.openNew() }
    Shortcut { sequence: "Ctrl+F"; onActivated: search.forceActiveFocus(Qt.TabFocusReason) }

    list: ListPane {
        objectName: "patientsList"
        anchors.fill: parent
        title: qsTr("Patients")
        records: patients
        empty.icon: patients.total === 0 ? "people" : "search"
        empty.title: patients.total === 0 ? qsTr("Nobody is enrolled yet") : qsTr("Nobody fits")
        empty.text: patients.total === 0 ? qsTr("Enrol a patient here, or import several in Unit.")
                  : patients.typed.length > 0 ? qsTr("Try the beginning of her name or of her NHS number.")
                                              : qsTr("Choose All to see everybody.")
        empty.actionText: patients.total === 0 ? qsTr("Enrol a patient") : ""
        empty.onActed: enrolling.openNew()
        actions: PrimaryButton {
            objectName: "enrolPatient"
            text: qsTr("Enrol")
            icon.name: "person-add"
            onClicked: enrolling.openNew()
        }
        tools: [
            SearchField {
                id: search
                objectName: "patientSearch"
                visible: patients.total > 0
                placeholder: qsTr("Search %n patient(s)", "", patients.total)
                onSearched: words => patients.typed = words
            },
            FlowRow {
                visible: patients.total > 0
                spacing: Theme.gap12

                ChipChoices {
                    objectName: "cohort"
                    label: qsTr("Which patients")
                    value: patients.cohort
                    options: [
                        { value: PatientsModel.AnyCohort, text: qsTr("All") },
                        { value: PatientsModel.PrimaryCohort, text: qsTr("Primary") },
                        { value: PatientsModel.SecondaryCohort, text: qsTr("Secondary") }
                    ]
                    onChosen: value => patients.cohort = value
                }
                SortChoice {
                    objectName: "patientOrder"
                    value: patients.order
                    options: [
                        { value: PatientsModel.ByName, text: qsTr("By name") },
                        { value: PatientsModel.ByNextAppointment, text: qsTr("Next visit first") }
                    ]
                    onChosen: value => patients.order = value
                }
            }
        ]
        delegate: PatientRow {
            dates: dateWords
            wording: teamWording
            selected: root.selectedId === recordId
            onClicked: root.selectedId = recordId
        }
    }
    detail: RecordStage {
        anchors.fill: parent
        focus: true
        record: root.selectedId
        component: root.selectedId.length > 0 ? pane : nothing
    }
    Component {
        id: pane
        PatientPane {
            session: root.session
            recordId: root.selectedId
            onEditWanted: enrolling.openFor(patient)
            onAssessmentWanted: id => root.assessmentWanted(id)
        }
    }
    Component {
        id: nothing
        NothingOpen {
            visible: patients.total > 0
            icon: "person"
            title: qsTr("Choose a patient")
            text: qsTr("You see everything about her in one order.")
        }
    }
    EnrolDialog {
        id: enrolling
        objectName: "enrolDialog"
        patients: patients
        onEnrolled: id => root.selectedId = id
    }
}
