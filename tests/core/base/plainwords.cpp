#include "base/plainwords.h"

#include <catch2/catch_test_macros.hpp>

using namespace heard;
using namespace Qt::StringLiterals;

TEST_CASE("words to compare by are the same however they are typed", "[base]")
{
    CHECK(plainWords(u"Núñez-Reed"_s) == QStringList{u"nunez"_s, u"reed"_s});
    CHECK(plainWords(u"Couldn’t, couldn't; COULDNT"_s) == QStringList{u"couldnt"_s, u"couldnt"_s, u"couldnt"_s});
    CHECK(plainWords(u"Lymphœdema"_s) == plainWords(u"lymphoedema"_s));
    CHECK(plainWords(u"Cafe\u0301 no. 2"_s) == QStringList{u"cafe"_s, u"no"_s, u"2"_s});
}

TEST_CASE("a text without a letter or a digit has no words", "[base]")
{
    CHECK(plainWords({}).isEmpty());
    CHECK(plainWords(u" … – ’ \n"_s).isEmpty());
}
