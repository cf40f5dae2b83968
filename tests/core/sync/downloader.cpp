#include "opendevice.h"

#include <QJsonDocument>
#include <QUrlQuery>

#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_adapters.hpp>
#include <catch2/generators/catch_generators_random.hpp>

#include <random>

using namespace heard;
using namespace heard::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using fakes::Answer;
using fakes::Asked;

namespace {

struct Scene {
    fakes::Application application;
    fakes::FakeFhirServer server;
    OpenDevice phone{server.base(), {u"Communication"_s, u"Goal"_s}};

    int kept(const QString &type = u"Communication"_s)
    {
        auto count = fakes::answer(phone.database->read([type](store::Reader &reader) {
            return reader.connection().first<int>("SELECT count(*) FROM resource WHERE type = :type", {{":type", type}},
                                                  [](const store::Row &row) { return static_cast<int>(row.integer(0)); });
        }));
        REQUIRE(count);
        return **count;
    }
    bool isEqual()
    {
        const auto all = server.all(u"Communication"_s);
        return kept() == all.size() && std::all_of(all.begin(), all.end(), [this](const QJsonObject &there) {
            return phone.json(u"Communication"_s, {there["id"_L1].toString()}) == there;
        });
    }
};

QJsonObject numbered(int number)
{
    return message(QString::number(number));
}

} // namespace

TEST_CASE("what others wrote is here after a sync, page after page", "[sync]")
{
    Scene scene;
    scene.server.setPageRows(GENERATE(1, 7, 1000));
    scene.server.setSorts(GENERATE(true, false));
    for (int i = 0; i < 30; ++i)
        scene.server.put(numbered(i));
    REQUIRE(scene.phone.sync());
    CHECK(scene.isEqual());

    scene.server.advance(1h);
    for (int i = 30; i < 50; ++i)
        scene.server.put(numbered(i));
    REQUIRE(scene.phone.sync());
    CHECK(scene.isEqual());
}

TEST_CASE("only what is new is asked for, from a minute before by the server's own clock", "[sync]")
{
    Scene scene;
    // A day of difference between the clocks changes nothing.
    scene.phone.clock.advance(GENERATE(0h, 24h, -24h));
    scene.server.put(numbered(1));
    REQUIRE(scene.phone.sync());
    const Instant mark = scene.server.now();
    scene.server.wire().forget();
    REQUIRE(scene.phone.sync());
    const Asked asked = scene.server.wire().asked().front();
    CHECK(QUrlQuery{asked.query}.queryItemValue(u"_lastUpdated"_s) == u"ge"_s + (mark - 60s).toIso());
    CHECK(asked.headers.value("cache-control") == "no-cache");
}

TEST_CASE("what was stamped before the mark but committed after it is not missed", "[sync]")
{
    Scene scene;
    scene.server.put(numbered(1));
    REQUIRE(scene.phone.sync());
    scene.server.put(numbered(2), scene.server.now() - 5s);
    REQUIRE(scene.phone.sync());
    CHECK(scene.kept() == 2);
}

TEST_CASE("syncing twice changes nothing", "[sync]")
{
    Scene scene;
    for (int i = 0; i < 5; ++i)
        scene.server.put(numbered(i));
    scene.phone.create(message(u"mine"_s));
    REQUIRE(scene.phone.sync());
    REQUIRE(scene.phone.sync());
    int changes = 0;
    QObject::connect(scene.phone.database.get(), &store::Database::changed, &scene.phone.network, [&changes] { ++changes; });
    scene.server.wire().forget();
    REQUIRE(scene.phone.sync());
    CHECK(changes == 0);
    for (const Asked &asked : scene.server.wire().asked())
        CHECK(asked.verb == "GET");
}

TEST_CASE("a page that comes cut off leaves the mark where it was, and what came before it is kept", "[sync]")
{
    Scene scene;
    scene.server.setPageRows(3);
    for (int i = 0; i < 10; ++i)
        scene.server.put(numbered(i));
    bool cut = false;
    const bool consistent = GENERATE(true, false);
    scene.server.after([&](const Asked &asked, Answer answer) {
        if (!asked.query.contains(u"_offset=6"_s) || std::exchange(cut, true))
            return answer;
        if (consistent)
            answer.body.truncate(answer.body.size() / 2);
        else
            answer.fault = Answer::Fault::Truncate;
        return answer;
    });
    CHECK_FALSE(scene.phone.sync());
    CHECK(scene.kept() == 6);
    REQUIRE(scene.phone.sync());
    CHECK(cut);
    CHECK(scene.isEqual());
}

TEST_CASE("pages that shift while they are read hide nothing for good", "[sync]")
{
    Scene scene;
    scene.server.setPageRows(5);
    std::vector<QString> ids;
    for (int i = 0; i < 20; ++i) {
        ids.push_back(scene.server.put(numbered(i)));
        scene.server.advance(1h);
    }
    bool moved = false;
    scene.server.before([&](const Asked &asked) -> std::optional<Answer> {
        // One that was read already goes to the end: the first of the next page moves onto the page before.
        if (asked.query.contains(u"_offset=5"_s) && !std::exchange(moved, true))
            scene.server.put(scene.server.resource(u"Communication"_s, ids[0]));
        return std::nullopt;
    });
    REQUIRE(scene.phone.sync());
    CHECK(moved);
    CHECK(scene.isEqual());
}

TEST_CASE("links that go round in a circle are left", "[sync]")
{
    Scene scene;
    scene.server.put(numbered(1));
    scene.server.after([&](const Asked &asked, const Answer &answer) {
        if (asked.path != "/fhir/Communication"_L1 || asked.query.contains(u"summary"_s))
            return answer;
        QJsonObject bundle = QJsonDocument::fromJson(answer.body).object();
        const QString other = asked.query.contains(u"again"_s) ? asked.query.chopped(6) : asked.query + u"&again"_s;
        bundle[u"link"_s] = QJsonArray{QJsonObject{{u"relation"_s, u"next"_s}, {u"url"_s, u"?"_s + other}}};
        return Answer::json(bundle);
    });
    const auto done = scene.phone.sync();
    REQUIRE_FALSE(done);
    CHECK(done.error().error == sync::SyncError::Unreadable);
}

TEST_CASE("a link to another server is not followed", "[sync]")
{
    Scene scene;
    fakes::ScriptedServer other;
    scene.server.after([&](const Asked &asked, const Answer &answer) {
        if (asked.path != "/fhir/Communication"_L1 || asked.query.contains(u"summary"_s))
            return answer;
        QJsonObject bundle = QJsonDocument::fromJson(answer.body).object();
        bundle[u"link"_s] = QJsonArray{QJsonObject{{u"relation"_s, u"next"_s}, {u"url"_s, other.url(u"fhir/Goal"_s).toString()}}};
        return Answer::json(bundle);
    });
    CHECK_FALSE(scene.phone.sync());
    CHECK(other.asked().isEmpty());
}

TEST_CASE("what is not to be seen any more goes at the next reconcile, but not what she changed", "[sync]")
{
    Scene scene;
    const QString stays = scene.server.put(numbered(1));
    const QString goes = scene.server.put(numbered(2));
    const QString edited = scene.server.put(numbered(3));
    REQUIRE(scene.phone.sync());
    QJsonObject mine = scene.phone.json(u"Communication"_s, {edited});
    mine[u"status"_s] = u"on-hold"_s;
    scene.phone.update(mine);
    scene.server.remove(u"Communication"_s, goes);
    scene.server.remove(u"Communication"_s, edited);
    REQUIRE(scene.phone.sync());
    CHECK(scene.kept() == 3);

    scene.phone.clock.advance(25h);
    REQUIRE(scene.phone.sync());
    CHECK(scene.kept() == 2);
    CHECK_FALSE(scene.phone.json(u"Communication"_s, {stays}).isEmpty());
    CHECK_FALSE(scene.phone.json(u"Communication"_s, {edited}).isEmpty());
}

TEST_CASE("a type that may not be read holds up no other", "[sync]")
{
    Scene scene;
    scene.server.put({{u"resourceType"_s, u"Goal"_s}});
    scene.server.before([](const Asked &asked) -> std::optional<Answer> {
        return asked.path == "/fhir/Communication"_L1 ? std::optional{Answer{403}} : std::nullopt;
    });
    REQUIRE(scene.phone.sync());
    CHECK(scene.kept(u"Goal"_s) == 1);
}

TEST_CASE("what is not granted is not asked for, until it is", "[sync]")
{
    Scene scene;
    scene.server.put({{u"resourceType"_s, u"Goal"_s}});
    scene.server.put(numbered(1));
    const auto grant = [&](const QString &scope) {
        REQUIRE(fakes::answer(scene.phone.account.adopt({.base = scene.server.base(), .scope = scope})));
    };
    const auto asksFor = [&](const QString &type) {
        scene.server.wire().forget();
        REQUIRE(scene.phone.sync());
        const auto asked = scene.server.wire().asked();
        return std::any_of(asked.begin(), asked.end(), [&](const Asked &one) { return one.path == u"/fhir/"_s + type; });
    };
    grant(u"user/Goal.rs offline_access"_s);
    CHECK_FALSE(asksFor(u"Communication"_s));
    CHECK(scene.kept(u"Goal"_s) == 1);
    CHECK(scene.kept() == 0);
    grant(u"user/Goal.rs user/Communication.crus"_s);
    CHECK(asksFor(u"Communication"_s));
    CHECK(scene.kept() == 1);
}

TEST_CASE("scopes say what may be read, in either version of SMART, and nothing where none is about resources", "[sync]")
{
    using sync::mayRead;
    for (const QString &scope : {u"user/Goal.rs"_s, u"patient/Goal.s"_s, u"user/*.cruds"_s, u"patient/Goal.read"_s, u"user/*.*"_s,
             u"fhirUser user/Basic.c user/Goal.rs?_tag=a"_s, u""_s, u"offline_access fhirUser"_s, u"launch/patient"_s}) {
        CAPTURE(scope.toStdString());
        CHECK(mayRead(scope, u"Goal"));
    }
    for (const QString &scope : {u"user/Basic.rs"_s, u"user/Goal.c"_s, u"user/Goal.write user/Basic.read"_s, u"user/Goals.rs"_s}) {
        CAPTURE(scope.toStdString());
        CHECK_FALSE(mayRead(scope, u"Goal"));
    }
}

TEST_CASE("a server that can tells all news in one request", "[sync]")
{
    Scene scene;
    const bool batches = GENERATE(true, false);
    if (batches)
        scene.server.offerBatches();
    else
        scene.server.offerSystemSearch();
    scene.server.setPageRows(3);
    scene.server.put(numbered(1));
    REQUIRE(scene.phone.sync());
    scene.server.advance(2min);
    for (int i = 0; i < 10; ++i)
        scene.server.put(numbered(i));
    scene.server.put({{u"resourceType"_s, u"Goal"_s}});
    REQUIRE(scene.phone.sync());
    CHECK(scene.isEqual());
    CHECK(scene.kept(u"Goal"_s) == 1);

    scene.server.advance(2min);
    scene.server.put(numbered(11));
    REQUIRE(scene.phone.sync());
    CHECK(scene.isEqual());
    scene.server.advance(2min);
    scene.server.put(numbered(12));
    REQUIRE(scene.phone.sync());
    scene.server.wire().forget();
    REQUIRE(scene.phone.sync());
    CHECK(scene.server.wire().asked().size() == 1);
}

TEST_CASE("the first download tells how far it is", "[sync]")
{
    Scene scene;
    scene.server.setPageRows(10);
    for (int i = 0; i < 25; ++i)
        scene.server.put(numbered(i));
    QVector<sync::Progress> told;
    sync::Transport &transport = scene.phone.transport;
    const sync::FhirClient client{transport, scene.phone.account};
    sync::Downloader downloader{*scene.phone.database, client, {u"Communication"_s}};
    downloader.setServer(*fakes::answer(sync::Discovery{transport}.find(scene.server.base())));
    downloader.onProgress([&told](sync::Progress progress) { told << progress; });
    REQUIRE(fakes::answer(downloader.fetchNew()) == 25);
    // Page by page, or several at once.
    CHECK(told.front() == sync::Progress{10, 25});
    CHECK(told.back() == sync::Progress{25, 25});
    CHECK(std::is_sorted(told.begin(), told.end(), [](const auto &one, const auto &other) { return one.done < other.done; }));
    told.clear();
    REQUIRE(fakes::answer(downloader.fetchNew()));
    CHECK(told.isEmpty());
}

TEST_CASE("two devices that write over each other miss nothing", "[sync]")
{
    const quint32 seed = GENERATE(take(3, random(1u, 1000000u)));
    CAPTURE(seed);
    std::mt19937 dice{seed};
    const auto below = [&dice](quint32 bound) { return std::uniform_int_distribution<quint32>{0, bound - 1}(dice); };
    Scene scene;
    OpenDevice desk{scene.server.base(), {u"Communication"_s, u"Goal"_s}};
    scene.server.setPageRows(4);
    std::array devices{&scene.phone, &desk};
    int failures = 0;
    scene.server.after([&](const Asked &, Answer answer) {
        switch (below(12)) {
        case 0: return Answer{503};
        case 1: answer.fault = Answer::Fault::Truncate; return answer;
        case 2: return Answer::html();
        default: return answer;
        }
    });
    QStringList said;
    for (int step = 0; step < 120; ++step) {
        OpenDevice &device = *devices[below(2)];
        scene.server.advance(std::chrono::milliseconds{below(20000)});
        const auto all = scene.server.all(u"Communication"_s);
        switch (below(4)) {
        case 0:
            said << u"%1"_s.arg(step);
            device.create(message(said.back()));
            break;
        case 1:
            if (!all.isEmpty()) {
                QJsonObject known = device.json(u"Communication"_s, {all[below(static_cast<quint32>(all.size()))]["id"_L1].toString()});
                known[u"topic"_s] = QJsonObject{{u"text"_s, QString::number(step)}};
                if (known.contains(u"id"_s))
                    device.update(known);
            }
            break;
        default: failures += device.sync() ? 0 : 1;
        }
    }
    scene.server.after({});
    for (int round = 0; round < 3; ++round) {
        for (OpenDevice *device : devices)
            REQUIRE(device->sync());
    }
    CHECK(failures > 0);
    for (OpenDevice *device : devices) {
        const auto changes = device->outbox();
        for (const store::LocalChange &change : changes)
            CHECK(change.state == store::ChangeState::Conflict);
    }
    // Each message is there once.
    QStringList there;
    for (const QJsonObject &communication : scene.server.all(u"Communication"_s))
        there << wordsOf(communication);
    there.sort();
    said.sort();
    CHECK(there == said);
    // Whoever has a conflict takes theirs: then all are equal.
    for (OpenDevice *device : devices) {
        const auto changes = device->outbox();
        for (const store::LocalChange &change : changes) {
            REQUIRE(fakes::answer(device->database->write(
                [&](store::Writer &writer) { return writer.changes().takeTheirs(change.sequence); })));
        }
        REQUIRE(device->sync());
        for (const QJsonObject &communication : scene.server.all(u"Communication"_s))
            CHECK(device->json(u"Communication"_s, {communication["id"_L1].toString()}) == communication);
    }
}
