#pragma once

#include "care/waitinglistplace.h"
#include "store/database.h"
#include "store/writeerror.h"

#include <QTimeZone>

namespace heard::care {

enum class WaitingListError {
    WhatMissing,   ///< for what she waits
    TooLong,       ///< one of the texts
    SinceInFuture, ///< the day from which she waits
    ExpectedPast,  ///< the month in which it is expected is over
    PatientUnknown,
    AuthorUnknown, ///< not in this store
    NotWaiting,    ///< any more
    ChangedSince,  ///< a colleague has looked at it since
    NotFound,
    NotStored,
};

/// What the team says of a place when it looks at it.
struct WaitingListLook {
    QString what;
    QDate since;
    std::optional<Month> expected;
    QString words;
};

/// A place as it was, and as somebody's look or end of it left it.
struct WaitingListChange {
    WaitingListPlace before;
    WaitingListPlace after;
};

/// What can be asked of the store about waiting lists.
class WaitingList final {
public:
    static constexpr qsizetype longestWhat = 200;   ///< characters
    static constexpr qsizetype longestWords = 1000; ///< characters

    using Changed = store::WriteResult<WaitingListChange, WaitingListError>;

    /// @p database must outlive it.
    explicit WaitingList(store::Database &database) : m_database(database) {}

    /// Hers: those on which she waits before those that are over, the longest wait first.
    [[nodiscard]] QFuture<store::StoreResult<QVector<WaitingListPlace>>> placesOf(const ResourceId &patient, Instant now,
        const QTimeZone &zone) const;

    // The team's. What is looked at is checked on the day of the look, as @p zone counts days.
    [[nodiscard]] QFuture<store::WriteResult<ResourceId, WaitingListError>> put(const ResourceId &patient,
        const WaitingListLook &look, const ResourceId &author, const QTimeZone &zone);
    [[nodiscard]] QFuture<Changed> check(const ResourceId &id, const WaitingListLook &look, const ResourceId &author,
        const QTimeZone &zone);
    /// It is over: @p state is Done or Removed.
    [[nodiscard]] QFuture<Changed> end(const ResourceId &id, WaitingListPlace::State state, const QTimeZone &zone);
    /// Nothing is new, so that she still waits: a month that is over is taken from what she is told.
    [[nodiscard]] QFuture<Changed> stillWaits(const ResourceId &id, const QTimeZone &zone);
    /// The undo of check, end and stillWaits: the place is as before @p change, unless it was changed once more.
    [[nodiscard]] QFuture<store::WriteResult<void, WaitingListError>> putBack(const WaitingListChange &change,
        const ResourceId &author);

private:
    store::Database &m_database;
};

} // namespace heard::care
