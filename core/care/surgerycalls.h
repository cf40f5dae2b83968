#pragma once

#include "care/surgerycall.h"
#include "store/database.h"
#include "store/writeerror.h"

namespace heard::care {

enum class SurgeryCallError {
    NotFound,      ///< no operation with this id, or one that was moved, cancelled or has not been
    AlreadyDone,
    NothingToUndo,
    NotedSince, ///< by a colleague, after what was to be taken back
    TooLong,
    ReasonMissing,
    AuthorUnknown, ///< not in this store
    NotStored,
};

/// What can be asked of the store about the calls the day after an operation.
class SurgeryCalls final {
public:
    static constexpr qsizetype longestWords = 2'000; ///< characters

    /// @p database must outlive it.
    explicit SurgeryCalls(store::Database &database) : m_database(database) {}

    /// Those still to be made at @p now, however long ago the operation; the @p limit latest operations, the oldest of them
    /// first. Days begin in @p zone.
    [[nodiscard]] QFuture<store::StoreResult<QVector<SurgeryCall>>> waiting(Instant now, const QTimeZone &zone,
                                                                            int limit = 200) const;
    /// Only those of the operations of the last daysACallWaits, as a phone announces them; the newest last.
    [[nodiscard]] QFuture<store::StoreResult<QVector<SurgeryCall>>> ofLate(Instant now, const QTimeZone &zone) const;
    /// The call after the operation @p surgery, made or not; nothing where there is none to make.
    [[nodiscard]] QFuture<store::StoreResult<std::optional<SurgeryCall>>> of(const ResourceId &surgery, Instant now,
                                                                             const QTimeZone &zone) const;

    // Each in the name of @p author, a Practitioner, and gives the try that was noted, for undo.
    using Noted = store::WriteResult<CallAttempt, SurgeryCallError>;
    [[nodiscard]] QFuture<Noted> noAnswer(const ResourceId &surgery, const ResourceId &author, const QTimeZone &zone);
    /// She was reached: what she said to the checklist, and @p words, which she can read.
    [[nodiscard]] QFuture<Noted> spoke(const ResourceId &surgery, const QVector<WoundAnswer> &answers, const QString &words,
                                       const ResourceId &author, const QTimeZone &zone);
    /// It cannot be made any more, because of @p reason: she came back to the ward, or too long has passed.
    [[nodiscard]] QFuture<Noted> notPossible(const ResourceId &surgery, const QString &reason, const ResourceId &author,
                                             const QTimeZone &zone);
    /// Takes back @p made and nothing else: what colleagues noted before and since stays as it is. What ended the call is only
    /// taken back while nothing was noted since.
    [[nodiscard]] QFuture<store::WriteResult<void, SurgeryCallError>> undo(const ResourceId &surgery, const CallAttempt &made,
                                                                           const QTimeZone &zone);

private:
    store::Database &m_database;
};

/// As SurgeryCalls::waiting, within a read.
[[nodiscard]] store::StoreResult<QVector<SurgeryCall>> surgeryCallsWaiting(const store::Reader &reader, Instant now,
                                                                           const QTimeZone &zone, int limit);

} // namespace heard::care
