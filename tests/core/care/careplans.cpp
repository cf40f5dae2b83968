#include "care/careplans.h"

#include "../queryplan.h"
#include "../riverbank.h"
#include "care/assessmentrequests.h"
#include "care/assessments.h"

using namespace heard;
using namespace heard::care;
using namespace heard::tests;
using namespace std::chrono_literals;
using fakes::get;
using fakes::refused;

namespace {

struct Desk : Riverbank {
    Desk()
    {
        request = get(requests.ask(ann));
        answers = get(Assessments{database}.send(request, {}));
    }

    CarePlan at(const ResourceId &id)
    {
        const auto found = get(plans.byId(id));
        REQUIRE(found);
        return *found;
    }
    CareAction action(const QString &about, const QString &agreed)
    {
        CareAction action;
        action.about = about;
        action.agreed = agreed;
        return action;
    }
    ResourceId shared()
    {
        const auto id = get(plans.draft(request, grace));
        get(plans.write(id, u"We spoke about sleep."_s, {action(u"Sleep"_s, u"Try the sleep course"_s)}));
        get(plans.share(id, grace));
        return id;
    }
    void followUp(const ResourceId &plan)
    {
        const auto actions = get(plans.byId(plan))->actions;
        for (const CareAction &action : actions)
            get(plans.setActionState(plan, action.id, ActionState::Done));
    }
    QVector<CarePlan> hers() { return get(plans.sharedWith(ann)); }

    AssessmentRequests requests{database};
    CarePlans plans{database};
    ResourceId request;
    ResourceId answers;
};

} // namespace

TEST_CASE("a draft begins from the answers and is one however often it is begun", "[care]")
{
    Desk desk;
    const auto id = get(desk.plans.draft(desk.request, desk.grace));
    const CarePlan plan = desk.at(id);
    CHECK(plan.state == CarePlanState::Draft);
    CHECK(plan.patient == desk.ann);
    CHECK(plan.request == desk.request);
    CHECK(plan.assessment == desk.answers);
    CHECK(plan.authorName == u"Sister Grace Okafor"_s);
    CHECK(get(desk.plans.draft(desk.request, desk.grace)) == id);
    desk.store.sendAll();
    CHECK(get(desk.plans.draft(desk.request, desk.grace)) == desk.at(id).id);
    CHECK(desk.store.all(u"CarePlan"_s).size() == 1);
    CHECK(desk.hers().isEmpty());
}

TEST_CASE("a draft keeps what is not finished yet; what is shared has to be", "[care]")
{
    Desk desk;
    const auto id = get(desk.plans.draft(desk.request, desk.grace));
    CHECK(refused(desk.plans.share(id, desk.grace)).reason == PlanError::Empty);
    get(desk.plans.write(id, u" Tired, worried. \n"_s, {desk.action(u"Sleep"_s, {})}));
    CHECK(desk.at(id).conversation == u"Tired, worried."_s);
    REQUIRE(desk.at(id).actions.size() == 1);
    CHECK_FALSE(desk.at(id).actions[0].id.isEmpty());
    CHECK(refused(desk.plans.share(id, desk.grace)).reason == PlanError::ActionEmpty);
    CHECK(desk.at(id).state == CarePlanState::Draft);
    CHECK(get(desk.requests.byId(desk.request))->state == AssessmentState::Requested);

    QVector<CareAction> actions = desk.at(id).actions;
    actions[0].agreed = u"Try the sleep course"_s;
    actions[0].who = u"Ann"_s;
    actions[0].by = QDate{2026, 12, 6};
    get(desk.plans.write(id, desk.at(id).conversation, actions));
    CHECK(desk.at(id).actions == actions);
    desk.store.clock.advance(1h);
    get(desk.plans.share(id, desk.grace));
    CHECK(desk.at(id).sharedAt == desk.now());
    REQUIRE(desk.hers().size() == 1);
    CHECK(desk.hers()[0].actions == actions);
    const auto request = get(desk.requests.byId(desk.request));
    CHECK(request->state == AssessmentState::PlanShared);
    CHECK(request->owner == desk.grace);
    CHECK(refused(desk.plans.write(id, u"Other"_s, {})).reason == PlanError::NotADraft);
    CHECK(refused(desk.plans.share(id, desk.grace)).reason == PlanError::NotADraft);
    CHECK(refused(desk.plans.discard(id)).reason == PlanError::NotADraft);
}

TEST_CASE("a plan that cannot be is refused and nothing is written", "[care]")
{
    Desk desk;
    const auto id = get(desk.plans.draft(desk.request, desk.grace));
    const auto before = desk.store.everything();
    const auto reason = [&](const QString &conversation, const QVector<CareAction> &actions) {
        return refused(desk.plans.write(id, conversation, actions)).reason;
    };
    CHECK(reason(QString{8001, u'x'}, {}) == PlanError::TooLong);
    CHECK(reason({}, QVector<CareAction>(101)) == PlanError::TooLong);
    CHECK(reason({}, {desk.action(u"Sleep"_s, QString{1001, u'x'})}) == PlanError::TooLong);
    CHECK(reason({}, {desk.action(QString{1001, u'x'}, {})}) == PlanError::TooLong);
    CHECK(refused(desk.plans.write({u"nothing"_s}, {}, {})).reason == PlanError::NotFound);
    CHECK(refused(desk.plans.share(id, {u"nobody"_s})).reason == PlanError::AuthorUnknown);
    CHECK(refused(desk.plans.draft({u"nothing"_s}, desk.grace)).reason == PlanError::RequestUnknown);
    CHECK(refused(desk.plans.setHappenedNext(id, u"a"_s, u"x"_s)).reason == PlanError::NotShared);
    CHECK(desk.store.everything() == before);
    const auto joys = get(desk.requests.ask(desk.joy));
    CHECK(refused(desk.plans.draft(joys, {u"nobody"_s})).reason == PlanError::AuthorUnknown);
}

TEST_CASE("a plan of a request that was withdrawn is not shared", "[care]")
{
    Desk desk;
    const auto id = get(desk.plans.draft(desk.request, desk.grace));
    get(desk.plans.write(id, u"We spoke."_s, {}));
    get(desk.requests.withdraw(desk.request));
    CHECK(refused(desk.plans.share(id, desk.grace)).reason == PlanError::RequestClosed);
    CHECK(desk.at(id).state == CarePlanState::Draft);
}

TEST_CASE("a discarded draft keeps no word of what was noted", "[care]")
{
    Desk desk;
    const auto id = get(desk.plans.draft(desk.request, desk.grace));
    get(desk.plans.write(id, u"canary in the notes"_s, {desk.action(u"canary"_s, u"canary"_s)}));
    desk.store.sendAll();
    get(desk.plans.discard(id));
    const QJsonObject left = desk.store.all(u"CarePlan"_s).first();
    CHECK(left["status"_L1] == u"entered-in-error"_s);
    CHECK_FALSE(QJsonDocument{left}.toJson().contains("canary"));
    CHECK_FALSE(get(desk.plans.byId(id)));
    CHECK(get(desk.plans.forRequest(desk.request)).isEmpty());
    CHECK(refused(desk.plans.discard(id)).reason == PlanError::NotFound);
    CHECK(get(desk.plans.draft(desk.request, desk.grace)) != id);
}

TEST_CASE("what happened next is written into the shared plan, and she sees it", "[care]")
{
    Desk desk;
    const auto id = desk.shared();
    const QString action = desk.at(id).actions[0].id;
    desk.store.sendAll();
    get(desk.plans.setHappenedNext(id, action, u" She sleeps five hours now. "_s));
    get(desk.plans.setActionState(id, action, ActionState::Done));
    CHECK(desk.store.unsent() == 1);
    CHECK(desk.hers()[0].actions[0].happenedNext == u"She sleeps five hours now."_s);
    CHECK(desk.hers()[0].actions[0].state == ActionState::Done);
    const auto before = desk.store.everything();
    CHECK(refused(desk.plans.setHappenedNext(id, u"nothing"_s, u"x"_s)).reason == PlanError::NoSuchAction);
    CHECK(refused(desk.plans.setHappenedNext(id, action, QString{1001, u'x'})).reason == PlanError::TooLong);
    CHECK(desk.store.everything() == before);
}

TEST_CASE("a revision says nothing to her until it is shared, then takes the place of the plan before it", "[care]")
{
    Desk desk;
    const auto first = desk.shared();
    const QString action = desk.at(first).actions[0].id;
    get(desk.plans.setHappenedNext(first, action, u"She sleeps."_s));
    desk.store.sendAll();
    QJsonObject foreign = desk.store.all(u"CarePlan"_s).first();
    foreign["language"_L1] = u"en-GB"_s;
    desk.store.receive(foreign);

    desk.store.clock.advance(24h);
    const auto second = get(desk.plans.draft(desk.request, desk.grace));
    CHECK(desk.at(second).replaces == desk.at(first).id);
    CHECK(desk.at(second).actions == desk.at(first).actions);
    CHECK(desk.at(second).assessment == desk.at(first).assessment);
    CHECK(desk.store.all(u"CarePlan"_s).last()["language"_L1] == u"en-GB"_s);
    QVector<CareAction> actions = desk.at(second).actions;
    actions << desk.action(u"Money"_s, u"See the adviser"_s);
    get(desk.plans.write(second, u"We spoke again."_s, actions));
    CHECK(desk.hers().size() == 1);
    CHECK(desk.hers()[0].conversation == u"We spoke about sleep."_s);

    get(desk.plans.share(second, desk.grace));
    REQUIRE(desk.hers().size() == 1);
    CHECK(desk.hers()[0].conversation == u"We spoke again."_s);
    CHECK(desk.hers()[0].actions.size() == 2);
    CHECK(desk.at(first).state == CarePlanState::Replaced);
    const auto all = get(desk.plans.forRequest(desk.request));
    REQUIRE(all.size() == 2);
    CHECK(all[0].id == desk.at(second).id);
}

TEST_CASE("a plan is unseen until she opens it, and again once another takes its place", "[care]")
{
    Desk desk;
    desk.shared();
    CHECK(get(desk.plans.seen(desk.hers()[0])) == PlanSeen::Never);
    const int unsent = desk.store.unsent();
    get(desk.plans.markSeen(desk.hers()[0]));
    CHECK(get(desk.plans.seen(desk.hers()[0])) == PlanSeen::AsItIs);
    CHECK(desk.store.unsent() == unsent);
    desk.store.clock.advance(1h);
    get(desk.plans.share(get(desk.plans.draft(desk.request, desk.grace)), desk.grace));
    CHECK(get(desk.plans.seen(desk.hers()[0])) == PlanSeen::Never);
}

TEST_CASE("a plan that she has opened is to be seen again once the team writes what happened next", "[care]")
{
    Desk desk;
    const auto plan = desk.shared();
    get(desk.plans.markSeen(desk.hers()[0]));
    const QString action = desk.hers()[0].actions[0].id;

    SECTION("in words")
    {
        get(desk.plans.setHappenedNext(plan, action, u"You sleep better."_s));
        CHECK(get(desk.plans.seen(desk.hers()[0])) == PlanSeen::Before);
        get(desk.plans.markSeen(desk.hers()[0]));
        CHECK(get(desk.plans.seen(desk.hers()[0])) == PlanSeen::AsItIs);
        get(desk.plans.setHappenedNext(plan, action, u"You sleep well."_s));
        CHECK(get(desk.plans.seen(desk.hers()[0])) == PlanSeen::Before);
    }
    SECTION("by what became of an action")
    {
        get(desk.plans.setActionState(plan, action, ActionState::Done));
        CHECK(get(desk.plans.seen(desk.hers()[0])) == PlanSeen::Before);
        get(desk.plans.setActionState(plan, action, ActionState::Planned));
        CHECK(get(desk.plans.seen(desk.hers()[0])) == PlanSeen::AsItIs);
    }
}

TEST_CASE("a request knows whether a plan came of it and was shared", "[care]")
{
    Desk desk;
    const auto planned = [&] { return get(desk.requests.byId(desk.request))->planned; };
    get(desk.requests.start(desk.request, desk.grace));

    SECTION("none was needed")
    {
        get(desk.requests.finish(desk.request));
        CHECK_FALSE(planned());
    }
    SECTION("a draft is not shared, and a discarded one is none")
    {
        const auto id = get(desk.plans.draft(desk.request, desk.grace));
        CHECK_FALSE(planned());
        get(desk.plans.discard(id));
        get(desk.requests.finish(desk.request));
        CHECK_FALSE(planned());
    }
    SECTION("it was shared, and another took its place")
    {
        desk.shared();
        CHECK(planned());
        const auto another = get(desk.plans.draft(desk.request, desk.grace));
        get(desk.plans.share(another, desk.grace));
        desk.followUp(another);
        get(desk.requests.finish(desk.request));
        CHECK(planned());
        desk.store.sendAll();
        CHECK(planned());
        CHECK(get(desk.requests.of(desk.ann)).first().planned);
    }
}

TEST_CASE("a request is not followed up while it is open what became of something that was agreed", "[care]")
{
    Desk desk;
    const auto plan = desk.shared();
    const auto action = desk.hers()[0].actions[0].id;
    const auto open = [&] { return refused(desk.requests.finish(desk.request)).reason == RequestError::ActionsOpen; };
    CHECK(open());
    get(desk.plans.setActionState(plan, action, ActionState::UnderWay));
    CHECK(open());
    desk.store.sendAll();
    CHECK(open());
    get(desk.plans.setActionState(plan, action, ActionState::Dropped));
    get(desk.requests.finish(desk.request));
    CHECK(get(desk.requests.byId(desk.request))->state == AssessmentState::Done);
}

TEST_CASE("plans of several requests are all hers, latest first", "[care]")
{
    Desk desk;
    const auto first = desk.shared();
    desk.followUp(first);
    get(desk.requests.finish(desk.request));
    desk.store.clock.advance(24h * 30);
    desk.request = get(desk.requests.ask(desk.ann));
    const auto second = desk.shared();
    const auto hers = desk.hers();
    REQUIRE(hers.size() == 2);
    CHECK(hers[0].id == second);
    CHECK(hers[1].id == first);
    CHECK(get(desk.plans.forRequest(desk.request)).size() == 1);
}

TEST_CASE("sharing reaches the server in an order it can be understood in", "[care]")
{
    Desk desk;
    desk.shared();
    desk.store.sendAll();
    CHECK(desk.store.unsent() == 0);
    CHECK(desk.hers()[0].delivery.state == store::Delivery::State::Sent);
    CHECK(desk.hers()[0].request == get(desk.requests.byId(desk.request))->id);
}

TEST_CASE("care plans are found by indexes", "[care][plan]")
{
    Desk desk;
    const auto id = desk.shared();
    const auto check = [&](const auto &ask) {
        const QStringList plan = queryPlan(desk.database, ask);
        INFO(plan.join(u'\n').toStdString());
        CHECK(walks(plan).isEmpty());
    };
    check([&] { get(desk.plans.forRequest(desk.request)); });
    check([&] { get(desk.plans.sharedWith(desk.ann)); });
    check([&] { get(desk.plans.byId(id)); });
    check([&] { get(desk.plans.draft(desk.request, desk.grace)); });
}
