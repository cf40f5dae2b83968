#pragma once

#include "base/csv.h"
#include "exchange/importfailure.h"

#include <QStringList>

#include <initializer_list>

namespace heard::exchange {

/// Finds the columns of a table by what their headers say, whatever the case, spaces and signs.
class Columns final {
public:
    explicit Columns(const QStringList &header);

    /// The index of the first header that is one of @p names (lower case, letters and digits only); -1 where there is none.
    [[nodiscard]] int find(std::initializer_list<const char *> names) const;
    /// The index of a second one, which leaves open which of them is meant; -1 where there is none.
    [[nodiscard]] int findSecond(std::initializer_list<const char *> names) const;
    [[nodiscard]] bool is(int column, std::initializer_list<const char *> names) const;

private:
    QStringList m_names;
};

/// @p text trimmed and without what FHIR's strings do not hold: control characters. Those by which word processors end
/// lines and pages become line ends.
[[nodiscard]] QString plainText(const QString &text);
/// The plain text of a cell, and without the apostrophe by which a spreadsheet is kept from running it.
[[nodiscard]] QString textOf(const csv::Row &row, int column);
/// @p text so that textOf() gives it back.
[[nodiscard]] QString cellOf(const QString &text);

/// The row's cell as what is wrong with it. A negative @p column stands for the whole row.
[[nodiscard]] BadRow badCell(RowError error, const csv::Table &table, const csv::Row &row, int column);
/// The rows that csv::read left out.
[[nodiscard]] QVector<BadRow> raggedRows(const csv::Table &table);

/// A name for what @p parts say that stays the same when only case, spaces, quotes and dashes differ.
[[nodiscard]] QString nameOf(const QStringList &parts);
/// A digest of exactly what @p parts say.
[[nodiscard]] QString digestOf(const QStringList &parts);

} // namespace heard::exchange
