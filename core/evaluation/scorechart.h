#pragma once

#include "evaluation/chartstyle.h"
#include "evaluation/suppressedcount.h"

#include <QVector>

namespace heard::evaluation {

/// One positive score beside others: before or after a change, of one cohort or of another.
struct ScoreBar {
    QString name;
    QString letter; ///< in its shape
    QString words;  ///< what may be said of it, such as "81 of 263 people" or "Fewer than 10 people"
    SuppressedScore score;
};

/// Positive scores as bars, with the interval of each as a whisker. What is suppressed has words and nothing else.
struct ScoreChart {
    ChartWords words;
    QVector<ScoreBar> bars;
};

[[nodiscard]] QByteArray svgOf(const ScoreChart &chart, const ChartStyle &style = {});

/// The same as plain rows: name, words, then respondents, percentage and both ends of its interval in numbers as
/// @p locale writes them, to one decimal. What is not shown is empty.
[[nodiscard]] QVector<QStringList> rowsOf(const ScoreChart &chart, const QLocale &locale);

} // namespace heard::evaluation
