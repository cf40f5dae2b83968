#pragma once

#include "care/appointment.h"
#include "care/wait.h"
#include "store/database.h"
#include "store/resourcewriter.h"
#include "store/writeerror.h"

#include <QTimeZone>

namespace heard::care {

enum class WaitError {
    ReasonMissing,
    TooLong,           ///< the reason, or a wait of more than a day
    NoAppointment,     ///< none given, unknown, cancelled or over
    NotToday,          ///< waits are for the day itself
    NotFound,          ///< what is to be taken back was never said
    AuthorUnknown,     ///< not in this store
    NotStored,
};

/// Whether who has @p appointment most likely waits for it in person: it is due, or will be within two hours,
/// and not over; who has come, or is to be operated on, waits until somebody says that it is over.
[[nodiscard]] bool isAwaited(const Appointment &appointment, Instant now);

/// When what was said until @p now of the wait of the day counts no more: some hours after its midnight.
[[nodiscard]] Instant waitsUntil(Instant now, const QTimeZone &zone);

/// What can be asked of the store about waits on the day.
class Waits final {
public:
    static constexpr qsizetype longestReason = 500; ///< characters
    static constexpr int longestMinutes = 24 * 60;

    /// @p database must outlive it.
    explicit Waits(store::Database &database) : m_database(database) {}

    // Of the day of @p now in @p zone, which here ends some hours after midnight, and while the appointment stands: it is on
    // that day, and neither over nor called off.
    /// The latest word about @p appointment, unless it is that it is her turn.
    [[nodiscard]] QFuture<store::StoreResult<std::optional<Wait>>> currentOf(const ResourceId &appointment, Instant now,
                                                                             const QTimeZone &zone) const;
    /// The latest of those words about any appointment of @p patient.
    [[nodiscard]] QFuture<store::StoreResult<std::optional<Wait>>> currentFor(const ResourceId &patient, Instant now,
                                                                              const QTimeZone &zone) const;

    // Each gives the ids of what was said, for takeBack.
    using Said = store::WriteResult<QVector<ResourceId>, WaitError>;
    /// Says the same to everybody who has one of @p appointments today, all or none. @p minutes nothing: it cannot be told.
    /// @p reasonCode only where @p reason is a usual one.
    [[nodiscard]] QFuture<Said> post(const QVector<ResourceId> &appointments, std::optional<int> minutes, const QString &reason,
                                     const ResourceId &author, const QTimeZone &zone, const QString &reasonCode = {});
    /// It is her turn.
    [[nodiscard]] QFuture<Said> end(const QVector<ResourceId> &appointments, const ResourceId &author, const QTimeZone &zone);
    /// It was a mistake: what was said before each of @p said counts again. All or none.
    [[nodiscard]] QFuture<store::WriteResult<void, WaitError>> takeBack(const QVector<ResourceId> &said);

private:
    store::Database &m_database;
};

/// Within the write that moves @p appointment: what was said of its wait was about another time.
[[nodiscard]] store::StoreResult<void> endWait(store::ResourceWriter &writer, const ResourceId &appointment);

} // namespace heard::care
