#pragma once

#include "evaluation/suppressedcount.h"

namespace heard::evaluation {

/// A value that a chart may draw. Of people it is only what a Release shows; a value that is not there is a gap.
class Measurement final {
public:
    /// Hours, days, money: what does not count people or say what they gave.
    [[nodiscard]] static Measurement notOfPeople(double value);
    [[nodiscard]] static Measurement countOf(const SuppressedCount &count);
    [[nodiscard]] static Measurement meanOf(const SuppressedScore &score);
    /// The positive share, from 0 to 100.
    [[nodiscard]] static Measurement percentageOf(const SuppressedScore &score);

    /// The same where the number of @p people it is about is shown, else a gap.
    [[nodiscard]] Measurement where(const SuppressedCount &people) const;

    [[nodiscard]] std::optional<double> value() const { return m_value; }

    bool operator==(const Measurement &) const = default;

private:
    explicit Measurement(std::optional<double> value) : m_value(value) {}

    std::optional<double> m_value;
};

} // namespace heard::evaluation
