pragma ComponentBehavior: Bound

import QtQuick
import Heard.Controls
import Heard.Models

/// What was done to a page and by whom, the latest first, with what it said then.
Card {
    id: root

    required property LibraryPageView page
    required property DateWords dates

    function latestFirst(revisions: var): var {
        return revisions.slice().reverse()
    }

    HeadingText {
        text: qsTr("History")
    }
    TimelineStep {
        visible: !isNaN(root.page.writtenAt)
        last: root.page.revisions.length === 0
        progress: root.page.publication === LibraryModel.Published ? TimelineStep.Done : TimelineStep.Now
        //: %1 is a member of the team
        text: root.page.author.length > 0 ? qsTr("Last changed by %1").arg(root.page.author) : qsTr("Last changed")
        detail: root.dates.said.lately(root.page.writtenAt)
    }
    SteadyRows {
        id: past
        rows: root.latestFirst(root.page.revisions)
        delegate: TimelineStep {
            id: step
            required property int index
            readonly property pageRevision revision: past.entry(index)
            objectName: "revision" + index
            last: index === root.page.revisions.length - 1
            progress: TimelineStep.Done
            // By LibraryPageView.Revision.
            readonly property var lines: ({
                //: %1 is what was changed
                [LibraryPageView.PublishedThen]: revision.words.length > 0 ? qsTr("Published: %1").arg(revision.words) : qsTr("Published"),
                //: %1 is why
                [LibraryPageView.TakenBackThen]: revision.words.length > 0 ? qsTr("Taken back: %1").arg(revision.words) : qsTr("Taken back"),
                [LibraryPageView.CheckedThen]: qsTr("Checked by the unit’s clinicians")
            })
            text: lines[revision.kind]
            //: %1 is a member of the team, %2 a time
            detail: qsTr("%1 · %2").arg(revision.who).arg(root.dates.said.lately(revision.at))

            TextButton {
                objectName: step.objectName + ".text"
                // A column does not turn round what it holds, where the language is read from the right.
                anchors.left: parent ? parent.left : undefined
                visible: step.revision.text.length > 0
                leftPadding: mirrored ? Theme.gap4 : 0
                rightPadding: mirrored ? 0 : Theme.gap4
                text: qsTr("Read what it said then")
                Accessible.description: step.detail
                onClicked: (earlier.made() as EarlierDialog).show(step.revision)
            }
        }
    }
    LateDialog {
        id: earlier

        EarlierDialog {
            objectName: "earlierDialog"
            dates: root.dates
        }
    }
}
