#pragma once

#include "care/surgerycall.h"

namespace heard::care {

/// As SurgeryCalls::of, within a read or a write.
[[nodiscard]] store::StoreResult<std::optional<SurgeryCall>> surgeryCallAfter(const store::Reader &reader, const ResourceId &surgery,
                                                                              Instant now, const QTimeZone &zone);

} // namespace heard::care
