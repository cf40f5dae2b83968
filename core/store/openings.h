#pragma once

#include "base/ids.h"
#include "base/instant.h"
#include "store/connection.h"

#include <chrono>

namespace heard::store {

/// That somebody opened a patient's record on this computer.
struct Opening {
    ResourceId patient; ///< as the server knows her
    ResourceId noted;   ///< as she was known when it was written down
    Instant at;

    bool operator==(const Opening &) const = default;
};

/// What this computer has still to tell the server of records that were opened here. Call it within a transaction; it is no
/// resource and has no LocalChange: the server's audit is the only place where it stands.
class Openings final {
public:
    /// Whoever comes back within this has not opened it anew.
    static constexpr std::chrono::minutes sameOpening{10};

    /// @p connection must outlive it.
    explicit Openings(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] StoreResult<void> note(const ResourceId &patient, Instant at);
    /// The earliest that the server does not know, of a patient whom it knows.
    [[nodiscard]] StoreResult<std::optional<Opening>> next() const;
    [[nodiscard]] StoreResult<void> markTold(const Opening &opening);

private:
    Connection &m_connection;
};

} // namespace heard::store
