#include "base/shortened.h"

#include <catch2/catch_test_macros.hpp>

using namespace heard;
using namespace Qt::StringLiterals;

TEST_CASE("what fits stays as it is", "[base]")
{
    CHECK(shortened(u"Call everyone the day after"_s, 27) == u"Call everyone the day after"_s);
    CHECK(shortened(u"  Call everyone \n"_s, 13) == u"Call everyone"_s);
    CHECK(shortened({}, 10).isEmpty());
}

TEST_CASE("what is too long ends after a whole word", "[base]")
{
    CHECK(shortened(u"Call everyone the day after"_s, 26) == u"Call everyone the day…"_s);
    CHECK(shortened(u"Call everyone the day after"_s, 14) == u"Call everyone…"_s);
    CHECK(shortened(u"Call everyone the day after"_s, 13) == u"Call…"_s);
    CHECK(shortened(u"Call, then write a letter"_s, 7) == u"Call…"_s);
    CHECK(shortened(u"We don't know yet"_s, 8) == u"We…"_s);
    CHECK(shortened(u"Tell people (all of them) why"_s, 27) == u"Tell people (all of them)…"_s);
}

TEST_CASE("only a first word that is too long is cut, and no character", "[base]")
{
    CHECK(shortened(u"Uncommunicativeness"_s, 6) == u"Uncom…"_s);
    const QString smiles = u"\U0001F600\U0001F600\U0001F600"_s;
    CHECK(shortened(smiles, 4) == u"\U0001F600…"_s);
    CHECK(shortened(u"Zoe\u0308lle"_s, 4) == u"Zo…"_s);
}
