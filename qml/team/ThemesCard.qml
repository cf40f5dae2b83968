pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// What a voice is about: the themes somebody found in it, those this computer suggests, and a way to any other.
Card {
    id: root

    required property CodingsModel codings
    required property DateWords dates
    required property ToastBar toast
    /// The text of which some words are selected, as CodingsModel.Part; AllOfIt where none are.
    property int part: CodingsModel.AllOfIt
    property int selectionStart: 0
    property string selectedWords

    readonly property bool some: selectedWords.length > 0
    readonly property var likelihoods: ({
        [ProposedThemesModel.Perhaps]: qsTr("Perhaps"),
        [ProposedThemesModel.Likely]: qsTr("Likely"),
        [ProposedThemesModel.VeryLikely]: qsTr("Very likely")
    })
    readonly property var problems: ({
        [CodingsModel.ThemeUnknown]: qsTr("This theme is no longer in your unit’s list."),
        [CodingsModel.AuthorUnknown]: qsTr("Your own entry among the people of the unit is missing."),
        [CodingsModel.BadExcerpt]: qsTr("These words have changed. Select them again."),
        [CodingsModel.NotFound]: qsTr("This is no longer here."),
        [CodingsModel.NotStored]: qsTr("It could not be saved on this computer. Check the space on the disk.")
    })

    /// Nothing shall be selected any more.
    signal settled

    /// The words that are selected, else all of it.
    function choose(theme: string) {
        codings.code(theme, some ? part : CodingsModel.AllOfIt, selectionStart, selectedWords.length)
        settled()
    }

    /// The words that are selected, else those the suggestion stands on.
    function confirm(proposal: var) {
        if (some || proposal.length === 0) {
            choose(proposal.recordId)
        } else {
            codings.code(proposal.recordId, proposal.part, proposal.start, proposal.length)
        }
    }

    function remove(coding: string, name: string) {
        codings.remove(coding)
        //: %1 is a theme, such as Waiting
        toast.offerUndo(qsTr("“%1” removed.").arg(name), () => codings.restore(coding))
    }

    function dismiss(theme: string, name: string) {
        proposals.dismiss(theme)
        //: %1 is a theme, such as Waiting
        toast.offerUndo(qsTr("“%1” is not suggested here any more.").arg(name), () => proposals.bringBack(theme))
    }

    ProposedThemesModel {
        id: proposals
        feedback: root.codings.feedback
        interview: root.codings.interview
    }
    ThemesModel {
        id: themes
        onlyInUse: true
        onRefused: root.toast.say(root.problems[CodingsModel.NotStored])
        onShippedAdded: count => root.toast.say(qsTr("%n theme(s) added. You change them under Unit.", "", count))
    }
    Connections {
        target: root.codings
        function onRefused(problem: int) {
            root.toast.say(root.problems[problem])
        }
    }

    PaneHeading {
        text: qsTr("Themes")
        detail: proposals.empty ? "" : qsTr("Suggestions come from what you chose before, on this computer.")
    }
    EmptyState {
        objectName: "noThemes"
        Layout.topMargin: 0
        Layout.bottomMargin: 0
        visible: themes.ready && themes.inUseCount === 0
        text: qsTr("Your unit has no list of themes yet. Begin with ours and change them later.")
        actionText: qsTr("Use the suggested list")
        onActed: themes.addShipped()
    }
    BodyText {
        objectName: "selectedWords"
        //: %1 is some of what somebody said
        text: root.some ? qsTr("For the words you selected: “%1”").arg(root.selectedWords) : ""
    }
    Repeater {
        model: root.codings
        delegate: ThemeLine {
            id: found
            required property int index
            required property string recordId
            required property string name
            required property bool gone
            required property string author
            required property date codedAt

            objectName: "foundTheme" + index
            //: %1 is a colleague's name, %2 a day
            detail: qsTr("Found by %1 · %2").arg(author).arg(root.dates.said.lately(codedAt))
            head: [
                Tag {
                    text: found.name
                    icon: "tick"
                },
                Tag {
                    visible: found.gone
                    text: qsTr("No longer in the words")
                    tone: Theme.Warm
                }
            ]
            actions: IconButton {
                objectName: "removeTheme" + found.index
                icon.name: "close"
                //: %1 is a theme, such as Waiting
                text: qsTr("Remove “%1”").arg(found.name)
                onClicked: root.remove(found.recordId, found.name)
            }
        }
    }
    Repeater {
        model: proposals
        delegate: ThemeLine {
            id: proposal
            required property int index
            required property string recordId
            required property string name
            required property int likelihood
            required property int part
            required property int start
            required property int length

            objectName: "proposedTheme" + index
            detail: root.likelihoods[likelihood]
            head: Chip {
                objectName: "confirmTheme" + proposal.index
                checkable: false
                icon.name: "plus"
                //: %1 is a theme that is suggested, such as Waiting
                text: qsTr("%1?").arg(proposal.name)
                //: %1 is a theme, such as Waiting
                Accessible.name: qsTr("Add “%1”").arg(proposal.name)
                Accessible.description: proposal.detail
                onClicked: root.confirm(proposal)
            }
            actions: IconButton {
                objectName: "dismissTheme" + proposal.index
                icon.name: "close"
                //: %1 is a theme, such as Waiting
                text: qsTr("Do not suggest “%1” here").arg(proposal.name)
                onClicked: root.dismiss(proposal.recordId, proposal.name)
            }
        }
    }
    FlowRow {
        visible: themes.inUseCount > 0

        TextButton {
            objectName: "anotherTheme"
            text: qsTr("Another theme…")
            icon.name: "plus"
            onClicked: (choosing.made() as ThemeDialog).open()
        }
        TextButton {
            objectName: "useAllWords"
            visible: root.some
            text: qsTr("Take all of it instead")
            onClicked: root.settled()
        }
    }
    SmallText {
        visible: themes.inUseCount > 0 && !root.some
        text: qsTr("Select words above to say which part a theme is about.")
    }
    LateDialog {
        id: choosing

        ThemeDialog {
            objectName: "themeDialog"
            //: %1 is some of what somebody said
            purpose: root.some ? qsTr("For “%1”").arg(root.selectedWords) : qsTr("For all that was said")
            onChosen: theme => root.choose(theme)
        }
    }
}
