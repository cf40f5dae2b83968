#pragma once

#include "care/appointment.h"
#include "store/database.h"
#include "store/writeerror.h"

namespace heard::care {

enum class AppointmentError {
    PatientMissing, ///< none given, or not in this store
    EndsBeforeStart, ///< or at the same moment
    TooLongTime,     ///< more than a day
    InThePast,       ///< its start
    TooLong,         ///< one of the texts
    ReasonMissing,   ///< why it is cancelled
    NotOpen,         ///< cancelled, fulfilled or not attended
    NotCancelled,    ///< so there is nothing to undo
    TooEarly,        ///< to say how it went
    NotFound,
    NotStored,
};

/// What can be asked of the store about appointments. What was entered in error is never among the answers.
class Appointments final {
public:
    /// @p database must outlive it.
    explicit Appointments(store::Database &database) : m_database(database) {}

    // What she has come for has not ended before endOf.
    /// What has not ended at @p from, soonest first; cancelled ones too, for she has to know.
    [[nodiscard]] QFuture<store::StoreResult<QVector<Appointment>>> upcomingFor(const ResourceId &patient, Instant from,
                                                                                int limit = 100) const;
    /// What had ended at @p before, latest first.
    [[nodiscard]] QFuture<store::StoreResult<QVector<Appointment>>> pastFor(const ResourceId &patient, Instant before,
                                                                            int limit = 1000, int offset = 0) const;
    /// The first that is booked or under way and has not ended at @p from.
    [[nodiscard]] QFuture<store::StoreResult<std::optional<Appointment>>> nextFor(const ResourceId &patient,
                                                                                  Instant from) const;
    /// Everybody's that start from @p from until before @p to, by start, with the patients' names.
    [[nodiscard]] QFuture<store::StoreResult<QVector<Appointment>>> between(Instant from, Instant to,
                                                                            int limit = 2000) const;
    [[nodiscard]] QFuture<store::StoreResult<std::optional<Appointment>>> byId(const ResourceId &id) const;

    /// Stores a new one as booked.
    [[nodiscard]] QFuture<store::WriteResult<ResourceId, AppointmentError>> book(const Appointment &appointment);
    // What did not take place can be moved and cancelled, also after its planned start. What was said of its wait ends with it.
    /// What she asked of it is answered with it, and with @p words where there are some.
    [[nodiscard]] QFuture<store::WriteResult<void, AppointmentError>> reschedule(const ResourceId &id, Instant start, Instant end,
        const QString &words = {});
    /// Everything but patient, state and reason, which have their own verbs.
    [[nodiscard]] QFuture<store::WriteResult<void, AppointmentError>> change(const Appointment &appointment);
    /// What she asked of it is answered with it, for the same reason. The answer is how it stood before, for undoCancel.
    [[nodiscard]] QFuture<store::WriteResult<AppointmentState, AppointmentError>> cancel(const ResourceId &id, const QString &reason);
    /// A cancelled one stands @p before again: Proposed, Booked or Arrived.
    [[nodiscard]] QFuture<store::WriteResult<void, AppointmentError>> undoCancel(const ResourceId &id,
        AppointmentState before = AppointmentState::Booked);
    /// Says how it went: Arrived from a day before its start on, Fulfilled and NotAttended once it has begun or she has
    /// arrived. The answer is how it stood before, for undoMark.
    [[nodiscard]] QFuture<store::WriteResult<AppointmentState, AppointmentError>> mark(const ResourceId &id, AppointmentState state);
    /// Whether she could ask what she wanted to; from its beginning on. Nothing takes the note back.
    [[nodiscard]] QFuture<store::WriteResult<void, AppointmentError>> setTimeForQuestions(const ResourceId &id, std::optional<bool> time);
    /// Takes a mark back: it stands @p before again, Proposed, Booked or Arrived.
    [[nodiscard]] QFuture<store::WriteResult<void, AppointmentError>> undoMark(const ResourceId &id, AppointmentState before);

private:
    store::Database &m_database;
};

/// Within another question: what Appointments::upcomingFor answers.
[[nodiscard]] store::StoreResult<QVector<Appointment>> upcomingFor(const store::Reader &reader, const ResourceId &patient,
                                                                   Instant from, int limit = 100);

/// The same as Appointments::book, change and cancel, for what does so within its own transaction.
[[nodiscard]] store::WriteResult<ResourceId, AppointmentError> book(store::Writer &writer, const Appointment &appointment);
[[nodiscard]] store::WriteResult<void, AppointmentError> change(store::Writer &writer, const Appointment &appointment);
[[nodiscard]] store::WriteResult<AppointmentState, AppointmentError> cancel(store::Writer &writer, const ResourceId &id, const QString &reason);

} // namespace heard::care
