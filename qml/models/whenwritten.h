#pragma once

#include "models/storelog.h"
#include "models/whenready.h"
#include "store/writeerror.h"

#include <QFuture>
#include <QObject>

namespace heard::models {

/// When a write is finished, calls @p then with its value or @p refused with the reason, in the thread of @p context and
/// only while that lives.
template <typename Value, typename Reason, typename Then, typename Refused>
void whenWritten(QFuture<store::WriteResult<Value, Reason>> write, QObject *context, Then then, Refused refused)
{
    whenReady(write, context, [then, refused](const store::WriteResult<Value, Reason> &done) {
        if (!done) {
            logFailure(done.error());
            refused(done.error().reason);
        } else if constexpr (std::is_void_v<Value>)
            then();
        else
            then(*done);
    });
}

} // namespace heard::models
