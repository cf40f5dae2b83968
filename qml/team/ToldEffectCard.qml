import QtQuick
import Heard.Controls
import Heard.Models

/// What was measured before and after a change, as representatives were told it.
Card {
    id: root

    required property string commitmentId
    required property DateWords dates
    readonly property bool measured: told.measured

    ToldEffectView {
        id: told
        commitmentId: root.commitmentId
    }
    HeadingText {
        text: qsTr("Does it make a difference?")
    }
    BodyText {
        text: told.measure
    }
    SmallText {
        objectName: "effectNotTold"
        visible: !told.told
        text: qsTr("What was measured has not been told yet.")
    }
    SimpleTable {
        objectName: "toldSides"
        visible: told.told
        caption: qsTr("Before and after")
        headers: ["", ""]
        weights: [1, 3]
        rows: [[qsTr("Before"), told.before], [qsTr("After"), told.after]]
    }
    SmallText {
        objectName: "toldOn"
        visible: told.told
        //: %1 is a day
        text: qsTr("Told on %1. Small numbers are not shown, so that nobody can be recognised.").arg(root.dates.said.fullDay(told.on))
    }
}
