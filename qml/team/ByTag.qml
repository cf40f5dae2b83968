import QtQuick
import Heard.Controls
import Heard.Models

/// "By": the month while there is something to wait for, else the state.
Tag {
    id: root

    property int state: BoardModel.Draft
    property var by
    property bool overdue: false
    readonly property bool open: [BoardModel.Agreed, BoardModel.Planned, BoardModel.InProgress, BoardModel.Delayed].includes(state)
    readonly property bool hasMonth: by !== undefined && by !== null && !isNaN(by)

    DateWords { id: dates }
    Wording { id: wording }

    text: overdue ? qsTr("Overdue: %1").arg(dates.said.month(by))
        : open && hasMonth ? dates.said.month(by) : wording.states[state]
    icon: state === BoardModel.Achieved ? "tick" : open ? "clock" : ""
    tone: overdue ? Theme.Warn
        : state === BoardModel.Achieved || state === BoardModel.Ongoing ? Theme.Go
        : state === BoardModel.Unable ? Theme.Stop
        : state === BoardModel.Draft || state === BoardModel.Withdrawn ? Theme.Plain : Theme.Brand
}
