#include "evaluation/difference.h"

#include <algorithm>
#include <cmath>

namespace heard::evaluation {

std::optional<Difference> differenceOf(const PositiveScore &first, const PositiveScore &second)
{
    const auto was = first.share();
    const auto is = second.share();
    if (!was || !is)
        return std::nullopt;
    const Interval before = first.interval();
    const Interval after = second.interval();
    const double value = *is - *was;
    return Difference{value, std::max(-1.0, value - std::hypot(*is - after.low, before.high - *was)),
        std::min(1.0, value + std::hypot(after.high - *is, *was - before.low))};
}

} // namespace heard::evaluation
