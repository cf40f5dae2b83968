#include "care/appointmentasks.h"

#include "care/appointment.h"
#include "fhir/vocabulary.h"
#include "store/edit.h"

using namespace Qt::StringLiterals;
using heard::store::Reader;
using heard::store::ResourceWriter;
using heard::store::StoreResult;
using heard::store::WriteResult;
using heard::store::Writer;

namespace heard::care {

namespace {

using Done = WriteResult<void, AskError>;

/// Those of her whose appointment it is: nobody asks anything of another's appointment.
StoreResult<QVector<AppointmentAsk>> asksOf(const Reader &reader, const ResourceId &appointment)
{
    return reader.all<AppointmentAsk>("SELECT r.json, " HEARD_DELIVERY_COLUMNS R"(
          FROM resource a
          CROSS JOIN reference f ON f.target = 'Appointment/' || a.id AND f.path = 'AppointmentResponse.appointment'
          CROSS JOIN moment m ON m.source = f.source AND m.path = :askedAt
          CROSS JOIN resource r ON r.key = f.source
          JOIN delivery d ON d.key = r.key
         WHERE a.type = 'Appointment' AND (a.id = :appointment OR a.local_id = :appointment)
           AND instr(r.json, :withdrawn) = 0
           AND EXISTS (SELECT 1 FROM reference p
                        WHERE p.source = a.key AND p.path = 'Appointment.participant.actor'
                          AND p.target = r.json ->> '$.actor.reference')
         ORDER BY m.from_ms DESC, r.key DESC)",
        {{":appointment", appointment.value}, {":askedAt", QString{fhir::path::askedAt}},
         {":withdrawn", QString{fhir::extension::withdrawnAt}}}, appointmentAskFromFhir);
}

/// The words tidied, or what is wrong with them.
Result<QString, AskError> checked(const QString &words)
{
    const QString trimmed = words.trimmed();
    if (trimmed.isEmpty())
        return failed(AskError::WordsMissing);
    if (trimmed.size() > AppointmentAsks::longestWords)
        return failed(AskError::TooLong);
    return trimmed;
}

/// One that she may still ask something of.
WriteResult<Appointment, AskError> askable(const Writer &writer, const ResourceId &id)
{
    const auto json = writer.json(u"Appointment"_s, id);
    if (!json)
        return failed(json.error());
    const auto appointment = appointmentFromFhir(json->value_or(QJsonObject{}));
    const bool ahead = appointment
        && (appointment->state == AppointmentState::Proposed || appointment->state == AppointmentState::Booked
            || appointment->state == AppointmentState::Arrived);
    if (!ahead || appointment->patient.isEmpty())
        return failed(AskError::NoSuchAppointment);
    if (appointment->state == AppointmentState::Arrived || appointment->start <= writer.now())
        return failed(AskError::AlreadyBegun);
    return *appointment;
}

Done nothingOpen(const Reader &reader, const ResourceId &appointment)
{
    const auto asks = asksOf(reader, appointment);
    if (!asks)
        return failed(asks.error());
    for (const AppointmentAsk &ask : *asks) {
        if (ask.isOpen())
            return failed(AskError::AlreadyAsked);
    }
    return {};
}

/// Reads the stored ask, lets @p apply(AppointmentAsk &) change it, and stores it.
template <typename Apply>
Done edit(ResourceWriter &writer, const ResourceId &id, Apply apply)
{
    return store::editAs<AskError>(writer, u"AppointmentResponse"_s, id, appointmentAskFromFhir, apply);
}

/// The same for one that she did not take back.
template <typename Apply>
Done editShown(Writer &writer, const ResourceId &id, Apply apply)
{
    return edit(writer, id, [&](AppointmentAsk &ask) -> Done {
        return ask.withdrawnAt ? Done{failed(AskError::NotFound)} : apply(ask);
    });
}

void answerWith(AppointmentAsk &ask, AppointmentAsk::Answer answer, const QString &words, Instant now)
{
    ask.answer = answer;
    ask.answerWords = words;
    ask.answeredAt = now;
    ask.seenAt = ask.seenAt.value_or(now);
}

void reopen(AppointmentAsk &ask)
{
    ask.answer = AppointmentAsk::Answer::None;
    ask.answerWords.clear();
    ask.answeredAt.reset();
}

/// Lets @p apply(AppointmentAsk &) change each ask of @p appointment that @p fits.
template <typename Fits, typename Apply>
StoreResult<void> editEach(ResourceWriter &writer, const ResourceId &appointment, Fits fits, Apply apply)
{
    const auto asks = asksOf(writer, appointment);
    if (!asks)
        return failed(asks.error());
    for (const AppointmentAsk &ask : *asks) {
        if (!fits(ask))
            continue;
        const Done done = edit(writer, ask.id, [&](AppointmentAsk &stored) -> Done {
            apply(stored);
            return {};
        });
        if (!done)
            return failed(done.error().failure);
    }
    return {};
}

} // namespace

StoreResult<void> answerAsks(ResourceWriter &writer, const ResourceId &appointment, AppointmentAsk::Answer answer,
                             const QString &words)
{
    return editEach(
        writer, appointment, [](const AppointmentAsk &ask) { return ask.isOpen(); },
        [&](AppointmentAsk &ask) { answerWith(ask, answer, words.trimmed(), writer.now()); });
}

StoreResult<void> reopenAsks(ResourceWriter &writer, const ResourceId &appointment)
{
    return editEach(
        writer, appointment,
        [](const AppointmentAsk &ask) { return ask.answer == AppointmentAsk::Answer::Cancelled; }, reopen);
}

StoreResult<std::optional<AppointmentAsk>> latestAsk(const Reader &reader, const ResourceId &appointment)
{
    auto asks = asksOf(reader, appointment);
    if (!asks)
        return failed(asks.error());
    if (asks->isEmpty())
        return std::optional<AppointmentAsk>{};
    AppointmentAsk &latest = asks->first();
    const auto stored = latest.isOpen() ? reader.json(u"Appointment"_s, appointment) : StoreResult<std::optional<QJsonObject>>{};
    if (!stored)
        return failed(stored.error());
    const auto about = appointmentFromFhir(stored->value_or(QJsonObject{}));
    if (!about)
        return std::optional{latest};
    if (about->state == AppointmentState::Cancelled) {
        // Another system calls it off and knows nothing of what she asked.
        const auto changed = fhir::instantAt((**stored)["meta"_L1].toObject(), "lastUpdated"_L1);
        answerWith(latest, AppointmentAsk::Answer::Cancelled, about->cancelReason, changed.value_or(latest.askedAt));
    } else if (about->state == AppointmentState::Arrived || about->state == AppointmentState::Fulfilled) {
        latest.answer = AppointmentAsk::Answer::CameAllTheSame;
    }
    return std::optional{latest};
}

QFuture<StoreResult<std::optional<AppointmentAsk>>> AppointmentAsks::latestFor(const ResourceId &appointment) const
{
    return m_database.read([appointment](Reader &reader) { return latestAsk(reader, appointment); });
}

QFuture<StoreResult<QVector<AppointmentAsk>>> AppointmentAsks::keptFor(const ResourceId &patient, Instant now) const
{
    return m_database.read([patient, now](Reader &reader) {
        return reader.all<AppointmentAsk>("SELECT r.json, " HEARD_DELIVERY_COLUMNS R"(
              FROM reference f
              CROSS JOIN resource r ON r.key = f.source
              CROSS JOIN moment m ON m.source = f.source AND m.path = :answeredAt
              CROSS JOIN resource a ON a.type = 'Appointment' AND a.id = substr(r.json ->> '$.appointment.reference', 13)
              CROSS JOIN moment s ON s.source = a.key AND s.path = 'Appointment.start'
              LEFT JOIN moment e ON e.source = a.key AND e.path = 'Appointment.end'
              JOIN delivery d ON d.key = r.key
             WHERE f.target = 'Patient/' || coalesce((SELECT p.id FROM resource p WHERE p.local_id = :patient), :patient)
               AND f.path = 'AppointmentResponse.actor'
               AND r.json ->> '$.participantStatus' = 'accepted'
               AND EXISTS (SELECT 1
                             FROM json_each(r.json, '$.extension') x
                            WHERE r.json ->> (x.fullkey || '.url') = :answer
                              AND r.json ->> (x.fullkey || '.valueCode') = 'kept')
               AND coalesce(e.from_ms, s.from_ms) > :now
             ORDER BY m.from_ms DESC, r.key DESC)",
            {{":patient", patient.value}, {":now", now.sinceEpoch().count()},
             {":answer", QString{fhir::extension::answer}}, {":answeredAt", QString{fhir::extension::answeredAt} + u".valueInstant"_s}},
            appointmentAskFromFhir);
    });
}

QFuture<WriteResult<ResourceId, AskError>> AppointmentAsks::ask(const ResourceId &appointment, AppointmentAsk::Kind kind,
                                                                const QString &words)
{
    return m_database.write([appointment, kind, words](Writer &writer) -> WriteResult<ResourceId, AskError> {
        const auto good = checked(words);
        if (!good)
            return failed(good.error());
        const auto at = askable(writer, appointment);
        if (!at)
            return failed(at.error());
        if (Done free = nothingOpen(writer, at->id); !free)
            return failed(free.error());
        AppointmentAsk ask;
        ask.appointment = at->id;
        ask.patient = at->patient;
        ask.kind = kind;
        ask.words = *good;
        ask.askedAt = writer.now();
        return writer.create(toFhir(ask));
    });
}

QFuture<Done> AppointmentAsks::withdraw(const ResourceId &id)
{
    return m_database.write([id](Writer &writer) -> Done {
        return editShown(writer, id, [&](AppointmentAsk &ask) -> Done {
            if (ask.answer != AppointmentAsk::Answer::None)
                return failed(AskError::AlreadyAnswered);
            ask.withdrawnAt = writer.now();
            return {};
        });
    });
}

QFuture<Done> AppointmentAsks::restore(const ResourceId &id)
{
    return m_database.write([id](Writer &writer) -> Done {
        return edit(writer, id, [&](AppointmentAsk &ask) -> Done {
            if (!ask.withdrawnAt)
                return {};
            if (const auto at = askable(writer, ask.appointment); !at)
                return failed(at.error());
            ask.withdrawnAt.reset();
            return nothingOpen(writer, ask.appointment);
        });
    });
}

QFuture<Done> AppointmentAsks::markSeen(const ResourceId &id)
{
    return m_database.write([id](Writer &writer) -> Done {
        return editShown(writer, id, [&](AppointmentAsk &ask) -> Done {
            ask.seenAt = ask.seenAt.value_or(writer.now());
            return {};
        });
    });
}

QFuture<Done> AppointmentAsks::keep(const ResourceId &id, const QString &words)
{
    return m_database.write([id, words](Writer &writer) -> Done {
        const auto good = checked(words);
        if (!good)
            return failed(good.error());
        return editShown(writer, id, [&](AppointmentAsk &ask) -> Done {
            if (!ask.isOpen())
                return failed(AskError::AlreadyAnswered);
            answerWith(ask, AppointmentAsk::Answer::Kept, *good, writer.now());
            return {};
        });
    });
}

QFuture<Done> AppointmentAsks::undoKeep(const ResourceId &id)
{
    return m_database.write([id](Writer &writer) -> Done {
        return editShown(writer, id, [](AppointmentAsk &ask) -> Done {
            if (ask.answer == AppointmentAsk::Answer::Kept)
                reopen(ask);
            return {};
        });
    });
}

} // namespace heard::care
