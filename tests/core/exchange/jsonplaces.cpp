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
    QVector<Place> places;
    const auto elements = elementsIn(json, "entry");
    for (const Beginning &element : elements) {
        places << element.place;
        CHECK(json[element.offset] == '{');
    }
    CHECK(places == QVector<Place>{{2, 3}, {3, 3}, {5, 3}});
    CHECK(elementsIn("{\"entry\": []}", "entry").isEmpty());
    CHECK(elementsIn("{\"other\": [1]}", "entry").isEmpty());
    CHECK(elementsIn("{\"entry\": [1, \"a\", null]}", "entry").size() == 3);
}

TEST_CASE("a member is found by its path within one object", "[exchange]")
{
    const QByteArray json = "[{\"a\": 1},\n {\"x\": {\"a\": [1, {\"}\": 2}]}, \"a\" : \"\\\"}\",\n  \"b\": {\"a\":true}, \"a\": 7}]";
    const Beginning second{{2, 2}, json.indexOf("{\"x\"")};
    CHECK(placeWithin(json, second, "x.a") == Place{2, 14});
    CHECK(placeWithin(json, second, "x.a[1]") == Place{2, 18});
    CHECK(placeWithin(json, second, "x.a[1].}") == Place{2, 24});
    CHECK(placeWithin(json, second, "x.a[2]") == std::nullopt);
    CHECK(placeWithin(json, second, "b[0]") == std::nullopt);
    CHECK(placeWithin("{\"a\": [[1, [2]], [], [ 3 ]]}", {}, "a[0][1][0]") == Place{1, 13});
    CHECK(placeWithin("{\"a\": [[1, [2]], [], [ 3 ]]}", {}, "a[2][0]") == Place{1, 24});
    CHECK(placeWithin("{\"a\": []}", {}, "a[0]") == std::nullopt);
    CHECK(placeWithin(json, second, "b") == Place{3, 8});
    CHECK(placeWithin(json, second, "b.a") == Place{3, 13});
    // Of two with one name the last counts, as in the parser.
    CHECK(placeWithin(json, second, "a") == Place{3, 25});
    CHECK(placeWithin(json, second, "c") == std::nullopt);
    CHECK(placeWithin(json, second, "a.a") == std::nullopt);
    CHECK(placeWithin("{}", {}, "a") == std::nullopt);
}
