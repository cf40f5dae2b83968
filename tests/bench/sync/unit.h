#pragma once

#include "fakes/runninghub.h"

namespace heard::bench {

/// Fills @p hub with what a unit has after some years, this many resources beside its own few.
void fillUnit(fakes::RunningHub &hub, int resources);

} // namespace heard::bench
