#pragma once

#include <QVector>

#include <algorithm>

namespace heard::bench {

/// The middle one of @p values, of which there must be some.
inline double median(QVector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace heard::bench
