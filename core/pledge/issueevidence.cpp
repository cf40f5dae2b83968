#include "pledge/issueevidence.h"

#include "base/day.h"
#include "fhir/vocabulary.h"
#include "people/permissions.h"
#include "people/teammembers.h"
#include "people/units.h"
#include "pledge/storedpledge.h"
#include "pledge/voicecounts.h"
#include "store/edit.h"
#include "voice/wordsoutcome.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using heard::store::Reader;
using heard::store::StoreResult;
using heard::store::Writer;

namespace heard::pledge {

namespace {

StoreResult<QVector<Evidence>> evidenceOf(const Reader &reader, const Issue &issue)
{
    auto found = evidenceAt(reader, issue.evidence);
    if (found)
        std::stable_sort(found->begin(), found->end(), [](const Evidence &one, const Evidence &other) { return one.on > other.on; });
    return found;
}

/// The issue as it is stored, changed by @p apply; the answer is the issue after it.
template <typename Apply>
PledgeResult<Issue> changed(Writer &writer, const ResourceId &id, Apply apply)
{
    Issue after;
    auto done = store::editAs<PledgeError>(writer, u"Basic"_s, id, issueFromFhir, [&](Issue &issue) -> PledgeResult<void> {
        apply(issue);
        after = issue;
        return {};
    });
    return done ? PledgeResult<Issue>{after} : failed(done.error());
}

StoreResult<QVector<Issue>> issuesWith(const Reader &reader, const QString &evidence)
{
    return reader.all<Issue>("SELECT r.json, " HEARD_DELIVERY_COLUMNS R"(
          FROM reference f JOIN resource r ON r.key = f.source JOIN delivery d ON d.key = r.key
         WHERE f.target = :evidence AND f.path = :path
           AND NOT EXISTS (SELECT 1 FROM reference p WHERE p.source = r.key AND p.path = :publication)
         GROUP BY r.key ORDER BY r.key)",
        {{":evidence", evidence}, {":path", QString{fhir::path::evidence}}, {":publication", QString{fhir::path::publicationOf}}},
        issueFromFhir);
}

/// Her phone is told to which issues her words lead now.
PledgeResult<void> noteOutcome(Writer &writer, const QString &reference)
{
    const ResourceId id = ResourceId::ofReference(reference, u"Communication");
    const auto json = id.isEmpty() ? StoreResult<std::optional<QJsonObject>>{std::nullopt} : writer.json(u"Communication"_s, id);
    if (!json)
        return failed(json.error());
    const auto feedback = *json ? voice::feedbackFromFhir(**json) : failed(fhir::ReadError::WrongType);
    if (!feedback)
        return {};
    const auto issues = issuesWith(writer, feedback->id.reference(u"Communication"));
    if (!issues)
        return failed(issues.error());
    QVector<ResourceId> ids;
    for (const Issue &issue : *issues) {
        if (const auto stored = writer.json(u"Basic"_s, issue.id); stored && *stored && !isWithdrawn(**stored))
            ids << issue.id;
    }
    const auto done = voice::noteLedTo(writer, *feedback, ids);
    return done ? PledgeResult<void>{} : failed(done.error());
}

PledgeResult<void> linkIn(Writer &writer, const ResourceId &issue, const QString &reference)
{
    const auto evidence = evidenceAt(writer, reference);
    if (!evidence)
        return failed(evidence.error());
    if (!*evidence)
        return failed(PledgeError::NotFound);
    const QString now = (*evidence)->reference();
    const auto done = changed(writer, issue, [&](Issue &one) {
        if (!one.evidence.contains(now))
            one.evidence << now;
    });
    return done ? noteOutcome(writer, now) : failed(done.error());
}

PledgeResult<void> unlinkIn(Writer &writer, const ResourceId &issue, const QString &reference)
{
    const auto evidence = evidenceAt(writer, reference);
    if (!evidence)
        return failed(evidence.error());
    const QString now = *evidence ? (*evidence)->reference() : reference;
    const auto done = changed(writer, issue, [&](Issue &one) { one.evidence.removeAll(now); });
    return done ? noteOutcome(writer, now) : failed(done.error());
}

PledgeResult<ResourceId> addSurveyIn(Writer &writer, const ResourceId &issue, SurveyResult result, QDate today)
{
    result.title = result.title.trimmed();
    const bool scored = !result.score || (*result.score >= 0 && *result.score <= 100);
    if (result.title.isEmpty() || result.people < 1 || result.people > SurveyResult::mostPeople || !scored || !result.on.isValid())
        return failed(PledgeError::Empty);
    if (result.title.size() > longestWords)
        return failed(PledgeError::TooLong);
    if (result.on > today)
        return failed(PledgeError::DayToCome);
    result.id = {};
    const auto id = writer.create(toFhir(result));
    if (!id)
        return failed(id.error());
    const auto done = linkIn(writer, issue, id->reference(u"MeasureReport"));
    return done ? PledgeResult<ResourceId>{*id} : failed(done.error());
}

// What a representative reads.

QJsonObject strengthReport(const ResourceId &issue, const evaluation::SuppressedCount &count, QDate on, const QJsonObject &stored)
{
    QJsonObject json = fhir::resourceOf("MeasureReport"_L1, fhir::idOf(stored), stored);
    json["status"_L1] = u"complete"_s;
    json["type"_L1] = u"summary"_s;
    json["measure"_L1] = QString{measure::evidenceStrength};
    const QString day = on.toString(Qt::ISODate);
    json["period"_L1] = QJsonObject{{u"start"_s, day}, {u"end"_s, day}};
    json["group"_L1] = QJsonArray{QJsonObject{{u"population"_s, QJsonArray{populationOf(count)}}}};
    fhir::setExtension(json, fhir::extension::issue, "valueReference"_L1, fhir::referenceTo("Basic"_L1, issue));
    return json;
}

struct StoredReport {
    ResourceId issue;
    QJsonObject json;
};

StoreResult<QVector<StoredReport>> strengthReports(const Reader &reader)
{
    return reader.all<StoredReport>(
        "SELECT json FROM resource WHERE type = 'MeasureReport' AND json ->> '$.measure' = :measure ORDER BY id",
        {{":measure", QString{measure::evidenceStrength}}}, [](const QJsonObject &json) -> Result<StoredReport, fhir::ReadError> {
            const QJsonObject extension = fhir::extensionOf(json, fhir::extension::issue);
            return StoredReport{fhir::referenceAt(extension, "valueReference"_L1, "Basic"_L1), json};
        });
}

PledgeResult<void> putReport(Writer &writer, const QJsonObject &stored, const QJsonObject &wanted)
{
    // Nothing new to say is no news, whatever day it is.
    if (stored["group"_L1] == wanted["group"_L1])
        return {};
    if (stored.isEmpty()) {
        const auto made = writer.create(wanted);
        return made ? PledgeResult<void>{} : failed(made.error());
    }
    const auto done = writer.update(wanted);
    return done ? PledgeResult<void>{} : failed(done.error());
}

PledgeResult<void> releaseIn(Writer &writer, QDate today)
{
    const auto reports = strengthReports(writer);
    if (!reports)
        return failed(reports.error());
    QVector<ResourceId> told;
    for (const StoredReport &report : *reports)
        told << report.issue; // also where its evidence is gone: nobody shows it now
    const auto groups = VoiceGroups::read(writer, told);
    if (!groups)
        return failed(groups.error());
    VoiceGroups::Leaving leaving{false, groups->shownIssues(), false};
    for (const ResourceId &issue : std::as_const(told)) {
        if (!leaving.issues.contains(issue))
            leaving.issues << issue;
    }
    if (leaving.issues.isEmpty())
        return {};
    const auto counts = groups->released(writer, leaving);
    if (!counts)
        return failed(counts.error());
    for (const ResourceId &issue : std::as_const(leaving.issues)) {
        const auto before = std::ranges::find(*reports, issue, &StoredReport::issue);
        const QJsonObject stored = before == reports->end() ? QJsonObject{} : before->json;
        const QJsonObject wanted = strengthReport(issue, counts->issues.find(issue)->people, today, stored);
        if (auto done = putReport(writer, stored, wanted); !done)
            return done;
    }
    return {};
}

} // namespace

QFuture<StoreResult<QVector<Evidence>>> IssueEvidence::of(const ResourceId &issue) const
{
    return m_database.read([issue](Reader &reader) -> StoreResult<QVector<Evidence>> {
        const auto json = reader.json(u"Basic"_s, issue);
        if (!json)
            return failed(json.error());
        const auto read = *json ? issueFromFhir(**json) : failed(fhir::ReadError::WrongType);
        return read ? evidenceOf(reader, *read) : QVector<Evidence>{};
    });
}

QFuture<StoreResult<QHash<ResourceId, Strength>>> IssueEvidence::strengths() const
{
    return m_database.read([](Reader &reader) { return VoiceGroups::read(reader); })
        .then(QtFuture::Launch::Async, [](const StoreResult<VoiceGroups> &groups) -> StoreResult<QHash<ResourceId, Strength>> {
            if (!groups)
                return failed(groups.error());
            auto strengths = groups->counts().issues;
            strengths.removeIf([&](const auto &one) { return !groups->shownIssues().contains(one.key()); });
            return strengths;
        });
}

QFuture<StoreResult<QVector<Evidence>>> IssueEvidence::candidates(const ResourceId &issue, const QString &typed, int limit) const
{
    return m_database.read([issue, query = store::prefixQuery(typed), all = typed.trimmed().isEmpty(), limit](Reader &reader) {
        return reader.all<Evidence>(
            R"(SELECT json_set(r.json, '$.heard', json_object('patient', json(p.json))), d.state, d.sent_at, d.problem
                 FROM resource r
                 JOIN delivery d ON d.key = r.key
                 LEFT JOIN resource p ON p.type = 'Patient' AND p.id = substr(r.json ->> '$.subject.reference', 9)
                WHERE ((r.type = 'Communication' AND r.json ->> '$.category[0].coding[0].code' = 'patient-feedback')
                       OR (r.type = 'DocumentReference'
                           AND r.json ->> '$.type.coding[0].code' IN ('interview', 'focus-group', 'note')
                           AND instr(r.json, '"url":"withdrawn-on"') = 0
                           AND instr(r.json, '"url":"given","valueBoolean":false') = 0))
                  AND r.json ->> '$.status' IS NOT 'entered-in-error'
                  AND (:all OR r.key IN (SELECT rowid FROM words WHERE words MATCH :query)
                       OR p.key IN (SELECT rowid FROM words WHERE words MATCH :query))
                  AND NOT EXISTS (SELECT 1
                                    FROM reference f JOIN resource i ON i.key = f.source
                                   WHERE f.target = r.type || '/' || r.id AND f.path = :path
                                     AND (i.id = :issue OR i.local_id = :issue))
                ORDER BY coalesce(r.json ->> '$.sent', r.json ->> '$.date') DESC, r.key DESC
                LIMIT :limit)",
            {{":all", qint64{all}}, {":query", all ? u"\"\""_s : query}, {":path", QString{fhir::path::evidence}},
             {":issue", issue.value}, {":limit", qint64{limit}}},
            evidenceFromFhir);
    });
}

QFuture<StoreResult<QVector<Issue>>> IssueEvidence::issuesShownBy(const QString &evidence) const
{
    return m_database.read([evidence](Reader &reader) -> StoreResult<QVector<Issue>> {
        const auto now = evidenceAt(reader, evidence);
        if (!now)
            return failed(now.error());
        return *now ? issuesWith(reader, (*now)->reference()) : QVector<Issue>{};
    });
}

QFuture<PledgeResult<void>> IssueEvidence::link(const ResourceId &issue, const QString &evidence)
{
    return m_database.write([issue, evidence](Writer &writer) { return linkIn(writer, issue, evidence); });
}

QFuture<PledgeResult<void>> IssueEvidence::unlink(const ResourceId &issue, const QString &evidence)
{
    return m_database.write([issue, evidence](Writer &writer) { return unlinkIn(writer, issue, evidence); });
}

QFuture<PledgeResult<ResourceId>> IssueEvidence::addSurvey(const ResourceId &issue, const SurveyResult &result)
{
    return m_database.write([issue, result, zone = m_zone](Writer &writer) { return addSurveyIn(writer, issue, result, dayOf(writer.now(), zone)); });
}

QFuture<PledgeResult<void>> IssueEvidence::setAlreadyKnown(const ResourceId &issue, bool known)
{
    return m_database.write([issue, known](Writer &writer) -> PledgeResult<void> {
        const auto done = changed(writer, issue, [known](Issue &one) { one.alreadyKnown = known; });
        return done ? PledgeResult<void>{} : failed(done.error());
    });
}

QFuture<PledgeResult<void>> IssueEvidence::release(const ResourceId &author)
{
    return m_database.write([author, zone = m_zone](Writer &writer) -> PledgeResult<void> {
        const auto member = people::memberIn(writer, author);
        if (!member)
            return failed(member.error());
        const bool tells = *member && (*member)->active && people::mayWriteDown((*member)->roles);
        return tells ? releaseIn(writer, dayOf(writer.now(), zone)) : PledgeResult<void>{};
    });
}

QFuture<StoreResult<QHash<ResourceId, ReleasedCount>>> IssueEvidence::released() const
{
    return m_database.read([](Reader &reader) -> StoreResult<QHash<ResourceId, ReleasedCount>> {
        const auto reports = strengthReports(reader);
        if (!reports)
            return failed(reports.error());
        QHash<ResourceId, ReleasedCount> counts;
        for (const StoredReport &report : *reports) {
            // Of two that two devices made at once, the first is the one that is kept up to date.
            if (!counts.contains(report.issue))
                counts.insert(report.issue, releasedCountFromFhir(report.json["group"_L1][0]["population"_L1][0].toObject()));
        }
        return counts;
    });
}

} // namespace heard::pledge
