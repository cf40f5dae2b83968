import QtQuick
import Heard.Controls
import Heard.Models

/// One step in the life of a promise.
TimelineStep {
    id: root

    required property int index
    required property promiseStep step
    required property DateWords dates

    readonly property bool hasMonth: !isNaN(step.by.getTime())
    readonly property string month: hasMonth ? dates.said.fullMonth(step.by) : ""
    readonly property var names: [
        "", qsTr("Agreed by patients and staff"),
        //: %1 is a month, such as "December 2026"
        hasMonth ? qsTr("Promised by %1").arg(month) : qsTr("Promised"),
        hasMonth ? qsTr("Being done, by %1").arg(month) : qsTr("Being done"),
        qsTr("Done from now on, every time"), qsTr("Achieved"), qsTr("Delayed"), qsTr("Cannot be done yet"), qsTr("No longer planned")
    ]
    readonly property string stateWords: names[step.state] ?? ""

    objectName: "step" + index
    text: step.words.length > 0 ? step.words : stateWords.length > 0 ? stateWords : qsTr("Published")
    //: %1 is what happened, %2 a day
    detail: step.words.length > 0 && stateWords.length > 0 ? qsTr("%1, %2").arg(stateWords).arg(dates.said.shortDay(step.at))
                                                                : dates.said.shortDay(step.at)
    progress: last ? TimelineStep.Now : TimelineStep.Done
}
