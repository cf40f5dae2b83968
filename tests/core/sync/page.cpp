#include "sync/page.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace heard;
using namespace Qt::StringLiterals;
using sync::PageError;

namespace {

const QUrl asked{u"https://unit.example/fhir/Goal?_count=2"_s};

QByteArray bundle(const QByteArray &members)
{
    return R"({"resourceType":"Bundle","type":"searchset",)" + members + '}';
}

QByteArray goal(const QByteArray &id, const QByteArray &stamp)
{
    return R"({"resource":{"resourceType":"Goal","id":")" + id + R"(","meta":{"versionId":"1","lastUpdated":")" + stamp + R"("}}})";
}

} // namespace

TEST_CASE("a page tells its resources, the next page and the newest stamp", "[sync]")
{
    const auto page = sync::pageFrom(
        bundle(R"("total":3,"link":[{"relation":"self","url":"x"},{"relation":"next","url":"https://unit.example/fhir/Goal?_cursor=9"}],"entry":[)"
               + goal("1", "2026-11-22T09:00:00.001Z") + ',' + goal("2", "2026-11-22T10:00:00.002+01:00") + ']'),
        asked);
    REQUIRE(page);
    CHECK(page->resources.size() == 2);
    CHECK(page->next == QUrl{u"https://unit.example/fhir/Goal?_cursor=9"_s});
    CHECK(page->total == 3);
    CHECK(page->newest == Instant::fromIso(u"2026-11-22T09:00:00.002Z"_s));
    CHECK(page->ascending);
}

TEST_CASE("a relative link leads on from where it was asked", "[sync]")
{
    const auto page = sync::pageFrom(bundle(R"("link":[{"relation":"next","url":"?_cursor=9"}])"), asked);
    REQUIRE(page);
    CHECK(page->next == QUrl{u"https://unit.example/fhir/Goal?_cursor=9"_s});
}

TEST_CASE("what is out of order is noticed", "[sync]")
{
    const auto page = sync::pageFrom(
        bundle("\"entry\":[" + goal("1", "2026-11-22T09:00:00Z") + ',' + goal("2", "2026-11-22T08:00:00Z") + ']'), asked);
    REQUIRE(page);
    CHECK_FALSE(page->ascending);
    CHECK(page->newest == Instant::fromIso(u"2026-11-22T09:00:00Z"_s));
}

TEST_CASE("what was not asked for, or has no version, is left out", "[sync]")
{
    const auto page = sync::pageFrom(
        bundle(R"("entry":[{"search":{"mode":"outcome"},"resource":{"resourceType":"OperationOutcome"}},
                           {"search":{"mode":"include"},"resource":{"resourceType":"Patient","id":"7"}},
                           {"resource":{"resourceType":"Goal","id":"8"}}, 5, {"resource":"x"}])"), asked);
    REQUIRE(page);
    CHECK(page->resources.isEmpty());
    CHECK(page->unversioned == 3);
}

TEST_CASE("what is no page is refused", "[sync]")
{
    const auto [body, error] = GENERATE(table<QByteArray, PageError>({
        {"", PageError::NotJson},
        {"[]", PageError::NotJson},
        {R"({"resourceType":"Bundle","type":"searchset","entry":[)", PageError::NotJson},
        {R"({"resourceType":"OperationOutcome"})", PageError::NotASearchset},
        {R"({"resourceType":"Bundle","type":"history"})", PageError::NotASearchset},
        {bundle(R"("link":[{"relation":"next","url":""}])"), PageError::BadLink},
        {bundle(R"("link":[{"relation":"next","url":7}])"), PageError::BadLink},
        {bundle(R"("link":[{"relation":"next","url":"https://unit.example/fhir/Goal?_count=2"}])"), PageError::BadLink},
    }));
    const auto page = sync::pageFrom(body, asked);
    REQUIRE_FALSE(page);
    CHECK(page.error() == error);
}
