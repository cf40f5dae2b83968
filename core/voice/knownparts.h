#pragma once

#include "store/reader.h"
#include "voice/identifying.h"

namespace heard::voice {

/// What this device's store knows of @p patient that could tell who she is: her name, those of her team, with whom and where she
/// had appointments. Within a read.
[[nodiscard]] store::StoreResult<Known> knownOf(const store::Reader &reader, const ResourceId &patient);

} // namespace heard::voice
