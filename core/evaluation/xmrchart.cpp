#include "evaluation/xmrchart.h"

#include <algorithm>

namespace heard::evaluation {

QVector<int> shownPlaces(const XmrChart &chart)
{
    QVector<int> places;
    for (qsizetype i = 0; i < chart.points.size(); ++i) {
        if (chart.points[i].value.value())
            places << static_cast<int>(i);
    }
    return places;
}

Xmr xmrOf(const XmrChart &chart)
{
    const auto places = shownPlaces(chart);
    QVector<double> values;
    for (const int place : places)
        values << *chart.points[place].value.value();
    XmrOptions options = chart.options;
    for (int &rebase : options.rebases)
        rebase = static_cast<int>(std::ranges::lower_bound(places, rebase) - places.begin());
    return xmrOf(values, options);
}

QVector<QStringList> rowsOf(const XmrChart &chart, const QLocale &locale)
{
    QVector<QStringList> rows;
    for (const XmrPoint &point : chart.points)
        rows << QStringList{point.label, {}, {}, {}, {}, {}};
    const auto places = shownPlaces(chart);
    const Xmr xmr = xmrOf(chart);
    const auto number = [&](double value) { return locale.toString(value, 'f', 2); };
    for (const XmrStretch &stretch : xmr.stretches) {
        for (int i = stretch.first; i < stretch.first + stretch.count; ++i) {
            QStringList &row = rows[places[i]];
            row[1] = number(*chart.points[places[i]].value.value());
            if (stretch.limits) {
                row[2] = number(stretch.limits->mean);
                row[3] = number(stretch.limits->low);
                row[4] = number(stretch.limits->high);
            }
            if (const auto sign = xmr.signs[i])
                row[5] = sign->high == (chart.better == Better::Higher) ? chart.letters.better : chart.letters.worse;
        }
    }
    return rows;
}

} // namespace heard::evaluation
