#include "messages.h"

#include "fakes/application.h"
#include "fakes/device.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace heard;
using namespace heard::tests;
using fakes::Device;
using fakes::FaultProxy;
using fakes::Mishap;
using hub::Role;

namespace {

struct Scene {
    fakes::Application application;
    fakes::RunningHub hub;
    Device phone = Device::patient(hub, u"Ann"_s);
    Device desk = Device::colleague(hub, u"Grace Okafor"_s, Role::Nurse);
};

int onHub(fakes::RunningHub &hub, const QString &uuid)
{
    return hub.count(u"Communication?identifier=urn:uuid:"_s + uuid);
}

} // namespace

TEST_CASE("what a patient sends is on the desktop, and the answer on the phone", "[e2e]")
{
    Scene scene;
    const auto said = scene.phone.create(feedback(scene.phone.person(), u"Everyone was kind"_s));
    REQUIRE(scene.phone.sync());
    REQUIRE(scene.desk.sync());
    CHECK(sortedWords(scene.desk.all(u"Communication"_s)) == QStringList{u"Everyone was kind"_s});

    scene.desk.create(reply(scene.phone.person(), scene.desk.person(), u"Thank you, Ann"_s));
    REQUIRE(scene.desk.sync());
    REQUIRE(scene.phone.sync());
    CHECK(sortedWords(scene.phone.all(u"Communication"_s)) == QStringList{u"Everyone was kind"_s, u"Thank you, Ann"_s});
    CHECK(scene.phone.all(u"Communication"_s) == scene.desk.all(u"Communication"_s));
    CHECK(onHub(scene.hub, said.value) == 1);
}

TEST_CASE("a representative's desktop asks for what she may read, and for all that is new of it at once", "[e2e]")
{
    Scene scene;
    Device representative = Device::colleague(scene.hub, u"Rose Field"_s, Role::PatientRepresentative);
    int forbidden = 0;
    const auto asked = [&] {
        representative.network().wire().forget();
        REQUIRE(representative.sync());
        const auto requests = representative.network().wire().asked();
        for (const fakes::Asked &one : requests)
            forbidden += one.path.endsWith("/Patient"_L1) || one.path.endsWith("/Communication"_L1) || one.path.endsWith("/Task"_L1);
        return requests.size();
    };
    asked();
    // What the hub has of every type she reads was read.
    asked();
    CHECK(asked() == 1);
    CHECK(forbidden == 0);
    CHECK_FALSE(representative.all(u"Practitioner"_s).isEmpty());
    CHECK(scene.desk.sync());
    CHECK_FALSE(scene.desk.all(u"Patient"_s).isEmpty());
}

TEST_CASE("both in the foreground, words are on the other screen within two seconds", "[e2e]")
{
    Scene scene;
    scene.phone.courier().start();
    scene.desk.courier().start();
    const auto upToDate = [](Device &device) { return device.courier().state().phase == sync::SyncState::Phase::UpToDate; };
    REQUIRE(fakes::until([&] { return upToDate(scene.phone) && upToDate(scene.desk); }));

    int arrivals = 0;
    QObject::connect(&scene.desk.database(), &store::Database::changed, &scene.desk.courier(), [&arrivals] { ++arrivals; });
    QElapsedTimer timer;
    timer.start();
    scene.phone.create(feedback(scene.phone.person(), u"Hello"_s));
    REQUIRE(fakes::until([&] { return arrivals > 0; }));
    CHECK(timer.elapsed() < 2000);
    CHECK(sortedWords(scene.desk.all(u"Communication"_s)) == QStringList{u"Hello"_s});
}

TEST_CASE("a question asked offline is sent once when the connection returns", "[e2e]")
{
    Scene scene;
    REQUIRE(scene.phone.sync());
    scene.phone.goOffline();
    const auto id = scene.phone.create(feedback(scene.phone.person(), u"Can I drive home?"_s));
    CHECK_FALSE(scene.phone.sync());
    CHECK(scene.phone.outbox().size() == 1);

    scene.phone.goOnline(fakes::DropFirstResponseAfterCommit{});
    CHECK(scene.phone.syncUntilQuiet());
    REQUIRE(scene.phone.sync());
    CHECK(scene.phone.outbox().empty());
    CHECK(onHub(scene.hub, id.value) == 1);
}

TEST_CASE("after a day in airplane mode and fifty changes on each side, both are equal and conflicts are shown", "[e2e]")
{
    Scene scene;
    QVector<ResourceId> shared;
    for (int i = 0; i < 20; ++i)
        shared << scene.phone.create(feedback(scene.phone.person(), u"shared %1"_s.arg(i, 2, 10, QLatin1Char{'0'})));
    REQUIRE(scene.phone.sync());
    REQUIRE(scene.desk.sync());
    for (ResourceId &id : shared)
        id = {scene.phone.json(u"Communication"_s, id)["id"_L1].toString()};

    scene.phone.goOffline();
    for (int i = 0; i < 50; ++i) {
        // Twenty new on each side, twenty that both edit in other elements or (the last five) in the same, ten twice.
        if (i < 20) {
            scene.phone.create(feedback(scene.phone.person(), u"phone %1"_s.arg(i, 2, 10, QLatin1Char{'0'})));
            scene.desk.create(reply(scene.phone.person(), scene.desk.person(), u"desk %1"_s.arg(i, 2, 10, QLatin1Char{'0'})));
            REQUIRE(scene.desk.sync());
        } else {
            const int which = (i - 20) % 20;
            scene.phone.edit(u"Communication"_s, shared[which], u"topic"_s, QJsonObject{{u"text"_s, u"phone %1"_s.arg(i)}});
            const bool same = which >= 15;
            scene.desk.edit(u"Communication"_s, shared[which], same ? u"topic"_s : u"received"_s,
                            same ? QJsonValue{QJsonObject{{u"text"_s, u"desk %1"_s.arg(i)}}} : QJsonValue{u"2026-11-22T10:00:%1Z"_s.arg(i)});
        }
    }
    CHECK_FALSE(scene.phone.sync());
    REQUIRE(scene.desk.sync());

    const quint32 seed = GENERATE(1u, 20261122u);
    CAPTURE(seed);
    scene.phone.goOnline(fakes::RandomMishaps{seed, 4});
    REQUIRE(scene.phone.syncUntilQuiet());
    scene.phone.goOnline();
    REQUIRE(scene.desk.sync());
    REQUIRE(scene.phone.sync());

    const auto conflicts = scene.phone.outbox();
    CHECK(conflicts.size() == 5);
    for (const store::LocalChange &conflict : conflicts) {
        CHECK(conflict.state == store::ChangeState::Conflict);
        CHECK(conflict.json["topic"_L1]["text"_L1].toString().startsWith(u"phone"_s));
        CHECK(conflict.theirs["topic"_L1]["text"_L1].toString().startsWith(u"desk"_s));
        scene.phone.keepMine(conflict.sequence);
    }
    REQUIRE(scene.phone.syncUntilQuiet());
    REQUIRE(scene.desk.sync());
    REQUIRE(scene.phone.sync());
    CHECK(scene.phone.outbox().isEmpty());
    CHECK(scene.desk.outbox().isEmpty());
    CHECK(scene.phone.all(u"Communication"_s) == scene.desk.all(u"Communication"_s));
    CHECK(scene.hub.count(u"Communication"_s) == 60);
    for (int which = 0; which < 15; ++which) {
        const QJsonObject joined = scene.desk.json(u"Communication"_s, shared[which]);
        CHECK(joined["topic"_L1]["text"_L1].toString().startsWith(u"phone"_s));
        CHECK(joined["received"_L1].toString().startsWith(u"2026-11-22T10"_s));
    }
    // In the order in which she wrote them.
    auto messages = scene.desk.all(u"Communication"_s);
    messages.removeIf([](const QJsonObject &message) { return !wordsOf(message).startsWith(u"phone"_s); });
    std::sort(messages.begin(), messages.end(), [](const QJsonObject &one, const QJsonObject &other) {
        return one["meta"_L1]["lastUpdated"_L1].toString() < other["meta"_L1]["lastUpdated"_L1].toString();
    });
    QStringList order;
    for (const QJsonObject &message : std::as_const(messages))
        order << wordsOf(message);
    CHECK(order.size() == 20);
    CHECK(std::is_sorted(order.begin(), order.end()));
}

TEST_CASE("syncing twice with a hub changes nothing, and each second's question is one request", "[e2e]")
{
    Scene scene;
    scene.phone.create(feedback(scene.phone.person(), u"Hello"_s));
    REQUIRE(scene.phone.sync());
    REQUIRE(scene.phone.sync());
    int changes = 0;
    QObject::connect(&scene.phone.database(), &store::Database::changed, &scene.phone.courier(), [&changes] { ++changes; });
    scene.phone.network().wire().forget();
    REQUIRE(scene.phone.sync());
    CHECK(changes == 0);
    CHECK(scene.phone.network().wire().asked().size() == 1);
}

TEST_CASE("a hub that starts again goes on where it was", "[e2e]")
{
    Scene scene;
    scene.phone.create(feedback(scene.phone.person(), u"before"_s));
    REQUIRE(scene.phone.sync());
    scene.hub.restart();
    scene.phone.network().setUpstream(QUrl{scene.hub.base()});
    scene.desk.network().setUpstream(QUrl{scene.hub.base()});
    scene.phone.create(feedback(scene.phone.person(), u"after"_s));
    REQUIRE(scene.phone.sync());
    REQUIRE(scene.desk.sync());
    CHECK(sortedWords(scene.desk.all(u"Communication"_s)) == QStringList{u"after"_s, u"before"_s});
}

TEST_CASE("a patient signed out by the unit keeps what she wrote", "[e2e]")
{
    Scene scene;
    REQUIRE(scene.phone.sync());
    const auto nurse = scene.hub.team(u"Mo Ali"_s, Role::Nurse);
    const auto revoked = scene.hub.ask("POST", "/fhir/" + scene.phone.person().toUtf8() + "/$revoke-access", nurse);
    REQUIRE(revoked.status < 300);
    scene.phone.create(feedback(scene.phone.person(), u"still here"_s));
    CHECK_FALSE(scene.phone.sync());
    CHECK(scene.phone.courier().state().phase == sync::SyncState::Phase::SignedOut);
    CHECK(scene.phone.outbox().size() == 1);
}
