#pragma once

#include "hub/caller.h"
#include "hub/outcome.h"
#include "store/connection.h"

#include <QJsonObject>

namespace heard::hub {

/// Why @p caller may not let patients see the promise @p resource as it stands, over @p stored (empty when it is new): staff and
/// patients' representatives have not both agreed to what it says now. A promise of a pledge that was printed before, of which
/// nobody here has said anything, is as agreed as it was, and once it was taken back only in the words that patients saw last.
/// What patients see already may change how it stands. The same for the words of an issue, which each of its promises says.
[[nodiscard]] Answered<void> agreedByBothSides(
    store::Connection &connection, const Caller &caller, const QJsonObject &resource, const QJsonObject &stored);

} // namespace heard::hub
