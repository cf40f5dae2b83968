#include "fakes/runninghub.h"

#include <catch2/catch_test_macros.hpp>

#include <QJsonArray>

using namespace heard;
using namespace heard::fakes;
using namespace Qt::StringLiterals;

namespace {

QJsonObject goal(const RunningHub &hub, const QString &words)
{
    return {{u"resourceType"_s, u"Goal"_s}, {u"lifecycleStatus"_s, u"proposed"_s},
        {u"description"_s, QJsonObject{{u"text"_s, words}}}, {u"subject"_s, QJsonObject{{u"reference"_s, hub.organization()}}}};
}

} // namespace

TEST_CASE("a resource is created, read, updated and searched", "[hub]")
{
    RunningHub hub;
    const Person nurse = hub.team(u"Grace Okafor"_s, hub::Role::Nurse | hub::Role::PledgeLead);

    const auto created = hub.post(goal(hub, u"Chairs by the window"_s), nurse);
    REQUIRE(created.status == 201);
    CHECK(created.etag() == "W/\"1\"");
    const QByteArray path = "/fhir/Goal/" + created.json()[u"id"].toString().toUtf8();
    CHECK(created.headers.value("location") == "http://hub.test" + path + "/_history/1");

    const auto read = hub.ask("GET", path, nurse);
    REQUIRE(read.status == 200);
    CHECK(read.body == created.body);

    QJsonObject changed = read.json();
    changed.insert(u"lifecycleStatus"_s, u"active"_s);
    const auto updated = hub.put(changed, nurse, read.etag());
    REQUIRE(updated.status == 200);
    CHECK(updated.etag() == "W/\"2\"");
    CHECK(hub.put(changed, nurse, read.etag()).status == 412);
    CHECK(hub.ask("GET", path + "/_history/1", nurse).body == created.body);
    CHECK(hub.ask("GET", path + "/_history", nurse).json()[u"entry"].toArray().size() == 2);

    const auto found = hub.ask("GET", "/fhir/Goal?lifecycle-status=active&_count=5", nurse);
    REQUIRE(found.status == 200);
    CHECK(found.json()[u"entry"].toArray().size() == 1);
}
