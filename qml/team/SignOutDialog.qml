pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Components
import Heard.Controls
import Heard.Models

/// For when a phone or computer is lost: signs a patient or colleague out on every device, and offers her a new code.
ModalDialog {
    id: root

    property string personId
    property string name
    property bool isPatient: true
    readonly property var problems: ({
        [SignOutEverywhere.NoProblem]: "",
        [SignOutEverywhere.Unreachable]: qsTr("The hub cannot be reached now, so nothing has changed yet. Try again once you are online."),
        [SignOutEverywhere.NotAllowed]: qsTr("Your role may not sign others out. Ask a nurse or an administrator."),
        [SignOutEverywhere.NotAtHubYet]: qsTr("This entry has not reached the hub yet, so nobody is signed in with it."),
        [SignOutEverywhere.SignedOut]: qsTr("You are signed out of the hub. Sign in below, then try again.")
    })

    function openFor(id: string, name: string, isPatient: bool) {
        root.personId = id
        root.name = name
        root.isPatient = isPatient
        open()
    }

    function giveNewCode() {
        root.close()
        if (root.isPatient) {
            (inviting.made() as InviteDialog).openForPatient(root.personId, root.name)
        } else {
            (inviting.made() as InviteDialog).openForColleague(root.personId, root.name)
        }
    }

    function signOut() {
        if (root.isPatient) {
            ending.patient(root.personId)
        } else {
            ending.colleague(root.personId)
        }
    }

    //: %1 is a name
    title: qsTr("Sign %1 out everywhere").arg(name)
    first: leave
    onClosed: ending.forget()

    SignOutEverywhere {
        id: ending
        onChanged: {
            if (done) {
                giveCode.forceActiveFocus(Qt.TabFocusReason)
            }
        }
    }

    LateDialog {
        id: inviting

        InviteDialog {
            objectName: "newCodeDialog"
        }
    }
    PatientView {
        id: her
        patientId: root.isPatient ? root.personId : ""
    }
    NeedsRow {
        objectName: "signOutNeeds"
        needs: root.isPatient && her.found ? her.needs : []
    }
    ColumnLayout {
        visible: !ending.done
        spacing: Theme.gap12

        BodyText {
            text: root.isPatient ? qsTr("Do this when her phone is lost or stolen.") : qsTr("Do this when a computer or phone of hers is lost or stolen.")
        }
        BodyText {
            text: qsTr("Every device she is signed in on is shut out of the hub at once. A code she has not used yet ends too. She needs a new code to come back.")
        }
        BodyText {
            soft: true
            text: qsTr("What is on the lost device already stays there, encrypted.")
        }
    }
    RowLayout {
        visible: ending.busy
        BusyDots {}
        BodyText {
            text: qsTr("Telling the hub")
        }
    }
    Note {
        objectName: "signOutProblem"
        visible: ending.problem !== SignOutEverywhere.NoProblem
        tone: Theme.Warn
        BodyText {
            text: root.problems[ending.problem]
        }
    }
    Note {
        objectName: "signOutDone"
        visible: ending.done
        tone: Theme.Go
        BodyText {
            //: %1 is a name
            text: qsTr("%1 is signed out everywhere.").arg(root.name)
        }
    }
    actions: [
        PrimaryButton {
            objectName: "signOutNow"
            visible: !ending.done
            danger: true
            text: qsTr("Sign her out everywhere")
            onClicked: root.signOut()
        },
        PrimaryButton {
            id: giveCode
            objectName: "signOutCode"
            visible: ending.done
            text: qsTr("Give her a new code")
            icon.name: "qr"
            onClicked: root.giveNewCode()
        },
        SecondaryButton {
            id: leave
            objectName: "signOutLeave"
            text: ending.done ? qsTr("Close") : qsTr("Leave it as it is")
            onClicked: root.reject()
        }
    ]
}
