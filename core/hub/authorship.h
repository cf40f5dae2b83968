#pragma once

#include "base/instant.h"
#include "hub/caller.h"
#include "hub/outcome.h"

#include <QJsonObject>

namespace heard::hub {

/// Why @p caller may not write @p resource as it is, over @p stored (empty when it is new): nobody writes in another
/// person's name, and a patient only writes what a patient writes.
[[nodiscard]] std::optional<Refusal> authorshipRefusal(
    const Caller &caller, const QJsonObject &resource, const QJsonObject &stored);

/// A patient's device may be this much ahead of the hub: a wrong day must not keep her words from arriving.
inline constexpr std::chrono::hours furthestAhead{24};

/// Why a patient cannot have sent the Communication @p resource when it says: her device's clock is further ahead, and
/// her words would stand before all others until then.
[[nodiscard]] std::optional<Refusal> sentRefusal(
    const Caller &caller, const QJsonObject &resource, const QJsonObject &stored, Instant now);

} // namespace heard::hub
