pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// The unit's own list of themes: what people speak about, by the names the team uses.
Card {
    id: root

    objectName: "themesPart"

    ThemesModel {
        id: list
        onShippedAdded: count => toast.say(qsTr("%n theme(s) added. Change them as you like.", "", count))
        onRetiredSet: (theme, retired) => {
            if (retired) {
                //: %1 is a theme, such as Waiting
                toast.offerUndo(qsTr("“%1” is no longer chosen. What was found stays.").arg(list.nameOf(theme)),
                                () => list.setRetired(theme, false))
            }
        }
        onMerged: theme => {
            //: %1 is a theme, such as Waiting
            toast.offerUndo(qsTr("“%1” now counts as the other theme.").arg(list.nameOf(theme)), () => list.separate(theme))
        }
        onRefused: problem => {
            if (!form.opened) {
                toast.say(wording.problems[problem])
            }
        }
    }
    ThemeWording { id: wording }

    PaneHeading {
        text: qsTr("Themes")
        detail: qsTr("What people speak about. You find them in what is said, under Voices.")
        actions: TextButton {
            objectName: "addTheme"
            text: qsTr("Add a theme")
            icon.name: "plus"
            onClicked: (form.made() as ThemeForm).openNew()
        }
    }
    EmptyState {
        objectName: "noThemesYet"
        visible: list.ready && list.allCount === 0
        icon: "list"
        title: qsTr("There are no themes yet")
        text: qsTr("Begin with a list made from what patients elsewhere said. You can change every word of it.")
        actionText: qsTr("Use the suggested list")
        onActed: list.addShipped()
    }
    SearchField {
        objectName: "themesSearch"
        visible: list.allCount > 6
        placeholder: qsTr("Search themes")
        onSearched: words => list.typed = words
    }
    Repeater {
        model: list
        delegate: ColumnLayout {
            id: line
            required property int index
            required property string recordId
            required property string name
            required property string description
            required property bool inUse
            required property string countsAs

            objectName: "theme" + index
            spacing: 0

            Separator {
                visible: line.index > 0
            }
            PaneHeading {
                Layout.topMargin: Theme.gap4
                small: true
                text: line.name
                //: %1 is another theme, such as Waiting
                detail: line.countsAs.length > 0 ? qsTr("Counts as “%1”").arg(line.countsAs)
                      : line.inUse ? line.description : qsTr("No longer chosen")
                actions: [
                    IconButton {
                        objectName: "themeUp" + line.index
                        visible: line.inUse && list.typed.length === 0
                        enabled: line.index > 0
                        iconSize: Theme.smallIcon
                        icon.name: "up"
                        //: %1 is a theme, such as Waiting
                        text: qsTr("Move “%1” up").arg(line.name)
                        onClicked: list.move(line.recordId, -1)
                    },
                    IconButton {
                        objectName: "themeDown" + line.index
                        visible: line.inUse && list.typed.length === 0
                        enabled: line.index < list.inUseCount - 1
                        iconSize: Theme.smallIcon
                        icon.name: "down"
                        //: %1 is a theme, such as Waiting
                        text: qsTr("Move “%1” down").arg(line.name)
                        onClicked: list.move(line.recordId, 1)
                    },
                    TextButton {
                        objectName: "changeTheme" + line.index
                        visible: line.inUse
                        text: qsTr("Change")
                        //: %1 is a theme, such as Waiting
                        Accessible.name: qsTr("Change “%1”").arg(line.name)
                        onClicked: (form.made() as ThemeForm).openFor(line.recordId, line.name, line.description)
                    },
                    TextButton {
                        objectName: "useThemeAgain" + line.index
                        visible: !line.inUse
                        text: line.countsAs.length > 0 ? qsTr("Separate") : qsTr("Use again")
                        //: %1 is a theme, such as Waiting
                        Accessible.name: line.countsAs.length > 0 ? qsTr("Separate “%1”").arg(line.name) : qsTr("Use “%1” again").arg(line.name)
                        onClicked: {
                            if (line.countsAs.length > 0) {
                                list.separate(line.recordId)
                            } else {
                                list.setRetired(line.recordId, false)
                            }
                        }
                    }
                ]
            }
        }
    }
    SmallText {
        text: list.typed.length > 0 && list.empty ? qsTr("No theme fits.") : ""
    }
    TextButton {
        objectName: "addShippedThemes"
        visible: list.ready && list.allCount > 0 && list.shippedLeft > 0
        text: qsTr("Add %n suggested theme(s)", "", list.shippedLeft)
        onClicked: list.addShipped()
    }
    ToastBar {
        id: toast
        objectName: "themesToast"
        Layout.fillWidth: true
        visible: shown
        onUndone: undo => undo()
    }
    LateDialog {
        id: form

        ThemeForm {
            objectName: "themeForm"
            themes: list
            onMergeWanted: (theme, name) => {
                const dialog = merging.made() as ThemeDialog
                dialog.without = theme
                //: %1 is a theme, such as Waiting
                dialog.purpose = qsTr("Everything found as “%1” then counts as the theme you choose. You can separate them again.").arg(name)
                dialog.open()
            }
        }
    }
    LateDialog {
        id: merging

        ThemeDialog {
            id: target
            objectName: "mergeDialog"
            mayAdd: false
            onChosen: theme => list.merge(target.without, theme)
        }
    }
}
