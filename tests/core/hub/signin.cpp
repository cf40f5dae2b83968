#include "fakes/fakeclock.h"
#include "words.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QCryptographicHash>

using namespace heard;
using namespace heard::fakes;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QByteArray verifier = "a-verifier-of-a-test-that-is-long-enough-to-count";

QByteArray challenge()
{
    return QCryptographicHash::hash(verifier, QCryptographicHash::Sha256)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray asking(const QByteArray &proof)
{
    return "client_id=test&code_challenge_method=S256&code_challenge=" + challenge() + '&' + proof;
}

QByteArray withCode(const QString &invite)
{
    return asking("invite_code=" + invite.toUtf8().toPercentEncoding());
}

QByteArray codeFrom(const HubAnswer &answer)
{
    return answer.json()[u"authorization_code"].toString().toUtf8();
}

QByteArray exchange(const QByteArray &code, const QByteArray &proof = verifier, const QByteArray &client = "test")
{
    return "grant_type=authorization_code&client_id=" + client + "&code=" + code + "&code_verifier=" + proof;
}

QByteArray refreshing(const QByteArray &token, const QByteArray &attempt = {})
{
    return "grant_type=refresh_token&client_id=test&refresh_token=" + token
        + (attempt.isEmpty() ? "" : "&attempt=" + attempt);
}

QString error(const HubAnswer &answer)
{
    return answer.json()[u"error"].toString();
}

QByteArray member(const HubAnswer &answer, const char *name)
{
    return answer.json()[QLatin1StringView{name}].toString().toUtf8();
}

} // namespace

TEST_CASE("an invite code signs a patient in once", "[hub][sign-in]")
{
    RunningHub hub;
    const Person ann = hub.patient(u"Ann"_s);
    const QString code = hub.invite(ann.subject, hub::Role::Patient);

    const auto asked = hub.form("/auth/challenge", withCode(code.toLower().replace(u' ', u'-')));
    REQUIRE(asked.status == 200);
    const auto issued = hub.form("/auth/token", exchange(codeFrom(asked)));
    REQUIRE(issued.status == 200);
    CHECK(issued.headers.value("cache-control") == "no-store");
    CHECK(issued.json()[u"expires_in"].toInt() == 900);
    CHECK(issued.json()[u"token_type"].toString() == u"Bearer"_s);
    CHECK(issued.json()[u"patient"].toString() == ann.id());
    CHECK(issued.json()[u"fhirUser"].toString() == ann.subject);
    CHECK(issued.json()[u"scope"].toString().contains(u"patient/Communication.crus"_s));

    const QByteArray token = member(issued, "access_token");
    for (const QByteArray scheme : {"Bearer ", "bearer ", "BEARER "})
        CHECK(hub.ask("GET", "/fhir/Patient", {}, {}, "Authorization: " + scheme + token + "\r\n").status == 200);
    CHECK(hub.ask("GET", "/fhir/Patient", {}, {}, "Authorization: Basic " + token + "\r\n").status == 401);

    const auto again = hub.form("/auth/challenge", withCode(code));
    CHECK(again.status == 403);
    CHECK(error(again) == u"insufficient_authorization"_s);
}

TEST_CASE("a newer invite ends the earlier one", "[hub][sign-in]")
{
    RunningHub hub;
    const Person ann = hub.patient(u"Ann"_s);
    const QString first = hub.invite(ann.subject, hub::Role::Patient);
    const QString second = hub.invite(ann.subject, hub::Role::Patient);
    CHECK(hub.form("/auth/challenge", withCode(first)).status == 403);
    CHECK(hub.form("/auth/challenge", withCode(second)).status == 200);
}

TEST_CASE("a challenge that lacks something is refused", "[hub][sign-in]")
{
    RunningHub hub;
    const QByteArray form = GENERATE(QByteArray{}, QByteArray{"client_id=test"}, QByteArray{"%%%"},
        QByteArray{"client_id=test&code_challenge=short&code_challenge_method=S256&invite_code=K7QM4T9PX"},
        "client_id=test&code_challenge=" + challenge() + "&code_challenge_method=plain&invite_code=K7QM4T9PX",
        asking("username=ife"), asking("invite_code=K7QM4T9PX&client_id=twice"));
    const auto answer = hub.form("/auth/challenge", form);
    CHECK(answer.status == 400);
    CHECK(error(answer) == u"invalid_request"_s);
    CHECK(hub.ask("GET", "/auth/challenge").status == 405);
    CHECK(hub.ask("POST", "/auth/token", {}, {{u"a"_s, 1}}).status == 415);
}

TEST_CASE("guessing codes is made slow", "[hub][sign-in]")
{
    FakeClock clock;
    RunningHub hub{{}, &clock};
    const Person ann = hub.patient(u"Ann"_s);
    const QString code = hub.invite(ann.subject, hub::Role::Patient);
    for (int i = 0; i < 5; ++i)
        CHECK(hub.form("/auth/challenge", withCode(u"00000000"_s + QString::number(i))).status == 403);
    const auto refused = hub.form("/auth/challenge", withCode(code));
    CHECK(refused.status == 429);
    CHECK(refused.headers.value("retry-after") == "1");
    clock.advance(2s);
    CHECK(hub.form("/auth/challenge", withCode(code)).status == 200);
}

TEST_CASE("codes and tokens expire", "[hub][sign-in]")
{
    FakeClock clock;
    RunningHub hub{{}, &clock};
    const Person ann = hub.patient(u"Ann"_s);
    const QString invite = hub.invite(ann.subject, hub::Role::Patient);

    SECTION("an invite after fourteen days")
    {
        clock.advance(14 * 24h);
        CHECK(hub.form("/auth/challenge", withCode(invite)).status == 403);
    }
    SECTION("an authorization code after five minutes")
    {
        const auto code = codeFrom(hub.form("/auth/challenge", withCode(invite)));
        clock.advance(5min);
        CHECK(error(hub.form("/auth/token", exchange(code))) == u"invalid_grant"_s);
    }
    SECTION("an access token after fifteen minutes")
    {
        CHECK(hub.ask("GET", "/fhir/Patient", ann).status == 200);
        clock.advance(15min);
        CHECK(hub.ask("GET", "/fhir/Patient", ann).status == 401);
        const auto renewed = hub.form("/auth/token", refreshing(ann.refreshToken));
        REQUIRE(renewed.status == 200);
        CHECK(hub.ask("GET", "/fhir/Patient", {ann.subject, member(renewed, "access_token"), {}}).status == 200);
    }
    SECTION("a sign-in after ninety days, however often it was refreshed")
    {
        QByteArray token = ann.refreshToken;
        for (int i = 0; i < 2; ++i) {
            clock.advance(44 * 24h);
            const auto renewed = hub.form("/auth/token", refreshing(token));
            REQUIRE(renewed.status == 200);
            token = member(renewed, "refresh_token");
        }
        clock.advance(2 * 24h);
        CHECK(error(hub.form("/auth/token", refreshing(token))) == u"invalid_grant"_s);
    }
}

TEST_CASE("an authorization code needs its verifier and its client", "[hub][sign-in]")
{
    RunningHub hub;
    const Person ann = hub.patient(u"Ann"_s);
    const QByteArray code
        = codeFrom(hub.form("/auth/challenge", withCode(hub.invite(ann.subject, hub::Role::Patient))));
    CHECK(error(hub.form("/auth/token", exchange(code, QByteArray(50, 'x')))) == u"invalid_grant"_s);
    CHECK(error(hub.form("/auth/token", exchange(code, "short"))) == u"invalid_grant"_s);
    CHECK(error(hub.form("/auth/token", exchange(code, verifier, "another"))) == u"invalid_grant"_s);
    CHECK(error(hub.form("/auth/token", exchange(code, {}))) == u"invalid_request"_s);
    CHECK(error(hub.form("/auth/token", "grant_type=password&client_id=test")) == u"unsupported_grant_type"_s);
    CHECK(hub.form("/auth/token", exchange(code)).status == 200);
}

TEST_CASE("using an authorization code twice ends what it gave", "[hub][sign-in]")
{
    RunningHub hub;
    const Person ann = hub.patient(u"Ann"_s);
    const QByteArray code
        = codeFrom(hub.form("/auth/challenge", withCode(hub.invite(ann.subject, hub::Role::Patient))));
    const auto issued = hub.form("/auth/token", exchange(code));
    REQUIRE(issued.status == 200);
    const Person signedIn{ann.subject, member(issued, "access_token"), {}};
    CHECK(hub.ask("GET", "/fhir/Patient", signedIn).status == 200);
    CHECK(error(hub.form("/auth/token", exchange(code))) == u"invalid_grant"_s);
    CHECK(hub.ask("GET", "/fhir/Patient", signedIn).status == 401);
    CHECK(hub.ask("GET", "/fhir/Patient", ann).status == 200);
}

TEST_CASE("replaying a refresh token ends the whole sign-in", "[hub][sign-in]")
{
    RunningHub hub;
    const Person ann = hub.patient(u"Ann"_s);
    const auto renewed = hub.form("/auth/token", refreshing(ann.refreshToken));
    REQUIRE(renewed.status == 200);
    const Person after{ann.subject, member(renewed, "access_token"), member(renewed, "refresh_token")};
    CHECK(hub.ask("GET", "/fhir/Patient", after).status == 200);

    CHECK(error(hub.form("/auth/token", refreshing(ann.refreshToken))) == u"invalid_grant"_s);
    CHECK(hub.ask("GET", "/fhir/Patient", after).status == 401);
    CHECK(error(hub.form("/auth/token", refreshing(after.refreshToken))) == u"invalid_grant"_s);
}

TEST_CASE("a refresh whose answer got lost may be repeated under its own name", "[hub][sign-in]")
{
    RunningHub hub;
    const Person ann = hub.patient(u"Ann"_s);
    const auto lost = hub.form("/auth/token", refreshing(ann.refreshToken, "attempt-1"));
    REQUIRE(lost.status == 200);
    const auto repeated = hub.form("/auth/token", refreshing(ann.refreshToken, "attempt-1"));
    REQUIRE(repeated.status == 200);
    CHECK(error(hub.form("/auth/token", refreshing(member(lost, "refresh_token")))) == u"invalid_grant"_s);

    const auto next = hub.form("/auth/token", refreshing(member(repeated, "refresh_token"), "attempt-2"));
    REQUIRE(next.status == 200);
    // Now that what it gave is used, the same is a replay.
    CHECK(hub.form("/auth/token", refreshing(ann.refreshToken, "attempt-1")).status == 400);
    CHECK(hub.ask("GET", "/fhir/Patient", {ann.subject, member(next, "access_token"), {}}).status == 401);
}

TEST_CASE("signing out ends the sign-in", "[hub][sign-in]")
{
    RunningHub hub;
    const Person ann = hub.patient(u"Ann"_s);
    CHECK(hub.ask("GET", "/fhir/Patient", ann).status == 200);
    CHECK(hub.form("/auth/revoke", "token=" + ann.refreshToken).status == 200);
    CHECK(hub.ask("GET", "/fhir/Patient", ann).status == 401);
    CHECK(hub.form("/auth/revoke", "token=unknown").status == 200);
}

TEST_CASE("a member of the team sets a passphrase with her invite and signs in with it", "[hub][sign-in]")
{
    RunningHub hub;
    const Person grace = hub.team(u"Grace Okafor"_s, hub::Role::Nurse);
    const QString invite = hub.invite(grace.subject, hub::Role::Nurse);
    const QByteArray code = invite.toUtf8().toPercentEncoding();
    CHECK(hub.form("/auth/challenge", asking("username=grace&password=short&invite_code=" + code)).status == 400);
    REQUIRE(hub.form("/auth/challenge", asking("username=grace&password=seven+quiet+herons&invite_code=" + code)).status
        == 200);

    CHECK(hub.form("/auth/challenge", asking("username=grace&password=seven+loud+herons")).status == 403);
    CHECK(hub.form("/auth/challenge", asking("username=nobody&password=seven+quiet+herons")).status == 403);
    const auto asked = hub.form("/auth/challenge", asking("username=Grace&password=seven+quiet+herons"));
    REQUIRE(asked.status == 200);
    const auto issued = hub.form("/auth/token", exchange(codeFrom(asked)));
    CHECK(issued.json()[u"fhirUser"].toString() == grace.subject);

    const Person tom = hub.team(u"Tom Reyes"_s, hub::Role::Nurse);
    const QByteArray other = hub.invite(tom.subject, hub::Role::Nurse).toUtf8().toPercentEncoding();
    const auto taken = hub.form("/auth/challenge", asking("username=GRACE&password=another+long+one&invite_code=" + other));
    CHECK(taken.status == 400);
    CHECK(error(taken) == u"username_taken"_s);
    CHECK(hub.form("/auth/challenge", asking("username=tom&password=another+long+one&invite_code=" + other)).status == 200);
}

TEST_CASE("a patient's invite sets no passphrase, and is not spent by the try", "[hub][sign-in]")
{
    RunningHub hub;
    const Person ann = hub.patient(u"Ann"_s);
    const QString invite = hub.invite(ann.subject, hub::Role::Patient);
    const QByteArray code = invite.toUtf8().toPercentEncoding();
    const auto refused = hub.form("/auth/challenge", asking("username=ann&password=seven+quiet+herons&invite_code=" + code));
    CHECK(refused.status == 400);
    CHECK(error(refused) == u"patient_invite"_s);
    CHECK(hub.form("/auth/challenge", withCode(invite)).status == 200);
}

TEST_CASE("the team invites and takes access back", "[hub][sign-in]")
{
    RunningHub hub;
    const Person nurse = hub.team(u"Grace Okafor"_s, hub::Role::Nurse);
    const Person ann = hub.patient(u"Ann"_s);
    const QByteArray path = "/fhir/Patient/" + ann.id().toUtf8();
    const auto invited = hub.ask("POST", path + "/$invite", nurse);
    REQUIRE(invited.status == 200);
    const QString code = invited.json()[u"parameter"][0][u"valueString"].toString();
    CHECK(hub.signIn(code).subject == ann.subject);

    REQUIRE(hub.ask("POST", path + "/$revoke-access", nurse).status == 200);
    CHECK(hub.ask("GET", "/fhir/Patient", ann).status == 401);
    CHECK(hub.ask("POST", path + "/$invite", ann).status == 401);
    CHECK(hub.ask("POST", "/fhir/Patient/nobody/$invite", nurse).status == 404);
}

TEST_CASE("only an administrator makes another", "[hub][sign-in]")
{
    RunningHub hub;
    const Person lead = hub.team(u"Grace Okafor"_s, hub::Role::PledgeLead);
    const Person nurse = hub.team(u"Tom Reyes"_s, hub::Role::Nurse);
    const Person administrator = hub.team(u"Ada Novak"_s, hub::Role::Administrator);
    const QByteArray path = "/fhir/Practitioner/" + nurse.id().toUtf8() + "/$invite";
    const auto asking = [](const QString &role) {
        return QJsonObject{{u"resourceType"_s, u"Parameters"_s},
            {u"parameter"_s, QJsonArray{QJsonObject{{u"name"_s, u"role"_s}, {u"valueCode"_s, role}}}}};
    };
    CHECK(hub.ask("POST", path, nurse, asking(u"nurse"_s)).status == 403);
    CHECK(hub.ask("POST", path, lead, asking(u"nurse"_s)).status == 200);
    CHECK(hub.ask("POST", path, lead, asking(u"administrator"_s)).status == 403);
    CHECK(hub.ask("POST", path, administrator, asking(u"administrator"_s)).status == 200);
    CHECK(hub.ask("POST", path, administrator, asking(u"patient"_s)).status == 400);
    CHECK(hub.ask("POST", path, administrator).status == 200);
}

TEST_CASE("who has left is given no code and may do nothing, until she is back", "[hub][sign-in]")
{
    RunningHub hub;
    const Person administrator = hub.team(u"Ada Novak"_s, hub::Role::Administrator);
    const Person nurse = hub.team(u"Tom Reyes"_s, hub::Role::Nurse);
    const QByteArray path = "/fhir/Practitioner/" + nurse.id().toUtf8();
    REQUIRE(hub.ask("GET", "/fhir/Patient", nurse).status == 200);
    const auto before = hub.ask("GET", path, administrator);
    const auto left = hub.put(with(before.json(), u"active"_s, false), administrator, before.etag());
    REQUIRE(left.status == 200);
    CHECK(hub.ask("GET", "/fhir/Patient", nurse).status == 403);
    const QJsonObject asNurse{{u"resourceType"_s, u"Parameters"_s},
        {u"parameter"_s, QJsonArray{QJsonObject{{u"name"_s, u"role"_s}, {u"valueCode"_s, u"nurse"_s}}}}};
    for (const auto &refused : {hub.ask("POST", path + "/$invite", administrator), hub.ask("POST", path + "/$invite", administrator, asNurse)}) {
        CHECK(refused.status == 422);
        CHECK(firstIssue(refused, u"expression"_s) == u"Practitioner.active"_s);
        CHECK(firstIssue(refused, u"diagnostics"_s).contains(u"has left"_s));
    }
    REQUIRE(hub.put(with(left.json(), u"active"_s, true), administrator, left.etag()).status == 200);
    CHECK(hub.ask("GET", "/fhir/Patient", nurse).status == 200);
    CHECK(hub.ask("POST", path + "/$invite", administrator).status == 200);
}

TEST_CASE("nobody but an administrator takes an administrator's access or gets a code in her name", "[hub][sign-in]")
{
    RunningHub hub;
    const Person lead = hub.team(u"Grace Okafor"_s, hub::Role::PledgeLead);
    const Person administrator = hub.team(u"Ada Novak"_s, hub::Role::Administrator);
    const Person other = hub.team(u"Iris Lund"_s, hub::Role::Administrator);
    const QByteArray path = "/fhir/Practitioner/" + administrator.id().toUtf8();
    const QJsonObject asNurse{{u"resourceType"_s, u"Parameters"_s},
        {u"parameter"_s, QJsonArray{QJsonObject{{u"name"_s, u"role"_s}, {u"valueCode"_s, u"nurse"_s}}}}};
    CHECK(hub.ask("POST", path + "/$invite", lead, asNurse).status == 403);
    CHECK(hub.ask("POST", path + "/$revoke-access", lead).status == 403);
    CHECK(hub.ask("GET", "/fhir/Practitioner", administrator).status == 200);
    CHECK(hub.ask("POST", path + "/$revoke-access", other).status == 200);
    CHECK(hub.ask("GET", "/fhir/Practitioner", administrator).status == 401);
}

TEST_CASE("a code that waits does not bring back a role that was taken away", "[hub][sign-in]")
{
    RunningHub hub;
    const Person administrator = hub.team(u"Ada Novak"_s, hub::Role::Administrator);
    const Person nurse = hub.team(u"Tom Reyes"_s, hub::Role::Nurse);
    const auto invited = hub.ask("POST", "/fhir/Practitioner/" + nurse.id().toUtf8() + "/$invite", administrator);
    REQUIRE(invited.status == 200);
    const auto roles = hub.ask("GET", "/fhir/PractitionerRole?practitioner=" + nurse.subject.toUtf8(), administrator);
    const QJsonObject role = roles.json()[u"entry"][0][u"resource"].toObject();
    REQUIRE(hub.put(with(role, u"active"_s, false), administrator, "W/\"1\"").status == 200);
    const QString code = invited.json()[u"parameter"][0][u"valueString"].toString();
    CHECK(hub.form("/auth/challenge", withCode(code)).status == 403);
}

TEST_CASE("what a colleague may do follows her role at once", "[hub][sign-in]")
{
    RunningHub hub;
    const Person administrator = hub.team(u"Ada Novak"_s, hub::Role::Administrator);
    const Person nurse = hub.team(u"Tom Reyes"_s, hub::Role::Nurse);
    CHECK(hub.ask("GET", "/fhir/Patient", nurse).status == 200);
    const auto roles = hub.ask("GET", "/fhir/PractitionerRole?practitioner=" + nurse.subject.toUtf8(), administrator);
    QJsonObject role = roles.json()[u"entry"][0][u"resource"].toObject();
    role.insert(u"active"_s, false);
    REQUIRE(hub.put(role, administrator, "W/\"1\"").status == 200);
    CHECK(hub.ask("GET", "/fhir/Patient", nurse).status == 403);

    const auto own = hub.ask("GET",
        "/fhir/PractitionerRole?role=administrator&practitioner=" + administrator.subject.toUtf8(), administrator);
    const QJsonObject administering = own.json()[u"entry"][0][u"resource"].toObject();
    const Person lead = hub.team(u"Grace Okafor"_s, hub::Role::PledgeLead);
    CHECK(hub.put(with(administering, u"active"_s, false), lead, "W/\"1\"").status == 403);
}

TEST_CASE("a sign-in survives a restart of the hub", "[hub][sign-in]")
{
    RunningHub hub;
    const Person ann = hub.patient(u"Ann"_s);
    hub.restart();
    CHECK(hub.ask("GET", "/fhir/Patient", ann).status == 200);
    CHECK(hub.form("/auth/token", refreshing(ann.refreshToken)).status == 200);
}

TEST_CASE("a token that is none is refused", "[hub][sign-in]")
{
    RunningHub hub;
    const QByteArray token
        = GENERATE(QByteArray{"x"}, QByteArray{"' OR 1=1 --"}, QByteArray(4000, 'a'), QByteArray{"\xff\xfe"});
    const auto answer = hub.ask("GET", "/fhir/Patient", {{}, token, {}});
    CHECK(answer.status == 401);
    CHECK(answer.headers.value("www-authenticate") == "Bearer");
    CHECK(answer.json()[u"resourceType"].toString() == u"OperationOutcome"_s);
}
