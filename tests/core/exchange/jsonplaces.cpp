#include "exchange/jsonplaces.h"

#include <catch2/catch_test_macros.hpp>

using namespace heard::exchange;

TEST_CASE("a place counts lines and characters, not bytes", "[exchange]")
{
    CHECK(placeOf("ab\ncd", 0) == Place{1, 1});
    CHECK(placeOf("ab\ncd", 4) == Place{2, 2});
    CHECK(placeOf("a\r\nb\rc", 5) == Place{3, 1});
    CHECK(placeOf("\xC3\xA9\xE2\x82\xACx", 5) == Place{1, 3});
    CHECK(placeOf("ab", 99) == Place{1, 3});
}

TEST_CASE("the elements of one list are found where they begin", "[exchange]")
{
    const QByteArray json = "{\"x\": [{\"entry\": [1]}], \"entry\": [\n  {\"a\": \"]},{\\\"\"},\n  {},\n\n  {\"entry\": [3]}], \"y\": 1}";
    CHECK(placesIn(json, "entry") == QVector<Place>{{2, 3}, {3, 3}, {5, 3}});
    CHECK(placesIn("{\"entry\": []}", "entry").isEmpty());
    CHECK(placesIn("{\"other\": [1]}", "entry").isEmpty());
    CHECK(placesIn("{\"entry\": [1, \"a\", null]}", "entry").size() == 3);
}
