#include "pledge/storedpledge.h"

#include "fhir/vocabulary.h"
#include "pledge/agreements.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heard::pledge {

namespace {

ResourceId issueIdOf(const StoredItem &commitment)
{
    return fhir::referenceAt(fhir::extensionOf(commitment.json, fhir::extension::issue), "valueReference"_L1, "Basic"_L1);
}

template <typename T, typename FromFhir>
QVector<T> valuesFrom(const QVector<StoredItem> &items, FromFhir &&fromFhir)
{
    QVector<T> values;
    for (const StoredItem &item : items) {
        if (auto value = fromFhir(item.json)) {
            value->delivery = item.delivery;
            values.push_back(*std::move(value));
        }
    }
    return values;
}

} // namespace

store::StoreResult<StoredPledge> StoredPledge::read(store::Reader &reader)
{
    return from(reader, "SELECT r.json, " HEARD_DELIVERY_COLUMNS R"(
          FROM resource r JOIN delivery d ON d.key = r.key
         WHERE r.type = 'Goal' OR (r.type = 'Basic' AND r.json ->> '$.code.coding[0].code' = 'you-said')
         ORDER BY r.id)", {});
}

store::StoreResult<StoredPledge> StoredPledge::ofCommitments(store::Reader &reader)
{
    return from(reader, "SELECT r.json, " HEARD_DELIVERY_COLUMNS R"(
          FROM resource r JOIN delivery d ON d.key = r.key
         WHERE r.key IN (SELECT pledged.key FROM resource pledged WHERE pledged.type = 'Goal'
                         UNION
                         SELECT i.key
                           FROM resource pledged
                           CROSS JOIN reference f ON f.source = pledged.key AND f.path = :issue
                           CROSS JOIN resource i ON i.type = 'Basic' AND i.id = substr(f.target, 7)
                          WHERE pledged.type = 'Goal')
         ORDER BY r.id)", {{":issue", QString{fhir::path::issue}}});
}

store::StoreResult<StoredPledge> StoredPledge::from(store::Reader &reader, const char *sql, store::Bindings bindings)
{
    auto items = reader.all<StoredItem>(
        sql, bindings, [](const QJsonObject &json) -> Result<StoredItem, fhir::ReadError> { return StoredItem{json, {}}; });
    if (!items)
        return failed(items.error());
    StoredPledge pledge;
    for (StoredItem &item : *items)
        pledge.sort(std::move(item));
    pledge.findPlaces();
    auto agreements = agreementsIn(reader);
    if (!agreements)
        return failed(agreements.error());
    pledge.m_agreements = *std::move(agreements);
    return pledge;
}

void StoredPledge::sort(StoredItem item)
{
    const QString category = fhir::codeIn(item.json.value("category"_L1), fhir::system::goalCategory);
    const bool issue = fhir::codeIn(item.json.value("code"_L1), fhir::system::basic) == fhir::code::youSaid;
    const bool commitment = category == fhir::code::commitment;
    if (!issue && !commitment && category != fhir::code::standardOfCare)
        return;
    if (const QString original = fhir::originalOf(item.json); !original.isEmpty()) {
        // In the order of their ids, so that every device takes the same one of two copies; one that is
        // still public is preferred, so that a surplus copy once withdrawn stays out of the way.
        const auto other = m_copies.find(original);
        if (other == m_copies.end()) {
            m_copies.insert(original, std::move(item));
        } else {
            if (isWithdrawn(other->json) && !isWithdrawn(item.json))
                std::swap(*other, item);
            m_surplus << std::move(item);
        }
    } else if (!isWithdrawn(item.json)) {
        (issue ? m_issues : commitment ? m_commitments : m_standards) << std::move(item);
    }
}

void StoredPledge::findPlaces()
{
    for (const auto kind : {PledgeItem::Issue, PledgeItem::Commitment, PledgeItem::Standard}) {
        QHash<QString, qsizetype> &places = m_places[kind];
        for (qsizetype place = 0; place < all(kind).size(); ++place)
            places.insert(all(kind)[place].id().value, place);
    }
    for (auto copy = m_copies.constBegin(); copy != m_copies.constEnd(); ++copy)
        m_originals.insert(copy->reference(), copy.key());
    for (const StoredItem &surplus : std::as_const(m_surplus))
        m_originals.insert(surplus.reference(), fhir::originalOf(surplus.json));
    for (qsizetype place = 0; place < m_commitments.size(); ++place)
        m_answers[issueIdOf(m_commitments[place]).value] << place;
}

const StoredItem *StoredPledge::copyOf(const StoredItem &working) const
{
    const auto copy = m_copies.find(working.reference());
    return copy == m_copies.end() ? nullptr : &*copy;
}

const StoredItem *StoredPledge::copyNamed(const QString &reference) const
{
    const auto copy = m_copies.find(m_originals.value(reference));
    return copy == m_copies.end() ? nullptr : &*copy;
}

QVector<StoredItem> StoredPledge::publicCopies() const
{
    QVector<StoredItem> found;
    for (StoredItem copy : m_copies) {
        if (isWithdrawn(copy.json))
            continue;
        const ResourceId named = issueIdOf(copy);
        const StoredItem *kept = named.isEmpty() ? nullptr : copyNamed(named.reference(u"Basic"));
        if (kept && kept->id() != named)
            fhir::setExtension(copy.json, fhir::extension::issue, "valueReference"_L1, fhir::referenceTo("Basic"_L1, kept->id()));
        found << std::move(copy);
    }
    return found;
}

const StoredItem *StoredPledge::issueOf(const StoredItem &commitment) const
{
    return find(PledgeItem::Issue, issueIdOf(commitment));
}

QVector<const StoredItem *> StoredPledge::commitmentsOf(const StoredItem &issue) const
{
    QVector<const StoredItem *> found;
    const QVector<qsizetype> places = m_answers.value(issue.id().value);
    for (const qsizetype place : places)
        found << &m_commitments[place];
    return found;
}

const QVector<StoredItem> &StoredPledge::all(PledgeItem kind) const
{
    if (kind == PledgeItem::Issue)
        return m_issues;
    return kind == PledgeItem::Commitment ? m_commitments : m_standards;
}

const StoredItem *StoredPledge::find(PledgeItem kind, const ResourceId &id) const
{
    const auto places = m_places.constFind(kind);
    const auto found = places == m_places.constEnd() ? -1 : places->value(id.value, -1);
    return found < 0 ? nullptr : &all(kind)[found];
}

store::StoreResult<const StoredItem *> StoredPledge::resolve(const store::Reader &reader, PledgeItem kind,
    const ResourceId &id) const
{
    const auto json = reader.json(typeOf(kind), id);
    if (!json)
        return failed(json.error());
    return *json ? find(kind, fhir::idOf(**json)) : nullptr;
}

QLatin1StringView typeOf(PledgeItem kind)
{
    return kind == PledgeItem::Issue ? "Basic"_L1 : "Goal"_L1;
}

bool isWithdrawn(const QJsonObject &json)
{
    return json["lifecycleStatus"_L1] == "entered-in-error"_L1
        || fhir::extensionOf(json, fhir::extension::withdrawn)["valueBoolean"_L1].toBool();
}

QJsonObject withdrawn(QJsonObject json)
{
    if (fhir::isOf(json, "Goal"_L1))
        json["lifecycleStatus"_L1] = u"entered-in-error"_s;
    else
        fhir::setExtension(json, fhir::extension::withdrawn, "valueBoolean"_L1, true);
    return json;
}

bool isPublic(const StoredItem *copy)
{
    return copy && !isWithdrawn(copy->json);
}

QVector<Issue> issuesFrom(const QVector<StoredItem> &items)
{
    return valuesFrom<Issue>(items, issueFromFhir);
}

QVector<Commitment> commitmentsFrom(const QVector<StoredItem> &items)
{
    return valuesFrom<Commitment>(items, commitmentFromFhir);
}

QVector<StandardOfCare> standardsFrom(const QVector<StoredItem> &items)
{
    return valuesFrom<StandardOfCare>(items, standardFromFhir);
}

} // namespace heard::pledge
