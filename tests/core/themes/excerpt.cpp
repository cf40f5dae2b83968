#include "themes/excerpt.h"

#include <catch2/catch_test_macros.hpp>

using namespace heard::themes;
using namespace Qt::StringLiterals;

namespace {

const QString text = u"I waited long. The tea was good \U0001F642. I waited again."_s;

} // namespace

TEST_CASE("an excerpt holds the words at its place", "[themes]")
{
    const auto excerpt = excerptOf(text, {Part::Better, 2, 6});
    REQUIRE(excerpt);
    CHECK(*excerpt == Excerpt{Part::Better, 2, 6, u"waited"_s});
    CHECK(excerptOf(text, {Part::Good, 0, text.size()})->words == text);
}

TEST_CASE("an excerpt outside the text, without words or of half a character is none", "[themes]")
{
    CHECK_FALSE(excerptOf(text, {Part::Better, -1, 3}));
    CHECK_FALSE(excerptOf(text, {Part::Better, 0, 0}));
    CHECK_FALSE(excerptOf(text, {Part::Better, 1, -1}));
    CHECK_FALSE(excerptOf(text, {Part::Better, 0, text.size() + 1}));
    CHECK_FALSE(excerptOf(text, {Part::Better, text.size() + 1, 1}));
    CHECK_FALSE(excerptOf(text, {Part::Better, 5, std::numeric_limits<qsizetype>::max()}));
    CHECK_FALSE(excerptOf(text, {Part::Better, 1, 1}));
    const qsizetype face = text.indexOf(u"\U0001F642"_s);
    CHECK(excerptOf(text, {Part::Better, face, 2}));
    CHECK_FALSE(excerptOf(text, {Part::Better, face, 1}));
    CHECK_FALSE(excerptOf(text, {Part::Better, face + 1, 2}));
}

TEST_CASE("an excerpt is found where it was, and where a changed text has it now", "[themes]")
{
    const auto second = *excerptOf(text, {Part::Better, text.lastIndexOf(u"waited"_s), 6});
    CHECK(placeIn(text, second) == ExcerptPlace{second.start, 6, false});
    CHECK(placeIn(u"Well: "_s + text, second) == ExcerptPlace{second.start + 6, 6, true});
    CHECK(placeIn(u"waited"_s, second) == ExcerptPlace{0, 6, true});
    CHECK_FALSE(placeIn(u"I was seen at once."_s, second));
    CHECK_FALSE(placeIn({}, second));
    CHECK_FALSE(placeIn(text, {}));
}
