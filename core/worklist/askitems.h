#pragma once

#include "worklist/today.h"

namespace heard::worklist {

/// Appointments that patients ask to change or to cancel and that nobody has answered, the longest wait first; within a
/// read. One that was cancelled meanwhile, or for which she came, needs no answer.
[[nodiscard]] store::StoreResult<QVector<WorkItem>> appointmentsAsked(const store::Reader &reader, int limit);

} // namespace heard::worklist
