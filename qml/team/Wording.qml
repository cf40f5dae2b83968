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
    readonly property GoalKindWords goalKindWords: GoalKindWords {}
    /// By BoardModel.Kind.
    readonly property var goalKinds: goalKindWords.names
    readonly property var goalKindNotSaid: [{ value: BoardModel.NoKind, text: qsTr("Not said") }]
    readonly property var goalKindChoices: goalKindNotSaid.concat(choices([BoardModel.Information,
        BoardModel.Service, BoardModel.Staff, BoardModel.Estate, BoardModel.Technology], goalKinds))
    /// By BoardModel.Reason.
    readonly property var unableReasons: ({
        [BoardModel.Funding]: qsTr("Funding"),
        [BoardModel.NoStaff]: qsTr("Staff"),
        [BoardModel.Space]: qsTr("Space"),
        [BoardModel.Policy]: qsTr("Policy"),
        [BoardModel.OtherReason]: qsTr("Something else")
    })
    readonly property var unableChoices: choices([BoardModel.Funding, BoardModel.NoStaff, BoardModel.Space, BoardModel.Policy,
        BoardModel.OtherReason], unableReasons)
    /// By AgreementView.Feasibility.
    readonly property var feasibilities: ({
        [AgreementView.Easy]: qsTr("Easy"),
        [AgreementView.Possible]: qsTr("Possible"),
        [AgreementView.Hard]: qsTr("Hard"),
        [AgreementView.NotNow]: qsTr("Not now")
    })
    readonly property var feasibilityChoices: choices([AgreementView.Easy, AgreementView.Possible, AgreementView.Hard,
        AgreementView.NotNow], feasibilities)
    /// By EvidenceModel.Kind.
    readonly property var evidenceKinds: ({
        [EvidenceModel.Feedback]: qsTr("Voice"),
        [EvidenceModel.Interview]: qsTr("Interview"),
        [EvidenceModel.FocusGroup]: qsTr("Focus group"),
        [EvidenceModel.Note]: qsTr("Note"),
        [EvidenceModel.Survey]: qsTr("Survey")
    })
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
    /// By Support.State.
    readonly property var assessmentStates: ({
        [Support.Requested]: qsTr("New"),
        [Support.Accepted]: qsTr("Taken on"),
        [Support.Booked]: qsTr("Time booked"),
        [Support.UnderWay]: qsTr("Under way"),
        [Support.PlanShared]: qsTr("Plan shared"),
        [Support.Done]: qsTr("Done"),
        [Support.Declined]: qsTr("Declined"),
        [Support.Withdrawn]: qsTr("She took it back")
    })
    /// By Support.ActionState.
    readonly property var actionStates: ({
        [Support.ActionPlanned]: qsTr("Agreed"),
        [Support.ActionUnderWay]: qsTr("Being done"),
        [Support.ActionDone]: qsTr("Done"),
        [Support.ActionDropped]: qsTr("Dropped")
    })
    readonly property var actionStateChoices: choices([Support.ActionPlanned, Support.ActionUnderWay, Support.ActionDone,
        Support.ActionDropped], actionStates)
    /// By Support.RequestProblem.
    readonly property var requestProblems: ({
        [Support.PatientUnknown]: qsTr("This patient is not on this computer yet. Try again in a moment."),
        [Support.AuthorUnknown]: qsTr("Your own entry among the people of the unit is missing."),
        [Support.AlreadyOpen]: qsTr("She has an assessment open already. You find it under Assessments."),
        [Support.TooLong]: qsTr("This is too long. Please shorten it."),
        [Support.ReasonMissing]: qsTr("Write the reason. She will read it."),
        [Support.TooLate]: qsTr("It has gone on meanwhile, so this cannot be done any more."),
        [Support.ActionsOpen]: qsTr("Something you agreed is still open. Say of each thing what became of it: done, or dropped."),
        [Support.NotHers]: qsTr("Your unit offered this, so only your unit takes it back."),
        [Support.AppointmentUnfit]: qsTr("This appointment is over or cancelled, or it is somebody else’s."),
        [Support.NotFound]: qsTr("This request is no longer here."),
        [Support.NotStored]: qsTr("It could not be saved on this computer. Check the space on the disk.")
    })
    /// By Support.PlanProblem.
    readonly property var planProblems: ({
        [Support.PlanRequestUnknown]: qsTr("This request is no longer here."),
        [Support.PlanAuthorUnknown]: qsTr("Your own entry among the people of the unit is missing."),
        [Support.PlanRequestClosed]: qsTr("It was declined or taken back, so there is no plan to write."),
        [Support.NotADraft]: qsTr("A colleague shared this plan meanwhile. Change it again where you need to."),
        [Support.NotShared]: qsTr("A colleague replaced this plan meanwhile. Look at the new one."),
        [Support.PlanEmpty]: qsTr("Write down what you spoke about, or what you agreed, before you share it."),
        [Support.ActionEmpty]: qsTr("One action does not say what was agreed. Write it, or remove the action."),
        [Support.PlanTooLong]: qsTr("One of the texts is too long. Please shorten it."),
        [Support.NoSuchAction]: qsTr("This action is no longer in the plan."),
        [Support.PlanNotFound]: qsTr("This plan is no longer here."),
        [Support.PlanNotStored]: qsTr("It could not be saved on this computer. Check the space on the disk.")
    })
    /// By LibraryModel.Problem.
    readonly property var libraryProblems: ({
        [LibraryModel.TitleMissing]: qsTr("Type a title."),
        [LibraryModel.Empty]: qsTr("Write something before patients can read it."),
        [LibraryModel.TooLong]: qsTr("This is too long. Please shorten it."),
        [LibraryModel.PictureRefused]: qsTr("This picture cannot be used. Choose a smaller PNG or JPEG."),
        [LibraryModel.NoUnit]: qsTr("Your unit is not on this computer yet. Try again in a moment."),
        [LibraryModel.AuthorUnknown]: qsTr("Your own entry among the people of the unit is missing."),
        [LibraryModel.PatientUnknown]: qsTr("This patient is not on this computer yet. Try again in a moment."),
        [LibraryModel.Public]: qsTr("Patients can read it. Take it back first."),
        [LibraryModel.NotSensitive]: qsTr("Everyone can read this page, so it is not shown to one patient alone."),
        [LibraryModel.NotReleased]: qsTr("Nobody has it yet. Show it to a patient first."),
        [LibraryModel.NotPublished]: qsTr("Patients do not see it, so there is nothing to take back."),
        [LibraryModel.NotFound]: qsTr("This page is no longer here."),
        [LibraryModel.NotStored]: qsTr("It could not be saved on this computer. Check the space on the disk.")
    })
    /// By SendingsModel.Problem.
    readonly property var sendingProblems: ({
        [SendingsModel.NoPages]: qsTr("Choose at least one page."),
        [SendingsModel.NotPublished]: qsTr("One of the pages is not published. Publish it in the library first."),
        [SendingsModel.TooLong]: qsTr("This is too long. Please shorten it."),
        [SendingsModel.AuthorUnknown]: qsTr("Your own entry among the people of the unit is missing."),
        [SendingsModel.PatientUnknown]: qsTr("This patient is not on this computer yet. Try again in a moment."),
        [SendingsModel.NoSuchAppointment]: qsTr("This appointment is over or cancelled."),
        [SendingsModel.BadDays]: qsTr("Choose up to 60 days."),
        [SendingsModel.NotVisible]: qsTr("She does not see it."),
        [SendingsModel.AlreadyTakenBack]: qsTr("It was taken back already."),
        [SendingsModel.NotTakenBack]: qsTr("It is with her already. There is nothing to undo."),
        [SendingsModel.AppointmentCancelled]: qsTr("Its appointment was cancelled, so it is not sent again."),
        [SendingsModel.NotFound]: qsTr("This is no longer here."),
        [SendingsModel.NotStored]: qsTr("It could not be saved on this computer. Check the space on the disk.")
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
    /// Of a voice without a @p name only its week is known.
    function evidenceDay(dates: DateWords, kind: int, name: string, on: date): string {
        return isNaN(on.getTime()) ? ""
            //: %1 is a day, such as "16 November"
            : kind === EvidenceModel.Feedback && name.length === 0 ? qsTr("week of %1").arg(dates.said.shortDay(on))
            : dates.said.shortDay(on)
    }

    function choices(values: var, words: var): var {
        return values.map(value => ({ value, text: words[value] }))
    }

    /// @p hours as people write them: "12 hours", "1.5 hours".
    function hours(hours: real): string {
        const written = hours.toLocaleString(Qt.locale(), "f", hours % 1 === 0 ? 0 : 1)
        return hours % 1 === 0 ? qsTr("%n hour(s)", "", hours) : qsTr("%1 hours").arg(written)
    }

    function hoursAMonth(hours: real): string {
        const rounded = Math.round(hours * 10) / 10
        //: %1 is for example "12 hours"
        return qsTr("%1 a month").arg(root.hours(rounded))
    }

    /// -1 where nothing is typed, NaN where it is no number of hours.
    function hoursFrom(typed: string): real {
        const words = typed.trim()
        if (words.length === 0) {
            return -1
        }
        // A comma before three digits parts thousands; another one parts the hour.
        const parts = words.split(",")
        const hours = Number(parts.join(parts[parts.length - 1].length === 3 ? "" : "."))
        return hours >= 0 && hours <= 100000 ? hours : NaN
    }

    /// Facts in one line; those that are not known are empty and left out.
    function facts(parts: var): string {
        return parts.filter(part => part.length > 0).join(" · ")
    }
}
