#include "base/month.h"

#include "printing.h"

#include <catch2/catch_test_macros.hpp>

using namespace heard;
using namespace Qt::StringLiterals;

TEST_CASE("a month is read as FHIR writes it", "[month]")
{
    CHECK(Month::fromIso(u"2021-09") == Month{2021, 9});
    CHECK(Month::fromIso(u"2021-09-30") == Month{2021, 9});
    for (const auto *text : {u"", u"2021", u"2021-9", u"2021-13", u"2021-00", u"2021-09-31", u"2021-09-3", u"2021-09-", u"1899-12",
                             u"2201-01", u"2021-09 ", u"x2021-09", u"2021-09\n", u"\u0662\u0660\u0662\u0661-\u0660\u0669"}) {
        INFO(qPrintable(QString::fromUtf16(text)));
        CHECK_FALSE(Month::fromIso(text));
    }
}

TEST_CASE("a month is read as people write it", "[month]")
{
    for (const auto *text : {u"Sep 2021", u"Sept 2021", u"September 2021", u"SEPTEMBER 2021", u"sep. 2021", u"Sep-21", u"Sep 21",
                             u"9/2021", u"09/2021", u" Sep  2021 ", u"2021-09"}) {
        INFO(qPrintable(QString::fromUtf16(text)));
        CHECK(Month::fromWords(text) == Month{2021, 9});
    }
    CHECK(Month::fromWords(u"May 2022") == Month{2022, 5});
    CHECK(Month::fromWords(u"Jun 2022") == Month{2022, 6});
    CHECK(Month::fromWords(u"July 2022") == Month{2022, 7});
    CHECK(Month::fromWords(u"Mar 2022") == Month{2022, 3});
}

TEST_CASE("what is no month is not guessed", "[month]")
{
    for (const auto *text : {u"", u"Ongoing", u"Ja 2021", u"Ma 2021", u"Septober 2021", u"Sep", u"2021", u"Sep 2", u"Sep 202", u"13/2021",
                             u"0/2021", u"Sep 1820", u"by Sep 2021", u"Sep 2021 or later", u"Autumn 2021"}) {
        INFO(qPrintable(QString::fromUtf16(text)));
        CHECK_FALSE(Month::fromWords(text));
    }
}

TEST_CASE("a month knows its days", "[month]")
{
    CHECK(Month{2024, 2}.firstDay() == QDate{2024, 2, 1});
    CHECK(Month{2024, 2}.lastDay() == QDate{2024, 2, 29});
    CHECK(Month{2023, 2}.lastDay() == QDate{2023, 2, 28});
    CHECK(Month{2026, 12}.lastDay() == QDate{2026, 12, 31});
    CHECK(Month::of(QDate{2026, 11, 22}) == Month{2026, 11});
}

TEST_CASE("every month is written so that it reads back, and they are in order", "[month]")
{
    std::optional<Month> before;
    for (int year = 1900; year <= 2200; ++year) {
        for (int month = 1; month <= 12; ++month) {
            const Month given{year, month};
            REQUIRE(Month::fromIso(given.toIso()) == given);
            REQUIRE((!before || *before < given));
            before = given;
        }
    }
    CHECK(Month{2021, 9}.toIso() == u"2021-09"_s);
}
