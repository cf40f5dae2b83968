import QtQuick
import Heard.Controls
import Heard.Models

/// "By": the month while there is something to wait for, else the state.
Tag {
    id: root

    required property DateWords dates
    property int commitmentState: BoardModel.Draft
    /// A day of the month it is planned for; invalid where there is none.
    property date by
    property bool overdue: false
    readonly property bool open: [BoardModel.Agreed, BoardModel.Planned, BoardModel.InProgress, BoardModel.Delayed].includes(commitmentState)

    Wording { id: wording }

    text: overdue ? qsTr("Overdue")
        : open && !isNaN(by.getTime()) ? dates.said.month(by) : wording.states[commitmentState]
    icon: commitmentState === BoardModel.Achieved ? "tick" : open ? "clock" : ""
    tone: overdue ? Theme.Warn
        : commitmentState === BoardModel.Achieved || commitmentState === BoardModel.Ongoing ? Theme.Go
        : commitmentState === BoardModel.Unable ? Theme.Stop
        : commitmentState === BoardModel.Draft || commitmentState === BoardModel.Withdrawn ? Theme.Plain : Theme.Brand
}
