pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Components
import Heard.Controls
import Heard.Models

/// One "you said" with what shows it.
RecordPane {
    id: root

    signal changeWanted(string words, int publication)
    signal planWanted

    objectName: "issuePane"

    IssueView {
        id: issue
        issueId: root.recordId
    }
    DateWords { id: dates }

    UnreadableNote {
        visible: issue.unreadable
    }
    EmptyState {
        visible: issue.ready && !issue.found && !issue.unreadable
        icon: "heart"
        title: qsTr("This is no longer on the board")
    }

    ColumnLayout {
        visible: issue.found
        spacing: 0
        SmallText {
            text: qsTr("You said")
        }
        TitleText {
            objectName: "issueTitle"
            text: issue.words
        }
    }
    FlowRow {
        visible: issue.found
        spacing: Theme.gap12

        PrimaryButton {
            objectName: "issueAddPlan"
            text: qsTr("Add a plan")
            icon.name: "plus"
            onClicked: root.planWanted()
        }
        SecondaryButton {
            objectName: "issueChange"
            text: qsTr("Change")
            icon.name: "edit"
            Accessible.name: qsTr("Change what patients said")
            onClicked: root.changeWanted(issue.words, issue.publication)
        }
    }
    EvidenceCard {
        visible: issue.found
        issueId: root.recordId
        dates: dates
        alreadyKnown: issue.alreadyKnown
    }
}
