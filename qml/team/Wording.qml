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
    /// By Support.State.
    readonly property var assessmentStates: [
        qsTr("New"), qsTr("Taken on"), qsTr("Time booked"), qsTr("Under way"), qsTr("Plan shared"), qsTr("Done"),
        qsTr("Declined"), qsTr("She took it back")
    ]
    /// By Support.ActionState.
    readonly property var actionStates: [qsTr("Agreed"), qsTr("Being done"), qsTr("Done"), qsTr("Dropped")]
    /// By Support.RequestProblem.
    readonly property var requestProblems: [
        qsTr("This patient is not on this computer yet. Try again in a moment."),
        qsTr("Your own entry among the people of the unit is missing."),
        qsTr("She has an assessment open already. You find it under Assessments."),
        qsTr("This is too long. Please shorten it."),
        qsTr("Write the reason. She will read it."),
        qsTr("It has gone on meanwhile, so this cannot be done any more."),
        qsTr("Your unit offered this, so only your unit takes it back."),
        qsTr("This appointment is over or cancelled, or it is somebody else’s."),
        qsTr("This request is no longer here."),
        qsTr("It could not be saved on this computer. Check the space on the disk.")
    ]
    /// By Support.PlanProblem.
    readonly property var planProblems: [
        qsTr("This request is no longer here."),
        qsTr("Your own entry among the people of the unit is missing."),
        qsTr("It was declined or taken back, so there is no plan to write."),
        qsTr("A colleague shared this plan meanwhile. Change it again where you need to."),
        qsTr("A colleague replaced this plan meanwhile. Look at the new one."),
        qsTr("Write down what you spoke about, or what you agreed, before you share it."),
        qsTr("One action does not say what was agreed. Write it, or remove the action."),
        qsTr("One of the texts is too long. Please shorten it."),
        qsTr("This action is no longer in the plan."),
        qsTr("This plan is no longer here."),
        qsTr("It could not be saved on this computer. Check the space on the disk.")
    ]
    /// By LibraryModel.Problem.
    readonly property var libraryProblems: [
        qsTr("Type a title."),
        qsTr("Write something before patients can read it."),
        qsTr("This is too long. Please shorten it."),
        qsTr("This picture cannot be used. Choose a smaller PNG or JPEG."),
        qsTr("Your unit is not on this computer yet. Try again in a moment."),
        qsTr("Your own entry among the people of the unit is missing."),
        qsTr("This patient is not on this computer yet. Try again in a moment."),
        qsTr("Patients can read it. Take it back first."),
        qsTr("Everyone can read this page, so it is not shown to one patient alone."),
        qsTr("Nobody has it yet. Show it to a patient first."),
        qsTr("Patients do not see it, so there is nothing to take back."),
        qsTr("This page is no longer here."),
        qsTr("It could not be saved on this computer. Check the space on the disk.")
    ]
    /// By SendingsModel.Problem.
    readonly property var sendingProblems: [
        qsTr("Choose at least one page."),
        qsTr("One of the pages is not published. Publish it in the library first."),
        qsTr("This is too long. Please shorten it."),
        qsTr("Your own entry among the people of the unit is missing."),
        qsTr("This patient is not on this computer yet. Try again in a moment."),
        qsTr("This appointment is over or cancelled."),
        qsTr("Choose up to 60 days."),
        qsTr("She does not see it."),
        qsTr("This is no longer here."),
        qsTr("It could not be saved on this computer. Check the space on the disk.")
    ]
    /// By the store's state of delivery; empty where there is nothing to say.
    readonly property var deliveries: [
        "", qsTr("Not sent yet"), "", qsTr("Not accepted"), qsTr("Needs a decision")
    ]
}
