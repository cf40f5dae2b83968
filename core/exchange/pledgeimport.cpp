#include "exchange/pledgeimport.h"

#include "fhir/vocabulary.h"
#include "pledge/storedpledge.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heard::exchange {

namespace {

QVector<ImportName> namesFrom(const QStringList &keys)
{
    QVector<ImportName> names;
    for (const QString &key : keys)
        names.push_back({fhir::system::importedRow, key});
    return names;
}

bool knows(const QJsonObject &stored, const QString &key)
{
    const QJsonArray identifiers = stored["identifier"_L1].toArray();
    return std::any_of(identifiers.begin(), identifiers.end(),
        [&](const QJsonValue &identifier) { return identifier["value"_L1].toString() == key; });
}

ImportItem itemOf(const ProposedIssue &proposed, const ResourceId &unit, int position)
{
    ImportItem item{u"Basic"_s, namesFrom(proposed.keys), {}, {}, {}, {}};
    item.applyTo = [words = proposed.words, unit, position](const QJsonObject &stored) {
        QJsonObject issue = stored;
        // Its words are its name: one that is found says them already, or was reworded by the team.
        if (stored.isEmpty())
            return toFhir(pledge::Issue{{}, unit, words, position, {}, {}, false, {}});
        fhir::setExtension(issue, fhir::extension::withdrawn, "valueBoolean"_L1, {});
        return issue;
    };
    return item;
}

/// A row on a commitment that is stored already: what the team wrote since stays, but for what the row says.
QJsonObject updated(const ProposedCommitment &proposed, const QString &issueReference, const QJsonObject &stored)
{
    auto commitment = pledge::commitmentFromFhir(stored);
    if (!commitment)
        return stored;
    const bool joinedAnew = std::any_of(proposed.keys.begin(), proposed.keys.end(),
        [&](const QString &key) { return !knows(stored, key); });
    if (joinedAnew)
        commitment->plan = proposed.plan;
    // The second row of one that was joined is only a paragraph: the first one says how it stands.
    const bool leads = fhir::identifierOf(stored, fhir::system::importedRow) == proposed.keys.front();
    if (leads || joinedAnew) {
        if (commitment->state != proposed.state)
            commitment->stateSince.reset();
        commitment->state = proposed.state;
        commitment->by = proposed.by;
        commitment->reason = proposed.reason;
        commitment->audience = proposed.audience;
    }
    QJsonObject goal = toFhir(*commitment, stored);
    if (pledge::isWithdrawn(stored))
        fhir::setExtension(goal, fhir::extension::issue, "valueReference"_L1, QJsonObject{{u"reference"_s, issueReference}});
    return goal;
}

ImportItem itemOf(const ProposedCommitment &proposed, const QString &issueWords, const ResourceId &unit,
    const QString &issueReference, int position)
{
    ImportItem item{u"Goal"_s, namesFrom(proposed.keys), {}, {}, {}, {}};
    for (qsizetype row = 0; row < proposed.keys.size(); ++row)
        item.said << proposed.keys[row] + u' ' + proposed.digests[row];
    item.row = GoodRow{proposed.line, RowFate::New, item.type, proposed.plan, issueWords, {}};
    item.applyTo = [proposed, unit, issueReference, position](const QJsonObject &stored) {
        if (!stored.isEmpty())
            return updated(proposed, issueReference, stored);
        pledge::Commitment commitment;
        commitment.unit = unit;
        commitment.issue = ResourceId::ofReference(issueReference, u"Basic");
        commitment.plan = proposed.plan;
        commitment.state = proposed.state;
        commitment.by = proposed.by;
        commitment.reason = proposed.reason;
        commitment.audience = proposed.audience;
        commitment.position = position;
        return toFhir(commitment);
    };
    return item;
}

} // namespace

store::StoreResult<ImportItems> PledgeImport::items(const ResourceLookup &lookup) const
{
    const auto unit = lookup.unit();
    if (!unit)
        return failed(unit.error());
    if (unit->isEmpty())
        return failed(store::Failure{store::StoreError::NotFound, u"Organization"_s});
    // Behind whatever there is; gaps in the positions say nothing.
    const auto issues = lookup.count(u"Basic"_s);
    const auto goals = lookup.count(u"Goal"_s);
    if (!issues || !goals)
        return failed(issues ? goals.error() : issues.error());

    ImportItems asked;
    asked.bad = m_table.bad;
    for (const int line : m_table.repeated)
        asked.repeated.push_back({line, RowFate::Repeated, u"Goal"_s, {}, {}, {}});
    int position = *issues;
    for (const ProposedIssue &issue : m_table.grouping.issues()) {
        const QString reference = referenceToItem(u"Basic"_s, static_cast<int>(asked.items.size()));
        asked.items << itemOf(issue, *unit, position++);
        int place = *goals;
        for (const ProposedCommitment &commitment : issue.commitments)
            asked.items << itemOf(commitment, issue.words, *unit, reference, place++);
    }
    return asked;
}

} // namespace heard::exchange
