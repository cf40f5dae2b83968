pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Components
import Heard.Controls
import Heard.Models

/// Adds a colleague, or changes her name, her roles and her job title.
ModalDialog {
    id: root

    required property TeamMembersModel people
    /// Only an administrator makes another, or takes that role away.
    property bool mayMakeAdministrators: false
    property string colleagueId
    /// Of TeamMembersModel.TeamRole.
    property var roles: []
    /// Who works here: she signs herself out in the settings.
    property string own
    property bool active: true

    signal signOutWanted(string id, string name)

    function openNew() {
        root.active = true
        fill("", "", "", "", [TeamMembersModel.Nurse], "")
    }

    function openFor(line: var) {
        root.active = line.active
        fill(line.recordId, line.prefix, line.given, line.family, line.teamRoles, line.jobTitle)
    }

    function fill(id: string, title: string, givenName: string, familyName: string, teamRoles: var, job: string) {
        root.colleagueId = id
        prefix.text = title
        given.text = givenName
        family.text = familyName
        jobTitle.text = job
        root.roles = teamRoles
        open()
    }

    function toggle(role: int) {
        root.roles = root.roles.includes(role) ? root.roles.filter(one => one !== role) : root.roles.concat([role])
    }

    function forgetProblems() {
        refusal.text = ""
        for (const field of [given, family, roleChoice]) {
            field.error = ""
        }
    }

    function save() {
        root.forgetProblems()
        root.people.write(root.colleagueId, prefix.text, given.text, family.text, root.roles, jobTitle.text)
    }

    title: colleagueId.length === 0 ? qsTr("Add a colleague") : qsTr("Change a colleague")
    widest: Theme.px(560)
    first: given
    onAboutToShow: root.forgetProblems()

    Wording { id: wording }
    Connections {
        target: root.people
        enabled: root.opened
        function onStored() {
            draft.forget()
            root.close()
        }
        function onRefused(problem: int) {
            switch (problem) {
            case TeamMembersModel.GivenMissing: given.error = qsTr("Type a given name."); break
            case TeamMembersModel.FamilyMissing: family.error = qsTr("Type a family name."); break
            case TeamMembersModel.RoleMissing: roleChoice.error = qsTr("Choose at least one role."); break
            case TeamMembersModel.TooLong: refusal.text = qsTr("One of the texts is too long."); break
            case TeamMembersModel.LastAdministrator: refusal.text = qsTr("Somebody must stay administrator."); break
            case TeamMembersModel.NoUnit: refusal.text = qsTr("The unit is not on this computer yet. Try again in a moment."); break
            case TeamMembersModel.NotFound: refusal.text = qsTr("This person is no longer here."); break
            default: refusal.text = qsTr("It could not be saved on this computer. Check the space on the disk.")
            }
        }
    }
    FormDraft {
        id: draft
        property alias given: given.text
        property alias family: family.text
        property alias prefix: prefix.text
        property alias jobTitle: jobTitle.text
        property alias roles: root.roles
        form: root.colleagueId.length > 0 ? "colleague/" + root.colleagueId : "colleague"
        active: root.opened
    }
    FormDraftNote {
        draft: draft
    }
    FormPair {
        LineField {
            id: given
            objectName: "colleagueGiven"
            label: qsTr("Given name")
            onSubmitted: root.save()
        }
        LineField {
            id: family
            objectName: "colleagueFamily"
            label: qsTr("Family name")
            onSubmitted: root.save()
        }
        LineField {
            id: prefix
            objectName: "colleaguePrefix"
            label: qsTr("Title")
            hint: qsTr("Such as Sister or Dr")
            optional: true
            onSubmitted: root.save()
        }
        LineField {
            id: jobTitle
            objectName: "colleagueJob"
            label: qsTr("Job title")
            hint: qsTr("Patients see it.")
            optional: true
            onSubmitted: root.save()
        }
    }
    FieldFrame {
        id: roleChoice
        objectName: "colleagueRoles"
        label: qsTr("Roles")
        hint: qsTr("What she may do here. Several are fine.")

        Repeater {
            model: wording.roleChoices
            delegate: CheckRow {
                id: roleRow
                required property var modelData
                readonly property int role: modelData.value
                objectName: "colleagueRole" + role
                text: modelData.text
                detail: wording.roleHints[role]
                enabled: role !== TeamMembersModel.Administrator || root.mayMakeAdministrators
                checked: root.roles.includes(role)
                onToggled: {
                    roleChoice.error = ""
                    root.toggle(roleRow.role)
                }
            }
        }
    }
    TextButton {
        objectName: "colleagueSignOut"
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        visible: root.active && root.colleagueId.length > 0 && root.colleagueId !== root.own
        text: qsTr("Lost a computer or phone: sign her out everywhere")
        icon.name: "lock"
        onClicked: {
            root.close()
            root.signOutWanted(root.colleagueId, `${given.text} ${family.text}`)
        }
    }
    ErrorText {
        id: refusal
        objectName: "colleagueRefusal"
    }
    actions: [
        PrimaryButton {
            objectName: "colleagueSave"
            text: root.colleagueId.length === 0 ? qsTr("Add") : qsTr("Save")
            onClicked: root.save()
        },
        SecondaryButton {
            objectName: "colleagueLeave"
            text: root.colleagueId.length === 0 ? qsTr("Do not add") : qsTr("Leave it as it is")
            onClicked: {
                draft.forget()
                root.reject()
            }
        }
    ]
}
