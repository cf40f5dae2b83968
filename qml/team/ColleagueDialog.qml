pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
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

    function openNew() {
        fill("", "", "", "", [TeamMembersModel.Nurse], "")
    }

    function openFor(line: var) {
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

    function save() {
        given.error = given.text.trim().length === 0 ? qsTr("Type a given name.") : ""
        family.error = family.text.trim().length === 0 ? qsTr("Type a family name.") : ""
        roleChoice.error = root.roles.length === 0 ? qsTr("Choose at least one role.") : ""
        if (given.error.length === 0 && family.error.length === 0 && roleChoice.error.length === 0) {
            root.people.write(root.colleagueId, prefix.text, given.text, family.text, root.roles, jobTitle.text)
        }
    }

    title: colleagueId.length === 0 ? qsTr("Add a colleague") : qsTr("Change a colleague")
    widest: Theme.px(560)
    first: given
    onAboutToShow: {
        refusal.text = ""
        given.error = ""
        family.error = ""
        roleChoice.error = ""
    }

    Wording { id: wording }
    Connections {
        target: root.people
        enabled: root.opened
        function onStored() {
            root.close()
        }
        function onRefused(problem: int) {
            refusal.text = [
                qsTr("Type a given name and a family name."),
                qsTr("One of the texts is too long."),
                qsTr("Somebody must stay administrator."),
                qsTr("The unit is not on this computer yet. Try again in a moment."),
                qsTr("This person is no longer here."),
                qsTr("It could not be saved on this computer. Check the space on the disk."),
                qsTr("Choose at least one role.")
            ][problem]
        }
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
            model: wording.roles
            delegate: CheckRow {
                required property int index
                required property string modelData
                objectName: "colleagueRole" + index
                text: modelData
                detail: wording.roleHints[index]
                enabled: index !== TeamMembersModel.Administrator || root.mayMakeAdministrators
                checked: root.roles.includes(index)
                onToggled: {
                    roleChoice.error = ""
                    root.toggle(index)
                }
            }
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
            text: root.colleagueId.length === 0 ? qsTr("Do not add") : qsTr("Leave it as it is")
            onClicked: root.reject()
        }
    ]
}
