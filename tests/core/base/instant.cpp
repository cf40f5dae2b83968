#include "base/instant.h"

#include "printing.h"

#include <QTimeZone>

#include <catch2/catch_test_macros.hpp>

using namespace heard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Milliseconds since 1970 of a time in UTC.
qint64 utc(int year, int month, int day, int hour = 0, int minute = 0, int second = 0, int millisecond = 0)
{
    return QDateTime{QDate{year, month, day}, QTime{hour, minute, second, millisecond}, QTimeZone::utc()}.toMSecsSinceEpoch();
}

std::optional<qint64> read(const QString &text)
{
    const auto instant = Instant::fromIso(text);
    return instant ? std::optional<qint64>{instant->sinceEpoch().count()} : std::nullopt;
}

} // namespace

TEST_CASE("an instant with an offset is the same moment in UTC", "[instant]")
{
    const qint64 expected = utc(2026, 11, 22, 13, 33, 15);
    CHECK(read(u"2026-11-22T13:33:15Z"_s) == expected);
    CHECK(read(u"2026-11-22T13:33:15+00:00"_s) == expected);
    CHECK(read(u"2026-11-22T14:33:15+01:00"_s) == expected);
    CHECK(read(u"2026-11-22T08:03:15-05:30"_s) == expected);
    CHECK(read(u"2026-11-23T03:33:15+14:00"_s) == expected);
}

TEST_CASE("fractions of a second count to the millisecond", "[instant]")
{
    CHECK(read(u"2026-11-22T13:33:15.1Z"_s) == utc(2026, 11, 22, 13, 33, 15, 100));
    CHECK(read(u"2026-11-22T13:33:15.123Z"_s) == utc(2026, 11, 22, 13, 33, 15, 123));
    CHECK(read(u"2026-11-22T13:33:15.123456789+01:00"_s) == utc(2026, 11, 22, 12, 33, 15, 123));
    CHECK(read(u"2026-12-31T23:59:59.9999Z"_s) == utc(2026, 12, 31, 23, 59, 59, 999));
}

TEST_CASE("a date alone is its midnight in UTC, and so is a time without an offset", "[instant]")
{
    CHECK(read(u"2026-11-22"_s) == utc(2026, 11, 22));
    CHECK(read(u"2026-11-22T13:33:15"_s) == utc(2026, 11, 22, 13, 33, 15));
}

TEST_CASE("leap days and leap seconds are read", "[instant]")
{
    CHECK(read(u"2024-02-29T12:00:00Z"_s) == utc(2024, 2, 29, 12));
    CHECK(read(u"2016-12-31T23:59:60Z"_s) == utc(2017, 1, 1));
    CHECK(read(u"2017-01-01T00:59:60.5+01:00"_s) == utc(2017, 1, 1) + 500);
}

TEST_CASE("what is no instant is not guessed", "[instant]")
{
    for (const QString &text :
         {u""_s, u"tomorrow"_s, u"2026"_s, u"2026-11"_s, u"2026-13-01"_s, u"2026-02-29T00:00:00Z"_s, u"2026-02-30"_s,
          u"2026-11-22T25:00:00Z"_s, u"2026-11-22T24:00:00Z"_s, u"2026-11-22T13:60:00Z"_s, u"2026-11-22T13:33:61Z"_s,
          u"2026-11-22T13:33:15+25:00"_s, u"2026-11-22T13:33:15+1"_s, u"2026-11-22T13:33:15Zebra"_s, u"2026-11-22T"_s,
          u" 2026-11-22T13:33:15Z"_s, u"2026-11-22 13:33:15Z"_s, u"22/11/2026"_s, u"2026-11-22T13:33:15.Z"_s,
          u"-2026-11-22T13:33:15Z"_s, u"+2026-11-22"_s, u"2026-11-22T13:33:15 Z"_s, u"2026-1-2"_s}) {
        INFO(qPrintable(text));
        CHECK_FALSE(read(text));
    }
}

TEST_CASE("an instant is written in UTC with milliseconds and reads back the same", "[instant]")
{
    const Instant instant{std::chrono::milliseconds{utc(2026, 11, 22, 13, 33, 15, 7)}};
    CHECK(instant.toIso() == u"2026-11-22T13:33:15.007Z"_s);
    for (const qint64 at : {qint64{0}, qint64{-1}, utc(1900, 1, 1), utc(2026, 3, 29, 1, 30), utc(2200, 12, 31, 23, 59, 59, 999)}) {
        const Instant given{std::chrono::milliseconds{at}};
        CHECK(Instant::fromIso(given.toIso()) == given);
    }
}

TEST_CASE("instants are ordered and moved by spans", "[instant]")
{
    const Instant start{1000ms};
    CHECK(start < start + 1ms);
    CHECK(start - 1s == Instant{});
    CHECK((start + 90min) - start == 90min);
    CHECK(Instant::of(start.toLocal()) == start);
}
