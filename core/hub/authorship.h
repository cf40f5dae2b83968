#pragma once

#include "hub/caller.h"
#include "hub/outcome.h"

#include <QJsonObject>

namespace heard::hub {

/// Why @p caller may not write @p resource as it is, over @p stored (empty when it is new): nobody writes in another
/// person's name, and a patient only writes what a patient writes.
[[nodiscard]] std::optional<Refusal> authorshipRefusal(
    const Caller &caller, const QJsonObject &resource, const QJsonObject &stored);

} // namespace heard::hub
