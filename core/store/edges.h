#pragma once

#include "store/connection.h"

namespace heard::store {

/// Reads the first and the last entry of every table and index, root pages with them: milliseconds, however large the
/// database is. Damage between the edges goes unnoticed; the detail of a failure names the table or index.
[[nodiscard]] StoreResult<void> readEdges(Connection &connection);

} // namespace heard::store
