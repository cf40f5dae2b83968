import QtQml
import Heard.Components
import Heard.Models

/// The team's words for the choices of the core, in the order of its enums.
QtObject {
    readonly property KindWords meeting: KindWords { kind: Meeting.OtherKind }
    readonly property var kinds: meeting.names
    readonly property var kindIcons: meeting.icons
    /// By Meeting.State; empty where there is nothing to say.
    readonly property var meetingStates: [
        qsTr("Not fixed yet"), "", qsTr("She is here"), qsTr("Took place"), qsTr("Cancelled"), qsTr("She did not come"), ""
    ]
    readonly property var states: [
        qsTr("Draft"), qsTr("Agreed"), qsTr("Planned"), qsTr("In progress"), qsTr("Ongoing"), qsTr("Achieved"),
        qsTr("Delayed"), qsTr("Unable"), qsTr("Withdrawn")
    ]
    readonly property var audiences: [qsTr("Everyone"), qsTr("Primary"), qsTr("Secondary")]
    readonly property var roles: [
        qsTr("Nurse"), qsTr("Pledge lead"), qsTr("MDT member"), qsTr("Patient representative"), qsTr("Administrator")
    ]
    readonly property var roleHints: [
        qsTr("Looks after patients, appointments, voices and the pledge"),
        qsTr("All that, and decides who works here"),
        qsTr("Reads records and voices, writes the pledge"),
        qsTr("Reads the pledge and its drafts, no records"),
        qsTr("Decides who works here, reads no records")
    ]
    readonly property var publications: [
        qsTr("Not published"), qsTr("Published"), qsTr("Changed since published"), qsTr("Taken back")
    ]
    /// By the store's state of delivery; empty where there is nothing to say.
    readonly property var deliveries: [
        "", qsTr("Not sent yet"), "", qsTr("Not accepted"), qsTr("Needs a decision")
    ]
}
