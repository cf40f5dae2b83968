import QtQuick
import Heard.Controls
import Heard.Models

/// How a promise stands: its "by", the month it was planned for, and why where it is not kept.
FlowRow {
    id: root

    required property DateWords dates
    required property promiseCard promise

    readonly property bool showsMonth: tag.hasMonth && (promise.state === Promise.Achieved || promise.state === Promise.Delayed
                                                        || promise.overdue)

    /// For screen readers.
    readonly property string spoken: tag.text + (month.text.length > 0 ? ". " + month.text : "")
                                  + (why.text.length > 0 ? ". " + why.text : "")

    UnableWords { id: unableWords }

    ByTag {
        id: tag
        dates: root.dates
        promiseState: root.promise.state
        overdue: root.promise.overdue
        by: root.promise.by
    }
    SmallText {
        id: month
        topPadding: Theme.px(4)
        //: %1 is a month, such as "Sep 2026"
        text: root.showsMonth ? qsTr("Planned for %1").arg(root.dates.said.month(root.promise.by)) : ""
    }
    SmallText {
        id: why
        topPadding: Theme.px(4)
        text: root.promise.reason.length > 0 ? root.promise.reason
            : root.promise.state === Promise.Unable ? unableWords.names[root.promise.unableReason] ?? "" : ""
    }
}
