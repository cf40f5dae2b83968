import QtQuick
import Heard.Controls
import Heard.Models

/// What of the board is shown: how it stands, and for whom.
FlowRow {
    id: root

    required property BoardModel board
    required property Wording wording

    spacing: Theme.gap24

    ChipChoices {
        objectName: "boardShown"
        visible: root.board.issueCount > 0
        label: qsTr("What to show")
        value: root.board.shown
        hidesEmpty: true
        counts: ({
            [BoardModel.All]: root.board.allCount, [BoardModel.Waiting]: root.board.waitingCount,
            [BoardModel.CannotBeDone]: root.board.unableCount, [BoardModel.Bare]: root.board.bareCount, [BoardModel.ToDo]: root.board.openCount,
            [BoardModel.Overdue]: root.board.overdueCount, [BoardModel.NotPublic]: root.board.unpublishedCount
        })
        options: [
            { value: BoardModel.All, text: qsTr("All") },
            { value: BoardModel.Waiting, text: qsTr("To agree") },
            { value: BoardModel.ToDo, text: qsTr("To do") },
            { value: BoardModel.Overdue, text: qsTr("Overdue") },
            { value: BoardModel.NotPublic, text: qsTr("Not public") },
            { value: BoardModel.CannotBeDone, text: qsTr("Unable") },
            { value: BoardModel.Bare, text: qsTr("No evidence") }
        ]
        onChosen: value => root.board.shown = value
    }
    ChipChoices {
        objectName: "boardAudience"
        visible: root.board.issueCount > 0 || root.board.audience !== BoardModel.Everyone
        label: qsTr("For whom")
        value: root.board.audience
        options: root.wording.audienceChoices
        onChosen: value => root.board.audience = value
    }
}
