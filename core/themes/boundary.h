#pragma once

#include "themes/vocabulary.h"

#include <span>

namespace heard::themes {

/// Where the passages of one theme end and the others begin.
struct Boundary {
    std::vector<float> weights; ///< one a term
    double offset = 0;

    /// Above 0 on the theme's side; the log-odds if theme and others were equally frequent.
    [[nodiscard]] double distanceOf(const Point &point) const;
};

/// Points of which it is known on which side they stand.
struct Sides {
    std::span<const Point *const> points;
    std::span<const char> isTheme; ///< one a point
    int terms = 0;                 ///< size of the vocabulary
};

/// Logistic regression with L2 regularisation, in which a rare theme weighs as much as all others together. Found by
/// coordinate descent in the dual (Yu, Huang and Lin, Machine Learning 85, 2011); the same for the same points.
[[nodiscard]] Boundary boundaryBetween(const Sides &sides);

} // namespace heard::themes
