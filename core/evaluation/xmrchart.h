#pragma once

#include "evaluation/chartstyle.h"
#include "evaluation/measurement.h"
#include "evaluation/xmr.h"

namespace heard::evaluation {

struct XmrPoint {
    QString label; ///< when, short
    Measurement value;
};

/// One letter each for a point that is better or worse than chance, and for the target.
struct XmrLetters {
    QString better;
    QString worse;
    QString target;
};

/// A measure over time with its limits. A point that is not shown is a gap, and counts in nothing.
struct XmrChart {
    ChartWords words;
    XmrLetters letters;
    QVector<XmrPoint> points;
    XmrOptions options; ///< rebases are places among all points
    Better better = Better::Higher;
    std::optional<double> target;
};

/// The places of the points that are shown. What follows is about these, in their order.
[[nodiscard]] QVector<int> shownPlaces(const XmrChart &chart);
[[nodiscard]] Xmr xmrOf(const XmrChart &chart);

[[nodiscard]] QByteArray svgOf(const XmrChart &chart, const ChartStyle &style = {});

/// The same as plain rows: label, value, mean and both limits in numbers as @p locale writes them, to two decimals, and
/// the letter where there is one. What is not shown is empty.
[[nodiscard]] QVector<QStringList> rowsOf(const XmrChart &chart, const QLocale &locale);

} // namespace heard::evaluation
