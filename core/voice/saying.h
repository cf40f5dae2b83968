#pragma once

#include "store/writeerror.h"
#include "store/writer.h"
#include "voice/said.h"

/// Puts what a patient says into her device's store, within a write.
namespace heard::voice {

enum class VoiceError;

/// In the name of @p patient.
[[nodiscard]] store::WriteResult<ResourceId, VoiceError> sayWithin(store::Writer &writer, const ResourceId &patient, const Said &words);
/// Without her name and apart from all that has it.
[[nodiscard]] store::WriteResult<ResourceId, VoiceError> sayWithoutNameWithin(store::Writer &writer, const Said &words);

} // namespace heard::voice
