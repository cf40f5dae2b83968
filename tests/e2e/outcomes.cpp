// A promise from the team's desk to phones, whether it happened from phones to the hub, and how many said so to everybody.
#include "fakes/application.h"
#include "fakes/device.h"
#include "fakes/devicestore.h"
#include "fakes/printedpledge.h"

#include "hub/tallies.h"
#include "outcomes/confirmations.h"
#include "pledge/pledgeboard.h"
#include "pledge/publishedpledge.h"
#include "voice/voices.h"

#include <catch2/catch_test_macros.hpp>

#include <QTimeZone>

#include <future>

using namespace heard;
using namespace heard::outcomes;
using namespace Qt::StringLiterals;
using fakes::Device;
using fakes::DropFirstResponseAfterCommit;
using fakes::get;
using fakes::idOf;
using hub::Role;

namespace {

struct Scene {
    Scene()
    {
        carry();
        pledge::PledgeBoard board{desk.database(), QTimeZone::utc()};
        pledge::Issue issue;
        issue.words = u"Patients wait alone"_s;
        pledge::Commitment commitment;
        commitment.issue = get(board.write(issue));
        commitment.plan = u"Say how long"_s;
        commitment.state = pledge::CommitmentState::Achieved;
        working = fakes::printed(desk.database(), commitment);
        get(board.publish({}, idOf(desk, "Practitioner"_L1)));
        carry();
    }
    void carry()
    {
        for (Device *device : {&ann, &joy, &bea, &desk, &ann, &joy, &bea})
            REQUIRE(device->syncUntilQuiet());
    }
    static ResourceId promise(Device &phone)
    {
        return get(pledge::PublishedPledge{phone.database()}.all()).issues[0].commitments[0].id;
    }
    static void says(Device &phone, Happened happened)
    {
        get(Confirmations{phone.database()}.answer(idOf(phone, "Patient"_L1), promise(phone), happened));
    }
    void atTheHub(const hub::Committer::Change &change)
    {
        std::promise<bool> kept;
        hub.server().committer().submit(change, [&](const store::StoreResult<void> &result) { kept.set_value(result.has_value()); });
        REQUIRE(kept.get_future().get());
    }
    void count()
    {
        atTheHub([](hub::Desk &writing) { return hub::tallyConfirmations(writing, *evaluation::Threshold::of(3)).has_value(); });
    }
    /// Nobody may ask for them, so they are counted in the hub's own tables.
    qint64 answersKept()
    {
        qint64 kept = -1;
        atTheHub([&](hub::Desk &writing) {
            return writing.connection
                .forEach("SELECT count(*) FROM resource WHERE type = 'QuestionnaireResponse'", {},
                    [&](const store::Row &row) { return (kept = row.integer(0)) >= 0; })
                .has_value();
        });
        return kept;
    }

    fakes::Application application;
    fakes::RunningHub hub;
    Device desk = Device::colleague(hub, u"Grace Okafor"_s, Role::PledgeLead);
    Device ann = Device::patient(hub, u"Ann"_s);
    Device joy = Device::patient(hub, u"Joy"_s);
    Device bea = Device::patient(hub, u"Bea"_s);
    ResourceId working;
};

} // namespace

TEST_CASE("whether it happened goes from phones to the hub alone, and how many said so to everybody", "[e2e][confirmation]")
{
    Scene scene;
    scene.joy.goOffline();
    Scene::says(scene.joy, Happened::Yes);
    Scene::says(scene.ann, Happened::NotYet);
    scene.ann.goOnline(DropFirstResponseAfterCommit{});
    REQUIRE(scene.ann.syncUntilQuiet());
    scene.joy.goOnline();
    scene.carry();
    CHECK(scene.answersKept() == 2);
    scene.count();
    scene.carry();
    CHECK_FALSE(get(Confirmations{scene.ann.database()}.tallyOf(Scene::promise(scene.ann))));
    CHECK(scene.desk.all(u"QuestionnaireResponse"_s).isEmpty());
    CHECK(scene.ann.all(u"QuestionnaireResponse"_s).size() == 1);

    Scene::says(scene.bea, Happened::NotYet);
    scene.carry();
    scene.count();
    scene.carry();
    const auto hers = get(Confirmations{scene.ann.database()}.tallyOf(Scene::promise(scene.ann)));
    REQUIRE(hers);
    CHECK(hers->yes.fewerThan == 3);
    CHECK_FALSE(hers->yes.number);
    const auto theirs = get(Confirmations{scene.desk.database()}.tallyOf(scene.working));
    REQUIRE(theirs);
    CHECK(theirs->yes == hers->yes);
    CHECK(theirs->notYet == hers->notYet);
}

TEST_CASE("a word about a promise reaches the team with the promise it is about", "[e2e][confirmation]")
{
    Scene scene;
    voice::Said said;
    said.better = u"Nobody told me how long"_s;
    said.commitment = Scene::promise(scene.ann);
    const ResourceId words = get(voice::Voices{scene.ann.database()}.say(idOf(scene.ann, "Patient"_L1), said));
    scene.ann.goOnline(DropFirstResponseAfterCommit{});
    scene.carry();

    const auto heard = scene.desk.all(u"Communication"_s);
    REQUIRE(heard.size() == 1);
    const auto feedback = voice::feedbackFromFhir(heard[0]);
    REQUIRE(feedback);
    CHECK(feedback->better == said.better);
    CHECK(feedback->commitment == Scene::promise(scene.desk));
    const auto promised = get(pledge::PublishedPledge{scene.desk.database()}.commitment(feedback->commitment));
    REQUIRE(promised);
    CHECK(promised->commitments[0].plan == u"Say how long"_s);
    const auto board = get(pledge::PledgeBoard{scene.desk.database(), QTimeZone::utc()}.all());
    CHECK(promised->commitments[0].workingCopy == board.issues[0].commitments[0].commitment.id);
    const auto hers = get(voice::Voices{scene.ann.database()}.byId(words));
    REQUIRE(hers);
    CHECK(hers->commitment == Scene::promise(scene.ann));
}
