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
    readonly property string iconName: icons[kind] ?? "calendar"

    readonly property var names: [
        qsTr("Clinic visit"), qsTr("Phone call"), qsTr("Video call"), qsTr("Scan"), qsTr("Surgery"),
        qsTr("Meeting before surgery"), qsTr("Open Access follow-up"), qsTr("Support assessment"),
        qsTr("Follow-up call"), root.description.length > 0 ? root.description : qsTr("Appointment")
    ]
    readonly property var icons: [
        "building", "phone", "video", "scan", "bandage", "people", "sync", "heart", "phone", "calendar"
    ]
}
