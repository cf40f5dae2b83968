#pragma once

#include "store/writer.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace heard::store {

/// A device's encrypted database: one thread, one connection, answers as futures.
class Database final : public QObject {
    Q_OBJECT

public:
    /// Opens or makes the database at @p path and brings its schema up to date. @p clock must outlive it.
    [[nodiscard]] static StoreResult<std::unique_ptr<Database>> open(const QString &path, const Key &key, const Clock &clock);
    /// Finishes what was asked before it goes.
    ~Database() override;

    /// Runs @p question(Reader &) on the database's thread.
    template <typename Question>
    [[nodiscard]] auto read(Question question) -> QFuture<std::invoke_result_t<Question, Reader &>>;
    /// Runs @p change(Writer &) in one transaction, which is committed when it gives a value and undone when it gives a
    /// failure; the future is finished after the commit. @p change gives a StoreResult.
    template <typename Change>
    auto write(Change change) -> QFuture<std::invoke_result_t<Change, Writer &>>;

Q_SIGNALS:
    /// After each commit that touched resources.
    void changed(const heard::store::ResourceChanges &changes);

private:
    Database(Connection connection, const Clock &clock);

    void post(std::function<void()> job);
    void work();
    void announce(const ResourceChanges &changes);
    void refreshStatisticsWhenGrown();

    Connection m_connection;
    const Clock &m_clock;
    qsizetype m_written = 0; // resources, since the database was opened
    qsizetype m_statisticsAt = 500;
    // A plain thread: it needs no event loop, so the core needs no QCoreApplication.
    std::mutex m_mutex;
    std::condition_variable m_posted;
    std::deque<std::function<void()>> m_jobs;
    bool m_closing = false;
    std::thread m_thread;
};

template <typename Question>
auto Database::read(Question question) -> QFuture<std::invoke_result_t<Question, Reader &>>
{
    using Answer = std::invoke_result_t<Question, Reader &>;
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    post([this, promise, question = std::move(question)]() mutable {
        Reader reader{m_connection};
        promise->addResult(question(reader));
        promise->finish();
    });
    return promise->future();
}

template <typename Change>
auto Database::write(Change change) -> QFuture<std::invoke_result_t<Change, Writer &>>
{
    using Answer = std::invoke_result_t<Change, Writer &>;
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    post([this, promise, change = std::move(change)]() mutable {
        ResourceChanges touched;
        const auto attempt = [&]() -> Answer {
            auto transaction = Transaction::begin(m_connection);
            if (!transaction)
                return failed(transaction.error());
            Writer writer{m_connection, m_clock};
            Answer answer = change(writer);
            if (!answer)
                return answer;
            if (auto done = transaction->commit(); !done)
                return failed(done.error());
            touched = writer.changes().takeTouched();
            return answer;
        };
        Answer answer = attempt();
        // Before the answer: whoever waits for it may count on everybody having been told.
        announce(touched);
        promise->addResult(std::move(answer));
        promise->finish();
    });
    return promise->future();
}

} // namespace heard::store

Q_DECLARE_METATYPE(heard::store::ResourceChanges)
