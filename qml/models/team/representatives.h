#pragma once

#include "models/device.h"

namespace heard::models {

/// Representatives read how many people show each issue: after a change of evidence they are told again, where the roles of
/// whoever sits here allow it. Nobody waits for it: what cannot be written now is written with the next change, and without a @p device nothing is.
void tellRepresentatives(Device *device);

} // namespace heard::models
