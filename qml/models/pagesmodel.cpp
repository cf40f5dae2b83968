#include "models/pagesmodel.h"

#include "information/publishedpages.h"
#include "models/sentpagesmodel.h"

namespace heard::models {

using information::Page;

namespace {

PageCard cardOf(const Page &page, const QString &excerpt = {})
{
    PageCard card;
    card.recordId = page.id.value;
    card.title = page.title;
    card.excerpt = excerpt;
    card.released = !page.patient.isEmpty();
    return card;
}

} // namespace

void PagesModel::setTyped(const QString &typed)
{
    if (typed == m_typed)
        return;
    m_typed = typed;
    Q_EMIT typedChanged();
    if (m_shelf)
        setRecords(rows());
}

std::span<const Role<TopicRow>> PagesModel::roles() const
{
    static constexpr std::array<Role<TopicRow>, 2> columns{{
        {"topic", [](const TopicRow &row) -> QVariant { return row.topic; }},
        {"cards",
         [](const TopicRow &row) -> QVariant {
             QVariantList cards;
             for (const PageCard &card : row.pages)
                 cards.append(QVariant::fromValue(card));
             return cards;
         }},
    }};
    return columns;
}

QFuture<PagesModel::Answer> PagesModel::load(Device &device)
{
    using Found = store::StoreResult<std::shared_ptr<const Shelf>>;
    // The index is made where the pages are read, off the thread that draws.
    auto shelf = information::PublishedPages(device.database)
                     .forPatient(device.patient, device.clock.now())
                     .then([](const store::StoreResult<QVector<Page>> &pages) -> Found {
                         if (!pages)
                             return failed(pages.error());
                         return std::make_shared<const Shelf>(Shelf{*pages, information::PageSearch(*pages)});
                     });
    // A page that a pack brings is there when the day of the pack comes.
    whenNextVisible(device, this, [this](std::optional<Instant> next) { followClock(next); });
    return mappedWhenReady(shelf, this, [this](const Found &found) -> Answer {
        if (!found)
            return failed(found.error());
        m_shelf = *found;
        return rows();
    });
}

QVector<TopicRow> PagesModel::rows()
{
    const QVector<TopicRow> rows = m_typed.trimmed().isEmpty() ? byTopic() : found();
    m_pages = 0;
    for (const TopicRow &row : rows)
        m_pages += static_cast<int>(row.pages.size());
    Q_EMIT shownChanged();
    return rows;
}

QVector<TopicRow> PagesModel::byTopic() const
{
    QVector<TopicRow> rows;
    for (const Page &page : m_shelf->pages) {
        const int topic = static_cast<int>(page.topic);
        if (rows.isEmpty() || rows.last().topic != topic)
            rows.push_back({{QString::number(topic)}, topic, {}});
        rows.last().pages.push_back(cardOf(page));
    }
    return rows;
}

QVector<TopicRow> PagesModel::found() const
{
    TopicRow row{{QStringLiteral("found")}, -1, {}};
    for (const information::PageHit &hit : m_shelf->search.find(m_typed)) {
        const auto page = std::ranges::find_if(m_shelf->pages, [&](const Page &known) { return known.id == hit.page; });
        if (page != m_shelf->pages.end())
            row.pages.push_back(cardOf(*page, hit.excerpt));
    }
    return row.pages.isEmpty() ? QVector<TopicRow>{} : QVector{row};
}

QStringList PagesModel::watchedTypes() const
{
    return {QStringLiteral("DocumentReference"), QStringLiteral("Patient"), QStringLiteral("Organization")};
}

} // namespace heard::models
