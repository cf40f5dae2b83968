import QtQml
import Heard.Models

/// What the ways to meet are called, and whether the phone is all right.
QtObject {
    /// By MeetingWayView.Mode.
    readonly property var modes: ({
        [MeetingWayView.InPerson]: qsTr("In person"),
        [MeetingWayView.Phone]: qsTr("On the phone"),
        [MeetingWayView.Video]: qsTr("On video"),
        [MeetingWayView.Any]: qsTr("Any of these")
    })
    readonly property var modeChoices: choices([MeetingWayView.InPerson, MeetingWayView.Phone, MeetingWayView.Video, MeetingWayView.Any])
    /// By MeetingWayView.Choice.
    readonly property var comforts: ({
        [MeetingWayView.Yes]: qsTr("Yes"),
        [MeetingWayView.No]: qsTr("No"),
        [MeetingWayView.Unsure]: qsTr("Not sure")
    })

    function choices(values: var): var {
        return values.map(value => ({ value, text: modes[value] }))
    }
}
