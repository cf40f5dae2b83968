import QtQuick
import Heard.Controls
import Heard.Models

/// Writes a theme of the unit or changes its words.
ModalDialog {
    id: root

    required property ThemesModel themes
    property string themeId

    signal mergeWanted(string theme, string name)

    function openNew() {
        openFor("", "", "")
    }

    function openFor(theme: string, words: string, belongs: string) {
        themeId = theme
        name.text = words
        description.text = belongs
        open()
    }

    function save() {
        name.error = ""
        if (themeId.length === 0) {
            themes.add(name.text, description.text)
        } else {
            themes.reword(themeId, name.text, description.text)
        }
    }

    title: themeId.length === 0 ? qsTr("Add a theme") : qsTr("Change the theme")
    first: name
    onAboutToShow: name.error = ""

    ThemeWording { id: wording }
    Connections {
        target: root.themes
        enabled: root.opened
        function onAdded() {
            root.close()
        }
        function onReworded() {
            root.close()
        }
        function onRetiredSet() {
            root.close()
        }
        function onRefused(problem: int) {
            name.error = wording.problems[problem]
        }
    }
    LineField {
        id: name
        objectName: "themeName"
        label: qsTr("Name")
        onEdited: error = ""
        onSubmitted: root.save()
    }
    AreaField {
        id: description
        objectName: "themeDescription"
        label: qsTr("What belongs to it")
        hint: qsTr("It helps colleagues, and the suggestions.")
        optional: true
        leastLines: 2
    }
    actions: [
        PrimaryButton {
            objectName: "themeSave"
            text: root.themeId.length === 0 ? qsTr("Add") : qsTr("Save")
            onClicked: root.save()
        },
        SecondaryButton {
            objectName: "themeFormLeave"
            text: root.themeId.length === 0 ? qsTr("Do not add") : qsTr("Leave it as it is")
            onClicked: root.reject()
        },
        TextButton {
            objectName: "themeMerge"
            visible: root.themeId.length > 0
            text: qsTr("Merge into another")
            onClicked: {
                const theme = root.themeId
                const words = name.text
                root.close()
                root.mergeWanted(theme, words)
            }
        },
        TextButton {
            objectName: "themeRetire"
            visible: root.themeId.length > 0
            text: qsTr("No longer choose it")
            onClicked: root.themes.setRetired(root.themeId, true)
        }
    ]
}
