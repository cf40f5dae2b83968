// What the team measures of its promises, on two desktops through the real hub; phones and representatives get nothing of it.
#include "fakes/application.h"
#include "fakes/device.h"
#include "fakes/devicestore.h"
#include "fakes/printedpledge.h"

#include "fhir/vocabulary.h"
#include "impact/businesscase.h"
#include "pledge/pledgeboard.h"
#include "voice/voices.h"

#include <catch2/catch_test_macros.hpp>

#include <QTimeZone>

#include <algorithm>

using namespace heard;
using namespace heard::impact;
using namespace Qt::StringLiterals;
using fakes::Device;
using fakes::DropFirstResponseAfterCommit;
using fakes::get;
using hub::Role;

namespace {

const QDate today{2026, 11, 23};

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
        fakes::printed(desk.database(), commitment);
        get(board.publish({}, idOf(desk, "Practitioner"_L1)));
        carry();
    }
    void carry()
    {
        for (Device *device : {&ann, &desk, &other, &desk, &representative, &ann})
            REQUIRE(device->syncUntilQuiet());
    }
    static MeasuredCommitment measured(Device &device)
    {
        const auto all = get(Measures{device.database()}.all());
        REQUIRE(all.size() == 1);
        return all[0];
    }
    static qsizetype releasesOn(Device &device)
    {
        const auto all = device.all(u"Basic"_s);
        return std::ranges::count_if(all,
            [](const QJsonObject &json) { return fhir::codeIn(json[u"code"], fhir::system::basic) == fhir::code::release; });
    }
    static void measure(Device &device)
    {
        Measure measure;
        measure.words = u"I knew how long I would wait"_s;
        measure.changedOn = QDate{2026, 9, 1};
        get(Measures{device.database()}.setMeasure(measured(device).commitment.id, measure));
    }
    static void note(Device &device, QDate on, int positive, int asked)
    {
        MeasuredValue value;
        value.commitment = measured(device).commitment.id;
        value.on = on;
        value.positive = positive;
        value.asked = asked;
        get(Measures{device.database()}.write({value}, today));
    }

    fakes::Application application;
    fakes::RunningHub hub;
    Device desk = Device::colleague(hub, u"Grace Okafor"_s, Role::PledgeLead);
    Device other = Device::colleague(hub, u"Nia Price"_s, Role::Nurse);
    Device representative = Device::colleague(hub, u"Rose Field"_s, Role::PatientRepresentative);
    Device ann = Device::patient(hub, u"Ann"_s);
};

} // namespace

TEST_CASE("what is measured is on both desktops, written down offline and over a bad network, and nowhere else", "[e2e][evaluation]")
{
    Scene scene;
    Scene::measure(scene.desk);
    scene.carry();
    scene.desk.goOffline();
    scene.other.goOffline();
    Scene::note(scene.desk, {2026, 7, 31}, 81, 263);
    Scene::note(scene.other, {2026, 10, 31}, 45, 50);
    // The answer to its sending is lost: it must not be there twice.
    scene.desk.goOnline(DropFirstResponseAfterCommit{});
    scene.other.goOnline(DropFirstResponseAfterCommit{});
    scene.carry();
    for (Device *device : {&scene.desk, &scene.other}) {
        const MeasuredCommitment found = Scene::measured(*device);
        REQUIRE(found.values.size() == 2);
        REQUIRE(found.findings);
        CHECK(found.findings->effect == Effect::Better);
        CHECK(found.findings->before.score->positive() == evaluation::PositiveScore{81, 182});
        CHECK(device->outbox().isEmpty());
    }
    CHECK(scene.representative.all(u"MeasureReport"_s).isEmpty());
    CHECK(scene.ann.all(u"MeasureReport"_s).isEmpty());

    get(Measures{scene.other.database()}.setRemoved(Scene::measured(scene.other).values[0].id, true));
    scene.carry();
    CHECK(Scene::measured(scene.desk).values.size() == 1);
}

TEST_CASE("what one desktop released binds the reports of the other", "[e2e][evaluation][suppression]")
{
    Scene scene;
    Scene::measure(scene.desk);
    Scene::note(scene.desk, {2026, 7, 31}, 8, 12);
    Scene::note(scene.desk, {2026, 10, 31}, 45, 50);
    get(voice::Voices{scene.ann.database()}.say(idOf(scene.ann, "Patient"_L1), {}, u"I waited long."_s));
    scene.carry();
    const auto first = get(BusinessCases{scene.desk.database()}.make(today));
    CHECK(first.heard.all.fewerThan() == 10);
    CHECK(first.heard.secondary.number() == 0);
    CHECK(first.issues[0].commitments[0].findings->before.score->respondents().number() == 12);
    scene.carry();
    CHECK(Scene::releasesOn(scene.other) == 2);
    CHECK(Scene::releasesOn(scene.representative) == 0);
    CHECK(Scene::releasesOn(scene.ann) == 0);

    // Three more were asked before the change: 15 after 12 would tell of them.
    Scene::note(scene.other, {2026, 8, 31}, 1, 3);
    const auto second = get(BusinessCases{scene.other.database()}.make(today));
    const auto &findings = *second.issues[0].commitments[0].findings;
    CHECK(findings.before.score->respondents().number() != 15);
    CHECK_FALSE(findings.before.score->positive());
    CHECK_FALSE(findings.difference);
    CHECK(findings.values[1].score->respondents().fewerThan() == 10);
    // Who looks at a preview on the first desktop sees as little, once it has heard of both.
    scene.carry();
    const auto looked = get(BusinessCases{scene.desk.database()}.preview(today));
    CHECK(looked.issues[0].commitments[0].findings->before.score == findings.before.score);
}
