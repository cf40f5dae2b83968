#pragma once

#include "base/clock.h"

#include <QByteArray>
#include <QHash>

#include <mutex>
#include <optional>

namespace heard::hub {

/// Makes guessing slow: after a few wrong tries for a key (an address, a name) each further one has to wait twice as
/// long, up to a quarter of an hour. May be asked from any thread.
class Backoff final {
public:
    static constexpr int freeTries = 5;

    explicit Backoff(const Clock &clock)
        : m_clock(clock)
    {
    }

    /// How long tries for @p key are refused from now on; nothing when one may be made.
    [[nodiscard]] std::optional<std::chrono::seconds> refusedFor(const QByteArray &key) const;
    void failedFor(const QByteArray &key);
    void succeededFor(const QByteArray &key);

private:
    struct Tries {
        int wrong = 0;
        Instant until;
    };

    const Clock &m_clock;
    mutable std::mutex m_mutex;
    QHash<QByteArray, Tries> m_tries;
};

} // namespace heard::hub
