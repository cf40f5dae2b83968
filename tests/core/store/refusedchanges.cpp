#include "changingdevice.h"

using namespace heard;
using namespace heard::store;
using namespace Qt::StringLiterals;

TEST_CASE("a parked change is told, and waits again once it is edited", "[localchanges]")
{
    ChangingDevice device;
    const ResourceId id = device.ask(u"too long"_s);
    const LocalChange change = device.send();
    got(device.changes.park(change.sequence, u"422 too long"_s));
    CHECK(device.only().state == ChangeState::Parked);
    CHECK(device.only().problem == u"422 too long"_s);
    CHECK(got(device.changes.countByState()) == OutboxCount{0, 1, 0});

    device.edit(id, u"short"_s, "text"_L1);
    CHECK(device.only().state == ChangeState::Waiting);
    CHECK(device.only().problem.isEmpty());
    CHECK(device.send().json["text"_L1].toString() == u"short"_s);
}

TEST_CASE("a parked change that is saved as it was is tried again", "[localchanges]")
{
    ChangingDevice device;
    const ResourceId id = device.ask(u"x"_s);
    got(device.changes.park(device.send().sequence, u"403"_s));
    got(device.changes.update(device.shown(id), device.clock.now()));
    CHECK(device.only().state == ChangeState::Waiting);
}

TEST_CASE("a change that was edited while the server refused it waits with the edit instead of being parked", "[localchanges]")
{
    ChangingDevice device;
    const ResourceId id = device.ask(u"too long"_s);
    const LocalChange change = device.send();
    device.edit(id, u"short"_s, "text"_L1);
    got(device.changes.park(change.sequence, u"422"_s));
    CHECK(device.only().state == ChangeState::Waiting);
    CHECK(device.only().kind == ChangeKind::Create);
    CHECK(device.only().json["text"_L1].toString() == u"short"_s);
}

TEST_CASE("a refused create that an earlier try had stored after all is updated with the edit", "[localchanges]")
{
    ChangingDevice device;
    const ResourceId id = device.ask(u"first"_s);
    const LocalChange change = device.send();
    got(device.changes.park(change.sequence, u"403"_s));
    device.edit(id, u"second"_s, "text"_L1);
    const LocalChange again = device.send();
    // If-None-Exist finds what the first try stored.
    const QJsonObject stored = ChangingDevice::answered(change.json, u"77"_s, 1);

    SECTION("")
    {
        device.acknowledge(again, stored);
        CHECK(device.only().kind == ChangeKind::Update);
        CHECK(device.only().baseVersion == u"1"_s);
        CHECK(device.only().json["text"_L1].toString() == u"second"_s);
    }
    SECTION("also where it was edited once more meanwhile")
    {
        device.edit(id, u"third"_s, "text"_L1);
        device.acknowledge(again, stored);
        CHECK(device.only().kind == ChangeKind::Update);
        CHECK(device.only().json["text"_L1].toString() == u"third"_s);
    }
    CHECK(device.shown({u"77"_s})["text"_L1] == device.only().json["text"_L1]);
}

TEST_CASE("giving up a create that was refused removes it", "[localchanges]")
{
    ChangingDevice device;
    const ResourceId id = device.ask(u"x"_s);
    const LocalChange change = device.send();
    CHECK(refusal(device.changes.discard(change.sequence)) == StoreError::NotFound);
    got(device.changes.park(change.sequence, u"422"_s));
    got(device.changes.discard(change.sequence));
    CHECK(got(device.changes.count()) == 0);
    CHECK_FALSE(got(device.resources.find(u"Communication"_s, id)));
    CHECK(number(device.connection, "SELECT count(*) FROM identifier") == 0);
}

TEST_CASE("giving up an edit that was refused returns to the server's version", "[localchanges]")
{
    ChangingDevice device;
    const ResourceId id = device.known(u"first"_s);
    const QJsonObject before = device.shown(id);
    device.edit(id, u"second"_s, "text"_L1);
    const LocalChange change = device.send();
    got(device.changes.park(change.sequence, u"422"_s));

    SECTION("the one it was made upon")
    {
        got(device.changes.discard(change.sequence));
        CHECK(device.shown(id) == before);
    }
    SECTION("a newer one that came meanwhile")
    {
        const QJsonObject newer = ChangingDevice::answered(ChangingDevice::with(before, "text"_L1, u"theirs"_s), id.value, 2);
        CHECK_FALSE(got(device.changes.applyRemote(newer, device.clock.now())));
        CHECK(device.shown(id)["text"_L1].toString() == u"second"_s);
        got(device.changes.discard(change.sequence));
        CHECK(device.shown(id) == newer);
    }
    CHECK(got(device.changes.count()) == 0);
}
