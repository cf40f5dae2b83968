#include "care/appointments.h"

#include "care/appointmentasks.h"
#include "care/appointmentchange.h"
#include "people/humanname.h"
#include "store/edit.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using heard::store::Reader;
using heard::store::StoreResult;
using heard::store::WriteResult;
using heard::store::Writer;

namespace heard::care {

namespace {

constexpr qsizetype longestLine = 500;
constexpr qsizetype longestText = 4000;
constexpr auto longestTime = 24h;
constexpr auto earliestArrival = 24h; // before its start

using Done = WriteResult<void, AppointmentError>;

Done timesAreGood(Instant start, Instant end, Instant now)
{
    if (end <= start)
        return failed(AppointmentError::EndsBeforeStart);
    if (end - start > longestTime)
        return failed(AppointmentError::TooLongTime);
    if (start < now)
        return failed(AppointmentError::InThePast);
    return {};
}

bool tooLong(const Appointment &appointment)
{
    return appointment.place.size() > longestLine || appointment.withWhom.size() > longestLine
        || appointment.preparation.size() > longestLine || appointment.bring.size() > longestText
        || appointment.directions.size() > longestText
        || appointment.description.size() > longestText;
}

/// Names the Practitioner where only the id is given.
StoreResult<void> nameWhom(const Reader &reader, Appointment &appointment)
{
    if (appointment.withWhomId.isEmpty())
        return {};
    const auto practitioner = reader.json(u"Practitioner"_s, appointment.withWhomId);
    if (!practitioner)
        return failed(practitioner.error());
    if (!*practitioner)
        return {};
    appointment.withWhomId = fhir::idOf(**practitioner);
    if (appointment.withWhom.isEmpty())
        appointment.withWhom = people::humanNameOf(**practitioner).full();
    return {};
}

bool isOpen(AppointmentState state)
{
    return state == AppointmentState::Proposed || state == AppointmentState::Booked;
}

/// What nobody has said to be over can be moved and called off, also after its planned start: an operation is put off while
/// she waits for it.
bool stands(const Appointment &appointment)
{
    return isOpen(appointment.state) || appointment.state == AppointmentState::Arrived;
}

/// Moves @p appointment; who had come for it is expected anew.
Done moveTo(Writer &writer, Appointment &appointment, Instant start, Instant end)
{
    if (!stands(appointment))
        return failed(AppointmentError::NotOpen);
    if (Done good = timesAreGood(start, end, writer.now()); !good)
        return good;
    appointment.start = start;
    appointment.end = end;
    if (appointment.state == AppointmentState::Arrived)
        appointment.state = AppointmentState::Booked;
    return {};
}

bool isMark(AppointmentState state)
{
    return state == AppointmentState::Arrived || state == AppointmentState::Fulfilled || state == AppointmentState::NotAttended;
}

/// Whether @p appointment may be marked as @p state now.
Done mayBeMarked(const Appointment &appointment, AppointmentState state, Instant now)
{
    const bool here = appointment.state == AppointmentState::Arrived;
    if (!isMark(state) || (!isOpen(appointment.state) && !(here && state != AppointmentState::Arrived)))
        return failed(AppointmentError::NotOpen);
    const bool early = state == AppointmentState::Arrived ? now < appointment.start - earliestArrival
                                                          : !here && now < appointment.start;
    if (early)
        return failed(AppointmentError::TooEarly);
    return {};
}

/// Reads the stored appointment, lets @p apply(Appointment &) change it, and stores it with what follows.
template <typename Apply>
Done edit(Writer &writer, const ResourceId &id, Apply apply)
{
    return store::edit<AppointmentError>(writer, u"Appointment"_s, id, [&](QJsonObject &json) -> Done {
        auto appointment = appointmentFromFhir(json);
        if (!appointment || appointment->state == AppointmentState::EnteredInError)
            return failed(AppointmentError::NotFound);
        if (Done done = apply(*appointment); !done)
            return done;
        const QJsonObject before = json;
        json = toFhir(*appointment, json);
        const auto followed = followAppointment(writer, before, json);
        return followed ? Done{} : failed(followed.error());
    });
}

} // namespace

WriteResult<ResourceId, AppointmentError> book(Writer &writer, const Appointment &appointment)
{
    Appointment booked = appointment;
    booked.id = {};
    booked.state = AppointmentState::Booked;
    if (tooLong(booked))
        return failed(AppointmentError::TooLong);
    if (auto good = timesAreGood(booked.start, booked.end, writer.now()); !good)
        return failed(good.error());
    const auto patient = writer.json(u"Patient"_s, booked.patient);
    if (!patient)
        return failed(patient.error());
    if (!*patient)
        return failed(AppointmentError::PatientMissing);
    booked.patient = fhir::idOf(**patient);
    if (auto named = nameWhom(writer, booked); !named)
        return failed(named.error());
    return writer.create(toFhir(booked));
}

QFuture<WriteResult<ResourceId, AppointmentError>> Appointments::book(const Appointment &appointment)
{
    return m_database.write([appointment](Writer &writer) { return care::book(writer, appointment); });
}

QFuture<Done> Appointments::reschedule(const ResourceId &id, Instant start, Instant end, const QString &words)
{
    return m_database.write([id, start, end, words](Writer &writer) -> Done {
        if (words.size() > AppointmentAsks::longestWords)
            return failed(AppointmentError::TooLong);
        return edit(writer, id, [&](Appointment &stored) -> Done {
            if (Done moved = moveTo(writer, stored, start, end); !moved)
                return moved;
            const auto answered = answerAsks(writer, stored.id, AppointmentAsk::Answer::Moved, words);
            return answered ? Done{} : failed(answered.error());
        });
    });
}

Done change(Writer &writer, const Appointment &appointment)
{
    return edit(writer, appointment.id, [&](Appointment &stored) -> Done {
        if (tooLong(appointment))
            return failed(AppointmentError::TooLong);
        const bool moved = appointment.start != stored.start || appointment.end != stored.end;
        if (moved) {
            if (Done done = moveTo(writer, stored, appointment.start, appointment.end); !done)
                return done;
        }
        Appointment changed = appointment;
        changed.id = stored.id;
        changed.patient = stored.patient;
        changed.state = stored.state;
        changed.cancelReason = stored.cancelReason;
        changed.timeForQuestions = stored.timeForQuestions;
        if (auto named = nameWhom(writer, changed); !named)
            return failed(named.error());
        stored = changed;
        return {};
    });
}

QFuture<Done> Appointments::change(const Appointment &appointment)
{
    return m_database.write([appointment](Writer &writer) { return care::change(writer, appointment); });
}

WriteResult<AppointmentState, AppointmentError> cancel(Writer &writer, const ResourceId &id, const QString &reason)
{
    const QString why = reason.trimmed();
    if (why.isEmpty())
        return failed(AppointmentError::ReasonMissing);
    if (why.size() > longestLine)
        return failed(AppointmentError::TooLong);
    AppointmentState before{};
    const Done done = edit(writer, id, [&](Appointment &stored) -> Done {
        if (!stands(stored))
            return failed(AppointmentError::NotOpen);
        before = std::exchange(stored.state, AppointmentState::Cancelled);
        stored.cancelReason = why;
        return {};
    });
    if (!done)
        return failed(done.error());
    return before;
}

QFuture<WriteResult<AppointmentState, AppointmentError>> Appointments::cancel(const ResourceId &id, const QString &reason)
{
    return m_database.write([id, reason](Writer &writer) { return care::cancel(writer, id, reason); });
}

QFuture<Done> Appointments::undoCancel(const ResourceId &id, AppointmentState before)
{
    return m_database.write([id, before](Writer &writer) -> Done {
        return edit(writer, id, [&](Appointment &stored) -> Done {
            if (stored.state != AppointmentState::Cancelled)
                return failed(AppointmentError::NotCancelled);
            if (!isOpen(before) && before != AppointmentState::Arrived)
                return failed(AppointmentError::NotOpen);
            stored.state = before;
            stored.cancelReason.clear();
            return {};
        });
    });
}

QFuture<WriteResult<AppointmentState, AppointmentError>> Appointments::mark(const ResourceId &id, AppointmentState state)
{
    return m_database.write([id, state](Writer &writer) -> WriteResult<AppointmentState, AppointmentError> {
        AppointmentState before{};
        const Done done = edit(writer, id, [&](Appointment &stored) -> Done {
            if (Done may = mayBeMarked(stored, state, writer.now()); !may)
                return may;
            before = std::exchange(stored.state, state);
            return {};
        });
        if (!done)
            return failed(done.error());
        return before;
    });
}

QFuture<Done> Appointments::setTimeForQuestions(const ResourceId &id, std::optional<bool> time)
{
    return m_database.write([id, time](Writer &writer) -> Done {
        return edit(writer, id, [&](Appointment &stored) -> Done {
            const bool met = stored.state == AppointmentState::Arrived || stored.state == AppointmentState::Fulfilled;
            if (!met && !isOpen(stored.state))
                return failed(AppointmentError::NotOpen);
            if (!met && writer.now() < stored.start)
                return failed(AppointmentError::TooEarly);
            stored.timeForQuestions = time;
            return {};
        });
    });
}

QFuture<Done> Appointments::undoMark(const ResourceId &id, AppointmentState before)
{
    return m_database.write([id, before](Writer &writer) -> Done {
        return edit(writer, id, [&](Appointment &stored) -> Done {
            const bool backwards = before == AppointmentState::Proposed || before == AppointmentState::Booked
                || (before == AppointmentState::Arrived && stored.state != AppointmentState::Arrived);
            if (!isMark(stored.state) || !backwards)
                return failed(AppointmentError::NotOpen);
            stored.state = before;
            return {};
        });
    });
}

} // namespace heard::care
