#pragma once

#include "hub/outcome.h"
#include "store/failure.h"

namespace heard::hub {

/// What a client is told when the store failed: whether trying again can help, nothing else. Logged where it is made.
[[nodiscard]] Refusal storeRefusal(const store::Failure &failure);

} // namespace heard::hub
