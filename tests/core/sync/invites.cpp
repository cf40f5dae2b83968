#include "sync/invites.h"

#include "fakes/scriptedserver.h"
#include "opendevice.h"
#include "sync/enrollink.h"

#include <catch2/generators/catch_generators.hpp>

using namespace heard;
using namespace heard::tests;
using namespace Qt::StringLiterals;
using fakes::Answer;
using fakes::Asked;
using sync::SyncError;

namespace {

/// A team's desktop and whatever answers for the hub.
struct Ward {
    fakes::Application application;
    fakes::ScriptedServer wire;
    OpenDevice desk{wire.base()};
    sync::FhirClient client{desk.transport, desk.account};
    sync::Invites invites{client};

    explicit Ward(const Answer &answer)
    {
        wire.setScript([answer](const Asked &) { return answer; });
    }
    SyncError errorForAnn() { return fakes::answer(invites.forPatient({u"ann"_s})).error().error; }
};

Answer parameters(const QJsonArray &parameter)
{
    return Answer::json({{u"resourceType"_s, u"Parameters"_s}, {u"parameter"_s, parameter}});
}

QJsonObject codeParameter()
{
    return {{u"name"_s, u"code"_s}, {u"valueString"_s, u"K7QM 4T9P X"_s}};
}

QJsonObject expiresParameter(const QString &when)
{
    return {{u"name"_s, u"expires"_s}, {u"valueInstant"_s, when}};
}

Answer anInvite()
{
    return parameters({codeParameter(), expiresParameter(u"2026-12-06T09:00:00Z"_s)});
}

} // namespace

TEST_CASE("a patient's invite is asked of the hub and answered with its code, its end and where it is for", "[sync]")
{
    Ward ward{anInvite()};
    const auto invite = fakes::answer(ward.invites.forPatient({u"ann"_s}));
    REQUIRE(invite);
    CHECK(invite->code == u"K7QM 4T9P X"_s);
    CHECK(invite->expires.toIso().startsWith(u"2026-12-06T09:00:00"_s));
    CHECK(invite->hub == ward.wire.base().adjusted(QUrl::StripTrailingSlash));

    REQUIRE(ward.wire.asked().size() == 1);
    const Asked &asked = ward.wire.asked().front();
    CHECK(asked.verb == "POST");
    CHECK(asked.path.endsWith(u"/Patient/ann/$invite"_s));
    CHECK(asked.headers.value("content-type") == "application/fhir+json");
    CHECK(asked.json()["resourceType"_L1] == "Parameters"_L1);
}

TEST_CASE("a colleague's invite is asked for her entry", "[sync]")
{
    Ward ward{anInvite()};
    REQUIRE(fakes::answer(ward.invites.forColleague({u"grace"_s})));
    CHECK(ward.wire.asked().front().path.endsWith(u"/Practitioner/grace/$invite"_s));
}

TEST_CASE("the link of an invite leads a phone to the same hub with the same code", "[sync]")
{
    const sync::Invite invite{.hub = QUrl{u"https://hub.riverbank.example/heard?a=b&c"_s}, .code = u"K7QM 4T9P X"_s, .expires = {}};
    const auto link = sync::enrolLinkFrom(invite.link());
    REQUIRE(link);
    CHECK(link->code == u"K7QM4T9PX"_s);
    CHECK(link->hub.host() == invite.hub.host());
    CHECK(link->hub.path().startsWith(invite.hub.path()));
}

TEST_CASE("an answer without a code or without its end is no invite", "[sync]")
{
    const Answer answer = GENERATE(
        parameters({}), parameters({codeParameter()}), parameters({expiresParameter(u"2026-12-06T09:00:00Z"_s)}),
        parameters({codeParameter(), expiresParameter(u"tomorrow"_s)}), Answer::json({{u"resourceType"_s, u"Patient"_s}}),
        Answer::json({}));
    Ward ward{answer};
    CHECK(ward.errorForAnn() == SyncError::Unreadable);
}

TEST_CASE("a refused invite says why", "[sync]")
{
    const auto [status, error] = GENERATE(table<int, SyncError>({{403, SyncError::Forbidden},
                                                                 {404, SyncError::NotFound},
                                                                 {422, SyncError::Refused},
                                                                 {429, SyncError::Busy},
                                                                 {500, SyncError::ServerFault}}));
    Ward ward{Answer::outcome(status, u"processing"_s, u"no"_s)};
    CAPTURE(status);
    CHECK(ward.errorForAnn() == error);
}

TEST_CASE("no invite comes where the hub cannot be reached", "[sync]")
{
    Ward ward{anInvite()};
    ward.wire.setReachable(false);
    CHECK(ward.errorForAnn() == SyncError::Unreachable);
}
