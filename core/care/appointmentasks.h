#pragma once

#include "care/appointmentask.h"
#include "store/database.h"
#include "store/writeerror.h"

namespace heard::care {

enum class AskError {
    WordsMissing,      ///< why she asks, or why it stays as it is
    TooLong,           ///< more than AppointmentAsks::longestWords
    NoSuchAppointment, ///< unknown here, cancelled, or over
    AlreadyBegun,      ///< it is time to call
    AlreadyAsked,      ///< and not answered yet
    AlreadyAnswered,
    NotFound,          ///< also what she took back
    NotStored,
};

/// What can be asked of the store about what patients ask of their appointments.
class AppointmentAsks final {
public:
    static constexpr qsizetype longestWords = 1000; ///< characters

    /// @p database must outlive it.
    explicit AppointmentAsks(store::Database &database) : m_database(database) {}

    /// The latest about @p appointment that she did not take back; nothing where there is none.
    [[nodiscard]] QFuture<store::StoreResult<std::optional<AppointmentAsk>>> latestFor(const ResourceId &appointment) const;

    /// Hers that were answered by leaving an appointment as it is that has not ended at @p now; latest answer first.
    [[nodiscard]] QFuture<store::StoreResult<QVector<AppointmentAsk>>> keptFor(const ResourceId &patient, Instant now) const;

    // The patient's:
    [[nodiscard]] QFuture<store::WriteResult<ResourceId, AskError>> ask(const ResourceId &appointment, AppointmentAsk::Kind kind,
        const QString &words);
    /// Takes it back, before it is answered.
    [[nodiscard]] QFuture<store::WriteResult<void, AskError>> withdraw(const ResourceId &id);
    /// The undo of withdraw.
    [[nodiscard]] QFuture<store::WriteResult<void, AskError>> restore(const ResourceId &id);

    // The team's; moving or cancelling the appointment answers by itself.
    /// A second time changes nothing.
    [[nodiscard]] QFuture<store::WriteResult<void, AskError>> markSeen(const ResourceId &id);
    /// The appointment stays as it is, for the reason in @p words.
    [[nodiscard]] QFuture<store::WriteResult<void, AskError>> keep(const ResourceId &id, const QString &words);
    /// Takes the answer of keep back.
    [[nodiscard]] QFuture<store::WriteResult<void, AskError>> undoKeep(const ResourceId &id);

private:
    store::Database &m_database;
};

/// Within another question: what AppointmentAsks::latestFor answers.
[[nodiscard]] store::StoreResult<std::optional<AppointmentAsk>> latestAsk(const store::Reader &reader,
                                                                          const ResourceId &appointment);
/// Within the write that moves or cancels @p appointment: what she asked of it is answered.
[[nodiscard]] store::StoreResult<void> answerAsks(store::ResourceWriter &writer, const ResourceId &appointment,
                                                  AppointmentAsk::Answer answer, const QString &words);
/// Within the write that undoes a cancellation: what was answered by it waits again.
[[nodiscard]] store::StoreResult<void> reopenAsks(store::ResourceWriter &writer, const ResourceId &appointment);

} // namespace heard::care
