#pragma once

#include "worklist/today.h"

namespace heard::worklist {

/// Patients who wait on a list at which nobody looked for long, or longer than they were told: one item for each, who waits
/// longest for a look first; within a read.
[[nodiscard]] store::StoreResult<QVector<WorkItem>> waitingToCheck(const store::Reader &reader, QDate today,
                                                                   const QTimeZone &zone, int limit);

} // namespace heard::worklist
