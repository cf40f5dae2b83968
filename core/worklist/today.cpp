#include "worklist/today.h"

#include "base/day.h"
#include "care/surgerycalls.h"
#include "fhir/communication.h"
#include "information/library.h"
#include "people/secondarycohort.h"
#include "pledge/agreements.h"
#include "store/sqltext.h"
#include "voice/feedback.h"
#include "voice/feedbacksets.h"
#include "worklist/askitems.h"
#include "worklist/confirmationitems.h"
#include "worklist/items.h"
#include "worklist/sentitems.h"
#include "worklist/supportitems.h"
#include "worklist/waitingitems.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using heard::store::Reader;
using heard::store::StoreResult;

namespace heard::worklist {

namespace {

using Items = StoreResult<QVector<WorkItem>>;
using Item = Result<WorkItem, fhir::ReadError>;

constexpr auto questionsAhead = 7 * 24h;
constexpr int dueSoonDays = 14;

Instant startOf(QDate day, const QTimeZone &zone)
{
    return Instant::of(day.startOfDay(zone));
}

/// What a resource of any kind says, in one line.
QString lineOf(const QJsonObject &json)
{
    if (const auto words = fhir::wordsOf(json))
        return firstLine(*words);
    if (const QString words = json["description"_L1]["text"_L1].toString(); !words.isEmpty())
        return firstLine(words);
    if (const auto appointment = care::appointmentFromFhir(json))
        return firstLine(appointment->description.isEmpty() ? appointment->place : appointment->description);
    if (const auto words = fhir::extensionOf(json, fhir::extension::words)["valueString"_L1].toString(); !words.isEmpty())
        return firstLine(words);
    return firstLine(json["name"_L1].toString());
}

Item undeliveredItem(const QJsonObject &json)
{
    WorkItem item = itemOf(WorkItem::Kind::Undelivered, json);
    item.line = lineOf(json);
    return item;
}

Items undelivered(const Reader &reader, int limit)
{
    return reader.all<WorkItem>(
        R"(SELECT json_set(r.json, '$.heard', json_object(
                      'patient', json(CASE r.type
                                      WHEN 'Patient' THEN r.json
                                      ELSE (SELECT p.json
                                              FROM reference f
                                              CROSS JOIN resource p ON p.type = 'Patient' AND p.id = substr(f.target, 9)
                                             WHERE f.source = r.key AND substr(f.target, 1, 8) = 'Patient/'
                                             LIMIT 1) END),
                      'at', min(c.made_at))),
                  d.state, d.sent_at, d.problem
             FROM local_change c CROSS JOIN resource r ON r.key = c.resource JOIN delivery d ON d.key = c.resource
            WHERE c.state IN ('parked', 'conflict')
            GROUP BY c.resource
            ORDER BY min(c.made_at), c.resource
            LIMIT :limit)",
        {{":limit", qint64{limit}}}, undeliveredItem);
}

/// What could be better says more of what to do than what was good.
Item feedbackItem(WorkItem::Kind kind, const QJsonObject &json)
{
    const auto feedback = voice::feedbackFromFhir(json);
    if (!feedback)
        return failed(feedback.error());
    WorkItem item = itemOf(kind, json);
    item.line = firstLine(feedback->better.isEmpty() ? feedback->good : feedback->better);
    return item;
}

/// Those of a set of feedback, oldest first.
constexpr char feedbackAmong[] =
    R"(SELECT json_set(r.json, '$.heard', json_object('patient', json(p.json), 'at', m.from_ms)),
              d.state, d.sent_at, d.problem
         FROM waiting w
         CROSS JOIN moment m ON m.source = w.key AND m.path = 'Communication.sent'
         CROSS JOIN resource r ON r.key = w.key
         LEFT JOIN resource p ON p.type = 'Patient' AND p.id = substr(r.json ->> '$.subject.reference', 9)
         JOIN delivery d ON d.key = w.key
        WHERE )" HEARD_CAN_BE_ANSWERED("r.json") R"(
        ORDER BY m.from_ms, m.source
        LIMIT :limit)";

Items unreadFeedback(const Reader &reader, int limit)
{
    static constexpr auto sql = store::joined(
        voice::feedbackSets,
        ", waiting AS (SELECT key FROM unread"
        "               WHERE NOT EXISTS (SELECT 1 FROM moment x WHERE x.source = unread.key AND x.path = :handledPath)) ",
        feedbackAmong);
    return reader.all<WorkItem>(sql.data(), {{":handledPath", QString{fhir::path::handled}}, {":limit", qint64{limit}}},
                                [](const QJsonObject &json) { return feedbackItem(WorkItem::Kind::UnreadFeedback, json); });
}

Items unansweredFeedback(const Reader &reader, int limit)
{
    static constexpr auto sql = store::joined(
        voice::feedbackSets, ", waiting AS (SELECT key FROM unanswered WHERE key NOT IN unread) ", feedbackAmong);
    return reader.all<WorkItem>(sql.data(), {{":limit", qint64{limit}}}, [](const QJsonObject &json) {
        return feedbackItem(WorkItem::Kind::UnansweredFeedback, json);
    });
}

Item appointmentItem(WorkItem::Kind kind, const QJsonObject &json)
{
    const auto appointment = care::appointmentFromFhir(json);
    if (!appointment)
        return failed(appointment.error());
    WorkItem item = itemOf(kind, json);
    item.at = appointment->start;
    item.line = firstLine(appointment->place.isEmpty() ? appointment->description : appointment->place);
    item.appointmentKind = appointment->kind;
    return item;
}

Items questionsForAppointments(const Reader &reader, Instant now, int limit)
{
    return reader.all<WorkItem>(
        R"(SELECT json_set(r.json, '$.heard', json_object(
                      'patient', json((SELECT p.json
                                         FROM reference f
                                         CROSS JOIN resource p ON p.type = 'Patient' AND p.id = substr(f.target, 9)
                                        WHERE f.source = r.key AND f.path = 'Appointment.participant.actor'
                                          AND substr(f.target, 1, 8) = 'Patient/'
                                        LIMIT 1)),
                      'count', count(*))),
                  d.state, d.sent_at, d.problem
             FROM moment m
             JOIN resource r ON r.key = m.source
             JOIN reference q ON q.target = 'Appointment/' || r.id AND q.path = 'Communication.partOf'
             JOIN resource c ON c.key = q.source
             JOIN delivery d ON d.key = m.source
            WHERE m.path = 'Appointment.start' AND m.from_ms >= :now AND m.from_ms < :until
              AND r.json ->> '$.status' IN ('booked', 'arrived', 'checked-in')
              AND c.json ->> '$.category[0].coding[0].code' = 'question'
              AND c.json ->> '$.status' NOT IN ('completed', 'entered-in-error')
            GROUP BY m.from_ms, m.source
            ORDER BY m.from_ms, m.source
            LIMIT :limit)",
        {{":now", now.milliseconds()}, {":until", (now + questionsAhead).milliseconds()}, {":limit", qint64{limit}}},
        [](const QJsonObject &json) { return appointmentItem(WorkItem::Kind::QuestionsForAppointment, json); });
}

Items appointmentsToday(const Reader &reader, Instant now, Instant dayStart, Instant dayEnd, int limit)
{
    return reader.all<WorkItem>(
        R"(SELECT json_set(r.json, '$.heard', json_object(
                      'patient', json((SELECT p.json
                                         FROM reference f
                                         CROSS JOIN resource p ON p.type = 'Patient' AND p.id = substr(f.target, 9)
                                        WHERE f.source = r.key AND f.path = 'Appointment.participant.actor'
                                          AND substr(f.target, 1, 8) = 'Patient/'
                                        LIMIT 1)))),
                  d.state, d.sent_at, d.problem
             FROM moment m
             LEFT JOIN moment e ON e.source = m.source AND e.path = 'Appointment.end'
             JOIN resource r ON r.key = m.source
             JOIN delivery d ON d.key = m.source
            WHERE m.path = 'Appointment.start' AND m.from_ms >= :start AND m.from_ms < :end
              AND (coalesce(e.from_ms, m.from_ms) > :now OR r.json ->> '$.status' IN ('arrived', 'checked-in'))
              AND r.json ->> '$.status' IN ('booked', 'arrived', 'checked-in')
            ORDER BY m.from_ms, m.source
            LIMIT :limit)",
        {{":start", dayStart.milliseconds()}, {":end", dayEnd.milliseconds()}, {":now", now.milliseconds()},
         {":limit", qint64{limit}}},
        [](const QJsonObject &json) { return appointmentItem(WorkItem::Kind::AppointmentToday, json); });
}

Items surgeryCalls(const Reader &reader, Instant now, const QTimeZone &zone, int limit)
{
    const auto calls = care::surgeryCallsWaiting(reader, now, zone, limit);
    if (!calls)
        return failed(calls.error());
    QVector<WorkItem> items;
    for (const care::SurgeryCall &call : *calls) {
        WorkItem item;
        item.kind = WorkItem::Kind::SurgeryCallDue;
        item.type = u"Appointment"_s;
        item.resource = call.id;
        item.id = {QString::number(static_cast<int>(item.kind)) + u'/' + item.resource.reference(item.type)};
        item.patient = call.patient;
        item.patientName = call.patientName;
        item.needs = call.patientNeeds;
        item.cohort = call.cohort;
        item.line = firstLine(call.place);
        item.at = call.surgeryAt;
        item.count = call.unanswered();
        item.overdue = call.state == care::SurgeryCall::State::Overdue;
        item.appointmentKind = care::AppointmentKind::Surgery;
        item.delivery = call.delivery;
        items << item;
    }
    return items;
}

Items pagesToReview(const Reader &reader, QDate today, const QTimeZone &zone, int limit)
{
    const auto due = information::reviewsDue(reader, today, limit);
    if (!due)
        return failed(due.error());
    QVector<WorkItem> items;
    for (const information::ReviewDue &review : *due) {
        WorkItem item;
        item.kind = WorkItem::Kind::PagesToReview;
        item.type = u"DocumentReference"_s;
        item.resource = review.page;
        item.id = {QString::number(static_cast<int>(item.kind)) + u'/' + item.resource.reference(item.type)};
        item.line = review.title;
        item.at = startOf(review.on, zone);
        item.delivery = review.delivery;
        items << item;
    }
    return items;
}

/// Working copies with a month from @p from until @p to (both within) that are published and neither kept nor given up:
/// of what nobody was promised nothing is late.
Items commitments(const Reader &reader, WorkItem::Kind kind, Month from, Month to, const QTimeZone &zone, int limit)
{
    return reader.all<WorkItem>(
        R"(SELECT r.json, d.state, d.sent_at, d.problem
             FROM moment m JOIN resource r ON r.key = m.source JOIN delivery d ON d.key = m.source
            WHERE m.path = 'Goal.target.dueDate'
              AND NOT EXISTS (SELECT 1 FROM reference f WHERE f.source = m.source AND f.path = :publicationOf)
              AND EXISTS (SELECT 1
                            FROM reference f CROSS JOIN resource c ON c.key = f.source
                           WHERE f.target = 'Goal/' || r.id AND f.path = :publicationOf
                             AND c.json ->> '$.lifecycleStatus' <> 'entered-in-error')
              AND substr(r.json ->> '$.target[0].dueDate', 1, 7) BETWEEN :from AND :to
              AND r.json ->> '$.lifecycleStatus' IN ('accepted', 'planned', 'active', 'on-hold')
              AND coalesce(r.json ->> '$.achievementStatus.coding[0].code', '') NOT IN ('sustaining', 'achieved')
            ORDER BY m.from_ms, m.source
            LIMIT :limit)",
        {{":publicationOf", QString{fhir::path::publicationOf}}, {":from", from.toIso()}, {":to", to.toIso()},
         {":limit", qint64{limit}}},
        [kind, &zone](const QJsonObject &json) -> Item {
            const auto commitment = pledge::commitmentFromFhir(json);
            if (!commitment)
                return failed(commitment.error());
            WorkItem item = itemOf(kind, json);
            item.line = firstLine(commitment->plan);
            item.due = commitment->by;
            if (commitment->by)
                item.at = startOf(commitment->by->lastDay().addDays(1), zone) - 1ms;
            return item;
        });
}

/// Drafts, and published promises that were changed, which wait for the team's own word or for an answer to a representative's.
Items agreementsWaiting(Reader &reader, const QTimeZone &zone, int limit)
{
    const auto held = pledge::heldIn(reader);
    if (!held)
        return failed(held.error());
    QVector<WorkItem> items;
    for (const pledge::BoardCommitment &one : *held) {
        const bool waits = one.standing.staff == pledge::SideWord::Open || one.standing.patients == pledge::SideWord::NotYet;
        if (!waits || items.size() >= limit)
            continue;
        WorkItem item;
        item.kind = WorkItem::Kind::AgreementWaiting;
        item.type = u"Goal"_s;
        item.resource = one.commitment.id;
        item.id = {QString::number(static_cast<int>(item.kind)) + u'/' + item.resource.reference(item.type)};
        item.line = firstLine(one.commitment.plan);
        item.due = one.commitment.by;
        if (one.commitment.stateSince)
            item.at = startOf(*one.commitment.stateSince, zone);
        item.delivery = one.commitment.delivery;
        items << item;
    }
    return items;
}

Items promisesNotKept(Reader &reader, const QTimeZone &zone, int limit)
{
    const auto doubted = pledge::doubtedIn(reader, zone);
    if (!doubted)
        return failed(doubted.error());
    QVector<WorkItem> items;
    for (const pledge::DoubtedPromise &one : doubted->first(std::min<qsizetype>(limit, doubted->size()))) {
        WorkItem item = itemAbout(WorkItem::Kind::PromiseNotKept, u"Goal"_s, one.commitment.id, {});
        item.id = {QString::number(static_cast<int>(item.kind)) + u'/' + item.resource.reference(item.type)};
        item.line = firstLine(one.commitment.plan);
        item.at = one.at;
        item.delivery = one.commitment.delivery;
        items << item;
    }
    return items;
}

Items commitmentsOverdue(const Reader &reader, QDate today, const QTimeZone &zone, int limit)
{
    const Month last = Month::of(today.addMonths(-1));
    return commitments(reader, WorkItem::Kind::CommitmentOverdue, {1900, 1}, last, zone, limit);
}

/// Only the month we are in can end so soon.
Items commitmentsDueSoon(const Reader &reader, QDate today, const QTimeZone &zone, int limit)
{
    const Month current = Month::of(today);
    if (today.daysTo(current.lastDay()) > dueSoonDays)
        return QVector<WorkItem>{};
    return commitments(reader, WorkItem::Kind::CommitmentDueSoon, current, current, zone, limit);
}

} // namespace

QFuture<StoreResult<QVector<WorkItem>>> Today::list(Instant now, const QTimeZone &zone, int limit) const
{
    return m_database.read([now, zone, limit](Reader &reader) -> Items {
        const QDate today = dayOf(now, zone);
        QVector<WorkItem> list;
        for (Items items : {undelivered(reader, limit), urgentConcerns(reader, limit),
                            assessmentsRequested(reader, limit), surgeryCalls(reader, now, zone, limit),
                            unreadFeedback(reader, limit), appointmentsAsked(reader, limit),
                            meetingsLeftOver(reader, now, limit),
                            assessmentsStalled(reader, now, zone, limit), planActionsOverdue(reader, today, zone, limit),
                            unansweredFeedback(reader, limit),
                            questionsForAppointments(reader, now, limit),
                            appointmentsToday(reader, now, startOf(today, zone), startOf(today.addDays(1), zone), limit),
                            waitingToCheck(reader, today, zone, limit),
                            pagesNotAcknowledged(reader, now, limit), pagesToReview(reader, today, zone, limit),
                            agreementsWaiting(reader, zone, limit), commitmentsOverdue(reader, today, zone, limit),
                            promisesNotKept(reader, zone, limit), confirmationsFallen(reader),
                            commitmentsDueSoon(reader, today, zone, limit), assessmentsDue(reader, today, zone)}) {
            if (!items)
                return items;
            list += *std::move(items);
        }
        return list;
    });
}

QFuture<StoreResult<SecondaryVoices>> Today::secondaryHeardFrom(Instant now, const QTimeZone &zone) const
{
    return m_database.read([now, zone](Reader &reader) -> StoreResult<SecondaryVoices> {
        const Month month = Month::of(dayOf(now, zone));
        const auto counted = reader.connection().first<SecondaryVoices>(
            R"(SELECT total(EXISTS (SELECT 1
                                      FROM reference f
                                      CROSS JOIN moment m ON m.source = f.source AND m.path = 'Communication.sent'
                                      CROSS JOIN resource r ON r.key = f.source
                                     WHERE f.target = 'Patient/' || p.id AND f.path = 'Communication.subject'
                                       AND m.from_ms >= :from AND m.from_ms < :to
                                       AND r.json ->> '$.category[0].coding[0].code' = 'patient-feedback'
                                       AND r.json ->> '$.status' <> 'entered-in-error')),
                      count(*)
                 FROM resource p INDEXED BY patient_secondary
                WHERE p.json ->> '$.active' IS NOT 0 AND )" HEARD_SECONDARY_COHORT,
            {{":from", startOf(month.firstDay(), zone).milliseconds()},
             {":to", startOf(month.lastDay().addDays(1), zone).milliseconds()}},
            [](const store::Row &row) {
                return SecondaryVoices{static_cast<int>(row.integer(0)), static_cast<int>(row.integer(1))};
            });
        if (!counted)
            return failed(counted.error());
        return counted->value_or(SecondaryVoices{});
    });
}

} // namespace heard::worklist
