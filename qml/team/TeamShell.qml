pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// The rail of places and the place that is open; decides where an intent leads.
Item {
    id: root

    required property Session session
    property bool invented: false
    property string place: "today"
    /// Of the place that is open, as RecordPlace.resume takes it; null where nothing can be open in it.
    readonly property var standing: (stage.item as RecordPlace)?.standing ?? null
    /// What whoever works here can open; patients' representatives see the pledge alone, and the wider team no patients' care.
    readonly property var places: me.representative ? [
        { value: "pledge", text: qsTr("Pledge"), icon: "heart" },
        { value: "unit", text: qsTr("Settings"), icon: "settings" }
    ] : me.ofWiderTeam ? [
        { value: "today", text: qsTr("Today"), icon: "list" },
        { value: "voices", text: qsTr("Voices"), icon: "talk" },
        { value: "pledge", text: qsTr("Pledge"), icon: "heart" },
        { value: "evaluation", text: qsTr("Evaluation"), icon: "chart" },
        { value: "unit", text: qsTr("Unit"), icon: "shield" }
    ] : [
        { value: "today", text: qsTr("Today"), icon: "list" },
        { value: "patients", text: qsTr("Patients"), icon: "people" },
        { value: "appointments", text: qsTr("Appointments"), icon: "calendar" },
        { value: "assessments", text: qsTr("Assessments"), icon: "clipboard" },
        { value: "voices", text: qsTr("Voices"), icon: "talk" },
        { value: "pledge", text: qsTr("Pledge"), icon: "heart" },
        { value: "evaluation", text: qsTr("Evaluation"), icon: "chart" },
        { value: "library", text: qsTr("Library"), icon: "book" },
        { value: "unit", text: qsTr("Unit"), icon: "shield" }
    ]
    /// A place that she cannot open is the first that she can.
    readonly property string shownPlace: places.some(one => one.value === place) ? place : places[0].value
    readonly property bool narrow: width < Theme.px(1000)

    function open(place: string, recordId: string) {
        root.place = place
        if (recordId.length > 0) {
            const page = stage.item as RecordPlace
            page.openRecord(recordId)
        }
    }

    /// @p place with what was open there.
    function resume(place: string, standing: var) {
        root.place = place
        const page = stage.item as RecordPlace
        if (page && standing) {
            page.resume(standing)
        }
    }

    objectName: "teamShell"

    UnitView { id: unit }
    ColleagueView { id: me }
    TodayModel {
        id: todayModel
        pledgeAlone: me.ofWiderTeam
    }
    VoiceCountsView { id: voices }
    AssessmentRequestsModel {
        id: assessments
        filter: AssessmentRequestsModel.New
    }

    Shortcut { sequence: "Ctrl+1"; onActivated: root.place = "today" }
    Shortcut { sequence: "Ctrl+2"; onActivated: root.place = "patients" }
    Shortcut { sequence: "Ctrl+3"; onActivated: root.place = "appointments" }
    Shortcut { sequence: "Ctrl+4"; onActivated: root.place = "assessments" }
    Shortcut { sequence: "Ctrl+5"; onActivated: root.place = "voices" }
    Shortcut { sequence: "Ctrl+6"; onActivated: root.place = "pledge" }
    Shortcut { sequence: "Ctrl+7"; onActivated: root.place = "evaluation" }
    Shortcut { sequence: "Ctrl+8"; onActivated: root.place = "library" }
    Shortcut { sequence: "Ctrl+9"; onActivated: root.place = "unit" }
    Shortcut { sequence: "Ctrl+L"; enabled: root.session.lockable; onActivated: root.session.lock() }

    RowLayout {
        anchors.fill: parent
        spacing: 0

        Rail {
            objectName: "rail"
            Layout.fillHeight: true
            Layout.preferredWidth: implicitWidth
            title: qsTr("Heard")
            collapsed: root.narrow
            //: %1 is the name of the unit
            footer: root.invented ? qsTr("%1\nInvented for this demo").arg(unit.name) : unit.name
            value: root.shownPlace
            counts: ({ today: todayModel.allCount, assessments: assessments.newCount, voices: me.cares ? voices.unread : 0 })
            options: root.places
            onChosen: value => root.place = value
        }
        ColumnLayout {
            spacing: 0

            Stage {
                id: stage
                Layout.fillWidth: true
                Layout.fillHeight: true
                focus: true
                component: ({
                    today: todayPage, patients: patientsPage, appointments: agendaPage,
                    assessments: assessmentsPage, voices: voicesPage,
                    pledge: me.representative ? agreePage : pledgePage, evaluation: evaluationPage,
                    library: libraryPage, unit: unitPage
                })[root.shownPlace]
            }
            ConnectionBar {
                objectName: "connectionBar"
                Layout.fillWidth: true
                session: root.session
            }
        }
    }
    Component {
        id: todayPage
        TodayPage {
            today: todayModel
            onPatientWanted: id => root.open("patients", id)
            onPledgeWanted: id => root.open("pledge", id)
            onLibraryWanted: id => root.open("library", id)
            onAppointmentWanted: id => root.open("appointments", id)
            onAssessmentsDueWanted: secondary => {
                root.place = "assessments"
                const assessments = stage.item as AssessmentsPage
                assessments.showDue(secondary)
            }
            onEnrolmentWanted: {
                root.place = "patients"
                const patients = stage.item as PatientsPage
                patients.enrol()
            }
        }
    }
    Component {
        id: patientsPage
        PatientsPage {
            session: root.session
            onAssessmentWanted: id => root.open("assessments", id)
        }
    }
    Component {
        id: agendaPage
        AgendaPage {
            onPatientWanted: id => root.open("patients", id)
        }
    }
    Component {
        id: assessmentsPage
        AssessmentsPage {
            onPatientWanted: id => root.open("patients", id)
            onAppointmentWanted: id => root.open("appointments", id)
        }
    }
    Component {
        id: voicesPage
        VoicesPage {
            counted: voices
            onPatientWanted: id => root.open("patients", id)
            onCommitmentWanted: id => root.open("pledge", id)
        }
    }
    Component {
        id: pledgePage
        PledgePage {}
    }
    Component {
        id: agreePage
        AgreePage {}
    }
    Component {
        id: evaluationPage
        EvaluationPage {}
    }
    Component {
        id: libraryPage
        LibraryPage {
            onPatientWanted: id => root.open("patients", id)
        }
    }
    Component {
        id: unitPage
        UnitPage {
            session: root.session
        }
    }
}
