#include "opendevice.h"

#include <catch2/generators/catch_generators.hpp>

using namespace heard;
using namespace heard::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using fakes::Answer;
using fakes::Asked;
using sync::SyncError;
using Phase = sync::SyncState::Phase;

namespace {

constexpr sync::Pace brisk{.foreground = 5ms, .foregroundByType = 5ms, .background = 1h, .firstRetry = 1ms, .longestRetry = 5ms};

struct Scene {
    fakes::Application application;
    fakes::FakeFhirServer server;
    OpenDevice phone{server.base(), {u"Communication"_s}, brisk};

    sync::SyncState state() const { return phone.courier.state(); }
    bool reaches(Phase phase)
    {
        return fakes::until([this, phase] { return state().phase == phase; });
    }
    void answerAlways(const Answer &answer)
    {
        server.before([answer](const Asked &) { return std::optional{answer}; });
    }
};

} // namespace

TEST_CASE("a courier comes and goes by itself, up and down", "[sync]")
{
    Scene scene;
    scene.phone.courier.start();
    REQUIRE(scene.reaches(Phase::UpToDate));
    CHECK(scene.state().upToDateAt == scene.phone.clock.now());

    scene.phone.create(message(u"hello"_s));
    CHECK(fakes::until([&] { return scene.server.all(u"Communication"_s).size() == 1; }));
    const QString id = scene.server.put(message(u"hello back"_s));
    CHECK(fakes::until([&] { return !scene.phone.json(u"Communication"_s, {id}).isEmpty(); }));
    CHECK(fakes::until([&] { return scene.state().outbox == store::OutboxCount{}; }));
}

TEST_CASE("in the background what is written still goes at once", "[sync]")
{
    Scene scene;
    scene.phone.courier.setForeground(false);
    scene.phone.courier.start();
    REQUIRE(scene.reaches(Phase::UpToDate));
    scene.phone.create(message(u"hello"_s));
    CHECK(fakes::until([&] { return scene.server.all(u"Communication"_s).size() == 1; }));
}

TEST_CASE("offline is told, with when it is tried again, and ends by itself", "[sync]")
{
    Scene scene;
    const auto [answer, problem] = GENERATE(table<Answer, SyncError>({
        {Answer{.fault = Answer::Fault::Close}, SyncError::Unreachable},
        {Answer::html(), SyncError::CaptivePortal},
        {Answer{503}, SyncError::Busy},
        {Answer{500}, SyncError::ServerFault},
    }));
    scene.answerAlways(answer);
    scene.phone.create(message(u"waits"_s));
    scene.phone.courier.start();
    REQUIRE(scene.reaches(Phase::Offline));
    CHECK(scene.state().problem == problem);
    CHECK(scene.state().outbox.waiting == 1);
    CHECK(fakes::until([&] { return scene.state().nextTry.has_value(); }));

    scene.server.before({});
    REQUIRE(scene.reaches(Phase::UpToDate));
    CHECK_FALSE(scene.state().problem);
    CHECK(scene.server.all(u"Communication"_s).size() == 1);
}

TEST_CASE("nobody signed in is told, and nothing is asked", "[sync]")
{
    fakes::Application application;
    fakes::FakeFhirServer server;
    OpenDevice device{server.base()};
    sync::Session out{.base = server.base(), .tokenEndpoint = server.base()};
    REQUIRE(fakes::answer(device.account.adopt(out)));
    CHECK_FALSE(device.sync());
    CHECK(device.courier.state().phase == Phase::SignedOut);
    CHECK(server.wire().asked().isEmpty());
}

TEST_CASE("whoever is signed out stays so while it is tried again, so that nothing she types into vanishes", "[sync]")
{
    fakes::Application application;
    fakes::FakeFhirServer server;
    OpenDevice device{server.base()};
    REQUIRE(fakes::answer(device.account.adopt({.base = server.base(), .tokenEndpoint = server.base()})));
    CHECK_FALSE(device.sync());
    QVector<Phase> told;
    QObject::connect(&device.courier, &sync::Courier::stateChanged, &device.courier,
                     [&] { told << device.courier.state().phase; });
    device.create(message(u"kept"_s));
    CHECK_FALSE(device.sync());
    REQUIRE(fakes::until([&] { return device.courier.state().outbox.waiting == 1 && !told.isEmpty(); }));
    CHECK(std::ranges::all_of(told, [](Phase phase) { return phase == Phase::SignedOut; }));
}

TEST_CASE("what needs a person is told apart from what will pass", "[sync]")
{
    Scene scene;
    scene.answerAlways(Answer{404});
    CHECK_FALSE(scene.phone.sync());
    CHECK(scene.state().phase == Phase::Blocked);
    CHECK(scene.state().problem == SyncError::NotFhir);
}

TEST_CASE("a stuck upload does not keep others' news away", "[sync]")
{
    Scene scene;
    scene.server.before([](const Asked &asked) -> std::optional<Answer> {
        return asked.verb == "POST" ? std::optional{Answer{500}} : std::nullopt;
    });
    scene.phone.create(message(u"stuck"_s));
    const QString id = scene.server.put(message(u"news"_s));
    CHECK_FALSE(scene.phone.sync());
    CHECK_FALSE(scene.phone.json(u"Communication"_s, {id}).isEmpty());
}

TEST_CASE("a server that asks for time is left alone for as long, whatever is written", "[sync]")
{
    Scene scene;
    REQUIRE(scene.phone.sync());
    scene.answerAlways(Answer{429}.with("Retry-After", "3600"));
    scene.phone.courier.start();
    REQUIRE(fakes::until([&] { return scene.state().nextTry.has_value(); }));
    CHECK(*scene.state().nextTry >= scene.phone.clock.now() + 1h);
    scene.server.wire().forget();
    scene.phone.create(message(u"impatient"_s));
    REQUIRE(fakes::until([&] { return scene.state().outbox.waiting == 1; }));
    CHECK(scene.server.wire().asked().isEmpty());

    SECTION("until somebody wakes it")
    {
        scene.server.before({});
        scene.phone.courier.wake();
        CHECK(fakes::until([&] { return scene.server.all(u"Communication"_s).size() == 1; }));
    }
}

TEST_CASE("a courier that goes in the middle of a round leaves everything as it was", "[sync]")
{
    fakes::Application application;
    fakes::FakeFhirServer server;
    auto phone = std::make_unique<OpenDevice>(server.base(), QStringList{u"Communication"_s}, brisk);
    phone->create(message(u"later"_s));
    bool asked = false;
    server.before([&asked](const Asked &) {
        asked = true;
        return std::optional{Answer{.fault = Answer::Fault::Hang}};
    });
    phone->courier.start();
    REQUIRE(fakes::until([&asked] { return asked; }));
    phone.reset();
    CHECK(server.all(u"Communication"_s).isEmpty());
}

TEST_CASE("the receiver of a change of state may end the courier", "[sync]")
{
    fakes::Application application;
    fakes::FakeFhirServer server;
    auto phone = std::make_unique<OpenDevice>(server.base(), QStringList{u"Communication"_s}, brisk);
    QObject receiver;
    QObject::connect(&phone->courier, &sync::Courier::stateChanged, &receiver, [&phone] { phone.reset(); });
    phone->courier.start();
    CHECK(fakes::until([&phone] { return phone == nullptr; }));
}
