import QtQuick
import Heard.Controls
import Heard.Models

/// How many plans each reason stops, where those are shown that cannot be done.
SmallText {
    id: root

    required property BoardModel board
    required property Wording wording
    readonly property var reasons: [BoardModel.Funding, BoardModel.NoStaff, BoardModel.Space, BoardModel.Policy, BoardModel.OtherReason]

    objectName: "unableTotals"
    visible: board.shown === BoardModel.CannotBeDone && text.length > 0
    //: %1 is what stops plans, such as "Funding", %2 how many
    text: board.unableCount > 0 ? reasons.filter(reason => board.countOfReason(reason) > 0)
        .map(reason => qsTr("%1: %2").arg(wording.unableReasons[reason]).arg(board.countOfReason(reason))).join(" · ") : ""
}
