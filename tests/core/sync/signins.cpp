#include "sync/signins.h"

#include "fakes/scriptedserver.h"
#include "opendevice.h"

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
    sync::SignIns signIns{client};

    explicit Ward(const Answer &answer)
    {
        wire.setScript([answer](const Asked &) { return answer; });
    }
};

} // namespace

TEST_CASE("the hub is asked to end every sign-in of one person", "[sync]")
{
    Ward ward{Answer::json({{u"resourceType"_s, u"Parameters"_s}})};
    CHECK(fakes::answer(ward.signIns.endOfPatient({u"ann"_s})));
    CHECK(fakes::answer(ward.signIns.endOfColleague({u"grace"_s})));
    REQUIRE(ward.wire.asked().size() == 2);
    CHECK(ward.wire.asked()[0].verb == "POST");
    CHECK(ward.wire.asked()[0].path.endsWith(u"/Patient/ann/$revoke-access"_s));
    CHECK(ward.wire.asked()[0].headers.value("content-type") == "application/fhir+json");
    CHECK(ward.wire.asked()[1].path.endsWith(u"/Practitioner/grace/$revoke-access"_s));
}

TEST_CASE("where sign-ins were not ended, it says why", "[sync]")
{
    const auto [status, error] = GENERATE(table<int, SyncError>({{403, SyncError::Forbidden},
                                                                 {404, SyncError::NotFound},
                                                                 {429, SyncError::Busy},
                                                                 {500, SyncError::ServerFault}}));
    Ward ward{Answer::outcome(status, u"processing"_s, u"no"_s)};
    CAPTURE(status);
    const auto ended = fakes::answer(ward.signIns.endOfPatient({u"ann"_s}));
    REQUIRE_FALSE(ended);
    CHECK(ended.error().error == error);
}
