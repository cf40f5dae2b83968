#pragma once

#include "care/wait.h"
#include "store/database.h"
#include "store/writeerror.h"

#include <QTimeZone>

namespace heard::care {

enum class WaitError {
    ReasonMissing,
    TooLong,           ///< the reason, or a wait of more than a day
    NoAppointment,     ///< none given, unknown, cancelled or over
    NotToday,          ///< waits are for the day itself
    AuthorUnknown,     ///< not in this store
    NotStored,
};

/// What can be asked of the store about waits on the day.
class Waits final {
public:
    static constexpr qsizetype longestReason = 500; ///< characters
    static constexpr int longestMinutes = 24 * 60;

    /// @p database must outlive it.
    explicit Waits(store::Database &database) : m_database(database) {}

    /// The latest word about @p appointment; nothing where there is none.
    [[nodiscard]] QFuture<store::StoreResult<std::optional<Wait>>> latestFor(const ResourceId &appointment) const;
    /// The latest word about an appointment that @p patient has on the day of @p now in @p zone and that is not over.
    [[nodiscard]] QFuture<store::StoreResult<std::optional<Wait>>> currentFor(const ResourceId &patient, Instant now,
                                                                              const QTimeZone &zone) const;

    /// Says the same to everybody who has one of @p appointments today, all or none. @p minutes nothing: it cannot be told.
    QFuture<store::WriteResult<void, WaitError>> post(const QVector<ResourceId> &appointments, std::optional<int> minutes,
                                                      const QString &reason, const ResourceId &author, const QTimeZone &zone);
    /// It is her turn.
    QFuture<store::WriteResult<void, WaitError>> end(const QVector<ResourceId> &appointments, const ResourceId &author,
                                                     const QTimeZone &zone);

private:
    store::Database &m_database;
};

} // namespace heard::care
