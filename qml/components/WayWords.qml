import QtQml

/// What the ways to meet are called, and whether the phone is all right.
QtObject {
    /// By MeetingWayView.Mode.
    readonly property var modes: [qsTr("In person"), qsTr("On the phone"), qsTr("On video"), qsTr("Any of these")]
    /// By MeetingWayView.Choice.
    readonly property var comforts: [qsTr("Yes"), qsTr("No"), qsTr("Not sure")]
}
