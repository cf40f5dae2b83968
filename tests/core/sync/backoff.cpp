#include "sync/backoff.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace heard;
using namespace std::chrono_literals;

TEST_CASE("each failure may wait longer, up to a bound, and anywhere below it", "[sync]")
{
    sync::Backoff backoff{1s, 60s, 7};
    std::chrono::milliseconds bound = 1s;
    for (int failure = 0; failure < 6; ++failure, bound *= 2)
        CHECK(backoff.next() <= bound);
    std::chrono::milliseconds shortest = 60s;
    std::chrono::milliseconds longest = 0s;
    for (int failure = 0; failure < 1000; ++failure) {
        const auto pause = backoff.next();
        shortest = std::min(shortest, pause);
        longest = std::max(longest, pause);
    }
    CHECK(shortest < 2s);
    CHECK(longest > 58s);
    CHECK(longest <= 60s);
}

TEST_CASE("the server is never asked sooner than it said", "[sync]")
{
    sync::Backoff backoff{1s, 60s, 7};
    CHECK(backoff.next(30s) >= 30s);
    CHECK(backoff.next(30s) <= 32s);
    backoff.reset();
    CHECK(backoff.next() <= 1s);
}
