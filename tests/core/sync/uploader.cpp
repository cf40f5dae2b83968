#include "opendevice.h"

#include <QJsonDocument>

#include <catch2/generators/catch_generators.hpp>

using namespace heard;
using namespace heard::tests;
using namespace Qt::StringLiterals;
using fakes::Answer;
using fakes::Asked;
using store::ChangeState;
using sync::SyncError;

namespace {

struct Scene {
    fakes::Application application;
    fakes::FakeFhirServer server;
    OpenDevice phone{server.base()};

    QJsonObject onlyMessage() const
    {
        const auto all = server.all(u"Communication"_s);
        REQUIRE(all.size() == 1);
        return all.front();
    }
};

} // namespace

TEST_CASE("what was written is on the server after a sync, without our id", "[sync]")
{
    Scene scene;
    const auto id = scene.phone.create(message(u"Can I drive home?"_s));
    REQUIRE(scene.phone.sync());

    CHECK(scene.phone.outbox().isEmpty());
    const QJsonObject stored = scene.onlyMessage();
    CHECK(wordsOf(stored) == u"Can I drive home?"_s);
    CHECK(stored["id"_L1].toString() != id.value);
    CHECK(stored["identifier"_L1][0]["value"_L1].toString() == u"urn:uuid:"_s + id.value);
    CHECK(scene.phone.json(u"Communication"_s, id) == stored);
}

TEST_CASE("an answer lost after the commit leads to no second message", "[sync]")
{
    Scene scene;
    bool lost = false;
    SECTION("a gateway gave up waiting")
    {
        scene.server.after([&lost](const Asked &asked, const Answer &answer) {
            return asked.verb != "POST" || std::exchange(lost, true) ? answer : Answer{504};
        });
        scene.phone.create(message(u"Once only"_s));
        CHECK_FALSE(scene.phone.sync());
        // What the gateway hid came back by download.
        CHECK(scene.phone.outbox().isEmpty());
    }
    SECTION("the connection broke")
    {
        scene.server.after([&lost](const Asked &asked, const Answer &answer) {
            return asked.verb != "POST" || std::exchange(lost, true) ? answer : Answer{.fault = Answer::Fault::Close};
        });
        scene.phone.create(message(u"Once only"_s));
    }
    SECTION("the answer was cut off")
    {
        scene.server.after([&lost](const Asked &asked, Answer answer) {
            if (asked.verb == "POST" && !std::exchange(lost, true))
                answer.fault = Answer::Fault::Truncate;
            return answer;
        });
        scene.phone.create(message(u"Once only"_s));
    }
    // Where a connection breaks without a byte, Qt may send the request again by itself.
    REQUIRE((scene.phone.sync() || scene.phone.sync()));

    CHECK(lost);
    CHECK(scene.phone.outbox().isEmpty());
    CHECK(wordsOf(scene.onlyMessage()) == u"Once only"_s);
}

namespace {

/// A message of Ann's that both sides have, and what the server calls it.
struct Shared : Scene {
    ResourceId id;

    Shared()
    {
        const auto local = phone.create(message(u"first"_s));
        REQUIRE(phone.sync());
        id = {phone.json(u"Communication"_s, local)["id"_L1].toString()};
    }
    QJsonObject mine() { return phone.json(u"Communication"_s, id); }
    QJsonObject theirs() const { return server.resource(u"Communication"_s, id.value); }
    void editHere(const QString &element, const QJsonValue &value)
    {
        QJsonObject edited = mine();
        edited[element] = value;
        phone.update(edited);
    }
    void editThere(const QString &element, const QJsonValue &value)
    {
        QJsonObject edited = theirs();
        edited[element] = value;
        server.put(edited);
    }
};

Answer once(bool &done, const Asked &asked, const QByteArray &verb, const Answer &instead, const Answer &otherwise)
{
    return asked.verb == verb && !std::exchange(done, true) ? instead : otherwise;
}

} // namespace

TEST_CASE("changes are sent in the order in which they were made", "[sync]")
{
    Scene scene;
    for (int i = 0; i < 20; ++i)
        scene.phone.create(message(QString::number(i)));
    REQUIRE(scene.phone.sync());
    QStringList arrived;
    for (const Asked &asked : scene.server.wire().asked()) {
        if (asked.verb == "POST")
            arrived << wordsOf(asked.json());
    }
    REQUIRE(arrived.size() == 20);
    for (int i = 0; i < 20; ++i)
        CHECK(arrived[i] == QString::number(i));
}

TEST_CASE("a reply follows what it replies to, under the id the server gave", "[sync]")
{
    Scene scene;
    const auto first = scene.phone.create(message(u"How long is the wait?"_s));
    QJsonObject reply = message(u"About an hour"_s);
    reply[u"partOf"_s] = QJsonArray{QJsonObject{{u"reference"_s, first.reference(u"Communication")}}};
    const auto second = scene.phone.create(reply);
    REQUIRE(scene.phone.sync());

    const QString given = scene.phone.json(u"Communication"_s, first)["id"_L1].toString();
    const QJsonObject there = scene.server.resource(u"Communication"_s, scene.phone.json(u"Communication"_s, second)["id"_L1].toString());
    CHECK(there["partOf"_L1][0]["reference"_L1].toString() == u"Communication/"_s + given);
}

TEST_CASE("an edit is sent upon the version it was made on", "[sync]")
{
    Shared scene;
    scene.editHere(u"status"_s, u"entered-in-error"_s);
    REQUIRE(scene.phone.sync());
    CHECK(scene.theirs()["status"_L1].toString() == u"entered-in-error"_s);
    CHECK(scene.server.wire().asked().size() > 0);
    CHECK(scene.mine() == scene.theirs());
    CHECK(scene.phone.outbox().isEmpty());
}

TEST_CASE("both sides' edits are joined where they do not touch", "[sync]")
{
    Shared scene;
    scene.editHere(u"status"_s, u"entered-in-error"_s);
    scene.editThere(u"received"_s, u"2026-11-22T10:00:00Z"_s);
    REQUIRE(scene.phone.sync());
    REQUIRE(scene.phone.sync());
    CHECK(scene.theirs()["status"_L1].toString() == u"entered-in-error"_s);
    CHECK(scene.theirs()["received"_L1].toString() == u"2026-11-22T10:00:00Z"_s);
    CHECK(scene.mine() == scene.theirs());
    CHECK(scene.phone.outbox().isEmpty());
}

TEST_CASE("an upload conflict keeps the local change and shows both", "[sync]")
{
    Shared scene;
    scene.editHere(u"status"_s, u"entered-in-error"_s);
    scene.editThere(u"status"_s, u"on-hold"_s);
    scene.editThere(u"received"_s, u"2026-11-22T10:00:00Z"_s);
    REQUIRE(scene.phone.sync());

    REQUIRE(scene.phone.outbox().size() == 1);
    const store::LocalChange conflict = scene.phone.outbox().front();
    CHECK(conflict.state == ChangeState::Conflict);
    CHECK(conflict.json["status"_L1].toString() == u"entered-in-error"_s);
    CHECK(conflict.theirs["status"_L1].toString() == u"on-hold"_s);
    CHECK(scene.theirs()["status"_L1].toString() == u"on-hold"_s);
    CHECK(scene.phone.courier.state().outbox.conflicts == 1);

    SECTION("until she keeps her own, beside what else changed there")
    {
        REQUIRE(fakes::answer(scene.phone.database->write(
            [&](store::Writer &writer) { return writer.changes().keepMine(conflict.sequence); })));
        REQUIRE(scene.phone.sync());
        CHECK(scene.theirs()["status"_L1].toString() == u"entered-in-error"_s);
        CHECK(scene.theirs()["received"_L1].toString() == u"2026-11-22T10:00:00Z"_s);
    }
    SECTION("until she takes theirs")
    {
        REQUIRE(fakes::answer(scene.phone.database->write(
            [&](store::Writer &writer) { return writer.changes().takeTheirs(conflict.sequence); })));
        REQUIRE(scene.phone.sync());
        CHECK(scene.mine()["status"_L1].toString() == u"on-hold"_s);
    }
    CHECK(scene.phone.outbox().isEmpty());
    CHECK(scene.mine() == scene.theirs());
}

TEST_CASE("an edit whose answer was lost is not taken for somebody else's", "[sync]")
{
    Shared scene;
    bool lost = false;
    scene.server.after([&](const Asked &asked, const Answer &answer) { return once(lost, asked, "PUT", Answer{504}, answer); });
    scene.editHere(u"status"_s, u"on-hold"_s);
    CHECK_FALSE(scene.phone.sync());
    // She goes on writing while nobody knows whether it arrived.
    scene.editHere(u"status"_s, u"entered-in-error"_s);
    REQUIRE(scene.phone.sync());
    CHECK(scene.phone.outbox().isEmpty());
    CHECK(scene.theirs()["status"_L1].toString() == u"entered-in-error"_s);
    CHECK(scene.theirs()["meta"_L1]["versionId"_L1].toString() == u"3"_s);
}

TEST_CASE("what is refused is parked with its reason, and the rest goes on", "[sync]")
{
    Scene scene;
    const int status = GENERATE(400, 403, 404, 413, 422);
    scene.server.before([status](const Asked &asked) -> std::optional<Answer> {
        if (asked.verb == "POST" && wordsOf(asked.json()) == u"bad"_s)
            return Answer::outcome(status, u"invalid"_s, u"It cannot be."_s);
        return std::nullopt;
    });
    scene.phone.create(message(u"bad"_s));
    scene.phone.create(message(u"good"_s));
    REQUIRE(scene.phone.sync());
    REQUIRE(scene.phone.outbox().size() == 1);
    CHECK(scene.phone.outbox().front().state == ChangeState::Parked);
    CHECK(scene.phone.outbox().front().problem == u"%1 It cannot be."_s.arg(status));
    CHECK(wordsOf(scene.onlyMessage()) == u"good"_s);
    CHECK(scene.phone.courier.state().outbox == store::OutboxCount{.parked = 1});
}

TEST_CASE("a parked message that is edited is tried again", "[sync]")
{
    Scene scene;
    scene.server.before([](const Asked &asked) -> std::optional<Answer> {
        if (asked.verb == "POST" && wordsOf(asked.json()) == u"bad"_s)
            return Answer{422};
        return std::nullopt;
    });
    const auto id = scene.phone.create(message(u"bad"_s));
    REQUIRE(scene.phone.sync());
    QJsonObject better = message(u"better"_s);
    better[u"id"_s] = id.value;
    better[u"identifier"_s] = scene.phone.json(u"Communication"_s, id)["identifier"_L1];
    scene.phone.update(better);
    REQUIRE(scene.phone.sync());
    CHECK(scene.phone.outbox().isEmpty());
    CHECK(wordsOf(scene.onlyMessage()) == u"better"_s);
}

TEST_CASE("a server that asks for time keeps the order and loses nothing", "[sync]")
{
    Scene scene;
    const int status = GENERATE(429, 500, 502, 503);
    int refusals = 3;
    scene.server.before([&](const Asked &asked) -> std::optional<Answer> {
        if (asked.verb == "POST" && refusals-- > 0)
            return Answer{status}.with("Retry-After", "2");
        return std::nullopt;
    });
    scene.phone.create(message(u"one"_s));
    scene.phone.create(message(u"two"_s));
    for (int attempt = 0; attempt < 3; ++attempt) {
        const auto done = scene.phone.sync();
        REQUIRE_FALSE(done);
        CHECK(done.error().status == status);
        CHECK(done.error().retryAfter == std::chrono::seconds{2});
    }
    REQUIRE(scene.phone.sync());
    const auto all = scene.server.all(u"Communication"_s);
    REQUIRE(all.size() == 2);
    CHECK(wordsOf(all[0]) == u"one"_s);
}

TEST_CASE("success without a body or version is read again", "[sync]")
{
    Scene scene;
    bool withLocation = GENERATE(true, false);
    scene.server.after([&](const Asked &asked, const Answer &answer) {
        if (asked.verb == "GET")
            return answer;
        const QString id = QJsonDocument::fromJson(answer.body)["id"_L1].toString();
        const Answer bare{answer.status};
        return withLocation ? bare.with("Location", scene.server.base().toEncoded() + "/Communication/" + id.toUtf8() + "/_history/1") : bare;
    });
    const auto id = scene.phone.create(message(u"quiet"_s));
    REQUIRE(scene.phone.sync());
    CHECK(scene.phone.outbox().isEmpty());
    QJsonObject edited = scene.phone.json(u"Communication"_s, id);
    edited[u"status"_s] = u"on-hold"_s;
    scene.phone.update(edited);
    REQUIRE(scene.phone.sync());
    CHECK(scene.phone.outbox().isEmpty());
    CHECK(scene.phone.json(u"Communication"_s, id) == scene.onlyMessage());
}

TEST_CASE("what is gone on the server is parked, not made again", "[sync]")
{
    Shared scene;
    scene.editHere(u"status"_s, u"on-hold"_s);
    scene.server.remove(u"Communication"_s, scene.id.value);
    REQUIRE(scene.phone.sync());
    REQUIRE(scene.phone.outbox().size() == 1);
    CHECK(scene.phone.outbox().front().problem.startsWith(u"404"_s));
}

TEST_CASE("a conflict that cannot be explained is parked in the end", "[sync]")
{
    Scene scene;
    scene.server.before([](const Asked &asked) -> std::optional<Answer> {
        return asked.verb == "POST" && wordsOf(asked.json()) == u"bad"_s ? std::optional{Answer{409}} : std::nullopt;
    });
    scene.phone.create(message(u"bad"_s));
    scene.phone.create(message(u"good"_s));
    int rounds = 0;
    while (!scene.phone.sync() && rounds < 20)
        ++rounds;
    CHECK(rounds < 20);
    REQUIRE(scene.phone.outbox().size() == 1);
    CHECK(scene.phone.outbox().front().state == ChangeState::Parked);
    CHECK(wordsOf(scene.onlyMessage()) == u"good"_s);
}

TEST_CASE("an edit made while the create travels goes after it", "[sync]")
{
    Scene scene;
    const auto id = scene.phone.create(message(u"first"_s));
    scene.server.before([&](const Asked &asked) -> std::optional<Answer> {
        if (asked.verb == "POST") {
            QJsonObject edited = message(u"second"_s);
            edited[u"id"_s] = id.value;
            edited[u"identifier"_s] = asked.json()["identifier"_L1];
            scene.phone.database->write([edited](store::Writer &writer) { return writer.update(edited); });
        }
        return std::nullopt;
    });
    REQUIRE(scene.phone.sync());
    CHECK(scene.phone.outbox().isEmpty());
    CHECK(wordsOf(scene.onlyMessage()) == u"second"_s);
    CHECK(scene.onlyMessage()["meta"_L1]["versionId"_L1].toString() == u"2"_s);
}

TEST_CASE("somebody else's edit of a create whose answer was lost is not overwritten", "[sync]")
{
    Scene scene;
    const auto id = scene.phone.create(message(u"first"_s));
    bool lost = false;
    scene.server.after([&](const Asked &asked, const Answer &answer) {
        if (asked.verb != "POST" || std::exchange(lost, true))
            return answer;
        // While the answer is lost, the nurse marks it as received, and Ann goes on writing.
        QJsonObject there = scene.onlyMessage();
        there[u"received"_s] = u"2026-11-22T10:00:00Z"_s;
        scene.server.put(there);
        QJsonObject edited = message(u"second"_s);
        edited[u"id"_s] = id.value;
        edited[u"identifier"_s] = asked.json()["identifier"_L1];
        scene.phone.database->write([edited](store::Writer &writer) { return writer.update(edited); });
        return Answer{504};
    });
    CHECK_FALSE(scene.phone.sync());
    REQUIRE(scene.phone.sync());
    CHECK(scene.phone.outbox().isEmpty());
    CHECK(wordsOf(scene.onlyMessage()) == u"second"_s);
    CHECK(scene.onlyMessage()["received"_L1].toString() == u"2026-11-22T10:00:00Z"_s);
}
