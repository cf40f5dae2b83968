#include "care/assessmentrequests.h"

#include "care/assessment.h"
#include "care/oneopenrequest.h"
#include "care/urgentanswers.h"
#include "fhir/vocabulary.h"

using namespace Qt::StringLiterals;
using heard::store::Reader;
using heard::store::StoreResult;
using heard::store::Value;

// Answers to the ServiceRequest `s` with something urgent that nobody has looked after.
#define HEARD_URGENT_ANSWERS                                                                                           \
    "(SELECT 1 "                                                                                                       \
    "   FROM reference b CROSS JOIN resource q ON q.key = b.source "                                                   \
    "  WHERE b.target IN " HEARD_TARGETS_OF_REQUEST                                                                   \
    "    AND b.path = 'QuestionnaireResponse.basedOn' AND " HEARD_ANSWERS_WAIT ") "

// What every query lays beside the Task `t` of the ServiceRequest `s`, as "heard"; then its delivery.
#define HEARD_REQUEST_COLUMNS                                                                                          \
    "json_set(t.json, '$.heard', json_object( "                                                                        \
    "    'request', json(s.json), "                                                                                    \
    "    'patient', json((SELECT p.json FROM resource p "                                                              \
    "                      WHERE p.type = 'Patient' AND p.id = substr(t.json ->> '$.for.reference', 9))), "            \
    "    'answers', json((SELECT q.json "                                                                              \
    "                       FROM reference b "                                                                         \
    "                       CROSS JOIN moment m ON m.source = b.source AND m.path = 'QuestionnaireResponse.authored' " \
    "                       CROSS JOIN resource q ON q.key = b.source "                                                \
    "                      WHERE b.target IN " HEARD_TARGETS_OF_REQUEST                                               \
    "                        AND b.path = 'QuestionnaireResponse.basedOn' "                                            \
    "                        AND q.json ->> '$.status' IN ('completed', 'amended') "                                   \
    "                      ORDER BY m.from_ms DESC, q.key DESC LIMIT 1)), "                                            \
    "    'appointment', json((SELECT a.json "                                                                          \
    "                           FROM reference b "                                                                     \
    "                           CROSS JOIN resource a ON a.type = 'Appointment' AND a.id = substr(b.target, 13) "      \
    "                          WHERE b.source = t.key AND b.path = :bookedAt LIMIT 1)), "                              \
    "    'asked', json(" HEARD_ALSO_ASKED "), "                                                                        \
    "    'planned', EXISTS (SELECT 1 "                                                                                 \
    "                         FROM reference b CROSS JOIN resource c ON c.key = b.source "                             \
    "                        WHERE b.target IN " HEARD_TARGETS_OF_REQUEST                                             \
    "                          AND b.path = 'CarePlan.supportingInfo' "                                                \
    "                          AND c.json ->> '$.status' IN ('active', 'on-hold', 'completed', 'revoked')), "          \
    "    'urgent', EXISTS "                                                                                            \
    HEARD_URGENT_ANSWERS                                                                                               \
    ")), d.state, d.sent_at, d.problem "

namespace heard::care {

namespace {

/// A Task beside which the query laid the rest, as it is stored.
Result<AssessmentRequest, fhir::ReadError> storedFrom(const QJsonObject &json)
{
    const QJsonObject beside = json["heard"_L1].toObject();
    auto read = assessmentRequestFromFhir(beside["request"_L1].toObject(), json);
    if (!read)
        return read;
    if (const auto patient = people::patientFromFhir(beside["patient"_L1].toObject())) {
        read->patientName = patient->name();
        read->cohort = patient->cohort;
        read->communicationNeeds = patient->communicationNeeds;
    }
    if (const auto answers = assessmentFromFhir(beside["answers"_L1].toObject())) {
        read->answeredAt = answers->at;
        read->ticked = static_cast<int>(answers->answers.ticked.size());
    }
    read->urgent = beside["urgent"_L1].toInt() > 0;
    read->planned = beside["planned"_L1].toInt() > 0;
    const auto meeting = appointmentFromFhir(beside["appointment"_L1].toObject());
    const bool stands = meeting && meeting->state != AppointmentState::Cancelled
        && meeting->state != AppointmentState::NotAttended && meeting->state != AppointmentState::EnteredInError;
    if (stands) {
        read->meetingAt = meeting->start;
    } else if (meeting && read->state == AssessmentState::Booked) {
        // It was cancelled: they have to find another time.
        read->state = AssessmentState::Accepted;
        read->appointment = {};
    }
    return read;
}

/// The same as people see it: with what she asked herself, where it speaks for that too.
Result<AssessmentRequest, fhir::ReadError> requestFrom(const QJsonObject &json)
{
    auto read = storedFrom(json);
    const QJsonObject asked = json["heard"_L1]["asked"_L1].toObject();
    const auto askedAt = fhir::instantAt(asked, "authoredOn"_L1);
    if (!read || !askedAt)
        return read;
    read->alsoOffered = true;
    read->offeredBy = {};
    read->askedAt = *askedAt;
    read->whyNow = asked["reasonCode"_L1][0]["text"_L1].toString();
    return read;
}

StoreResult<std::optional<AssessmentRequest>> withId(const Reader &reader, const ResourceId &id, decltype(&requestFrom) parse)
{
    return reader.first<AssessmentRequest>(
        "SELECT " HEARD_REQUEST_COLUMNS
        R"(FROM resource s
           JOIN reference f ON f.target = 'ServiceRequest/' || s.id AND f.path = 'Task.focus'
           JOIN resource t ON t.key = f.source
           JOIN delivery d ON d.key = t.key
          WHERE s.type = 'ServiceRequest' AND s.id = :id
            AND t.json ->> '$.code.coding[0].code' = 'hna'
          ORDER BY t.key
          LIMIT 1)",
        {{":id", id.value}, {":bookedAt", QString{fhir::path::bookedAt}}}, parse);
}

Value statusesOf(RequestFilter filter)
{
    switch (filter) {
    case RequestFilter::New: return u"[\"requested\", \"received\", \"draft\"]"_s;
    case RequestFilter::Shared: return u"[\"in-progress\"]"_s;
    case RequestFilter::Closed: return u"[\"completed\", \"rejected\", \"failed\", \"cancelled\"]"_s;
    case RequestFilter::Open: break;
    }
    return u"[\"requested\", \"received\", \"draft\", \"accepted\", \"ready\", \"in-progress\", \"on-hold\"]"_s;
}

} // namespace

StoreResult<QVector<AssessmentRequest>> requestsOf(const Reader &reader, const ResourceId &patient, int limit)
{
    return reader.all<AssessmentRequest>(
        "SELECT " HEARD_REQUEST_COLUMNS
        R"(FROM reference f
           CROSS JOIN moment o ON o.source = f.source AND o.path = 'Task.authoredOn'
           CROSS JOIN resource t ON t.key = f.source
           CROSS JOIN resource s ON s.type = 'ServiceRequest' AND s.id = substr(t.json ->> '$.focus.reference', 16)
           JOIN delivery d ON d.key = t.key
          WHERE f.target = 'Patient/' || coalesce((SELECT p.id FROM resource p WHERE p.local_id = :patient), :patient)
            AND f.path = 'Task.for'
            AND t.json ->> '$.code.coding[0].code' = 'hna'
            AND t.json ->> '$.status' <> 'entered-in-error'
            AND NOT )" HEARD_SPOKEN_FOR R"(
          ORDER BY o.from_ms DESC, t.key DESC
          LIMIT :limit)",
        {{":patient", patient.value}, {":limit", qint64{limit}}, {":bookedAt", QString{fhir::path::bookedAt}}},
        requestFrom);
}

StoreResult<ResourceId> speakerFor(const Reader &reader, const ResourceId &id)
{
    // First what took its place, itself still in its own if possible, then what speaks for that.
    const auto speaker = reader.connection().first<QString>(
        R"(SELECT coalesce((SELECT substr(u.json ->> '$.focus.reference', 16)
                              FROM reference f CROSS JOIN resource t ON t.key = f.source
                             CROSS JOIN resource u ON u.key = (SELECT u.key )" HEARD_SPEAKERS
        "                                                      ORDER BY " HEARD_REQUEST_RANK("u", " DESC") R"( LIMIT 1)
                             WHERE f.target = 'ServiceRequest/' || w.id AND f.path = 'Task.focus'
                             LIMIT 1),
                           w.id)
             FROM resource s
            CROSS JOIN resource w ON w.key = coalesce((SELECT r.key FROM reference g CROSS JOIN resource r ON r.key = g.source
                                                        WHERE g.target = 'ServiceRequest/' || s.id AND g.path = 'ServiceRequest.replaces'
                                                        ORDER BY EXISTS (SELECT 1 FROM reference v
                                                                          WHERE v.target = 'ServiceRequest/' || r.id
                                                                            AND v.path = 'ServiceRequest.replaces'), r.key DESC
                                                        LIMIT 1),
                                                      s.key)
            WHERE s.type = 'ServiceRequest' AND (s.id = :id OR s.local_id = :id))",
        {{":id", id.value}}, [](const store::Row &row) { return row.text(0); });
    if (!speaker)
        return failed(speaker.error());
    return ResourceId{speaker->value_or(id.value)};
}

StoreResult<std::optional<AssessmentRequest>> requestWithId(const Reader &reader, const ResourceId &id)
{
    const auto speaker = speakerFor(reader, id);
    return speaker ? withId(reader, *speaker, requestFrom) : failed(speaker.error());
}

StoreResult<std::optional<AssessmentRequest>> storedRequest(const Reader &reader, const ResourceId &id)
{
    const auto speaker = speakerFor(reader, id);
    return speaker ? withId(reader, *speaker, storedFrom) : failed(speaker.error());
}

StoreResult<QVector<AssessmentRequest>> requestsSpokenFor(const Reader &reader, const AssessmentRequest &request)
{
    return reader.all<AssessmentRequest>(
        "SELECT " HEARD_REQUEST_COLUMNS
        R"(FROM reference f
           CROSS JOIN resource t ON t.key = f.source
           CROSS JOIN resource s ON s.type = 'ServiceRequest' AND s.id = substr(t.json ->> '$.focus.reference', 16)
           JOIN delivery d ON d.key = t.key
          WHERE f.target = 'Patient/' || :patient AND f.path = 'Task.for' AND t.json ->> '$.code.coding[0].code' = 'hna'
            AND (SELECT u.json ->> '$.focus.reference' )" HEARD_SPEAKERS
        "         ORDER BY " HEARD_REQUEST_RANK("u", " DESC") R"( LIMIT 1) = 'ServiceRequest/' || :request
          ORDER BY t.key)",
        {{":patient", request.patient.value}, {":request", request.id.value}, {":bookedAt", QString{fhir::path::bookedAt}}},
        storedFrom);
}

QFuture<StoreResult<QVector<AssessmentRequest>>> AssessmentRequests::list(RequestFilter filter, const QString &typed,
                                                                          int limit) const
{
    const QString words = store::prefixQuery(typed);
    return m_database.read([filter, words = words.isEmpty() ? Value{} : Value{words}, limit](Reader &reader) {
        return reader.all<AssessmentRequest>(
            "SELECT " HEARD_REQUEST_COLUMNS
            R"(FROM (SELECT t.key AS key, o.from_ms AS asked, NOT :closed AND EXISTS )" HEARD_URGENT_ANSWERS R"( AS urgent
                       FROM resource t INDEXED BY task_status
                       CROSS JOIN moment o ON o.source = t.key AND o.path = 'Task.authoredOn'
                       CROSS JOIN resource s ON s.type = 'ServiceRequest' AND s.id = substr(t.json ->> '$.focus.reference', 16)
                      WHERE t.type = 'Task'
                        AND t.json ->> '$.code.coding[0].code' = 'hna'
                        AND t.json ->> '$.status' IN (SELECT value FROM json_each(:statuses))
                        AND (:closed OR (coalesce(t.json ->> '$.businessStatus.coding[0].code', '') = 'plan-shared') = :shared)
                        AND NOT )" HEARD_SPOKEN_FOR R"(
                        AND (:words IS NULL
                             OR EXISTS (SELECT 1 FROM resource p
                                         WHERE p.type = 'Patient' AND p.id = substr(t.json ->> '$.for.reference', 9)
                                           AND p.key IN (SELECT w.rowid FROM words w WHERE words MATCH :words)))
                      ORDER BY urgent DESC, CASE WHEN :closed THEN -asked ELSE asked END, t.key
                      LIMIT :limit) chosen
               CROSS JOIN resource t ON t.key = chosen.key
               CROSS JOIN resource s ON s.type = 'ServiceRequest' AND s.id = substr(t.json ->> '$.focus.reference', 16)
               JOIN delivery d ON d.key = t.key
              ORDER BY chosen.urgent DESC, CASE WHEN :closed THEN -chosen.asked ELSE chosen.asked END, t.key)",
            {{":statuses", statusesOf(filter)}, {":closed", qint64{filter == RequestFilter::Closed}},
             {":shared", qint64{filter == RequestFilter::Shared}}, {":words", words},
             {":bookedAt", QString{fhir::path::bookedAt}},
             {":limit", qint64{limit}}},
            requestFrom);
    });
}

QFuture<StoreResult<RequestCounts>> AssessmentRequests::counts() const
{
    return m_database.read([](Reader &reader) -> StoreResult<RequestCounts> {
        const auto counts = reader.connection().first<RequestCounts>(
            R"(SELECT total(NOT closed AND NOT shared), total(status IN ('requested', 'received', 'draft')),
                      total(NOT closed AND shared), total(closed)
                 FROM (SELECT t.json ->> '$.status' AS status,
                              t.json ->> '$.status' IN ('completed', 'rejected', 'failed', 'cancelled') AS closed,
                              coalesce(t.json ->> '$.businessStatus.coding[0].code', '') = 'plan-shared' AS shared
                         FROM resource t INDEXED BY task_status
                        WHERE t.type = 'Task'
                          AND t.json ->> '$.code.coding[0].code' = 'hna'
                          AND t.json ->> '$.status' <> 'entered-in-error'
                          AND NOT )" HEARD_SPOKEN_FOR ")",
            {}, [](const store::Row &row) {
                const auto count = [&](int column) { return static_cast<int>(row.integer(column)); };
                return RequestCounts{count(0), count(1), count(2), count(3)};
            });
        if (!counts)
            return failed(counts.error());
        return counts->value_or(RequestCounts{});
    });
}

QFuture<StoreResult<QVector<AssessmentRequest>>> AssessmentRequests::of(const ResourceId &patient, int limit) const
{
    return m_database.read([patient, limit](Reader &reader) { return requestsOf(reader, patient, limit); });
}

QFuture<StoreResult<std::optional<AssessmentRequest>>> AssessmentRequests::byId(const ResourceId &request) const
{
    return m_database.read([request](Reader &reader) { return requestWithId(reader, request); });
}

} // namespace heard::care
