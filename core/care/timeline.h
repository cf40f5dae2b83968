#pragma once

#include "care/appointment.h"
#include "care/question.h"
#include "information/sending.h"
#include "store/database.h"
#include "voice/feedback.h"
#include "voice/reply.h"

#include <variant>

namespace heard::care {

/// One thing that happened or will happen with a patient.
struct TimelineEntry {
    enum class Kind { Appointment, Question, Feedback, Reply, Pages };

    ResourceId id; ///< a reference such as "Appointment/12": unique within a timeline of several types
    Instant at;    ///< when it starts, or was written
    std::variant<Appointment, Question, voice::Feedback, voice::Reply, information::Sending> what;
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
    };

    /// @p database must outlive it.
    explicit Timeline(store::Database &database) : m_database(database) {}

    /// Latest first: what lies ahead stands on top. Nothing entered in error, removed or taken back.
    [[nodiscard]] QFuture<store::StoreResult<QVector<TimelineEntry>>> of(const ResourceId &patient, Kinds kinds,
                                                                         int limit = 50, int offset = 0) const;

private:
    store::Database &m_database;
};

} // namespace heard::care
