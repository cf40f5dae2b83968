#include "care/questions.h"

#include "care/appointment.h"
#include "care/stillhere.h"
#include "fhir/vocabulary.h"
#include "people/units.h"
#include "store/edit.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using heard::store::Reader;
using heard::store::StoreResult;
using heard::store::WriteResult;
using heard::store::Writer;

namespace heard::care {

namespace {

using Done = WriteResult<void, QuestionError>;

StoreResult<QVector<Question>> questionsOf(const Reader &reader, const ResourceId &appointment)
{
    return reader.all<Question>(
        R"(SELECT r.json, d.state, d.sent_at, d.problem
             FROM reference f CROSS JOIN resource r ON r.key = f.source JOIN delivery d ON d.key = r.key
            WHERE f.target = 'Appointment/' || coalesce((SELECT a.id FROM resource a WHERE a.local_id = :appointment),
                                                        :appointment)
              AND f.path = 'Communication.partOf'
              AND r.json ->> '$.category[0].coding[0].code' = 'question'
              AND r.json ->> '$.status' <> 'entered-in-error'
            ORDER BY (SELECT r.json ->> (e.fullkey || '.valueInteger')
                        FROM json_each(r.json, '$.extension') e
                       WHERE r.json ->> (e.fullkey || '.url') = :position), r.key)",
        {{":appointment", appointment.value}, {":position", QString{fhir::extension::position}}}, questionFromFhir);
}

/// The appointment is over when its end, or its start where there is none, has passed; not while she sits there.
StoreResult<QVector<Question>> leftOverOf(const Reader &reader, const ResourceId &patient, Instant now)
{
    return reader.all<Question>(
        R"(SELECT r.json, d.state, d.sent_at, d.problem
             FROM reference f
             CROSS JOIN resource r ON r.key = f.source
             CROSS JOIN moment m ON m.source = f.source AND m.path = 'Communication.sent'
             CROSS JOIN reference p ON p.source = f.source AND p.path = 'Communication.partOf'
             CROSS JOIN resource a ON a.type = 'Appointment' AND a.id = substr(p.target, 13)
             CROSS JOIN moment s ON s.source = a.key AND s.path = 'Appointment.start'
             LEFT JOIN moment e ON e.source = a.key AND e.path = 'Appointment.end'
             JOIN delivery d ON d.key = r.key
            WHERE f.target = 'Patient/' || coalesce((SELECT q.id FROM resource q WHERE q.local_id = :patient), :patient)
              AND f.path = 'Communication.subject'
              AND r.json ->> '$.category[0].coding[0].code' = 'question'
              AND r.json ->> '$.status' NOT IN ('completed', 'entered-in-error')
              AND ((coalesce(e.from_ms, s.from_ms) <= :now
                    AND NOT )" HEARD_STILL_HERE("a.json", "s.from_ms") R"()
                   OR a.json ->> '$.status' IN ('cancelled', 'fulfilled', 'noshow', 'entered-in-error'))
            ORDER BY m.from_ms, r.key)",
        {{":patient", patient.value}, {":now", now.milliseconds()}, {":cameSince", (now - longestStay).milliseconds()}},
        questionFromFhir);
}

/// Behind every other, removed ones too: they may come back.
StoreResult<int> nextPosition(const Reader &reader, const ResourceId &appointment)
{
    const auto last = reader.connection().first<int>(
        R"(SELECT max(r.json ->> (e.fullkey || '.valueInteger'))
             FROM reference f CROSS JOIN resource r ON r.key = f.source JOIN json_each(r.json, '$.extension') e
            WHERE f.target = :appointment AND f.path = 'Communication.partOf'
              AND r.json ->> (e.fullkey || '.url') = :position)",
        {{":appointment", appointment.reference(u"Appointment")}, {":position", QString{fhir::extension::position}}},
        [](const store::Row &row) { return row.isNull(0) ? -1 : static_cast<int>(row.integer(0)); });
    if (!last)
        return failed(last.error());
    return last->value_or(-1) + 1;
}

/// The words tidied, or what is wrong with them.
Result<QString, QuestionError> checked(const QString &words)
{
    const QString trimmed = words.trimmed();
    if (trimmed.isEmpty())
        return failed(QuestionError::Empty);
    if (trimmed.size() > Questions::longestWords)
        return failed(QuestionError::TooLong);
    return trimmed;
}

/// One that questions can be asked at: known, not given up, with a patient.
WriteResult<Appointment, QuestionError> askable(const Reader &reader, const ResourceId &id)
{
    const auto json = reader.json(u"Appointment"_s, id);
    if (!json)
        return failed(json.error());
    if (!*json)
        return failed(QuestionError::NoSuchAppointment);
    const auto appointment = appointmentFromFhir(**json);
    if (!appointment || appointment->patient.isEmpty() || appointment->state == AppointmentState::Cancelled
        || appointment->state == AppointmentState::EnteredInError)
        return failed(QuestionError::NoSuchAppointment);
    return *appointment;
}

/// Reads the stored question, lets @p apply(Question &) change it, and stores it.
template <typename Apply>
Done edit(Writer &writer, const ResourceId &id, Apply apply)
{
    return store::editAs<QuestionError>(writer, u"Communication"_s, id, questionFromFhir, apply);
}

/// The same for one that was not removed.
template <typename Apply>
Done editShown(Writer &writer, const ResourceId &id, Apply apply)
{
    return edit(writer, id, [&](Question &question) -> Done {
        return question.removed ? Done{failed(QuestionError::NotFound)} : apply(question);
    });
}

WriteResult<Question, QuestionError> shown(const Reader &reader, const ResourceId &id)
{
    const auto json = reader.json(u"Communication"_s, id);
    if (!json)
        return failed(json.error());
    const auto question = questionFromFhir(json->value_or(QJsonObject{}));
    if (!question || question->removed)
        return failed(QuestionError::NotFound);
    return *question;
}

} // namespace

QFuture<StoreResult<QVector<Question>>> Questions::of(const ResourceId &appointment) const
{
    return m_database.read([appointment](Reader &reader) { return questionsOf(reader, appointment); });
}

QFuture<StoreResult<QVector<Question>>> Questions::leftOver(const ResourceId &patient, Instant now) const
{
    return m_database.read([patient, now](Reader &reader) { return leftOverOf(reader, patient, now); });
}

QFuture<WriteResult<int, QuestionError>> Questions::carryOver(const ResourceId &appointment)
{
    return m_database.write([appointment](Writer &writer) -> WriteResult<int, QuestionError> {
        const auto to = askable(writer, appointment);
        if (!to)
            return failed(to.error());
        if (std::max(endOf(*to), to->start) <= writer.now() || to->state == AppointmentState::Fulfilled
            || to->state == AppointmentState::NotAttended)
            return failed(QuestionError::NoSuchAppointment);
        const auto left = leftOverOf(writer, to->patient, writer.now());
        const auto position = nextPosition(writer, to->id);
        if (!left || !position)
            return failed(left ? position.error() : left.error());
        for (qsizetype i = 0; i < left->size(); ++i) {
            const Done done = edit(writer, left->at(i).id, [&](Question &question) -> Done {
                question.appointment = to->id;
                question.position = *position + static_cast<int>(i);
                return {};
            });
            if (!done)
                return failed(done.error());
        }
        return static_cast<int>(left->size());
    });
}

QFuture<WriteResult<ResourceId, QuestionError>> Questions::ask(const ResourceId &appointment, const QString &words)
{
    return m_database.write([appointment, words](Writer &writer) -> WriteResult<ResourceId, QuestionError> {
        const auto good = checked(words);
        if (!good)
            return failed(good.error());
        const auto at = askable(writer, appointment);
        if (!at)
            return failed(at.error());
        const auto position = nextPosition(writer, at->id);
        if (!position)
            return failed(position.error());
        const auto unit = people::ownUnit(writer);
        if (!unit)
            return failed(unit.error());
        Question question;
        question.appointment = at->id;
        question.patient = at->patient;
        question.words = *good;
        question.position = *position;
        question.writtenAt = writer.now();
        return writer.create(toFhir(question, {}, *unit));
    });
}

QFuture<Done> Questions::reword(const ResourceId &id, const QString &words)
{
    return m_database.write([id, words](Writer &writer) -> Done {
        const auto good = checked(words);
        if (!good)
            return failed(good.error());
        return editShown(writer, id, [&](Question &question) -> Done {
            if (question.answeredAt)
                return failed(QuestionError::AlreadyAnswered);
            question.words = *good;
            return {};
        });
    });
}

QFuture<Done> Questions::move(const ResourceId &id, int place)
{
    return m_database.write([id, place](Writer &writer) -> Done {
        const auto moved = shown(writer, id);
        if (!moved)
            return failed(moved.error());
        auto order = questionsOf(writer, moved->appointment);
        if (!order)
            return failed(order.error());
        const auto from = std::find_if(order->begin(), order->end(),
                                       [&](const Question &question) { return question.id == moved->id; });
        if (from == order->end())
            return failed(QuestionError::NotFound);
        order->move(from - order->begin(), std::clamp<qsizetype>(place, 0, order->size() - 1));
        for (int position = 0; position < order->size(); ++position) {
            auto done = edit(writer, order->at(position).id, [&](Question &question) -> Done {
                question.position = position;
                return {};
            });
            if (!done)
                return done;
        }
        return {};
    });
}

QFuture<Done> Questions::setAnswered(const ResourceId &id, bool answered)
{
    return m_database.write([id, answered](Writer &writer) -> Done {
        return editShown(writer, id, [&](Question &question) -> Done {
            if (answered != question.answeredAt.has_value())
                question.answeredAt = answered ? std::optional{writer.now()} : std::nullopt;
            return {};
        });
    });
}

QFuture<Done> Questions::remove(const ResourceId &id)
{
    return m_database.write([id](Writer &writer) -> Done {
        return editShown(writer, id, [](Question &question) -> Done {
            question.removed = true;
            return {};
        });
    });
}

QFuture<Done> Questions::restore(const ResourceId &id)
{
    return m_database.write([id](Writer &writer) -> Done {
        return edit(writer, id, [](Question &question) -> Done {
            question.removed = false;
            return {};
        });
    });
}

} // namespace heard::care
