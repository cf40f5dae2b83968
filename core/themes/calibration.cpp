#include "themes/calibration.h"

#include <algorithm>
#include <cmath>

namespace heard::themes {

namespace {

constexpr int mostSteps = 50;
constexpr double restraint = 1; // as strong as about four undecided passages

double logistic(double odds)
{
    return 1 / (1 + std::exp(-odds));
}

} // namespace

double Calibration::confidenceAt(double distance) const
{
    return logistic(slope * distance + offset);
}

Calibration calibrationOf(std::span<const double> distances, std::span<const char> isTheme)
{
    const auto theirs = static_cast<double>(std::count(isTheme.begin(), isTheme.end(), true));
    const auto others = static_cast<double>(isTheme.size()) - theirs;
    const double yes = (theirs + 1) / (theirs + 2);
    const double no = 1 / (others + 2);
    Calibration found;
    for (int step = 0; step < mostSteps; ++step) {
        // Gradient and Hessian of the log loss.
        double bySlope = restraint * (found.slope - 1);
        double byOffset = 0;
        double slopes = restraint;
        double mixed = 0;
        double offsets = 1e-9;
        for (std::size_t i = 0; i < distances.size(); ++i) {
            const double confidence = found.confidenceAt(distances[i]);
            const double error = confidence - (isTheme[i] ? yes : no);
            const double bend = confidence * (1 - confidence);
            bySlope += error * distances[i];
            byOffset += error;
            slopes += bend * distances[i] * distances[i];
            mixed += bend * distances[i];
            offsets += bend;
        }
        const double determinant = slopes * offsets - mixed * mixed;
        const double slopeStep = (offsets * bySlope - mixed * byOffset) / determinant;
        const double offsetStep = (slopes * byOffset - mixed * bySlope) / determinant;
        // Far from the answer Newton's step may be too long.
        found.slope -= std::clamp(slopeStep, -1.0, 1.0);
        found.offset -= std::clamp(offsetStep, -1.0, 1.0);
        if (std::abs(slopeStep) + std::abs(offsetStep) < 1e-6)
            break;
    }
    return found;
}

} // namespace heard::themes
