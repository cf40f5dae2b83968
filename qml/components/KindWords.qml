import QtQuick
import Heard.Models

/// What a kind of appointment is called, and its icon.
QtObject {
    id: root

    /// A Meeting.Kind.
    required property int kind
    /// The hospital's own words, for kinds that are not ours.
    property string description

    readonly property string text: names[kind] ?? names[Meeting.OtherKind]
    readonly property string iconName: icons[kind] ?? icons[Meeting.OtherKind]

    readonly property var names: ({
        [Meeting.Clinic]: qsTr("Clinic visit"),
        [Meeting.Phone]: qsTr("Phone call"),
        [Meeting.Video]: qsTr("Video call"),
        [Meeting.Scan]: qsTr("Scan"),
        [Meeting.Surgery]: qsTr("Surgery"),
        [Meeting.BeforeSurgery]: qsTr("Meeting before surgery"),
        [Meeting.OpenAccess]: qsTr("Open Access follow-up"),
        [Meeting.Assessment]: qsTr("Support talk"),
        [Meeting.FollowUpCall]: qsTr("Follow-up call"),
        [Meeting.OtherKind]: root.description.length > 0 ? root.description : qsTr("Appointment")
    })
    readonly property var icons: ({
        [Meeting.Clinic]: "building",
        [Meeting.Phone]: "phone",
        [Meeting.Video]: "video",
        [Meeting.Scan]: "scan",
        [Meeting.Surgery]: "bandage",
        [Meeting.BeforeSurgery]: "people",
        [Meeting.OpenAccess]: "sync",
        [Meeting.Assessment]: "heart",
        [Meeting.FollowUpCall]: "phone",
        [Meeting.OtherKind]: "calendar"
    })
}
