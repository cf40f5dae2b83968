#pragma once

#include "pledge/booklet.h"

#include <QVariantList>

namespace heard::models {

/// PageBlock for each piece of @p booklet, as it is read from the top down: what is a row on paper stands under the words of
/// its issue here, behind the headings of its columns.
[[nodiscard]] QVariantList bookletBlocks(const pledge::Booklet &booklet);

} // namespace heard::models
