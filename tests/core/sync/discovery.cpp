#include "sync/discovery.h"

#include "fakes/application.h"
#include "fakes/fakefhirserver.h"
#include "fakes/waiting.h"

#include <QJsonArray>
#include <QNetworkAccessManager>

#include <catch2/catch_test_macros.hpp>

using namespace heard;
using namespace Qt::StringLiterals;
using fakes::Answer;
using fakes::Asked;
using sync::SyncError;

namespace {

struct Scene {
    fakes::Application application;
    fakes::FakeFhirServer server;
    QNetworkAccessManager network;
    sync::Transport transport{network};

    sync::SyncResult<sync::Server> found() { return fakes::answer(sync::Discovery{transport}.find(server.base())); }
    SyncError errorWhenMetadataIs(const Answer &answer)
    {
        server.before([answer](const Asked &asked) {
            return asked.path.endsWith(u"metadata"_s) ? std::optional{answer} : std::nullopt;
        });
        const auto server = found();
        REQUIRE_FALSE(server);
        return server.error().error;
    }
};

} // namespace

TEST_CASE("a server without sign-in is found, with what it declares", "[sync]")
{
    Scene scene;
    const auto server = scene.found();
    REQUIRE(server);
    CHECK_FALSE(server->offersSignIn());
    CHECK(server->canSearch(u"Goal"_s, u"_lastUpdated"_s));
    CHECK_FALSE(server->canSearch(u"Goal"_s, u"subject"_s));
    CHECK_FALSE(server->hasType(u"Observation"_s));
    CHECK_FALSE(server->canSearchAllTypes());
}

TEST_CASE("the endpoints for signing in are taken where they are secure", "[sync]")
{
    Scene scene;
    scene.server.before([](const Asked &asked) -> std::optional<Answer> {
        if (!asked.path.endsWith(u"smart-configuration"_s))
            return std::nullopt;
        return Answer::json({{u"authorization_challenge_endpoint"_s, u"https://unit.example/challenge"_s},
                             {u"token_endpoint"_s, u"https://unit.example/token"_s},
                             {u"revocation_endpoint"_s, u"http://elsewhere.example/revoke"_s}});
    });
    const auto server = scene.found();
    REQUIRE(server);
    CHECK(server->offersSignIn());
    CHECK(server->tokenEndpoint == QUrl{u"https://unit.example/token"_s});
    CHECK(server->revocationEndpoint.isEmpty());
}

TEST_CASE("each way of not finding a server has its own error", "[sync]")
{
    Scene scene;
    CHECK(scene.errorWhenMetadataIs(Answer{404}) == SyncError::NotFhir);
    CHECK(scene.errorWhenMetadataIs(Answer{200, "{\"name\":\"something else\"}"}) == SyncError::NotFhir);
    CHECK(scene.errorWhenMetadataIs(Answer{200, "not JSON"}) == SyncError::NotFhir);
    CHECK(scene.errorWhenMetadataIs(Answer::json({{u"resourceType"_s, u"CapabilityStatement"_s}, {u"fhirVersion"_s, u"3.0.2"_s}}))
          == SyncError::NotFhir);
    CHECK(scene.errorWhenMetadataIs(Answer{503}) == SyncError::Busy);
    CHECK(scene.errorWhenMetadataIs(Answer{500}) == SyncError::ServerFault);

    scene.server.before([](const Asked &) { return Answer::html(); });
    CHECK(scene.found().error().error == SyncError::CaptivePortal);
    scene.server.before([](const Asked &) { return Answer{.fault = Answer::Fault::Close}; });
    CHECK(scene.found().error().error == SyncError::Unreachable);

    const sync::Discovery discovery{scene.transport};
    CHECK(fakes::answer(discovery.find(QUrl{u"http://unit.example/fhir"_s})).error().error == SyncError::NotSecure);
    CHECK(fakes::answer(discovery.find(QUrl{u"ftp://unit.example/fhir"_s})).error().error == SyncError::NotSecure);
    QUrl tls = scene.server.base();
    tls.setScheme(u"https"_s);
    scene.transport.setPatience(std::chrono::milliseconds{50});
    CHECK(fakes::answer(discovery.find(tls)).error().error == SyncError::TimedOut);
}

TEST_CASE("a typed address is understood as people type it", "[sync]")
{
    CHECK(sync::baseFromWords(u" riverbank.example/fhir/ "_s) == QUrl{u"https://riverbank.example/fhir"_s});
    CHECK(sync::baseFromWords(u"http://127.0.0.1:8090/fhir"_s) == QUrl{u"http://127.0.0.1:8090/fhir"_s});
    CHECK(sync::baseFromWords(u"https://ann:secret@riverbank.example/fhir?x=1#y"_s) == QUrl{u"https://riverbank.example/fhir"_s});
    CHECK_FALSE(sync::baseFromWords(u""_s).isValid());
    CHECK_FALSE(sync::baseFromWords(u"mailto://ann"_s).isValid());
    CHECK_FALSE(sync::baseFromWords(u"two words"_s).isValid());
}
