#include "evaluation/measurement.h"

#include <cmath>

namespace heard::evaluation {

Measurement Measurement::notOfPeople(double value)
{
    return Measurement{std::isfinite(value) ? std::optional{value} : std::nullopt};
}

Measurement Measurement::countOf(const SuppressedCount &count)
{
    return Measurement{count.number()};
}

Measurement Measurement::meanOf(const SuppressedScore &score)
{
    return Measurement{score.mean()};
}

Measurement Measurement::percentageOf(const SuppressedScore &score)
{
    const auto positive = score.positive();
    const auto share = positive ? positive->share() : std::nullopt;
    return Measurement{share ? std::optional{*share * 100} : std::nullopt};
}

Measurement Measurement::where(const SuppressedCount &people) const
{
    return Measurement{people.number() ? m_value : std::nullopt};
}

} // namespace heard::evaluation
