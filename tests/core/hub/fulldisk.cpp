#include "exchange/importer.h"
#include "hub/hubsink.h"
#include "words.h"

#include <catch2/catch_test_macros.hpp>

#include <future>

using namespace heard;
using namespace heard::fakes;
using namespace Qt::StringLiterals;

namespace {

/// Does @p change on the hub's writing thread; the answer is whether it was kept.
store::StoreResult<void> done(RunningHub &hub, const hub::Committer::Change &change)
{
    std::promise<store::StoreResult<void>> kept;
    hub.server().committer().submit(change, [&](const store::StoreResult<void> &result) { kept.set_value(result); });
    return kept.get_future().get();
}

/// As though the disk had room for @p pages more, until it is given more.
void leaveRoom(RunningHub &hub, qint64 pages)
{
    const auto set = done(hub, [pages](hub::Desk &desk) {
        qint64 used = 0;
        const auto counted = desk.connection.forEach("PRAGMA page_count", {}, [&](const store::Row &row) {
            used = row.integer(0);
            return true;
        });
        const QByteArray most = "PRAGMA max_page_count = " + QByteArray::number(used + pages);
        return counted && desk.connection.execute(most.constData());
    });
    REQUIRE(set);
}

} // namespace

TEST_CASE("an import onto a full disk says so and keeps nothing", "[hub][disk]")
{
    RunningHub hub;
    QByteArray lines;
    for (int i = 0; i < 300; ++i)
        lines += R"({"resourceType":"Patient","name":[{"family":"Baker )" + QByteArray::number(i) + "\"}]}\n";
    const auto importer = exchange::Importer::open(lines, u"patients.ndjson"_s, Instant{});
    REQUIRE(importer);
    leaveRoom(hub, 20);
    std::optional<store::StoreResult<exchange::ImportOutcome>> outcome;
    const auto kept = done(hub, [&](hub::Desk &desk) {
        hub::HubSink sink{desk};
        outcome = importer->import(exchange::ImportChoice::AllOrNothing, sink);
        desk.audit.clear();
        return outcome->has_value();
    });
    REQUIRE(outcome);
    REQUIRE_FALSE(*outcome);
    CHECK(outcome->error().error == store::StoreError::DiskFull);
    leaveRoom(hub, 100'000);
    CHECK(hub.count(u"Patient"_s) == 0);
}

TEST_CASE("a full disk is told to who writes, and writing goes on when there is room", "[hub][disk]")
{
    RunningHub hub;
    const Person nurse = hub.team(u"Grace Okafor"_s, hub::Role::Nurse);
    leaveRoom(hub, 10);
    const QJsonObject large = goal(hub, QString{20'000, u'x'});
    auto answer = hub.post(large, nurse);
    for (int i = 0; i < 50 && answer.status == 201; ++i)
        answer = hub.post(large, nurse);
    CHECK(answer.status == 507);
    CHECK(firstIssue(answer, u"code"_s) == u"no-store"_s);
    leaveRoom(hub, 100'000);
    CHECK(hub.post(large, nurse).status == 201);
}
