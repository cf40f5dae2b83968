#include "impact/valuestable.h"

#include <catch2/catch_test_macros.hpp>

using namespace heard;
using namespace heard::impact;
using namespace Qt::StringLiterals;
using exchange::FileError;

namespace {

const QDate today{2026, 11, 23};

ValuesTable table(const QByteArray &bytes, MeasureKind kind = MeasureKind::Score)
{
    const auto read = readValues(bytes, kind, today);
    REQUIRE(read);
    return *read;
}

BadValue badRow(const QByteArray &row)
{
    const auto read = table("Month,Yes,Asked\n" + row + "\n");
    REQUIRE(read.good.isEmpty());
    REQUIRE(read.bad.size() == 1);
    return read.bad[0];
}

FileError refused(const QByteArray &bytes, MeasureKind kind = MeasureKind::Score)
{
    const auto read = readValues(bytes, kind, today);
    REQUIRE_FALSE(read);
    return read.error().error;
}

} // namespace

TEST_CASE("a table of months or days is read into values", "[impact][import]")
{
    const auto read = table("Month;Said yes;Asked\nSep 2026;81;263\n2026-10-15;45;50\n20/10/2026;1,200;2,400\n");
    REQUIRE(read.bad.isEmpty());
    REQUIRE(read.good.size() == 3);
    CHECK(read.good[0].value.on == QDate{2026, 9, 30});
    CHECK(read.good[0].value.positive == 81);
    CHECK(read.good[0].value.asked == 263);
    CHECK(read.good[1].value.on == QDate{2026, 10, 15});
    CHECK(read.good[2].value.on == QDate{2026, 10, 20});
    CHECK(read.good[2].value.asked == 2400);
    CHECK(read.good[2].line == 4);

    const auto waits = table("Date,Days,n\n31/10/2026,\"12,5\",\n30/09/2026,14,40\n", MeasureKind::Duration);
    REQUIRE(waits.good.size() == 2);
    CHECK(waits.good[0].value.value == 12.5);
    CHECK_FALSE(waits.good[0].value.asked);
    CHECK(waits.good[1].value.asked == 40);
    const auto hours = table("month,hours\nAug 2026,\"0,125\"\nSep 2026,\"1,234\"\nOct 2026,\"1,234.5\"\n", MeasureKind::Duration);
    REQUIRE(hours.good.size() == 3);
    CHECK(hours.good[0].value.value == 0.125);
    CHECK(hours.good[1].value.value == 1234);
    CHECK(hours.good[2].value.value == 1234.5);
    CHECK(table("month,people\nOct 2026,14\n", MeasureKind::People).good[0].value.value == 14.0);
}

TEST_CASE("a bad row of values is refused with its line, column and reason", "[impact][import]")
{
    CHECK(badRow(",45,50") == BadValue{RowFault::NoDate, 2, 1, u"Month"_s, {}});
    CHECK(badRow("soon,45,50") == BadValue{RowFault::UnknownDate, 2, 1, u"Month"_s, u"soon"_s});
    CHECK(badRow("Nov 2026,45,50") == BadValue{RowFault::NotOver, 2, 1, u"Month"_s, u"Nov 2026"_s});
    CHECK(badRow("01/02/0206,5,10") == BadValue{RowFault::LongAgo, 2, 1, u"Month"_s, u"01/02/0206"_s});
    CHECK(badRow("1850-01-01,5,10") == BadValue{RowFault::LongAgo, 2, 1, u"Month"_s, u"1850-01-01"_s});
    CHECK(badRow("Feb 1948,5,10") == BadValue{RowFault::LongAgo, 2, 1, u"Month"_s, u"Feb 1948"_s});
    CHECK(badRow("Oct 2026,,50") == BadValue{RowFault::NoNumber, 2, 2, u"Yes"_s, {}});
    CHECK(badRow("Oct 2026,90 %,50") == BadValue{RowFault::UnknownNumber, 2, 2, u"Yes"_s, u"90 %"_s});
    CHECK(badRow("Oct 2026,45,50.5") == BadValue{RowFault::Impossible, 2, 3, u"Asked"_s, u"50.5"_s});
    CHECK(badRow("Oct 2026,0,0") == BadValue{RowFault::Impossible, 2, 3, u"Asked"_s, u"0"_s});
    CHECK(badRow("Oct 2026,-1,50") == BadValue{RowFault::Impossible, 2, 2, u"Yes"_s, u"-1"_s});
    CHECK(badRow("Oct 2026,51,50") == BadValue{RowFault::MorePositiveThanAsked, 2, 2, u"Yes"_s, u"51"_s});
    CHECK(badRow("Oct 2026,51") == BadValue{RowFault::RaggedRow, 2, 3, {}, {}});
    const auto below = table("date,value\n2026-10-01,-4\n", MeasureKind::Duration);
    CHECK(below.bad == QVector{BadValue{RowFault::Impossible, 2, 2, u"value"_s, u"-4"_s}});
}

TEST_CASE("of one day the same is read once, and something else is refused", "[impact][import]")
{
    const auto read = table("date,yes,asked\nOct 2026,45,50\n2026-10-31,45,50\n31/10/2026,44,50\n");
    REQUIRE(read.good.size() == 2);
    CHECK_FALSE(read.good[0].repeated);
    CHECK(read.good[1].repeated);
    CHECK(read.bad == QVector{BadValue{RowFault::Contradiction, 4, 1, u"date"_s, u"31/10/2026"_s}});
}

TEST_CASE("a file that is no table of values is refused whole with the reason", "[impact][import]")
{
    CHECK(refused("") == FileError::Empty);
    CHECK(refused("PK\x03\x04 and so on") == FileError::Spreadsheet);
    CHECK(refused("date,yes,asked\n") == FileError::NoRows);
    CHECK(refused("date,yes,asked\n\"open,1,2\n") == FileError::UnclosedQuote);
    CHECK(refused("date,yes,positive,asked\n") == FileError::DoubledColumn);
    const auto failure = readValues("date,yes\nOct 2026,45\n", MeasureKind::Score, today);
    REQUIRE_FALSE(failure);
    CHECK(failure.error() == exchange::FileFailure{FileError::MissingColumn, 1, 0, u"asked"_s});
    CHECK(refused("date,yes,asked\nOct 2026,45,50\n", MeasureKind::Duration) == FileError::MissingColumn);
}

TEST_CASE("whatever bytes a table of values has, it is read or refused", "[impact][import]")
{
    const QByteArray whole = "Month,Yes,Asked\nOct 2026,45,50\nSep 2026,\"3\",4\n";
    for (qsizetype i = 0; i < whole.size(); ++i) {
        for (const char put : {'\0', '"', ',', '\n', '\xff', '=', '9'}) {
            QByteArray changed = whole;
            changed[i] = put;
            const auto read = readValues(changed, MeasureKind::Score, today);
            CHECK((read ? read->good.size() + read->bad.size() <= 3 : read.error().line <= 4));
        }
    }
}
