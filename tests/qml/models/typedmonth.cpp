#include "models/team/typedmonth.h"

#include "models/datewords.h"
#include "printing.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

using namespace Qt::StringLiterals;
using namespace heard;
using models::monthFromWords;

namespace {

const QLocale english{QLocale::English, QLocale::UnitedKingdom};
const QLocale welsh{QLocale::Welsh};
const QLocale arabic{QLocale::Arabic, QLocale::UnitedArabEmirates};
const QLocale egyptian{QLocale::Arabic, QLocale::Egypt}; // with Arabic-Indic digits

} // namespace

TEST_CASE("a month that is shown can be typed as it is shown, in every language", "[month]")
{
    const QLocale locale = GENERATE(english, welsh, arabic, egyptian);
    const int month = GENERATE(range(1, 13));
    const QDate day{2026, month, 15};
    const QString shown = models::SaidDates{locale, day}.month(day.startOfDay());
    CAPTURE(shown);
    CHECK(monthFromWords(shown, locale) == Month{2026, month});
    CHECK(monthFromWords(locale.toString(day, u"MMMM yyyy"_s), locale) == Month{2026, month});
    CHECK(monthFromWords(u"  "_s + locale.toString(day, u"MMMM  yyyy"_s).toUpper() + u' ', locale) == Month{2026, month});
}

TEST_CASE("a month is read in Welsh and in Arabic, with either digits, and in English anywhere", "[month]")
{
    CHECK(monthFromWords(u"Rhagfyr 2026"_s, welsh) == Month{2026, 12});
    CHECK(monthFromWords(u"Rhag. 2026"_s, welsh) == Month{2026, 12});
    CHECK(monthFromWords(u"mehef 2026"_s, welsh) == Month{2026, 6});
    CHECK(monthFromWords(u"\u062f\u064a\u0633\u0645\u0628\u0631 2026"_s, arabic) == Month{2026, 12});
    CHECK(monthFromWords(u"\u062f\u064a\u0633\u0645\u0628\u0631 \u0662\u0660\u0662\u0666"_s, arabic) == Month{2026, 12});
    CHECK(monthFromWords(u"\u0661\u0662/\u0662\u0660\u0662\u0666"_s, arabic) == Month{2026, 12});
    CHECK(monthFromWords(u"Dec 2026"_s, arabic) == Month{2026, 12});
    CHECK(monthFromWords(u"Dec 2026"_s, welsh) == Month{2026, 12});
    CHECK(monthFromWords(u"12/2026"_s, welsh) == Month{2026, 12});
}

TEST_CASE("what is no month in the language is not guessed", "[month]")
{
    for (const QString &typed : {u"Rhagfyr"_s, u"Rh 2026"_s, u"Rhagfyrx 2026"_s, u"2026"_s, u"13/2026"_s, u"Rhagfyr 1820"_s, u"Rhagfyr 26 2026"_s}) {
        CAPTURE(typed);
        CHECK_FALSE(monthFromWords(typed, welsh));
    }
    // Both Mehefin and Mehefin's neighbours begin otherwise, but Mai and Mawrth share two letters.
    CHECK_FALSE(monthFromWords(u"Ma 2026"_s, welsh));
}
