import QtQuick
import Heard.Controls
import Heard.Models

/// One commitment, what it was before and after, and whether it is known to make a difference.
ListRow {
    id: root

    required property int index
    required property string recordId
    required property string plan
    required property string issue
    required property bool measured
    required property string measure
    required property int promiseState
    required property bool promised
    required property int effect
    required property int values
    required property string before
    required property string after
    required property string difference

    Wording { id: wording }

    objectName: "evaluationRow" + index
    width: ListView.view.width
    text: plan
    summary: measured ? measure : qsTr("Not measured yet")
    //: %1 and %2 are for example "61 %, n = 263", or why they are not shown
    detail: values > 0 ? (qsTr("Before: %1 · After: %2").arg(before).arg(after) + "\n" + difference).trim() : ""
    extra: [
        Tag {
            objectName: "notPromised" + root.index
            visible: !root.promised
            text: root.promiseState === BoardModel.Draft || root.promiseState === BoardModel.Withdrawn ? wording.states[root.promiseState] : wording.publications[BoardModel.Unpublished]
            tone: Theme.Plain
        },
        EffectTag {
            visible: root.measured
            effect: root.effect
            tinted: root.selected
        }
    ]
}
