#include "care/surgerycalls.h"

#include "base/day.h"
#include "care/surgerycallafter.h"
#include "fhir/vocabulary.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using heard::store::Reader;
using heard::store::StoreResult;

// What every query lays beside the Appointment `a`, as "heard": patient, tasks and answers; then its delivery.
#define HEARD_CALL_COLUMNS                                                                                             \
    "json_set(a.json, '$.heard', json_object( "                                                                        \
    "    'patient', json((SELECT p.json "                                                                              \
    "                       FROM reference f "                                                                         \
    "                       CROSS JOIN resource p ON p.type = 'Patient' AND p.id = substr(f.target, 9) "               \
    "                      WHERE f.source = a.key AND f.path = 'Appointment.participant.actor' "                       \
    "                        AND substr(f.target, 1, 8) = 'Patient/' "                                                 \
    "                      LIMIT 1)), "                                                                                \
    "    'tasks', (SELECT json_group_array(json(t.json)) "                                                             \
    "                FROM reference f CROSS JOIN resource t ON t.key = f.source "                                      \
    "               WHERE f.target = 'Appointment/' || a.id AND f.path = 'Task.focus'), "                              \
    "    'answers', (SELECT json_group_array(json(q.json)) "                                                           \
    "                  FROM reference f "                                                                              \
    "                  CROSS JOIN reference o ON o.source = f.source AND o.path = 'Task.output.valueReference' "       \
    "                  CROSS JOIN resource q ON q.type = 'QuestionnaireResponse' AND q.id = substr(o.target, 23) "     \
    "                 WHERE f.target = 'Appointment/' || a.id AND f.path = 'Task.focus'))), "                          \
    HEARD_DELIVERY_COLUMNS " "

// Of the operations `p`, which began at m.from_ms, those after which no call of the team has ended; the newest first.
#define HEARD_NOBODY_ENDED_IT                                                                                          \
    " AND NOT EXISTS (SELECT 1 "                                                                                       \
    "                   FROM ended_call e "                                                                            \
    "                   CROSS JOIN moment w ON w.source = e.key AND w.path = 'when.valueInstant' "                     \
    "                  WHERE e.focus = 'Appointment/' || p.id AND w.from_ms >= m.from_ms) "                            \
    "ORDER BY m.from_ms DESC, p.key DESC LIMIT :limit"

// Of the operations `a`, which began at m.from_ms, those after which the team means to call: that it booked here itself, that
// it has begun to call about, and all since the first call that it made here.
#define HEARD_IS_EXPECTED                                                                                              \
    "instr(a.json, 'https://heard.example/fhir/CodeSystem/appointment-kind') > 0 "                                     \
    "OR m.from_ms >= (SELECT o.from_ms "                                                                               \
    "                   FROM resource t INDEXED BY task_status "                                                       \
    "                   CROSS JOIN moment o ON o.source = t.key AND o.path = 'Task.authoredOn' "                       \
    "                  WHERE t.type = 'Task' AND t.json ->> '$.code.coding[0].code' = 'after-surgery-call' "           \
    "                    AND t.json ->> '$.status' = 'completed' "                                                     \
    "                    AND coalesce(t.json ->> '$.requester.reference', '') NOT GLOB 'Patient/*' "                   \
    "                  ORDER BY t.key LIMIT 1) "                                                                       \
    "OR EXISTS (SELECT 1 "                                                                                             \
    "             FROM reference f "                                                                                   \
    "             CROSS JOIN resource t ON t.key = f.source "                                                          \
    "             CROSS JOIN moment w ON w.source = t.key AND w.path = 'when.valueInstant' "                           \
    "            WHERE f.target = 'Appointment/' || a.id AND f.path = 'Task.focus' AND w.from_ms >= m.from_ms "        \
    "              AND t.json ->> '$.code.coding[0].code' = 'after-surgery-call' "                                     \
    "              AND t.json ->> '$.status' = 'in-progress' "                                                         \
    "              AND coalesce(t.json ->> '$.requester.reference', '') NOT GLOB 'Patient/*') "

namespace heard::care {

namespace {

using Calls = StoreResult<QVector<SurgeryCall>>;

/// Of one patient there are never so many.
constexpr int mostCallsOfLate = 20;

bool isExpected(const Appointment &surgery)
{
    return surgery.kind == AppointmentKind::Surgery && !surgery.patient.isEmpty()
        && (surgery.state == AppointmentState::Booked || surgery.state == AppointmentState::Arrived
            || surgery.state == AppointmentState::Fulfilled);
}

/// Adds what one Task says: two desktops that were offline may each have begun one.
void addRecord(SurgeryCall &call, const CallRecord &record)
{
    // Tries before the operation was moved were for another day.
    for (qsizetype i = 0; i < record.attempts.size(); ++i) {
        CallAttempt attempt = record.attempts[i];
        // Who tried last stands on the record, where a try does not say it itself.
        if (attempt.callerName.isEmpty() && i == record.attempts.size() - 1)
            attempt.callerName = record.callerName;
        if (attempt.when >= call.surgeryAt)
            call.attempts << attempt;
    }
    std::sort(call.attempts.begin(), call.attempts.end(),
              [](const CallAttempt &a, const CallAttempt &b) { return a.when < b.when; });
    const bool endedSince = std::any_of(record.attempts.begin(), record.attempts.end(), [&](const CallAttempt &attempt) {
        return attempt.outcome != CallAttempt::Outcome::NoAnswer && attempt.when >= call.surgeryAt;
    });
    if (call.task.isEmpty() || (record.done && call.state != SurgeryCall::State::Done)) {
        call.task = record.id;
        call.words = record.words;
    }
    if (record.done && endedSince)
        call.state = SurgeryCall::State::Done;
}

/// From an appointment beside which the query laid HEARD_CALL_COLUMNS.
Result<SurgeryCall, fhir::ReadError> callFrom(const QJsonObject &json, const QDate &today, const QTimeZone &zone)
{
    const auto surgery = appointmentFromFhir(json);
    if (!surgery)
        return failed(surgery.error());
    const QJsonObject beside = json["heard"_L1].toObject();
    SurgeryCall call;
    if (!isExpected(*surgery))
        return call;
    call.id = surgery->id;
    call.patient = surgery->patient;
    if (const auto patient = people::patientFromFhir(beside["patient"_L1].toObject())) {
        call.patientName = patient->name();
        call.patientPhone = patient->phone;
        call.patientNeeds = patient->communicationNeeds;
        call.cohort = patient->cohort;
    }
    call.surgeryAt = surgery->start;
    call.place = surgery->place;
    call.dueOn = callDay(surgery->start, zone);
    call.state = today > call.dueOn ? SurgeryCall::State::Overdue : SurgeryCall::State::Due;
    const QJsonArray tasks = beside["tasks"_L1].toArray();
    for (const QJsonValue &task : tasks) {
        const auto record = callRecordFromFhir(task.toObject());
        if (record && !record->undone)
            addRecord(call, *record);
    }
    const QJsonArray answers = beside["answers"_L1].toArray();
    for (const QJsonValue &response : answers) {
        if (call.state == SurgeryCall::State::Done && response["status"_L1].toString() == "completed"_L1)
            call.answers = woundAnswersFromFhir(response.toObject());
    }
    return call;
}

Instant firstOfLate(QDate today, const QTimeZone &zone)
{
    return Instant::of(today.addDays(-daysACallWaits).startOfDay(zone));
}

/// After the operations of the last daysACallWaits, the newest first, with those that are done.
Calls callsOfLate(const Reader &reader, Instant now, const QTimeZone &zone, int limit)
{
    const QDate today = dayOf(now, zone);
    return reader.all<SurgeryCall>(
        "SELECT " HEARD_CALL_COLUMNS
        R"(  FROM moment m
             CROSS JOIN resource a ON a.key = m.source
             CROSS JOIN operation p ON p.id = a.id AND p.key = a.key
             JOIN delivery d ON d.key = a.key
            WHERE m.path = 'Appointment.start' AND m.from_ms >= :from AND m.from_ms < :until)" HEARD_NOBODY_ENDED_IT,
        {{":from", firstOfLate(today, zone).milliseconds()}, {":until", Instant::of(today.startOfDay(zone)).milliseconds()},
         {":limit", qint64{limit}}},
        [&](const QJsonObject &json) { return callFrom(json, today, zone); });
}

/// After all those before, the newest first, with those that are done.
Calls callsOfOld(const Reader &reader, Instant now, const QTimeZone &zone, int limit)
{
    const QDate today = dayOf(now, zone);
    return reader.all<SurgeryCall>(
        "SELECT " HEARD_CALL_COLUMNS
        R"(  FROM resource a
             CROSS JOIN moment m ON m.source = a.key AND m.path = 'Appointment.start'
             JOIN delivery d ON d.key = a.key
            WHERE a.key IN (SELECT a.key
                              FROM operation p
                              CROSS JOIN moment m ON m.source = p.key AND m.path = 'Appointment.start'
                              CROSS JOIN resource a ON a.key = p.key
                             WHERE m.from_ms < :from AND ()" HEARD_IS_EXPECTED ")" HEARD_NOBODY_ENDED_IT
        R"()
            ORDER BY m.from_ms DESC, a.key DESC)",
        {{":from", firstOfLate(today, zone).milliseconds()}, {":limit", qint64{limit}}},
        [&](const QJsonObject &json) { return callFrom(json, today, zone); });
}

/// Those that are not done, the oldest first.
Calls inOrder(Calls calls)
{
    if (calls) {
        calls->removeIf([](const SurgeryCall &one) { return one.id.isEmpty() || one.state == SurgeryCall::State::Done; });
        std::reverse(calls->begin(), calls->end());
    }
    return calls;
}

} // namespace

StoreResult<std::optional<SurgeryCall>> surgeryCallAfter(const Reader &reader, const ResourceId &surgery, Instant now, const QTimeZone &zone)
{
    const QDate today = dayOf(now, zone);
    auto call = reader.first<SurgeryCall>(
        "SELECT " HEARD_CALL_COLUMNS
        R"(  FROM resource a JOIN delivery d ON d.key = a.key
            WHERE a.type = 'Appointment' AND (a.id = :id OR a.local_id = :id))",
        {{":id", surgery.value}}, [&](const QJsonObject &json) { return callFrom(json, today, zone); });
    // Before the day after there is nothing to call about.
    if (call && *call && ((*call)->id.isEmpty() || (*call)->dueOn > today))
        call->reset();
    return call;
}

Calls surgeryCallsWaiting(const Reader &reader, Instant now, const QTimeZone &zone, int limit)
{
    // The newest come first, so that no history of operations can hide who was operated yesterday.
    Calls calls = callsOfLate(reader, now, zone, limit);
    if (!calls)
        return calls;
    const Calls older = callsOfOld(reader, now, zone, limit - static_cast<int>(calls->size()));
    if (!older)
        return older;
    *calls += *older;
    return inOrder(std::move(calls));
}

QFuture<Calls> SurgeryCalls::ofLate(Instant now, const QTimeZone &zone) const
{
    return m_database.read([=](Reader &reader) { return inOrder(callsOfLate(reader, now, zone, mostCallsOfLate)); });
}

QFuture<Calls> SurgeryCalls::waiting(Instant now, const QTimeZone &zone, int limit) const
{
    return m_database.read([=](Reader &reader) { return surgeryCallsWaiting(reader, now, zone, limit); });
}

QFuture<StoreResult<std::optional<SurgeryCall>>> SurgeryCalls::of(const ResourceId &surgery, Instant now, const QTimeZone &zone) const
{
    return m_database.read([=](Reader &reader) { return surgeryCallAfter(reader, surgery, now, zone); });
}

} // namespace heard::care
