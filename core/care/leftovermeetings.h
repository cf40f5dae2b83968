#pragma once

#include "care/appointment.h"
#include "store/database.h"
#include "store/writeerror.h"

namespace heard::care {

/// How a meeting stands that was booked for an assessment whose request is closed.
struct LeftOverMeeting {
    ResourceId task; ///< of the request
    bool takenBack = false; ///< by the patient; else the team closed it
    bool kept = false; ///< somebody of the team wants it to take place all the same

    bool operator==(const LeftOverMeeting &) const = default;
};

enum class LeftOverError {
    NotLeftOver, ///< it is wanted, begun, cancelled, or of another kind
    NotFound,
    NotStored,
};

/// What becomes of meetings whose request is closed: they are cancelled as every appointment is, or kept.
class LeftOverMeetings final {
public:
    /// @p database must outlive it.
    explicit LeftOverMeetings(store::Database &database) : m_database(database) {}

    /// Nothing where @p appointment is not left over at @p now.
    [[nodiscard]] QFuture<store::StoreResult<std::optional<LeftOverMeeting>>> of(const ResourceId &appointment, Instant now) const;
    /// It takes place without the request; false takes that back.
    [[nodiscard]] QFuture<store::WriteResult<void, LeftOverError>> setKept(const ResourceId &appointment, bool kept);

private:
    store::Database &m_database;
};

/// Another request wants @p appointment: whether it is kept without one is asked anew. Within a write that books it.
[[nodiscard]] store::StoreResult<void> forgetKept(store::Writer &writer, const ResourceId &appointment);

} // namespace heard::care
