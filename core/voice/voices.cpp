#include "voice/voices.h"

#include "fhir/communication.h"
#include "people/secondarycohort.h"
#include "store/letterbox.h"
#include "store/sqltext.h"
#include "voice/codingsets.h"
#include "voice/feedbacksets.h"
#include "voice/unnamed.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using heard::store::Reader;
using heard::store::StoreResult;
using heard::store::Value;

namespace heard::voice {

namespace {

Value cohortValue(std::optional<people::Cohort> cohort)
{
    return cohort ? Value{u""_s + people::codeOf(*cohort)} : Value{};
}

/// Null where they do not narrow.
Value themesValue(const std::optional<QVector<ResourceId>> &themes)
{
    if (!themes)
        return {};
    QJsonArray references;
    for (const ResourceId &theme : *themes)
        references << theme.reference(u"Basic");
    return QString::fromUtf8(QJsonDocument{references}.toJson(QJsonDocument::Compact));
}

/// With what she said without her name, the latest first; of one week that comes after what has a day.
StoreResult<QVector<Feedback>> withUnnamed(const Reader &reader, QVector<Feedback> named)
{
    const auto unnamed = unnamed::all(reader);
    if (!unnamed)
        return unnamed;
    named += *unnamed;
    std::ranges::stable_sort(named, std::greater{}, &Feedback::sentAt);
    return named;
}

// Walks in time and stops at the limit; the sets (what is feedback, where the words stand) are made once, so that other
// communications and other words cost no JSON. One text for both ways to walk: each ends in its own order.
constexpr char listed[] =
    R"(SELECT json_set(r.json, '$.heard', json_object(
                  'patient', json(p.json),
                  'replies', (SELECT count(*)
                                FROM reference f
                               WHERE f.target = 'Communication/' || r.id AND f.path = 'Communication.partOf'
                                 AND f.source NOT IN retracted))),
              d.state, d.sent_at, d.problem
         FROM moment m
         JOIN resource r ON r.key = m.source
         LEFT JOIN resource p ON p.type = 'Patient' AND p.id = substr(r.json ->> '$.subject.reference', 9)
         JOIN delivery d ON d.key = m.source
        WHERE m.path = 'Communication.sent'
          AND +m.source IN feedback
          AND CASE :filter
              WHEN :new THEN m.source IN unread
              WHEN :unanswered THEN m.source IN unanswered AND )" HEARD_CAN_BE_ANSWERED("r.json") R"(
              WHEN :handled THEN m.source NOT IN unanswered
              ELSE 1 END
          AND (:words IS NULL
               OR m.source IN (SELECT w.rowid FROM words w WHERE words MATCH :words)
               OR p.key IN (SELECT w.rowid FROM words w WHERE words MATCH :words))
          AND (:cohort IS NULL
               OR :cohort = coalesce((SELECT coalesce(p.json, r.json) ->> (e.fullkey || '.valueCode')
                                        FROM json_each(coalesce(p.json, r.json), '$.extension') e
                                       WHERE coalesce(p.json, r.json) ->> (e.fullkey || '.url') = :cohortUrl), ''))
          AND CASE WHEN :themes IS NULL THEN 1
                   WHEN :themes = '[]' THEN m.source NOT IN (SELECT c.said FROM coded c)
                   ELSE m.source IN (SELECT c.said FROM coded c JOIN json_each(:themes) t ON t.value = c.theme) END
        )";
constexpr auto listedLatestFirst =
    store::joined(feedbackSets, codingSets, listed, "ORDER BY m.from_ms DESC, m.source DESC LIMIT :limit OFFSET :offset");
constexpr auto listedOldestFirst =
    store::joined(feedbackSets, codingSets, listed, "ORDER BY m.from_ms, m.source LIMIT :limit OFFSET :offset");

// Of what has a name no JSON is read: its subject is a reference.
constexpr auto counted = store::joined(feedbackSets, R"(
    SELECT (SELECT count(*) FROM feedback),
           (SELECT count(*) FROM unread),
           (SELECT count(*) FROM unanswered u
             WHERE EXISTS (SELECT 1 FROM reference s WHERE s.source = u.key AND s.path = 'Communication.subject')
                OR EXISTS (SELECT 1 FROM resource r WHERE r.key = u.key AND )" HEARD_CAN_BE_ANSWERED("r.json") R"()),
           (SELECT count(*) FROM feedback f WHERE f.key NOT IN unanswered),
           (SELECT count(*)
              FROM resource p INDEXED BY patient_secondary
              CROSS JOIN reference f ON f.target = 'Patient/' || p.id AND f.path = 'Communication.subject'
             WHERE )" HEARD_SECONDARY_COHORT R"(AND +f.source IN feedback)
           + (SELECT count(*)
                FROM feedback f
               WHERE NOT EXISTS (SELECT 1 FROM reference s WHERE s.source = f.key AND s.path = 'Communication.subject')
                 AND EXISTS (SELECT 1 FROM resource r
                              WHERE r.key = f.key
                                AND instr(r.json, '"url":"https://heard.example/fhir/StructureDefinition/cohort","valueCode":"secondary"') > 0)))");

} // namespace

QFuture<StoreResult<QVector<Feedback>>> Voices::list(VoiceFilter filter, const QString &typed,
                                                     std::optional<people::Cohort> cohort, int limit, int offset,
                                                     VoiceOrder order,
                                                     const std::optional<QVector<ResourceId>> &themes) const
{
    const QString words = store::prefixQuery(typed);
    return m_database.read([filter, themes = themesValue(themes), words = words.isEmpty() ? Value{} : Value{words}, cohort, limit, offset,
                            order](Reader &reader) {
        return reader.all<Feedback>(
            order == VoiceOrder::LatestFirst ? listedLatestFirst.data() : listedOldestFirst.data(),
            {{":filter", static_cast<qint64>(filter)}, {":new", static_cast<qint64>(VoiceFilter::New)},
             {":unanswered", static_cast<qint64>(VoiceFilter::Unanswered)},
             {":handled", static_cast<qint64>(VoiceFilter::Handled)},
             {":words", words}, {":cohort", cohortValue(cohort)}, {":themes", themes},
             {":cohortUrl", QString{fhir::extension::cohort}}, {":limit", qint64{limit}}, {":offset", qint64{offset}}},
            feedbackWithPatient);
    });
}

QFuture<StoreResult<VoiceCounts>> Voices::counts() const
{
    return m_database.read([](Reader &reader) -> StoreResult<VoiceCounts> {
        const auto counts = reader.connection().first<VoiceCounts>(
            counted.data(), {},
            [](const store::Row &row) {
                const auto count = [&](int column) { return static_cast<int>(row.integer(column)); };
                return VoiceCounts{count(0), count(1), count(2), count(3), count(4)};
            });
        if (!counts)
            return failed(counts.error());
        return counts->value_or(VoiceCounts{});
    });
}

QFuture<StoreResult<std::optional<Feedback>>> Voices::byId(const ResourceId &feedback) const
{
    return m_database.read([feedback](Reader &reader) {
        auto found = reader.first<Feedback>(
            R"(SELECT json_set(r.json, '$.heard', json_object(
                          'patient', json((SELECT p.json
                                             FROM resource p
                                            WHERE p.type = 'Patient'
                                              AND p.id = substr(r.json ->> '$.subject.reference', 9))),
                          'replies', (SELECT count(*)
                                        FROM reference f JOIN resource a ON a.key = f.source
                                       WHERE f.target = 'Communication/' || r.id AND f.path = 'Communication.partOf'
                                         AND a.json ->> '$.status' <> 'entered-in-error'))),
                      d.state, d.sent_at, d.problem
                 FROM resource r JOIN delivery d ON d.key = r.key
                WHERE r.type = 'Communication' AND (r.id = :id OR r.local_id = :id)
                  AND r.json ->> '$.status' <> 'entered-in-error')",
            {{":id", feedback.value}}, feedbackWithPatient);
        return !found || *found ? found : unnamed::byId(reader, feedback);
    });
}

QFuture<StoreResult<QVector<Feedback>>> Voices::saidBy(const ResourceId &patient, int limit, int offset) const
{
    return m_database.read([patient, limit, offset](Reader &reader) {
        auto named = reader.all<Feedback>(
            R"(SELECT json_set(r.json, '$.heard', json_object(
                          'replies', (SELECT count(*)
                                        FROM reference n JOIN resource a ON a.key = n.source
                                       WHERE n.target = 'Communication/' || r.id AND n.path = 'Communication.partOf'
                                         AND a.json ->> '$.status' <> 'entered-in-error'))),
                      d.state, d.sent_at, d.problem
                 FROM reference f
                 CROSS JOIN resource r ON r.key = f.source
                 CROSS JOIN moment m ON m.source = f.source AND m.path = 'Communication.sent'
                 JOIN delivery d ON d.key = f.source
                WHERE f.target = 'Patient/' || coalesce((SELECT p.id FROM resource p WHERE p.local_id = :patient), :patient)
                  AND f.path = 'Communication.subject'
                  AND r.json ->> '$.category[0].coding[0].code' = 'patient-feedback'
                  AND r.json ->> '$.status' <> 'entered-in-error'
                ORDER BY m.from_ms DESC, r.key DESC
                LIMIT :limit OFFSET :offset)",
            {{":patient", patient.value}, {":limit", qint64{limit}}, {":offset", qint64{offset}}}, feedbackWithPatient);
        return named && offset == 0 ? withUnnamed(reader, *std::move(named)) : named;
    });
}

QFuture<StoreResult<QVector<Reply>>> Voices::repliesTo(const ResourceId &feedback) const
{
    return m_database.read([feedback](Reader &reader) {
        const auto own = store::Letterbox{reader.connection()}.find(feedback.value);
        if (!own)
            return StoreResult<QVector<Reply>>{failed(own.error())};
        if (*own)
            return unnamed::repliesTo(reader, feedback);
        return reader.all<Reply>(
            R"(SELECT r.json, d.state, d.sent_at, d.problem
                 FROM reference f
                 CROSS JOIN resource r ON r.key = f.source
                 CROSS JOIN moment m ON m.source = f.source AND m.path = 'Communication.sent'
                 JOIN delivery d ON d.key = f.source
                WHERE f.target = 'Communication/' || coalesce((SELECT c.id FROM resource c WHERE c.local_id = :feedback),
                                                              :feedback)
                  AND f.path = 'Communication.partOf'
                  AND r.json ->> '$.status' <> 'entered-in-error'
                ORDER BY m.from_ms, r.key)",
            {{":feedback", feedback.value}}, replyFromFhir);
    });
}

QFuture<StoreResult<QVector<Reply>>> Voices::unreadRepliesFor(const ResourceId &patient) const
{
    return m_database.read([patient](Reader &reader) {
        auto named = reader.all<Reply>(
            R"(SELECT r.json, d.state, d.sent_at, d.problem
                 FROM reference f
                 CROSS JOIN moment m ON m.source = f.source AND m.path = 'Communication.sent'
                 CROSS JOIN resource r ON r.key = f.source
                 JOIN delivery d ON d.key = f.source
                WHERE f.target = 'Patient/' || coalesce((SELECT p.id FROM resource p WHERE p.local_id = :patient), :patient)
                  AND f.path = 'Communication.recipient'
                  AND r.json ->> '$.category[0].coding[0].code' = 'reply'
                  AND r.json ->> '$.received' IS NULL
                  AND r.json ->> '$.status' <> 'entered-in-error'
                ORDER BY m.from_ms DESC, r.key DESC)",
            {{":patient", patient.value}}, replyFromFhir);
        const auto unnamed = named ? unnamed::unreadReplies(reader) : named;
        if (!unnamed)
            return unnamed;
        *named += *unnamed;
        std::ranges::stable_sort(*named, std::greater{}, &Reply::sentAt);
        return named;
    });
}

} // namespace heard::voice
