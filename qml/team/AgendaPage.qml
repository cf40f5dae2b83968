pragma ComponentBehavior: Bound

import QtQuick
import Heard.Controls
import Heard.Models

/// Everybody's appointments by day or week, with the one that is open beside them.
ListAndDetail {
    id: root

    readonly property bool onToday: Qt.formatDate(agendaModel.day, "yyyyMMdd") === Qt.formatDate(agendaModel.today, "yyyyMMdd")

    signal patientWanted(string id)

    function resume(standing: var) {
        agendaModel.week = standing.week
        if (standing.day) {
            agendaModel.day = standing.day
        }
        root.selectedId = standing.selectedId
    }

    objectName: "agendaPage"
    standing: ({ selectedId, week: agendaModel.week, day: onToday ? null : agendaModel.day })
    title: qsTr("Appointments")

    AgendaModel { id: agendaModel }
    DateWords { id: dateWords }
    Wording { id: teamWording }
    Shortcut { sequence: "Ctrl+N"; onActivated: (booking.made() as AppointmentDialog).openNew() }
    Shortcut { sequence: "Ctrl+F"; onActivated: search.forceActiveFocus(Qt.TabFocusReason) }

    list: ListPane {
        id: pane
        objectName: "agendaList"
        anchors.fill: parent
        title: qsTr("Appointments")
        records: agendaModel
        rows.section.property: agendaModel.week ? "day" : ""
        rows.days: dateWords
        empty.icon: agendaModel.allCount > 0 ? "search" : "calendar"
        empty.title: agendaModel.allCount > 0 ? qsTr("Nothing fits")
                   : agendaModel.week ? qsTr("No appointments this week") : qsTr("No appointments on this day")
        empty.text: agendaModel.allCount > 0 ? qsTr("Try fewer letters, or choose All.")
                                             : qsTr("Book one here, or import them.")
        empty.actionText: agendaModel.allCount > 0 ? "" : qsTr("Book an appointment")
        empty.onActed: (booking.made() as AppointmentDialog).openNew()
        actions: [
            PrimaryButton {
                objectName: "bookAppointment"
                text: qsTr("Appointment")
                icon.name: "plus"
                Accessible.name: qsTr("Book an appointment")
                onClicked: (booking.made() as AppointmentDialog).openNew()
            },
            SecondaryButton {
                objectName: "sayWait"
                visible: !agendaModel.week && agendaModel.allCount > 0 && root.onToday
                text: qsTr("Say the wait")
                icon.name: "clock"
                onClicked: (waiting.made() as WaitDialog).openForToday()
            },
            IconButton {
                objectName: "importAppointments"
                icon.name: "upload"
                text: qsTr("Import appointments")
                onClicked: importing.open()
            }
        ]
        tools: [
            Segmented {
                objectName: "agendaRange"
                label: qsTr("How much to show")
                value: agendaModel.week
                options: [{ value: false, text: qsTr("Day") }, { value: true, text: qsTr("Week") }]
                onChosen: value => agendaModel.week = value
            },
            AgendaTurner {
                agenda: agendaModel
                dates: dateWords
            },
            SearchField {
                id: search
                objectName: "agendaSearch"
                visible: agendaModel.allCount > 5 || agendaModel.typed.length > 0
                placeholder: qsTr("Search by name or place")
                onSearched: words => agendaModel.typed = words
            },
            ChipChoices {
                objectName: "agendaShown"
                visible: agendaModel.allCount > 0
                label: qsTr("Which appointments")
                value: agendaModel.shown
                hidesEmpty: true
                counts: ({
                    [AgendaModel.All]: agendaModel.allCount, [AgendaModel.Expected]: agendaModel.expectedCount,
                    [AgendaModel.Here]: agendaModel.hereCount, [AgendaModel.Over]: agendaModel.overCount,
                    [AgendaModel.Off]: agendaModel.offCount
                })
                options: [
                    { value: AgendaModel.All, text: qsTr("All") },
                    { value: AgendaModel.Expected, text: qsTr("Expected") },
                    { value: AgendaModel.Here, text: qsTr("Here now") },
                    { value: AgendaModel.Over, text: qsTr("Took place") },
                    { value: AgendaModel.Off, text: qsTr("Did not take place") }
                ]
                onChosen: value => agendaModel.shown = value
            }
        ]
        delegate: AgendaRow {
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
        component: root.selectedId.length > 0 ? opened : nothing
    }
    Component {
        id: opened
        AppointmentPane {
            recordId: root.selectedId
            onPatientWanted: id => root.patientWanted(id)
        }
    }
    Component {
        id: nothing
        NothingOpen {
            visible: agendaModel.allCount > 0
            icon: "calendar"
            title: qsTr("Choose an appointment")
            text: qsTr("You can move it, cancel it, and read what she wants to ask.")
        }
    }
    LateDialog {
        id: importing

        ImportDialog {
            objectName: "importDialog"
        }
    }
    LateDialog {
        id: waiting

        WaitDialog {
            objectName: "waitDialog"
            dates: dateWords
            onTold: words => toast.offerUndo(qsTr("%n patient(s) see the wait on their phones.", "", words.length), words)
            onTakenBack: toast.say(qsTr("Taken back."))
            onRefused: toast.say(qsTr("It could not be saved on this computer. Check the space on the disk."))
        }
    }
    ToastBar {
        id: toast
        objectName: "agendaToast"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.gap16
        onUndone: words => (waiting.made() as WaitDialog).takeBack(words)
    }
    LateDialog {
        id: booking

        AppointmentDialog {
            objectName: "bookingDialog"
            agenda: agendaModel
            onBooked: (id, start) => {
                agendaModel.day = start
                root.selectedId = id
            }
        }
    }
}
