pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// What patients said, with the one that is open beside the list.
ListAndDetail {
    id: root

    required property VoiceCountsView counted
    /// What colleagues wrote down is listed, else what patients sent.
    property bool conversations: false

    signal patientWanted(string id)
    signal commitmentWanted(string id)

    function writeDown() {
        (writing.made() as WriteDownDialog).openNew()
    }

    /// Where it can be read, among its own kind.
    function show(id: string, conversation: bool) {
        if (conversation !== root.conversations) {
            root.selectedId = ""
        }
        root.conversations = conversation
        root.selectedId = id
    }

    function resume(standing: var) {
        root.show(standing.selectedId, standing.conversations)
    }

    function openRecord(id: string) {
        root.show(id, false)
    }

    objectName: "voicesPage"
    title: qsTr("Voices")
    standing: ({ selectedId: root.selectedId, conversations: root.conversations })

    VoicesModel { id: voices }
    ColleagueView { id: me }
    ThemesModel { id: themes; onlyInUse: true }
    DateWords { id: dateWords }
    Shortcut { sequence: "Ctrl+F"; onActivated: search.forceActiveFocus(Qt.TabFocusReason) }

    list: ColumnLayout {
        anchors.fill: parent
        spacing: 0

        Segmented {
            objectName: "voiceOrigin"
            Layout.topMargin: Theme.gap16
            Layout.leftMargin: Theme.paneMargin
            Layout.rightMargin: Theme.paneMargin
            label: qsTr("Where it was said")
            value: root.conversations
            options: [{ value: false, text: qsTr("Voices") }, { value: true, text: qsTr("Conversations") }]
            onChosen: value => {
                root.selectedId = ""
                root.conversations = value
            }
        }
        Stage {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.conversations
            component: root.conversations ? conversationsList : null
        }
        ListPane {
            objectName: "voicesList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !root.conversations
            title: qsTr("Voices")
            records: voices
            actions: WriteDownButton { visible: me.writesDown; onClicked: root.writeDown() }
            footer: root.counted.all === 0 ? ""
                  //: both are numbers
                  : qsTr("%1 of %2 from secondary patients").arg(root.counted.secondary).arg(root.counted.all)
            empty.icon: root.counted.all === 0 ? "talk" : "search"
            empty.title: root.counted.all === 0 ? qsTr("Nobody has said anything yet") : qsTr("No voice fits")
            empty.text: root.counted.all === 0
                ? (me.cares ? qsTr("Give each patient a code for the app, under Patients. What they tell you appears here.")
                            : qsTr("What patients tell the team appears here."))
                : qsTr("Try fewer words, or choose All.")
            tools: [
                SearchField {
                    id: search
                    objectName: "voiceSearch"
                    visible: root.counted.all > 0
                    placeholder: qsTr("Search %n voice(s)", "", root.counted.all)
                    onSearched: words => voices.typed = words
                },
                ChipChoices {
                    objectName: "voiceFilter"
                    visible: root.counted.all > 0
                    label: qsTr("Which voices")
                    value: voices.filter
                    counts: ({
                        [VoicesModel.All]: root.counted.all, [VoicesModel.New]: root.counted.unread,
                        [VoicesModel.Unanswered]: root.counted.unanswered, [VoicesModel.Handled]: root.counted.handled
                    })
                    options: [
                        { value: VoicesModel.All, text: qsTr("All") },
                        { value: VoicesModel.New, text: qsTr("New") },
                        { value: VoicesModel.Unanswered, text: qsTr("No reply yet") },
                        { value: VoicesModel.Handled, text: qsTr("Done") }
                    ]
                    onChosen: value => voices.filter = value
                },
                FlowRow {
                    visible: root.counted.all > 0
                    spacing: Theme.gap12

                    Chip {
                        objectName: "voiceSecondary"
                        text: qsTr("Secondary only")
                        checked: voices.secondaryOnly
                        onToggled: voices.secondaryOnly = checked
                    }
                    Chip {
                        objectName: "voiceNotCoded"
                        visible: themes.inUseCount > 0
                        //: %1 is how many
                        text: qsTr("No theme yet %1").arg(root.counted.notCoded)
                        checked: voices.notCoded
                        onToggled: voices.notCoded = checked
                    }
                    ThemeChip {
                        objectName: "voiceTheme"
                        visible: themes.inUseCount > 0
                        themeName: voices.theme.length > 0 ? themes.nameOf(voices.theme) : ""
                        onWanted: choosing.open()
                        onCleared: voices.theme = ""
                    }
                    SortChoice {
                        objectName: "voiceOrder"
                        value: voices.oldestFirst
                        options: [{ value: false, text: qsTr("Newest first") }, { value: true, text: qsTr("Oldest first") }]
                        onChosen: value => voices.oldestFirst = value
                    }
                    TextButton {
                        objectName: "openCodedConversations"
                        visible: voices.conversationCount > 0
                        text: qsTr("%n conversation(s) with this theme", "", voices.conversationCount)
                        onClicked: {
                            root.selectedId = ""
                            root.conversations = true
                        }
                    }
                    TextButton {
                        objectName: "openThemeFigures"
                        visible: themes.inUseCount > 0
                        text: qsTr("Themes in numbers")
                        onClicked: counting.open()
                    }
                }
            ]
            delegate: VoiceRow {
                dates: dateWords
                selected: root.selectedId === recordId
                onClicked: root.selectedId = recordId
            }
        }
    }
    detail: RecordStage {
        anchors.fill: parent
        focus: true
        record: root.selectedId
        component: root.selectedId.length === 0 ? nothing : root.conversations ? interviewPane : pane
    }
    Component {
        id: pane
        VoicePane {
            recordId: root.selectedId
            onPatientWanted: id => root.patientWanted(id)
            onCommitmentWanted: id => root.commitmentWanted(id)
        }
    }
    Component {
        id: conversationsList
        InterviewsList {
            dates: dateWords
            selectedId: root.selectedId
            theme: voices.theme
            unitThemes: themes
            actions: WriteDownButton { visible: me.writesDown; onClicked: root.writeDown() }
            onThemeWanted: choosing.open()
            onThemeCleared: voices.theme = ""
            onChosen: id => root.selectedId = id
        }
    }
    Component {
        id: interviewPane
        InterviewPane {
            recordId: root.selectedId
            onPatientWanted: id => root.patientWanted(id)
        }
    }
    LateDialog {
        id: writing

        WriteDownDialog {
            objectName: "writeDownDialog"
            onConversationWritten: id => root.show(id, true)
            onFormTypedIn: id => root.show(id, false)
        }
    }
    LateDialog {
        id: choosing

        ThemeDialog {
            objectName: "themeFilterDialog"
            purpose: qsTr("Shows what was said about it.")
            mayAdd: false
            onChosen: theme => voices.theme = theme
        }
    }
    LateDialog {
        id: counting

        ThemeFiguresDialog {
            objectName: "themeFiguresDialog"
        }
    }
    Component {
        id: nothing
        NothingOpen {
            visible: root.conversations || root.counted.all > 0
            icon: "talk"
            title: root.conversations ? qsTr("Choose a conversation to read") : qsTr("Choose a voice to read")
            text: root.conversations ? qsTr("Only your team reads conversations.")
                : me.cares ? qsTr("The patient sees on her phone that you have read it.")
                : qsTr("The nurses answer. The patient does not see that you have read it.")
        }
    }
}
