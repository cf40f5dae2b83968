#include "hub/ratelimiter.h"

#include <algorithm>
#include <cmath>

namespace heard::hub {

namespace {

constexpr qsizetype bucketsBeforeCleaning = 10'000;

double secondsBetween(RateLimiter::Moment from, RateLimiter::Moment to)
{
    return std::chrono::duration<double>(to - from).count();
}

} // namespace

std::optional<std::chrono::seconds> RateLimiter::take(const QByteArray &key, Moment now)
{
    if (m_rate.perSecond <= 0)
        return std::nullopt;
    const std::lock_guard lock{m_mutex};
    Bucket &bucket = filled(key, now);
    if (bucket.tokens >= 1) {
        bucket.tokens -= 1;
        return std::nullopt;
    }
    const double wait = std::ceil((1 - bucket.tokens) / m_rate.perSecond);
    return std::chrono::seconds{std::max<qint64>(1, static_cast<qint64>(wait))};
}

void RateLimiter::charge(const QByteArray &key, double more, Moment now)
{
    if (m_rate.perSecond <= 0)
        return;
    const std::lock_guard lock{m_mutex};
    filled(key, now).tokens -= more;
}

RateLimiter::Bucket &RateLimiter::filled(const QByteArray &key, Moment now)
{
    if (m_buckets.size() > bucketsBeforeCleaning)
        forgetFullBuckets(now);
    auto bucket = m_buckets.find(key);
    if (bucket == m_buckets.end())
        bucket = m_buckets.insert(key, {m_rate.burst, now});
    bucket->tokens = std::min(m_rate.burst, bucket->tokens + secondsBetween(bucket->filledAt, now) * m_rate.perSecond);
    bucket->filledAt = now;
    return *bucket;
}

void RateLimiter::forgetFullBuckets(Moment now)
{
    m_buckets.removeIf([&](const auto &entry) {
        return entry.value().tokens + secondsBetween(entry.value().filledAt, now) * m_rate.perSecond >= m_rate.burst;
    });
}

} // namespace heard::hub
