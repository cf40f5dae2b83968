pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Components
import Heard.Controls
import Heard.Models

/// What shows that patients said it, how many they are, and more of it to add.
Card {
    id: root

    required property string issueId
    required property DateWords dates
    property bool alreadyKnown: false
    /// Only how many, as it was released: for those who see no patients.
    property bool readOnly: false

    function countOf(count: var): string {
        return count.number >= 0 ? qsTr("%n person(s)", "", count.number)
            : count.fewerThan > 0 ? qsTr("fewer than %n people", "", count.fewerThan) : qsTr("not shown, to protect people")
    }

    EvidenceModel {
        id: shown
        issue: root.issueId
        onUnlinked: reference => toast.offerUndo(qsTr("No longer evidence of this."), reference)
        onRefused: problem => {
            if (!adding.opened) {
                toast.say(problem === EvidenceModel.NotFound ? qsTr("This is no longer here.")
                    : qsTr("It could not be saved on this computer. Check the space on the disk."))
            }
        }
    }
    Wording { id: wording }

    PaneHeading {
        text: qsTr("What shows it")
        actions: TextButton {
            objectName: "addEvidence"
            visible: !root.readOnly
            text: qsTr("Add evidence")
            icon.name: "plus"
            onClicked: (adding.made() as EvidenceDialog).openNew()
        }
    }
    Note {
        objectName: "noEvidence"
        visible: !root.readOnly && shown.ready && shown.empty
        text: qsTr("Nothing shows yet that patients said this. Link a voice, a conversation or the result of a survey.")
    }
    SmallText {
        objectName: "noReleasedEvidence"
        visible: root.readOnly && shown.ready && !shown.counted
        text: qsTr("How many people said it has not been told yet.")
    }
    BodyText {
        objectName: "evidenceStrength"
        visible: shown.counted
        //: %1 is for example "fewer than 10 people"
        text: qsTr("Said by: %1").arg(root.countOf(shown.people))
    }
    SmallText {
        objectName: "evidenceCohorts"
        visible: shown.counted && !root.readOnly
        //: both are for example "12 people"
        text: shown.tellsCohorts ? qsTr("With primary cancer: %1. With secondary cancer: %2.").arg(root.countOf(shown.primary)).arg(root.countOf(shown.secondary))
            : qsTr("Too few to say how many have primary or secondary cancer.")
    }
    Repeater {
        model: root.readOnly ? null : shown
        delegate: RowLayout {
            id: line
            required property int index
            required property string reference
            required property int kind
            required property string words
            required property string patientName
            required property var needs
            required property int people
            required property real score
            required property date on

            objectName: "evidence" + index
            spacing: Theme.gap8

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                SmallText {
                    text: wording.facts([wording.evidenceKinds[line.kind],
                        line.kind === EvidenceModel.Feedback ? (line.patientName.length > 0 ? line.patientName : qsTr("without a name"))
                                                             : qsTr("%n person(s)", "", line.people),
                        //: %1 is a number from 0 to 100
                        line.score >= 0 ? qsTr("%1 % positive").arg(line.score.toLocaleString(Qt.locale(), "f", line.score % 1 === 0 ? 0 : 1)) : "",
                        wording.evidenceDay(root.dates, line.kind, line.patientName, line.on)])
                }
                NeedsRow {
                    needs: line.needs
                }
                BodyText {
                    text: line.words
                    maximumLineCount: 3
                    elide: Text.ElideRight
                }
            }
            IconButton {
                objectName: "unlinkEvidence" + line.index
                Layout.alignment: Qt.AlignTop
                icon.name: "close"
                //: %1 are somebody's words
                text: qsTr("“%1” is no evidence of this").arg(line.words)
                onClicked: shown.unlink(line.reference)
            }
        }
    }
    CheckRow {
        objectName: "alreadyKnown"
        visible: !root.readOnly
        text: qsTr("We knew this before")
        detail: qsTr("Keep it in mind: what was known and not done yet.")
        checked: root.alreadyKnown
        onToggled: shown.setAlreadyKnown(checked)
    }
    ToastBar {
        id: toast
        objectName: "evidenceToast"
        Layout.fillWidth: true
        visible: toast.shown
        onUndone: reference => shown.link(reference)
    }
    LateDialog {
        id: adding

        EvidenceDialog {
            objectName: "evidenceDialog"
            evidence: shown
            issueId: root.issueId
            dates: root.dates
        }
    }
}
