#pragma once

#include "exchange/importplan.h"

namespace heard::exchange {

/// Takes out of @p plan what the place it goes to would not take, and what refers to that: each row of it becomes a bad
/// one. What is left can be written as a whole.
void refuseWhatCannotBeKept(ImportPlan &plan, Instant now);

} // namespace heard::exchange
