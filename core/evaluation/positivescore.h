#pragma once

#include "evaluation/wilson.h"

#include <optional>

namespace heard::evaluation {

/// How the answers to one question count: positive ÷ (positive + negative). Whoever did not know, to whom it did not
/// apply or who gave no answer is in neither. These are counts of people: what is shown of them is SuppressedScore.
struct PositiveScore {
    int positive = 0;
    int negative = 0;

    [[nodiscard]] int scored() const { return positive + negative; }
    /// From 0 to 1; nothing where nobody's answer is scored.
    [[nodiscard]] std::optional<double> share() const;
    [[nodiscard]] Interval interval() const { return wilsonInterval(positive, scored()); }

    bool operator==(const PositiveScore &) const = default;
};

} // namespace heard::evaluation
