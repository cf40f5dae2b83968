#include "impact/valuestable.h"

#include "base/month.h"
#include "exchange/columns.h"
#include "exchange/sourcefile.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using heard::exchange::FileError;
using heard::exchange::FileFailure;
using namespace Qt::StringLiterals;

namespace heard::impact {

namespace {

constexpr auto dateNames = {"date", "day", "on", "month", "when", "period", "monthending", "weekending"};
constexpr auto yesNames = {"yes", "saidyes", "positive", "good", "numerator", "howmanysaidyes"};
constexpr auto askedNames = {"asked", "answered", "of", "n", "people", "denominator", "total", "responses", "howmanywereasked"};
constexpr auto valueNames = {"value", "number", "count", "mean", "median", "average", "minutes", "hours", "days", "weeks", "times"};

struct ValueColumns {
    int date = -1;
    int yes = -1;
    int asked = -1;
    int value = -1;
};

Result<ValueColumns, FileFailure> columnsOf(const csv::Table &table, MeasureKind kind)
{
    const exchange::Columns columns{table.header};
    const bool score = kind == MeasureKind::Score;
    // Where people are what is counted, their column is the value.
    const bool people = kind == MeasureKind::People && columns.find(valueNames) < 0;
    ValueColumns found;
    const auto take = [&](int &column, std::initializer_list<const char *> names, QLatin1StringView name, bool needed) -> std::optional<FileFailure> {
        column = columns.find(names);
        if (column < 0 && needed)
            return FileFailure{FileError::MissingColumn, 1, 0, name};
        if (const int second = columns.findSecond(names); second >= 0)
            return FileFailure{FileError::DoubledColumn, 1, second + 1, table.header[second].trimmed()};
        return std::nullopt;
    };
    std::optional<FileFailure> wrong = take(found.date, dateNames, "month"_L1, true);
    if (score) {
        wrong = wrong ? wrong : take(found.yes, yesNames, "yes"_L1, true);
        wrong = wrong ? wrong : take(found.asked, askedNames, "asked"_L1, true);
    } else {
        wrong = wrong ? wrong : people ? take(found.value, askedNames, "value"_L1, true) : take(found.value, valueNames, "value"_L1, true);
        if (kind == MeasureKind::Duration)
            wrong = wrong ? wrong : take(found.asked, askedNames, "asked"_L1, false);
    }
    if (wrong)
        return failed(*wrong);
    return found;
}

/// ISO 8601, day/month/year as it is written in Britain, or a month, which is its last day.
std::optional<QDate> dayOf(const QString &text)
{
    for (const auto &form : {u"yyyy-MM-dd"_s, u"d/M/yyyy"_s, u"d.M.yyyy"_s, u"d-M-yyyy"_s, u"d MMM yyyy"_s, u"d MMMM yyyy"_s}) {
        if (const QDate day = QLocale::c().toDate(text, form); day.isValid())
            return day;
    }
    const auto month = Month::fromWords(text);
    return month ? std::optional{month->lastDay()} : std::nullopt;
}

/// "72", "72.5", "72,5", "1,234": a comma before three digits parts thousands, but not in "0,125".
std::optional<double> numberIn(QString text)
{
    static const QRegularExpression thousands{u"^-?[1-9][0-9]{0,2}(,[0-9]{3})+(\\.[0-9]+)?\\z"_s};
    static const QRegularExpression plain{u"^-?[0-9]+(\\.[0-9]+)?\\z"_s};
    if (thousands.match(text).hasMatch())
        text.remove(u',');
    else
        text.replace(u',', u'.');
    return plain.match(text).hasMatch() ? std::optional{QLocale::c().toDouble(text)} : std::nullopt;
}

/// Reads rows one by one and says what is wrong with each.
class ValueReader final {
public:
    ValueReader(const csv::Table &table, ValueColumns columns, MeasureKind kind, QDate today)
        : m_table(table), m_columns(columns), m_kind(kind), m_today(today)
    {
    }

    [[nodiscard]] BadValue bad(RowFault fault, const csv::Row &row, int column) const
    {
        return {fault, row.line, column + 1, m_table.header[column].trimmed(), row.cells[column].trimmed()};
    }

    [[nodiscard]] Result<MeasuredValue, BadValue> read(const csv::Row &row) const
    {
        MeasuredValue value;
        const QString when = exchange::textOf(row, m_columns.date);
        if (when.isEmpty())
            return failed(bad(RowFault::NoDate, row, m_columns.date));
        const auto day = dayOf(when);
        if (!day)
            return failed(bad(RowFault::UnknownDate, row, m_columns.date));
        value.on = *day;
        if (const auto wrong = readCount(row, m_columns.yes, value.positive, true))
            return failed(*wrong);
        if (const auto wrong = readCount(row, m_columns.asked, value.asked, m_kind == MeasureKind::Score))
            return failed(*wrong);
        if (m_columns.value >= 0) {
            const QString text = exchange::textOf(row, m_columns.value);
            if (text.isEmpty())
                return failed(bad(RowFault::NoNumber, row, m_columns.value));
            value.value = numberIn(text);
            if (!value.value)
                return failed(bad(RowFault::UnknownNumber, row, m_columns.value));
        }
        if (const auto wrong = wrongWith(value, row))
            return failed(*wrong);
        return value;
    }

private:
    [[nodiscard]] std::optional<BadValue> readCount(const csv::Row &row, int column, std::optional<int> &count, bool needed) const
    {
        if (column < 0)
            return std::nullopt;
        const QString text = exchange::textOf(row, column);
        if (text.isEmpty())
            return needed ? std::optional{bad(RowFault::NoNumber, row, column)} : std::nullopt;
        const auto number = numberIn(text);
        if (!number)
            return bad(RowFault::UnknownNumber, row, column);
        if (*number < 0 || *number > mostPeople || *number != std::floor(*number))
            return bad(RowFault::Impossible, row, column);
        count = static_cast<int>(*number);
        return std::nullopt;
    }

    [[nodiscard]] std::optional<BadValue> wrongWith(const MeasuredValue &value, const csv::Row &row) const
    {
        const auto fault = faultIn(value, m_kind, m_today);
        if (!fault)
            return std::nullopt;
        switch (*fault) {
        case ValueFault::DateMissing: return bad(RowFault::NoDate, row, m_columns.date);
        case ValueFault::InTheFuture: return bad(RowFault::NotOver, row, m_columns.date);
        case ValueFault::LongAgo: return bad(RowFault::LongAgo, row, m_columns.date);
        case ValueFault::MorePositiveThanAsked: return bad(RowFault::MorePositiveThanAsked, row, m_columns.yes);
        case ValueFault::Missing:
        case ValueFault::Impossible: break;
        }
        // A count of nobody is the only one that is not refused where it is read.
        const bool nobody = value.asked && *value.asked < 1;
        return bad(RowFault::Impossible, row, nobody ? m_columns.asked : m_columns.value);
    }

    const csv::Table &m_table;
    ValueColumns m_columns;
    MeasureKind m_kind;
    QDate m_today;
};

ValuesTable readRows(const csv::Table &table, const ValueReader &reader, int dateColumn)
{
    ValuesTable read{{}, {}, table.encoding};
    for (const csv::ReadFailure &row : table.refused)
        read.bad << BadValue{RowFault::RaggedRow, row.line, row.column, {}, {}};
    QHash<QDate, MeasuredValue> byDay;
    for (const csv::Row &row : table.rows) {
        const auto value = reader.read(row);
        if (!value) {
            read.bad << value.error();
        } else if (!byDay.contains(value->on)) {
            byDay.insert(value->on, *value);
            read.good << GoodValue{*value, row.line, false};
        } else if (byDay.value(value->on) == *value) {
            read.good << GoodValue{*value, row.line, true};
        } else {
            read.bad << reader.bad(RowFault::Contradiction, row, dateColumn);
        }
    }
    std::ranges::stable_sort(read.bad, {}, &BadValue::line);
    return read;
}

} // namespace

Result<ValuesTable, FileFailure> readValues(const QByteArray &bytes, MeasureKind kind, QDate today)
{
    const auto file = exchange::recognised(bytes);
    if (!file)
        return failed(file.error());
    const auto table = csv::read(bytes);
    if (!table)
        return failed(exchange::failureOf(table.error()));
    const auto columns = columnsOf(*table, kind);
    if (!columns)
        return failed(columns.error());
    if (table->rows.isEmpty() && table->refused.isEmpty())
        return failed(FileFailure{FileError::NoRows, 0, 0, {}});
    return readRows(*table, ValueReader{*table, *columns, kind, today}, columns->date);
}

} // namespace heard::impact
