import QtQuick
import Heard.Controls
import Heard.Models

/// Whether there is a difference, in a word or two.
Tag {
    id: root

    required property int effect
    readonly property var words: ({
        [EvaluationModel.NoValues]: qsTr("No values yet"),
        [EvaluationModel.NotChangedYet]: qsTr("Before the change"),
        [EvaluationModel.TooFew]: qsTr("Too little to tell"),
        [EvaluationModel.ToldBefore]: qsTr("Waits after a report"),
        [EvaluationModel.Better]: qsTr("Better"),
        [EvaluationModel.Worse]: qsTr("Worse"),
        [EvaluationModel.NoDifference]: qsTr("No difference seen")
    })

    text: words[effect] ?? ""
    icon: effect === EvaluationModel.Better ? "up" : effect === EvaluationModel.Worse ? "warning" : ""
    tone: effect === EvaluationModel.Better ? Theme.Go : effect === EvaluationModel.Worse ? Theme.Warn : Theme.Plain
}
