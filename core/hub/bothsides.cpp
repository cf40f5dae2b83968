#include "hub/bothsides.h"

#include "fhir/publication.h"
#include "fhir/vocabulary.h"
#include "hub/founding.h"
#include "hub/storerefusal.h"
#include "pledge/agreement.h"
#include "pledge/issue.h"
#include "pledge/storedpledge.h"
#include "store/reader.h"

using namespace Qt::StringLiterals;

namespace heard::hub {

namespace {

using pledge::Agreement;
using pledge::Commitment;
using store::Reader;
using store::StoreResult;

StoreResult<QString> wordsOfIssue(const Reader &reader, const Commitment &commitment)
{
    const auto json = reader.json(u"Basic"_s, commitment.issue);
    if (!json)
        return failed(json.error());
    const auto issue = *json ? pledge::issueFromFhir(**json) : failed(fhir::ReadError::MissingElement);
    return issue ? issue->words : QString{};
}

StoreResult<QVector<Agreement>> agreementsOn(const Reader &reader, const QString &working)
{
    return reader.all<Agreement>("SELECT r.json, " HEARD_DELIVERY_COLUMNS R"(
          FROM reference f JOIN resource r ON r.key = f.source JOIN delivery d ON d.key = r.key
         WHERE f.target = :working AND f.path = 'Provenance.target'
           AND r.json ->> '$.activity.coding[0].code' IN ('agree', 'not-yet'))",
        {{":working", working}}, pledge::agreementFromFhir);
}

/// A file brought it as a promise, and it was not changed to a draft since.
bool isPrintedBefore(const QJsonObject &working)
{
    const auto read = pledge::commitmentFromFhir(working);
    return read && read->state != pledge::CommitmentState::Draft && !fhir::identifierOf(working, fhir::system::importedRow).isEmpty();
}

/// What patients see of a promise, where @p copy is that and was not taken back.
std::optional<Commitment> promiseIn(const QJsonObject &copy)
{
    const bool isPromise = fhir::codeIn(copy["category"_L1], fhir::system::goalCategory) == fhir::code::commitment;
    if (!isPromise || fhir::originalOf(copy).isEmpty() || pledge::isWithdrawn(copy))
        return std::nullopt;
    const auto read = pledge::commitmentFromFhir(copy);
    return read ? std::optional{*read} : std::nullopt;
}

StoreResult<bool> isAgreed(const Reader &reader, const Commitment &promise, const QJsonObject &resource, const QJsonObject &stored)
{
    const auto words = wordsOfIssue(reader, promise);
    if (!words)
        return failed(words.error());
    const QString content = agreedContent(promise, *words);
    const auto before = promiseIn(stored);
    if (before && fhir::originalOf(stored) == fhir::originalOf(resource) && agreedContent(*before, *words) == content)
        return true;
    const QString working = fhir::originalOf(resource);
    const auto agreements = agreementsOn(reader, working);
    const auto original = reader.json(u"Goal"_s, {working.section(u'/', 1)});
    if (!agreements || !original)
        return failed(agreements ? original.error() : agreements.error());
    if (agreements->isEmpty())
        return *original && isPrintedBefore(**original);
    return pledge::standingOf(content, *agreements).agreed();
}

} // namespace

Answered<void> agreedByBothSides(
    store::Connection &connection, const Caller &caller, const QJsonObject &resource, const QJsonObject &stored)
{
    const auto promise = promiseIn(resource);
    if (!promise || caller.subject == theHubItself().subject)
        return {};
    const auto agreed = isAgreed(Reader{connection}, *promise, resource, stored);
    if (!agreed)
        return failed(storeRefusal(agreed.error()));
    if (*agreed)
        return {};
    return failed(Refusal{422, u"business-rule"_s,
        u"Patients see a promise once staff and patients' representatives have both agreed to what it says."_s, u"Goal"_s, {}});
}

} // namespace heard::hub
