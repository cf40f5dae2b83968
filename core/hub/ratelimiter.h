#pragma once

#include <QByteArray>
#include <QHash>

#include <chrono>
#include <mutex>
#include <optional>

namespace heard::hub {

/// How often something may happen: @p burst at once, then @p perSecond. A rate of 0 means: as often as one likes.
struct Rate {
    double perSecond = 0;
    double burst = 0;
};

/// A token bucket for each key (an address, an account); may be asked from any thread.
class RateLimiter final {
public:
    using Moment = std::chrono::steady_clock::time_point;

    explicit RateLimiter(Rate rate)
        : m_rate(rate)
    {
    }

    /// Takes one token of @p key. When there is none: in how many seconds (at least 1) there will be one.
    [[nodiscard]] std::optional<std::chrono::seconds> take(const QByteArray &key, Moment now);
    /// For what has been let in and turned out to cost @p more: it is done, and @p key waits for it afterwards.
    void charge(const QByteArray &key, double more, Moment now);

private:
    struct Bucket {
        double tokens = 0;
        Moment filledAt;
    };

    Bucket &filled(const QByteArray &key, Moment now);
    void forgetFullBuckets(Moment now);

    const Rate m_rate;
    std::mutex m_mutex;
    QHash<QByteArray, Bucket> m_buckets;
};

} // namespace heard::hub
