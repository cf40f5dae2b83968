pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// The people of the unit, what each may do, and how a colleague gets in.
Card {
    id: root

    readonly property TeamMembersModel members: people

    function namesOf(teamRoles: var): string {
        return teamRoles.map(role => wording.roles[role]).join(", ")
    }

    TeamMembersModel {
        id: people
        roleWords: wording.roles
        onLeft: id => toast.offerUndo(qsTr("Noted. She can no longer sign in."), id)
        onRefused: problem => {
            if (!colleague.opened) {
                refusal.text = problem === TeamMembersModel.LastAdministrator ? qsTr("Somebody must stay administrator.")
                    : qsTr("It could not be saved on this computer. Check the space on the disk.")
            }
        }
    }
    ColleagueView { id: me }
    Wording { id: wording }

    PaneHeading {
        text: qsTr("People and roles")
        actions: TextButton {
            objectName: "addColleague"
            visible: me.leads
            text: qsTr("Add a colleague")
            icon.name: "person-add"
            onClicked: (colleague.made() as ColleagueDialog).openNew()
        }
    }
    SearchField {
        objectName: "colleagueSearch"
        visible: people.allCount > 6
        placeholder: qsTr("Search people by name or role")
        onSearched: words => people.typed = words
    }
    Repeater {
        model: people
        delegate: ColumnLayout {
            id: line
            required property int index
            required property string recordId
            required property string name
            required property string prefix
            required property string given
            required property string family
            required property var teamRoles
            required property string jobTitle
            required property bool active
            readonly property string roles: root.namesOf(teamRoles)
            readonly property bool self: recordId === me.practitionerId

            objectName: "colleague" + index
            spacing: 0

            Separator {
                visible: line.index > 0
            }
            PaneHeading {
                Layout.topMargin: Theme.gap4
                small: true
                text: line.name
                //: %1 are her roles, such as "Nurse, Administrator"
                detail: wording.facts([line.active ? line.roles : qsTr("Has left (%1)").arg(line.roles), line.jobTitle === line.roles ? "" : line.jobTitle])
                actions: [
                    TextButton {
                        objectName: "inviteColleague" + line.index
                        visible: line.active && me.leads
                        text: qsTr("Give a code")
                        //: %1 is a name
                        Accessible.name: qsTr("Give %1 a code to sign in").arg(line.name)
                        onClicked: (inviting.made() as InviteDialog).openForColleague(line.recordId, line.name)
                    },
                    TextButton {
                        objectName: "changeColleague" + line.index
                        visible: me.leads
                        text: line.active ? qsTr("Change") : qsTr("Is back")
                        //: %1 is a name
                        Accessible.name: line.active ? qsTr("Change %1").arg(line.name) : qsTr("%1 is back").arg(line.name)
                        onClicked: (colleague.made() as ColleagueDialog).openFor(line)
                    },
                    TextButton {
                        objectName: "colleagueLeft" + line.index
                        visible: line.active && me.leads && !line.self
                        text: qsTr("Has left")
                        //: %1 is a name
                        Accessible.name: qsTr("%1 has left").arg(line.name)
                        onClicked: {
                            refusal.text = ""
                            people.leave(line.recordId)
                        }
                    }
                ]
            }
        }
    }
    ErrorText {
        id: refusal
        objectName: "peopleRefusal"
    }
    ToastBar {
        id: toast
        objectName: "peopleToast"
        Layout.fillWidth: true
        visible: shown
        onUndone: id => people.comeBack(id)
    }
    LateDialog {
        id: colleague

        ColleagueDialog {
            objectName: "colleagueDialog"
            people: root.members
            mayMakeAdministrators: me.administrator
            own: me.practitionerId
            onSignOutWanted: (id, name) => (signingOut.made() as SignOutDialog).openFor(id, name, false)
        }
    }
    LateDialog {
        id: inviting

        InviteDialog {
            objectName: "inviteColleagueDialog"
        }
    }
    LateDialog {
        id: signingOut

        SignOutDialog {
            objectName: "signOutColleagueDialog"
        }
    }
}
