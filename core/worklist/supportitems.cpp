#include "worklist/supportitems.h"

#include "base/day.h"
#include "care/appointment.h"
#include "care/assessment.h"
#include "care/assessmentschedule.h"
#include "care/oneopenrequest.h"
#include "care/urgentanswers.h"
#include "fhir/vocabulary.h"
#include "worklist/items.h"

using namespace Qt::StringLiterals;
using heard::store::Reader;
using heard::store::StoreResult;

namespace heard::worklist {

namespace {

using Item = Result<WorkItem, fhir::ReadError>;

constexpr auto between = "; "_L1;

Item urgentItem(const QJsonObject &json)
{
    const auto answers = care::assessmentFromFhir(json);
    if (!answers)
        return failed(answers.error());
    const bool named = !answers->request.isEmpty();
    const QString taker = json["heard"_L1]["taker"_L1].toString();
    const ResourceId request = taker.isEmpty() ? answers->request : ResourceId{taker};
    WorkItem item = itemAbout(WorkItem::Kind::UrgentConcern, named ? u"ServiceRequest"_s : u"QuestionnaireResponse"_s,
                              named ? request : answers->id, json);
    // One row for a request, however many answers it has.
    item.id = {QString::number(static_cast<int>(item.kind)) + u'/' + item.resource.reference(item.type)};
    QStringList urgent;
    const auto waiting = care::urgencyOf({*answers}).waiting;
    for (const care::WeighedConcern &concern : waiting)
        urgent << concern.words;
    item.line = urgent.join(between);
    return item;
}

/// Of a request beside which the query laid what she asked herself: that, or the request.
QJsonObject askedOf(const QJsonObject &json)
{
    const QJsonObject asked = json["heard"_L1]["asked"_L1].toObject();
    return asked.isEmpty() ? json : asked;
}

/// Of a request beside which the query laid how far it came.
WorkItem::Standstill standstillOf(const QJsonObject &json)
{
    const auto is = [beside = json["heard"_L1]](QLatin1StringView what) { return beside[what].toInt() > 0; };
    const bool offered = !fhir::referenceAt(askedOf(json), "requester"_L1, "Practitioner"_L1).isEmpty();
    if (is("missed"_L1))
        return WorkItem::Standstill::MeetingPast;
    if (is("begun"_L1))
        return WorkItem::Standstill::TalkUnfinished;
    return offered && !is("taken"_L1) ? WorkItem::Standstill::OfferUnanswered : WorkItem::Standstill::NotBooked;
}

/// What was said first stands for all that was said to the same request.
QVector<WorkItem> onePerRequest(const QVector<WorkItem> &items)
{
    QVector<WorkItem> rows;
    for (const WorkItem &item : items) {
        const auto row = std::find_if(rows.begin(), rows.end(), [&](const WorkItem &other) { return other.id == item.id; });
        if (row == rows.end()) {
            rows << item;
            continue;
        }
        QStringList words = row->line.split(between);
        words += item.line.split(between);
        words.removeDuplicates();
        row->line = words.join(between);
    }
    return rows;
}

} // namespace

StoreResult<QVector<WorkItem>> urgentConcerns(const Reader &reader, int limit)
{
    auto items = reader.all<WorkItem>(
        R"(SELECT json_set(q.json, '$.heard', json_object(
                      'patient', json((SELECT p.json FROM resource p
                                        WHERE p.type = 'Patient' AND p.id = substr(q.json ->> '$.subject.reference', 9))),
                      'taker', (SELECT s.id FROM reference v CROSS JOIN resource s ON s.key = v.source
                                 WHERE v.target = q.json ->> '$.basedOn[0].reference' AND v.path = 'ServiceRequest.replaces'
                                 ORDER BY EXISTS (SELECT 1 FROM reference g WHERE g.target = 'ServiceRequest/' || s.id
                                                                              AND g.path = 'ServiceRequest.replaces'), s.key DESC
                                 LIMIT 1),
                      'at', m.from_ms)),
                  d.state, d.sent_at, d.problem
             FROM resource q INDEXED BY response_urgent
             CROSS JOIN moment m ON m.source = q.key AND m.path = 'QuestionnaireResponse.authored'
             JOIN delivery d ON d.key = q.key
            WHERE q.type = 'QuestionnaireResponse'
              AND )" HEARD_ANSWERS_WAIT R"(
            ORDER BY m.from_ms, q.key
            LIMIT :limit)",
        {{":limit", qint64{limit}}}, urgentItem);
    if (items)
        *items = onePerRequest(*items);
    return items;
}

StoreResult<QVector<WorkItem>> assessmentsRequested(const Reader &reader, int limit)
{
    return reader.all<WorkItem>(
        R"(SELECT json_set(s.json, '$.heard', json_object(
                      'patient', json((SELECT p.json FROM resource p
                                        WHERE p.type = 'Patient' AND p.id = substr(t.json ->> '$.for.reference', 9))),
                      'at', o.from_ms)),
                  d.state, d.sent_at, d.problem
             FROM resource t INDEXED BY task_status
             CROSS JOIN moment o ON o.source = t.key AND o.path = 'Task.authoredOn'
             CROSS JOIN resource s ON s.type = 'ServiceRequest' AND s.id = substr(t.json ->> '$.focus.reference', 16)
             JOIN delivery d ON d.key = t.key
            WHERE t.type = 'Task'
              AND t.json ->> '$.code.coding[0].code' = 'hna'
              AND t.json ->> '$.status' IN ('requested', 'received', 'draft')
              AND NOT )" HEARD_SPOKEN_FOR R"(
            ORDER BY o.from_ms, t.key
            LIMIT :limit)",
        {{":limit", qint64{limit}}},
        [](const QJsonObject &json) -> Item {
            WorkItem item = itemAbout(WorkItem::Kind::AssessmentRequested, u"ServiceRequest"_s, fhir::idOf(json), json);
            item.line = firstLine(json["reasonCode"_L1][0]["text"_L1].toString());
            return item;
        });
}

StoreResult<QVector<WorkItem>> meetingsLeftOver(const Reader &reader, Instant now, int limit)
{
    // One of another kind takes place without the talk too. Requests that are closed are fewer than appointments ahead.
    return reader.all<WorkItem>(
        R"(SELECT json_set(a.json, '$.heard', json_object('patient', json(p.json), 'task', json(t.json))),
                  d.state, d.sent_at, d.problem
             FROM resource t INDEXED BY task_status
             CROSS JOIN reference f ON f.source = t.key AND f.path = :bookedAt
             CROSS JOIN resource a ON a.type = 'Appointment' AND a.id = substr(f.target, 13)
             CROSS JOIN moment m ON m.source = a.key
             CROSS JOIN resource p ON p.type = 'Patient' AND p.id = substr(t.json ->> '$.for.reference', 9)
             JOIN delivery d ON d.key = a.key
            WHERE t.type = 'Task' AND t.json ->> '$.code.coding[0].code' = 'hna'
              AND t.json ->> '$.status' IN ('completed', 'rejected', 'failed', 'cancelled')
              AND m.path = 'Appointment.start' AND m.from_ms > :now
              AND a.json ->> '$.status' IN ('proposed', 'pending', 'waitlist', 'booked')
              AND NOT EXISTS (SELECT 1 FROM reference k
                               WHERE k.source = a.key AND k.path = :keptAfter AND k.target = 'Task/' || t.id)
              AND EXISTS (SELECT 1 FROM json_each(a.json, '$.appointmentType.coding') c
                           WHERE a.json ->> (c.fullkey || '.system') = :kinds
                             AND a.json ->> (c.fullkey || '.code') = 'assessment')
              AND EXISTS (SELECT 1 FROM reference h
                           WHERE h.source = a.key AND h.path = 'Appointment.participant.actor'
                             AND h.target = 'Patient/' || p.id)
              AND NOT EXISTS (SELECT 1 FROM reference o CROSS JOIN resource u ON u.key = o.source
                               WHERE o.target = f.target AND o.path = f.path AND u.json ->> '$.status' <> 'entered-in-error'
                                 AND (u.key > t.key
                                      OR u.json ->> '$.status' NOT IN ('completed', 'rejected', 'failed', 'cancelled')))
            ORDER BY m.from_ms, m.source
            LIMIT :limit)",
        {{":bookedAt", QString{fhir::path::bookedAt}}, {":keptAfter", QString{fhir::path::keptAfter}},
         {":kinds", QString{fhir::system::appointmentKind}},
         {":now", now.milliseconds()}, {":limit", qint64{limit}}},
        [](const QJsonObject &json) -> Item {
            const auto meeting = care::appointmentFromFhir(json);
            if (!meeting)
                return failed(meeting.error());
            WorkItem item = itemOf(WorkItem::Kind::MeetingLeftOver, json);
            item.at = meeting->start;
            item.line = firstLine(meeting->place.isEmpty() ? meeting->description : meeting->place);
            item.appointmentKind = meeting->kind;
            item.takenBack = json["heard"_L1]["task"_L1]["status"_L1] == "cancelled"_L1;
            return item;
        });
}

StoreResult<QVector<WorkItem>> assessmentsStalled(const Reader &reader, Instant now, const QTimeZone &zone, int limit)
{
    const Instant dayStart = Instant::of(dayOf(now, zone).startOfDay(zone));
    return reader.all<WorkItem>(
        R"(WITH taken AS (
               SELECT t.key AS task, s.key AS request, t.json ->> '$.for.reference' AS patient,
                      coalesce(1000 * strftime('%s', t.json ->> '$.lastModified'), o.from_ms) AS changed,
                      (SELECT max(m.from_ms)
                         FROM reference b
                         CROSS JOIN moment m ON m.source = b.source AND m.path = 'QuestionnaireResponse.authored'
                         CROSS JOIN resource q ON q.key = b.source
                        WHERE b.target IN )" HEARD_TARGETS_OF_REQUEST R"(AND b.path = 'QuestionnaireResponse.basedOn'
                          AND q.json ->> '$.status' IN ('completed', 'amended')) AS answered,
                      (SELECT m.from_ms
                         FROM reference b
                         CROSS JOIN resource a ON a.type = 'Appointment' AND a.id = substr(b.target, 13)
                         CROSS JOIN moment m ON m.source = a.key AND m.path = 'Appointment.start'
                        WHERE b.source = t.key AND b.path = :bookedAt
                          AND a.json ->> '$.status' NOT IN ('cancelled', 'noshow', 'entered-in-error')) AS meeting,
                      EXISTS (SELECT 1 FROM reference b WHERE b.source = t.key AND b.path = :bookedAt) AS booked,
                      t.json ->> '$.status' IN ('in-progress', 'on-hold') AS begun,
                      (SELECT max(max(coalesce(1000 * strftime('%s', c.last_updated), 0), coalesce(l.made_at, 0)))
                         FROM reference b
                         CROSS JOIN resource c ON c.key = b.source
                         LEFT JOIN local_change l ON l.resource = c.key
                        WHERE b.target = 'ServiceRequest/' || s.id AND b.path = 'CarePlan.supportingInfo') AS written
                 FROM resource t INDEXED BY task_status
                 CROSS JOIN moment o ON o.source = t.key AND o.path = 'Task.authoredOn'
                 CROSS JOIN resource s ON s.type = 'ServiceRequest' AND s.id = substr(t.json ->> '$.focus.reference', 16)
                WHERE t.type = 'Task' AND t.json ->> '$.code.coding[0].code' = 'hna'
                  AND t.json ->> '$.status' IN ('accepted', 'ready', 'in-progress', 'on-hold')
                  AND coalesce(t.json ->> '$.businessStatus.coding[0].code', '') <> 'plan-shared'
                  AND NOT )" HEARD_SPOKEN_FOR R"(),
           waiting AS (
               SELECT *, NOT begun AND meeting IS NOT NULL AND coalesce(answered, meeting) <= meeting AS missed,
                      max(changed, coalesce(answered, changed), coalesce(meeting, changed), coalesce(written, changed)) AS latest
                 FROM taken
                WHERE coalesce(meeting, 0) < :today)
           SELECT json_set(s.json, '$.heard', json_object(
                      'patient', json((SELECT p.json FROM resource p WHERE p.type = 'Patient' AND p.id = substr(w.patient, 9))),
                      'at', CASE WHEN w.missed THEN w.meeting ELSE w.latest END,
                      'missed', w.missed, 'begun', w.begun, 'taken', w.booked OR w.answered IS NOT NULL,
                      'asked', json()" HEARD_ALSO_ASKED R"())),
                  d.state, d.sent_at, d.problem
             FROM waiting w
             CROSS JOIN resource t ON t.key = w.task
             CROSS JOIN resource s ON s.key = w.request
             JOIN delivery d ON d.key = w.task
            WHERE w.missed OR w.latest <= :quiet
            ORDER BY CASE WHEN w.missed THEN w.meeting ELSE w.latest END, w.task
            LIMIT :limit)",
        {{":bookedAt", QString{fhir::path::bookedAt}}, {":today", dayStart.milliseconds()},
         {":quiet", (now - std::chrono::hours{24 * daysWithoutNews}).milliseconds()}, {":limit", qint64{limit}}},
        [](const QJsonObject &json) -> Item {
            WorkItem item = itemAbout(WorkItem::Kind::AssessmentStalled, u"ServiceRequest"_s, fhir::idOf(json), json);
            item.standstill = standstillOf(json);
            const QJsonObject asked = askedOf(json);
            if (!fhir::referenceAt(asked, "requester"_L1, "Patient"_L1).isEmpty())
                item.line = firstLine(asked["reasonCode"_L1][0]["text"_L1].toString());
            return item;
        });
}

StoreResult<QVector<WorkItem>> planActionsOverdue(const Reader &reader, QDate today, const QTimeZone &zone, int limit)
{
    return reader.all<WorkItem>(
        R"(SELECT json_set(s.json, '$.heard', json_object(
                      'patient', json((SELECT p.json FROM resource p WHERE p.type = 'Patient' AND p.id = substr(late.patient, 9))),
                      'agreed', late.agreed, 'by', late.by, 'count', late.count)),
                  d.state, d.sent_at, d.problem
             FROM (SELECT t.key AS task, s.key AS request, t.json ->> '$.for.reference' AS patient,
                          x.value ->> '$.detail.description' AS agreed,
                          min(substr(x.value ->> '$.detail.scheduledPeriod.end', 1, 10)) AS by, count(*) AS count
                     FROM resource t INDEXED BY task_status
                     CROSS JOIN resource s ON s.type = 'ServiceRequest' AND s.id = substr(t.json ->> '$.focus.reference', 16)
                     CROSS JOIN reference b ON b.target IN )" HEARD_TARGETS_OF_REQUEST R"(AND b.path = 'CarePlan.supportingInfo'
                     CROSS JOIN resource c ON c.key = b.source AND c.json ->> '$.status' IN ('active', 'on-hold')
                     CROSS JOIN json_each(c.json, '$.activity') x
                    WHERE t.type = 'Task' AND t.json ->> '$.code.coding[0].code' = 'hna'
                      AND t.json ->> '$.status' = 'in-progress'
                      AND substr(x.value ->> '$.detail.scheduledPeriod.end', 1, 10) < :today
                      AND coalesce(x.value ->> '$.detail.status', '')
                          NOT IN ('completed', 'cancelled', 'stopped', 'entered-in-error')
                    GROUP BY t.key) late
             CROSS JOIN resource s ON s.key = late.request
             JOIN delivery d ON d.key = late.task
            ORDER BY late.by, late.task
            LIMIT :limit)",
        {{":today", today.toString(Qt::ISODate)}, {":limit", qint64{limit}}},
        [&zone](const QJsonObject &json) -> Item {
            WorkItem item = itemAbout(WorkItem::Kind::PlanActionOverdue, u"ServiceRequest"_s, fhir::idOf(json), json);
            const QJsonValue beside = json["heard"_L1];
            item.line = firstLine(beside["agreed"_L1].toString());
            if (const QDate by = QDate::fromString(beside["by"_L1].toString(), Qt::ISODate); by.isValid())
                item.at = Instant::of(by.startOfDay(zone));
            return item;
        });
}

StoreResult<QVector<WorkItem>> assessmentsDue(const Reader &reader, QDate today, const QTimeZone &zone)
{
    using people::Cohort;
    QVector<WorkItem> items;
    for (const Cohort cohort : {Cohort::Primary, Cohort::Secondary}) {
        const auto overdue = cohort == Cohort::Secondary ? care::secondaryOverdue(reader, today, zone)
                                                         : care::newlyDiagnosedOverdue(reader, today);
        if (!overdue)
            return failed(overdue.error());
        if (overdue->count == 0)
            continue;
        WorkItem item;
        item.kind = WorkItem::Kind::AssessmentDue;
        if (overdue->since)
            item.at = Instant::of(overdue->since->startOfDay(zone));
        item.id = {QString::number(static_cast<int>(item.kind)) + (cohort == Cohort::Secondary ? u"/"_s : u"/new"_s)};
        item.cohort = cohort;
        item.count = overdue->count;
        items << item;
    }
    return items;
}

} // namespace heard::worklist
