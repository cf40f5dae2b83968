#include "care/assessmentschedule.h"

#include "care/concernlist.h"
#include "care/oneopenrequest.h"
#include "fhir/vocabulary.h"
#include "people/secondarycohort.h"
#include "people/units.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using heard::store::Reader;
using heard::store::StoreResult;

// The request that is open for the patient `p`, with its Task, or null.
#define HEARD_OPEN_REQUEST                                                                                             \
    "(SELECT json_object('task', json(t.json), 'request', json(s.json)) "                                              \
    "   FROM reference f "                                                                                             \
    "   CROSS JOIN resource t ON t.key = f.source "                                                                    \
    "   CROSS JOIN resource s ON s.type = 'ServiceRequest' AND s.id = substr(t.json ->> '$.focus.reference', 16) "     \
    "  WHERE f.target = 'Patient/' || p.id AND f.path = 'Task.for' "                                                   \
    "    AND " HEARD_REQUEST_OPEN("t") "AND NOT " HEARD_SPOKEN_FOR                                                     \
    "  ORDER BY t.key DESC LIMIT 1) "

// In milliseconds, where there is nothing: the year 1.
#define HEARD_NEVER "-62135596800000"

// When the patient `p` last answered, in milliseconds, or null.
#define HEARD_LAST_ANSWERED                                                                                            \
    "(SELECT max(m.from_ms) "                                                                                          \
    "   FROM reference f "                                                                                             \
    "   CROSS JOIN moment m ON m.source = f.source AND m.path = 'QuestionnaireResponse.authored' "                     \
    "   CROSS JOIN resource q ON q.key = f.source "                                                                    \
    "  WHERE f.target = 'Patient/' || p.id AND f.path = 'QuestionnaireResponse.subject' "                              \
    "    AND q.json ->> '$.status' IN ('completed', 'amended') "                                                       \
    "    AND substr(q.json ->> '$.questionnaire' || '|', 1, length(:hna) + 1) = :hna || '|') "

// When a talk with the patient `p` came to its plan or its end, ticked answers or not, in milliseconds, or null. Where another
// system wrote no period, when the state last changed.
#define HEARD_LAST_TALKED                                                                                              \
    "(SELECT max(coalesce((SELECT m.from_ms FROM moment m WHERE m.source = t.key AND m.path = 'Task.executionPeriod.end'), " \
    "                     1000 * strftime('%s', t.json ->> '$.lastModified'), "                                        \
    "                     (SELECT m.from_ms FROM moment m WHERE m.source = t.key AND m.path = 'Task.authoredOn'))) "   \
    "   FROM reference f "                                                                                             \
    "   CROSS JOIN resource t ON t.key = f.source "                                                                    \
    "  WHERE f.target = 'Patient/' || p.id AND f.path = 'Task.for' "                                                   \
    "    AND t.json ->> '$.code.coding[0].code' = 'hna' "                                                              \
    "    AND (t.json ->> '$.status' = 'completed' "                                                                    \
    "         OR t.json ->> '$.status' = 'in-progress' "                                                               \
    "            AND t.json ->> '$.businessStatus.coding[0].code' = 'plan-shared')) "

// When the support needs of the patient `p` were last assessed, in milliseconds; never where they were not.
#define HEARD_LAST_HELD                                                                                                \
    "max(coalesce(" HEARD_LAST_ANSWERED ", " HEARD_NEVER "), coalesce(" HEARD_LAST_TALKED ", " HEARD_NEVER ")) "

// Those whom no coverage counts and nobody assessed, with the day on which each was told, or null: before :since, or never
// written down.
#define HEARD_NEVER_ASSESSED                                                                                           \
    "(SELECT p.key AS patient, n.from_ms AS told "                                                                     \
    "   FROM resource p LEFT JOIN moment n ON n.source = p.key AND n.path = :diagnosed "                               \
    "  WHERE p.type = 'Patient' AND p.json ->> '$.active' IS NOT 0 AND NOT " HEARD_IS_SECONDARY                        \
    "    AND (n.from_ms IS NULL OR n.from_ms <= :since) "                                                              \
    "    AND " HEARD_LAST_HELD " < coalesce(n.from_ms, " HEARD_NEVER " + 1)) "

// Likewise, each with her open request and how far her record is sent, for dueFrom.
#define HEARD_DUE_OF                                                                                                   \
    "SELECT json_set(p.json, '$.heard', json_object('open', json(" HEARD_OPEN_REQUEST "))), d.state, d.sent_at, d.problem " \
    "  FROM " HEARD_NEVER_ASSESSED                                                                                     \
    " CROSS JOIN resource p ON p.key = patient JOIN delivery d ON d.key = p.key "

namespace heard::care {

namespace {

/// As the store has a day: its first millisecond in UTC.
qint64 startOf(QDate day)
{
    return day.startOfDay(Qt::UTC).toMSecsSinceEpoch();
}

/// A patient beside whom the query laid "heard": when she was last assessed and her open request.
Result<AssessmentDue, fhir::ReadError> dueFrom(const QJsonObject &json)
{
    const auto patient = people::patientFromFhir(json);
    if (!patient)
        return failed(patient.error());
    const QJsonObject beside = json["heard"_L1].toObject();
    AssessmentDue due;
    due.id = patient->id;
    due.patientName = patient->name();
    due.cohort = patient->cohort;
    due.communicationNeeds = patient->communicationNeeds;
    due.diagnosed = patient->diagnosed;
    const QJsonObject open = beside["open"_L1].toObject();
    if (const auto request = assessmentRequestFromFhir(open["request"_L1].toObject(), open["task"_L1].toObject())) {
        due.request = request->id;
        due.requestState = request->state;
    }
    return due;
}

/// When an assessment is due, @p months after the last; who never had one was due when she was told.
std::optional<QDate> dueOnAfter(std::optional<QDate> last, int months, std::optional<QDate> diagnosed)
{
    return last ? last->addMonths(months) : diagnosed;
}

bool isOverdue(std::optional<QDate> dueOn, QDate today)
{
    return !dueOn || *dueOn < today;
}

/// The same of somebody who was told on a day that is known.
Result<AssessmentDue, fhir::ReadError> newlyDueFrom(const QJsonObject &json, QDate today)
{
    auto due = dueFrom(json);
    if (due && due->diagnosed)
        due->dueOn = due->diagnosed->addDays(AssessmentSchedule::daysAfterDiagnosis);
    if (due)
        due->overdue = isOverdue(due->dueOn, today);
    return due;
}

QDate dayOf(qint64 milliseconds, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, zone).date();
}

StoreResult<int> monthsBetween(const Reader &reader)
{
    const auto id = people::ownUnit(reader);
    if (!id)
        return failed(id.error());
    const auto json = reader.json(u"Organization"_s, *id);
    if (!json)
        return failed(json.error());
    const auto unit = people::unitFromFhir(json->value_or(QJsonObject{}));
    return unit ? unit->assessmentMonths : people::Unit::usualAssessmentMonths;
}

} // namespace

StoreResult<QVector<AssessmentDue>> secondaryDue(const Reader &reader, QDate today, const QTimeZone &zone)
{
    const auto months = monthsBetween(reader);
    if (!months)
        return failed(months.error());
    auto all = reader.all<AssessmentDue>(
        "SELECT json_set(p.json, '$.heard', json_object('last', nullif(" HEARD_LAST_HELD ", " HEARD_NEVER "), 'open', json(" HEARD_OPEN_REQUEST ")))"
        R"(, d.state, d.sent_at, d.problem
             FROM resource p INDEXED BY patient_secondary JOIN delivery d ON d.key = p.key
            WHERE )" HEARD_SECONDARY_COHORT "AND p.json ->> '$.active' IS NOT 0",
        {{":hna", concerns().url}},
        [&](const QJsonObject &json) {
            auto due = dueFrom(json);
            if (!due)
                return due;
            const QJsonValue last = json["heard"_L1]["last"_L1];
            if (last.isDouble())
                due->lastOn = dayOf(last.toInteger(), zone);
            due->dueOn = dueOnAfter(due->lastOn, *months, due->diagnosed);
            due->overdue = isOverdue(due->dueOn, today);
            return due;
        });
    if (!all)
        return all;
    // Not in SQL: months are counted on the calendar of the zone.
    std::stable_sort(all->begin(), all->end(), [](const auto &a, const auto &b) { return a.dueOn < b.dueOn; });
    return all;
}

StoreResult<OverdueAssessments> secondaryOverdue(const Reader &reader, QDate today, const QTimeZone &zone)
{
    const auto months = monthsBetween(reader);
    if (!months)
        return failed(months.error());
    OverdueAssessments found;
    const auto done = reader.connection().forEach(
        "SELECT nullif(" HEARD_LAST_HELD ", " HEARD_NEVER "), (SELECT m.from_ms FROM moment m WHERE m.source = p.key AND m.path = :diagnosed)"
        " FROM resource p INDEXED BY patient_secondary "
        "WHERE " HEARD_SECONDARY_COHORT "AND p.json ->> '$.active' IS NOT 0 AND " HEARD_OPEN_REQUEST " IS NULL",
        {{":hna", concerns().url}, {":diagnosed", QString{fhir::path::diagnosed}}},
        [&](const store::Row &row) {
            const auto last = row.isNull(0) ? std::nullopt : std::optional{dayOf(row.integer(0), zone)};
            const auto diagnosed = row.isNull(1) ? std::nullopt : std::optional{dayOf(row.integer(1), QTimeZone::utc())};
            const auto due = dueOnAfter(last, *months, diagnosed);
            found.count += isOverdue(due, today) ? 1 : 0;
            if (due && *due < today)
                found.since = std::min(found.since.value_or(*due), *due);
            return true;
        });
    return done ? StoreResult<OverdueAssessments>{found} : failed(done.error());
}

StoreResult<OverdueAssessments> newlyDiagnosedOverdue(const Reader &reader, QDate today)
{
    const auto found = reader.connection().first<OverdueAssessments>(
        R"(SELECT count(*), min(n.from_ms)
             FROM moment n CROSS JOIN resource p ON p.key = n.source
            WHERE n.path = :diagnosed AND n.from_ms > :since AND n.from_ms < :until
              AND p.json ->> '$.active' IS NOT 0 AND )"
        HEARD_LAST_HELD " < n.from_ms AND " HEARD_OPEN_REQUEST " IS NULL",
        {{":hna", concerns().url}, {":diagnosed", QString{fhir::path::diagnosed}},
         {":since", startOf(today.addMonths(-AssessmentSchedule::monthsNew))},
         {":until", startOf(today.addDays(-AssessmentSchedule::daysAfterDiagnosis))}},
        [](const store::Row &row) {
            OverdueAssessments overdue{static_cast<int>(row.integer(0)), {}};
            if (!row.isNull(1))
                overdue.since = dayOf(row.integer(1), QTimeZone::utc()).addDays(AssessmentSchedule::daysAfterDiagnosis);
            return overdue;
        });
    if (!found)
        return failed(found.error());
    return found->value_or(OverdueAssessments{});
}

QFuture<StoreResult<AssessmentCoverage>> AssessmentSchedule::coverage(QDate today, int months) const
{
    return m_database.read([today, months](Reader &reader) -> StoreResult<AssessmentCoverage> {
        const auto counted = reader.connection().first<AssessmentCoverage>(
            "SELECT total(" HEARD_LAST_HELD " >= n.from_ms), count(*)"
            R"( FROM moment n CROSS JOIN resource p ON p.key = n.source
               WHERE n.path = :diagnosed AND n.from_ms > :since AND n.from_ms < :until
                 AND p.json ->> '$.active' IS NOT 0)",
            {{":hna", concerns().url}, {":diagnosed", QString{fhir::path::diagnosed}},
             {":since", startOf(today.addMonths(-months))}, {":until", startOf(today.addDays(1))}},
            [](const store::Row &row) {
                return AssessmentCoverage{static_cast<int>(row.integer(0)), static_cast<int>(row.integer(1))};
            });
        if (!counted)
            return failed(counted.error());
        return counted->value_or(AssessmentCoverage{});
    });
}

QFuture<StoreResult<QVector<AssessmentDue>>> AssessmentSchedule::newlyDiagnosedWithout(QDate today, int months, int limit) const
{
    return m_database.read([today, months, limit](Reader &reader) {
        return reader.all<AssessmentDue>(
            "SELECT json_set(p.json, '$.heard', json_object('open', json(" HEARD_OPEN_REQUEST "))), d.state, d.sent_at, d.problem"
            R"( FROM moment n CROSS JOIN resource p ON p.key = n.source JOIN delivery d ON d.key = p.key
               WHERE n.path = :diagnosed AND n.from_ms > :since AND n.from_ms < :until
                 AND p.json ->> '$.active' IS NOT 0
                 AND )" HEARD_LAST_HELD R"( < n.from_ms
               ORDER BY n.from_ms, p.key
               LIMIT :limit)",
            {{":hna", concerns().url}, {":diagnosed", QString{fhir::path::diagnosed}},
             {":since", startOf(today.addMonths(-months))}, {":until", startOf(today.addDays(1))}, {":limit", qint64{limit}}},
            [today](const QJsonObject &json) { return newlyDueFrom(json, today); });
    });
}

QFuture<StoreResult<UncountedAssessments>> AssessmentSchedule::uncounted(QDate today) const
{
    return m_database.read([today](Reader &reader) -> StoreResult<UncountedAssessments> {
        const auto counted = reader.connection().first<UncountedAssessments>(
            "SELECT total(told IS NOT NULL), total(told IS NULL) FROM " HEARD_NEVER_ASSESSED,
            {{":hna", concerns().url}, {":diagnosed", QString{fhir::path::diagnosed}},
             {":since", startOf(today.addMonths(-monthsNew))}},
            [](const store::Row &row) {
                return UncountedAssessments{static_cast<int>(row.integer(0)), static_cast<int>(row.integer(1))};
            });
        if (!counted)
            return failed(counted.error());
        return counted->value_or(UncountedAssessments{});
    });
}

QFuture<StoreResult<QVector<AssessmentDue>>> AssessmentSchedule::toldBefore(QDate today, int limit) const
{
    return m_database.read([today, limit](Reader &reader) {
        return reader.all<AssessmentDue>(HEARD_DUE_OF "WHERE told IS NOT NULL ORDER BY told DESC, p.key LIMIT :limit",
            {{":hna", concerns().url}, {":diagnosed", QString{fhir::path::diagnosed}},
             {":since", startOf(today.addMonths(-monthsNew))}, {":limit", qint64{limit}}},
            [today](const QJsonObject &json) { return newlyDueFrom(json, today); });
    });
}

QFuture<StoreResult<QVector<AssessmentDue>>> AssessmentSchedule::undated(int limit) const
{
    return m_database.read([limit](Reader &reader) {
        return reader.all<AssessmentDue>(
            HEARD_DUE_OF "WHERE told IS NULL ORDER BY p.json ->> '$.name[0].family', p.json ->> '$.name[0].given[0]', p.key LIMIT :limit",
            {{":hna", concerns().url}, {":diagnosed", QString{fhir::path::diagnosed}}, {":since", qint64{0}}, {":limit", qint64{limit}}},
            dueFrom);
    });
}

QFuture<StoreResult<QVector<AssessmentDue>>> AssessmentSchedule::secondary(QDate today, const QTimeZone &zone) const
{
    return m_database.read([today, zone](Reader &reader) { return secondaryDue(reader, today, zone); });
}

} // namespace heard::care
