#pragma once

#include "evaluation/difference.h"
#include "evaluation/measurement.h"
#include "evaluation/release.h"
#include "evaluation/xmrchart.h"
#include "impact/measuredvalue.h"

namespace heard::impact {

/// Whether there is a difference since the change, and not only chance.
enum class Effect {
    NoValues,
    NotChangedYet, ///< it is not said when, or nothing was measured since
    TooFew,        ///< to tell
    ToldBefore,    ///< enough to tell, but not beside what a report told already: see waiting
    Better,
    Worse,
    NoDifference, ///< beyond chance
};

/// One value as far as it may be shown.
struct ShownValue {
    ResourceId id;
    QDate on;
    bool after = false;
    evaluation::Measurement level; ///< of a score in per cent
    bool peopleMissing = false; ///< a time of nobody knows how many: it may be of one
    bool toldBefore = false; ///< it waits because a report told it, or what it is part of, otherwise: see waiting
    std::optional<evaluation::SuppressedScore> score; ///< of a score
};

/// The values before the change, or those after it.
struct Side {
    int values = 0; ///< how many, shown or not
    int shown = 0; ///< how many of them have a level
    int peopleMissing = 0; ///< how many of them are not shown before it is said of how many people they are
    bool toldBefore = false; ///< as of a value
    std::optional<evaluation::SuppressedScore> score; ///< of a score: everybody asked, together
    std::optional<double> mean; ///< of what is shown: of a score in per cent, with each person the same
};

/// What may be said of a measure and its values: of people, nothing but what a release shows.
struct Findings {
    QVector<ShownValue> values; ///< oldest first
    Side before;
    Side after;
    std::optional<evaluation::Difference> difference; ///< of a score, after against before; where both are shown
    Effect effect = Effect::NoValues;
    std::optional<evaluation::Assurance> assurance; ///< where there is a target and enough values to expect something
};

/// Fewest values before a change whose limits can tell what comes after from chance.
inline constexpr int fewestBefore = 6;

/// The groups of which a release decides what is shown: nobody's where the measure is not of people.
[[nodiscard]] QVector<evaluation::Group> groupsOf(const Measure &measure, const QVector<MeasuredValue> &values);
/// @p values are oldest first; @p release is one of their groups.
[[nodiscard]] Findings findingsOf(const Measure &measure, const QVector<MeasuredValue> &values, const evaluation::Release &release);

/// The same with the reason where nothing but what was told before keeps back what @p alone, a release of the groups that knows
/// of no other, would show. It says that a number is not small: for the team's own screen, never for what leaves it.
[[nodiscard]] Findings waiting(Findings findings, const Measure &measure, const QVector<MeasuredValue> &values,
    const evaluation::Release &alone);

/// The points of a chart over time, without any words.
[[nodiscard]] evaluation::XmrChart pointsOf(const Measure &measure, const QVector<ShownValue> &values);

} // namespace heard::impact
