import QtQuick
import Heard.Components
import Heard.Controls
import Heard.Models

/// One patient who is to be assessed, and since when or by when.
ListRow {
    id: root

    required property int index
    required property string recordId
    required property string patientName
    required property bool secondary
    required property var needs
    required property var diagnosed
    required property var lastOn
    /// Undefined where it is at once, and nobody knows since when; or, where it is not overdue, not known at all.
    required property var dueOn
    required property bool overdue
    required property string requestId
    required property int requestState
    required property DateWords dates
    required property Wording wording

    objectName: "dueRow" + index
    width: ListView.view.width
    text: patientName
    summary: lastOn ? qsTr("Last assessed on %1").arg(dates.said.shortDay(lastOn))
           : diagnosed ? qsTr("Told on %1, not assessed yet").arg(dates.said.shortDay(diagnosed)) : qsTr("Not assessed yet")
    extra: [
        Tag {
            visible: root.requestId.length > 0
            // "New" alone would be about her, not about the request.
            text: root.requestId.length === 0 ? "" : root.requestState === Support.Requested ? qsTr("Asked") : root.wording.assessmentStates[root.requestState]
            tinted: root.selected
        },
        Tag {
            //: %1 is a day
            text: !root.dueOn ? root.overdue ? qsTr("Due now") : qsTr("No date of diagnosis")
                : root.overdue ? qsTr("Was due on %1").arg(root.dates.said.shortDay(root.dueOn)) : qsTr("Due on %1").arg(root.dates.said.shortDay(root.dueOn))
            icon: "clock"
            tone: root.overdue ? Theme.Warn : Theme.Plain
        },
        NeedTags {
            needs: root.needs
        }
    ]
}
