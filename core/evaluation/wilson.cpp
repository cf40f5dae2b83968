#include "evaluation/wilson.h"

#include <QtGlobal>
#include <algorithm>
#include <cmath>

namespace heard::evaluation {

namespace {

constexpr double z = 1.959963984540054; // 97.5 % of the normal distribution

} // namespace

Interval wilsonInterval(int hits, int trials)
{
    Q_ASSERT(0 <= hits && hits <= trials);
    if (trials <= 0)
        return {};
    const double n = trials;
    const double p = hits / n;
    const double middle = p + z * z / (2 * n);
    const double reach = z * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n));
    const double scale = 1 + z * z / n;
    // At 0 and at 1 rounding would leave the share itself outside.
    return {std::clamp((middle - reach) / scale, 0.0, p), std::clamp((middle + reach) / scale, p, 1.0)};
}

} // namespace heard::evaluation
