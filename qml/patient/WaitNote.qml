import QtQuick
import Heard.Components
import Heard.Controls
import Heard.Models

/// How long she waits today and why, with the time at which it was said.
Card {
    id: root

    required property DateWords dates
    required property WaitView wait
    /// Stands on the page of its appointment.
    property bool there: false

    signal opened(string id)

    objectName: "waitNote"

    KnownWords { id: known }
    AppointmentView {
        id: meeting
        appointmentId: root.wait.amongSeveral ? root.wait.opens : ""
    }
    KindWords {
        id: kind
        kind: meeting.kind
        description: meeting.description
    }
    CardRow {
        objectName: "waitRow"
        icon.name: "clock"
        tone: root.wait.old ? Theme.Plain : Theme.Warm
        overline: qsTr("The wait today")
        text: root.wait.minutes < 0 ? qsTr("Nobody can tell yet")
            : root.wait.minutes === 0 ? qsTr("It is nearly your turn")
            : qsTr("About %n minute(s) from %1", "how long she waits; %1 is a time", root.wait.minutes).arg(root.dates.said.time(root.wait.saidAt))
        detail: known.said(known.waitReasons, root.wait.reasonCode, root.wait.reason)
        softDetail: false
        arrow: !root.there
        enabled: !root.there
        opacity: 1
        onClicked: root.opened(root.wait.opens)
    }
    BodyText {
        objectName: "waitWhich"
        //: %1 is a kind of appointment, such as "Scan", %2 a time
        text: meeting.found && root.wait.amongSeveral ? qsTr("%1 at %2").arg(kind.text).arg(root.dates.said.time(meeting.start)) : ""
    }
    SmallText {
        objectName: "waitSaid"
        //: %1 is a member of the team, %2 a time
        text: qsTr("%1 said this at %2.").arg(root.wait.author).arg(root.dates.said.time(root.wait.saidAt))
    }
    Note {
        objectName: "waitOld"
        visible: root.wait.old
        tone: Theme.Warn
        //: %1 is a time
        title: qsTr("This is old: it was said at %1.").arg(root.dates.said.time(root.wait.saidAt))
        text: qsTr("It may have changed. Please ask the nurse or the desk.")
    }
}
