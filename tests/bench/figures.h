#pragma once

#include <QByteArray>
#include <QVector>

#include <algorithm>

namespace heard::bench {

/// The middle one of @p values, of which there must be some.
inline double median(QVector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// Whether @p figure is as small as it should be, to print behind it: "(aim 50 ms)", or "OVER its aim of 50 ms". tests/run
/// counts these words, so that a line has no more than one of them.
inline QByteArray atMost(double figure, double aim, const char *unit = "")
{
    const QByteArray said = QByteArray::number(aim) + unit;
    return figure <= aim ? "(aim " + said + ')' : "OVER its aim of " + said;
}

/// The same for what should be large.
inline QByteArray atLeast(double figure, double aim, const char *unit = "")
{
    const QByteArray said = QByteArray::number(aim) + unit;
    return figure >= aim ? "(aim " + said + ')' : "UNDER its aim of " + said;
}

} // namespace heard::bench
