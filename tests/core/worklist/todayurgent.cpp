#include "day.h"

#include "care/assessmentrequests.h"
#include "care/assessments.h"

using namespace heard;
using namespace heard::tests;
using namespace heard::worklist;
using namespace std::chrono_literals;
using fakes::get;
using Kind = WorkItem::Kind;

TEST_CASE("what is urgent stands before everything that was written, until somebody looked after it", "[worklist]")
{
    Day day;
    care::AssessmentRequests requests{day.database};
    care::Assessments assessments{day.database};
    const auto request = get(requests.ask(day.ann));
    care::Answers answers;
    answers.ticked = {{u"sleep"_s, {}, 9, false}, {u"fever"_s, {}, 2, false}, {u"hopeless"_s, {}, std::nullopt, false}};
    const auto id = get(assessments.send(request, answers));
    auto items = day.list();
    REQUIRE(items.size() == 2);
    CHECK(items[0].kind == Kind::UrgentConcern);
    CHECK(items[0].type == u"ServiceRequest"_s);
    CHECK(items[0].resource == request);
    CHECK(items[0].patient == day.ann);
    CHECK(items[0].line == u"Feeling hopeless, or that life is not worth living; Fever, or feeling very unwell"_s);
    // It does not go with the request.
    get(requests.withdraw(request));
    CHECK(day.kinds() == QVector<Kind>{Kind::UrgentConcern});
    get(assessments.setHandled(id, true));
    CHECK(day.list().isEmpty());
}

TEST_CASE("urgent answers that another system gave without a request stand for themselves until somebody looked after them",
          "[worklist]")
{
    Day day;
    care::Assessment assessment;
    assessment.id = {u"foreign"_s};
    assessment.patient = day.joy;
    assessment.answers.ticked = {{u"breathing"_s, u"Hard to breathe"_s, 4, true}};
    assessment.at = day.now();
    day.store.receive(care::toFhir(assessment));
    const auto items = day.list();
    REQUIRE(items.size() == 1);
    CHECK(items[0].type == u"QuestionnaireResponse"_s);
    CHECK(items[0].resource == assessment.id);
    CHECK(items[0].patient == day.joy);
    care::Assessments assessments{day.database};
    CHECK(get(assessments.byId(assessment.id))->answers == assessment.answers);
    get(assessments.setHandled(assessment.id, true));
    CHECK(day.list().isEmpty());
}

TEST_CASE("what is urgent is one row a request, and goes once somebody looked after it, although they filled it in together",
          "[worklist]")
{
    Day day;
    care::AssessmentRequests requests{day.database};
    care::Assessments assessments{day.database};
    const auto request = get(requests.ask(day.ann));
    care::Answers answers;
    answers.ticked = {{u"hopeless"_s, {}, 3, false}};
    get(assessments.send(request, answers));
    day.store.clock.advance(10min);
    get(requests.accept(request, day.grace));
    answers.ticked << care::WeighedConcern{u"fever"_s, {}, 3, false};
    get(assessments.send(request, answers, day.grace));
    REQUIRE(day.list().size() == 1);
    CHECK(day.list()[0].resource == request);
    CHECK(day.list()[0].line.count(u"hopeless"_s) == 1);
    CHECK(day.list()[0].line.contains(u"Fever"_s));
    get(assessments.setHandled(get(assessments.latestFor(request))->id, true));
    CHECK(day.list().isEmpty());
    CHECK_FALSE(get(requests.byId(request))->urgent);
}

TEST_CASE("what was looked after does not come back when they fill it in together", "[worklist]")
{
    Day day;
    care::AssessmentRequests requests{day.database};
    care::Assessments assessments{day.database};
    const auto request = get(requests.ask(day.ann));
    care::Answers answers;
    answers.ticked = {{u"hopeless"_s, {}, 3, false}};
    get(assessments.send(request, answers));
    get(assessments.setHandled(get(assessments.latestFor(request))->id, true));
    day.store.clock.advance(10min);
    get(requests.accept(request, day.grace));
    CHECK(day.list().isEmpty());
    answers.ticked[0].weight = 9;
    get(assessments.send(request, answers, day.grace));
    CHECK(day.list().isEmpty());
    day.store.sendAll();
    CHECK(day.list().isEmpty());
}

TEST_CASE("what was looked after waits again once she says herself that it is worse", "[worklist]")
{
    Day day;
    care::AssessmentRequests requests{day.database};
    care::Assessments assessments{day.database};
    const auto request = get(requests.ask(day.ann));
    care::Answers answers;
    answers.ticked = {{u"hopeless"_s, {}, 2, false}};
    get(assessments.send(request, answers));
    get(assessments.setHandled(get(assessments.latestFor(request))->id, true));
    answers.ticked[0].weight = 10;
    day.store.clock.advance(24h);
    get(assessments.send(request, answers));
    REQUIRE_FALSE(day.list().isEmpty());
    CHECK(day.list()[0].kind == Kind::UrgentConcern);
    CHECK(get(requests.byId(request))->urgent);
}

TEST_CASE("what is urgent in answers that come once another request took the place of theirs leads to that one", "[worklist]")
{
    Day day;
    care::AssessmentRequests requests{day.database};
    care::Assessments assessments{day.database};
    const auto offer = get(requests.offer(day.ann, day.grace));
    get(requests.bookAt(offer, day.book(day.ann, day.now() + 48h), day.grace, {}));
    care::AssessmentRequest ask;
    ask.id = {u"asked"_s};
    ask.task = {u"asked-task"_s};
    ask.patient = day.ann;
    ask.askedAt = day.now();
    day.store.receive(care::serviceRequestToFhir(ask));
    day.store.receive(care::taskToFhir(ask));
    get(requests.start(offer, day.grace));
    CHECK(day.list().isEmpty());
    care::Assessment late;
    late.id = {u"late"_s};
    late.patient = day.ann;
    late.request = ask.id;
    late.at = day.now();
    late.answers.ticked = {{u"fever"_s, u"Fever, or feeling very unwell"_s, 4, true}};
    day.store.receive(care::toFhir(late));
    auto items = day.list();
    REQUIRE(items.size() == 1);
    CHECK(items[0].kind == Kind::UrgentConcern);
    CHECK(items[0].resource == offer);
    CHECK(items[0].line == u"Fever, or feeling very unwell"_s);
    // One row with what they wrote down together at the talk.
    care::Answers together;
    together.ticked = {{u"fever"_s, {}, 5, false}, {u"hopeless"_s, {}, std::nullopt, false}};
    get(assessments.send(offer, together, day.grace));
    items = day.list();
    REQUIRE(items.size() == 1);
    CHECK(items[0].resource == offer);
    get(assessments.setHandled(get(assessments.latestFor(offer))->id, true));
    CHECK(day.list().isEmpty());
}
