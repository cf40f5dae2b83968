pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// To which issues of the pledge something that was said belongs.
Card {
    id: root

    /// A reference, such as "Communication/12".
    required property string evidence
    property bool choosing: false
    /// By EvidenceModel.Problem.
    readonly property var problems: ({
        [EvidenceModel.NotFound]: qsTr("This has changed meanwhile. Look at it again."),
        [EvidenceModel.NotStored]: qsTr("It could not be saved on this computer. Check the space on the disk.")
    })

    objectName: "issueLinks"

    ShownIssuesModel {
        id: issues
        evidence: root.evidence
        onRefused: problem => refusal.text = root.problems[problem] ?? root.problems[EvidenceModel.NotFound]
        onChanged: (issue, linked) => {
            refusal.text = ""
            if (!linked) {
                toast.offerUndo(qsTr("No longer linked."), issue)
            }
        }
    }
    PaneHeading {
        text: qsTr("In the pledge")
        detail: issues.linkedCount > 0 ? qsTr("Evidence of %n issue(s)", "", issues.linkedCount) : qsTr("Not linked to an issue yet")
        actions: TextButton {
            objectName: "linkIssue"
            text: root.choosing ? qsTr("Done") : qsTr("Link to an issue")
            icon.name: root.choosing ? "tick" : "heart"
            onClicked: root.choosing = !root.choosing
        }
    }
    SmallText {
        visible: root.choosing && issues.ready && issues.empty
        text: qsTr("There is no issue on the board yet. Add one under Pledge.")
    }
    Repeater {
        model: issues
        delegate: CheckRow {
            id: line
            required property int index
            required property string recordId
            required property string words
            required property bool linked

            objectName: "issueLink" + index
            visible: root.choosing || linked
            text: words
            checked: linked
            onToggled: issues.setLinked(line.recordId, checked)
        }
    }
    ErrorText {
        id: refusal
        objectName: "issueLinkRefusal"
    }
    ToastBar {
        id: toast
        objectName: "issueLinkToast"
        Layout.fillWidth: true
        visible: shown
        onUndone: issue => issues.setLinked(issue, true)
    }
}
