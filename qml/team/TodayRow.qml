import QtQuick
import Heard.Components
import Heard.Controls
import Heard.Models

/// One thing that needs a person today.
ListRow {
    id: root

    required property int index
    required property string itemId
    required property int kind
    required property string type
    required property string recordId
    required property string patientId
    required property string patientName
    required property bool secondary
    required property string line
    required property var needs
    required property bool overdue
    required property int standstill
    required property date at
    required property int count
    required property int appointmentKind
    required property bool cancelAsked
    required property bool takenBack
    required property DateWords dates
    required property Wording wording

    readonly property bool isCommitment: kind === TodayModel.CommitmentOverdue || kind === TodayModel.CommitmentDueSoon
    readonly property bool isDraft: kind === TodayModel.AgreementWaiting
    readonly property bool isListed: kind === TodayModel.UrgentConcern || kind === TodayModel.AssessmentDue
                                      || kind === TodayModel.PlanActionOverdue
                                      || kind === TodayModel.PagesNotAcknowledged || kind === TodayModel.PagesToReview || kind === TodayModel.ConfirmationsFell
                                      || kind === TodayModel.PromiseNotKept || kind === TodayModel.WaitingToCheck
    /// It waits since a day, not since a moment of it.
    readonly property bool isOfDay: isDraft || kind === TodayModel.PagesNotAcknowledged || kind === TodayModel.PagesToReview || kind === TodayModel.ConfirmationsFell
                                    || kind === TodayModel.AssessmentStalled || kind === TodayModel.PlanActionOverdue
                                    || kind === TodayModel.AssessmentDue || kind === TodayModel.WaitingToCheck
    /// What she said stands in quotation marks, a place does not.
    readonly property string said: line.length === 0 ? ""
                                 //: %1 is what somebody said
                                 : kind !== TodayModel.AppointmentAsked && type === "Appointment" || isCommitment || isDraft || isListed ? line : qsTr("“%1”").arg(line)

    // By TodayModel.Kind.
    readonly property var icons: ({
        [TodayModel.Undelivered]: "warning",
        [TodayModel.UrgentConcern]: "warning",
        [TodayModel.AssessmentRequested]: "clipboard",
        [TodayModel.SurgeryCallDue]: "phone",
        [TodayModel.UnreadFeedback]: "talk",
        [TodayModel.AppointmentAsked]: "calendar",
        [TodayModel.MeetingLeftOver]: "calendar",
        [TodayModel.AssessmentStalled]: "clipboard",
        [TodayModel.PlanActionOverdue]: "clipboard",
        [TodayModel.UnansweredFeedback]: "talk",
        [TodayModel.QuestionsForAppointment]: "help",
        [TodayModel.AppointmentToday]: wording.kindIcons[appointmentKind] ?? "calendar",
        [TodayModel.WaitingToCheck]: "clock",
        [TodayModel.PagesNotAcknowledged]: "book",
        [TodayModel.PagesToReview]: "book",
        [TodayModel.AgreementWaiting]: "heart",
        [TodayModel.CommitmentOverdue]: "flag",
        [TodayModel.PromiseNotKept]: "flag",
        [TodayModel.ConfirmationsFell]: "flag",
        [TodayModel.CommitmentDueSoon]: "heart",
        [TodayModel.AssessmentDue]: "clipboard"
    })
    readonly property var tones: ({
        [TodayModel.Undelivered]: Theme.Stop,
        [TodayModel.UrgentConcern]: Theme.Stop,
        [TodayModel.AssessmentRequested]: Theme.Brand,
        [TodayModel.SurgeryCallDue]: overdue ? Theme.Stop : Theme.Warm,
        [TodayModel.UnreadFeedback]: Theme.Brand,
        [TodayModel.AppointmentAsked]: Theme.Brand,
        [TodayModel.MeetingLeftOver]: Theme.Warn,
        [TodayModel.AssessmentStalled]: Theme.Warn,
        [TodayModel.PlanActionOverdue]: Theme.Warn,
        [TodayModel.UnansweredFeedback]: Theme.Brand,
        [TodayModel.QuestionsForAppointment]: Theme.Brand,
        [TodayModel.AppointmentToday]: Theme.Warm,
        [TodayModel.WaitingToCheck]: Theme.Warn,
        [TodayModel.PagesNotAcknowledged]: Theme.Warn,
        [TodayModel.PagesToReview]: Theme.Brand,
        [TodayModel.AgreementWaiting]: Theme.Brand,
        [TodayModel.CommitmentOverdue]: Theme.Warn,
        [TodayModel.PromiseNotKept]: Theme.Warn,
        [TodayModel.ConfirmationsFell]: Theme.Warn,
        [TodayModel.CommitmentDueSoon]: Theme.Go,
        [TodayModel.AssessmentDue]: Theme.Warn
    })
    readonly property var summaries: ({
        [TodayModel.Undelivered]: qsTr("Something you wrote was not sent"),
        [TodayModel.UrgentConcern]: qsTr("Ticked something that cannot wait"),
        [TodayModel.AssessmentRequested]: qsTr("Asks for a support talk"),
        [TodayModel.SurgeryCallDue]: overdue ? qsTr("The call after her operation is overdue")
                                   : count > 0 ? qsTr("Call her after her operation: nobody answered %n time(s)", "", count)
                                               : qsTr("Call her after her operation"),
        [TodayModel.UnreadFeedback]: qsTr("Told you something"),
        [TodayModel.AppointmentAsked]: cancelAsked ? qsTr("Asks to cancel the appointment") : qsTr("Asks for another time"),
        [TodayModel.MeetingLeftOver]: takenBack ? qsTr("Took her request back, and the meeting is still booked")
                                                : qsTr("Her request is closed, and the meeting is still booked"),
        [TodayModel.AssessmentStalled]: standstills[standstill] ?? "",
        [TodayModel.PlanActionOverdue]: count > 1 ? qsTr("Several things agreed in her plan are past their day")
                                                  : qsTr("Something agreed in her plan is past its day"),
        [TodayModel.UnansweredFeedback]: qsTr("Waits for an answer"),
        [TodayModel.QuestionsForAppointment]: qsTr("%n question(s) for the appointment", "", count),
        [TodayModel.AppointmentToday]: wording.kinds[appointmentKind] ?? "",
        [TodayModel.WaitingToCheck]: overdue ? qsTr("Waits longer than she was told")
                                             : qsTr("Nobody checked her place on the list for %n weeks", "", count),
        [TodayModel.PagesNotAcknowledged]: qsTr("Has not said that she read what you sent"),
        [TodayModel.PagesToReview]: qsTr("A page is due for review"),
        [TodayModel.AgreementWaiting]: qsTr("A plan waits for the team’s word"),
        [TodayModel.CommitmentOverdue]: qsTr("A promise is overdue"),
        [TodayModel.PromiseNotKept]: qsTr("A representative says that it is not kept"),
        [TodayModel.ConfirmationsFell]: qsTr("Fewer patients say that it happens"),
        [TodayModel.CommitmentDueSoon]: qsTr("A promise is due soon"),
        [TodayModel.AssessmentDue]: secondary ? qsTr("%n secondary patient(s) overdue for an assessment", "", count)
                                              : qsTr("%n newly told patient(s) overdue for an assessment", "", count)
    })

    readonly property var standstills: ({
        [TodayModel.OfferUnanswered]: qsTr("Has not answered the offer of a support talk"),
        [TodayModel.NotBooked]: qsTr("Her support talk was taken on, and nothing came of it yet"),
        [TodayModel.MeetingPast]: qsTr("The day of her support talk has passed, and nothing is noted"),
        [TodayModel.TalkUnfinished]: qsTr("Her support talk was begun, and is not finished")
    })

    objectName: "todayRow" + index
    width: ListView.view.width
    text: patientName.length > 0 ? patientName
        : type === "Goal" || type === "Basic" ? qsTr("Pledge")
        : type === "DocumentReference" ? qsTr("Library")
        : type === "Communication" ? qsTr("Without a name")
        : kind === TodayModel.AssessmentDue ? qsTr("Assessments") : qsTr("Unit")
    icon.name: icons[kind]
    tone: tones[kind]
    aside: isNaN(at.getTime()) ? "" : isCommitment ? dates.said.month(at) : isOfDay ? dates.said.shortDay(at) : dates.said.lately(at)
    summary: summaries[kind]
    extra: NeedTags {
        needs: root.needs
    }
    //: %1 is what she said or a place; she lives with secondary breast cancer
    detail: !secondary || kind === TodayModel.AssessmentDue ? said : said.length > 0 ? qsTr("%1 · secondary").arg(said) : qsTr("secondary")
}
