#include "changingdevice.h"

using namespace heard;
using namespace heard::store;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

TEST_CASE("what is written here is stored together with its change", "[localchanges]")
{
    ChangingDevice device;
    const ResourceId id = device.ask(u"Can I drive home?"_s);
    const LocalChange change = device.only();
    CHECK(change.kind == ChangeKind::Create);
    CHECK(change.state == ChangeState::Waiting);
    CHECK(change.id == id);
    CHECK(change.localId == id.value);
    CHECK(change.madeAt == device.clock.now());
    CHECK(change.json == device.shown(id));
    const QJsonObject identifier = change.json["identifier"_L1].toArray().at(0).toObject();
    CHECK(identifier["system"_L1].toString() == uuidSystem);
    CHECK(identifier["value"_L1].toString() == u"urn:uuid:"_s + id.value);
    CHECK(device.changes.takeTouched() == ResourceChanges{{u"Communication"_s, id, {}}});
    CHECK(device.changes.takeTouched().isEmpty());
}

TEST_CASE("types with a single identifier get it as R4 has it", "[localchanges]")
{
    ChangingDevice device;
    device.create({{u"resourceType"_s, u"QuestionnaireResponse"_s}});
    CHECK(device.only().json["identifier"_L1].isObject());
}

TEST_CASE("identifiers that are there already are kept", "[localchanges]")
{
    ChangingDevice device;
    QJsonObject json = ChangingDevice::question(u"x"_s);
    json["identifier"_L1] = QJsonArray{QJsonObject{{u"system"_s, u"https://elsewhere.example"_s}, {u"value"_s, u"1"_s}}};
    device.create(json);
    CHECK(device.only().json["identifier"_L1].toArray().size() == 2);
}

TEST_CASE("a write that fails stores neither the resource nor a change", "[localchanges]")
{
    ChangingDevice device;
    device.transaction.reset();
    {
        const auto undone = got(Transaction::begin(device.connection));
        device.ask(u"x"_s);
    }
    CHECK(got(device.changes.count()) == 0);
    CHECK(number(device.connection, "SELECT count(*) FROM resource") == 0);
    CHECK(refusal(device.changes.update(ChangingDevice::answered(ChangingDevice::question(u"x"_s), u"unknown"_s, 1), device.clock.now()))
          == StoreError::NotFound);
}

TEST_CASE("an edit is merged into a change that waits", "[localchanges]")
{
    ChangingDevice device;
    const ResourceId id = device.ask(u"first"_s);
    device.edit(id, u"second"_s, "text"_L1);
    const LocalChange change = device.only();
    CHECK(change.kind == ChangeKind::Create);
    CHECK(change.json["text"_L1].toString() == u"second"_s);
    CHECK(device.shown(id)["text"_L1].toString() == u"second"_s);
}

TEST_CASE("an edit is never merged into a change being sent", "[localchanges]")
{
    ChangingDevice device;
    const ResourceId id = device.ask(u"first"_s);
    const LocalChange sent = device.send();
    device.edit(id, u"second"_s, "text"_L1);
    const auto all = got(device.changes.all());
    REQUIRE(all.size() == 2);
    CHECK(all[0].json["text"_L1].toString() == u"first"_s);
    CHECK(all[1].kind == ChangeKind::Update);
    CHECK(device.shown(id)["text"_L1].toString() == u"second"_s);
    // The next one waits for the answer to the first, which may be asked for again.
    CHECK(got(device.changes.nextToSend())->sequence == sent.sequence);

    device.edit(id, u"third"_s, "text"_L1);
    CHECK(got(device.changes.count()) == 2);
    device.acknowledge(sent, ChangingDevice::answered(sent.json, u"77"_s, 1));
    const LocalChange rest = device.only();
    CHECK(rest.id.value == u"77"_s);
    CHECK(rest.json["text"_L1].toString() == u"third"_s);
    CHECK(rest.json["id"_L1].toString() == u"77"_s);
    CHECK(rest.baseVersion == u"1"_s);
    CHECK(device.shown({u"77"_s})["text"_L1].toString() == u"third"_s);
}

TEST_CASE("what is frozen is what is sent, with edits made just before", "[localchanges]")
{
    ChangingDevice device;
    const ResourceId id = device.ask(u"first"_s);
    const auto next = got(device.changes.nextToSend());
    device.edit(id, u"second"_s, "text"_L1);
    CHECK(got(device.changes.markSending(next->sequence)).json["text"_L1].toString() == u"second"_s);
}

TEST_CASE("only what waits can be sent", "[localchanges]")
{
    ChangingDevice device;
    device.ask(u"x"_s);
    const LocalChange change = device.send();
    CHECK(device.changes.markSending(change.sequence));
    got(device.changes.park(change.sequence, u"422"_s));
    CHECK(refusal(device.changes.markSending(change.sequence)) == StoreError::NotFound);
    CHECK(refusal(device.changes.markSending(999)) == StoreError::NotFound);
}

TEST_CASE("an update that changes nothing is no change", "[localchanges]")
{
    ChangingDevice device;
    const ResourceId id = device.known(u"x"_s);
    got(device.changes.update(device.shown(id), device.clock.now()));
    QJsonObject otherMeta = device.shown(id);
    otherMeta["meta"_L1] = QJsonObject{};
    got(device.changes.update(otherMeta, device.clock.now()));
    CHECK(got(device.changes.count()) == 0);
}

TEST_CASE("an update remembers the version it was made upon", "[localchanges]")
{
    ChangingDevice device;
    const ResourceId id = device.known(u"first"_s);
    const QJsonObject before = device.shown(id);
    device.edit(id, u"second"_s, "text"_L1);
    const LocalChange change = device.only();
    CHECK(change.kind == ChangeKind::Update);
    CHECK(change.baseVersion == u"1"_s);
    CHECK(change.baseJson == before);
    CHECK(device.shown(id)["meta"_L1] == before["meta"_L1]);
}

TEST_CASE("what is being typed about a resource stays with it when the server gives another id", "[localchanges]")
{
    ChangingDevice device;
    const ResourceId id = device.ask(u"Can I drive?"_s);
    const auto keep = [&](const QString &form, const QString &words) {
        got(device.connection.run("INSERT INTO draft (form, words, saved_at) VALUES (:form, :words, 0)",
                                  {{":form", form}, {":words", words}}));
    };
    keep(u"reply/"_s + id.value, u"Not on the day"_s);
    keep(u"reply/another"_s, u"Another's"_s);
    keep(u"note:"_s + id.value, u"By its UUID"_s);
    const LocalChange sent = device.send();
    device.acknowledge(sent, ChangingDevice::answered(sent.json, u"77"_s, 1));
    const auto forms = got(device.connection.all<QString>("SELECT form || ': ' || words FROM draft ORDER BY form", {},
                                                          [](const Row &row) { return row.text(0); }));
    CHECK(forms == QStringList{u"note:"_s + id.value + u": By its UUID"_s, u"reply/77: Not on the day"_s, u"reply/another: Another's"_s});
}

TEST_CASE("an acknowledged change gives the resource the server's id, version and time of sending", "[localchanges]")
{
    ChangingDevice device;
    const ResourceId id = device.ask(u"x"_s);
    const LocalChange change = device.send();
    (void)device.changes.takeTouched();
    device.clock.advance(2min);
    const QJsonObject server = ChangingDevice::answered(change.json, u"77"_s, 1);
    device.acknowledge(change, server);
    CHECK(got(device.changes.count()) == 0);
    CHECK(device.shown({u"77"_s}) == server);
    CHECK(device.changes.takeTouched() == ResourceChanges{{u"Communication"_s, {u"77"_s}, id}});
    CHECK(number(device.connection, "SELECT sent_at FROM resource") == device.clock.now().sinceEpoch().count());
    const auto local = got(device.resources.findLocal(id.value));
    REQUIRE(local);
    CHECK(local->id.value == u"77"_s);
    CHECK(local->version == u"1"_s);
}

TEST_CASE("a change answered twice is settled once", "[localchanges]")
{
    ChangingDevice device;
    device.ask(u"x"_s);
    const LocalChange change = device.send();
    const QJsonObject server = ChangingDevice::answered(change.json, u"77"_s, 1);
    device.acknowledge(change, server);
    device.edit({u"77"_s}, u"y"_s);
    device.acknowledge(change, server);
    CHECK(device.only().json["note"_L1].toString() == u"y"_s);
}

TEST_CASE("references to what is now known by another id are rewritten, in what is shown and in what waits", "[localchanges]")
{
    ChangingDevice device;
    const ResourceId appointment = device.create({{u"resourceType"_s, u"Appointment"_s}});
    QJsonObject json = ChangingDevice::question(u"x"_s);
    const QString reference = appointment.reference(u"Appointment");
    json["partOf"_L1] = QJsonArray{QJsonObject{{u"reference"_s, reference}}};
    const ResourceId question = device.create(json);
    const LocalChange sent = device.send();
    REQUIRE(sent.id == appointment);
    device.acknowledge(sent, ChangingDevice::answered(sent.json, u"55"_s, 1));

    const QJsonValue expected = QJsonArray{QJsonObject{{u"reference"_s, u"Appointment/55"_s}}};
    CHECK(device.shown(question)["partOf"_L1] == expected);
    CHECK(device.only().json["partOf"_L1] == expected);
    CHECK(got(device.resources.referringTo(u"Appointment/55"_s)).size() == 1);
    CHECK(got(device.resources.referringTo(reference)).isEmpty());
    CHECK(device.changes.takeTouched().contains(ResourceChange{u"Communication"_s, question, {}}));
}

TEST_CASE("a page that still knows the id from before sending can edit and refer to the resource", "[localchanges]")
{
    ChangingDevice device;
    const ResourceId id = device.ask(u"x"_s);
    const QJsonObject seen = device.shown(id);
    const LocalChange change = device.send();
    device.acknowledge(change, ChangingDevice::answered(change.json, u"77"_s, 1));

    got(device.changes.update(ChangingDevice::with(seen, "text"_L1, u"y"_s), device.clock.now()));
    CHECK(device.only().id.value == u"77"_s);
    CHECK(device.only().baseVersion == u"1"_s);
    CHECK(device.shown({u"77"_s})["text"_L1].toString() == u"y"_s);

    QJsonObject reply = ChangingDevice::question(u"reply"_s);
    reply["partOf"_L1] = QJsonObject{{u"reference"_s, id.reference(u"Communication")}};
    const ResourceId made = device.create(reply);
    CHECK(device.shown(made)["partOf"_L1]["reference"_L1].toString() == u"Communication/77"_s);
}

TEST_CASE("changes go in the order they were made", "[localchanges]")
{
    ChangingDevice device;
    QStringList sent;
    for (const QString &words : {u"one"_s, u"two"_s, u"three"_s})
        device.ask(words);
    for (int i = 0; i < 3; ++i) {
        const LocalChange change = device.send();
        sent << change.json["text"_L1].toString();
        device.acknowledge(change, ChangingDevice::answered(change.json, QString::number(i), 1));
    }
    CHECK(sent == QStringList{u"one"_s, u"two"_s, u"three"_s});
    CHECK_FALSE(got(device.changes.nextToSend()));
}

TEST_CASE("nothing goes before what it refers to, and what is refused holds back only what refers to it", "[localchanges]")
{
    ChangingDevice device;
    const ResourceId appointment = device.create({{u"resourceType"_s, u"Appointment"_s}});
    QJsonObject json = ChangingDevice::question(u"about it"_s);
    json["partOf"_L1] = QJsonObject{{u"reference"_s, appointment.reference(u"Appointment")}};
    const ResourceId about = device.create(json);
    const ResourceId unrelated = device.ask(u"unrelated"_s);

    const LocalChange first = device.send();
    CHECK(first.id == appointment);
    got(device.changes.park(first.sequence, u"422 unreadable"_s));
    const LocalChange second = device.send();
    CHECK(second.id == unrelated);
    device.acknowledge(second, ChangingDevice::answered(second.json, u"1"_s, 1));
    CHECK_FALSE(got(device.changes.nextToSend()));

    got(device.changes.retry(first.sequence));
    const LocalChange again = device.send();
    CHECK(again.id == appointment);
    CHECK(again.problem.isEmpty());
    device.acknowledge(again, ChangingDevice::answered(again.json, u"2"_s, 1));
    CHECK(device.send().id == about);
}
