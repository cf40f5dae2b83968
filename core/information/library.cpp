#include "information/library.h"

#include "fhir/content.h"
#include "fhir/vocabulary.h"
#include "information/storedpages.h"
#include "people/patient.h"
#include "people/units.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;
using heard::store::Reader;
using heard::store::StoreResult;

namespace heard::information {

namespace {

/// What is in patients' hands of one sensitive page.
struct Released {
    int count = 0;
    Instant oldest;
    Instant latest;
};

StoreResult<Released> releasedOf(const Reader &reader, const ResourceId &working)
{
    const auto found = reader.connection().first<Released>(
        R"(SELECT count(*), min(m.from_ms), max(m.from_ms)
             FROM reference f
             CROSS JOIN resource r ON r.key = f.source
             CROSS JOIN moment m ON m.source = f.source AND m.path = :published
            WHERE f.target = :working AND f.path = :publicationOf
              AND EXISTS (SELECT 1 FROM reference s WHERE s.source = f.source AND s.path = 'DocumentReference.subject')
              AND r.json ->> '$.status' = 'current')",
        {{":working", working.reference(u"DocumentReference")}, {":published", QString{fhir::path::published}},
            {":publicationOf", QString{fhir::path::publicationOf}}},
        [](const store::Row &row) {
            return Released{static_cast<int>(row.integer(0)), Instant{std::chrono::milliseconds{row.integer(1)}},
                Instant{std::chrono::milliseconds{row.integer(2)}}};
        });
    if (!found)
        return failed(found.error());
    return found->value_or(Released{});
}

fhir::Publication publicationOf(const QJsonObject &working, const StoredPage &copy)
{
    using enum fhir::Publication::State;
    const auto at = fhir::publishedAt(copy.json);
    if (!copy.isCurrent())
        return {Unpublished, at};
    return {fhir::saysTheSame(publishedContent(working, copy.json), copy.json) ? Published : ChangedSince, at};
}

fhir::Publication publicationOf(const Page &page, const Released &released)
{
    using enum fhir::Publication::State;
    if (released.count == 0)
        return {};
    return {page.writtenAt && *page.writtenAt > released.oldest ? ChangedSince : Published, released.latest};
}

/// Everything but what was released to single patients.
StoreResult<QVector<StoredPage>> shelf(const Reader &reader)
{
    const auto unit = people::ownUnit(reader);
    if (!unit)
        return failed(unit.error());
    return reader.all<StoredPage>("SELECT r.json, " HEARD_DELIVERY_COLUMNS R"(
          FROM reference f CROSS JOIN resource r ON r.key = f.source JOIN delivery d ON d.key = r.key
         WHERE f.target = :unit AND f.path = 'DocumentReference.custodian'
           AND NOT EXISTS (SELECT 1 FROM reference s WHERE s.source = f.source AND s.path = 'DocumentReference.subject'))",
        {{":unit", unit->reference(u"Organization")}},
        [](const QJsonObject &json) -> Result<StoredPage, fhir::ReadError> { return StoredPage{json, {}}; });
}

StoreResult<std::optional<LibraryPage>> libraryPage(const Reader &reader, const StoredPage &working, const StoredPage *copy)
{
    auto page = pageFrom(working);
    if (!page || page->state == PageState::Removed)
        return std::nullopt;
    LibraryPage found{*std::move(page), {}, 0};
    if (!found.page.sensitive) {
        if (copy)
            found.publication = publicationOf(working.json, *copy);
        return found;
    }
    const auto released = releasedOf(reader, found.page.id);
    if (!released)
        return failed(released.error());
    found.publication = publicationOf(found.page, *released);
    found.releases = released->count;
    return found;
}

StoreResult<QVector<LibraryPage>> libraryPages(const Reader &reader)
{
    auto stored = shelf(reader);
    if (!stored)
        return failed(stored.error());
    sortCopies(*stored);
    QHash<QString, const StoredPage *> copies;
    for (const StoredPage &page : std::as_const(*stored)) {
        if (const QString original = fhir::originalOf(page.json); !original.isEmpty() && !copies.contains(original))
            copies.insert(original, &page);
    }
    QVector<LibraryPage> pages;
    for (const StoredPage &page : std::as_const(*stored)) {
        if (!fhir::originalOf(page.json).isEmpty())
            continue;
        auto found = libraryPage(reader, page, copies.value(page.id().reference(u"DocumentReference")));
        if (!found)
            return failed(found.error());
        if (*found)
            pages << **std::move(found);
    }
    return pages;
}

void sortByTopic(QVector<LibraryPage> &pages)
{
    std::stable_sort(pages.begin(), pages.end(), [](const LibraryPage &a, const LibraryPage &b) {
        if (a.page.topic != b.page.topic)
            return a.page.topic < b.page.topic;
        const int titles = a.page.title.localeAwareCompare(b.page.title);
        return titles != 0 ? titles < 0 : a.page.id.value < b.page.id.value;
    });
}

/// A released copy beside which the query laid its patient, as "heardPatient".
Result<Release, fhir::ReadError> releaseFrom(const QJsonObject &json)
{
    const auto page = pageFromFhir(json);
    if (!page)
        return failed(page.error());
    Release release{page->id, page->patient, {}, page->publishedAt.value_or(Instant{}), page->visibleFrom,
        page->state == PageState::Published, false, {}};
    if (const auto patient = people::patientFromFhir(json["heardPatient"_L1].toObject()))
        release.patientName = patient->name();
    return release;
}

StoreResult<QVector<Release>> releases(const Reader &reader, const QJsonObject &working)
{
    return reader.all<Release>("SELECT json_set(r.json, '$.heardPatient', json(p.json)), " HEARD_DELIVERY_COLUMNS R"(
          FROM reference f
          CROSS JOIN resource r ON r.key = f.source
          CROSS JOIN moment m ON m.source = f.source AND m.path = :published
          CROSS JOIN reference s ON s.source = f.source AND s.path = 'DocumentReference.subject'
          LEFT JOIN resource p ON p.type = 'Patient' AND p.id = substr(s.target, 9)
          JOIN delivery d ON d.key = r.key
         WHERE f.target = :working AND f.path = :publicationOf
         ORDER BY m.from_ms DESC, r.key DESC)",
        {{":working", fhir::idOf(working).reference(u"DocumentReference")}, {":published", QString{fhir::path::published}},
            {":publicationOf", QString{fhir::path::publicationOf}}},
        releaseFrom);
}

/// From a page without its content.
Result<ReviewDue, fhir::ReadError> reviewFrom(const QJsonObject &json)
{
    const auto on = reviewOf(json);
    if (!on)
        return failed(fhir::ReadError::MissingElement);
    return ReviewDue{fhir::idOf(json), json["description"_L1].toString(), *on, {}};
}

} // namespace

bool LibraryPage::isReviewDue(QDate today) const
{
    using enum fhir::Publication::State;
    const bool isRead = publication.state == Published || publication.state == ChangedSince;
    return isRead && page.reviewOn && *page.reviewOn <= today;
}

StoreResult<QVector<ReviewDue>> reviewsDue(const Reader &reader, QDate today, int limit)
{
    const auto unit = people::ownUnit(reader);
    if (!unit)
        return failed(unit.error());
    // Without the text and the pictures: they are most of a page, and nobody reads them here.
    return reader.all<ReviewDue>("SELECT json_remove(r.json, '$.content'), " HEARD_DELIVERY_COLUMNS R"(
          FROM reference f
          CROSS JOIN moment m ON m.source = f.source AND m.path = :reviewOn
          CROSS JOIN resource r ON r.key = f.source
          JOIN delivery d ON d.key = r.key
         WHERE f.target = :unit AND f.path = 'DocumentReference.custodian' AND m.from_ms <= :today
           AND r.json ->> '$.status' = 'current'
           AND NOT EXISTS (SELECT 1 FROM reference o WHERE o.source = f.source AND o.path = :publicationOf)
           AND EXISTS (SELECT 1
                         FROM reference p
                         CROSS JOIN resource c ON c.key = p.source
                        WHERE p.target = 'DocumentReference/' || r.id AND p.path = :publicationOf
                          AND c.json ->> '$.status' = 'current' AND c.json ->> '$.docStatus' = 'final')
         ORDER BY m.from_ms, r.json ->> '$.description', r.key
         LIMIT :limit)",
        {{":unit", unit->reference(u"Organization")}, {":reviewOn", QString{fhir::path::reviewOn}},
            {":publicationOf", QString{fhir::path::publicationOf}},
            {":today", Instant::of(today.startOfDay(Qt::UTC)).milliseconds()}, {":limit", qint64{limit}}},
        reviewFrom);
}

QFuture<StoreResult<QVector<LibraryPage>>> Library::all() const
{
    return m_database.read([](Reader &reader) {
        auto pages = libraryPages(reader);
        if (pages)
            sortByTopic(*pages);
        return pages;
    });
}

QFuture<StoreResult<std::optional<LibraryPage>>> Library::byId(const ResourceId &page) const
{
    return m_database.read([page](Reader &reader) -> StoreResult<std::optional<LibraryPage>> {
        const auto working = reader.first<StoredPage>("SELECT r.json, " HEARD_DELIVERY_COLUMNS R"(
              FROM resource r JOIN delivery d ON d.key = r.key
             WHERE r.type = 'DocumentReference' AND (r.id = :id OR r.local_id = :id))",
            {{":id", page.value}}, [](const QJsonObject &json) -> Result<StoredPage, fhir::ReadError> { return StoredPage{json, {}}; });
        if (!working)
            return failed(working.error());
        if (!*working || !isWorking((*working)->json))
            return std::nullopt;
        const auto copies = copiesOf(reader, (*working)->json);
        if (!copies)
            return failed(copies.error());
        return libraryPage(reader, **working, copies->copy());
    });
}

QFuture<StoreResult<QVector<ReviewDue>>> Library::reviewsDue(QDate today) const
{
    return m_database.read([today](Reader &reader) { return information::reviewsDue(reader, today); });
}

QFuture<StoreResult<std::optional<Page>>> Library::earlier(const ResourceId &text) const
{
    return m_database.read([text](Reader &reader) -> StoreResult<std::optional<Page>> {
        const auto json = reader.json(u"DocumentReference"_s, text);
        if (!json)
            return failed(json.error());
        if (!*json || fhir::extensionOf(**json, fhir::extension::earlier).isEmpty())
            return std::nullopt;
        auto page = pageFromFhir(**json);
        return page ? std::optional{*std::move(page)} : std::nullopt;
    });
}

QFuture<StoreResult<QVector<Release>>> Library::releasesOf(const ResourceId &page) const
{
    return m_database.read([page](Reader &reader) -> StoreResult<QVector<Release>> {
        const auto working = workingPage(reader, page);
        if (!working)
            return failed(working.error());
        if (!*working)
            return QVector<Release>{};
        auto found = releases(reader, **working);
        const auto written = fhir::instantAt(**working, "date"_L1);
        if (found) {
            for (Release &release : *found)
                release.isOutdated = release.isCurrent && written && *written > release.at;
        }
        return found;
    });
}

} // namespace heard::information
