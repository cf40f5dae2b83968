pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// Everything about one patient, in order, and her way into the app.
PageScroll {
    id: root

    required property Session session
    required property string patientId
    readonly property PatientView patient: view

    signal editWanted

    objectName: "patientPane"

    PatientView {
        id: view
        patientId: root.patientId
    }
    TimelineModel {
        id: timeline
        patient: root.patientId
    }
    AgendaModel { id: agenda }
    DateWords { id: dates }
    Wording { id: wording }

    ColumnLayout {
        spacing: Theme.gap4

        TitleText {
            objectName: "patientName"
            text: view.name
        }
        BodyText {
            soft: true
            text: [
                view.age >= 0 ? qsTr("Born %1 (%2)").arg(dates.said.fullDay(view.birthDate)).arg(view.age) : "",
                view.nhsNumber.length > 0 ? qsTr("NHS %1").arg(view.nhsNumber) : "",
                view.cohort === PatientView.Secondary ? qsTr("secondary") : view.cohort === PatientView.Primary ? qsTr("primary") : "",
                isNaN(view.diagnosed) ? "" : qsTr("told %1").arg(dates.said.fullDay(view.diagnosed)),
                view.phone
            ].filter(part => part.length > 0).join(" · ")
        }
    }
    Flow {
        Layout.fillWidth: true
        visible: view.needs.length > 0
        spacing: Theme.gap8
        Repeater {
            model: view.needs
            delegate: Tag {
                required property string modelData
                text: modelData
                tone: Theme.Warn
            }
        }
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.gap12
        PrimaryButton {
            objectName: "patientBook"
            text: qsTr("Appointment")
            icon.name: "plus"
            onClicked: booking.open()
        }
        SecondaryButton {
            objectName: "patientInvite"
            text: qsTr("Invite to the app")
            icon.name: "qr"
            onClicked: inviting.openForPatient(root.patientId, view.name)
        }
        SecondaryButton {
            objectName: "patientEdit"
            text: qsTr("Change")
            icon.name: "edit"
            onClicked: root.editWanted()
        }
    }
    Card {
        HeadingText {
            text: qsTr("Everything, in order")
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.gap8
            Repeater {
                model: [
                    { kinds: TimelineModel.AllKinds, text: qsTr("All") },
                    { kinds: TimelineModel.AppointmentsOnly, text: qsTr("Appointments") },
                    { kinds: TimelineModel.VoicesOnly, text: qsTr("Voices") }
                ]
                delegate: Chip {
                    required property var modelData
                    objectName: "timelineKinds" + modelData.kinds
                    text: modelData.text
                    checkable: false
                    checked: timeline.kinds === modelData.kinds
                    onClicked: timeline.kinds = modelData.kinds
                }
            }
        }
        Repeater {
            model: timeline
            delegate: TimelineStep {
                required property int index
                required property int kind
                required property string words
                required property var at
                required property bool ahead
                required property bool cancelled
                required property int appointmentKind

                last: index === timeline.count - 1
                progress: ahead ? TimelineStep.Later : TimelineStep.Done
                text: [
                    cancelled ? qsTr("%1, cancelled").arg(wording.kinds[appointmentKind]) : wording.kinds[appointmentKind],
                    qsTr("Wants to ask: %1").arg(words),
                    qsTr("Said: “%1”").arg(words),
                    qsTr("We replied: “%1”").arg(words)
                ][kind]
                detail: kind === TimelineModel.Appointment && words.length > 0
                        ? qsTr("%1 · %2").arg(dates.said.moment(at)).arg(words) : dates.said.lately(at)
            }
        }
        SmallText {
            visible: timeline.ready && timeline.empty
            text: qsTr("Nothing yet. Book her first appointment, or invite her to the app.")
        }
        TextButton {
            objectName: "timelineMore"
            visible: timeline.more
            text: qsTr("Show earlier")
            onClicked: timeline.showMore()
        }
    }
    AppointmentDialog {
        id: booking
        objectName: "patientBooking"
        agenda: agenda
        patientId: root.patientId
        patientName: view.name
    }
    InviteDialog {
        id: inviting
        objectName: "inviteDialog"
    }
}
