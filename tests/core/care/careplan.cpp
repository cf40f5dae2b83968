#include "care/careplan.h"

#include "../malformed.h"
#include "fixtures.h"
#include "printing.h"

using namespace heard;
using namespace heard::care;
using namespace heard::tests;
using namespace Qt::StringLiterals;

namespace {

CarePlan draft()
{
    CarePlan plan;
    plan.id = {u"plan"_s};
    plan.request = {u"asked"_s};
    plan.assessment = {u"answers"_s};
    plan.patient = {u"ann"_s};
    plan.author = {u"grace"_s};
    plan.authorName = u"Sister Grace Okafor"_s;
    plan.conversation = u"Ann lies awake since the scan. Money is tight."_s;
    plan.actions = {{u"a1"_s, u"sleep"_s, u"Sleep"_s, u"Try the sleep course for two weeks"_s, u"Ann"_s, QDate{2026, 12, 6},
                        ActionState::Planned, {}},
        {u"a2"_s, {}, u"Her allotment"_s, u"Ask her brother to water it"_s, {}, std::nullopt, ActionState::Planned, {}}};
    plan.createdAt = *Instant::fromIso(u"2026-11-22T11:00:00Z"_s);
    return plan;
}

CarePlan shared()
{
    CarePlan plan = draft();
    plan.state = CarePlanState::Shared;
    plan.sharedAt = *Instant::fromIso(u"2026-11-22T12:00:00Z"_s);
    plan.replaces = {u"former"_s};
    plan.actions[0].state = ActionState::Done;
    plan.actions[0].happenedNext = u"Ann sleeps five hours a night now."_s;
    return plan;
}

QJsonObject golden()
{
    return fhirFixture(u"careplan-shared"_s, toFhir(shared()));
}

CarePlan readFrom(const QJsonObject &json)
{
    const auto read = carePlanFromFhir(json);
    REQUIRE(read);
    return *read;
}

fhir::ReadError errorOf(const QJsonObject &json)
{
    const auto read = carePlanFromFhir(json);
    REQUIRE_FALSE(read);
    return read.error();
}

} // namespace

TEST_CASE("a care plan, draft or shared, reads and writes as its golden FHIR", "[care][fhir]")
{
    const QJsonObject begun = fhirFixture(u"careplan-draft"_s, toFhir(draft()));
    CHECK(toFhir(draft()) == begun);
    CHECK(readFrom(begun) == draft());
    CHECK(begun["status"_L1] == u"draft"_s);
    CHECK(toFhir(shared()) == golden());
    CHECK(readFrom(golden()) == shared());
}

TEST_CASE("every state of a plan and of an action goes through FHIR and back", "[care][fhir]")
{
    CarePlan plan = draft();
    for (const auto state : {CarePlanState::Draft, CarePlanState::Shared, CarePlanState::Finished, CarePlanState::Replaced}) {
        for (const auto action : {ActionState::Planned, ActionState::UnderWay, ActionState::Done, ActionState::Dropped}) {
            plan.state = state;
            plan.actions[0].state = action;
            CHECK(readFrom(toFhir(plan)) == plan);
            CHECK(readFrom(toFhir(plan, golden())).actions[0].state == action);
        }
    }
}

TEST_CASE("what other systems wrote of a care plan survives a change", "[care][fhir]")
{
    QJsonObject stored = with(extended(golden()), "status", u"on-hold"_s);
    QJsonArray activities = stored["activity"_L1].toArray();
    QJsonObject first = activities[0].toObject();
    first["progress"_L1] = QJsonArray{QJsonObject{{u"text"_s, u"kept"_s}}};
    QJsonObject detail = first["detail"_L1].toObject();
    detail["kind"_L1] = u"Task"_s;
    first["detail"_L1] = detail;
    activities[0] = first;
    const QJsonObject referred{{u"reference"_s, QJsonObject{{u"reference"_s, u"Appointment/scan"_s}}}};
    activities << referred;
    stored["activity"_L1] = activities;

    CarePlan plan = readFrom(stored);
    CHECK(plan.actions == shared().actions);
    CHECK(toFhir(plan, stored) == stored);
    plan.actions[0].happenedNext = u"Better still."_s;
    plan.actions[0].by.reset();
    plan.actions[1].who = u"Her brother"_s;
    const QJsonObject changed = toFhir(plan, stored);
    CHECK(readFrom(changed) == plan);
    CHECK(without(changed, "activity") == without(stored, "activity"));
    const QJsonArray after = changed["activity"_L1].toArray();
    CHECK(after.contains(QJsonValue{referred}));
    CHECK(after[1]["progress"_L1] == first["progress"_L1]);
    CHECK(after[1]["detail"_L1]["kind"_L1] == u"Task"_s);
}

TEST_CASE("an action that was taken out of a plan is gone, the others stay", "[care][fhir]")
{
    CarePlan plan = shared();
    plan.actions.removeFirst();
    CHECK(readFrom(toFhir(plan, golden())) == plan);
    plan.actions.clear();
    CHECK_FALSE(toFhir(plan, golden()).contains("activity"_L1));
}

TEST_CASE("an action nobody has put into words yet is kept once, however often it is written", "[care][fhir]")
{
    CarePlan plan = shared();
    CareAction blank;
    blank.id = newUuid();
    plan.actions << blank;
    const QJsonObject once = toFhir(plan, golden());
    CHECK(readFrom(once) == plan);
    plan.actions.last().agreed = u"Walk every day"_s;
    CHECK(readFrom(toFhir(plan, once)) == plan);
}

TEST_CASE("the actions of another system, which have no ids, are told apart by their places", "[care][fhir]")
{
    QJsonObject stored = golden();
    QJsonArray activities = stored["activity"_L1].toArray();
    for (qsizetype i = 0; i < activities.size(); ++i)
        activities[i] = without(activities[i].toObject(), "id");
    stored["activity"_L1] = activities;
    CarePlan plan = readFrom(stored);
    CHECK(plan.actions[0].id == u"#0"_s);
    CHECK(plan.actions[1].id == u"#1"_s);
    plan.actions[1].state = ActionState::Done;
    CHECK(readFrom(toFhir(plan, stored)) == plan);
}

TEST_CASE("a care plan that cannot be understood is refused", "[care][fhir]")
{
    using enum fhir::ReadError;
    CHECK(errorOf({}) == WrongType);
    CHECK(errorOf(with(golden(), "resourceType", u"Goal"_s)) == WrongType);
    CHECK(errorOf(without(golden(), "category")) == WrongType);
    CHECK(errorOf(with(golden(), "status", u"entered-in-error"_s)) == WrongType);
    for (const char *name : {"status", "created", "subject"})
        CHECK(errorOf(without(golden(), name)) == MissingElement);
    CHECK(errorOf(with(golden(), "status", u"unknown"_s)) == BadElement);
    CHECK(errorOf(with(golden(), "created", 5)) == BadElement);
}

TEST_CASE("a care plan strange in any one place is read or refused, and can be written again", "[care][fhir]")
{
    int read = 0;
    forEachMutation(golden(), [&](const QJsonValue &strange) {
        if (const auto plan = carePlanFromFhir(strange.toObject())) {
            ++read;
            REQUIRE(carePlanFromFhir(toFhir(*plan, strange.toObject())) == *plan);
        }
    });
    CHECK(read > 100);
}
