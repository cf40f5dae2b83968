#pragma once

#include "worklist/today.h"

namespace heard::worklist {

/// Published commitments that clearly fewer patients confirm than at their best, until somebody says anew how they stand.
[[nodiscard]] store::StoreResult<QVector<WorkItem>> confirmationsFallen(store::Reader &reader);

} // namespace heard::worklist
