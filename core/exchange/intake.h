#pragma once

#include "base/instant.h"
#include "fhir/validation.h"

namespace heard::exchange {

/// A device's clock may be this much ahead: a wrong day must not keep somebody's words from arriving.
inline constexpr std::chrono::hours furthestAhead{24};
/// Ten years: longer than anybody is followed up.
inline constexpr std::chrono::days furthestAppointment{3653};

/// Of the NHS, 5 July 1948: nothing of ours was before it.
[[nodiscard]] QDate firstDayWithinReach();
/// Whether something was said or happens at @p moment: neither before the first day within reach nor later
/// than @p ahead after @p now. A year of 0001 or 9999 is a slip, and would stand before or after all others for good.
[[nodiscard]] bool isWithinReach(Instant moment, Instant now, std::chrono::hours ahead);

/// What is wrong with a resource that asks to be taken in, by a request to a hub or in an imported file: FHIR's rules,
/// then ours. References are relative, NHS numbers have ten digits of which the last is right, and times are within
/// reach. What @p stored, the version before, says already is not held against it.
[[nodiscard]] std::optional<fhir::Fault> refusedAtIntake(
    const QJsonObject &resource, const QJsonObject &stored, Instant now);

} // namespace heard::exchange
