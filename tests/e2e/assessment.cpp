// An assessment of support needs from the wish to the plan, between a phone and the team's desktops through the real hub.
#include "fakes/application.h"
#include "fakes/device.h"
#include "fakes/devicestore.h"

#include "care/assessmentrequests.h"
#include "care/assessments.h"
#include "care/careplans.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace heard;
using namespace heard::care;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using fakes::Device;
using fakes::DropFirstResponseAfterCommit;
using fakes::get;
using fakes::idOf;
using hub::Role;

namespace {

/// What one side says of the one request that there is.
struct Side {
    explicit Side(Device &device) : device(device) {}

    AssessmentRequest request()
    {
        const auto all = get(requests.of(ann, 5));
        REQUIRE(all.size() == 1);
        return all.first();
    }
    AssessmentState state() { return request().state; }
    std::optional<Assessment> answers() { return get(assessments.latestFor(request().id)); }
    QVector<CarePlan> shared() { return get(plans.sharedWith(ann)); }

    Device &device;
    AssessmentRequests requests{device.database()};
    Assessments assessments{device.database()};
    CarePlans plans{device.database()};
    ResourceId ann;
};

struct Scene {
    Scene()
    {
        for (Device *device : {&phoneOfAnn, &phoneOfJoy, &deskOfGrace, &deskOfMoira})
            REQUIRE(device->sync());
        for (Side *side : {&phone, &desk, &colleague})
            side->ann = idOf(phoneOfAnn, "Patient"_L1);
    }
    void carry()
    {
        for (Device *device : {&deskOfGrace, &phoneOfAnn, &phoneOfJoy, &deskOfGrace, &deskOfMoira})
            REQUIRE(device->syncUntilQuiet());
    }
    /// What @p side wrote while it could reach nobody arrives once, though the first answer of the hub is lost.
    void comeBack(Device &side)
    {
        CHECK_FALSE(side.sync());
        CHECK_FALSE(side.outbox().isEmpty());
        side.goOnline(DropFirstResponseAfterCommit{});
        REQUIRE(side.syncUntilQuiet());
        side.goOnline();
        carry();
    }
    /// Of all that belongs to an assessment.
    static int kept(Device &device)
    {
        qsizetype count = 0;
        for (const QString &type : {u"ServiceRequest"_s, u"Task"_s, u"QuestionnaireResponse"_s, u"CarePlan"_s, u"Appointment"_s})
            count += device.all(type).size();
        return static_cast<int>(count);
    }
    void talk()
    {
        get(phone.requests.ask(phone.ann));
        carry();
        get(desk.requests.start(desk.request().id, grace));
        carry();
    }

    fakes::Application application;
    fakes::RunningHub hub;
    Device phoneOfAnn = Device::patient(hub, u"Ann"_s);
    Device phoneOfJoy = Device::patient(hub, u"Joy"_s);
    Device deskOfGrace = Device::colleague(hub, u"Grace Okafor"_s, Role::Nurse);
    Device deskOfMoira = Device::colleague(hub, u"Moira Quinn"_s, Role::Nurse);
    Side phone{phoneOfAnn};
    Side desk{deskOfGrace};
    Side colleague{deskOfMoira};
    ResourceId grace = idOf(deskOfGrace, "Practitioner"_L1);
    ResourceId moira = idOf(deskOfMoira, "Practitioner"_L1);
};

} // namespace

TEST_CASE("what she asks while one is offered to her is one request on her phone and at every desk", "[e2e]")
{
    Scene scene;
    Side &phone = scene.phone;
    Side &desk = scene.desk;
    Side &colleague = scene.colleague;
    const bool deskFirst = GENERATE(true, false);
    CAPTURE(deskFirst);

    scene.phoneOfAnn.goOffline();
    scene.deskOfGrace.goOffline();
    get(desk.requests.offer(desk.ann, scene.grace, u"Six months have passed."_s));
    get(phone.requests.ask(phone.ann, u"I do not sleep since the scan."_s));
    Device &first = deskFirst ? scene.deskOfGrace : scene.phoneOfAnn;
    first.goOnline();
    REQUIRE(first.syncUntilQuiet());
    scene.comeBack(deskFirst ? scene.phoneOfAnn : scene.deskOfGrace);
    const auto seenAlike = [&](AssessmentState state) {
        for (Side *side : {&phone, &desk, &colleague}) {
            CHECK(side->state() == state);
            CHECK(side->request().whyNow == u"I do not sleep since the scan."_s);
            CHECK(side->request().offeredBy.isEmpty());
            CHECK(side->request().uid == phone.request().uid);
        }
    };
    seenAlike(AssessmentState::Requested);
    CHECK(get(colleague.requests.counts()).open == 1);

    // Another desk than the one that offered it goes on with it.
    scene.deskOfMoira.goOffline();
    Appointment meeting;
    meeting.start = SystemClock{}.now() + 48h;
    meeting.end = meeting.start + 45min;
    get(colleague.requests.book(colleague.request().id, meeting, scene.moira));
    CHECK(colleague.state() == AssessmentState::Booked);
    scene.comeBack(scene.deskOfMoira);
    seenAlike(AssessmentState::Booked);
    get(desk.requests.start(desk.request().id, scene.grace));
    get(desk.requests.finish(desk.request().id));
    scene.carry();
    seenAlike(AssessmentState::Done);
    for (Side *side : {&phone, &desk, &colleague}) {
        CHECK(side->device.outbox().isEmpty());
        CHECK(side->device.all(u"ServiceRequest"_s).size() == 2);
        CHECK(get(side->requests.counts()) == RequestCounts{0, 0, 0, 1});
    }
}

TEST_CASE("where two desks answer at once what she asked while one was offered, only her request is a person's decision", "[e2e]")
{
    Scene scene;
    Side &phone = scene.phone;
    Side &desk = scene.desk;
    Side &colleague = scene.colleague;
    scene.phoneOfAnn.goOffline();
    get(desk.requests.offer(desk.ann, scene.grace));
    get(phone.requests.ask(phone.ann, u"I do not sleep."_s));
    const QString offered = desk.request().uid;
    REQUIRE(scene.deskOfGrace.syncUntilQuiet());
    scene.comeBack(scene.phoneOfAnn);

    scene.deskOfGrace.goOffline();
    scene.deskOfMoira.goOffline();
    get(desk.requests.accept(desk.request().id, scene.grace));
    get(colleague.requests.decline(colleague.request().id, scene.moira, u"We met yesterday."_s));
    scene.deskOfGrace.goOnline();
    REQUIRE(scene.deskOfGrace.syncUntilQuiet());
    scene.deskOfMoira.goOnline();
    REQUIRE(scene.deskOfMoira.syncUntilQuiet());
    CHECK(scene.deskOfGrace.outbox().isEmpty());
    const auto left = scene.deskOfMoira.outbox();
    CHECK_FALSE(left.isEmpty());
    for (const store::LocalChange &change : left)
        CHECK(change.json["authoredOn"_L1].toString() == colleague.request().askedAt.toIso());
    for (Side *side : {&phone, &desk, &colleague})
        CHECK(side->request().uid != offered);
}

TEST_CASE("an assessment goes from the wish to the plan, though the connection is lost again and again", "[e2e]")
{
    Scene scene;
    Side &phone = scene.phone;
    Side &desk = scene.desk;

    scene.phoneOfAnn.goOffline();
    get(phone.requests.ask(phone.ann, u"I do not sleep since the scan."_s));
    CHECK(phone.state() == AssessmentState::Requested);
    scene.comeBack(scene.phoneOfAnn);
    CHECK(get(desk.requests.list(RequestFilter::New)).size() == 1);
    CHECK(desk.request().whyNow == u"I do not sleep since the scan."_s);

    scene.deskOfGrace.goOffline();
    get(desk.requests.accept(desk.request().id, scene.grace));
    Appointment meeting;
    meeting.start = SystemClock{}.now() + 48h;
    meeting.end = meeting.start + 45min;
    meeting.place = u"Quiet room"_s;
    get(desk.requests.book(desk.request().id, meeting, scene.grace));
    scene.comeBack(scene.deskOfGrace);
    CHECK(phone.state() == AssessmentState::Booked);
    CHECK(phone.request().ownerName.contains(u"Okafor"_s));
    CHECK(phone.request().meetingAt == desk.request().meetingAt);

    scene.phoneOfAnn.goOffline();
    Answers answers;
    answers.ticked = {{u"sleep"_s, {}, 8, false}, {u"hopeless"_s, {}, 4, false}};
    answers.distress = 6;
    answers.mattersMost = u"My garden."_s;
    get(phone.assessments.keepDraft(phone.request().uid, {answers, 3}));
    // What is not finished is nobody's but hers.
    CHECK(scene.phoneOfAnn.outbox().isEmpty());
    get(phone.assessments.send(phone.request().id, answers));
    scene.comeBack(scene.phoneOfAnn);
    REQUIRE(desk.answers());
    CHECK(desk.answers()->answers.ranked().first().id == u"hopeless"_s);
    CHECK(desk.answers()->answers.mattersMost == u"My garden."_s);
    CHECK(desk.request().urgent);
    get(desk.assessments.setHandled(desk.answers()->id, true));

    get(desk.requests.start(desk.request().id, scene.grace));
    scene.carry();
    CHECK(phone.state() == AssessmentState::UnderWay);
    CHECK_FALSE(phone.request().urgent);
    const auto plan = get(desk.plans.draft(desk.request().id, scene.grace));
    CareAction sleep;
    sleep.concern = u"sleep"_s;
    sleep.about = u"Sleep"_s;
    sleep.agreed = u"Speak to the sleep clinic"_s;
    sleep.who = u"Grace"_s;
    sleep.by = QDate{2026, 12, 24};
    get(desk.plans.write(plan, u"We spoke about the nights."_s, {sleep}));

    scene.deskOfGrace.goOffline();
    get(desk.plans.share(plan, scene.grace));
    scene.comeBack(scene.deskOfGrace);
    CHECK(phone.state() == AssessmentState::PlanShared);
    REQUIRE(phone.shared().size() == 1);
    CHECK(phone.shared().first().conversation == u"We spoke about the nights."_s);
    REQUIRE(phone.shared().first().actions.size() == 1);
    CHECK(phone.shared().first().actions.first().agreed == u"Speak to the sleep clinic"_s);

    const CarePlan sharedPlan = desk.shared().first();
    get(desk.plans.setHappenedNext(sharedPlan.id, sharedPlan.actions.first().id, u"She sleeps five hours now."_s));
    CHECK(fakes::refused(desk.requests.finish(desk.request().id)).reason == RequestError::ActionsOpen);
    get(desk.plans.setActionState(sharedPlan.id, sharedPlan.actions.first().id, ActionState::Done));
    get(desk.requests.finish(desk.request().id));
    scene.carry();
    scene.phoneOfAnn.goOffline();
    CHECK(phone.state() == AssessmentState::Done);
    CHECK(phone.shared().first().actions.first().happenedNext == u"She sleeps five hours now."_s);

    CHECK(Scene::kept(scene.phoneOfJoy) == 0);
    for (const QString &type : {u"ServiceRequest"_s, u"Task"_s, u"QuestionnaireResponse"_s, u"CarePlan"_s, u"Appointment"_s})
        CHECK(scene.hub.count(type) == 1);
    for (Device *device : {&scene.phoneOfAnn, &scene.deskOfGrace, &scene.deskOfMoira})
        CHECK(device->outbox().isEmpty());
}

TEST_CASE("a draft of a plan is the team's alone: a colleague goes on with it, no phone is ever given it", "[e2e]")
{
    Scene scene;
    scene.talk();
    const auto plan = get(scene.desk.plans.draft(scene.desk.request().id, scene.grace));
    get(scene.desk.plans.write(plan, u"My notes: she is afraid of the scan."_s, {}));
    scene.carry();
    CHECK(scene.phoneOfAnn.all(u"CarePlan"_s).isEmpty());
    CHECK(scene.phoneOfJoy.all(u"CarePlan"_s).isEmpty());

    const auto drafts = get(scene.colleague.plans.forRequest(scene.colleague.request().id));
    REQUIRE(drafts.size() == 1);
    CHECK(drafts.first().conversation == u"My notes: she is afraid of the scan."_s);
    get(scene.colleague.plans.write(drafts.first().id, u"We spoke about the scan."_s, {}));
    scene.hub.restart();
    for (Device *device : {&scene.phoneOfAnn, &scene.phoneOfJoy, &scene.deskOfGrace, &scene.deskOfMoira})
        device->network().setUpstream(QUrl{scene.hub.base()});
    scene.carry();
    CHECK(scene.phoneOfAnn.all(u"CarePlan"_s).isEmpty());

    get(scene.colleague.plans.share(drafts.first().id, idOf(scene.deskOfMoira, "Practitioner"_L1)));
    REQUIRE(scene.deskOfMoira.syncUntilQuiet());
    scene.carry();
    REQUIRE(scene.phone.shared().size() == 1);
    const QByteArray given = QJsonDocument{scene.phoneOfAnn.all(u"CarePlan"_s).first()}.toJson();
    CHECK(given.contains("We spoke about the scan."));
    CHECK_FALSE(given.contains("My notes"));
}

TEST_CASE("a draft that is thrown away leaves no word on the hub that a phone could be given", "[e2e]")
{
    Scene scene;
    scene.talk();
    const auto plan = get(scene.desk.plans.draft(scene.desk.request().id, scene.grace));
    get(scene.desk.plans.write(plan, u"My notes: she is afraid of the scan."_s, {}));
    scene.carry();
    get(scene.desk.plans.discard(plan));
    scene.carry();
    CHECK(scene.phone.shared().isEmpty());
    for (const QJsonObject &json : scene.phoneOfAnn.all(u"CarePlan"_s))
        CHECK_FALSE(QJsonDocument{json}.toJson().contains("afraid"));
}

TEST_CASE("a request that is declined tells her why, and she may ask again", "[e2e]")
{
    Scene scene;
    get(scene.phone.requests.ask(scene.phone.ann));
    scene.carry();
    get(scene.desk.requests.decline(scene.desk.request().id, scene.grace, u"We talk about it at the clinic tomorrow."_s));
    scene.carry();
    CHECK(scene.phone.state() == AssessmentState::Declined);
    CHECK(scene.phone.request().declineReason == u"We talk about it at the clinic tomorrow."_s);
    get(scene.phone.requests.ask(scene.phone.ann));
    scene.carry();
    CHECK(get(scene.desk.requests.list(RequestFilter::New)).size() == 1);
    CHECK(Scene::kept(scene.phoneOfJoy) == 0);
}
