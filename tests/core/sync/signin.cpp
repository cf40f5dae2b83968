#include "sync/signin.h"

#include "fakes/application.h"
#include "fakes/fakeclock.h"
#include "fakes/scriptedserver.h"
#include "fakes/waiting.h"

#include <QCryptographicHash>
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
    fakes::FakeClock clock;
    fakes::ScriptedServer wire;
    QNetworkAccessManager network;
    sync::Transport transport{network};
    sync::SignIn signIn{transport, clock};
    sync::Server server{.base = wire.base(),
                        .authorizationChallengeEndpoint = wire.url(u"challenge"_s),
                        .tokenEndpoint = wire.url(u"token"_s),
                        .revocationEndpoint = wire.url(u"revoke"_s)};

    Scene()
    {
        wire.setScript([](const Asked &asked) {
            if (asked.path == "/challenge"_L1)
                return Answer::json({{u"authorization_code"_s, u"code-1"_s}});
            return Answer::json({{u"access_token"_s, u"access-1"_s}, {u"token_type"_s, u"Bearer"_s}, {u"expires_in"_s, 900},
                                 {u"refresh_token"_s, u"refresh-1"_s}, {u"patient"_s, u"p1"_s}, {u"scope"_s, u"patient/*.rs"_s}});
        });
    }
    void challengeAnswers(const Answer &answer)
    {
        wire.setScript([answer](const Asked &) { return answer; });
    }
    SyncError errorOfCode() { return fakes::answer(signIn.withInviteCode(server, u"ABCD"_s)).error().error; }
};

Answer oauthError(int status, const QString &error)
{
    return Answer::json({{u"error"_s, error}}, status);
}

} // namespace

TEST_CASE("an invite code becomes a session", "[sync]")
{
    Scene scene;
    const auto session = fakes::answer(scene.signIn.withInviteCode(scene.server, u" abcd-efgh 23"_s));
    REQUIRE(session);
    CHECK(session->accessToken == "access-1");
    CHECK(session->refreshToken == "refresh-1");
    CHECK(session->expires == scene.clock.now() + 900s);
    CHECK(session->patient == u"p1"_s);
    CHECK(session->base == scene.wire.base());

    REQUIRE(scene.wire.asked().size() == 2);
    const Asked &challenge = scene.wire.asked()[0];
    CHECK(challenge.headers.value("content-type") == "application/x-www-form-urlencoded");
    CHECK(challenge.field(u"invite_code"_s) == u"ABCDEFGH23"_s);
    CHECK(challenge.field(u"client_id"_s) == u"heard"_s);
    CHECK(challenge.field(u"response_type"_s) == u"code"_s);
    CHECK(challenge.field(u"code_challenge_method"_s) == u"S256"_s);

    const Asked &exchange = scene.wire.asked()[1];
    CHECK(exchange.field(u"grant_type"_s) == u"authorization_code"_s);
    CHECK(exchange.field(u"code"_s) == u"code-1"_s);
    const QByteArray verifier = exchange.field(u"code_verifier"_s).toLatin1();
    CHECK(verifier.size() >= 43);
    CHECK(challenge.field(u"code_challenge"_s).toLatin1()
          == QCryptographicHash::hash(verifier, QCryptographicHash::Sha256)
                 .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

TEST_CASE("a passphrase reaches the server letter by letter", "[sync]")
{
    Scene scene;
    const QString passphrase = u"dŵr + halen & 100% = môr "_s;
    REQUIRE(fakes::answer(scene.signIn.withPassphrase(scene.server, u" grace "_s, passphrase)));
    CHECK(scene.wire.asked()[0].field(u"username"_s) == u"grace"_s);
    CHECK(scene.wire.asked()[0].field(u"password"_s) == passphrase);
}

TEST_CASE("what the server refuses is told apart", "[sync]")
{
    Scene scene;
    scene.challengeAnswers(oauthError(400, u"insufficient_authorization"_s));
    CHECK(scene.errorOfCode() == SyncError::WrongCode);
    scene.challengeAnswers(oauthError(400, u"invalid_grant"_s));
    CHECK(scene.errorOfCode() == SyncError::WrongCode);
    scene.challengeAnswers(oauthError(403, u"redirect_to_web"_s));
    CHECK(scene.errorOfCode() == SyncError::NoSignIn);
    scene.challengeAnswers(oauthError(400, u"username_taken"_s));
    CHECK(scene.errorOfCode() == SyncError::NameTaken);
    scene.challengeAnswers(oauthError(400, u"patient_invite"_s));
    CHECK(scene.errorOfCode() == SyncError::PatientCode);
    scene.challengeAnswers(Answer{429}.with("Retry-After", "60"));
    CHECK(scene.errorOfCode() == SyncError::Busy);
    scene.challengeAnswers(Answer::html());
    CHECK(scene.errorOfCode() == SyncError::CaptivePortal);
    scene.challengeAnswers(Answer{200, "{}"});
    CHECK(scene.errorOfCode() == SyncError::Unreadable);
    scene.server.authorizationChallengeEndpoint.clear();
    CHECK(scene.errorOfCode() == SyncError::NoSignIn);
}

TEST_CASE("each sign-in proves itself with a new verifier", "[sync]")
{
    Scene scene;
    REQUIRE(fakes::answer(scene.signIn.withInviteCode(scene.server, u"A"_s)));
    REQUIRE(fakes::answer(scene.signIn.withInviteCode(scene.server, u"A"_s)));
    CHECK(scene.wire.asked()[0].field(u"code_challenge"_s) != scene.wire.asked()[2].field(u"code_challenge"_s));
}
