#include "hub/backoff.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace heard::hub {

namespace {

constexpr qsizetype keysBeforeCleaning = 10'000;
constexpr std::chrono::seconds longest = 15min;

} // namespace

std::optional<std::chrono::seconds> Backoff::refusedFor(const QByteArray &key) const
{
    const std::lock_guard lock{m_mutex};
    const auto tries = m_tries.constFind(key);
    const Instant now = m_clock.now();
    if (tries == m_tries.constEnd() || tries->wrong < freeTries || now >= tries->until)
        return std::nullopt;
    return std::chrono::ceil<std::chrono::seconds>(tries->until - now);
}

void Backoff::failedFor(const QByteArray &key)
{
    const std::lock_guard lock{m_mutex};
    const Instant now = m_clock.now();
    if (m_tries.size() > keysBeforeCleaning)
        m_tries.removeIf([&](const auto &entry) { return entry.value().until + longest < now; });
    Tries &tries = m_tries[key];
    ++tries.wrong;
    const int doublings = std::clamp(tries.wrong - freeTries, 0, 10);
    tries.until = now + std::min(longest, std::chrono::seconds{1 << doublings});
}

void Backoff::succeededFor(const QByteArray &key)
{
    const std::lock_guard lock{m_mutex};
    m_tries.remove(key);
}

} // namespace heard::hub
