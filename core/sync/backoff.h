#pragma once

#include <QRandomGenerator>

#include <chrono>

namespace heard::sync {

/// How long to wait after one failure more: full jitter below a doubling bound, so that a thousand devices that lost
/// the same server do not come back together.
class Backoff final {
public:
    /// Both in milliseconds; @p seed makes tests repeatable.
    explicit Backoff(std::chrono::milliseconds first = std::chrono::seconds{1},
                     std::chrono::milliseconds longest = std::chrono::seconds{60},
                     quint32 seed = QRandomGenerator::global()->generate())
        : m_first(first)
        , m_longest(longest)
        , m_random(seed)
    {
    }

    /// Never sooner than the server asked with @p retryAfter.
    [[nodiscard]] std::chrono::milliseconds next(std::chrono::milliseconds retryAfter = {})
    {
        const std::chrono::milliseconds bound = std::min<std::chrono::milliseconds>(m_longest, m_first * (1LL << m_failures));
        if (bound < m_longest)
            ++m_failures;
        return retryAfter + std::chrono::milliseconds{static_cast<qint64>(m_random.bounded(static_cast<quint64>(bound.count()) + 1))};
    }
    void reset() { m_failures = 0; }

private:
    std::chrono::milliseconds m_first;
    std::chrono::milliseconds m_longest;
    QRandomGenerator m_random;
    int m_failures = 0;
};

} // namespace heard::sync
