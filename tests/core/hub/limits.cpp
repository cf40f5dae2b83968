#include "hub/ratelimiter.h"

#include "words.h"

#include <catch2/catch_test_macros.hpp>

using namespace heard;
using namespace heard::fakes;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

QJsonObject bundleOf(const QString &kind, int reads)
{
    QJsonArray entries;
    for (int i = 0; i < reads; ++i)
        entries.append(QJsonObject{{u"request"_s, QJsonObject{{u"method"_s, u"GET"_s}, {u"url"_s, u"Patient?_count=0"_s}}}});
    return {{u"resourceType"_s, u"Bundle"_s}, {u"type"_s, kind}, {u"entry"_s, entries}};
}

/// For how many seconds @p key may take nothing, looked at every second.
int secondsWithout(hub::RateLimiter &limiter, hub::RateLimiter::Moment &now)
{
    int seconds = 0;
    while (limiter.take("a", now)) {
        now += 1s;
        ++seconds;
    }
    return seconds;
}

} // namespace

TEST_CASE("what was let in and cost more is paid for afterwards", "[hub][limits]")
{
    hub::RateLimiter limiter{{10, 100}};
    auto now = hub::RateLimiter::Moment{};
    REQUIRE_FALSE(limiter.take("a", now));
    limiter.charge("a", 499, now);
    CHECK_FALSE(limiter.take("b", now));
    CHECK(limiter.take("a", now) == 41s);
    CHECK(secondsWithout(limiter, now) == 41);
}

TEST_CASE("what devices ask for all day stays far below the limits of an account", "[hub][limits]")
{
    hub::RateLimiter limiter{hub::ServiceOptions{}.perAccount};
    auto now = hub::RateLimiter::Moment{};
    // A desk asks once a second for some twenty types, and a colleague is signed in at four of them.
    for (int second = 0; second < 3600; ++second, now += 1s) {
        for (int desk = 0; desk < 4; ++desk) {
            REQUIRE_FALSE(limiter.take("a", now));
            limiter.charge("a", 19, now);
        }
    }
    // Far below: a thousand requests fit in besides.
    for (int i = 0; i < 1000; ++i)
        REQUIRE_FALSE(limiter.take("a", now));
}

TEST_CASE("each read of a Bundle counts against the rate of its account", "[hub][limits]")
{
    hub::ServerOptions options;
    options.service.perAccount = {1, 10};
    RunningHub hub{options};
    const Person nurse = hub.team(u"Grace Okafor"_s, hub::Role::Nurse);
    const Person other = hub.team(u"Tom Reyes"_s, hub::Role::Nurse);
    for (const QString &kind : {u"batch"_s, u"transaction"_s}) {
        const Person &asking = kind == "batch"_L1 ? nurse : other;
        const auto answer = hub.ask("POST", "/fhir", asking, bundleOf(kind, 60));
        CHECK(answer.status == 200);
        CHECK(answer.json()[u"entry"].toArray().size() == 60);
        const auto next = hub.ask("GET", "/fhir/Patient", asking);
        CHECK(next.status == 429);
        CHECK(next.headers.value("retry-after").toInt() > 30);
    }
}

TEST_CASE("what is written in one Bundle counts as one request", "[hub][limits]")
{
    hub::ServerOptions options;
    options.service.perAccount = {1, 10};
    RunningHub hub{options};
    const Person nurse = hub.team(u"Grace Okafor"_s, hub::Role::Nurse);
    QJsonArray entries;
    for (int i = 0; i < 60; ++i) {
        entries.append(QJsonObject{{u"resource"_s, goal(hub, u"Chairs %1"_s.arg(i))},
            {u"request"_s, QJsonObject{{u"method"_s, u"POST"_s}, {u"url"_s, u"Goal"_s}}}});
    }
    const QJsonObject bundle{{u"resourceType"_s, u"Bundle"_s}, {u"type"_s, u"transaction"_s}, {u"entry"_s, entries}};
    REQUIRE(hub.ask("POST", "/fhir", nurse, bundle).status == 200);
    CHECK(hub.ask("GET", "/fhir/Patient", nurse).status == 200);
}
