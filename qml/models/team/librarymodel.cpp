#include "models/team/librarymodel.h"

#include "models/whenwritten.h"

namespace heard::models {

using information::Library;
using information::LibraryError;
using information::LibraryPage;

namespace {

bool isRead(const LibraryPage &page)
{
    using enum fhir::Publication::State;
    return page.publication.state == Published || page.publication.state == ChangedSince;
}

bool fits(const LibraryRow &row, LibraryModel::Filter filter)
{
    using State = fhir::Publication::State;
    const LibraryPage &page = row.page;
    switch (filter) {
    case LibraryModel::All: return true;
    // A sensitive page is never out of itself: it waits for nothing.
    case LibraryModel::Unpublished:
        return page.page.sensitive ? page.publication.state == State::ChangedSince : page.publication.state != State::Published;
    case LibraryModel::ReviewDue: return row.reviewDue;
    case LibraryModel::Examples: return page.page.example;
    case LibraryModel::Sendable: return page.page.sensitive ? !page.page.body.trimmed().isEmpty() : isRead(page);
    }
    return false;
}

} // namespace

void LibraryModel::setFilter(Filter filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    narrow();
}

void LibraryModel::setTyped(const QString &typed)
{
    if (typed == m_typed)
        return;
    m_typed = typed;
    narrow();
}

void LibraryModel::narrow()
{
    Q_EMIT filterChanged();
    if (m_shelf)
        setRecords(shown());
}

int LibraryModel::countOf(Filter filter) const
{
    if (!m_shelf)
        return 0;
    return static_cast<int>(std::ranges::count_if(m_shelf->rows, [filter](const LibraryRow &row) { return fits(row, filter); }));
}

QVector<LibraryRow> LibraryModel::shown() const
{
    QVector<LibraryRow> rows;
    if (m_typed.trimmed().isEmpty()) {
        std::ranges::copy_if(m_shelf->rows, std::back_inserter(rows), [this](const LibraryRow &row) { return fits(row, m_filter); });
        return rows;
    }
    for (const information::PageHit &hit : m_shelf->search.find(m_typed)) {
        const auto found = std::ranges::find_if(m_shelf->rows, [&](const LibraryRow &row) { return row.id == hit.page; });
        if (found != m_shelf->rows.end() && fits(*found, m_filter))
            rows << *found;
    }
    return rows;
}

std::span<const Role<LibraryRow>> LibraryModel::roles() const
{
    static constexpr std::array<Role<LibraryRow>, 12> columns{{
        {"recordId", [](const LibraryRow &r) -> QVariant { return r.id.value; }},
        {"title", [](const LibraryRow &r) -> QVariant { return r.page.page.title; }},
        {"topic", [](const LibraryRow &r) -> QVariant { return static_cast<int>(r.page.page.topic); }},
        {"audience", [](const LibraryRow &r) -> QVariant { return static_cast<int>(r.page.page.audience); }},
        {"sensitive", [](const LibraryRow &r) -> QVariant { return r.page.page.sensitive; }},
        {"example", [](const LibraryRow &r) -> QVariant { return r.page.page.example; }},
        {"owner", [](const LibraryRow &r) -> QVariant { return r.page.page.owner; }},
        {"reviewOn",
         [](const LibraryRow &r) -> QVariant {
             return r.page.page.reviewOn ? QVariant{r.page.page.reviewOn->startOfDay()} : QVariant{};
         }},
        {"reviewDue", [](const LibraryRow &r) -> QVariant { return r.reviewDue; }},
        {"publication", [](const LibraryRow &r) -> QVariant { return static_cast<int>(r.page.publication.state); }},
        {"releases", [](const LibraryRow &r) -> QVariant { return r.page.releases; }},
        {"delivery", [](const LibraryRow &r) -> QVariant { return static_cast<int>(r.page.page.delivery.state); }},
    }};
    return columns;
}

QFuture<LibraryModel::Answer> LibraryModel::load(Device &device)
{
    using Found = store::StoreResult<std::shared_ptr<const Shelf>>;
    // Reviews are due by days.
    followClock();
    const QDate today = device.clock.now().toLocal().date();
    // The index is made where the pages are read, off the thread that draws.
    auto shelf = Library{device.database}.all().then([today](const store::StoreResult<QVector<LibraryPage>> &pages) -> Found {
        if (!pages)
            return failed(pages.error());
        QVector<LibraryRow> rows;
        QVector<information::Page> texts;
        for (const LibraryPage &page : *pages) {
            rows.push_back({page.page.id, page, page.isReviewDue(today)});
            texts.push_back(page.page);
        }
        return std::make_shared<const Shelf>(Shelf{std::move(rows), information::PageSearch(texts)});
    });
    return mappedWhenReady(shelf, this, [this](const Found &found) -> Answer {
        if (!found)
            return failed(found.error());
        m_shelf = *found;
        Q_EMIT countsChanged();
        return shown();
    });
}

QStringList LibraryModel::watchedTypes() const
{
    return {QStringLiteral("DocumentReference"), QStringLiteral("Organization")};
}

void LibraryModel::addExamples()
{
    if (!device())
        return;
    whenWritten(
        Library{device()->database}.addExamples(device()->practitioner, QTimeZone::systemTimeZone()), this, [this](int pages) { Q_EMIT examplesAdded(pages); },
        [this](LibraryError error) { Q_EMIT refused(static_cast<Problem>(error)); });
}

} // namespace heard::models
