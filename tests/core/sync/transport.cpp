#include "sync/transport.h"

#include "fakes/application.h"
#include "fakes/scriptedserver.h"
#include "fakes/waiting.h"

#include <QNetworkAccessManager>

#include <catch2/catch_test_macros.hpp>

using namespace heard;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using fakes::Answer;
using fakes::Asked;
using sync::SyncError;

namespace {

struct Scene {
    fakes::Application application;
    fakes::ScriptedServer server;
    QNetworkAccessManager network;
    sync::Transport transport{network};

    sync::SyncResult<sync::Response> answered(const Answer &answer)
    {
        server.setScript([answer](const Asked &) { return answer; });
        return fakes::answer(transport.send({.url = server.base()}));
    }
    SyncError errorFor(const Answer &answer)
    {
        const auto response = answered(answer);
        REQUIRE_FALSE(response);
        return response.error().error;
    }
};

} // namespace

TEST_CASE("an answer is told from the ways of failing", "[sync]")
{
    Scene scene;
    CHECK(scene.answered({200, "{}"})->body == "{}");
    CHECK(scene.answered({304})->status == 304);
    CHECK(scene.errorFor({401}) == SyncError::SignedOut);
    CHECK(scene.errorFor({403}) == SyncError::Forbidden);
    CHECK(scene.errorFor({404}) == SyncError::NotFound);
    CHECK(scene.errorFor({410}) == SyncError::NotFound);
    CHECK(scene.errorFor({409}) == SyncError::Conflict);
    CHECK(scene.errorFor({412}) == SyncError::Conflict);
    CHECK(scene.errorFor({413}) == SyncError::TooLarge);
    CHECK(scene.errorFor({422}) == SyncError::Refused);
    CHECK(scene.errorFor({429}) == SyncError::Busy);
    CHECK(scene.errorFor({503}) == SyncError::Busy);
    CHECK(scene.errorFor({500}) == SyncError::ServerFault);
    CHECK(scene.errorFor({502}) == SyncError::ServerFault);
    CHECK(scene.errorFor({.fault = Answer::Fault::Close}) == SyncError::Unreachable);
    CHECK(scene.errorFor({.body = QByteArray(1000, 'x'), .fault = Answer::Fault::Truncate}) == SyncError::Unreachable);
}

TEST_CASE("a network's sign-in page is recognised, however it comes", "[sync]")
{
    Scene scene;
    CHECK(scene.errorFor(Answer::html()) == SyncError::CaptivePortal);
    CHECK(scene.errorFor(Answer{200, "  <html>"}) == SyncError::CaptivePortal);
    CHECK(scene.errorFor(Answer{302}.with("Location", "http://portal.example/sign-in")) == SyncError::CaptivePortal);
    CHECK(scene.errorFor(Answer::html(511)) == SyncError::CaptivePortal);
    // A gateway's own page about its trouble is not one.
    CHECK(scene.errorFor(Answer::html(502)) == SyncError::ServerFault);
}

TEST_CASE("silence ends in a time-out, nobody there in being unreachable", "[sync]")
{
    Scene scene;
    scene.transport.setPatience(50ms);
    CHECK(scene.errorFor({.fault = Answer::Fault::Hang}) == SyncError::TimedOut);

    QUrl nobody = scene.server.base();
    {
        fakes::ScriptedServer gone;
        nobody = gone.base();
    }
    CHECK(fakes::answer(scene.transport.send({.url = nobody})).error().error == SyncError::Unreachable);
}

TEST_CASE("a request that is given up calls nobody", "[sync]")
{
    Scene scene;
    bool called = false;
    scene.server.setScript([](const Asked &) { return Answer{200, "{}"}; });
    {
        auto task = scene.transport.send({.url = scene.server.base()});
        task.start([&called](const sync::SyncResult<sync::Response> &) { called = true; });
        CHECK(task.isRunning());
    }
    CHECK(fakes::answer(scene.transport.send({.url = scene.server.base()})));
    CHECK_FALSE(called);
}

TEST_CASE("what a request carries is on the wire", "[sync]")
{
    Scene scene;
    scene.server.setScript([](const Asked &) { return Answer{200, "{}"}; });
    REQUIRE(fakes::answer(scene.transport.send({.verb = sync::Request::Verb::Put,
                                             .url = scene.server.url(u"fhir/Goal/1?a=b"_s),
                                             .body = "{\"a\":1}",
                                             .contentType = "application/fhir+json",
                                             .bearer = "secret",
                                             .ifMatch = "W/\"3\"",
                                             .ifNoneExist = "identifier=a%7Cb"})));
    const Asked &asked = scene.server.asked().front();
    CHECK(asked.verb == "PUT");
    CHECK(asked.path == u"/fhir/Goal/1"_s);
    CHECK(asked.query == u"a=b"_s);
    CHECK(asked.body == "{\"a\":1}");
    CHECK(asked.headers.value("authorization") == "Bearer secret");
    CHECK(asked.headers.value("if-match") == "W/\"3\"");
    CHECK(asked.headers.value("if-none-exist") == "identifier=a%7Cb");
    CHECK(asked.headers.value("cache-control") == "no-cache");
    CHECK(asked.headers.value("accept").startsWith("application/fhir+json"));
}

TEST_CASE("Retry-After is seconds or a date, compared with the server's own clock", "[sync]")
{
    CHECK(sync::retryAfter("7", {}) == 7s);
    CHECK(sync::retryAfter("Sun, 22 Nov 2026 09:00:30 GMT", "Sun, 22 Nov 2026 09:00:00 GMT") == 30s);
    CHECK(sync::retryAfter("Sun, 22 Nov 2026 08:00:00 GMT", "Sun, 22 Nov 2026 09:00:00 GMT") == 0s);
    CHECK(sync::retryAfter("Sun, 22 Nov 2026 09:00:30 GMT", {}) == std::nullopt);
    CHECK(sync::retryAfter("-5", {}) == 0s);
    CHECK(sync::retryAfter("99999999999", {}) == 24h);
    CHECK(sync::retryAfter("soon", {}) == std::nullopt);
    CHECK(sync::retryAfter("", {}) == std::nullopt);

    Scene scene;
    const auto response = scene.answered(Answer{503}.with("Retry-After", "3"));
    CHECK(response.error().retryAfter == 3s);
}

TEST_CASE("what the server says went wrong is kept", "[sync]")
{
    Scene scene;
    const auto refused = scene.answered(Answer::outcome(422, u"invalid"_s, u"Communication.status is missing"_s));
    CHECK(refused.error().code == u"invalid"_s);
    CHECK(refused.error().detail == u"Communication.status is missing"_s);

    const auto oauth = sync::complaintIn(R"({"error":"invalid_grant","error_description":"used twice"})");
    CHECK(oauth.code == u"invalid_grant"_s);
    CHECK(oauth.words == u"used twice"_s);
    CHECK(sync::complaintIn("[1,2").code.isEmpty());
    CHECK(sync::complaintIn("{\"issue\":7}").words.isEmpty());
}
