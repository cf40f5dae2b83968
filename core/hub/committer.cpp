#include "hub/committer.h"

#include <QHash>
#include <QLoggingCategory>

#include <algorithm>

namespace heard::hub {

namespace {

constexpr std::size_t mostJobs = 256; // in one commit: later ones should not wait for all of a flood
constexpr std::size_t mostReads = 100'000; // waiting while the disk is full
constexpr auto longestWait = std::chrono::milliseconds{100};

/// Equal entries of one batch become one with their number.
std::vector<AuditEntry> gathered(std::vector<AuditEntry> entries)
{
    std::vector<AuditEntry> result;
    QHash<QString, std::size_t> places;
    for (AuditEntry &entry : entries) {
        const QString key = QStringList{entry.agent, entry.address, entry.interaction, entry.type, entry.id,
            entry.version, QString::number(entry.status), entry.patients.join(QLatin1Char(' '))}
                                .join(QLatin1Char('\n'));
        const auto place = places.constFind(key);
        if (place != places.constEnd()) {
            result[*place].times += entry.times;
            continue;
        }
        places.insert(key, result.size());
        result.push_back(std::move(entry));
    }
    return result;
}

} // namespace

store::StoreResult<std::unique_ptr<Committer>> Committer::start(store::Connection connection, const Clock &clock)
{
    std::unique_ptr<Committer> committer{new Committer{std::move(connection), clock}};
    if (auto ready = committer->catchUp(); !ready)
        return failed(ready.error());
    committer->m_thread = std::thread{[raw = committer.get()] { raw->run(); }};
    return committer;
}

Committer::Committer(store::Connection connection, const Clock &clock)
    : m_connection(std::move(connection))
    , m_clock(clock)
{
}

Committer::~Committer()
{
    stop();
}

void Committer::submit(Change change, Done done)
{
    {
        const std::lock_guard lock{m_mutex};
        if (!m_stopping) {
            m_jobs.push_back({std::move(change), std::move(done)});
            m_wake.notify_one();
            return;
        }
    }
    done(failed(store::Failure{store::StoreError::Busy, QStringLiteral("the hub is stopping")}));
}

void Committer::audit(AuditEntry entry)
{
    entry.at = m_clock.now();
    const std::lock_guard lock{m_mutex};
    if (m_reads.size() < mostReads)
        m_reads.push_back(std::move(entry));
    if (m_reads.size() == 1)
        m_wake.notify_one();
}

void Committer::stop()
{
    {
        const std::lock_guard lock{m_mutex};
        m_stopping = true;
        m_wake.notify_one();
    }
    if (m_thread.joinable())
        m_thread.join();
}

Committer::Counts Committer::counts() const
{
    const std::lock_guard lock{m_mutex};
    return m_counts;
}

void Committer::count(std::size_t changes)
{
    const std::lock_guard lock{m_mutex};
    ++m_counts.commits;
    m_counts.changes += static_cast<qint64>(changes);
}

void Committer::run()
{
    std::unique_lock lock{m_mutex};
    while (true) {
        m_wake.wait(lock, [this] { return m_stopping || !m_jobs.empty() || !m_reads.empty(); });
        // Reads alone can wait a little for company.
        if (m_jobs.empty() && !m_stopping)
            m_wake.wait_for(lock, longestWait, [this] { return m_stopping || !m_jobs.empty(); });
        if (m_stopping && m_jobs.empty() && m_reads.empty())
            return;
        std::vector<Job> jobs;
        while (!m_jobs.empty() && jobs.size() < mostJobs) {
            jobs.push_back(std::move(m_jobs.front()));
            m_jobs.pop_front();
        }
        auto reads = gathered(std::exchange(m_reads, {}));
        lock.unlock();
        const auto kept = commit(jobs, reads);
        if (kept)
            count(jobs.size());
        for (Job &job : jobs)
            job.done(kept);
        lock.lock();
        if (!kept && !m_stopping) {
            m_reads.insert(m_reads.begin(), reads.begin(), reads.end());
            m_wake.wait_for(lock, longestWait, [this] { return m_stopping; });
        }
    }
}

store::StoreResult<void> Committer::commit(std::vector<Job> &jobs, const std::vector<AuditEntry> &reads)
{
    const auto attempt = [&]() -> store::StoreResult<void> {
        auto transaction = store::Transaction::begin(m_connection);
        if (!transaction)
            return failed(transaction.error());
        if (auto ready = catchUp(); !ready)
            return ready;
        for (Job &job : jobs) {
            if (auto done = apply(job); !done)
                return done;
        }
        if (auto done = appendAll(reads); !done)
            return done;
        return transaction->commit();
    };
    auto done = attempt();
    if (!done) {
        qWarning("commit of %zu changes failed: %s", jobs.size(), qPrintable(done.error().detail));
        m_dataVersion = 0; // what was stamped and chained is undone
    }
    return done;
}

store::StoreResult<void> Committer::catchUp()
{
    qint64 version = 0;
    auto done = m_connection.forEach("PRAGMA data_version", {}, [&](const store::Row &row) {
        version = row.integer(0);
        return true;
    });
    if (!done || version == m_dataVersion)
        return done;
    auto stamps = Stamps::after(m_connection, m_clock);
    if (!stamps)
        return failed(stamps.error());
    auto trail = AuditTrail::after(m_connection, m_clock);
    if (!trail)
        return failed(trail.error());
    m_stamps.emplace(*stamps);
    m_trail.emplace(*trail);
    m_dataVersion = version;
    return {};
}

store::StoreResult<void> Committer::apply(Job &job)
{
    if (auto done = m_connection.run("SAVEPOINT change"); !done)
        return done;
    Desk desk{m_connection, *m_stamps, {}};
    const bool keeps = job.change(desk);
    if (!m_connection.inTransaction())
        return failed(m_connection.endedBy());
    if (!keeps) {
        if (auto done = m_connection.run("ROLLBACK TO change"); !done)
            return done;
    }
    if (auto done = m_connection.run("RELEASE change"); !done)
        return done;
    return appendAll(desk.audit);
}

store::StoreResult<void> Committer::appendAll(const std::vector<AuditEntry> &entries)
{
    for (const AuditEntry &entry : entries) {
        if (auto done = m_trail->append(entry); !done)
            return done;
    }
    return {};
}

} // namespace heard::hub
