#pragma once

#include "hub/audittrail.h"
#include "hub/stamp.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace heard::hub {

/// What a change has at hand on the thread that writes.
struct Desk {
    store::Connection &connection;
    Stamps &stamps;
    std::vector<AuditEntry> audit; ///< kept whether the change is or not
};

/// The one thread that writes. Changes queue up; it takes all that wait, does each in a savepoint of its own, commits
/// once, with one sync of the disk, and only then answers them all.
///
/// The audit entry of a change is committed with it. Entries of reads are handed over by audit() and committed with
/// the next batch, within a tenth of a second: a crash can lose those and nothing else.
class Committer final {
public:
    /// True keeps the change, false undoes it.
    using Change = std::function<bool(Desk &desk)>;
    /// Runs on the committer's thread when the change is safe, or with why the commit failed.
    using Done = std::function<void(const store::StoreResult<void> &kept)>;

    [[nodiscard]] static store::StoreResult<std::unique_ptr<Committer>> start(
        store::Connection connection, const Clock &clock);
    /// Finishes what waits.
    ~Committer();

    void submit(Change change, Done done);
    void audit(AuditEntry entry);
    /// Finishes what waits and ends the thread; changes that come later are not kept.
    void stop();

    /// How many commits there were, and how many changes they held.
    struct Counts {
        qint64 commits = 0;
        qint64 changes = 0;
    };
    [[nodiscard]] Counts counts() const;

private:
    struct Job {
        Change change;
        Done done;
    };

    Committer(store::Connection connection, const Clock &clock);
    void run();
    void count(std::size_t changes);
    [[nodiscard]] store::StoreResult<void> commit(std::vector<Job> &jobs, const std::vector<AuditEntry> &reads);
    [[nodiscard]] store::StoreResult<void> apply(Job &job);
    /// Another program, such as `heard-hub import`, may have written in between.
    [[nodiscard]] store::StoreResult<void> catchUp();
    [[nodiscard]] store::StoreResult<void> appendAll(const std::vector<AuditEntry> &entries);

    store::Connection m_connection;
    const Clock &m_clock;
    qint64 m_dataVersion = 0;
    std::optional<Stamps> m_stamps;
    std::optional<AuditTrail> m_trail;

    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    std::vector<AuditEntry> m_reads;
    bool m_stopping = false;
    Counts m_counts;
    std::thread m_thread;
};

} // namespace heard::hub
