#pragma once

#include "worklist/today.h"

namespace heard::worklist {

/// Published commitments that clearly fewer patients confirm than a count before.
[[nodiscard]] store::StoreResult<QVector<WorkItem>> confirmationsFallen(store::Reader &reader);

} // namespace heard::worklist
