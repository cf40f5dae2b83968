#pragma once

#include "worklist/today.h"

namespace heard::worklist {

/// Patients who were asked to say that they have read pages, and fourteen days later have not; each once, who waits longest first.
[[nodiscard]] store::StoreResult<QVector<WorkItem>> pagesNotAcknowledged(const store::Reader &reader, Instant now, int limit);

} // namespace heard::worklist
