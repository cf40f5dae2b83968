#include "voice/interviews.h"

#include "base/day.h"
#include "people/teammembers.h"
#include "people/units.h"
#include "store/edit.h"
#include "store/sqltext.h"
#include "voice/codingsets.h"
#include "voice/feedbacksets.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using heard::store::Reader;
using heard::store::StoreResult;
using heard::store::Value;
using heard::store::WriteResult;
using heard::store::Writer;

namespace heard::voice {

namespace {

using Done = WriteResult<void, InterviewError>;

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

// Only these have a day on which they were held, so that the pages of the library are not read.
constexpr char narrowed[] = R"(
     WHERE m.path = 'https://heard.example/fhir/StructureDefinition/held-on.valueDate'
       AND r.json ->> '$.status' <> 'entered-in-error'
       AND (:words IS NULL
            OR m.source IN (SELECT w.rowid FROM words w WHERE words MATCH :words)
            OR p.key IN (SELECT w.rowid FROM words w WHERE words MATCH :words))
       AND CASE WHEN :themes IS NULL THEN 1
                WHEN :themes = '[]' THEN m.source NOT IN (SELECT c.said FROM coded c)
                ELSE m.source IN (SELECT c.said FROM coded c JOIN json_each(:themes) t ON t.value = c.theme) END)";

constexpr auto counted = store::joined(feedbackSets, codingSets, R"(
    SELECT count(*)
      FROM moment m
      JOIN resource r ON r.key = m.source
      LEFT JOIN resource p ON p.type = 'Patient' AND p.id = substr(r.json ->> '$.subject.reference', 9))", narrowed);

constexpr auto listed = store::joined(feedbackSets, codingSets, R"(
    SELECT json_set(r.json, '$.heard', json_object('patient', json(p.json))), d.state, d.sent_at, d.problem
      FROM moment m
      JOIN resource r ON r.key = m.source
      LEFT JOIN resource p ON p.type = 'Patient' AND p.id = substr(r.json ->> '$.subject.reference', 9)
      JOIN delivery d ON d.key = m.source)", narrowed, R"(
     ORDER BY m.from_ms DESC, m.source DESC
     LIMIT :limit OFFSET :offset)");

/// Why it cannot be written down.
std::optional<InterviewError> problemIn(const Interview &interview, QDate today)
{
    if (interview.title.isEmpty())
        return InterviewError::TitleMissing;
    if (interview.words.isEmpty())
        return InterviewError::WordsMissing;
    if (interview.title.size() > Interviews::longestTitle || interview.words.size() > Interviews::longestWords)
        return InterviewError::TooLong;
    if (!interview.heldOn.isValid() || interview.heldOn > today)
        return InterviewError::DayImpossible;
    if (interview.people < 1 || interview.people > Interview::mostPeople
        || (interview.kind == InterviewKind::Interview && interview.people != 1))
        return InterviewError::PeopleImpossible;
    if (!interview.consent.given)
        return InterviewError::NoConsent;
    if (!interview.patient.isEmpty() && interview.people != 1)
        return InterviewError::PatientUnknown;
    return std::nullopt;
}

/// With the patient's id as the store has it now.
WriteResult<ResourceId, InterviewError> patientOf(const Reader &reader, const Interview &interview)
{
    if (interview.patient.isEmpty())
        return ResourceId{};
    const auto patient = reader.json(u"Patient"_s, interview.patient);
    if (!patient)
        return failed(patient.error());
    if (!*patient)
        return failed(InterviewError::PatientUnknown);
    return fhir::idOf(**patient);
}

/// Reads the stored interview, lets @p apply(Interview &) change it, and stores it.
template <typename Apply>
QFuture<Done> edit(store::Database &database, const ResourceId &id, Apply apply)
{
    return database.write([id, apply](Writer &writer) {
        return store::editAs<InterviewError>(writer, u"DocumentReference"_s, id, interviewFromFhir, [&](Interview &interview) -> Done {
            apply(interview, writer.now());
            return {};
        });
    });
}

} // namespace

QFuture<StoreResult<QVector<Interview>>> Interviews::list(const QString &typed, const std::optional<QVector<ResourceId>> &themes,
    int limit, int offset) const
{
    const QString words = store::prefixQuery(typed);
    return m_database.read([words = words.isEmpty() ? Value{} : Value{words}, themes = themesValue(themes), limit, offset](Reader &reader) {
        return reader.all<Interview>(listed.data(),
            {{":words", words}, {":themes", themes}, {":limit", qint64{limit}}, {":offset", qint64{offset}}}, interviewWithPatient);
    });
}

QFuture<StoreResult<int>> Interviews::count(const QString &typed, const std::optional<QVector<ResourceId>> &themes) const
{
    const QString words = store::prefixQuery(typed);
    return m_database.read([words = words.isEmpty() ? Value{} : Value{words}, themes = themesValue(themes)](Reader &reader) -> StoreResult<int> {
        const auto count = reader.connection().first<int>(counted.data(), {{":words", words}, {":themes", themes}},
            [](const store::Row &row) { return static_cast<int>(row.integer(0)); });
        if (!count)
            return failed(count.error());
        return count->value_or(0);
    });
}

QFuture<StoreResult<std::optional<Interview>>> Interviews::byId(const ResourceId &interview) const
{
    return m_database.read([interview](Reader &reader) {
        return reader.first<Interview>(
            R"(SELECT json_set(r.json, '$.heard', json_object(
                          'patient', json((SELECT p.json
                                             FROM resource p
                                            WHERE p.type = 'Patient'
                                              AND p.id = substr(r.json ->> '$.subject.reference', 9))))),
                      d.state, d.sent_at, d.problem
                 FROM resource r JOIN delivery d ON d.key = r.key
                WHERE r.type = 'DocumentReference' AND (r.id = :id OR r.local_id = :id)
                  AND r.json ->> '$.status' <> 'entered-in-error')",
            {{":id", interview.value}}, interviewWithPatient);
    });
}

QFuture<WriteResult<ResourceId, InterviewError>> Interviews::write(const Interview &interview, const ResourceId &author)
{
    return m_database.write([interview, author, zone = m_zone](Writer &writer) -> WriteResult<ResourceId, InterviewError> {
        Interview written = interview;
        written.title = written.title.trimmed();
        written.words = written.words.trimmed();
        const QDate today = dayOf(writer.now(), zone);
        if (const auto problem = problemIn(written, today))
            return failed(*problem);
        const auto patient = patientOf(writer, written);
        if (!patient)
            return failed(patient.error());
        const auto signature = people::signedBy<InterviewError>(writer, author);
        if (!signature)
            return failed(signature.error());
        const auto unit = people::ownUnit(writer);
        if (!unit)
            return failed(unit.error());
        written.id = {};
        written.patient = *patient;
        written.unit = *unit;
        written.author = signature->id;
        written.authorName = signature->name;
        written.writtenAt = writer.now();
        written.consent.on = today;
        written.consent.withdrawnOn.reset();
        return writer.create(toFhir(written));
    });
}

Done rewriteWithin(Writer &writer, const Interview &interview, const ResourceId &author, const QTimeZone &zone)
{
    const auto signature = people::signedBy<InterviewError>(writer, author);
    if (!signature)
        return failed(signature.error());
    return store::editAs<InterviewError>(writer, u"DocumentReference"_s, interview.id, interviewFromFhir, [&](Interview &stored) -> Done {
        if (stored.changedAt() != interview.changedAt())
            return failed(InterviewError::ChangedMeanwhile);
        const Interview before = stored;
        stored.title = interview.title.trimmed();
        stored.words = interview.words.trimmed();
        stored.heldOn = interview.heldOn;
        stored.people = interview.people;
        if (stored.patient.isEmpty())
            stored.cohort = interview.cohort;
        if (const auto problem = problemIn(stored, dayOf(writer.now(), zone)))
            return failed(*problem);
        if (stored != before)
            stored.changes.push_back({writer.now(), signature->name});
        return {};
    });
}

QFuture<Done> Interviews::setMayQuote(const ResourceId &interview, bool mayQuote)
{
    return edit(m_database, interview, [mayQuote](Interview &changed, Instant) { changed.consent.mayQuote = mayQuote; });
}

QFuture<Done> Interviews::setWithdrawn(const ResourceId &interview, bool withdrawn)
{
    return edit(m_database, interview, [withdrawn, zone = m_zone](Interview &changed, Instant now) {
        if (withdrawn != changed.consent.withdrawnOn.has_value())
            changed.consent.withdrawnOn = withdrawn ? std::optional{dayOf(now, zone)} : std::nullopt;
    });
}

QFuture<Done> Interviews::setRemoved(const ResourceId &interview, bool removed)
{
    return edit(m_database, interview, [removed](Interview &changed, Instant) { changed.removed = removed; });
}

} // namespace heard::voice
