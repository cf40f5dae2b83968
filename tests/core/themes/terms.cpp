#include "themes/terms.h"

#include <catch2/catch_test_macros.hpp>

using namespace heard::themes;
using namespace Qt::StringLiterals;

namespace {

Terms of(const QString &words, Part part = Part::Better)
{
    return termsOf({words, part}, shippedMeanings());
}

} // namespace

TEST_CASE("case, accents, apostrophes and what stands between words make no difference", "[themes]")
{
    CHECK(of(u"I couldn’t park at the CAFÉ"_s) == of(u"i couldnt park, at... the cafe!\n"_s));
    CHECK(of(u"I could not park"_s) != of(u"I could park"_s));
}

TEST_CASE("the same words are not the same answer to another question", "[themes]")
{
    CHECK(of(u"Nothing"_s, Part::Good) != of(u"Nothing"_s, Part::Better));
    CHECK(of(u"Nothing"_s, Part::Good).pieces == of(u"Nothing"_s, Part::Better).pieces);
}

TEST_CASE("a text without words has no terms, and any characters may stand in one", "[themes]")
{
    CHECK(of({}) == Terms{});
    CHECK(of(u" \n\t…?!"_s) == Terms{});
    CHECK_FALSE(of(QString{QChar{0xD800}}) == Terms{});
    CHECK_FALSE(of(u"等了很久"_s) == Terms{});
    CHECK_FALSE(of(u"roedd yr aros yn hir"_s).words.empty());
    CHECK_FALSE(of(QString{u'\0'} + u"x"_s) == Terms{});
}

TEST_CASE("of a very long text only the beginning counts", "[themes]")
{
    const QString long_ = u"wait "_s.repeated(4000);
    CHECK(of(long_) == of(long_ + u"nurse "_s.repeated(100'000)));
}
