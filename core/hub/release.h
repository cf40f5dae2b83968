#pragma once

#include "hub/committer.h"
#include "hub/recurring.h"

namespace heard::hub {

/// Lets what was said without a name in together, every so often and in random order, so that neither its time nor its place
/// says who was there just before. From then on it is a resource like others, made by the hub.
class Release final {
public:
    /// @p reader is a connection of its own; all else must outlive it. Begins with stop() still to be called.
    Release(store::Connection reader, Committer &committer, const Clock &clock, std::chrono::milliseconds every);

    /// Everything that waits, now; false where it could not be asked.
    bool now();
    void stop() { m_recurring.stop(); }

private:
    void nowIfDue();
    [[nodiscard]] Instant nextDue() const;
    /// At once where the hub was off when it was due.
    [[nodiscard]] Instant firstDue();
    [[nodiscard]] store::StoreResult<QVector<QString>> shuffledKeys();

    store::Connection m_reader;
    Committer &m_committer;
    const Clock &m_clock;
    const std::chrono::milliseconds m_every;
    std::mutex m_reading;
    Instant m_due; ///< of its thread
    Recurring m_recurring;
};

} // namespace heard::hub
