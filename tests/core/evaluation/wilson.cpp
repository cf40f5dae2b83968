#include "evaluation/positivescore.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

using namespace heard::evaluation;
using Catch::Matchers::WithinAbs;

TEST_CASE("an interval is the one that is published for its counts", "[evaluation]")
{
    struct Golden {
        int hits;
        int trials;
        double low;
        double high;
    };
    const auto golden = GENERATE(Golden{0, 10, 0, 0.277533}, Golden{8, 10, 0.490162, 0.943318}, Golden{10, 10, 0.722467, 1},
                                 Golden{81, 263, 0.255289, 0.366210}, Golden{45, 50, 0.786398, 0.956524});
    const Interval interval = wilsonInterval(golden.hits, golden.trials);
    CHECK_THAT(interval.low, WithinAbs(golden.low, 5e-7));
    CHECK_THAT(interval.high, WithinAbs(golden.high, 5e-7));
}

TEST_CASE("an interval holds its share and mirrors that of the others", "[evaluation]")
{
    for (int trials = 1; trials <= 120; ++trials) {
        for (int hits = 0; hits <= trials; ++hits) {
            const Interval interval = wilsonInterval(hits, trials);
            const Interval others = wilsonInterval(trials - hits, trials);
            const double share = static_cast<double>(hits) / trials;
            CAPTURE(hits, trials);
            REQUIRE(0 <= interval.low);
            REQUIRE(interval.low <= share);
            REQUIRE(share <= interval.high);
            REQUIRE(interval.high <= 1);
            REQUIRE_THAT(interval.low, WithinAbs(1 - others.high, 1e-12));
        }
    }
}

TEST_CASE("the same share of more people has a narrower interval, and one more hit a higher one", "[evaluation]")
{
    for (int times = 1; times < 60; ++times) {
        const Interval fewer = wilsonInterval(3 * times, 4 * times);
        const Interval more = wilsonInterval(3 * times + 3, 4 * times + 4);
        CHECK(more.high - more.low < fewer.high - fewer.low);
        const Interval oneMore = wilsonInterval(3 * times + 1, 4 * times);
        CHECK(oneMore.low > fewer.low);
        CHECK(oneMore.high > fewer.high);
    }
}

TEST_CASE("of nobody an interval says nothing", "[evaluation]")
{
    CHECK(wilsonInterval(0, 0) == Interval{0, 1});
    CHECK_FALSE(PositiveScore{}.share());
}

TEST_CASE("a positive score is the positive of those that are scored", "[evaluation]")
{
    const PositiveScore score{81, 182};
    CHECK(score.scored() == 263);
    CHECK(score.share() == 81.0 / 263);
    CHECK(score.interval() == wilsonInterval(81, 263));
}
