#include "evaluation/xmrlimits.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace heard::evaluation {

namespace {

constexpr double limitFactor = 2.66;   // 3 / d2, with d2 = 1.128 for ranges of two points
constexpr double screenFactor = 3.267; // D4 for ranges of two points
constexpr size_t settledPoints = 12;

double meanOf(std::span<const double> values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

double meanMovingRange(std::span<const double> values, bool screened)
{
    std::vector<double> ranges;
    for (size_t i = 1; i < values.size(); ++i)
        ranges.push_back(std::abs(values[i] - values[i - 1]));
    const double mean = meanOf(ranges);
    if (screened)
        std::erase_if(ranges, [most = screenFactor * mean](double range) { return range >= most; });
    return ranges.empty() ? mean : meanOf(ranges);
}

} // namespace

std::optional<XmrLimits> limitsOf(std::span<const double> values, const XmrOptions &options)
{
    if (values.size() < 2)
        return std::nullopt;
    const double mean = meanOf(values);
    const double reach = limitFactor * meanMovingRange(values, options.screened);
    const auto clipped = [&](double limit) { return options.percentages ? std::clamp(limit, 0.0, 100.0) : limit; };
    return XmrLimits{mean, clipped(mean - reach), clipped(mean + reach), clipped(mean - reach * 2 / 3),
                     clipped(mean + reach * 2 / 3), values.size() < settledPoints};
}

bool isSame(double one, double other)
{
    return std::abs(one - other) <= 1e-9 * std::max({1.0, std::abs(one), std::abs(other)});
}

Assurance assuranceOf(const XmrLimits &limits, double target, Better better)
{
    if (isSame(target, limits.low) || isSame(target, limits.high))
        return Assurance::MayPassOrFail;
    if (target < limits.low)
        return better == Better::Higher ? Assurance::Passes : Assurance::Fails;
    if (target > limits.high)
        return better == Better::Higher ? Assurance::Fails : Assurance::Passes;
    return Assurance::MayPassOrFail;
}

} // namespace heard::evaluation
