import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// Everybody's appointments by day or week, with the one that is open beside them.
ListAndDetail {
    id: root

    property string selectedId

    signal patientWanted(string id)

    function openRecord(id: string) {
        root.selectedId = id
    }

    objectName: "agendaPage"
    opened: selectedId.length > 0
    onClosed: selectedId = ""

    AgendaModel { id: agenda }
    DateWords { id: dates }
    Wording { id: wording }
    Shortcut { sequence: "Ctrl+N"; onActivated: booking.open() }

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
                    text: qsTr("Appointments")
                }
                IconButton {
                    objectName: "importAppointments"
                    icon.name: "upload"
                    text: qsTr("Import appointments")
                    onClicked: importing.open()
                }
                PrimaryButton {
                    objectName: "bookAppointment"
                    text: qsTr("Appointment")
                    icon.name: "plus"
                    onClicked: booking.open()
                }
            }
            Segmented {
                objectName: "agendaRange"
                label: qsTr("How much to show")
                value: agenda.week
                options: [{ value: false, text: qsTr("Day") }, { value: true, text: qsTr("Week") }]
                onChosen: value => agenda.week = value
            }
            RowLayout {
                IconButton {
                    objectName: "agendaBack"
                    icon.name: "back"
                    text: agenda.week ? qsTr("The week before") : qsTr("The day before")
                    onClicked: agenda.turn(-1)
                }
                BodyText {
                    objectName: "agendaSpan"
                    Layout.fillWidth: true
                    strong: true
                    horizontalAlignment: Text.AlignHCenter
                    text: agenda.week ? qsTr("%1 to %2").arg(dates.said.shortDay(agenda.from)).arg(dates.said.shortDay(agenda.to))
                                      : dates.said.day(agenda.from)
                }
                IconButton {
                    objectName: "agendaForward"
                    icon.name: "forward"
                    text: agenda.week ? qsTr("The week after") : qsTr("The day after")
                    onClicked: agenda.turn(1)
                }
                TextButton {
                    objectName: "agendaToday"
                    text: qsTr("Today")
                    enabled: agenda.day.getTime() !== agenda.today.getTime()
                    onClicked: agenda.goToToday()
                }
            }
        }
        ListView {
            id: list
            objectName: "agendaList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            model: agenda
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            section.property: agenda.week ? "day" : ""
            section.delegate: HeadingText {
                required property string section
                width: list.width
                leftPadding: 20
                topPadding: Theme.gap12
                bottomPadding: Theme.gap4
                text: dates.said.day(new Date(section))
            }
            delegate: ListRow {
                required property int index
                required property string recordId
                required property string patientName
                required property int kind
                required property bool cancelled
                required property var start
                required property var end
                required property string place
                required property string cancelReason

                objectName: "agendaRow" + index
                width: list.width
                selected: root.selectedId === recordId
                text: patientName
                aside: dates.said.time(start)
                icon.name: wording.kindIcons[kind]
                tone: cancelled ? Theme.Plain : Theme.Brand
                summary: cancelled ? qsTr("Cancelled: %1").arg(cancelReason) : wording.kinds[kind]
                detail: place
                onClicked: root.selectedId = recordId
            }
            EmptyState {
                anchors.fill: parent
                anchors.margins: Theme.gap24
                visible: agenda.ready && agenda.empty
                icon: "calendar"
                title: agenda.week ? qsTr("No appointments this week") : qsTr("No appointments on this day")
                text: qsTr("Book one, or import them.")
            }
        }
    }
    detail: Loader {
        anchors.fill: parent
        sourceComponent: root.selectedId.length > 0 ? pane : nothing
    }
    Component {
        id: pane
        AppointmentPane {
            appointmentId: root.selectedId
            onPatientWanted: id => root.patientWanted(id)
        }
    }
    Component {
        id: nothing
        Item {
            EmptyState {
                anchors.centerIn: parent
                width: Math.min(parent.width - 2 * Theme.gap24, Theme.px(420))
                icon: "calendar"
                title: qsTr("Choose an appointment")
                text: qsTr("You can move it, cancel it, and read what she wants to ask.")
            }
        }
    }
    ImportDialog {
        id: importing
        objectName: "importDialog"
    }
    AppointmentDialog {
        id: booking
        objectName: "bookingDialog"
        agenda: agenda
        onBooked: id => root.selectedId = id
    }
}
