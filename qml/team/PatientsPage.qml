import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// The unit's patients, with the record that is open beside the list.
ListAndDetail {
    id: root

    required property Session session
    property string selectedId

    function openRecord(id: string) {
        root.selectedId = id
    }

    objectName: "patientsPage"
    opened: selectedId.length > 0
    onClosed: selectedId = ""

    PatientsModel { id: patients }
    Shortcut { sequence: "Ctrl+N"; onActivated: enrolling.openNew() }

    list: ColumnLayout {
        anchors.fill: parent
        spacing: 0

        ColumnLayout {
            Layout.fillWidth: true
            Layout.margins: Theme.gap16
            Layout.leftMargin: 20
            Layout.rightMargin: 20
            spacing: Theme.gap12

            RowLayout {
                TitleText {
                    Layout.fillWidth: true
                    text: qsTr("Patients")
                }
                PrimaryButton {
                    objectName: "enrolPatient"
                    text: qsTr("Enrol")
                    icon.name: "person-add"
                    onClicked: enrolling.openNew()
                }
            }
            SearchField {
                objectName: "patientSearch"
                placeholder: qsTr("Search %n patient(s)", "", patients.total)
                onSearched: words => patients.typed = words
            }
            Flow {
                Layout.fillWidth: true
                spacing: Theme.gap8
                Repeater {
                    model: [
                        { cohort: PatientsModel.AnyCohort, text: qsTr("All") },
                        { cohort: PatientsModel.PrimaryCohort, text: qsTr("Primary") },
                        { cohort: PatientsModel.SecondaryCohort, text: qsTr("Secondary") }
                    ]
                    delegate: Chip {
                        required property var modelData
                        objectName: "cohort" + modelData.cohort
                        text: modelData.text
                        checkable: false
                        checked: patients.cohort === modelData.cohort
                        onClicked: patients.cohort = modelData.cohort
                    }
                }
            }
        }
        ListView {
            id: list
            objectName: "patientsList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            model: patients
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            delegate: ListRow {
                id: row
                required property int index
                required property string recordId
                required property string name
                required property string nhsNumber
                required property var needs
                required property bool secondary

                objectName: "patientRow" + index
                width: list.width
                selected: root.selectedId === recordId
                text: name
                aside: secondary ? qsTr("secondary") : ""
                summary: nhsNumber.length > 0 ? qsTr("NHS %1").arg(nhsNumber) : ""
                onClicked: root.selectedId = recordId
                extra: Repeater {
                    model: row.needs
                    delegate: Tag {
                        required property string modelData
                        text: modelData
                        tone: Theme.Warn
                    }
                }
            }
            EmptyState {
                objectName: "patientsEmpty"
                anchors.fill: parent
                anchors.margins: Theme.gap24
                visible: patients.ready && patients.empty
                icon: "people"
                title: patients.total === 0 ? qsTr("Nobody is enrolled yet") : qsTr("Nobody fits")
                text: patients.total === 0 ? qsTr("Enrol a patient, or import several in Unit.")
                                           : qsTr("Try the beginning of her name or of her NHS number.")
            }
        }
    }
    detail: Loader {
        anchors.fill: parent
        sourceComponent: root.selectedId.length > 0 ? pane : nothing
    }
    Component {
        id: pane
        PatientPane {
            session: root.session
            patientId: root.selectedId
            onEditWanted: enrolling.openFor(patient)
        }
    }
    Component {
        id: nothing
        Item {
            EmptyState {
                anchors.centerIn: parent
                width: Math.min(parent.width - 2 * Theme.gap24, Theme.px(420))
                icon: "person"
                title: qsTr("Choose a patient")
                text: qsTr("You see everything about her in one order.")
            }
        }
    }
    EnrolDialog {
        id: enrolling
        objectName: "enrolDialog"
        patients: patients
        onEnrolled: id => root.selectedId = id
    }
}
