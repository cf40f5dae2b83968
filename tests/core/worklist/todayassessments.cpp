#include "day.h"

#include "care/assessmentrequests.h"
#include "care/assessmentschedule.h"
#include "care/assessments.h"
#include "care/careplans.h"

#include <catch2/generators/catch_generators.hpp>

using namespace heard;
using namespace heard::tests;
using namespace heard::worklist;
using namespace std::chrono_literals;
using fakes::get;
using fakes::refused;
using Kind = WorkItem::Kind;
using Standstill = WorkItem::Standstill;

TEST_CASE("a request for an assessment waits until somebody takes it on, and stands before what was said", "[worklist]")
{
    Day day;
    care::AssessmentRequests requests{day.database};
    get(day.voices.say(day.joy, u"Thank you"_s, {}));
    const auto first = get(requests.ask(day.joy, u"Since the scan\nI do not sleep"_s));
    day.store.clock.advance(1h);
    const auto second = get(requests.ask(day.ann));
    auto items = day.list();
    REQUIRE(items.size() == 3);
    CHECK(items[0].kind == Kind::AssessmentRequested);
    CHECK(items[0].type == u"ServiceRequest"_s);
    CHECK(items[0].resource == first);
    CHECK(items[0].patientName == u"Joy Mensah"_s);
    CHECK(items[0].line == u"Since the scan"_s);
    CHECK(items[0].at == day.now() - 1h);
    CHECK(items[1].resource == second);
    CHECK(items[2].kind == Kind::UnreadFeedback);
    get(requests.accept(first, day.grace));
    get(requests.decline(second, day.grace, u"We meet tomorrow."_s));
    CHECK(day.kinds() == QVector<Kind>{Kind::UnreadFeedback});
}

TEST_CASE("all patients who are overdue for an assessment are one item, the last of the list", "[worklist]")
{
    Day day;
    care::AssessmentRequests requests{day.database};
    const auto enrol = [&](const QString &id, QDate diagnosed) {
        people::Patient patient;
        patient.id = {id};
        patient.given = id;
        patient.family = u"Test"_s;
        patient.cohort = people::Cohort::Secondary;
        patient.diagnosed = diagnosed;
        day.store.receive(people::toFhir(patient));
    };
    for (const auto &[id, told] : {std::pair{u"late"_s, QDate{2026, 11, 1}}, {u"latest"_s, QDate{2026, 10, 1}},
             {u"later"_s, QDate{2026, 10, 15}}, {u"last"_s, QDate{2026, 11, 21}}})
        enrol(id, told);
    get(day.voices.say(day.joy, u"Thank you"_s, {}));
    const auto items = day.list();
    REQUIRE(items.size() == 3); // two of them are newly told, too
    CHECK(items[2].kind == Kind::AssessmentDue);
    CHECK(items[2].count == 4);
    CHECK(items[2].cohort == people::Cohort::Secondary);
    CHECK(items[2].at == Instant::of(QDate{2026, 10, 1}.startOfDay(london)));
    for (const QString &id : {u"late"_s, u"latest"_s, u"later"_s, u"last"_s})
        get(requests.offer({id}, day.grace));
    CHECK(day.kinds() == QVector<Kind>{Kind::UnreadFeedback});
}

TEST_CASE("the newly told who are overdue are one item before those with secondary breast cancer, until they are assessed", "[worklist]")
{
    Day day;
    care::AssessmentRequests requests{day.database};
    const auto enrol = [&](const QString &id, people::Cohort cohort, std::optional<QDate> told) {
        people::Patient patient;
        patient.id = {id};
        patient.given = id;
        patient.family = u"Test"_s;
        patient.cohort = cohort;
        patient.diagnosed = told;
        day.store.receive(people::toFhir(patient));
    };
    enrol(u"lately"_s, people::Cohort::Primary, QDate{2026, 10, 22}); // 31 days ago: due today
    enrol(u"undated"_s, people::Cohort::Primary, std::nullopt);
    enrol(u"years"_s, people::Cohort::Primary, QDate{2025, 11, 22}); // no longer new
    CHECK(day.list().isEmpty());
    enrol(u"late"_s, people::Cohort::Primary, QDate{2026, 10, 21});
    enrol(u"unknown"_s, people::Cohort::Unknown, QDate{2026, 3, 1});
    enrol(u"secondary"_s, people::Cohort::Secondary, QDate{2026, 3, 1});
    auto items = day.list();
    REQUIRE(items.size() == 2);
    CHECK(items[0].kind == Kind::AssessmentDue);
    CHECK(items[0].cohort == people::Cohort::Primary);
    CHECK(items[0].count == 3);
    const auto listed = get(care::AssessmentSchedule{day.database}.newlyDiagnosedWithout(QDate{2026, 11, 22}, 12));
    CHECK(std::ranges::count_if(listed, &care::AssessmentDue::overdue) == items[0].count);
    CHECK(items[0].at == Instant::of(QDate{2026, 4, 1}.startOfDay(london)));
    CHECK(items[1].cohort == people::Cohort::Secondary);
    CHECK(items[0].id != items[1].id);
    const auto offered = get(requests.offer({u"unknown"_s}, day.grace));
    CHECK(day.list().at(0).count == 2);
    get(requests.start(offered, day.grace));
    get(requests.finish(offered));
    care::Assessment held;
    held.patient = {u"late"_s};
    held.request = {u"held"_s};
    held.id = {u"hers"_s};
    held.at = day.now() - 24h;
    day.store.receive(care::toFhir(held));
    items = day.list();
    REQUIRE(items.size() == 2);
    CHECK(items[0].count == 1);
    CHECK(items[1].cohort == people::Cohort::Secondary);
}

TEST_CASE("who is overdue for an assessment without a day to count from is counted, and gets no day", "[worklist]")
{
    Day day;
    const auto enrol = [&](const QString &id, std::optional<QDate> told) {
        people::Patient patient;
        patient.id = {id};
        patient.given = id;
        patient.family = u"Test"_s;
        patient.cohort = people::Cohort::Secondary;
        patient.diagnosed = told;
        day.store.receive(people::toFhir(patient));
    };
    enrol(u"unknown"_s, std::nullopt);
    auto items = day.list();
    REQUIRE(items.size() == 1);
    CHECK(items[0].kind == Kind::AssessmentDue);
    CHECK(items[0].count == 1);
    CHECK(items[0].at == Instant{});
    enrol(u"known"_s, QDate{2026, 11, 1});
    items = day.list();
    REQUIRE(items.size() == 1);
    CHECK(items[0].count == 2);
    CHECK(items[0].at == Instant::of(QDate{2026, 11, 1}.startOfDay(london)));
}

TEST_CASE("a request that was taken on returns after a fortnight in which nothing came of it", "[worklist]")
{
    Day day;
    care::AssessmentRequests requests{day.database};
    const auto request = get(requests.ask(day.joy, u"I do not sleep"_s));
    day.store.clock.advance(24h);
    get(requests.accept(request, day.grace));
    const Instant taken = day.now();
    day.store.clock.advance(14 * 24h - 1min);
    CHECK(day.list().isEmpty());
    day.store.clock.advance(1min);
    auto items = day.list();
    REQUIRE(items.size() == 1);
    CHECK(items[0].kind == Kind::AssessmentStalled);
    CHECK(items[0].type == u"ServiceRequest"_s);
    CHECK(items[0].resource == request);
    CHECK(items[0].patientName == u"Joy Mensah"_s);
    CHECK(items[0].line == u"I do not sleep"_s);
    CHECK(items[0].at == taken);
    CHECK(items[0].standstill == Standstill::NotBooked);

    SECTION("until she answers, and again a fortnight later")
    {
        get(care::Assessments{day.database}.send(request, {}));
        CHECK(day.list().isEmpty());
        day.store.clock.advance(15 * 24h);
        CHECK(day.kinds() == QVector<Kind>{Kind::AssessmentStalled});
    }
    SECTION("until they talk")
    {
        get(requests.start(request, day.grace));
        CHECK(day.list().isEmpty());
    }
    SECTION("until it is declined")
    {
        get(requests.decline(request, day.grace, u"We met at the clinic."_s));
        CHECK(day.list().isEmpty());
    }
    SECTION("until it is booked")
    {
        const auto meeting = day.book(day.joy, day.now() + 20 * 24h);
        get(requests.bookAt(request, meeting, day.grace, {}));
        CHECK(day.list().isEmpty());
        day.store.clock.advance(15 * 24h);
        CHECK(day.list().isEmpty());
        // Cancelled, it is without a day again.
        get(day.appointments.cancel(meeting, u"The clinic is closed"_s));
        CHECK(day.kinds() == QVector<Kind>{Kind::AssessmentStalled});
    }
}

TEST_CASE("a talk whose day has passed without a note returns the next day", "[worklist]")
{
    Day day;
    care::AssessmentRequests requests{day.database};
    const auto request = get(requests.offer(day.joy, day.grace, u"Your treatment has begun."_s));
    const Instant start = day.now() + 3h;
    const auto meeting = day.book(day.joy, start);
    get(requests.bookAt(request, meeting, day.grace, {}));
    day.store.clock.advance(14h);
    CHECK(day.list().isEmpty());
    day.store.clock.advance(1h);
    const auto items = day.list();
    REQUIRE(items.size() == 1);
    CHECK(items[0].kind == Kind::AssessmentStalled);
    CHECK(items[0].resource == request);
    CHECK(items[0].standstill == Standstill::MeetingPast);
    CHECK(items[0].at == start);
    CHECK(items[0].line.isEmpty());

    SECTION("until the talk is begun")
    {
        get(requests.start(request, day.grace));
    }
    SECTION("until what she said is written down")
    {
        get(care::Assessments{day.database}.send(request, {}));
    }
    SECTION("until there is another day")
    {
        get(requests.bookAt(request, day.book(day.joy, day.now() + 48h), day.grace, u"Nobody came"_s));
    }
    CHECK(day.list().isEmpty());
}

TEST_CASE("a talk that was begun returns after a fortnight in which nobody went on with it", "[worklist]")
{
    Day day;
    care::AssessmentRequests requests{day.database};
    care::CarePlans plans{day.database};
    const auto request = get(requests.ask(day.joy, u"I do not sleep"_s));
    const auto meeting = day.book(day.joy, day.now() + 24h);
    get(requests.bookAt(request, meeting, day.grace, {}));
    day.store.clock.advance(25h);
    get(requests.start(request, day.grace));
    const Instant begun = day.now();
    day.store.clock.advance(14 * 24h - 1min);
    CHECK(day.list().isEmpty());
    day.store.clock.advance(1min);
    const auto items = day.list();
    REQUIRE(items.size() == 1);
    CHECK(items[0].kind == Kind::AssessmentStalled);
    CHECK(items[0].standstill == Standstill::TalkUnfinished);
    CHECK(items[0].resource == request);
    CHECK(items[0].line == u"I do not sleep"_s);
    CHECK(items[0].at == begun);

    SECTION("until it is done")
    {
        get(requests.finish(request));
        CHECK(day.list().isEmpty());
    }
    SECTION("until its plan is shared")
    {
        const auto plan = get(plans.draft(request, day.grace));
        get(plans.write(plan, u"We spoke."_s, {}));
        get(plans.share(plan, day.grace));
        CHECK(day.list().isEmpty());
        day.store.clock.advance(15 * 24h);
        CHECK(day.list().isEmpty());
    }
    SECTION("until somebody writes on, and again a fortnight later")
    {
        const auto plan = get(plans.draft(request, day.grace));
        day.store.clock.advance(14 * 24h);
        CHECK(day.list().size() == 1);
        get(plans.write(plan, u"We spoke."_s, {}));
        CHECK(day.list().isEmpty());
        day.store.clock.advance(14 * 24h);
        REQUIRE(day.list().size() == 1);
        CHECK(day.list()[0].standstill == Standstill::TalkUnfinished);
    }
    SECTION("until a colleague writes on, at another desk")
    {
        care::CarePlan draft;
        draft.id = {u"colleagues"_s};
        draft.request = request;
        draft.patient = day.joy;
        draft.createdAt = begun;
        day.store.receive(care::toFhir(draft));
        CHECK(day.list().isEmpty());
        day.store.clock.advance(14 * 24h);
        CHECK(day.kinds() == QVector<Kind>{Kind::AssessmentStalled});
    }
}

TEST_CASE("who asks while one is offered to her is in Today once, as she who asks", "[worklist]")
{
    Day day;
    care::AssessmentRequests requests{day.database};
    get(requests.offer(day.joy, day.grace, u"Your treatment has begun."_s));
    care::AssessmentRequest ask;
    ask.id = {u"asked"_s};
    ask.task = {u"asked-task"_s};
    ask.patient = day.joy;
    ask.askedAt = day.now();
    ask.whyNow = u"I do not sleep"_s;
    day.store.receive(care::serviceRequestToFhir(ask));
    day.store.receive(care::taskToFhir(ask));
    day.store.clock.advance(20 * 24h);
    CHECK(day.kinds() == QVector<Kind>{Kind::AssessmentRequested});
    CHECK(day.lines(Kind::AssessmentRequested) == QStringList{u"I do not sleep"_s});
    get(requests.accept(ask.id, day.grace));
    CHECK(day.list().isEmpty());
}

TEST_CASE("where an offer was gone on with and speaks for what she asked, it returns with her reason", "[worklist]")
{
    Day day;
    care::AssessmentRequests requests{day.database};
    const auto offer = get(requests.offer(day.joy, day.grace, u"Your treatment has begun."_s));
    get(requests.start(offer, day.grace));
    care::AssessmentRequest ask;
    ask.id = {u"asked"_s};
    ask.task = {u"asked-task"_s};
    ask.patient = day.joy;
    ask.askedAt = day.now();
    ask.whyNow = u"I do not sleep"_s;
    day.store.receive(care::serviceRequestToFhir(ask));
    day.store.receive(care::taskToFhir(ask));
    const bool begun = GENERATE(true, false);
    // Begun by mistake, the offer stands as before, and has the place of what she asked.
    if (!begun)
        get(requests.goBack(offer, care::AssessmentState::Accepted));
    day.store.clock.advance(15 * 24h);
    const auto items = day.list();
    REQUIRE(items.size() == 1);
    CHECK(items[0].kind == Kind::AssessmentStalled);
    CHECK(items[0].resource == offer);
    CHECK(items[0].line == u"I do not sleep"_s);
    CHECK(items[0].standstill == (begun ? Standstill::TalkUnfinished : Standstill::NotBooked));
}

TEST_CASE("an offer returns after a fortnight in which she did not answer it", "[worklist]")
{
    Day day;
    care::AssessmentRequests requests{day.database};
    const auto request = get(requests.offer(day.joy, day.grace, u"Your treatment has begun."_s));
    const Instant offered = day.now();
    day.store.clock.advance(14 * 24h - 1min);
    CHECK(day.list().isEmpty());
    day.store.clock.advance(1min);
    const auto items = day.list();
    REQUIRE(items.size() == 1);
    CHECK(items[0].standstill == Standstill::OfferUnanswered);
    CHECK(items[0].resource == request);
    CHECK(items[0].at == offered);
    // A colleague's words are not hers.
    CHECK(items[0].line.isEmpty());

    SECTION("until she answers, and then waits to be seen")
    {
        get(care::Assessments{day.database}.send(request, {}));
        CHECK(day.list().isEmpty());
        day.store.clock.advance(14 * 24h);
        REQUIRE(day.list().size() == 1);
        CHECK(day.list()[0].standstill == Standstill::NotBooked);
    }
    SECTION("until it is booked; cancelled, it is without a day")
    {
        const auto meeting = day.book(day.joy, day.now() + 20 * 24h);
        get(requests.bookAt(request, meeting, day.grace, {}));
        CHECK(day.list().isEmpty());
        day.store.clock.advance(15 * 24h);
        get(day.appointments.cancel(meeting, u"The clinic is closed"_s));
        REQUIRE(day.list().size() == 1);
        CHECK(day.list()[0].standstill == Standstill::NotBooked);
    }
    SECTION("until they talk without it")
    {
        get(requests.start(request, day.grace));
        CHECK(day.list().isEmpty());
    }
}

TEST_CASE("what was agreed in a plan is in Today once its day has passed, until it is done", "[worklist]")
{
    Day day;
    care::AssessmentRequests requests{day.database};
    care::CarePlans plans{day.database};
    const auto request = get(requests.offer(day.joy, day.grace));
    get(requests.start(request, day.grace));
    const auto plan = get(plans.draft(request, day.grace));
    const auto action = [](const QString &agreed, std::optional<QDate> by) {
        care::CareAction made;
        made.agreed = agreed;
        made.by = by;
        return made;
    };
    get(plans.write(plan, u"We spoke."_s, {action(u"Write to the benefits office"_s, QDate{2026, 11, 24}),
        action(u"Send the sleep course"_s, QDate{2026, 11, 23}), action(u"Ask at the clinic"_s, QDate{2026, 12, 24}),
        action(u"Keep in touch"_s, std::nullopt)}));
    day.store.clock.advance(72h);
    CHECK(day.list().isEmpty());
    get(plans.share(plan, day.grace));
    const auto items = day.list();
    REQUIRE(items.size() == 1);
    CHECK(items[0].kind == Kind::PlanActionOverdue);
    CHECK(items[0].type == u"ServiceRequest"_s);
    CHECK(items[0].resource == request);
    CHECK(items[0].patientName == u"Joy Mensah"_s);
    CHECK(items[0].line == u"Send the sleep course"_s);
    CHECK(items[0].count == 2);
    CHECK(items[0].at == Instant::of(QDate{2026, 11, 23}.startOfDay(london)));
    const auto actions = get(plans.byId(plan))->actions;
    get(plans.setActionState(plan, actions[1].id, care::ActionState::Done));
    CHECK(day.lines(Kind::PlanActionOverdue) == QStringList{u"Write to the benefits office"_s});

    CHECK(refused(requests.finish(request)).reason == care::RequestError::ActionsOpen);
    get(plans.setActionState(plan, actions[0].id, care::ActionState::Dropped));
    CHECK(day.list().isEmpty());
}
