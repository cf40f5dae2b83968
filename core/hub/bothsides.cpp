#include "hub/bothsides.h"

#include "fhir/publication.h"
#include "fhir/vocabulary.h"
#include "hub/founding.h"
#include "hub/storerefusal.h"
#include "pledge/agreements.h"
#include "pledge/issue.h"
#include "pledge/storedpledge.h"
#include "store/reader.h"

using namespace Qt::StringLiterals;

namespace heard::hub {

namespace {

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

StoreResult<bool> isAgreed(const Reader &reader, const Commitment &promise, const QJsonObject &resource, const QJsonObject &stored)
{
    const auto words = wordsOfIssue(reader, promise);
    if (!words)
        return failed(words.error());
    const QString content = agreedContent(promise, *words);
    const auto same = saysTheSame(reader, stored, resource, content);
    if (!same || *same)
        return same;
    const QString working = fhir::originalOf(resource);
    const auto agreements = pledge::agreementsIn(reader);
    const auto original = reader.json(u"Goal"_s, {working.section(u'/', 1)});
    if (!agreements || !original)
        return failed(agreements ? original.error() : agreements.error());
    const auto said = agreements->value(working);
    if (said.isEmpty())
        return !isPromise(stored) && *original && isPrintedAs(**original, content, *words);
    return pledge::standingOf(content, said).agreed();
}

} // namespace

Answered<void> agreedByBothSides(
    store::Connection &connection, const Caller &caller, const QJsonObject &resource, const QJsonObject &stored)
{
    if (!isPromise(resource) || caller.subject == theHubItself().subject)
        return {};
    const auto promise = pledge::commitmentFromFhir(resource);
    if (!promise)
        return failed(Refusal{422, u"invalid"_s, u"This cannot be read as a promise."_s, u"Goal"_s, {}});
    const auto agreed = isAgreed(Reader{connection}, *promise, resource, stored);
    if (!agreed)
        return failed(storeRefusal(agreed.error()));
    if (*agreed)
        return {};
    return failed(Refusal{422, u"business-rule"_s,
        u"Patients see a promise once staff and patients' representatives have both agreed to what it says."_s, u"Goal"_s, {}});
}

} // namespace heard::hub
