#pragma once

#include "care/reminder.h"
#include "store/database.h"
#include "store/writeerror.h"

namespace heard::care {

enum class ReminderError {
    Empty,
    TooLong, ///< more than Reminders::longestWords
    NoTime,  ///< of an own reminder
    NotFound,
    NotStored,
};

/// What a patient wants to be reminded of. Kept on her device alone and never sent.
class Reminders final {
public:
    /// Under this name the store tells that what she chose has changed.
    static constexpr QLatin1StringView changed{"Reminder"};
    static constexpr qsizetype longestWords = 500; ///< characters

    /// @p database must outlive it.
    explicit Reminders(store::Database &database) : m_database(database) {}

    /// All that rings are planned from: what @p patient has ahead at @p from, what she chose, and what has rung.
    [[nodiscard]] QFuture<store::StoreResult<ReminderSources>> sources(const ResourceId &patient, Instant from) const;

    QFuture<store::StoreResult<void>> setRules(const ReminderRules &rules);
    /// For the appointment with @p uid; nothing means as the rules say.
    QFuture<store::StoreResult<void>> choose(const QString &uid, const std::optional<AppointmentReminders> &choice);

    /// Soonest first, those done last.
    [[nodiscard]] QFuture<store::StoreResult<QVector<OwnReminder>>> own() const;
    /// Keeps a new one, or, where it has an id, the one that is there. The answer is its id.
    QFuture<store::WriteResult<ResourceId, ReminderError>> keep(const OwnReminder &reminder);
    QFuture<store::WriteResult<void, ReminderError>> remove(const ResourceId &id);

    /// @p rings have been given at @p now, and are not given again. They are forgotten a month after their appointment
    /// began, or her own reminder was done or removed.
    QFuture<store::StoreResult<void>> markRung(const QVector<PlannedReminder> &rings, Instant now);

    /// Forgets what rang by a clock that ran ahead of @p now, so that it rings when its time comes.
    QFuture<store::StoreResult<void>> forgetAhead(Instant now);

private:
    store::Database &m_database;
};

} // namespace heard::care
