#include "care/assessmentrequests.h"

#include "../queryplan.h"
#include "../riverbank.h"
#include "care/assessments.h"
#include "care/careplans.h"

#include <catch2/catch_get_random_seed.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <random>

using namespace heard;
using namespace heard::care;
using namespace heard::tests;
using namespace std::chrono_literals;
using fakes::get;
using fakes::refused;

namespace {

struct Unit : Riverbank {
    AssessmentRequest at(const ResourceId &id)
    {
        const auto found = get(requests.byId(id));
        REQUIRE(found);
        return *found;
    }
    AssessmentState stateOf(const ResourceId &id) { return at(id).state; }
    QStringList names(RequestFilter filter, const QString &typed = {})
    {
        QStringList names;
        const auto all = get(requests.list(filter, typed));
        for (const AssessmentRequest &request : all)
            names << request.patientName;
        return names;
    }
    Appointment meeting(const ResourceId &patient)
    {
        Appointment appointment;
        appointment.patient = patient;
        appointment.start = now() + 48h;
        appointment.end = now() + 49h;
        appointment.place = u"Quiet room"_s;
        return appointment;
    }
    void answer(const ResourceId &request, const QString &concern)
    {
        Answers answers;
        answers.ticked = {{concern, {}, 5, false}};
        get(Assessments{database}.send(request, answers));
    }

    AssessmentRequests requests{database};
};

} // namespace

TEST_CASE("a patient asks in one tap: the request and its task go out together", "[care]")
{
    Unit unit;
    const auto id = get(unit.requests.ask(unit.ann));
    const AssessmentRequest asked = unit.at(id);
    CHECK(asked.state == AssessmentState::Requested);
    CHECK(asked.patient == unit.ann);
    CHECK(asked.askedAt == unit.now());
    CHECK(asked.offeredBy.isEmpty());
    CHECK(asked.whyNow.isEmpty());
    CHECK(asked.delivery.state == store::Delivery::State::NotSent);
    CHECK(unit.store.unsent() == 2);
    unit.store.sendAll();
    CHECK(unit.at(id).delivery.state == store::Delivery::State::Sent);
    CHECK(unit.at(id).id != id);
    CHECK(unit.at(id).uid == id.value);
    const QJsonObject task = unit.store.all(u"Task"_s).first();
    CHECK(task["focus"_L1]["reference"_L1].toString() == unit.at(id).id.reference(u"ServiceRequest"));
    CHECK(task["intent"_L1] == u"proposal"_s);
}

TEST_CASE("a request that cannot be made is refused and nothing is written", "[care]")
{
    Unit unit;
    get(unit.requests.ask(unit.joy));
    const auto before = unit.store.everything();
    CHECK(refused(unit.requests.ask({u"nobody"_s})).reason == RequestError::PatientUnknown);
    CHECK(refused(unit.requests.ask(unit.ann, QString{2001, u'x'})).reason == RequestError::TooLong);
    CHECK(refused(unit.requests.ask(unit.joy)).reason == RequestError::AlreadyOpen);
    CHECK(refused(unit.requests.offer(unit.joy, unit.grace)).reason == RequestError::AlreadyOpen);
    CHECK(refused(unit.requests.offer(unit.ann, {u"nobody"_s})).reason == RequestError::AuthorUnknown);
    for (const auto &refusal : {refused(unit.requests.withdraw({u"nothing"_s})), refused(unit.requests.finish({u"nothing"_s})),
             refused(unit.requests.accept({u"nothing"_s}, unit.grace)), refused(unit.requests.reopen({u"nothing"_s})),
             refused(unit.requests.start({u"nothing"_s}, unit.grace))})
        CHECK(refusal.reason == RequestError::NotFound);
    CHECK(unit.store.everything() == before);
    get(unit.requests.ask(unit.ann, QString{2000, u'x'}));
}

TEST_CASE("a request goes from asked to done, and says since when", "[care]")
{
    Unit unit;
    const auto id = get(unit.requests.ask(unit.ann, u" I do not sleep. \n"_s));
    CHECK(unit.at(id).whyNow == u"I do not sleep."_s);
    unit.store.clock.advance(1h);
    get(unit.requests.accept(id, unit.grace));
    CHECK(unit.stateOf(id) == AssessmentState::Accepted);
    CHECK(unit.at(id).ownerName == u"Sister Grace Okafor"_s);
    CHECK(unit.at(id).changedAt == unit.now());
    unit.store.sendAll();
    const auto meeting = get(unit.requests.book(id, unit.meeting(unit.ann), unit.grace));
    CHECK(unit.stateOf(id) == AssessmentState::Booked);
    CHECK(unit.at(id).meetingAt == unit.now() + 48h);
    CHECK(get(Appointments{unit.database}.byId(meeting))->kind == AppointmentKind::Assessment);
    get(unit.requests.start(id, unit.grace));
    CHECK(unit.stateOf(id) == AssessmentState::UnderWay);
    get(unit.requests.finish(id));
    CHECK(unit.stateOf(id) == AssessmentState::Done);
    CHECK(unit.store.all(u"ServiceRequest"_s).first()["status"_L1] == u"completed"_s);
}

TEST_CASE("a request is declined with a reason that she reads, and that can be undone", "[care]")
{
    Unit unit;
    const auto id = get(unit.requests.ask(unit.ann));
    CHECK(refused(unit.requests.decline(id, unit.grace, u" "_s)).reason == RequestError::ReasonMissing);
    get(unit.requests.decline(id, unit.grace, u"We meet tomorrow."_s));
    CHECK(unit.at(id).state == AssessmentState::Declined);
    CHECK(unit.at(id).declineReason == u"We meet tomorrow."_s);
    CHECK(refused(unit.requests.accept(id, unit.grace)).reason == RequestError::TooLate);
    get(unit.requests.reopen(id));
    CHECK(unit.at(id).state == AssessmentState::Requested);
    CHECK(unit.at(id).declineReason.isEmpty());
    CHECK(unit.at(id).owner.isEmpty());
    CHECK(unit.store.all(u"ServiceRequest"_s).first()["status"_L1] == u"active"_s);
}

TEST_CASE("she takes back what she asked for until it is under way, not what was offered", "[care]")
{
    Unit unit;
    const auto offered = get(unit.requests.offer(unit.joy, unit.grace, u"Six months have passed."_s));
    CHECK(unit.at(offered).state == AssessmentState::Accepted);
    CHECK(unit.at(offered).offeredBy == unit.grace);
    CHECK(refused(unit.requests.withdraw(offered)).reason == RequestError::NotHers);
    const auto first = get(unit.requests.ask(unit.ann));
    get(unit.requests.withdraw(first));
    CHECK(unit.stateOf(first) == AssessmentState::Withdrawn);
    const auto second = get(unit.requests.ask(unit.ann));
    get(unit.requests.start(second, unit.grace));
    CHECK(refused(unit.requests.withdraw(second)).reason == RequestError::TooLate);
    CHECK(refused(unit.requests.decline(second, unit.grace, u"No."_s)).reason == RequestError::TooLate);
}

TEST_CASE("she may ask again once a plan is shared, or after the end", "[care]")
{
    Unit unit;
    const auto first = get(unit.requests.ask(unit.ann));
    const auto plan = get(CarePlans{unit.database}.draft(first, unit.grace));
    get(CarePlans{unit.database}.write(plan, u"We spoke."_s, {}));
    get(CarePlans{unit.database}.share(plan, unit.grace));
    CHECK(unit.stateOf(first) == AssessmentState::PlanShared);
    unit.store.clock.advance(24h);
    const auto second = get(unit.requests.ask(unit.ann));
    const auto all = get(unit.requests.of(unit.ann));
    REQUIRE(all.size() == 2);
    CHECK(all[0].id == second);
    CHECK(all[1].id == first);
}

TEST_CASE("an appointment that does not fit is not linked, and none is booked that cannot be linked", "[care]")
{
    Unit unit;
    const auto id = get(unit.requests.ask(unit.ann));
    const auto hers = get(Appointments{unit.database}.book(unit.meeting(unit.ann)));
    const auto another = get(Appointments{unit.database}.book(unit.meeting(unit.joy)));
    const auto cancelled = get(Appointments{unit.database}.book(unit.meeting(unit.ann)));
    get(Appointments{unit.database}.cancel(cancelled, u"Illness"_s));
    const auto before = unit.store.everything();
    for (const ResourceId &unfit : {another, cancelled, ResourceId{u"nothing"_s}})
        CHECK(refused(unit.requests.bookAt(id, unfit, unit.grace, {})).reason == RequestError::AppointmentUnfit);
    Appointment past = unit.meeting(unit.ann);
    past.start = unit.now() - 1h;
    past.end = unit.now();
    CHECK(refused(unit.requests.book(id, past, unit.grace)).reason == AppointmentError::InThePast);
    CHECK(refused(unit.requests.book({u"nothing"_s}, unit.meeting(unit.ann), unit.grace)).reason == AppointmentError::NotFound);
    CHECK(unit.store.everything() == before);
    get(unit.requests.bookAt(id, hers, unit.grace, {}));
    CHECK(unit.at(id).meetingAt == unit.now() + 48h);
    get(unit.requests.start(id, unit.grace));
    const auto started = unit.store.everything();
    CHECK(refused(unit.requests.book(id, unit.meeting(unit.ann), unit.grace)).reason == AppointmentError::NotOpen);
    CHECK(unit.store.everything() == started);
}

TEST_CASE("a cancelled appointment leaves its request accepted, a moved one stays with it", "[care]")
{
    Unit unit;
    const auto id = get(unit.requests.ask(unit.ann));
    const auto meeting = get(unit.requests.book(id, unit.meeting(unit.ann), unit.grace));
    get(Appointments{unit.database}.reschedule(meeting, unit.now() + 72h, unit.now() + 73h));
    CHECK(unit.at(id).state == AssessmentState::Booked);
    CHECK(unit.at(id).meetingAt == unit.now() + 72h);
    get(Appointments{unit.database}.cancel(meeting, u"Illness"_s));
    CHECK(unit.at(id).state == AssessmentState::Accepted);
    CHECK_FALSE(unit.at(id).meetingAt);
    get(unit.requests.book(id, unit.meeting(unit.ann), unit.grace));
    CHECK(unit.at(id).state == AssessmentState::Booked);
}

TEST_CASE("a request that is booked again moves its meeting, unless that has begun", "[care]")
{
    Unit unit;
    const auto id = get(unit.requests.ask(unit.ann));
    const auto meeting = get(unit.requests.book(id, unit.meeting(unit.ann), unit.grace));
    Appointment known = *get(Appointments{unit.database}.byId(meeting));
    known.bring = u"Your list"_s;
    get(Appointments{unit.database}.change(known));
    Appointment next = unit.meeting(unit.ann);
    next.start = unit.now() + 72h;
    next.end = unit.now() + 73h;
    next.place = u"By phone"_s;
    next.withWhomId = unit.grace;
    CHECK(get(unit.requests.book(id, next, unit.grace)) == meeting);
    CHECK(unit.at(id).meetingAt == unit.now() + 72h);
    const Appointment moved = *get(Appointments{unit.database}.byId(meeting));
    CHECK(moved.place == u"By phone"_s);
    CHECK(moved.withWhom == u"Sister Grace Okafor"_s);
    CHECK(moved.bring == u"Your list"_s);
    CHECK(get(Appointments{unit.database}.upcomingFor(unit.ann, unit.now())).size() == 1);

    unit.store.clock.advance(72h);
    const auto another = get(unit.requests.book(id, unit.meeting(unit.ann), unit.grace));
    CHECK(another != meeting);
    CHECK(get(Appointments{unit.database}.byId(meeting))->state == AppointmentState::Booked);
    CHECK(unit.at(id).appointment == another);
}

TEST_CASE("where another appointment is used, the one booked for the request is cancelled with a reason that she reads", "[care]")
{
    Unit unit;
    Appointments appointments{unit.database};
    const auto id = get(unit.requests.ask(unit.ann));
    const auto meeting = get(unit.requests.book(id, unit.meeting(unit.ann), unit.grace));
    const auto clinic = get(appointments.book(unit.meeting(unit.ann)));
    const auto before = unit.store.everything();
    CHECK(refused(unit.requests.bookAt(id, clinic, unit.grace, u" "_s)).reason == RequestError::ReasonMissing);
    CHECK(refused(unit.requests.bookAt(id, clinic, unit.grace, QString{501, u'x'})).reason == RequestError::TooLong);
    CHECK(unit.store.everything() == before);
    get(unit.requests.bookAt(id, meeting, unit.grace, {}));
    CHECK(get(appointments.byId(meeting))->state == AppointmentState::Booked);

    get(unit.requests.bookAt(id, clinic, unit.grace, u"You meet at another time."_s));
    CHECK(get(appointments.byId(meeting))->state == AppointmentState::Cancelled);
    CHECK(get(appointments.byId(meeting))->cancelReason == u"You meet at another time."_s);
    CHECK(unit.at(id).state == AssessmentState::Booked);
    CHECK(unit.at(id).appointment == clinic);
    // The visit to the clinic takes place without the talk too.
    const auto third = get(unit.requests.book(id, unit.meeting(unit.ann), unit.grace));
    CHECK(third != clinic);
    CHECK(get(appointments.byId(clinic))->state == AppointmentState::Booked);
}

TEST_CASE("the list shows what is urgent first, then what waits longest, each filter its own", "[care]")
{
    Unit unit;
    unit.receivePatient({u"rosa"_s}, u"Rosa"_s, u"Lind"_s, people::Cohort::Secondary);
    unit.receivePatient({u"mary"_s}, u"Mary"_s, u"Ellis"_s, people::Cohort::Primary);
    const auto joy = get(unit.requests.ask(unit.joy));
    unit.store.clock.advance(1h);
    const auto rosa = get(unit.requests.ask({u"rosa"_s}));
    unit.store.clock.advance(1h);
    const auto ann = get(unit.requests.ask(unit.ann));
    unit.store.clock.advance(1h);
    const auto mary = get(unit.requests.ask({u"mary"_s}));
    unit.answer(joy, u"sleep"_s);
    unit.answer(ann, u"fever"_s);
    CHECK(unit.names(RequestFilter::Open)
        == QStringList{u"Ann Baker"_s, u"Joy Mensah"_s, u"Rosa Lind"_s, u"Mary Ellis"_s});
    CHECK(unit.at(ann).urgent);
    CHECK(unit.at(ann).ticked == 1);
    CHECK(unit.at(ann).cohort == people::Cohort::Secondary);
    CHECK_FALSE(unit.at(joy).urgent);
    CHECK(unit.at(joy).answeredAt == unit.now());
    CHECK_FALSE(unit.at(mary).answeredAt);

    get(unit.requests.accept(ann, unit.grace));
    CHECK(unit.names(RequestFilter::New) == QStringList{u"Joy Mensah"_s, u"Rosa Lind"_s, u"Mary Ellis"_s});
    get(unit.requests.withdraw(rosa));
    get(unit.requests.decline(mary, unit.grace, u"We meet tomorrow."_s));
    CHECK(unit.names(RequestFilter::Closed) == QStringList{u"Mary Ellis"_s, u"Rosa Lind"_s});
    CHECK(get(unit.requests.counts()) == RequestCounts{2, 1, 0, 2});
    const auto plan = get(CarePlans{unit.database}.draft(joy, unit.grace));
    get(CarePlans{unit.database}.write(plan, u"We spoke."_s, {}));
    get(CarePlans{unit.database}.share(plan, unit.grace));
    CHECK(unit.names(RequestFilter::Shared) == QStringList{u"Joy Mensah"_s});
    CHECK(unit.names(RequestFilter::Open) == QStringList{u"Ann Baker"_s});
    CHECK(get(unit.requests.counts()) == RequestCounts{1, 0, 1, 2});
    CHECK(unit.names(RequestFilter::Open, u"bak an"_s) == QStringList{u"Ann Baker"_s});
    CHECK(unit.names(RequestFilter::Open, u"joy"_s).isEmpty());
}

TEST_CASE("what is urgent stays so until somebody looked after it, whoever answered last", "[care]")
{
    Unit unit;
    const auto id = get(unit.requests.ask(unit.ann));
    unit.answer(id, u"hopeless"_s);
    const auto urgent = get(Assessments{unit.database}.latestFor(id))->id;
    unit.store.clock.advance(1h);
    Answers together;
    together.ticked = {{u"sleep"_s, {}, 5, false}};
    get(Assessments{unit.database}.send(id, together, unit.grace));
    CHECK(unit.at(id).urgent);
    get(Assessments{unit.database}.setHandled(urgent, true));
    CHECK_FALSE(unit.at(id).urgent);
}

TEST_CASE("a malformed request hides only itself", "[care]")
{
    Unit unit;
    get(unit.requests.ask(unit.joy));
    QJsonObject strange = unit.store.all(u"Task"_s).first();
    strange["id"_L1] = u"strange"_s;
    strange.remove("identifier"_L1);
    strange["status"_L1] = u"requested"_s;
    strange["focus"_L1] = QJsonObject{{u"reference"_s, u"ServiceRequest/nowhere"_s}};
    unit.store.receive(strange);
    strange["id"_L1] = u"stranger"_s;
    strange["focus"_L1] = 7;
    unit.store.receive(strange);
    CHECK(unit.names(RequestFilter::Open) == QStringList{u"Joy Mensah"_s});
    CHECK(get(unit.requests.of(unit.joy)).size() == 1);
}

namespace {

/// Ann asked on her phone while a desk, which had not heard of it, offered her an assessment: both reached this device.
struct Crossed : Unit {
    /// What another device sent, with the id of its server.
    ResourceId receive(AssessmentRequest request, const QString &id)
    {
        request.id = {id};
        request.task = {id + u"-task"_s};
        request.patient = ann;
        store.receive(serviceRequestToFhir(request));
        store.receive(taskToFhir(request));
        return request.id;
    }
    ResourceId receiveAsk()
    {
        AssessmentRequest request;
        request.whyNow = u"I do not sleep."_s;
        request.askedAt = asked;
        return receive(request, u"asked"_s);
    }
    ResourceId receiveOffer(const QString &id = u"offered"_s)
    {
        AssessmentRequest request;
        request.whyNow = u"Six months have passed."_s;
        request.offeredBy = grace;
        request.owner = grace;
        request.state = AssessmentState::Accepted;
        request.askedAt = offered;
        return receive(request, id);
    }
    /// The one that people see, everywhere the same.
    AssessmentRequest seen()
    {
        const auto open = get(requests.list(RequestFilter::Open));
        REQUIRE(open.size() == 1);
        CHECK(get(requests.of(ann)) == open);
        CHECK(get(requests.counts()).open == 1);
        CHECK(at(ask) == open.first());
        CHECK(at(offer) == open.first());
        return open.first();
    }
    QString statusOf(const ResourceId &id)
    {
        return get(database.read([id](store::Reader &reader) { return reader.json(u"ServiceRequest"_s, id); })).value()["status"_L1].toString();
    }

    Instant asked = now() - 2h;
    Instant offered = now() - 1h;
    ResourceId ask;
    ResourceId offer;
};

} // namespace

TEST_CASE("where she asked while one was offered, both sides see one, with her reason and date", "[care]")
{
    Crossed unit;
    const bool askFirst = GENERATE(true, false);
    if (GENERATE(true, false))
        std::swap(unit.asked, unit.offered);
    CAPTURE(askFirst);
    // In both orders of arrival, and of writing.
    if (askFirst)
        unit.ask = unit.receiveAsk();
    unit.offer = unit.receiveOffer();
    if (!askFirst)
        unit.ask = unit.receiveAsk();
    CHECK(unit.seen().state == AssessmentState::Requested);
    CHECK(unit.seen().id == unit.ask);
    CHECK(unit.seen().whyNow == u"I do not sleep."_s);
    CHECK(unit.seen().askedAt == unit.asked);
    CHECK(unit.seen().offeredBy.isEmpty());
    CHECK(get(unit.requests.counts()).unanswered == 1);
    CHECK(unit.store.unsent() == 0);

    SECTION("booking it settles both, under whichever id it was opened")
    {
        get(unit.requests.book(GENERATE_REF(unit.ask, unit.offer), unit.meeting(unit.ann), unit.grace));
        CHECK(unit.seen().state == AssessmentState::Booked);
        CHECK(unit.seen().id == unit.ask);
        CHECK(unit.statusOf(unit.offer) == u"revoked"_s);
        get(unit.requests.start(unit.ask, unit.grace));
        get(unit.requests.finish(unit.ask));
        CHECK(get(unit.requests.of(unit.ann)).size() == 1);
        CHECK(get(unit.requests.counts()) == RequestCounts{0, 0, 0, 1});
        CHECK(unit.names(RequestFilter::Closed) == QStringList{u"Ann Baker"_s});
        CHECK(unit.at(unit.offer).state == AssessmentState::Done);
        // It is over: the next may be asked.
        get(unit.requests.ask(unit.ann));
    }
    SECTION("two desks settle the other at once without a conflict about it")
    {
        const auto closed = [&] {
            return *get(unit.database.read([](store::Reader &reader) { return reader.json(u"Task"_s, {u"offered-task"_s}); }));
        };
        const QJsonObject before = closed();
        unit.store.clock.advance(1h);
        get(unit.requests.accept(unit.ask, unit.grace));
        QJsonObject expected = before;
        expected["status"_L1] = u"cancelled"_s;
        CHECK(closed() == expected);
    }
    SECTION("declining it settles both, and undone it is one again")
    {
        get(unit.requests.decline(unit.ask, unit.grace, u"We meet tomorrow."_s));
        CHECK(get(unit.requests.counts()) == RequestCounts{0, 0, 0, 1});
        get(unit.requests.reopen(unit.ask));
        CHECK(unit.seen().state == AssessmentState::Requested);
    }
    SECTION("taken back by her, the offer stands again; she changes nothing of it")
    {
        get(unit.requests.withdraw(unit.ask));
        CHECK(unit.statusOf(unit.offer) == u"active"_s);
        const auto open = get(unit.requests.list(RequestFilter::Open));
        REQUIRE(open.size() == 1);
        CHECK(open.first().id == unit.offer);
        CHECK(open.first().offeredBy == unit.grace);
        CHECK(get(unit.requests.of(unit.ann)).size() == 2);
    }
    SECTION("her answers go to the one that she sees")
    {
        unit.answer(unit.offer, u"sleep"_s);
        CHECK(unit.seen().id == unit.ask);
        CHECK(unit.seen().ticked == 1);
    }
}

TEST_CASE("a talk that was booked before her own wish came stays, and says why she asked", "[care]")
{
    Crossed unit;
    unit.offer = unit.receiveOffer();
    get(unit.requests.book(unit.offer, unit.meeting(unit.ann), unit.grace));
    unit.ask = unit.receiveAsk();
    const auto check = [&](AssessmentState state) {
        const AssessmentRequest seen = unit.seen();
        CHECK(seen.state == state);
        CHECK(seen.id == unit.offer);
        CHECK(seen.whyNow == u"I do not sleep."_s);
        CHECK(seen.askedAt == unit.asked);
        CHECK(seen.offeredBy.isEmpty());
        CHECK(seen.alsoOffered);
    };
    check(AssessmentState::Booked);
    CHECK(refused(unit.requests.withdraw(unit.ask)).reason == RequestError::NotHers);
    get(unit.requests.start(unit.ask, unit.grace));
    check(AssessmentState::UnderWay);
    CHECK(unit.statusOf(unit.ask) == u"revoked"_s);
    // What each of them wrote stays as it was written.
    const QVector<QJsonObject> stored = unit.store.all(u"ServiceRequest"_s);
    CHECK(stored[0]["reasonCode"_L1][0]["text"_L1] == u"Six months have passed."_s);
    CHECK(stored[0]["authoredOn"_L1].toString() == unit.offered.toIso());
    CHECK(stored[1]["reasonCode"_L1][0]["text"_L1] == u"I do not sleep."_s);
}

TEST_CASE("what two desks offered at once is one", "[care]")
{
    Crossed unit;
    unit.offer = unit.receiveOffer(u"first"_s);
    unit.ask = unit.receiveOffer(u"second"_s);
    CHECK(unit.seen().id == unit.ask);
    unit.answer(unit.offer, u"sleep"_s);
    get(unit.requests.start(unit.offer, unit.grace));
    CHECK(unit.seen().state == AssessmentState::UnderWay);
    CHECK(unit.statusOf(unit.offer) == u"revoked"_s);
}

TEST_CASE("what somebody went on with twice stays in sight twice", "[care]")
{
    Crossed unit;
    unit.offer = unit.receiveOffer();
    get(unit.requests.book(unit.offer, unit.meeting(unit.ann), unit.grace));
    unit.ask = unit.receiveAsk();
    Assessment answers;
    answers.id = {u"answers"_s};
    answers.patient = unit.ann;
    answers.request = unit.ask;
    answers.at = unit.now();
    unit.store.receive(toFhir(answers));
    CHECK(get(unit.requests.list(RequestFilter::Open)).size() == 2);
    get(unit.requests.start(unit.ask, unit.grace));
    CHECK(get(unit.requests.list(RequestFilter::Open)).size() == 2);
}

TEST_CASE("whichever request was opened, plan and answers are those of the one that speaks", "[care]")
{
    Crossed unit;
    CarePlans plans{unit.database};
    const Assessments assessments{unit.database};
    unit.offer = unit.receiveOffer();
    unit.ask = unit.receiveAsk();
    unit.answer(unit.offer, u"sleep"_s);
    CHECK(get(assessments.allFor(unit.offer)).size() == 1);
    CHECK(get(assessments.latestFor(unit.offer)) == get(assessments.latestFor(unit.ask)));
    // Before the talk begins, and once it has taken the place of the offer.
    if (GENERATE(true, false))
        get(unit.requests.start(unit.offer, unit.grace));
    const auto plan = get(plans.draft(unit.offer, unit.grace));
    CHECK(get(plans.byId(plan))->request == unit.ask);
    CHECK(get(plans.byId(plan))->assessment == get(assessments.latestFor(unit.ask))->id);
    CHECK(get(plans.draft(unit.ask, unit.grace)) == plan);
    CHECK(get(plans.forRequest(unit.offer)) == get(plans.forRequest(unit.ask)));
    CHECK(get(plans.forRequest(unit.offer)).size() == 1);
    CareAction action;
    action.about = u"Sleep"_s;
    action.agreed = u"Try the sleep course"_s;
    get(plans.write(plan, {}, {action}));
    get(plans.share(plan, unit.grace));
    CHECK(unit.at(unit.offer).id == unit.ask);
    CHECK(unit.stateOf(unit.offer) == AssessmentState::PlanShared);
    CHECK(unit.at(unit.offer).planned);
    CHECK(refused(unit.requests.finish(unit.offer)).reason == RequestError::ActionsOpen);
}

TEST_CASE("answers to a request that come only once another took its place stand with that one", "[care]")
{
    Crossed unit;
    const Assessments assessments{unit.database};
    unit.offer = unit.receiveOffer();
    get(unit.requests.book(unit.offer, unit.meeting(unit.ann), unit.grace));
    unit.ask = unit.receiveAsk();
    get(unit.requests.start(unit.offer, unit.grace));
    CHECK(unit.seen().ticked == 0);
    Assessment late;
    late.id = {u"late"_s};
    late.patient = unit.ann;
    late.request = unit.ask;
    late.at = unit.now() - 1h;
    late.answers.ticked = {{u"fever"_s, u"Fever, or feeling very unwell"_s, 4, true, late.at}};
    unit.store.receive(toFhir(late));
    CHECK(unit.seen().id == unit.offer);
    CHECK(unit.seen().ticked == 1);
    CHECK(unit.seen().answeredAt == late.at);
    CHECK(unit.seen().urgent);
    for (const ResourceId &id : {unit.ask, unit.offer}) {
        CHECK(get(assessments.latestFor(id))->id == late.id);
        CHECK(get(assessments.allFor(id)).size() == 1);
    }
    CarePlans plans{unit.database};
    CHECK(get(plans.byId(get(plans.draft(unit.offer, unit.grace))))->assessment == late.id);
    // Looked after, it is so under both; what the nurse writes down with her repeats it and does not wake it.
    get(Assessments{unit.database}.setHandled(late.id, true));
    CHECK_FALSE(unit.seen().urgent);
    unit.store.clock.advance(1h);
    get(Assessments{unit.database}.send(unit.offer, late.answers, unit.grace));
    CHECK_FALSE(unit.seen().urgent);
    CHECK(urgencyOf(get(assessments.allFor(unit.offer))).waiting.isEmpty());
}

TEST_CASE("what took the place of a request has the answers of those too that this had replaced", "[care]")
{
    Crossed unit;
    const auto second = unit.receiveOffer(u"second"_s);
    unit.offer = unit.receiveOffer(u"first"_s);
    get(unit.requests.accept(second, unit.grace));
    unit.ask = unit.receiveAsk();
    CHECK(unit.seen().id == unit.ask);
    CHECK(unit.at(second).id == unit.ask);
    get(unit.requests.accept(unit.ask, unit.grace));
    for (const ResourceId &id : {second, unit.offer}) {
        Assessment late;
        late.id = {u"late-"_s + id.value};
        late.patient = unit.ann;
        late.request = id;
        late.at = unit.now();
        unit.store.receive(toFhir(late));
    }
    CHECK(get(Assessments{unit.database}.allFor(unit.ask)).size() == 2);
    CHECK(get(Assessments{unit.database}.allFor(second)).size() == 2);
    CHECK(unit.seen().answeredAt == unit.now());
}

TEST_CASE("what is done to a request leaves alone those for which another one speaks", "[care]")
{
    Crossed unit;
    const auto former = get(unit.requests.ask(unit.ann));
    get(unit.requests.start(former, unit.grace));
    CarePlans plans{unit.database};
    const auto plan = get(plans.draft(former, unit.grace));
    get(plans.write(plan, u"We spoke about sleep."_s, {}));
    get(plans.share(plan, unit.grace));
    unit.offer = unit.receiveOffer();
    get(unit.requests.book(unit.offer, unit.meeting(unit.ann), unit.grace));
    unit.ask = unit.receiveAsk();
    get(unit.requests.finish(former));
    CHECK(unit.stateOf(former) == AssessmentState::Done);
    CHECK(unit.statusOf(unit.ask) == u"active"_s);
    CHECK(unit.at(unit.ask).id == unit.offer);
    get(unit.requests.start(unit.offer, unit.grace));
    CHECK(unit.statusOf(unit.ask) == u"revoked"_s);
    CHECK(unit.at(unit.ask).id == unit.offer);
}

TEST_CASE("both sides' changes to a request meet: hers to withdraw, the nurse's to accept, is a person's decision", "[care]")
{
    Unit unit;
    const auto id = get(unit.requests.ask(unit.ann));
    unit.store.sendAll();
    QJsonObject accepted = unit.store.all(u"Task"_s).first();
    get(unit.requests.withdraw(id));
    accepted["status"_L1] = u"accepted"_s;
    unit.store.receive(accepted);
    CHECK(unit.at(id).delivery.state != store::Delivery::State::Sent);
    CHECK(unit.at(id).state == AssessmentState::Withdrawn);
}

TEST_CASE("requests are found by indexes, however much else there is", "[care][plan]")
{
    Unit unit;
    const auto id = get(unit.requests.ask(unit.ann));
    unit.answer(id, u"fever"_s);
    const auto check = [&](const auto &ask, const QString &expected) {
        const QStringList plan = queryPlan(unit.database, ask);
        INFO(plan.join(u'\n').toStdString());
        CHECK(walks(plan.filter(QRegularExpression{u"^(?!SCAN chosen$)"_s})).isEmpty());
        CHECK(plan.join(u'\n').contains(expected));
    };
    for (const auto filter : {RequestFilter::Open, RequestFilter::New, RequestFilter::Shared, RequestFilter::Closed})
        check([&] { get(unit.requests.list(filter)); }, u"SEARCH t USING INDEX task_status (<expr>=? AND <expr>=?)"_s);
    check([&] { get(unit.requests.list(RequestFilter::Open, u"ann"_s)); }, u"task_status (<expr>=? AND <expr>=?)"_s);
    check([&] { get(unit.requests.counts()); }, u"task_status (<expr>=?)"_s);
    check([&] { get(unit.requests.of(unit.ann)); }, u"SEARCH f USING PRIMARY KEY (target=? AND path=?)"_s);
    check([&] { get(unit.requests.byId(id)); }, u"SEARCH f USING PRIMARY KEY (target=? AND path=?)"_s);
}

TEST_CASE("what was begun or finished by mistake goes back to what it was, and to nothing else", "[care]")
{
    Unit unit;
    using State = AssessmentState;
    const auto id = get(unit.requests.ask(unit.ann));
    get(unit.requests.accept(id, unit.grace));
    CHECK(refused(unit.requests.goBack(id, State::Requested)).reason == RequestError::TooLate);
    get(unit.requests.start(id, unit.grace));
    CHECK(refused(unit.requests.goBack(id, State::Booked)).reason == RequestError::TooLate);
    get(unit.requests.goBack(id, State::Accepted));
    CHECK(unit.stateOf(id) == State::Accepted);
    get(unit.requests.book(id, unit.meeting(unit.ann), unit.grace));
    get(unit.requests.start(id, unit.grace));
    get(unit.requests.goBack(id, State::Booked));
    CHECK(unit.stateOf(id) == State::Booked);
    get(unit.requests.start(id, unit.grace));
    get(unit.requests.finish(id));
    CHECK(refused(unit.requests.goBack(id, State::Requested)).reason == RequestError::TooLate);
    get(unit.requests.goBack(id, State::UnderWay));
    CHECK(unit.stateOf(id) == State::UnderWay);
    CHECK(refused(unit.requests.goBack({u"nothing"_s}, State::UnderWay)).reason == RequestError::NotFound);
}

namespace {

/// The rules of one patient's requests, told again in the plainest way.
struct PlainRequest {
    AssessmentState state = AssessmentState::Requested;
    bool offered = false;
    bool linked = false; ///< to an appointment, cancelled or not

    bool isOpen() const { return state < AssessmentState::PlanShared; }
};

struct PlainRules {
    using State = AssessmentState;

    bool anotherOpen(qsizetype except = -1) const
    {
        for (qsizetype i = 0; i < all.size(); ++i) {
            if (i != except && all[i].isOpen())
                return true;
        }
        return false;
    }
    bool begin(bool offered)
    {
        if (anotherOpen())
            return false;
        all << PlainRequest{offered ? State::Accepted : State::Requested, offered, false};
        return true;
    }
    bool go(State last, State next)
    {
        PlainRequest &one = all[at];
        if (one.state > last)
            return false;
        one.state = next;
        return true;
    }
    bool withdraw() { return !all[at].offered && go(State::Booked, State::Withdrawn); }
    bool reopen()
    {
        PlainRequest &one = all[at];
        if ((one.state != State::Accepted && one.state != State::Declined) || anotherOpen(at))
            return false;
        one.state = one.offered ? State::Accepted : State::Requested;
        return true;
    }
    bool book()
    {
        if (!go(State::Booked, State::Booked))
            return false;
        return all[at].linked = true;
    }
    void cancelMeeting()
    {
        PlainRequest &one = all[at];
        if (one.state == State::Booked) {
            one.state = State::Accepted;
            one.linked = false;
        }
    }
    bool goBack(State before)
    {
        PlainRequest &one = all[at];
        const bool begun = one.state == State::UnderWay && before == (one.linked ? State::Booked : State::Accepted);
        const bool finished = one.state == State::Done && (before == State::UnderWay || before == State::PlanShared);
        if ((!begun && !finished) || (before != State::PlanShared && anotherOpen(at)))
            return false;
        one.state = before;
        return true;
    }
    bool finish()
    {
        PlainRequest &one = all[at];
        if (one.state != State::UnderWay && one.state != State::PlanShared)
            return false;
        one.state = State::Done;
        return true;
    }
    bool share()
    {
        PlainRequest &one = all[at];
        if (one.state > State::Done)
            return false;
        if (one.state != State::Done)
            one.state = State::PlanShared;
        return true;
    }

    QVector<PlainRequest> all;
    qsizetype at = 0;
};

/// One deed after the other, in the store and by the plain rules.
class RandomRequests {
public:
    explicit RandomRequests(quint32 seed) : m_dice(seed) {}

    void step()
    {
        unit.store.clock.advance(1min);
        if (rules.all.isEmpty() || below(6) == 0) {
            const bool offered = below(2) == 0;
            const auto id = offered ? unit.requests.offer(unit.ann, unit.grace) : unit.requests.ask(unit.ann);
            CHECK(id.result().has_value() == rules.begin(offered));
            if (id.result())
                ids << *id.result();
        } else {
            rules.at = below(static_cast<int>(rules.all.size()));
            deed(ids[rules.at]);
        }
        if (below(4) == 0)
            unit.store.sendAll();
    }
    void compare()
    {
        int open = 0;
        for (qsizetype i = 0; i < ids.size(); ++i) {
            const AssessmentRequest request = unit.at(ids[i]);
            CHECK(request.state == rules.all[i].state);
            CHECK(request.offeredBy.isEmpty() != rules.all[i].offered);
            CHECK((request.state == AssessmentState::Declined) == !request.declineReason.isEmpty());
            if (request.state == AssessmentState::Booked)
                CHECK(request.meetingAt);
            open += request.isOpen() ? 1 : 0;
        }
        CHECK(open <= 1);
        const RequestCounts counts = get(unit.requests.counts());
        CHECK(counts.open == open);
        CHECK(counts.open + counts.shared + counts.closed == ids.size());
        CHECK(get(unit.requests.of(unit.ann)).size() == ids.size());
    }

    Unit unit;
    PlainRules rules;
    QVector<ResourceId> ids;

private:
    int below(int bound) { return std::uniform_int_distribution<int>{0, bound - 1}(m_dice); }

    void deed(const ResourceId &id)
    {
        using enum AssessmentState;
        auto &requests = unit.requests;
        switch (below(10)) {
        case 0: CHECK(requests.withdraw(id).result().has_value() == rules.withdraw()); break;
        case 1: CHECK(requests.accept(id, unit.grace).result().has_value() == rules.go(Accepted, Accepted)); break;
        case 2: CHECK(requests.decline(id, unit.grace, u"Why"_s).result().has_value() == rules.go(Accepted, Declined)); break;
        case 3: CHECK(requests.reopen(id).result().has_value() == rules.reopen()); break;
        case 4: CHECK(requests.book(id, unit.meeting(unit.ann), unit.grace).result().has_value() == rules.book()); break;
        case 5: CHECK(requests.start(id, unit.grace).result().has_value() == rules.go(UnderWay, UnderWay)); break;
        case 6: CHECK(requests.finish(id).result().has_value() == rules.finish()); break;
        case 7: {
            const auto before = static_cast<AssessmentState>(below(8));
            CHECK(requests.goBack(id, before).result().has_value() == rules.goBack(before));
            break;
        }
        case 8:
            // Only while it counts: a talk that has begun is not undone by cancelling the appointment.
            if (const AssessmentRequest request = unit.at(id); request.state == Booked) {
                get(Appointments{unit.database}.cancel(request.appointment, u"Illness"_s));
                rules.cancelMeeting();
            }
            break;
        default: CHECK(share(id) == rules.share());
        }
    }
    bool share(const ResourceId &id)
    {
        CarePlans plans{unit.database};
        const auto plan = plans.draft(id, unit.grace).result();
        return plan && plans.write(*plan, u"We spoke."_s, {}).result() && plans.share(*plan, unit.grace).result();
    }

    std::mt19937 m_dice;
};

} // namespace

TEST_CASE("random histories of a patient's requests go by the rules, one open at a time", "[care][random]")
{
    const quint32 seed = Catch::getSeed() + static_cast<quint32>(GENERATE(range(0, 12)));
    CAPTURE(seed);
    RandomRequests history{seed};
    // Some histories are slow to close a request, and another is not asked for while one is open.
    for (int step = 0; step < 120 || history.ids.size() < 4; ++step) {
        REQUIRE(step < 2000);
        history.step();
        if (step % 10 == 9)
            history.compare();
    }
}
