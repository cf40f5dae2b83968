#pragma once

#include "models/whenready.h"
#include "store/database.h"

#include <QTimer>

#include <functional>

namespace heard::tests {

/// Calls @p then once @p database has answered all that it was asked and all that was asked because of the answers.
/// Never where @p context ends first, which @p database has to outlive.
inline void whenQuiet(store::Database &database, QObject *context, const std::function<void()> &then, int rounds = 3)
{
    // In the next turn of the event loop: that is when models ask again.
    QTimer::singleShot(0, context, [&database, context, then, rounds] {
        models::whenReady(database.read([](store::Reader &) { return true; }), context, [&database, context, then, rounds](bool) {
            if (rounds > 1)
                whenQuiet(database, context, then, rounds - 1);
            else
                then();
        });
    });
}

} // namespace heard::tests
