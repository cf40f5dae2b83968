#include "hub/bothsides.h"

#include "fhir/publication.h"
#include "fhir/vocabulary.h"
#include "hub/founding.h"
#include "hub/storerefusal.h"
#include "pledge/agreements.h"
#include "pledge/issue.h"
#include "pledge/storedpledge.h"
#include "store/reader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heard::hub {

namespace {

using pledge::Commitment;
using store::Reader;
using store::StoreResult;

QString wordsIn(const QJsonObject &json)
{
    const auto issue = pledge::issueFromFhir(json);
    return issue ? issue->words : QString{};
}

/// What the issue @p original, "Basic/12", says to patients. Where two devices published it apart, phones keep the copy that
/// StoredPledge keeps; nothing where there is none.
StoreResult<std::optional<QString>> publicWordsOf(const Reader &reader, const QString &original)
{
    const auto copies = reader.all<QJsonObject>(
        R"(SELECT b.json
             FROM reference f CROSS JOIN resource b ON b.key = f.source
            WHERE f.target = :original AND f.path = :path AND b.type = 'Basic'
            ORDER BY b.id)",
        {{":original", original}, {":path", QString{fhir::path::publicationOf}}},
        [](const QJsonObject &json) -> Result<QJsonObject, fhir::ReadError> { return json; });
    if (!copies)
        return failed(copies.error());
    if (copies->isEmpty())
        return std::optional<QString>{};
    const auto seen = std::ranges::find_if(*copies, [](const QJsonObject &copy) { return !pledge::isWithdrawn(copy); });
    return std::optional{wordsIn(seen == copies->end() ? copies->front() : *seen)};
}

StoreResult<QString> wordsOfIssue(const Reader &reader, const Commitment &commitment)
{
    const auto json = reader.json(u"Basic"_s, commitment.issue);
    if (!json)
        return failed(json.error());
    const QJsonObject named = json->value_or(QJsonObject{});
    const auto kept = publicWordsOf(reader, fhir::originalOf(named));
    if (!kept)
        return failed(kept.error());
    return kept->value_or(wordsIn(named));
}

/// The id of the resource that @p copy publishes; empty where it says none.
ResourceId workingOf(const QJsonObject &copy)
{
    return {fhir::originalOf(copy).section(u'/', 1)};
}

bool isPromise(const QJsonObject &copy)
{
    return fhir::codeIn(copy["category"_L1], fhir::system::goalCategory) == fhir::code::commitment && !fhir::originalOf(copy).isEmpty()
        && !pledge::isWithdrawn(copy);
}

/// A file brought @p working as a promise in the words that patients are to see.
bool isPrintedAs(const QJsonObject &working, const QString &content, const QString &words)
{
    const auto read = pledge::commitmentFromFhir(working);
    return read && read->state != pledge::CommitmentState::Draft && agreedContent(*read, words) == content
        && !fhir::identifierOf(working, fhir::system::importedRow).isEmpty();
}

/// Patients see the same already, whatever becomes of its state.
StoreResult<bool> saysTheSame(const Reader &reader, const QJsonObject &stored, const QJsonObject &resource, const QString &content)
{
    if (!isPromise(stored) || fhir::originalOf(stored) != fhir::originalOf(resource))
        return false;
    const auto before = pledge::commitmentFromFhir(stored);
    if (!before)
        return false;
    const auto words = wordsOfIssue(reader, *before);
    if (!words)
        return failed(words.error());
    return agreedContent(*before, *words) == content;
}

/// One version of a resource, and since when it stood.
struct Version {
    QJsonObject json;
    QString since;
};

/// Newest first.
StoreResult<QVector<Version>> versionsOf(const Reader &reader, const QString &type, const ResourceId &id)
{
    return reader.connection().all<Version>(
        R"(SELECT json, last_updated, 1 AS now, 0 AS version FROM resource WHERE type = :type AND id = :id
           UNION ALL
           SELECT h.json, h.last_updated, 0, h.version
             FROM resource r JOIN history h ON h.resource = r.key
            WHERE r.type = :type AND r.id = :id
            ORDER BY now DESC, version DESC)",
        {{":type", type}, {":id", id.value}},
        [](const store::Row &row) { return Version{QJsonDocument::fromJson(row.bytes(0)).object(), row.text(1)}; });
}

/// The words that the issue of @p promise said to patients until @p end; until now where that is empty.
StoreResult<QString> wordsUntil(const Reader &reader, const Commitment &promise, const QString &end)
{
    const auto versions = versionsOf(reader, u"Basic"_s, promise.issue);
    if (!versions)
        return failed(versions.error());
    for (const Version &version : *versions) {
        if (!end.isEmpty() && version.since >= end)
            continue;
        return wordsIn(version.json);
    }
    return QString{};
}

/// What patients see in the copy @p id of a promise, or saw until it was taken back; empty where they never saw it.
StoreResult<QString> seenIn(const Reader &reader, const ResourceId &id)
{
    const auto versions = versionsOf(reader, u"Goal"_s, id);
    if (!versions)
        return failed(versions.error());
    QString end;
    for (const Version &version : *versions) {
        const auto promise = pledge::commitmentFromFhir(version.json);
        if (promise && isPromise(version.json)) {
            const auto words = wordsUntil(reader, *promise, end);
            return words ? agreedContent(*promise, *words) : words;
        }
        end = version.since;
    }
    return QString{};
}

/// Whether patients saw nothing of the plan @p working yet, or saw @p content until it was taken back.
StoreResult<bool> isNewOrAsSeen(const Reader &reader, const ResourceId &working, const QString &content)
{
    const auto copies = reader.connection().all<ResourceId>(
        R"(SELECT g.id
             FROM reference f CROSS JOIN resource g ON g.key = f.source
            WHERE f.target = 'Goal/' || :working AND f.path = :path AND g.type = 'Goal')",
        {{":working", working.value}, {":path", QString{fhir::path::publicationOf}}},
        [](const store::Row &row) { return ResourceId{row.text(0)}; });
    if (!copies)
        return failed(copies.error());
    bool isNew = true;
    for (const ResourceId &copy : *copies) {
        const auto seen = seenIn(reader, copy);
        if (!seen)
            return failed(seen.error());
        if (*seen == content)
            return true;
        isNew = isNew && seen->isEmpty();
    }
    return isNew;
}

StoreResult<bool> isPromiseAgreed(const Reader &reader, const Commitment &promise, const QJsonObject &resource, const QJsonObject &stored)
{
    const auto words = wordsOfIssue(reader, promise);
    if (!words)
        return failed(words.error());
    const QString content = agreedContent(promise, *words);
    const auto same = saysTheSame(reader, stored, resource, content);
    if (!same || *same)
        return same;
    const ResourceId working = workingOf(resource);
    const auto said = pledge::agreementsOn(reader, working);
    const auto original = reader.json(u"Goal"_s, working);
    if (!said || !original)
        return failed(said ? original.error() : said.error());
    if (said->isEmpty()) {
        const bool printed = !isPromise(stored) && *original && isPrintedAs(**original, content, *words);
        return printed ? isNewOrAsSeen(reader, working, content) : false;
    }
    return pledge::standingOf(content, *said).agreed();
}

bool isIssue(const QJsonObject &copy)
{
    return fhir::codeIn(copy["code"_L1], fhir::system::basic) == fhir::code::youSaid && !fhir::originalOf(copy).isEmpty()
        && !pledge::isWithdrawn(copy);
}

/// Whether both sides agreed to the published @p promise under @p words, or to what it is to say next.
StoreResult<bool> standsUnder(const Reader &reader, const QJsonObject &promise, const QString &words)
{
    const auto working = reader.json(u"Goal"_s, workingOf(promise));
    const auto said = pledge::agreementsOn(reader, workingOf(promise));
    if (!working || !said)
        return failed(working ? said.error() : working.error());
    const auto agreed = [&](const QJsonObject &json) {
        const auto read = pledge::commitmentFromFhir(json);
        return read && pledge::standingOf(agreedContent(*read, words), *said).agreed();
    };
    return agreed(promise) || (*working && agreed(**working));
}

/// The words of an issue are said by each of its promises: the new ones need both sides' word on every one of them.
StoreResult<bool> isIssueAgreed(const Reader &reader, const pledge::Issue &issue, const QString &original, const QJsonObject &stored)
{
    const auto before = publicWordsOf(reader, original);
    if (!before)
        return failed(before.error());
    if (*before == issue.words || wordsIn(stored) == issue.words)
        return true;
    const auto promises = reader.all<QJsonObject>(
        R"(SELECT g.json
             FROM reference copied
            CROSS JOIN resource b ON b.key = copied.source AND b.type = 'Basic'
            CROSS JOIN reference f ON f.target = 'Basic/' || b.id AND f.path = :issue
            CROSS JOIN resource g ON g.key = f.source AND g.type = 'Goal'
            WHERE copied.target = :original AND copied.path = :copy)",
        {{":original", original}, {":copy", QString{fhir::path::publicationOf}}, {":issue", QString{fhir::path::issue}}},
        [](const QJsonObject &json) -> Result<QJsonObject, fhir::ReadError> { return json; });
    if (!promises)
        return failed(promises.error());
    for (const QJsonObject &promise : *promises) {
        if (!isPromise(promise))
            continue;
        const auto stands = standsUnder(reader, promise, issue.words);
        if (!stands || !*stands)
            return stands;
    }
    return true;
}

StoreResult<bool> isAgreed(const Reader &reader, const QJsonObject &resource, const QJsonObject &stored)
{
    if (isIssue(resource)) {
        const auto issue = pledge::issueFromFhir(resource);
        return issue ? isIssueAgreed(reader, *issue, fhir::originalOf(resource), stored) : false;
    }
    const auto promise = pledge::commitmentFromFhir(resource);
    return promise ? isPromiseAgreed(reader, *promise, resource, stored) : false;
}

} // namespace

Answered<void> agreedByBothSides(
    store::Connection &connection, const Caller &caller, const QJsonObject &resource, const QJsonObject &stored)
{
    if (!(isPromise(resource) || isIssue(resource)) || caller.subject == theHubItself().subject)
        return {};
    const auto agreed = isAgreed(Reader{connection}, resource, stored);
    if (!agreed)
        return failed(storeRefusal(agreed.error()));
    if (*agreed)
        return {};
    return failed(Refusal{422, u"business-rule"_s,
        u"Patients see a promise once staff and patients' representatives have both agreed to what it says."_s, fhir::typeOf(resource), {}});
}

} // namespace heard::hub
