pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// Shows an invite code and its square, to be handed over.
ModalDialog {
    id: root

    property string name
    /// Empty where it is a colleague.
    property string patientId
    readonly property var problems: ({
        [Invitation.NoProblem]: "",
        [Invitation.Unreachable]: qsTr("The hub cannot be reached now. A code is made there, so please try again once you are online."),
        [Invitation.NotAllowed]: qsTr("Your role may not invite people. Ask a nurse or an administrator."),
        [Invitation.HasLeft]: qsTr("This colleague has left. Choose “Is back” first, then give a code."),
        [Invitation.NotAtHubYet]: qsTr("This entry has not reached the hub yet. Try again in a moment."),
        [Invitation.SignedOut]: qsTr("You are signed out of the hub. Sign in below, then try again.")
    })

    function openForPatient(id: string, name: string) {
        root.name = name
        root.patientId = id
        open()
        invitation.invitePatient(id)
    }

    function openForColleague(id: string, name: string) {
        root.name = name
        root.patientId = ""
        open()
        invitation.inviteColleague(id)
    }

    //: %1 is a name
    title: qsTr("Invite %1").arg(name)
    onClosed: invitation.forget()

    Invitation { id: invitation }
    DateWords { id: dates }
    PatientView {
        id: her
        patientId: root.patientId
    }
    NeedsBeside {
        objectName: "inviteNeeds"
        needs: root.patientId.length > 0 && her.found ? her.needs : []
    }
    RowLayout {
        visible: invitation.busy
        BusyDots {}
        BodyText {
            text: qsTr("Asking the hub for a code")
        }
    }
    ColumnLayout {
        visible: invitation.code.length > 0
        spacing: Theme.gap12

        TitleText {
            objectName: "inviteCode"
            Layout.alignment: Qt.AlignHCenter
            text: invitation.code
            horizontalAlignment: Text.AlignHCenter
            font.letterSpacing: Theme.codeSpacing
        }
        QrSquare {
            objectName: "inviteSquare"
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: Theme.px(200)
            Layout.preferredHeight: Theme.px(200)
            text: invitation.link
            Accessible.name: qsTr("A square code to scan with a phone")
        }
        BodyText {
            //: %1 is a day
            text: qsTr("Write it on her letter or let her scan it. It works once, until %1.").arg(dates.said.day(invitation.expires))
            horizontalAlignment: Text.AlignHCenter
        }
        SmallText {
            visible: invitation.address.length > 0
            //: %1 is a web address
            text: qsTr("Hospital address to type: %1").arg(invitation.address)
            horizontalAlignment: Text.AlignHCenter
        }
    }
    Note {
        objectName: "inviteProblem"
        visible: invitation.problem !== Invitation.NoProblem
        tone: Theme.Warn
        BodyText {
            text: root.problems[invitation.problem]
        }
        TextButton {
            objectName: "inviteAgain"
            text: qsTr("Try again")
            onClicked: invitation.again()
        }
    }
}
