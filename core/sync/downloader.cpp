#include "sync/downloader.h"

#include "sync/pass.h"
#include "sync/session.h"

#include <QJsonArray>
#include <QLoggingCategory>
#include <QUrlQuery>

Q_LOGGING_CATEGORY(downloadLog, "heard.sync.download")

using namespace Qt::StringLiterals;

namespace heard::sync {

namespace {

constexpr int rowsOfAPage = 250;
constexpr qsizetype mostPagesAtOnce = 8; // in one transaction, which costs little more than that of one page

/// The server answers, but not about this type: the others go on.
bool concernsOneType(SyncError error)
{
    return error == SyncError::Forbidden || error == SyncError::NotFound || error == SyncError::Refused;
}

QByteArray batchOf(const QVector<QUrl> &searches)
{
    QJsonArray entries;
    for (const QUrl &search : searches) {
        const QString url = search.fileName() + u'?' + search.query(QUrl::FullyEncoded);
        entries.append(QJsonObject{{u"request"_s, QJsonObject{{u"method"_s, u"GET"_s}, {u"url"_s, url}}}});
    }
    return store::textOf({{u"resourceType"_s, u"Bundle"_s}, {u"type"_s, u"batch"_s}, {u"entry"_s, entries}});
}

} // namespace

Downloader::Downloader(store::Database &database, const FhirClient &client, QStringList types)
    : m_database(database)
    , m_client(client)
    , m_types(std::move(types))
{
    m_parsing.setMaxThreadCount(1);
}

QUrl Downloader::searchFor(const QStringList &types, std::optional<Instant> since) const
{
    const bool allTypes = types.size() > 1;
    QUrlQuery query;
    if (allTypes)
        query.addQueryItem(u"_type"_s, types.join(u','));
    if (allTypes || m_server.canSearch(types.front(), u"_lastUpdated"_s)) {
        if (since)
            query.addQueryItem(u"_lastUpdated"_s, u"ge"_s + (*since - overlap).toIso());
        query.addQueryItem(u"_sort"_s, u"_lastUpdated"_s);
    }
    query.addQueryItem(u"_count"_s, QString::number(rowsOfAPage));
    QUrl url = allTypes ? m_server.base : m_server.url(types.front());
    url.setQuery(query);
    return url;
}

std::vector<Downloader::Pass> Downloader::plan(const Marks &marks) const
{
    QStringList read;
    QStringList unread;
    for (const QString &type : m_types) {
        if (m_server.hasType(type) && mayRead(m_scope, type))
            (marks.contains(type) ? read : unread) << type;
    }
    std::vector<Pass> passes;
    const auto add = [&](const QStringList &types, std::optional<Instant> mark) {
        passes.push_back({.types = types, .mark = mark, .url = searchFor(types, mark), .sorted = true});
    };
    if (m_server.canSearchAllTypes() && read.size() > 1) {
        Instant earliest = marks[read.front()];
        for (const QString &type : std::as_const(read))
            earliest = std::min(earliest, marks[type]);
        add(read, earliest);
    } else {
        for (const QString &type : std::as_const(read))
            add({type}, marks[type]);
    }
    for (const QString &type : std::as_const(unread))
        add({type}, std::nullopt);
    return passes;
}

Downloader::Pass Downloader::wholePass(const QString &type) const
{
    return {.types = {type}, .mark = {}, .url = searchFor({type}, std::nullopt), .movesMark = false};
}

Task<SyncResult<Response>> Downloader::fetch(QUrl url) const
{
    Request request{.url = url};
    SyncResult<Response> response = co_await m_client.send(std::move(request));
    co_return response;
}

Task<SyncResult<Page>> Downloader::parsed(QByteArray body, QUrl url)
{
    auto parsing = doneOn(m_parsing, [body, url] { return pageFrom(body, url); });
    const auto page = co_await answerOf(std::move(parsing));
    if (!page)
        co_return failed(Failure{SyncError::Unreadable, 200, {}, {}, u"page error %1"_s.arg(static_cast<int>(page.error()))});
    if (page->unversioned > 0)
        qCWarning(downloadLog, "left out %d without id, version or stamp", page->unversioned);
    co_return *page;
}

Task<SyncResult<Page>> Downloader::bring(Pass &pass, QUrl url)
{
    if (pass.asked.contains(url))
        co_return failed(Failure{SyncError::Unreadable, 200, {}, {}, u"the pages go round in a circle"_s});
    pass.asked << url;
    const SyncResult<Response> response = co_await fetch(url);
    if (!response)
        co_return failed(response.error());
    co_return co_await parsed(response->body, url);
}

/// The pages to come travel and are read while those before are stored; all that are there by then go into the store together.
Task<SyncResult<int>> Downloader::follow(Pass &pass, Page first)
{
    int changed = 0;
    SyncResult<void> arrived;
    std::optional<Ahead<SyncResult<int>>> storing;
    pass.asked << pass.url;
    QUrl next = first.next;
    QVector<Page> read;
    read << std::move(first);
    while (storing || !read.isEmpty()) {
        std::optional<Ahead<SyncResult<Page>>> coming;
        if (next.isValid())
            coming.emplace(bring(pass, next));
        const bool hasToWait = !coming || read.size() >= mostPagesAtOnce;
        if (storing && (hasToWait || storing->isReady())) {
            const SyncResult<int> stored = co_await *storing;
            storing.reset();
            if (!stored)
                co_return failed(stored.error());
            changed += *stored;
        }
        if (!storing && !read.isEmpty()) {
            storing.emplace(apply(pass, read));
            read.clear();
        }
        if (!coming)
            continue;
        SyncResult<Page> page = co_await *coming;
        next = page ? page->next : QUrl{};
        if (page)
            read << *std::move(page);
        else
            arrived = failed(page.error());
    }
    // What came before is kept all the same.
    if (!arrived)
        co_return failed(arrived.error());
    // Where pages are counted out by position, one that is changed meanwhile moves to the end and hides another.
    if (pass.asked.size() > 1 && pass.given.size() < pass.total.value_or(0))
        m_needsReconcile = true;
    co_return changed;
}

Task<SyncResult<int>> Downloader::fetchNew()
{
    const SyncResult<Marks> marks = co_await this->marks();
    if (!marks)
        co_return failed(marks.error());
    std::vector<Pass> passes = plan(*marks);
    QStringList unread;
    for (const Pass &pass : passes) {
        if (!pass.mark)
            unread += pass.types;
    }
    m_progress = {};
    if (unread.isEmpty() && passes.size() > 1 && m_server.takesBatches)
        co_return co_await readInOne(passes);
    if (unread.isEmpty())
        co_return co_await readAll(passes);
    const SyncResult<void> counted = co_await count(unread);
    if (!counted)
        co_return failed(counted.error());
    const SyncResult<int> changed = co_await readAll(passes);
    if (!changed || *changed == 0)
        co_return changed;
    const SyncResult<void> gathered = co_await gatherStatistics();
    if (!gathered)
        co_return failed(gathered.error());
    co_return changed;
}

Task<SyncResult<int>> Downloader::readAll(std::vector<Pass> &passes)
{
    std::vector<std::unique_ptr<Ahead<SyncResult<Page>>>> begun;
    for (Pass &pass : passes)
        begun.push_back(std::make_unique<Ahead<SyncResult<Page>>>(bring(pass, pass.url)));
    int changed = 0;
    for (std::size_t i = 0; i < passes.size(); ++i) {
        SyncResult<Page> first = co_await *begun[i];
        if (!first && concernsOneType(first.error().error)) {
            qCInfo(downloadLog, "%s: status %d", qPrintable(passes[i].types.join(u',')), first.error().status);
            continue;
        }
        if (!first)
            co_return failed(first.error());
        const SyncResult<int> followed = co_await follow(passes[i], *std::move(first));
        if (!followed)
            co_return failed(followed.error());
        changed += *followed;
    }
    co_return changed;
}

/// All first pages in one request: what a device asks for each second.
Task<SyncResult<int>> Downloader::readInOne(std::vector<Pass> &passes)
{
    QVector<QUrl> asked;
    for (const Pass &pass : passes)
        asked << pass.url;
    Request request{.verb = Request::Verb::Post, .url = m_server.base, .body = batchOf(asked), .contentType = "application/fhir+json"};
    const SyncResult<Response> response = co_await m_client.send(std::move(request));
    if (!response)
        co_return failed(response.error());
    auto parsing = doneOn(m_parsing, [body = response->body, asked] { return batchFrom(body, asked); });
    const auto answers = co_await answerOf(std::move(parsing));
    if (!answers)
        co_return failed(Failure{SyncError::Unreadable, response->status, {}, {}, u"no answer to a batch"_s});
    int changed = 0;
    for (std::size_t i = 0; i < passes.size(); ++i) {
        const BatchAnswer &answer = (*answers)[static_cast<qsizetype>(i)];
        if (answer.status >= 500 || answer.status == 429)
            co_return failed(Failure{SyncError::Busy, answer.status});
        if (answer.status != 200)
            continue;
        const SyncResult<int> followed = co_await follow(passes[i], answer.page);
        if (!followed)
            co_return failed(followed.error());
        changed += *followed;
    }
    co_return changed;
}

Task<SyncResult<void>> Downloader::count(QStringList types)
{
    std::vector<std::unique_ptr<Ahead<SyncResult<Response>>>> begun;
    for (const QString &type : types) {
        QUrl url = m_server.url(type);
        url.setQuery(u"_summary=count"_s);
        begun.push_back(std::make_unique<Ahead<SyncResult<Response>>>(fetch(url)));
    }
    for (const auto &asked : begun) {
        const SyncResult<Response> response = co_await *asked;
        if (!response && concernsOneType(response.error().error))
            continue;
        if (!response)
            co_return failed(response.error());
        const SyncResult<Page> page = co_await parsed(response->body, {});
        if (page)
            m_progress.total += page->total.value_or(0);
    }
    co_return SyncResult<void>{};
}

Task<SyncResult<int>> Downloader::reconcile()
{
    int changed = 0;
    for (const QString &type : std::as_const(m_types)) {
        if (!m_server.hasType(type))
            continue;
        Pass pass = wholePass(type);
        SyncResult<Page> first = co_await bring(pass, pass.url);
        if (!first && !concernsOneType(first.error().error))
            co_return failed(first.error());
        if (first) {
            const SyncResult<int> followed = co_await follow(pass, *std::move(first));
            if (!followed)
                co_return failed(followed.error());
            changed += *followed;
        }
        const SyncResult<int> forgotten = co_await forgetAbsent(type, pass.given);
        if (!forgotten)
            co_return failed(forgotten.error());
        changed += *forgotten;
    }
    m_needsReconcile = false;
    co_return changed;
}

} // namespace heard::sync
