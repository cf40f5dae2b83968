#pragma once

#include "sync/task.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFutureWatcher>
#include <QTimer>

#include <chrono>
#include <stdexcept>

namespace heard::fakes {

inline constexpr std::chrono::milliseconds patience = std::chrono::seconds{20};

/// Runs the event loop until @p holds; false where it does not within the deadline.
template <typename Condition>
[[nodiscard]] bool until(Condition &&holds, std::chrono::milliseconds deadline = patience)
{
    QTimer timer;
    timer.setSingleShot(true);
    timer.start(deadline);
    while (!holds()) {
        if (!timer.isActive())
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return true;
}

/// The task's answer, or an exception that fails the test.
template <typename T>
T answer(sync::Task<T> task)
{
    std::optional<T> given;
    task.start([&given](T value) { given.emplace(std::move(value)); });
    if (!until([&given] { return given.has_value(); }))
        throw std::runtime_error{"no answer in time"};
    return *std::move(given);
}

/// The future's answer, while the event loop runs.
template <typename T>
T answer(QFuture<T> future)
{
    QFutureWatcher<T> watcher;
    watcher.setFuture(future);
    if (!until([&watcher] { return watcher.isFinished(); }))
        throw std::runtime_error{"no answer in time"};
    return future.takeResult();
}

} // namespace heard::fakes
