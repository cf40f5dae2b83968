#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QPromise>

#include <memory>
#include <type_traits>

namespace heard::models {

/// Calls @p then with the answer, in the thread of @p context and only while that lives. QFuture::then with a context
/// does not survive the context's end on Qt 6.4.
template <typename Answer, typename Then>
void whenReady(QFuture<Answer> future, QObject *context, Then then)
{
    auto *watcher = new QFutureWatcher<void>(context); // one type for all answers: each more is a class in the program
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, [watcher, future, then] {
        watcher->deleteLater();
        if (!future.isCanceled())
            then(future.result());
    });
    watcher->setFuture(QFuture<void>{future});
}

/// The answer as @p map makes it, in the thread of @p context. It never comes where the context ends first.
template <typename Answer, typename Map>
[[nodiscard]] auto mappedWhenReady(QFuture<Answer> future, QObject *context, Map map)
{
    using Mapped = std::invoke_result_t<Map, const Answer &>;
    auto promise = std::make_shared<QPromise<Mapped>>();
    promise->start();
    QFuture<Mapped> mapped = promise->future();
    whenReady(future, context, [promise, map](const Answer &answer) {
        promise->addResult(map(answer));
        promise->finish();
    });
    return mapped;
}

} // namespace heard::models
