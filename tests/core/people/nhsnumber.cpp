#include "people/nhsnumber.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace heard::people;
using namespace Qt::StringLiterals;

TEST_CASE("an NHS number is read with or without spaces and dashes", "[people]")
{
    const auto typed = GENERATE(u"9434765919"_s, u"943 476 5919"_s, u"943-476-5919"_s, u" 943\t476–5919 "_s,
        u"943\u00a0476\u00a05919"_s);
    CHECK(nhsNumberFrom(typed) == u"9434765919"_s);
}

TEST_CASE("an NHS number whose check digit is wrong is refused", "[people]")
{
    CHECK(nhsNumberFrom(u"943 476 5870") == u"9434765870"_s);
    // The last is for display only; the one before would need the check digit 10.
    const auto typed = GENERATE(u"9434765918"_s, u"9434765910"_s, u"1000000010"_s, u"999 123 4567"_s);
    CHECK_FALSE(nhsNumberFrom(typed));
}

TEST_CASE("a remainder of eleven means the check digit nought", "[people]")
{
    // 4·10 + 1·9 + 1·6 = 55 leaves nothing of eleven.
    CHECK(nhsNumberFrom(u"4100100000") == u"4100100000"_s);
}

TEST_CASE("what is not ten digits is no NHS number", "[people]")
{
    const auto typed = GENERATE(u""_s, u"943476591"_s, u"94347659190"_s, u"943476591A"_s, u"٩٤٣٤٧٦٥٩١٩"_s,
        QString{100'000, u'9'}, u"943_476_5919"_s);
    CHECK_FALSE(nhsNumberFrom(typed));
}

TEST_CASE("an NHS number is printed in groups of three, three and four", "[people]")
{
    CHECK(spacedNhsNumber(u"9434765919"_s) == u"943 476 5919"_s);
}
