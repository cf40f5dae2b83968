#pragma once

#include "base/clock.h"
#include "store/connection.h"

namespace heard::hub {

/// Gives each write its lastUpdated: to the microsecond, strictly increasing for the whole hub, also when the
/// machine's clock goes back and over restarts. Lives on the thread that writes, so that stamps follow the order
/// of commits and a reader who asks for "later than the last I saw" misses nothing.
class Stamps final {
public:
    /// Goes on after the last stamp that @p connection holds.
    [[nodiscard]] static store::StoreResult<Stamps> after(store::Connection &connection, const Clock &clock);

    /// "2026-11-22T13:33:15.123456Z", always 27 characters, so that text sorts as time.
    [[nodiscard]] QString next();
    [[nodiscard]] Instant now() const { return m_clock->now(); }

private:
    Stamps(const Clock &clock, qint64 last)
        : m_clock(&clock)
        , m_last(last)
    {
    }

    const Clock *m_clock;
    qint64 m_last; // microseconds since 1970, UTC
};

[[nodiscard]] QString stampText(qint64 microseconds);
/// Any FHIR instant as our text, so that it can be compared with stamps; nothing when it is none.
[[nodiscard]] std::optional<qint64> stampMicroseconds(const QString &text);

} // namespace heard::hub
