#pragma once

#include "evaluation/positivescore.h"

namespace heard::evaluation {

/// How much greater a second share is than a first. All are from −1 to 1.
struct Difference {
    double value = 0;
    double low = -1; ///< of its interval at 95 %
    double high = 1;

    bool operator==(const Difference &) const = default;
};

/// By Wilson's intervals of both, squared and added: R. G. Newcombe, Statistics in Medicine 17 (1998) 873, method 10.
/// Nothing where one of them is of nobody.
[[nodiscard]] std::optional<Difference> differenceOf(const PositiveScore &first, const PositiveScore &second);

} // namespace heard::evaluation
