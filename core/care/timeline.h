#pragma once

#include "care/appointment.h"
#include "care/appointmentask.h"
#include "care/careplan.h"
#include "care/meetingway.h"
#include "care/question.h"
#include "care/referral.h"
#include "care/surgerycall.h"
#include "care/wait.h"
#include "care/waitinglistplace.h"
#include "information/sending.h"
#include "store/database.h"
#include "voice/feedback.h"
#include "voice/reply.h"

#include <variant>

namespace heard::care {

/// That she asked for an assessment of her support needs, or was offered one.
struct SupportAsked {
    Instant at;
    bool offered = false; ///< by the team
    QString whyNow;
    store::Delivery delivery;

    bool operator==(const SupportAsked &) const = default;
};

/// That she answered an assessment of her support needs. What she answered is not for a line.
struct SupportAnswered {
    Instant at;
    bool together = false; ///< with her nurse
    store::Delivery delivery;

    bool operator==(const SupportAnswered &) const = default;
};

/// One thing that happened or will happen with a patient.
struct TimelineEntry {
    enum class Kind {
        Appointment,
        Question,
        Feedback,
        Reply,
        Pages,
        Wait,
        SupportAsked,
        Plan,
        Call,
        Ask, ///< to change or to cancel an appointment
        Comfort,
        Preference,
        SupportAnswered,
        Place,
        Referral, ///< the team's alone
    };

    ResourceId id; ///< a reference such as "Appointment/12": unique within a timeline of several types
    Instant at;    ///< when it starts, was written, or can be seen
    std::variant<Appointment, Question, voice::Feedback, voice::Reply, information::Sending, care::Wait, care::SupportAsked, CarePlan,
                 CallRecord, AppointmentAsk, PhoneComfort, ModePreference, care::SupportAnswered, WaitingListPlace, care::Referral>
        what;
    store::Delivery delivery;

    [[nodiscard]] Kind kind() const { return static_cast<Kind>(what.index()); }

    bool operator==(const TimelineEntry &) const = default;
};

/// Everything about one patient, in order.
class Timeline final {
public:
    /// Which kinds are asked for.
    struct Kinds {
        bool appointments = true;
        bool questions = true;
        bool feedback = true;
        bool replies = true;
        bool pages = true;
        bool waits = true;
        bool support = true; ///< what she asked for and answered, and the plans that were shared
        bool calls = true;   ///< after an operation
        bool asks = true;    ///< what she asks of appointments, and how she likes to meet
        bool places = true;  ///< on waiting lists
        bool referrals = true;
    };

    /// @p database must outlive it.
    explicit Timeline(store::Database &database) : m_database(database) {}

    /// Latest first: what lies ahead stands on top. Nothing entered in error, removed or taken back.
    [[nodiscard]] QFuture<store::StoreResult<QVector<TimelineEntry>>> of(const ResourceId &patient, Kinds kinds,
                                                                         int limit = 50, int offset = 0) const;
    /// The same as she sees it herself at @p now: without pages whose day has not come or that were taken back from her, and
    /// without what is the team's alone.
    [[nodiscard]] QFuture<store::StoreResult<QVector<TimelineEntry>>> seenBy(const ResourceId &patient, Instant now, Kinds kinds,
                                                                             int limit = 50, int offset = 0) const;

private:
    [[nodiscard]] QFuture<store::StoreResult<QVector<TimelineEntry>>> ask(const ResourceId &patient, std::optional<Instant> seenAt,
                                                                          Kinds kinds, int limit, int offset) const;

    store::Database &m_database;
};

} // namespace heard::care
