#pragma once

#include "base/csv.h"
#include "exchange/importfailure.h"
#include "exchange/pledgegrouping.h"

namespace heard::exchange {

/// The rows of a pledge's table that can be used, grouped by their words, and those that cannot.
struct PledgeTable {
    PledgeGrouping grouping;
    QVector<int> repeated; ///< lines that say the same as an earlier one
    QVector<BadRow> bad;
};

/// Whether the header names an issue and a plan.
[[nodiscard]] bool isPledge(const csv::Table &table);
[[nodiscard]] Result<PledgeTable, FileFailure> readPledge(const csv::Table &table);

/// The table that readPledge() reads back: you said, we plan to, by, cohort, planned month. Formulas are disarmed.
[[nodiscard]] QByteArray writePledge(const QVector<pledge::PledgedIssue> &issues);

} // namespace heard::exchange
