import QtQuick
import Heard.Components
import Heard.Controls
import Heard.Models

/// How long she waits today and why, with the time at which it was said.
Card {
    id: root

    required property DateWords dates
    /// Of one appointment; empty for whatever she has today.
    property string appointmentId
    property bool one: false

    signal opened(string id)

    objectName: "waitNote"
    visible: wait.found

    WaitView {
        id: wait
        one: root.one
        appointment: root.appointmentId
    }

    KnownWords { id: known }
    CardRow {
        objectName: "waitRow"
        icon.name: "clock"
        tone: wait.old ? Theme.Plain : Theme.Warm
        overline: qsTr("The wait today")
        text: wait.minutes < 0 ? qsTr("Nobody can tell yet")
            : wait.minutes === 0 ? qsTr("It is nearly your turn")
            : qsTr("About %n minute(s) from %1", "how long she waits; %1 is a time", wait.minutes).arg(root.dates.said.time(wait.saidAt))
        detail: known.said(known.waitReasons, wait.reasonCode, wait.reason)
        softDetail: false
        arrow: !root.one
        enabled: !root.one
        opacity: 1
        onClicked: root.opened(wait.opens)
    }
    SmallText {
        objectName: "waitSaid"
        //: %1 is a member of the team, %2 a time
        text: qsTr("%1 said this at %2.").arg(wait.author).arg(root.dates.said.time(wait.saidAt))
    }
    Note {
        objectName: "waitOld"
        visible: wait.old
        tone: Theme.Warn
        //: %1 is a time
        title: qsTr("This is old: it was said at %1.").arg(root.dates.said.time(wait.saidAt))
        text: qsTr("It may have changed. Please ask the nurse or the desk.")
    }
}
