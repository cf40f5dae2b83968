#pragma once

#include "sync/task.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>
#include <QTimer>

#include <chrono>
#include <coroutine>
#include <deque>
#include <memory>
#include <utility>

namespace heard::sync {

/// Frees a QObject from within its own signal.
struct DeleteLater {
    void operator()(QObject *object) const
    {
        object->disconnect();
        object->deleteLater();
    }
};

/// Suspends a task until a future is finished.
template <typename T>
class FutureAwaiter final {
public:
    explicit FutureAwaiter(QFuture<T> future) : m_future(std::move(future)) {}

    bool await_ready() const { return m_future.isFinished(); }
    void await_suspend(std::coroutine_handle<> awaiting)
    {
        m_watcher.reset(new QFutureWatcher<void>);
        QObject::connect(m_watcher.get(), &QFutureWatcherBase::finished, m_watcher.get(), [awaiting] { awaiting.resume(); });
        m_watcher->setFuture(QFuture<void>{m_future});
    }
    T await_resume() { return m_future.takeResult(); }

private:
    QFuture<T> m_future;
    std::unique_ptr<QFutureWatcher<void>, DeleteLater> m_watcher;
};

template <typename T>
[[nodiscard]] FutureAwaiter<T> answerOf(QFuture<T> future)
{
    return FutureAwaiter<T>{std::move(future)};
}

/// The answer of @p work, which is done on one of @p threads.
template <typename Work>
[[nodiscard]] auto doneOn(QThreadPool &threads, Work work) -> QFuture<std::invoke_result_t<Work>>
{
    auto promise = std::make_shared<QPromise<std::invoke_result_t<Work>>>();
    promise->start();
    threads.start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return promise->future();
}

/// A task that is under way while something else is done; awaited when its answer is needed, once.
template <typename T>
class Ahead final {
public:
    explicit Ahead(Task<T> task) : m_task(std::move(task))
    {
        m_task.start([this](T answer) {
            m_answer.emplace(std::move(answer));
            if (const auto awaiting = std::exchange(m_awaiting, nullptr))
                awaiting.resume();
        });
    }
    Ahead(const Ahead &) = delete;
    Ahead &operator=(const Ahead &) = delete;

    /// Awaiting it would not wait.
    [[nodiscard]] bool isReady() const { return m_answer.has_value(); }

    auto operator co_await()
    {
        struct Awaiter {
            Ahead &ahead;

            bool await_ready() const { return ahead.m_answer.has_value(); }
            void await_suspend(std::coroutine_handle<> awaiting) { ahead.m_awaiting = awaiting; }
            T await_resume() { return *std::exchange(ahead.m_answer, std::nullopt); }
        };
        return Awaiter{*this};
    }

private:
    Task<T> m_task;
    std::optional<T> m_answer;
    std::coroutine_handle<> m_awaiting;
};

/// A task whose answer several wait for, and that goes on when they give up.
template <typename T>
class Shared final {
public:
    void start(Task<T> task)
    {
        m_answer.reset();
        m_task = std::move(task);
        m_task.start([this](T answer) {
            m_answer.emplace(std::move(answer));
            // From the event loop, one by one: each may destroy another, or this.
            for (std::size_t i = 0; i < m_queue.size(); ++i)
                QTimer::singleShot(0, &m_here, [this] { tellNext(); });
        });
    }
    [[nodiscard]] bool isRunning() const { return m_task.isRunning(); }

    auto operator co_await()
    {
        struct Awaiter {
            Shared &shared;
            std::coroutine_handle<> waiting{};

            explicit Awaiter(Shared &awaited) : shared(awaited) {}
            Awaiter(const Awaiter &) = delete;
            Awaiter &operator=(const Awaiter &) = delete;
            ~Awaiter() { std::erase(shared.m_queue, waiting); }

            bool await_ready() const { return !shared.isRunning(); }
            void await_suspend(std::coroutine_handle<> awaiting)
            {
                waiting = awaiting;
                shared.m_queue.push_back(awaiting);
            }
            T await_resume() const { return *shared.m_answer; }
        };
        return Awaiter{*this};
    }

private:
    void tellNext()
    {
        if (m_queue.empty())
            return;
        const auto next = m_queue.front();
        m_queue.pop_front();
        next.resume();
    }

    QObject m_here;
    std::deque<std::coroutine_handle<>> m_queue;
    std::optional<T> m_answer;
    Task<T> m_task;
};

} // namespace heard::sync
