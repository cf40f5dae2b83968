#include "sync/page.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace heard::sync {

namespace {

Result<QUrl, PageError> nextLink(const QJsonObject &bundle, const QUrl &asked)
{
    const QJsonArray links = bundle["link"_L1].toArray();
    for (const QJsonValue &link : links) {
        if (link["relation"_L1].toString() != "next"_L1)
            continue;
        const QUrl url{link["url"_L1].toString(), QUrl::StrictMode};
        // A page that leads to itself would be read for ever.
        if (!url.isValid() || url.isEmpty() || asked.resolved(url) == asked)
            return failed(PageError::BadLink);
        return asked.resolved(url);
    }
    return QUrl{};
}

void take(Page &page, const QJsonObject &resource)
{
    store::IndexedResource taken = store::indexed(resource);
    const auto stamp = stampOf(taken);
    if (!stamp || taken.id.value.isEmpty() || taken.version.isEmpty()) {
        ++page.unversioned;
        return;
    }
    if (page.newest && *stamp < *page.newest)
        page.ascending = false;
    page.newest = std::max(*stamp, page.newest.value_or(*stamp));
    page.resources << std::move(taken);
}

Result<Page, PageError> pageOf(const QJsonObject &bundle, const QUrl &asked)
{
    if (bundle["resourceType"_L1].toString() != "Bundle"_L1 || bundle["type"_L1].toString() != "searchset"_L1)
        return failed(PageError::NotASearchset);
    Page page;
    const auto next = nextLink(bundle, asked);
    if (!next)
        return failed(next.error());
    page.next = *next;
    if (bundle.contains("total"_L1))
        page.total = bundle["total"_L1].toInteger();
    const QJsonArray entries = bundle["entry"_L1].toArray();
    page.resources.reserve(entries.size());
    for (const QJsonValue &entry : entries) {
        const QString mode = entry["search"_L1]["mode"_L1].toString(u"match"_s);
        if (mode == "match"_L1)
            take(page, entry["resource"_L1].toObject());
    }
    return page;
}

} // namespace

std::optional<Instant> stampOf(const store::IndexedResource &resource)
{
    return Instant::fromIso(resource.lastUpdated);
}

Result<Page, PageError> pageFrom(const QByteArray &body, const QUrl &asked)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    return document.isObject() ? pageOf(document.object(), asked) : failed(PageError::NotJson);
}

Result<QVector<BatchAnswer>, PageError> batchFrom(const QByteArray &body, const QVector<QUrl> &asked)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return failed(PageError::NotJson);
    const QJsonArray entries = document["entry"_L1].toArray();
    if (document["type"_L1].toString() != "batch-response"_L1 || entries.size() != asked.size())
        return failed(PageError::NotASearchset);
    QVector<BatchAnswer> answers;
    for (qsizetype i = 0; i < asked.size(); ++i) {
        const QJsonValue entry = entries[i];
        // "200 OK" or "200"
        BatchAnswer answer{.status = entry["response"_L1]["status"_L1].toString().left(3).toInt()};
        if (answer.status == 200) {
            const auto page = pageOf(entry["resource"_L1].toObject(), asked[i]);
            if (!page)
                return failed(page.error());
            answer.page = *page;
        }
        answers << answer;
    }
    return answers;
}

} // namespace heard::sync
