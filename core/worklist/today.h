#pragma once

#include "base/month.h"
#include "care/appointment.h"
#include "care/appointmentask.h"
#include "people/patient.h"
#include "store/database.h"

#include <QTimeZone>

namespace heard::worklist {

/// One thing that needs a person of the team.
struct WorkItem {
    /// In the order in which they need one.
    enum class Kind {
        Undelivered,             ///< what was written here and is refused or in conflict: somebody has to decide
        UrgentConcern,           ///< ticked in an assessment, and nobody has looked after it
        AssessmentRequested,     ///< and nobody took it on
        SurgeryCallDue,          ///< the call the day after an operation
        UnreadFeedback,
        AppointmentAsked,        ///< to be changed or cancelled, and nobody answered
        MeetingLeftOver,         ///< booked for an assessment whose request was taken back or closed
        AssessmentStalled,       ///< taken on or offered, and it does not go on
        PlanActionOverdue,       ///< something agreed in a care plan, whose day has passed
        UnansweredFeedback,      ///< read, named, neither replied to nor handled
        QuestionsForAppointment, ///< an appointment of the next 7 days with questions she wants to ask
        AppointmentToday,
        WaitingToCheck,          ///< on a list, longer than she was told, or nobody looked at her place for long
        PagesNotAcknowledged,    ///< sent to her with the wish to say that she read them, and she has not for long
        PagesToReview,           ///< a page that patients read, whose day of review has come
        AgreementWaiting,        ///< a draft of which nobody of this side has said anything, or a representative says not yet
        CommitmentOverdue,
        PromiseNotKept,          ///< a representative says so of one that the team calls kept
        ConfirmationsFell,       ///< clearly fewer patients say that it happened than said so once
        CommitmentDueSoon,       ///< its month ends within 14 days
        AssessmentDue,           ///< who is overdue, all in one: of the Secondary cohort, or of the newly diagnosed, as Primary
    };

    /// Why an assessment does not go on.
    enum class Standstill {
        OfferUnanswered, ///< the team offered it, and the patient has not answered for long
        NotBooked,       ///< taken on or answered long ago, and no time to talk is found
        MeetingPast,     ///< the day they were to talk is over, and nothing is noted
        TalkUnfinished,  ///< begun long ago, and neither a plan was shared nor is it done
    };

    ResourceId id; ///< unique within the list; not a resource's
    Kind kind = Kind::Undelivered;
    QString type;        ///< of the resource it is about, such as "Communication"
    ResourceId resource;
    ResourceId patient;  ///< empty where it is about nobody
    QString patientName;
    people::Cohort cohort = people::Cohort::Unknown;
    QStringList needs;   ///< what to mind when speaking or writing to the patient
    QString line;        ///< one line of what it says: her words, the plan, the place
    Instant at;          ///< since when it waits, nothing where nobody knows; for appointments their start, for commitments the end of
                         ///< their month
    int count = 0;       ///< of questions, of agreed actions, of patients, of calls nobody answered, of weeks without a look, or points of a hundred that it fell
    bool overdue = false; ///< a call that should have been made before today; who waits longer than she was told
    std::optional<Standstill> standstill; ///< of an assessment
    std::optional<Month> due; ///< of a commitment
    std::optional<care::AppointmentKind> appointmentKind;
    std::optional<care::AppointmentAsk::Kind> ask; ///< what is asked of an appointment
    bool takenBack = false; ///< by the patient: what a meeting was booked for
    store::Delivery delivery;

    bool operator==(const WorkItem &) const = default;
};

/// How many patients with secondary breast cancer said something this month.
struct SecondaryVoices {
    int heard = 0;
    int all = 0;

    bool operator==(const SecondaryVoices &) const = default;
};

/// The one ordered list of what needs a person today.
class Today final {
public:
    /// @p database must outlive it.
    explicit Today(store::Database &database) : m_database(database) {}

    /// By kind, then what waits longest or comes soonest. Days and months begin in @p zone. At most @p limit of each kind.
    [[nodiscard]] QFuture<store::StoreResult<QVector<WorkItem>>> list(Instant now, const QTimeZone &zone,
                                                                      int limit = 200) const;
    [[nodiscard]] QFuture<store::StoreResult<SecondaryVoices>> secondaryHeardFrom(Instant now, const QTimeZone &zone) const;

private:
    store::Database &m_database;
};

} // namespace heard::worklist
