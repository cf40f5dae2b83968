#include "evaluation/difference.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

using namespace heard::evaluation;
using Catch::Matchers::WithinAbs;

TEST_CASE("the interval of a difference is the one that is published for its counts", "[evaluation]")
{
    struct Published {
        PositiveScore first;
        PositiveScore second;
        double low;
        double high;
    };
    // Newcombe 1998, table II, method 10; hits of so many.
    const auto of = [](int hits, int all) { return PositiveScore{hits, all - hits}; };
    const auto published = GENERATE_COPY(Published{of(48, 80), of(56, 70), 0.0524, 0.3339}, Published{of(3, 10), of(9, 10), 0.1705, 0.8090},
        Published{of(2, 7), of(6, 7), 0.0582, 0.8062}, Published{of(0, 29), of(5, 56), -0.0381, 0.1926},
        Published{of(0, 20), of(0, 10), -0.1611, 0.2775}, Published{of(0, 10), of(0, 10), -0.2775, 0.2775},
        Published{of(0, 20), of(10, 10), 0.6791, 1}, Published{of(0, 10), of(10, 10), 0.6075, 1});
    const auto difference = differenceOf(published.first, published.second);
    REQUIRE(difference);
    CHECK_THAT(difference->value, WithinAbs(*published.second.share() - *published.first.share(), 1e-12));
    CHECK_THAT(difference->low, WithinAbs(published.low, 5e-5));
    CHECK_THAT(difference->high, WithinAbs(published.high, 5e-5));
}

TEST_CASE("the other way round a difference is mirrored, and of nobody there is none", "[evaluation]")
{
    const PositiveScore few{3, 7};
    const PositiveScore many{81, 182};
    const auto there = differenceOf(few, many);
    const auto back = differenceOf(many, few);
    REQUIRE(there);
    REQUIRE(back);
    CHECK_THAT(there->value, WithinAbs(-back->value, 1e-12));
    CHECK_THAT(there->low, WithinAbs(-back->high, 1e-12));
    CHECK_THAT(there->high, WithinAbs(-back->low, 1e-12));
    CHECK_FALSE(differenceOf(few, {}));
    CHECK_FALSE(differenceOf({}, few));
}
