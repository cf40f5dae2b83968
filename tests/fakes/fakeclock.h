#pragma once

#include "base/clock.h"

#include <atomic>

namespace heard::fakes {

/// A clock that stands still until it is turned; may be read from other threads.
class FakeClock final : public Clock {
public:
    /// Sunday 22 November 2026, 09:00 UTC.
    FakeClock() = default;
    explicit FakeClock(Instant now) : m_now(now.sinceEpoch().count()) {}

    [[nodiscard]] Instant now() const override { return Instant{std::chrono::milliseconds{m_now}}; }
    void set(Instant now) { m_now = now.sinceEpoch().count(); }
    /// A negative span sets it back.
    void advance(std::chrono::milliseconds span) { m_now += span.count(); }

private:
    std::atomic<qint64> m_now = 1795338000000;
};

} // namespace heard::fakes
