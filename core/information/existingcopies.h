#pragma once

#include "information/library.h"
#include "information/storedpages.h"

namespace heard::information {

/// The working copy that @p id names and all made from it; NotFound where there is none or it was removed.
[[nodiscard]] LibraryResult<StoredCopies> existingCopies(const store::Reader &reader, const ResourceId &id);

} // namespace heard::information
