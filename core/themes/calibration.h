#pragma once

#include <span>

namespace heard::themes {

/// How likely it is that a person chooses a theme, by how far on its side a passage stands.
struct Calibration {
    double slope = 1;
    double offset = 0;

    /// 0 to 1.
    [[nodiscard]] double confidenceAt(double distance) const;
};

/// Platt's method, from @p distances of passages that the boundary had not seen; @p isTheme is what people chose for each.
/// Held back towards the slope 1 where they are few.
[[nodiscard]] Calibration calibrationOf(std::span<const double> distances, std::span<const char> isTheme);

} // namespace heard::themes
