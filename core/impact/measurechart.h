#pragma once

#include "evaluation/scorechart.h"
#include "evaluation/xmrchart.h"
#include "impact/findings.h"
#include "impact/impactwords.h"

#include <variant>

namespace heard::impact {

/// Before beside after while there are few values of a score, else all of them over time.
using MeasureChart = std::variant<evaluation::ScoreChart, evaluation::XmrChart>;

[[nodiscard]] MeasureChart chartOf(const Measure &measure, const Findings &findings, const ImpactWords &words);
[[nodiscard]] QByteArray svgOf(const MeasureChart &chart, const evaluation::ChartStyle &style);

/// The same as a table: every value on its day with people, limits and mark.
struct ChartTable {
    QStringList header;
    QVector<QStringList> rows;
};
[[nodiscard]] ChartTable tableOf(const Measure &measure, const Findings &findings, const ImpactWords &words);

/// What the measure says, in a sentence or two.
[[nodiscard]] QString meaningOf(const Findings &findings, const ImpactWords &words);
/// "60 %", "40.5 minutes"
[[nodiscard]] QString levelOf(const Measure &measure, double level, const ImpactWords &words);
/// What was written down: "81 of 263 people", "40.5 minutes". For whoever wrote it; no release decides on it.
[[nodiscard]] QString writtenOf(const Measure &measure, const MeasuredValue &value, const ImpactWords &words);
/// The same of what may be shown, or why it is not.
[[nodiscard]] QString shownOf(const Measure &measure, const ShownValue &value, const ImpactWords &words);
/// "40.5 minutes (mean of 6 values)"
[[nodiscard]] QString meanOf(const Measure &measure, double mean, int values, const ImpactWords &words);
/// "60 % (95 % interval: 55 to 65 %, n = 263)" of somebody at least.
[[nodiscard]] QString scoreOf(const Measure &measure, const evaluation::PositiveScore &score, const ImpactWords &words);
/// One side, in words: its level, interval and n; or why they are not shown.
[[nodiscard]] QString sideOf(const Measure &measure, const Side &side, const ImpactWords &words);
/// The same without the interval: "61 %, n = 263".
[[nodiscard]] QString shortSideOf(const Measure &measure, const Side &side, const ImpactWords &words);
/// After against before, in words, of a score with its interval; why it is not shown, or nothing where one side has no values.
[[nodiscard]] QString differenceOf(const Measure &measure, const Findings &findings, const ImpactWords &words);

} // namespace heard::impact
