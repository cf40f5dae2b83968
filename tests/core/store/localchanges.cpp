#include "store/localchanges.h"

#include "temporarystore.h"

#include <QJsonArray>
#include <QRandomGenerator>

using namespace heard;
using namespace heard::store;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A device that changes things and hears what the server makes of it.
struct Device : TemporaryStore {
    Connection connection = device();
    // Never committed: nothing here is asked of the disk.
    std::optional<Transaction> transaction = got(Transaction::begin(connection));
    LocalChanges changes{connection};
    Resources resources{connection};

    ResourceId create(const QJsonObject &resource) { return got(changes.create(resource, clock.now())); }
    ResourceId ask(const QString &words) { return create(question(words)); }

    void edit(const ResourceId &id, const QString &words, QLatin1StringView element = "note"_L1)
    {
        QJsonObject json = shown(id);
        json[element] = words;
        got(changes.update(json, clock.now()));
    }

    [[nodiscard]] QJsonObject shown(const ResourceId &id, const QString &type = u"Communication"_s)
    {
        const auto stored = got(resources.find(type, id));
        REQUIRE(stored);
        return stored->object();
    }

    [[nodiscard]] LocalChange only()
    {
        const auto all = got(changes.all());
        REQUIRE(all.size() == 1);
        return all.front();
    }

    /// What is sent next, frozen.
    LocalChange send()
    {
        const auto next = got(changes.nextToSend());
        REQUIRE(next);
        return got(changes.markSending(next->sequence));
    }

    void acknowledge(const LocalChange &change, const QJsonObject &server)
    {
        got(changes.acknowledge(change.sequence, server, clock.now()));
    }

    /// A question that both sides have, in version 1.
    ResourceId known(const QString &words)
    {
        const ResourceId id = ask(words);
        const LocalChange change = send();
        acknowledge(change, answered(change.json, u"known-%1"_s.arg(change.sequence), 1));
        return {u"known-%1"_s.arg(change.sequence)};
    }

    static QJsonObject question(const QString &words)
    {
        return {{u"resourceType"_s, u"Communication"_s}, {u"status"_s, u"in-progress"_s}, {u"text"_s, words}};
    }

    /// @p json as a server stores it.
    static QJsonObject answered(QJsonObject json, const QString &id, int version)
    {
        json["id"_L1] = id;
        json["meta"_L1] = QJsonObject{{u"versionId"_s, QString::number(version)},
                                      {u"lastUpdated"_s, u"2026-11-22T10:00:0%1.000Z"_s.arg(version)}};
        return json;
    }

    static QJsonObject with(QJsonObject json, QLatin1StringView element, const QString &value)
    {
        json[element] = value;
        return json;
    }
};

} // namespace

TEST_CASE("what is written here is stored together with its change", "[localchanges]")
{
    Device device;
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
    Device device;
    device.create({{u"resourceType"_s, u"QuestionnaireResponse"_s}});
    CHECK(device.only().json["identifier"_L1].isObject());
}

TEST_CASE("identifiers that are there already are kept", "[localchanges]")
{
    Device device;
    QJsonObject json = Device::question(u"x"_s);
    json["identifier"_L1] = QJsonArray{QJsonObject{{u"system"_s, u"https://elsewhere.example"_s}, {u"value"_s, u"1"_s}}};
    device.create(json);
    CHECK(device.only().json["identifier"_L1].toArray().size() == 2);
}

TEST_CASE("a write that fails stores neither the resource nor a change", "[localchanges]")
{
    Device device;
    device.transaction.reset();
    {
        const auto undone = got(Transaction::begin(device.connection));
        device.ask(u"x"_s);
    }
    CHECK(got(device.changes.count()) == 0);
    CHECK(number(device.connection, "SELECT count(*) FROM resource") == 0);
    CHECK(refusal(device.changes.update(Device::answered(Device::question(u"x"_s), u"unknown"_s, 1), device.clock.now()))
          == StoreError::NotFound);
}

TEST_CASE("an edit is merged into a change that waits", "[localchanges]")
{
    Device device;
    const ResourceId id = device.ask(u"first"_s);
    device.edit(id, u"second"_s, "text"_L1);
    const LocalChange change = device.only();
    CHECK(change.kind == ChangeKind::Create);
    CHECK(change.json["text"_L1].toString() == u"second"_s);
    CHECK(device.shown(id)["text"_L1].toString() == u"second"_s);
}

TEST_CASE("an edit is never merged into a change being sent", "[localchanges]")
{
    Device device;
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
    device.acknowledge(sent, Device::answered(sent.json, u"77"_s, 1));
    const LocalChange rest = device.only();
    CHECK(rest.id.value == u"77"_s);
    CHECK(rest.json["text"_L1].toString() == u"third"_s);
    CHECK(rest.json["id"_L1].toString() == u"77"_s);
    CHECK(rest.baseVersion == u"1"_s);
    CHECK(device.shown({u"77"_s})["text"_L1].toString() == u"third"_s);
}

TEST_CASE("what is frozen is what is sent, with edits made just before", "[localchanges]")
{
    Device device;
    const ResourceId id = device.ask(u"first"_s);
    const auto next = got(device.changes.nextToSend());
    device.edit(id, u"second"_s, "text"_L1);
    CHECK(got(device.changes.markSending(next->sequence)).json["text"_L1].toString() == u"second"_s);
}

TEST_CASE("only what waits can be sent", "[localchanges]")
{
    Device device;
    device.ask(u"x"_s);
    const LocalChange change = device.send();
    CHECK(device.changes.markSending(change.sequence));
    got(device.changes.park(change.sequence, u"422"_s));
    CHECK(refusal(device.changes.markSending(change.sequence)) == StoreError::NotFound);
    CHECK(refusal(device.changes.markSending(999)) == StoreError::NotFound);
}

TEST_CASE("an update that changes nothing is no change", "[localchanges]")
{
    Device device;
    const ResourceId id = device.known(u"x"_s);
    got(device.changes.update(device.shown(id), device.clock.now()));
    QJsonObject otherMeta = device.shown(id);
    otherMeta["meta"_L1] = QJsonObject{};
    got(device.changes.update(otherMeta, device.clock.now()));
    CHECK(got(device.changes.count()) == 0);
}

TEST_CASE("an update remembers the version it was made upon", "[localchanges]")
{
    Device device;
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
    Device device;
    const ResourceId id = device.ask(u"Can I drive?"_s);
    const auto keep = [&](const QString &form, const QString &words) {
        got(device.connection.run("INSERT INTO draft (form, words, saved_at) VALUES (:form, :words, 0)",
                                  {{":form", form}, {":words", words}}));
    };
    keep(u"reply/"_s + id.value, u"Not on the day"_s);
    keep(u"reply/another"_s, u"Another's"_s);
    keep(u"note:"_s + id.value, u"By its UUID"_s);
    const LocalChange sent = device.send();
    device.acknowledge(sent, Device::answered(sent.json, u"77"_s, 1));
    const auto forms = got(device.connection.all<QString>("SELECT form || ': ' || words FROM draft ORDER BY form", {},
                                                          [](const Row &row) { return row.text(0); }));
    CHECK(forms == QStringList{u"note:"_s + id.value + u": By its UUID"_s, u"reply/77: Not on the day"_s, u"reply/another: Another's"_s});
}

TEST_CASE("an acknowledged change gives the resource the server's id, version and time of sending", "[localchanges]")
{
    Device device;
    const ResourceId id = device.ask(u"x"_s);
    const LocalChange change = device.send();
    (void)device.changes.takeTouched();
    device.clock.advance(2min);
    const QJsonObject server = Device::answered(change.json, u"77"_s, 1);
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
    Device device;
    device.ask(u"x"_s);
    const LocalChange change = device.send();
    const QJsonObject server = Device::answered(change.json, u"77"_s, 1);
    device.acknowledge(change, server);
    device.edit({u"77"_s}, u"y"_s);
    device.acknowledge(change, server);
    CHECK(device.only().json["note"_L1].toString() == u"y"_s);
}

TEST_CASE("references to what is now known by another id are rewritten, in what is shown and in what waits", "[localchanges]")
{
    Device device;
    const ResourceId appointment = device.create({{u"resourceType"_s, u"Appointment"_s}});
    QJsonObject json = Device::question(u"x"_s);
    const QString reference = appointment.reference(u"Appointment");
    json["partOf"_L1] = QJsonArray{QJsonObject{{u"reference"_s, reference}}};
    const ResourceId question = device.create(json);
    const LocalChange sent = device.send();
    REQUIRE(sent.id == appointment);
    device.acknowledge(sent, Device::answered(sent.json, u"55"_s, 1));

    const QJsonValue expected = QJsonArray{QJsonObject{{u"reference"_s, u"Appointment/55"_s}}};
    CHECK(device.shown(question)["partOf"_L1] == expected);
    CHECK(device.only().json["partOf"_L1] == expected);
    CHECK(got(device.resources.referringTo(u"Appointment/55"_s)).size() == 1);
    CHECK(got(device.resources.referringTo(reference)).isEmpty());
    CHECK(device.changes.takeTouched().contains(ResourceChange{u"Communication"_s, question, {}}));
}

TEST_CASE("a page that still knows the id from before sending can edit and refer to the resource", "[localchanges]")
{
    Device device;
    const ResourceId id = device.ask(u"x"_s);
    const QJsonObject seen = device.shown(id);
    const LocalChange change = device.send();
    device.acknowledge(change, Device::answered(change.json, u"77"_s, 1));

    got(device.changes.update(Device::with(seen, "text"_L1, u"y"_s), device.clock.now()));
    CHECK(device.only().id.value == u"77"_s);
    CHECK(device.only().baseVersion == u"1"_s);
    CHECK(device.shown({u"77"_s})["text"_L1].toString() == u"y"_s);

    QJsonObject reply = Device::question(u"reply"_s);
    reply["partOf"_L1] = QJsonObject{{u"reference"_s, id.reference(u"Communication")}};
    const ResourceId made = device.create(reply);
    CHECK(device.shown(made)["partOf"_L1]["reference"_L1].toString() == u"Communication/77"_s);
}

TEST_CASE("changes go in the order they were made", "[localchanges]")
{
    Device device;
    QStringList sent;
    for (const QString &words : {u"one"_s, u"two"_s, u"three"_s})
        device.ask(words);
    for (int i = 0; i < 3; ++i) {
        const LocalChange change = device.send();
        sent << change.json["text"_L1].toString();
        device.acknowledge(change, Device::answered(change.json, QString::number(i), 1));
    }
    CHECK(sent == QStringList{u"one"_s, u"two"_s, u"three"_s});
    CHECK_FALSE(got(device.changes.nextToSend()));
}

TEST_CASE("nothing goes before what it refers to, and what is refused holds back only what refers to it", "[localchanges]")
{
    Device device;
    const ResourceId appointment = device.create({{u"resourceType"_s, u"Appointment"_s}});
    QJsonObject json = Device::question(u"about it"_s);
    json["partOf"_L1] = QJsonObject{{u"reference"_s, appointment.reference(u"Appointment")}};
    const ResourceId about = device.create(json);
    const ResourceId unrelated = device.ask(u"unrelated"_s);

    const LocalChange first = device.send();
    CHECK(first.id == appointment);
    got(device.changes.park(first.sequence, u"422 unreadable"_s));
    const LocalChange second = device.send();
    CHECK(second.id == unrelated);
    device.acknowledge(second, Device::answered(second.json, u"1"_s, 1));
    CHECK_FALSE(got(device.changes.nextToSend()));

    got(device.changes.retry(first.sequence));
    const LocalChange again = device.send();
    CHECK(again.id == appointment);
    CHECK(again.problem.isEmpty());
    device.acknowledge(again, Device::answered(again.json, u"2"_s, 1));
    CHECK(device.send().id == about);
}

TEST_CASE("a parked change is told, and waits again once it is edited", "[localchanges]")
{
    Device device;
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
    Device device;
    const ResourceId id = device.ask(u"x"_s);
    got(device.changes.park(device.send().sequence, u"403"_s));
    got(device.changes.update(device.shown(id), device.clock.now()));
    CHECK(device.only().state == ChangeState::Waiting);
}

TEST_CASE("a change that was edited while the server refused it waits with the edit instead of being parked", "[localchanges]")
{
    Device device;
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
    Device device;
    const ResourceId id = device.ask(u"first"_s);
    const LocalChange change = device.send();
    got(device.changes.park(change.sequence, u"403"_s));
    device.edit(id, u"second"_s, "text"_L1);
    const LocalChange again = device.send();
    // If-None-Exist finds what the first try stored.
    const QJsonObject stored = Device::answered(change.json, u"77"_s, 1);

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
    Device device;
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
    Device device;
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
        const QJsonObject newer = Device::answered(Device::with(before, "text"_L1, u"theirs"_s), id.value, 2);
        CHECK_FALSE(got(device.changes.applyRemote(newer, device.clock.now())));
        CHECK(device.shown(id)["text"_L1].toString() == u"second"_s);
        got(device.changes.discard(change.sequence));
        CHECK(device.shown(id) == newer);
    }
    CHECK(got(device.changes.count()) == 0);
}

TEST_CASE("a download is stored, and the same again changes nothing", "[localchanges]")
{
    Device device;
    const QJsonObject server = Device::answered(Device::question(u"theirs"_s), u"5"_s, 1);
    CHECK(got(device.changes.applyRemote(server, device.clock.now())));
    CHECK(device.changes.takeTouched() == ResourceChanges{{u"Communication"_s, {u"5"_s}, {}}});
    CHECK_FALSE(got(device.changes.applyRemote(server, device.clock.now())));
    CHECK(device.changes.takeTouched().isEmpty());
    CHECK(device.shown({u"5"_s}) == server);
    CHECK(got(device.changes.count()) == 0);
    const QJsonObject next = Device::answered(Device::question(u"again"_s), u"5"_s, 2);
    CHECK(got(device.changes.applyRemote(next, device.clock.now())));
    CHECK(device.shown({u"5"_s}) == next);
}

TEST_CASE("a page made before our change was acknowledged does not undo it", "[localchanges]")
{
    Device device;
    const ResourceId id = device.known(u"first"_s);
    const QJsonObject older = device.shown(id);
    device.edit(id, u"second"_s, "text"_L1);
    const LocalChange change = device.send();
    device.acknowledge(change, Device::answered(change.json, id.value, 2));
    CHECK_FALSE(got(device.changes.applyRemote(older, device.clock.now())));
    CHECK(device.shown(id)["text"_L1].toString() == u"second"_s);
}

TEST_CASE("our own create coming back before its answer settles it once", "[localchanges]")
{
    Device device;
    const ResourceId id = device.ask(u"x"_s);
    const LocalChange change = device.send();
    const QJsonObject server = Device::answered(change.json, u"77"_s, 1);
    CHECK(got(device.changes.applyRemote(server, device.clock.now())));
    CHECK(got(device.changes.count()) == 0);
    device.acknowledge(change, server);
    CHECK(number(device.connection, "SELECT count(*) FROM resource") == 1);
    CHECK(device.shown({u"77"_s}) == server);
    CHECK(got(device.resources.findLocal(id.value))->id.value == u"77"_s);
}

TEST_CASE("our own create coming back keeps what was edited since", "[localchanges]")
{
    Device device;
    const ResourceId id = device.ask(u"first"_s);
    const LocalChange change = device.send();
    device.edit(id, u"second"_s, "text"_L1);
    CHECK(got(device.changes.applyRemote(Device::answered(change.json, u"77"_s, 1), device.clock.now())));
    CHECK(device.only().kind == ChangeKind::Update);
    CHECK(device.only().json["text"_L1].toString() == u"second"_s);
    CHECK(device.shown({u"77"_s})["text"_L1].toString() == u"second"_s);
}

TEST_CASE("a server that forgets our identifier does not double what it stored", "[localchanges]")
{
    Device device;
    device.ask(u"x"_s);
    const LocalChange change = device.send();
    QJsonObject server = Device::answered(change.json, u"77"_s, 1);
    server.remove("identifier"_L1);
    CHECK(got(device.changes.applyRemote(server, device.clock.now())));
    device.edit({u"77"_s}, u"edited meanwhile"_s);
    device.acknowledge(change, server);
    CHECK(number(device.connection, "SELECT count(*) FROM resource") == 1);
    CHECK(device.only().json["note"_L1].toString() == u"edited meanwhile"_s);
    CHECK(device.only().baseVersion == u"1"_s);
}

TEST_CASE("a download never goes over what waits", "[localchanges]")
{
    Device device;
    const ResourceId id = device.known(u"first"_s);
    device.edit(id, u"mine"_s, "text"_L1);
    const QJsonObject theirs = Device::answered(Device::with(device.shown(id), "text"_L1, u"theirs"_s), id.value, 2);
    for (const bool sending : {false, true}) {
        if (sending)
            device.send();
        CHECK_FALSE(got(device.changes.applyRemote(theirs, device.clock.now())));
        CHECK(device.shown(id)["text"_L1].toString() == u"mine"_s);
        CHECK(device.only().theirs == theirs);
        CHECK(device.only().baseVersion == u"1"_s);
    }
}

TEST_CASE("a version that came by download before our answer is not lost by it", "[localchanges]")
{
    Device device;
    const ResourceId id = device.known(u"first"_s);
    device.edit(id, u"mine"_s);
    const LocalChange change = device.send();
    const QJsonObject ours = Device::answered(change.json, id.value, 2);
    const QJsonObject next = Device::answered(Device::with(change.json, "text"_L1, u"theirs"_s), id.value, 3);
    CHECK_FALSE(got(device.changes.applyRemote(next, device.clock.now())));

    SECTION("and is shown")
    {
        device.acknowledge(change, ours);
        CHECK(device.shown(id) == next);
        CHECK(got(device.changes.count()) == 0);
    }
    SECTION("and a later edit is made upon it")
    {
        device.edit(id, u"mine again"_s);
        device.acknowledge(change, ours);
        CHECK(device.only().baseVersion == u"3"_s);
        CHECK(device.shown(id)["text"_L1].toString() == u"theirs"_s);
        CHECK(device.shown(id)["note"_L1].toString() == u"mine again"_s);
    }
}

TEST_CASE("what the server changed while storing survives a later edit", "[localchanges]")
{
    Device device;
    const ResourceId id = device.ask(u"first"_s);
    const LocalChange change = device.send();
    device.edit(id, u"mine"_s);
    device.acknowledge(change, Device::answered(Device::with(change.json, "status"_L1, u"completed"_s), u"77"_s, 1));
    CHECK(device.only().json["status"_L1].toString() == u"completed"_s);
    CHECK(device.only().json["note"_L1].toString() == u"mine"_s);
    CHECK(device.shown({u"77"_s})["status"_L1].toString() == u"completed"_s);
}

TEST_CASE("an outdated change is merged with the server's version where they do not overlap", "[localchanges]")
{
    Device device;
    const ResourceId id = device.known(u"first"_s);
    device.edit(id, u"mine"_s);
    const LocalChange change = device.send();
    const QJsonObject server = Device::answered(Device::with(change.baseJson, "text"_L1, u"theirs"_s), id.value, 2);

    SECTION("")
    {
        got(device.changes.outdated(change.sequence, server, device.clock.now()));
    }
    SECTION("with what was edited since, so that theirs is not overwritten later")
    {
        device.edit(id, u"completed"_s, "status"_L1);
        got(device.changes.outdated(change.sequence, server, device.clock.now()));
        CHECK(device.only().json["status"_L1].toString() == u"completed"_s);
    }
    const LocalChange merged = device.only();
    CHECK(merged.state == ChangeState::Waiting);
    CHECK(merged.baseVersion == u"2"_s);
    CHECK(merged.json["text"_L1].toString() == u"theirs"_s);
    CHECK(merged.json["note"_L1].toString() == u"mine"_s);
    CHECK(device.shown(id)["text"_L1].toString() == u"theirs"_s);
}

TEST_CASE("an update whose answer was lost is settled when the server has it", "[localchanges]")
{
    Device device;
    const ResourceId id = device.known(u"first"_s);
    device.edit(id, u"mine"_s);
    const LocalChange change = device.send();
    const QJsonObject ours = Device::answered(change.json, id.value, 2);

    SECTION("")
    {
        got(device.changes.outdated(change.sequence, ours, device.clock.now()));
        CHECK(got(device.changes.count()) == 0);
        CHECK(device.shown(id) == ours);
    }
    SECTION("with the edit made since upon it")
    {
        device.edit(id, u"mine again"_s);
        got(device.changes.outdated(change.sequence, ours, device.clock.now()));
        CHECK(device.only().baseVersion == u"2"_s);
        CHECK(device.only().json["note"_L1].toString() == u"mine again"_s);
    }
}

TEST_CASE("where both changed the same, both are kept until a person chooses", "[localchanges]")
{
    Device device;
    const ResourceId id = device.known(u"first"_s);
    device.edit(id, u"mine"_s, "text"_L1);
    const LocalChange change = device.send();
    QJsonObject theirs = Device::with(change.baseJson, "text"_L1, u"theirs"_s);
    theirs = Device::answered(Device::with(theirs, "status"_L1, u"completed"_s), id.value, 2);
    got(device.changes.outdated(change.sequence, theirs, device.clock.now()));
    CHECK(device.only().state == ChangeState::Conflict);
    CHECK(device.only().theirs == theirs);
    CHECK(device.shown(id)["text"_L1].toString() == u"mine"_s);
    CHECK_FALSE(got(device.changes.nextToSend()));
    CHECK(got(device.changes.countByState()) == OutboxCount{0, 0, 1});

    SECTION("she keeps hers, and theirs where they do not overlap")
    {
        got(device.changes.keepMine(change.sequence));
        const LocalChange kept = device.send();
        CHECK(kept.baseVersion == u"2"_s);
        CHECK(kept.json["text"_L1].toString() == u"mine"_s);
        CHECK(kept.json["status"_L1].toString() == u"completed"_s);
        CHECK(device.shown(id)["status"_L1].toString() == u"completed"_s);
    }
    SECTION("she edits hers before she keeps it")
    {
        device.edit(id, u"mine, better"_s, "text"_L1);
        CHECK(device.only().state == ChangeState::Conflict);
        got(device.changes.keepMine(change.sequence));
        CHECK(device.send().json["text"_L1].toString() == u"mine, better"_s);
    }
    SECTION("she keeps hers over a version that came later still")
    {
        const QJsonObject later = Device::answered(Device::with(theirs, "status"_L1, u"stopped"_s), id.value, 3);
        CHECK_FALSE(got(device.changes.applyRemote(later, device.clock.now())));
        got(device.changes.keepMine(change.sequence));
        const LocalChange kept = device.send();
        CHECK(kept.baseVersion == u"3"_s);
        CHECK(kept.json["status"_L1].toString() == u"stopped"_s);
        CHECK(kept.json["text"_L1].toString() == u"mine"_s);
    }
    SECTION("she takes theirs")
    {
        got(device.changes.takeTheirs(change.sequence));
        CHECK(got(device.changes.count()) == 0);
        CHECK(device.shown(id) == theirs);
    }
}

TEST_CASE("only a conflict can be chosen in", "[localchanges]")
{
    Device device;
    device.ask(u"x"_s);
    const qint64 sequence = device.only().sequence;
    CHECK(refusal(device.changes.keepMine(sequence)) == StoreError::NotFound);
    CHECK(refusal(device.changes.takeTheirs(sequence)) == StoreError::NotFound);
    CHECK(refusal(device.changes.retry(999)) == StoreError::NotFound);
    CHECK(device.only().state == ChangeState::Waiting);
}

TEST_CASE("what the server does not give any more goes, unless it was changed here", "[localchanges]")
{
    Device device;
    const ResourceId gone = device.known(u"gone"_s);
    const ResourceId changed = device.known(u"changed"_s);
    device.edit(changed, u"mine"_s);
    CHECK(got(device.changes.forget(u"Communication"_s, gone)));
    CHECK_FALSE(got(device.changes.forget(u"Communication"_s, changed)));
    CHECK_FALSE(got(device.changes.forget(u"Communication"_s, {u"unknown"_s})));
    CHECK(number(device.connection, "SELECT count(*) FROM resource") == 1);
}

TEST_CASE("random edits, answers, losses and downloads end with both sides equal", "[localchanges]")
{
    // A server with one resource, an editor beside us, and answers that get lost; the seed is shown when it fails.
    for (quint32 seed = 1; seed <= 200; ++seed) {
        INFO("seed " << seed);
        QRandomGenerator random{seed};
        Device device;
        const ResourceId id = device.known(u"0"_s);
        QJsonObject server = device.shown(id);
        int version = 1;
        int mine = 0;
        QString lastMine = u""_s;
        const auto stamped = [&](QJsonObject json) {
            ++version;
            json["id"_L1] = id.value;
            json["meta"_L1] = QJsonObject{
                {u"versionId"_s, QString::number(version)},
                {u"lastUpdated"_s, Instant{std::chrono::seconds{1'000'000 + version}}.toIso()}};
            return json;
        };
        const auto sync = [&](bool loseAnswer) {
            const auto next = got(device.changes.nextToSend());
            if (!next)
                return;
            const LocalChange change = got(device.changes.markSending(next->sequence));
            const bool accepted = change.baseVersion == server["meta"_L1]["versionId"_L1].toString();
            if (accepted)
                server = stamped(change.json);
            if (loseAnswer)
                return;
            if (accepted)
                device.acknowledge(change, server);
            else
                got(device.changes.outdated(change.sequence, server, device.clock.now()));
        };
        for (int step = 0; step < 40; ++step) {
            switch (random.bounded(5)) {
            case 0:
            case 1:
                lastMine = QString::number(++mine);
                device.edit(id, lastMine);
                break;
            case 2: server = stamped(Device::with(server, "text"_L1, QString::number(step))); break;
            case 3: sync(random.bounded(2) == 0); break;
            case 4: got(device.changes.applyRemote(server, device.clock.now())); break;
            }
            CHECK(got(device.changes.count()) <= 2);
        }
        for (int i = 0; i < 10; ++i)
            sync(false);
        got(device.changes.applyRemote(server, device.clock.now()));
        CHECK(got(device.changes.count()) == 0);
        CHECK(device.shown(id) == server);
        CHECK(server["note"_L1].toString() == lastMine);
    }
}
