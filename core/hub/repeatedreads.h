#pragma once

#include "base/clock.h"
#include "hub/caller.h"

#include <QHash>

#include <mutex>

namespace heard::hub {

/// Knows what was handed out last to each question. A device asks the same every second: an answer that it has had, unchanged, tells
/// nobody anything new about anybody, and is written down once an hour.
class RepeatedReads final {
public:
    /// @p clock must outlive it.
    explicit RepeatedReads(const Clock &clock)
        : m_clock(clock)
    {
    }

    /// Whether @p caller was given this @p answer to @p question, from the same address, within the hour. From any thread.
    [[nodiscard]] bool isKnown(const Caller &caller, const QString &question, const QByteArray &answer);

private:
    struct Told {
        QByteArray answer; ///< its hash
        Instant at;
    };

    const Clock &m_clock;
    std::mutex m_mutex;
    QHash<QByteArray, Told> m_told; ///< by the hash of who asked what
};

} // namespace heard::hub
