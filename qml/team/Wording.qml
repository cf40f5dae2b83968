import QtQml
import Heard.Components
import Heard.Models

/// The team's words for the choices of the core, and lists of them to choose from.
QtObject {
    id: root

    readonly property KindWords meeting: KindWords { kind: Meeting.OtherKind }
    readonly property var kinds: meeting.names
    readonly property var kindIcons: meeting.icons
    /// What the team books itself.
    readonly property var kindChoices: choices([Meeting.Clinic, Meeting.Phone, Meeting.Video, Meeting.Scan, Meeting.Surgery,
        Meeting.BeforeSurgery, Meeting.OpenAccess, Meeting.Assessment, Meeting.FollowUpCall], kinds)
    /// By Meeting.State; empty where there is nothing to say.
    readonly property var meetingStates: ({
        [Meeting.Proposed]: qsTr("Not fixed yet"),
        [Meeting.Booked]: "",
        [Meeting.Arrived]: qsTr("She is here"),
        [Meeting.Fulfilled]: qsTr("Took place"),
        [Meeting.Cancelled]: qsTr("Cancelled"),
        [Meeting.NotAttended]: qsTr("She did not come"),
        [Meeting.EnteredInError]: ""
    })
    /// By BoardModel.State.
    readonly property var states: ({
        [BoardModel.Draft]: qsTr("Draft"),
        [BoardModel.Agreed]: qsTr("Agreed"),
        [BoardModel.Planned]: qsTr("Planned"),
        [BoardModel.InProgress]: qsTr("In progress"),
        [BoardModel.Ongoing]: qsTr("Ongoing"),
        [BoardModel.Achieved]: qsTr("Achieved"),
        [BoardModel.Delayed]: qsTr("Delayed"),
        [BoardModel.Unable]: qsTr("Unable"),
        [BoardModel.Withdrawn]: qsTr("Withdrawn")
    })
    readonly property var stateChoices: choices([BoardModel.Draft, BoardModel.Agreed, BoardModel.Planned, BoardModel.InProgress,
        BoardModel.Ongoing, BoardModel.Achieved, BoardModel.Delayed, BoardModel.Unable, BoardModel.Withdrawn], states)
    /// By BoardModel.Audience.
    readonly property var audiences: ({
        [BoardModel.Everyone]: qsTr("Everyone"),
        [BoardModel.Primary]: qsTr("Primary"),
        [BoardModel.Secondary]: qsTr("Secondary")
    })
    readonly property var audienceChoices: choices([BoardModel.Everyone, BoardModel.Primary, BoardModel.Secondary], audiences)
    /// By TeamMembersModel.TeamRole.
    readonly property var roles: ({
        [TeamMembersModel.Nurse]: qsTr("Nurse"),
        [TeamMembersModel.PledgeLead]: qsTr("Pledge lead"),
        [TeamMembersModel.MdtMember]: qsTr("MDT member"),
        [TeamMembersModel.PatientRepresentative]: qsTr("Patient representative"),
        [TeamMembersModel.Administrator]: qsTr("Administrator")
    })
    readonly property var roleHints: ({
        [TeamMembersModel.Nurse]: qsTr("Looks after patients, appointments, voices and the pledge"),
        [TeamMembersModel.PledgeLead]: qsTr("All that, and decides who works here"),
        [TeamMembersModel.MdtMember]: qsTr("Reads records and voices, writes the pledge"),
        [TeamMembersModel.PatientRepresentative]: qsTr("Reads the pledge and its drafts, no records"),
        [TeamMembersModel.Administrator]: qsTr("Decides who works here, reads no records")
    })
    readonly property var roleChoices: choices([TeamMembersModel.Nurse, TeamMembersModel.PledgeLead, TeamMembersModel.MdtMember,
        TeamMembersModel.PatientRepresentative, TeamMembersModel.Administrator], roles)
    /// By BoardModel.Publication.
    readonly property var publications: ({
        [BoardModel.NeverPublished]: qsTr("Not published"),
        [BoardModel.Published]: qsTr("Published"),
        [BoardModel.ChangedSince]: qsTr("Changed since published"),
        [BoardModel.Unpublished]: qsTr("Taken back")
    })
    /// By Delivery.State; empty where there is nothing to say.
    readonly property var deliveries: ({
        [Delivery.FromServer]: "",
        [Delivery.NotSent]: qsTr("Not sent yet"),
        [Delivery.Sent]: "",
        [Delivery.Parked]: qsTr("Not accepted"),
        [Delivery.Conflict]: qsTr("Needs a decision")
    })

    /// [{ value, text }] of @p values, with the words for each.
    function choices(values: var, words: var): var {
        return values.map(value => ({ value, text: words[value] }))
    }

    /// Facts in one line; those that are not known are empty and left out.
    function facts(parts: var): string {
        return parts.filter(part => part.length > 0).join(" · ")
    }
}
