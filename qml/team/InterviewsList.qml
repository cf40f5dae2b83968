pragma ComponentBehavior: Bound

import QtQuick
import Heard.Controls
import Heard.Models

/// The conversations that colleagues wrote down, searched and narrowed.
ListPane {
    id: root

    required property DateWords dates
    required property string selectedId
    required property ThemesModel unitThemes
    /// Only those in which this theme was found; empty for all.
    required property string theme
    readonly property bool narrowed: interviews.typed.length > 0 || interviews.notCoded || theme.length > 0

    signal chosen(string id)
    signal themeWanted
    signal themeCleared

    objectName: "interviewsList"
    title: qsTr("Conversations")
    records: interviews
    empty.icon: root.narrowed ? "search" : "talk"
    empty.title: root.narrowed ? qsTr("No conversation fits") : qsTr("Nothing has been written down yet")
    empty.text: root.narrowed ? qsTr("Try fewer words, or show all.")
        : qsTr("Write down what patients said in an interview, a focus group or a meeting. No patient sees it.")
    tools: [
        SearchField {
            objectName: "interviewSearch"
            placeholder: qsTr("Search conversations")
            onSearched: words => interviews.typed = words
        },
        FlowRow {
            Chip {
                objectName: "interviewNotCoded"
                text: qsTr("No theme yet")
                checked: interviews.notCoded
                onToggled: {
                    const only = checked
                    if (only) {
                        root.themeCleared()
                    }
                    interviews.notCoded = only
                }
            }
            ThemeChip {
                objectName: "interviewTheme"
                visible: root.unitThemes.inUseCount > 0
                themeName: root.theme.length > 0 ? root.unitThemes.nameOf(root.theme) : ""
                onWanted: root.themeWanted()
                onCleared: root.themeCleared()
            }
        }
    ]
    delegate: InterviewRow {
        dates: root.dates
        wording: words
        selected: root.selectedId === recordId
        onClicked: root.chosen(recordId)
    }

    onThemeChanged: interviews.theme = theme

    InterviewsModel {
        id: interviews
        Component.onCompleted: theme = root.theme
    }
    InterviewWording { id: words }
}
