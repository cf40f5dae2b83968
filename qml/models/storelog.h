#pragma once

#include "store/writeerror.h"

#include <QFuture>

namespace heard::models {

/// Names what failed in the store in the log; the person is told in the page's own words.
void logFailure(const store::Failure &failure);

template <typename Reason>
void logFailure(const store::WriteError<Reason> &error)
{
    // Any other reason is an answer to what she did, not a failure.
    if (error.reason == Reason::NotStored)
        logFailure(error.failure);
}

/// For a write that nobody waits for, such as that something was seen: where it fails, it is done another time.
template <typename Answer>
void logIfFailed(QFuture<Answer> write)
{
    write.then([](const Answer &done) {
        if (!done)
            logFailure(done.error());
    });
}

} // namespace heard::models
