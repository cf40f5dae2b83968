#include "worklist/supportitems.h"

#include "care/appointment.h"
#include "care/assessment.h"
#include "care/assessmentschedule.h"
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
    WorkItem item = itemAbout(WorkItem::Kind::UrgentConcern, named ? u"ServiceRequest"_s : u"QuestionnaireResponse"_s,
                              named ? answers->request : answers->id, json);
    // One row for a request, however many answers it has.
    item.id = {QString::number(static_cast<int>(item.kind)) + u'/' + item.resource.reference(item.type)};
    QStringList urgent;
    const auto waiting = care::urgencyOf({*answers}).waiting;
    for (const care::WeighedConcern &concern : waiting)
        urgent << concern.words;
    item.line = urgent.join(between);
    return item;
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

StoreResult<QVector<WorkItem>> assessmentsDue(const Reader &reader, QDate today, const QTimeZone &zone)
{
    constexpr int namesShown = 3;
    const auto overdue = care::secondaryOverdue(reader, today, zone, namesShown);
    if (!overdue)
        return failed(overdue.error());
    if (overdue->count == 0)
        return QVector<WorkItem>{};
    WorkItem item;
    item.kind = WorkItem::Kind::AssessmentDue;
    if (overdue->since)
        item.at = Instant::of(overdue->since->startOfDay(zone));
    item.id = {QString::number(static_cast<int>(item.kind)) + u'/'};
    item.cohort = people::Cohort::Secondary;
    item.count = overdue->count;
    item.line = overdue->names.join(", "_L1);
    return QVector<WorkItem>{item};
}

} // namespace heard::worklist
