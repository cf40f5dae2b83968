#include "sync/account.h"

#include "opendevice.h"

using namespace heard;
using namespace heard::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using fakes::Answer;
using fakes::Asked;
using sync::SyncError;

namespace {

/// A server whose refresh tokens rotate: each is good for one renewal.
struct Scene {
    fakes::Application application;
    fakes::FakeClock clock;
    int issued = 1;
    fakes::ScriptedServer wire{[this](const Asked &asked) { return answer(asked); }};
    QTemporaryDir folder;
    std::unique_ptr<store::Database> database = OpenDevice::opened(folder.filePath(u"device.db"_s), clock);
    QNetworkAccessManager network;
    sync::Transport transport{network};
    sync::Account account{*database, transport, clock};
    sync::FhirClient client{transport, account};

    Scene() { REQUIRE(fakes::answer(account.adopt(session()))); }

    sync::Session session() const
    {
        return {.base = wire.base(),
                .tokenEndpoint = wire.url(u"token"_s),
                .revocationEndpoint = wire.url(u"revoke"_s),
                .accessToken = "access-1",
                .expires = clock.now() + 900s,
                .refreshToken = "refresh-1",
                .patient = u"p1"_s};
    }
    Answer answer(const Asked &asked)
    {
        if (asked.path == "/revoke"_L1)
            return Answer{200};
        if (asked.path == "/token"_L1) {
            if (asked.field(u"refresh_token"_s) != u"refresh-%1"_s.arg(issued))
                return Answer::json({{u"error"_s, u"invalid_grant"_s}}, 400);
            ++issued;
            return Answer::json({{u"access_token"_s, u"access-%1"_s.arg(issued)}, {u"expires_in"_s, 900},
                                 {u"refresh_token"_s, u"refresh-%1"_s.arg(issued)}});
        }
        if (asked.headers.value("authorization") != "Bearer access-" + QByteArray::number(issued))
            return Answer{401};
        return Answer::json({{u"resourceType"_s, u"Patient"_s}, {u"id"_s, u"p1"_s},
                             {u"meta"_s, QJsonObject{{u"versionId"_s, u"1"_s}}}});
    }
    sync::Session afterRestart()
    {
        sync::Account again{*database, transport, clock};
        REQUIRE(fakes::answer(again.load()));
        return again.session().value_or(sync::Session{});
    }
};

} // namespace

TEST_CASE("a session outlives the program", "[sync]")
{
    Scene scene;
    CHECK(scene.afterRestart() == scene.session());
}

TEST_CASE("a token is used until it is about to expire, and then renewed", "[sync]")
{
    Scene scene;
    CHECK(fakes::answer(scene.account.token()) == "access-1");
    CHECK(scene.wire.count("POST", u"/token"_s) == 0);
    scene.clock.advance(880s);
    CHECK(fakes::answer(scene.account.token()) == "access-2");
    CHECK(scene.afterRestart().refreshToken == "refresh-2");
    CHECK(scene.afterRestart().patient == u"p1"_s);
}

TEST_CASE("a refused token is renewed once and the request sent again", "[sync]")
{
    Scene scene;
    scene.issued = 2;
    REQUIRE(fakes::answer(scene.account.adopt([&] {
        sync::Session session = scene.session();
        session.refreshToken = "refresh-2";
        return session;
    }())));
    REQUIRE(fakes::answer(scene.client.read(u"Patient"_s, {u"p1"_s})));
    CHECK(scene.wire.count("POST", u"/token"_s) == 1);
    CHECK(scene.wire.count("GET", u"/fhir/Patient/p1"_s) == 2);
}

TEST_CASE("several requests that are refused together renew once", "[sync]")
{
    Scene scene;
    scene.clock.advance(1h);
    std::vector<sync::Task<sync::SyncResult<QByteArray>>> tasks;
    int answered = 0;
    for (int i = 0; i < 5; ++i)
        tasks.push_back(scene.account.token());
    for (auto &task : tasks) {
        task.start([&answered](const sync::SyncResult<QByteArray> &token) {
            CHECK(token == "access-2");
            ++answered;
        });
    }
    REQUIRE(fakes::until([&answered] { return answered == 5; }));
    CHECK(scene.wire.count("POST", u"/token"_s) == 1);
}

TEST_CASE("a renewal that is given up lets the next one through", "[sync]")
{
    Scene scene;
    scene.clock.advance(1h);
    {
        auto given = scene.account.token();
        given.start([](const sync::SyncResult<QByteArray> &) { FAIL("it was given up"); });
    }
    CHECK(fakes::answer(scene.account.token()));
}

TEST_CASE("signed out by the server, the person is known and nothing is asked again", "[sync]")
{
    Scene scene;
    scene.issued = 7;
    const auto token = fakes::answer(scene.account.token("access-1"));
    REQUIRE_FALSE(token);
    CHECK(token.error().error == SyncError::SignedOut);
    CHECK_FALSE(scene.account.isSignedIn());
    CHECK(scene.afterRestart().patient == u"p1"_s);
    scene.wire.forget();
    CHECK(fakes::answer(scene.account.token()).error().error == SyncError::SignedOut);
    CHECK(scene.wire.asked().isEmpty());
}

TEST_CASE("a renewal that cannot reach the server signs nobody out", "[sync]")
{
    Scene scene;
    scene.wire.setScript([](const Asked &) { return Answer{503}; });
    CHECK(fakes::answer(scene.account.token("access-1")).error().error == SyncError::Busy);
    CHECK(scene.account.isSignedIn());
    scene.wire.setScript([](const Asked &) { return Answer::html(); });
    CHECK(fakes::answer(scene.account.token("access-1")).error().error == SyncError::CaptivePortal);
    CHECK(scene.account.isSignedIn());
}

TEST_CASE("signing out revokes, and forgets the tokens also without a connection", "[sync]")
{
    Scene scene;
    SECTION("with a connection")
    {
        REQUIRE(fakes::answer(scene.account.signOut()));
        REQUIRE(scene.wire.count("POST", u"/revoke"_s) == 1);
        CHECK(scene.wire.asked().back().field(u"token"_s) == u"refresh-1"_s);
    }
    SECTION("without")
    {
        scene.wire.setScript([](const Asked &) { return Answer{.fault = Answer::Fault::Close}; });
        CHECK_FALSE(fakes::answer(scene.account.signOut()));
    }
    CHECK_FALSE(scene.account.isSignedIn());
    CHECK(scene.afterRestart().refreshToken.isEmpty());
    CHECK(scene.afterRestart().accessToken.isEmpty());
}

TEST_CASE("nobody else can sign in upon what a person has written", "[sync]")
{
    Scene scene;
    sync::Session other = scene.session();
    other.patient = u"p2"_s;
    CHECK(fakes::answer(scene.account.adopt(other)).error().error == SyncError::AnotherPerson);
    CHECK(scene.account.session()->patient == u"p1"_s);
}

TEST_CASE("a token is shown to no other server", "[sync]")
{
    Scene scene;
    fakes::ScriptedServer other;
    const auto response = fakes::answer(scene.client.send({.url = other.url(u"fhir/Patient"_s)}));
    CHECK_FALSE(response);
    CHECK(other.asked().isEmpty());
    CHECK_FALSE(scene.client.isOwn(scene.wire.url(u"fhirother/Patient"_s)));
    CHECK(scene.client.isOwn(scene.wire.url(u"fhir"_s)));
}
