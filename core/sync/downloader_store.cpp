#include "sync/downloader.h"

#include "sync/pass.h"

using namespace Qt::StringLiterals;

// What of a download concerns the store; how the pages come is in downloader.cpp.

namespace heard::sync {

namespace {

store::StoreResult<int> applyAll(store::Writer &writer, const QVector<store::IndexedResource> &resources)
{
    int changed = 0;
    for (const store::IndexedResource &resource : resources) {
        const auto applied = writer.changes().applyRemote(resource, writer.now());
        if (!applied)
            return failed(applied.error());
        changed += *applied ? 1 : 0;
    }
    return changed;
}

store::StoreResult<void> setMark(store::Writer &writer, const QString &type, std::optional<Instant> mark)
{
    if (!mark)
        return writer.connection().run("DELETE FROM sync_point WHERE type = :type", {{":type", type}});
    return writer.connection().run(R"(INSERT INTO sync_point (type, last_updated) VALUES (:type, :mark)
                                      ON CONFLICT (type) DO UPDATE SET last_updated = excluded.last_updated)",
                                   {{":type", type}, {":mark", mark->toIso()}});
}

} // namespace

Task<SyncResult<Downloader::Marks>> Downloader::marks() const
{
    auto reading = m_database.read([](store::Reader &reader) -> store::StoreResult<Marks> {
        Marks marks;
        auto done = reader.connection().forEach("SELECT type, last_updated FROM sync_point", {}, [&marks](const store::Row &row) {
            if (const auto mark = Instant::fromIso(row.text(1)))
                marks.insert(row.text(0), *mark);
            return true;
        });
        return done ? store::StoreResult<Marks>{marks} : failed(done.error());
    });
    const auto marks = co_await answerOf(std::move(reading));
    if (!marks)
        co_return failed(storeFailure(marks.error()));
    co_return *marks;
}

Task<SyncResult<int>> Downloader::apply(Pass &pass, QVector<Page> pages)
{
    std::optional<Instant> mark;
    QVector<store::IndexedResource> resources;
    for (const Page &page : std::as_const(pages)) {
        pass.add(page);
        mark = pass.markAfter(page);
        resources += page.resources;
    }
    // Asked each second, an answer without news must not cost a write to the disk.
    const bool movesMark = pass.movesMark && mark != pass.keptMark;
    if (resources.isEmpty() && !movesMark)
        co_return 0;
    auto writing = m_database.write([resources, types = pass.types, mark,
                                     movesMark](store::Writer &writer) -> store::StoreResult<int> {
        auto changed = applyAll(writer, resources);
        if (!changed || !movesMark)
            return changed;
        for (const QString &type : types) {
            if (auto done = setMark(writer, type, mark); !done)
                return failed(done.error());
        }
        return changed;
    });
    const auto changed = co_await answerOf(std::move(writing));
    if (!changed)
        co_return failed(storeFailure(changed.error()));
    pass.keptMark = movesMark ? mark : pass.keptMark;
    m_progress.done += resources.size();
    if (m_tellProgress && m_progress.total > 0)
        m_tellProgress(m_progress);
    co_return *changed;
}

Task<SyncResult<int>> Downloader::forgetAbsent(QString type, QSet<QString> given)
{
    auto reading = m_database.read([type](store::Reader &reader) {
        return reader.connection().all<QString>("SELECT id FROM resource WHERE type = :type AND version IS NOT NULL",
                                                {{":type", type}}, [](const store::Row &row) { return row.text(0); });
    });
    const auto kept = co_await answerOf(std::move(reading));
    if (!kept)
        co_return failed(storeFailure(kept.error()));
    int forgotten = 0;
    for (const QString &value : *kept) {
        if (given.contains(value))
            continue;
        const ResourceId id{value};
        const SyncResult<bool> gone = co_await checkAbsent(type, id);
        if (!gone)
            co_return failed(gone.error());
        forgotten += *gone ? 1 : 0;
    }
    co_return forgotten;
}

/// A page may have hidden it: it is asked for by itself before anything is removed.
Task<SyncResult<bool>> Downloader::checkAbsent(QString type, ResourceId id)
{
    const SyncResult<QJsonObject> found = co_await m_client.read(type, id);
    const bool gone = !found && (found.error().error == SyncError::NotFound || found.error().error == SyncError::Forbidden);
    if (!found && !gone)
        co_return failed(found.error());
    auto writing = m_database.write([type, id, found = found.value_or(QJsonObject{})](store::Writer &writer) {
        return found.isEmpty() ? writer.changes().forget(type, id) : writer.changes().applyRemote(found, writer.now());
    });
    const auto changed = co_await answerOf(std::move(writing));
    if (!changed)
        co_return failed(storeFailure(changed.error()));
    co_return *changed;
}

/// Without statistics the planner prefers the index on the type to the one that answers the question.
Task<SyncResult<void>> Downloader::gatherStatistics()
{
    auto analysing = m_database.write(
        [](store::Writer &writer) { return writer.connection().refreshStatistics(); });
    const auto done = co_await answerOf(std::move(analysing));
    if (!done)
        co_return failed(storeFailure(done.error()));
    co_return SyncResult<void>{};
}

} // namespace heard::sync
