#pragma once

#include "evaluation/suppressedcount.h"
#include "hub/committer.h"

namespace heard::hub {

/// Counts what patients answered to "Did it happen for you?", for each commitment that somebody answered about, and tells
/// it in a MeasureReport as far as it may be told. The answers themselves are read by nobody else. A count that tells
/// nothing new is not written again.
/// Under the threshold of the unit's profile.
[[nodiscard]] store::StoreResult<void> tallyConfirmations(Desk &desk);
[[nodiscard]] store::StoreResult<void> tallyConfirmations(Desk &desk, evaluation::Threshold threshold);

} // namespace heard::hub
