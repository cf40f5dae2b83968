pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// The people of the unit, what each may do, and how a colleague is invited.
Card {
    id: root

    property bool adding: false

    TeamMembersModel {
        id: people
        onAdded: id => {
            root.adding = false
            given.text = ""
            family.text = ""
            prefix.text = ""
            jobTitle.text = ""
        }
        onRefused: problem => refusal.text = [
            qsTr("Type a given name and a family name."),
            qsTr("One of the texts is too long."),
            qsTr("Somebody must stay administrator."),
            qsTr("The unit is not on this computer yet. Try again in a moment."),
            qsTr("This person is no longer here."),
            qsTr("It could not be saved on this computer. Check the space on the disk.")
        ][problem]
    }
    Wording { id: wording }

    RowLayout {
        HeadingText {
            Layout.fillWidth: true
            text: qsTr("People and roles")
        }
        TextButton {
            objectName: "addColleague"
            visible: !root.adding
            text: qsTr("Add a colleague")
            icon.name: "person-add"
            onClicked: {
                refusal.text = ""
                root.adding = true
            }
        }
    }
    Repeater {
        model: people
        delegate: RowLayout {
            id: line
            required property int index
            required property string recordId
            required property string name
            required property int teamRole
            required property string jobTitle
            required property bool active
            spacing: Theme.gap8

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0
                BodyText {
                    strong: true
                    soft: !line.active
                    text: line.name
                }
                SmallText {
                    text: line.jobTitle.length > 0 ? qsTr("%1 · %2").arg(wording.roles[line.teamRole]).arg(line.jobTitle)
                                                   : wording.roles[line.teamRole]
                }
            }
            TextButton {
                objectName: "inviteColleague" + line.index
                visible: line.active
                text: qsTr("Invite")
                Accessible.name: qsTr("Invite %1").arg(line.name)
                onClicked: inviting.openForColleague(line.recordId, line.name)
            }
            TextButton {
                objectName: "colleagueActive" + line.index
                text: line.active ? qsTr("Has left") : qsTr("Is back")
                Accessible.name: line.active ? qsTr("%1 has left").arg(line.name) : qsTr("%1 is back").arg(line.name)
                onClicked: people.setActive(line.recordId, !line.active)
            }
        }
    }
    ColumnLayout {
        visible: root.adding
        spacing: Theme.gap12
        LineField {
            id: prefix
            objectName: "colleaguePrefix"
            label: qsTr("Title")
            hint: qsTr("Such as Sister or Dr")
            optional: true
        }
        LineField {
            id: given
            objectName: "colleagueGiven"
            label: qsTr("Given name")
        }
        LineField {
            id: family
            objectName: "colleagueFamily"
            label: qsTr("Family name")
        }
        ChoiceList {
            id: role
            objectName: "colleagueRole"
            label: qsTr("Role")
            value: TeamMembersModel.Nurse
            options: wording.roles.map((text, value) => ({ value, text }))
        }
        LineField {
            id: jobTitle
            objectName: "colleagueJob"
            label: qsTr("Job title")
            optional: true
        }
        RowLayout {
            PrimaryButton {
                objectName: "colleagueSave"
                text: qsTr("Add")
                onClicked: people.add(prefix.text, given.text, family.text, role.value, jobTitle.text)
            }
            TextButton {
                objectName: "colleagueLeave"
                text: qsTr("Leave as it was")
                onClicked: root.adding = false
            }
        }
    }
    ErrorText {
        id: refusal
        objectName: "colleagueRefusal"
    }
    InviteDialog {
        id: inviting
        objectName: "inviteColleagueDialog"
    }
}
