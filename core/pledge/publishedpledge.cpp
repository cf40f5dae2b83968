#include "pledge/publishedpledge.h"

#include "fhir/vocabulary.h"
#include "people/pledgeleads.h"
#include "pledge/publication.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heard::pledge {

namespace {

/// The published copies that were not taken back.
struct PublicCopies {
    QVector<StoredItem> issues;
    QVector<StoredItem> commitments;
    QVector<StoredItem> standards;
    std::optional<Instant> publishedAt;
};

PublicCopies sorted(const QVector<StoredItem> &all)
{
    PublicCopies copies;
    for (const StoredItem &copy : all) {
        copies.publishedAt = std::max(copies.publishedAt, publishedAt(copy.json));
        if (fhir::isOf(copy.json, "Basic"_L1))
            copies.issues << copy;
        else if (fhir::codeIn(copy.json.value("category"_L1), fhir::system::goalCategory) == fhir::code::commitment)
            copies.commitments << copy;
        else
            copies.standards << copy;
    }
    return copies;
}

store::StoreResult<PublicCopies> readCopies(store::Reader &reader)
{
    const auto pledge = StoredPledge::read(reader);
    return pledge ? store::StoreResult<PublicCopies>{sorted(pledge->publicCopies())} : failed(pledge.error());
}

Pledge pledgeFrom(const PublicCopies &copies, Audience audience)
{
    Pledge pledge = pledgeOf(standardsFrom(copies.standards), issuesFrom(copies.issues), commitmentsFrom(copies.commitments), audience);
    pledge.publishedAt = copies.publishedAt;
    return pledge;
}

/// "Goal/123" of everything in the pledge that has the words.
store::StoreResult<QSet<QString>> matching(const store::Reader &reader, const QString &query)
{
    const auto found = reader.connection().all<QString>(
        R"(SELECT r.type || '/' || r.id
             FROM words JOIN resource r ON r.key = words.rowid
            WHERE words MATCH :query AND r.type IN ('Basic', 'Goal'))",
        {{":query", query}}, [](const store::Row &row) { return row.text(0); });
    if (!found)
        return failed(found.error());
    return QSet<QString>{found->begin(), found->end()};
}

void keepMatching(PublicCopies &copies, const QSet<QString> &matches)
{
    const auto differs = [&](const StoredItem &item) { return !matches.contains(item.reference()); };
    copies.standards.removeIf(differs);
    copies.commitments.removeIf([&](const StoredItem &item) {
        const QJsonObject extension = fhir::extensionOf(item.json, fhir::extension::issue);
        return differs(item) && !matches.contains(extension["valueReference"_L1]["reference"_L1].toString());
    });
}

} // namespace

QFuture<store::StoreResult<Pledge>> PublishedPledge::all(Audience audience) const
{
    return search({}, audience);
}

QFuture<store::StoreResult<Pledge>> PublishedPledge::search(const QString &typed, Audience audience) const
{
    return m_database.read([typed, audience](store::Reader &reader) -> store::StoreResult<Pledge> {
        auto copies = readCopies(reader);
        if (!copies)
            return failed(copies.error());
        if (const QString query = store::prefixQuery(typed); !query.isEmpty()) {
            const auto matches = matching(reader, query);
            if (!matches)
                return failed(matches.error());
            keepMatching(*copies, *matches);
        }
        auto lead = people::pledgeLeadName(reader);
        if (!lead)
            return failed(lead.error());
        Pledge pledge = pledgeFrom(*copies, audience);
        pledge.lead = *std::move(lead);
        return pledge;
    });
}

QFuture<store::StoreResult<std::optional<PledgedIssue>>> PublishedPledge::commitment(const ResourceId &id) const
{
    return m_database.read([id](store::Reader &reader) -> store::StoreResult<std::optional<PledgedIssue>> {
        const auto stored = StoredPledge::read(reader);
        if (!stored)
            return failed(stored.error());
        const auto json = reader.json(u"Goal"_s, id);
        if (!json)
            return failed(json.error());
        const ResourceId known = *json ? fhir::idOf(**json) : id;
        const StoredItem *kept = stored->copyNamed(known.reference(u"Goal"));
        PublicCopies copies = sorted(stored->publicCopies());
        copies.commitments.removeIf([&](const StoredItem &item) { return !kept || item.id() != kept->id(); });
        const Pledge pledge = pledgeFrom(copies, Audience::Everyone);
        return pledge.issues.isEmpty() ? std::nullopt : std::optional{pledge.issues.front()};
    });
}

QFuture<store::StoreResult<QVector<Commitment>>> PublishedPledge::changedSince(Instant since, Audience audience) const
{
    return m_database.read([since, audience](store::Reader &reader) -> store::StoreResult<QVector<Commitment>> {
        auto changed = reader.all<Commitment>("SELECT r.json, " HEARD_DELIVERY_COLUMNS R"(
              FROM moment m JOIN resource r ON r.key = m.source JOIN delivery d ON d.key = r.key
             WHERE m.path = :published AND m.from_ms > :since AND r.type = 'Goal'
               AND r.json ->> '$.lifecycleStatus' <> 'entered-in-error'
               AND EXISTS (SELECT 1 FROM json_tree(r.json, '$.category') c WHERE c.key = 'code' AND c.value = :commitment)
             ORDER BY m.from_ms DESC, r.id)",
            {{":published", QString{fhir::path::published}},
                {":since", qint64{since.sinceEpoch().count()}},
                {":commitment", QString{fhir::code::commitment}}},
            commitmentFromFhir);
        if (changed)
            changed->removeIf([audience](const Commitment &commitment) { return !isShownTo(commitment.audience, audience); });
        return changed;
    });
}

} // namespace heard::pledge
