#include "store/database.h"

#include "store/migrations.h"

#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>

Q_DECLARE_LOGGING_CATEGORY(storeLog)

namespace heard::store {

StoreResult<std::unique_ptr<Database>> Database::open(const QString &path, const Key &key, const Clock &clock)
{
    if (!QDir{}.mkpath(QFileInfo{path}.absolutePath()))
        return failed(Failure{StoreError::CannotOpen, QStringLiteral("the folder cannot be made")});
    auto connection = Connection::open(path, key);
    if (!connection)
        return failed(connection.error());
    if (auto done = migrate(*connection, Kind::Device, deviceMigrations()); !done)
        return failed(done.error());
    return std::unique_ptr<Database>{new Database{*std::move(connection), clock}};
}

Database::Database(Connection connection, const Clock &clock) : m_connection(std::move(connection)), m_clock(clock)
{
    qRegisterMetaType<ResourceChanges>();
    m_thread = std::thread{[this] { work(); }};
}

Database::~Database()
{
    {
        const std::lock_guard lock{m_mutex};
        m_closing = true;
    }
    m_posted.notify_one();
    m_thread.join();
}

void Database::post(std::function<void()> job)
{
    {
        const std::lock_guard lock{m_mutex};
        m_jobs.push_back(std::move(job));
    }
    m_posted.notify_one();
}

void Database::work()
{
    while (true) {
        std::unique_lock lock{m_mutex};
        m_posted.wait(lock, [this] { return m_closing || !m_jobs.empty(); });
        if (m_jobs.empty())
            return;
        const auto job = std::move(m_jobs.front());
        m_jobs.pop_front();
        lock.unlock();
        job();
        refreshStatisticsWhenGrown();
    }
}

void Database::refreshStatisticsWhenGrown()
{
    if (m_written < m_statisticsAt)
        return;
    m_statisticsAt = 2 * m_written;
    if (auto done = m_connection.refreshStatistics(); !done)
        qCWarning(storeLog, "statistics: %s", qPrintable(done.error().detail));
}

void Database::announce(const ResourceChanges &changes)
{
    m_written += changes.size();
    if (!changes.isEmpty())
        Q_EMIT changed(changes);
}

} // namespace heard::store
