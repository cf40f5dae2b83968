pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Components
import Heard.Controls
import Heard.Models

/// Everything about one patient, in order, and her way into the app.
RecordPane {
    id: root

    required property Session session
    readonly property string patientId: recordId
    readonly property PatientView patient: view

    signal editWanted
    signal assessmentWanted(string id)

    objectName: "patientPane"

    PatientView {
        id: view
        patientId: root.patientId
    }
    RecordOpening { patient: view.found ? root.patientId : "" }
    SendingsModel {
        id: sent
        patient: root.patientId
    }
    AgendaModel { id: agendaModel }
    DateWords { id: dateWords }
    Wording { id: teamWording }

    UnreadableNote {
        visible: view.unreadable
    }
    EmptyState {
        visible: view.ready && !view.found && !view.unreadable
        icon: "person"
        title: qsTr("This patient is no longer here")
    }
    PaneHead {
        titleName: "patientName"
        visible: view.found
        title: view.name
        detail: teamWording.facts([
            //: %1 is a day, %2 her age
            view.age >= 0 ? qsTr("Born %1 (%2)").arg(dateWords.said.fullDay(view.birthDate)).arg(view.age) : "",
            //: %1 is an NHS number
            view.nhsNumber.length > 0 ? qsTr("NHS %1").arg(view.nhsNumber) : "",
            view.cohort === PatientView.Secondary ? qsTr("secondary") : view.cohort === PatientView.Primary ? qsTr("primary") : "",
            isNaN(view.diagnosed) ? "" : qsTr("told %1").arg(dateWords.said.fullDay(view.diagnosed)),
            // A number is read from left to right in every language.
            view.phone.length > 0 ? "\u2066" + view.phone + "\u2069" : ""
        ])
        actions: [
            PrimaryButton {
                objectName: "patientBook"
                text: qsTr("Appointment")
                icon.name: "plus"
                Accessible.name: qsTr("Book an appointment")
                onClicked: (booking.made() as AppointmentDialog).openNew()
            },
            SecondaryButton {
                objectName: "patientInvite"
                text: qsTr("Give her a code")
                icon.name: "qr"
                onClicked: (inviting.made() as InviteDialog).openForPatient(root.patientId, view.name)
            },
            SecondaryButton {
                objectName: "patientEdit"
                text: qsTr("Change")
                icon.name: "edit"
                Accessible.name: qsTr("Change her details")
                onClicked: root.editWanted()
            },
            TextButton {
                objectName: "patientSignOut"
                text: qsTr("Lost phone")
                Accessible.name: qsTr("She lost her phone: sign her out everywhere")
                onClicked: (signingOut.made() as SignOutDialog).openFor(root.patientId, view.name, true)
            }
        ]
    }
    NeedsRow {
        needs: view.needs
    }
    SupportCard {
        objectName: "supportCard"
        visible: view.found
        patientId: root.patientId
        patientName: view.name
        dates: dateWords
        wording: teamWording
        onAssessmentWanted: id => root.assessmentWanted(id)
    }
    WaitingListCard {
        objectName: "waitingList"
        visible: view.found
        patientId: root.patientId
        dates: dateWords
    }
    ReferralCard {
        objectName: "referralCard"
        visible: view.found
        patientId: root.patientId
        dates: dateWords
    }
    SentCard {
        objectName: "sentToHer"
        visible: view.found
        sendings: sent
        dates: dateWords
        title: qsTr("Sent to her")
        actionText: qsTr("Send pages")
        emptyText: qsTr("No page of the library was sent to her yet.")
        onSendWanted: (sending.made() as SendDialog).openForPatient(root.patientId, view.name)
    }
    PatientTimelineCard {
        visible: view.found
        patientId: root.patientId
        dates: dateWords
        wording: teamWording
    }
    LateDialog {
        id: booking

        AppointmentDialog {
            objectName: "patientBooking"
            agenda: agendaModel
            patientId: root.patientId
            patientName: view.name
        }
    }
    LateDialog {
        id: sending

        SendDialog {
            objectName: "patientSendDialog"
        }
    }
    LateDialog {
        id: inviting

        InviteDialog {
            objectName: "inviteDialog"
        }
    }
    LateDialog {
        id: signingOut

        SignOutDialog {
            objectName: "signOutDialog"
        }
    }
}
