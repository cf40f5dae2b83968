#pragma once

#include "base/csv.h"
#include "exchange/importfailure.h"
#include "impact/measuredvalue.h"

namespace heard::impact {

/// Why one row of a table of values is left out.
enum class RowFault {
    RaggedRow, ///< more or fewer cells than the header
    NoDate,
    UnknownDate, ///< neither a day nor a month
    NotOver,     ///< a day that has not come, or a month that is not over
    LongAgo,
    NoNumber,
    UnknownNumber,
    Impossible,
    MorePositiveThanAsked,
    Contradiction, ///< says something else than an earlier row of the same day
};

/// One row that is left out: line and column from 1, column 0 for all of it. @p cell is what stands there.
struct BadValue {
    RowFault fault{};
    int line = 0;
    int column = 0;
    QString columnName;
    QString cell;

    bool operator==(const BadValue &) const = default;
};

struct GoodValue {
    MeasuredValue value;
    int line = 0;
    bool repeated = false; ///< says the same as an earlier row
};

/// A table of values that can be written down, and the rows that cannot.
struct ValuesTable {
    QVector<GoodValue> good;
    QVector<BadValue> bad; ///< by line
    csv::Encoding encoding = csv::Encoding::Utf8;
};

/// Reads CSV with a header: a date or a month, and of a score how many said yes and how many were asked, else the value and,
/// where it is known, of how many people. A month counts as its last day. In a failure of the whole file @p detail of
/// MissingColumn is "date", "yes", "asked" or "value".
[[nodiscard]] Result<ValuesTable, exchange::FileFailure> readValues(const QByteArray &bytes, MeasureKind kind, QDate today);

} // namespace heard::impact
