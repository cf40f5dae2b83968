#pragma once

#include "evaluation/xmr.h"

#include <span>

namespace heard::evaluation {

/// Nothing from fewer than two points: there is no moving range.
[[nodiscard]] std::optional<XmrLimits> limitsOf(std::span<const double> values, const XmrOptions &options);

/// Whether two numbers differ by no more than adding them up may have lost.
[[nodiscard]] bool isSame(double one, double other);

} // namespace heard::evaluation
