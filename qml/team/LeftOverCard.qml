import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Models

/// That a meeting is still booked although its request is closed: it is kept or cancelled.
Note {
    id: root

    required property LeftOverMeetingView meeting

    visible: meeting.found
    tone: meeting.kept ? Theme.Plain : Theme.Warn
    title: meeting.takenBack ? qsTr("She took her request back") : qsTr("Her request is closed")
    text: meeting.kept ? qsTr("This meeting is kept all the same.")
                       : qsTr("The meeting is still booked. Keep it, or cancel it below.")

    PrimaryButton {
        objectName: "keepMeeting"
        Layout.topMargin: Theme.gap8
        visible: !root.meeting.kept
        text: qsTr("Keep the meeting")
        icon.name: "tick"
        onClicked: root.meeting.setKept(true)
    }
    TextButton {
        objectName: "keepMeetingNot"
        visible: root.meeting.kept
        leftPadding: 0
        text: qsTr("Put it back into Today")
        icon.name: "undo"
        onClicked: root.meeting.setKept(false)
    }
}
