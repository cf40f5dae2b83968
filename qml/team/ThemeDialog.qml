pragma ComponentBehavior: Bound

import QtQuick
import Heard.Controls
import Heard.Models

/// Chooses one of the unit's themes by search and keyboard, or makes a new one.
ModalDialog {
    id: root

    /// What the theme is chosen for.
    property string purpose
    /// Whether what is typed can become a new theme.
    property bool mayAdd: true
    /// One that is not offered.
    property string without
    readonly property string typed: search.text.trim()
    /// Return was pressed before the themes were known: it holds once they are.
    property bool submitted: false

    signal chosen(string theme)

    function submit() {
        submitted = !themes.ready
        if (themes.first.length > 0) {
            take(themes.first)
        }
    }

    function take(theme: string) {
        close()
        root.chosen(theme)
    }

    title: qsTr("Choose a theme")
    first: search
    onAboutToShow: {
        search.text = ""
        search.error = ""
        themes.typed = ""
        submitted = false
    }

    ThemesModel {
        id: themes
        onlyInUse: true
        without: root.without
        onReadyChanged: {
            if (root.submitted) {
                root.submit()
            }
        }
        onAdded: theme => root.take(theme)
        onRefused: problem => search.error = wording.problems[problem]
    }
    ThemeWording { id: wording }

    BodyText {
        text: root.purpose
    }
    LineField {
        id: search
        objectName: "themeSearch"
        label: qsTr("Search themes")
        iconName: "search"
        onEdited: {
            error = ""
            themes.typed = text
            root.submitted = false
        }
        onSubmitted: root.submit()
        Keys.onDownPressed: search.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    }
    Repeater {
        model: themes
        delegate: CardRow {
            id: row
            required property string recordId
            required property string name
            required property string description

            objectName: "theme." + recordId
            strong: false
            arrow: false
            text: name
            detail: description
            onClicked: root.take(recordId)
            Keys.onDownPressed: row.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
            Keys.onUpPressed: row.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
        }
    }
    SmallText {
        objectName: "noThemeFits"
        text: themes.ready && themes.empty ? qsTr("No theme fits.") : ""
    }
    actions: [
        SecondaryButton {
            objectName: "newTheme"
            visible: root.mayAdd && root.typed.length > 0
            icon.name: "plus"
            //: %1 is what was typed
            text: qsTr("Add “%1” to the list").arg(root.typed)
            onClicked: themes.add(root.typed)
        },
        TextButton {
            objectName: "themeLeave"
            text: qsTr("Choose none")
            onClicked: root.reject()
        }
    ]
}
