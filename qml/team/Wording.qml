import QtQml

/// The team's words for the choices of the core, in the order of its enums.
QtObject {
    readonly property var kinds: [
        qsTr("Clinic visit"), qsTr("Phone appointment"), qsTr("Video appointment"), qsTr("Scan"), qsTr("Surgery"),
        qsTr("Meeting before surgery"), qsTr("Open Access"), qsTr("Support assessment"), qsTr("Follow-up call"),
        qsTr("Appointment")
    ]
    readonly property var kindIcons: [
        "calendar", "phone", "video", "scan", "bandage", "people", "calendar", "clipboard", "phone", "calendar"
    ]
    readonly property var states: [
        qsTr("Draft"), qsTr("Agreed"), qsTr("Planned"), qsTr("In progress"), qsTr("Ongoing"), qsTr("Achieved"),
        qsTr("Delayed"), qsTr("Unable"), qsTr("Withdrawn")
    ]
    readonly property var audiences: [qsTr("Everyone"), qsTr("Primary"), qsTr("Secondary")]
    readonly property var roles: [
        qsTr("Nurse"), qsTr("Pledge lead"), qsTr("MDT member"), qsTr("Patient representative"), qsTr("Administrator")
    ]
    readonly property var publications: [
        qsTr("Not published"), qsTr("Published"), qsTr("Changed since published"), qsTr("Taken back")
    ]
    /// By the store's state of delivery; empty where there is nothing to say.
    readonly property var deliveries: [
        "", qsTr("Not sent yet"), "", qsTr("Not accepted"), qsTr("Needs a decision")
    ]
}
