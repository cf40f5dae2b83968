#include "information/publishedpages.h"

#include "fhir/publication.h"
#include "fhir/vocabulary.h"
#include "information/storedpages.h"
#include "people/units.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;
using heard::store::Reader;
using heard::store::StoreResult;

namespace heard::information {

namespace {

/// Who reads: the id she has now, and what is meant for her.
struct Her {
    ResourceId id;
    Instant now;
    people::Cohort cohort = people::Cohort::Unknown;
};

StoreResult<Her> herselfIn(const Reader &reader, const ResourceId &patient, Instant now)
{
    const auto json = reader.json(u"Patient"_s, patient);
    if (!json)
        return failed(json.error());
    const auto read = *json ? people::patientFromFhir(**json) : failed(fhir::ReadError::WrongType);
    return read ? Her{read->id, now, read->cohort} : Her{patient, now, people::Cohort::Unknown};
}

/// A sensitive page is read only by her to whom it was released, whatever a server gives.
bool mayRead(const Page &page, const Her &her)
{
    const bool isCopy = page.state == PageState::Published && !page.original.isEmpty()
        && (!page.visibleFrom || *page.visibleFrom <= her.now);
    return isCopy && (page.patient.isEmpty() ? !page.sensitive : page.patient == her.id);
}

bool isMeantFor(const Page &page, const Her &her)
{
    return !page.patient.isEmpty() || people::isFor(page.audience, her.cohort);
}

StoreResult<QVector<StoredPage>> copiesFor(const Reader &reader, const Her &her)
{
    const auto unit = people::ownUnit(reader);
    if (!unit)
        return failed(unit.error());
    return reader.all<StoredPage>("SELECT r.json, " HEARD_DELIVERY_COLUMNS R"(
          FROM reference f CROSS JOIN resource r ON r.key = f.source JOIN delivery d ON d.key = r.key
         WHERE f.target = :unit AND f.path = 'DocumentReference.custodian'
           AND EXISTS (SELECT 1 FROM reference o WHERE o.source = f.source AND o.path = :publicationOf)
           AND NOT EXISTS (SELECT 1
                             FROM reference s
                            WHERE s.source = f.source AND s.path = 'DocumentReference.subject' AND s.target <> :her))",
        {{":unit", unit->reference(u"Organization")}, {":her", her.id.reference(u"Patient")},
            {":publicationOf", QString{fhir::path::publicationOf}}},
        [](const QJsonObject &json) -> Result<StoredPage, fhir::ReadError> { return StoredPage{json, {}}; });
}

} // namespace

QFuture<StoreResult<QVector<Page>>> PublishedPages::forPatient(const ResourceId &patient, Instant now) const
{
    return m_database.read([patient, now](Reader &reader) -> StoreResult<QVector<Page>> {
        const auto her = herselfIn(reader, patient, now);
        if (!her)
            return failed(her.error());
        auto copies = copiesFor(reader, *her);
        if (!copies)
            return failed(copies.error());
        sortCopies(*copies);
        QVector<Page> pages;
        QSet<QString> originals;
        for (const StoredPage &copy : std::as_const(*copies)) {
            const auto page = pageFrom(copy);
            if (!page || !mayRead(*page, *her) || !isMeantFor(*page, *her) || originals.contains(page->original.value))
                continue;
            originals << page->original.value;
            pages << *page;
        }
        std::stable_sort(pages.begin(), pages.end(), [](const Page &a, const Page &b) {
            return a.topic != b.topic ? a.topic < b.topic : a.title.localeAwareCompare(b.title) < 0;
        });
        return pages;
    });
}

QFuture<StoreResult<std::optional<Page>>> PublishedPages::byId(const ResourceId &page, const ResourceId &patient,
    Instant now) const
{
    return m_database.read([page, patient, now](Reader &reader) -> StoreResult<std::optional<Page>> {
        const auto her = herselfIn(reader, patient, now);
        if (!her)
            return failed(her.error());
        auto found = reader.first<Page>("SELECT r.json, " HEARD_DELIVERY_COLUMNS R"(
              FROM resource r JOIN delivery d ON d.key = r.key
             WHERE r.type = 'DocumentReference' AND (r.id = :id OR r.local_id = :id))",
            {{":id", page.value}}, pageFromFhir);
        if (found && *found && !mayRead(**found, *her))
            return std::nullopt;
        return found;
    });
}

} // namespace heard::information
