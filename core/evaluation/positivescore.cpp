#include "evaluation/positivescore.h"

namespace heard::evaluation {

std::optional<double> PositiveScore::share() const
{
    if (scored() == 0)
        return std::nullopt;
    return static_cast<double>(positive) / scored();
}

} // namespace heard::evaluation
