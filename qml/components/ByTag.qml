import QtQuick
import Heard.Controls
import Heard.Models

/// The column "By" of a promise: its state, or the month while there is something to wait for. The team reads the same
/// words as patients.
Tag {
    id: root

    required property DateWords dates
    /// A Promise.State.
    required property int promiseState
    required property bool overdue
    /// A day of the month it is planned for; invalid where there is none.
    required property date by

    readonly property bool hasMonth: !isNaN(by.getTime())
    readonly property bool kept: promiseState === Promise.Achieved || promiseState === Promise.Ongoing

    icon: promiseState === Promise.Achieved ? "tick" : promiseState === Promise.Ongoing ? "sync"
        : promiseState === Promise.Draft || promiseState === Promise.Unable || promiseState === Promise.Withdrawn ? "" : "clock"
    tone: kept ? Theme.Go : promiseState === Promise.Unable ? Theme.Stop
        : promiseState === Promise.Draft || promiseState === Promise.Withdrawn ? Theme.Plain
        : overdue || promiseState === Promise.Delayed ? Theme.Warn : Theme.Brand
    text: promiseState === Promise.Achieved ? qsTr("Achieved")
        : promiseState === Promise.Ongoing ? qsTr("Ongoing")
        : promiseState === Promise.Unable ? qsTr("Cannot do yet")
        : promiseState === Promise.Withdrawn ? qsTr("No longer planned")
        : promiseState === Promise.Draft ? qsTr("Draft")
        : overdue ? qsTr("Overdue")
        : promiseState === Promise.Delayed ? qsTr("Delayed")
        //: %1 is a month, such as "Dec 2026"
        : hasMonth ? qsTr("By %1").arg(dates.said.month(by))
        : promiseState === Promise.InProgress ? qsTr("Being done")
        : promiseState === Promise.Agreed ? qsTr("Agreed") : qsTr("Planned")
}
