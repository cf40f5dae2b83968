#include "worklist/today.h"

#include "../queryplan.h"
#include "../riverbank.h"
#include "care/appointmentasks.h"
#include "care/appointments.h"
#include "care/assessmentrequests.h"
#include "care/assessment.h"
#include "care/assessments.h"
#include "care/careplans.h"
#include "care/leftovermeetings.h"
#include "care/questions.h"
#include "care/waitinglist.h"
#include "information/library.h"
#include "information/sendings.h"
#include "outcomes/confirmations.h"
#include "pledge/agreements.h"
#include "pledge/pledgeboard.h"
#include "voice/voices.h"

#include <functional>

using namespace heard;
using namespace heard::tests;
using namespace heard::worklist;
using namespace std::chrono_literals;
using fakes::get;
using fakes::refused;
using Kind = WorkItem::Kind;
using Standstill = WorkItem::Standstill;
using pledge::CommitmentState;

namespace {

const QTimeZone london{"Europe/London"};

/// Sunday 22 November 2026, 09:00 in London.
struct Day : Riverbank {
    /// Nobody is due for an assessment: Ann has just had hers.
    Day()
    {
        care::Assessment held;
        held.id = {u"held"_s};
        held.patient = ann;
        held.request = {u"held"_s};
        held.at = now() - 24h;
        store.receive(care::toFhir(held));
    }

    ResourceId book(const ResourceId &patient, Instant start)
    {
        care::Appointment appointment;
        appointment.patient = patient;
        appointment.start = start;
        appointment.end = start + 30min;
        appointment.place = u"Clinic C"_s;
        appointment.kind = care::AppointmentKind::Scan;
        return get(appointments.book(appointment));
    }

    void promise(const QString &id, std::optional<Month> by, CommitmentState state)
    {
        commit(id, by, state);
        commit(id, by, state, {id});
    }

    void commit(const QString &plan, std::optional<Month> by, CommitmentState state, const ResourceId &copyOf = {})
    {
        pledge::Commitment commitment;
        commitment.id = {copyOf.isEmpty() ? plan : u"copy of "_s + plan};
        commitment.plan = plan;
        commitment.unit = {u"unit"_s};
        commitment.by = by;
        commitment.state = state;
        QJsonObject json = pledge::toFhir(commitment);
        if (!copyOf.isEmpty())
            fhir::setExtension(json, fhir::extension::publicationOf, "valueReference"_L1, fhir::referenceTo("Goal"_L1, copyOf));
        store.receive(json);
    }

    QVector<WorkItem> list(int limit = 200) { return get(today.list(now(), london, limit)); }
    QStringList lines(Kind kind)
    {
        QStringList lines;
        const auto items = list();
        for (const WorkItem &item : items) {
            if (item.kind == kind)
                lines << item.line;
        }
        return lines;
    }
    QVector<Kind> kinds()
    {
        QVector<Kind> kinds;
        const auto items = list();
        for (const WorkItem &item : items)
            kinds << item.kind;
        return kinds;
    }

    /// What is to be sent next is refused.
    void refuseNext()
    {
        get(database.write([](store::Writer &writer) {
            return writer.changes().park(next(writer).sequence, u"422"_s);
        }));
    }

    /// What is to be sent next was changed elsewhere to what @p change makes of it.
    void meetNext(const std::function<void(QJsonObject &)> &change)
    {
        get(database.write([&change](store::Writer &writer) {
            const store::LocalChange sending = next(writer);
            QJsonObject theirs = sending.json;
            change(theirs);
            theirs["meta"_L1] = QJsonObject{{u"versionId"_s, u"theirs"_s}};
            return writer.changes().outdated(sending.sequence, theirs, writer.now());
        }));
    }

    static store::LocalChange next(store::Writer &writer)
    {
        const auto next = writer.changes().nextToSend();
        REQUIRE(next);
        REQUIRE(*next);
        const auto sending = writer.changes().markSending((*next)->sequence);
        REQUIRE(sending);
        return *sending;
    }

    care::Appointments appointments{database};
    care::Questions questions{database};
    voice::Voices voices{database};
    Today today{database};
};

} // namespace

TEST_CASE("nothing needs a person on a quiet day", "[worklist]")
{
    Day day;
    day.book(day.ann, day.now() + 48h);
    CHECK(day.list().isEmpty());
}

TEST_CASE("feedback waits, the oldest first, until it is read and then until it is answered", "[worklist]")
{
    Day day;
    const auto first = get(day.voices.say(day.ann, u"First line\nsecond line"_s, {}));
    day.store.clock.advance(1h);
    const auto second = get(day.voices.say(day.joy, {}, u"Second"_s));
    auto items = day.list();
    REQUIRE(items.size() == 2);
    CHECK(items[0].kind == Kind::UnreadFeedback);
    CHECK(items[0].line == u"First line"_s);
    CHECK(items[0].resource == first);
    CHECK(items[0].type == u"Communication"_s);
    CHECK(items[0].patientName == u"Ann Baker"_s);
    CHECK(items[0].patient == day.ann);
    CHECK(items[0].cohort == people::Cohort::Secondary);
    CHECK(items[0].at == day.now() - 1h);
    CHECK(items[0].delivery.state == store::Delivery::State::NotSent);

    get(day.voices.markRead(first));
    CHECK(day.kinds() == QVector<Kind>{Kind::UnreadFeedback, Kind::UnansweredFeedback});
    get(day.voices.reply(first, u"Thank you"_s, day.grace));
    CHECK(day.lines(Kind::UnansweredFeedback).isEmpty());
    get(day.voices.setHandled(second, true));
    CHECK(day.list().isEmpty());
}

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
    auto items = day.list();
    REQUIRE(items.size() == 2);
    CHECK(items[1].kind == Kind::AssessmentDue);
    CHECK(items[1].count == 4);
    CHECK(items[1].cohort == people::Cohort::Secondary);
    CHECK(items[1].at == Instant::of(QDate{2026, 10, 1}.startOfDay(london)));
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
    CHECK(items[0].count == 2);
    CHECK(items[0].at == Instant::of(QDate{2026, 4, 1}.startOfDay(london)));
    CHECK(items[1].cohort == people::Cohort::Secondary);
    CHECK(items[0].id != items[1].id);
    const auto offered = get(requests.offer({u"unknown"_s}, day.grace));
    CHECK(day.list().at(0).count == 1);
    get(requests.start(offered, day.grace));
    get(requests.finish(offered));
    care::Assessment held;
    held.patient = {u"late"_s};
    held.request = {u"held"_s};
    held.id = {u"hers"_s};
    held.at = day.now() - 24h;
    day.store.receive(care::toFhir(held));
    items = day.list();
    REQUIRE(items.size() == 1);
    CHECK(items[0].cohort == people::Cohort::Secondary);
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
    enrol(u"known"_s, QDate{2026, 9, 1});
    items = day.list();
    REQUIRE(items.size() == 1);
    CHECK(items[0].count == 2);
    CHECK(items[0].at == Instant::of(QDate{2026, 9, 1}.startOfDay(london)));
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

TEST_CASE("imported and withdrawn feedback needs nobody today", "[worklist]")
{
    Day day;
    voice::Feedback imported;
    imported.id = {u"imported"_s};
    imported.better = u"The car park was full"_s;
    imported.sentAt = day.now();
    day.store.receive(voice::toFhir(imported));
    voice::Feedback mistake = imported;
    mistake.id = {u"mistake"_s};
    mistake.patient = day.ann;
    QJsonObject json = voice::toFhir(mistake);
    json["status"_L1] = u"entered-in-error"_s;
    day.store.receive(json);
    CHECK(day.list().isEmpty());
}

TEST_CASE("an appointment of the next seven days with open questions is named with their number", "[worklist]")
{
    Day day;
    const auto soon = day.book(day.ann, day.now() + 6 * 24h);
    const auto later = day.book(day.ann, day.now() + 7 * 24h);
    const auto cancelled = day.book(day.joy, day.now() + 24h);
    for (const auto &appointment : {soon, soon, soon, later, cancelled})
        get(day.questions.ask(appointment, u"Why?"_s));
    const auto asked = get(day.questions.of(soon));
    get(day.questions.setAnswered(asked[0].id, true));
    get(day.appointments.cancel(cancelled, u"Illness"_s));
    const auto items = day.list();
    REQUIRE(items.size() == 1);
    CHECK(items[0].kind == Kind::QuestionsForAppointment);
    CHECK(items[0].resource == soon);
    CHECK(items[0].count == 2);
    CHECK(items[0].at == day.now() + 6 * 24h);
    CHECK(items[0].appointmentKind == care::AppointmentKind::Scan);
    get(day.questions.remove(asked[1].id));
    get(day.questions.setAnswered(asked[2].id, true));
    CHECK(day.list().isEmpty());
}

TEST_CASE("today's appointments are those of the day in London that are not over", "[worklist][time]")
{
    Day day;
    const auto on = [&](QTime time) { return Instant::of(QDateTime{QDate{2027, 3, 28}, time, london}); };
    // The day on which clocks go forward has 23 hours.
    const auto early = day.book(day.ann, on({0, 30}));
    const auto noon = day.book(day.joy, on({12, 0}));
    const auto late = day.book(day.ann, on({23, 45}));
    day.book(day.ann, Instant::of(QDateTime{QDate{2027, 3, 29}, QTime{0, 0}, london}));
    day.book(day.ann, Instant::of(QDateTime{QDate{2027, 3, 27}, QTime{23, 0}, london}));
    const auto ids = [&] {
        QVector<ResourceId> ids;
        const auto items = day.list();
        for (const WorkItem &item : items)
            ids << item.resource;
        return ids;
    };
    day.store.clock.set(on({0, 0}));
    CHECK(ids() == QVector<ResourceId>{early, noon, late});
    day.store.clock.set(on({12, 29}));
    CHECK(ids() == QVector<ResourceId>{noon, late});
    day.store.clock.set(on({12, 30}));
    CHECK(ids() == QVector<ResourceId>{late});
}

TEST_CASE("who is here stays in the list of today past the planned end, until it took place", "[worklist]")
{
    Day day;
    const auto booked = day.book(day.ann, day.now() + 1h);
    day.book(day.joy, day.now() + 1h);
    get(day.appointments.mark(booked, care::AppointmentState::Arrived));
    day.store.clock.advance(4h);
    const auto items = day.list();
    REQUIRE(items.size() == 1);
    CHECK(items.first().kind == Kind::AppointmentToday);
    CHECK(items.first().resource == booked);
    get(day.appointments.mark(booked, care::AppointmentState::Fulfilled));
    CHECK(day.list().isEmpty());
}

TEST_CASE("one appointment may stand in the list twice, under different ids", "[worklist]")
{
    Day day;
    get(day.questions.ask(day.book(day.ann, day.now() + 1h), u"Why?"_s));
    const auto items = day.list();
    REQUIRE(items.size() == 2);
    CHECK(items[0].kind == Kind::QuestionsForAppointment);
    CHECK(items[1].kind == Kind::AppointmentToday);
    CHECK(items[0].resource == items[1].resource);
    CHECK(items[0].id != items[1].id);
}

TEST_CASE("commitments are overdue after their month, and due soon in its last fourteen days", "[worklist]")
{
    Day day;
    day.promise(u"october"_s, Month{2026, 10}, CommitmentState::InProgress);
    day.promise(u"last-year"_s, Month{2025, 12}, CommitmentState::Delayed);
    day.promise(u"november"_s, Month{2026, 11}, CommitmentState::Agreed);
    day.promise(u"december"_s, Month{2026, 12}, CommitmentState::Planned);
    day.promise(u"none"_s, {}, CommitmentState::Planned);
    for (const auto state : {CommitmentState::Draft, CommitmentState::Ongoing, CommitmentState::Achieved, CommitmentState::Unable,
             CommitmentState::Withdrawn})
        day.promise(u"done-"_s + QString::number(static_cast<int>(state)), Month{2026, 10}, state);

    CHECK(day.lines(Kind::CommitmentOverdue) == QStringList{u"last-year"_s, u"october"_s});
    CHECK(day.lines(Kind::CommitmentDueSoon) == QStringList{u"november"_s});
    CHECK(day.lines(Kind::AgreementWaiting) == QStringList{u"done-0"_s});
    CHECK(day.list()[1].due == Month{2025, 12});
    CHECK(day.list().last().at.toIso() == u"2026-11-30T23:59:59.999Z"_s);
    day.store.clock.set(*Instant::fromIso(u"2026-11-15T12:00:00Z"_s));
    CHECK(day.lines(Kind::CommitmentDueSoon).isEmpty());
    day.store.clock.set(*Instant::fromIso(u"2026-11-30T23:59:59Z"_s));
    CHECK(day.lines(Kind::CommitmentDueSoon) == QStringList{u"november"_s});
    day.store.clock.set(*Instant::fromIso(u"2026-12-01T00:00:00Z"_s));
    CHECK(day.lines(Kind::CommitmentOverdue) == QStringList{u"last-year"_s, u"october"_s, u"november"_s});
}

TEST_CASE("a plan waits in the day of the team until the team has said its word on it", "[worklist]")
{
    Day day;
    day.commit(u"evening-call"_s, {}, CommitmentState::Draft);
    REQUIRE(day.lines(Kind::AgreementWaiting) == QStringList{u"evening-call"_s});
    CHECK(day.list().first().resource == ResourceId{u"evening-call"_s});
    pledge::Agreements agreements{day.database, QTimeZone::utc()};
    get(agreements.say({u"evening-call"_s}, pledge::Agreement::Answer::Agree, {}, day.grace));
    CHECK(day.list().isEmpty());
}

TEST_CASE("a promise that clearly fewer patients confirm than before needs somebody", "[worklist]")
{
    Day day;
    day.promise(u"tell how long"_s, {}, CommitmentState::Achieved);
    const auto count = [&](int yes, int notYet, int before) {
        outcomes::Tally tally;
        tally.id = {u"tally"_s};
        tally.commitment = {u"copy of tell how long"_s};
        tally.on = QDate{2026, 11, 22};
        tally.yes.number = yes;
        tally.notYet.number = notYet;
        tally.before = before;
        day.store.receive(outcomes::toFhir(tally));
    };
    count(80, 20, 85);
    CHECK(day.list().isEmpty());
    count(60, 40, 85);
    REQUIRE(day.lines(Kind::ConfirmationsFell) == QStringList{u"tell how long"_s});
    CHECK(day.list().first().resource == ResourceId{u"tell how long"_s});
    CHECK(day.list().first().count == 25);
    outcomes::Confirmations confirmations{day.database};
    get(confirmations.setFallSeen({u"tell how long"_s}, true));
    CHECK(day.lines(Kind::ConfirmationsFell).isEmpty());
    // A later count is another.
    count(55, 45, 85);
    CHECK(day.lines(Kind::ConfirmationsFell) == QStringList{u"tell how long"_s});
}

TEST_CASE("a promise that a representative finds not kept needs somebody, until a colleague has looked", "[worklist]")
{
    Day day;
    people::TeamMember vera;
    vera.id = {u"vera"_s};
    vera.roleId = {u"vera-role"_s};
    vera.given = u"Vera"_s;
    vera.family = u"Quill"_s;
    vera.role = people::Role::PatientRepresentative;
    day.store.receive(people::practitionerToFhir(vera));
    day.store.receive(people::practitionerRoleToFhir(vera, {u"unit"_s}));
    day.promise(u"tell-how-long"_s, {}, CommitmentState::Achieved);
    pledge::Agreements agreements{day.database, QTimeZone::utc()};
    get(agreements.sayKept({u"tell-how-long"_s}, true, {}, vera.id));
    CHECK(day.lines(Kind::PromiseNotKept).isEmpty());
    day.store.clock.advance(1min);
    get(agreements.sayKept({u"tell-how-long"_s}, false, u"Not at weekends"_s, vera.id));
    REQUIRE(day.lines(Kind::PromiseNotKept) == QStringList{u"tell-how-long"_s});
    CHECK(day.list().first().resource == ResourceId{u"tell-how-long"_s});
    CHECK(day.list().first().at == day.now());
    get(agreements.setNotKeptSeen({u"tell-how-long"_s}, true));
    CHECK(day.lines(Kind::PromiseNotKept).isEmpty());
}

TEST_CASE("a promise of which was said anew how it stands waits for the next count", "[worklist]")
{
    Day day;
    day.promise(u"tell how long"_s, {}, CommitmentState::Achieved);
    outcomes::Tally tally;
    tally.id = {u"tally"_s};
    tally.commitment = {u"copy of tell how long"_s};
    tally.on = QDate{2026, 11, 22};
    tally.yes.number = 60;
    tally.notYet.number = 40;
    tally.before = 85;
    day.store.receive(outcomes::toFhir(tally));
    REQUIRE(day.lines(Kind::ConfirmationsFell) == QStringList{u"tell how long"_s});
    get(pledge::PledgeBoard{day.database, QTimeZone::utc()}.setState({u"tell how long"_s}, CommitmentState::InProgress));
    CHECK(day.lines(Kind::ConfirmationsFell).isEmpty());
}

TEST_CASE("what was not promised, or is taken back, is not overdue, whatever its month", "[worklist]")
{
    Day day;
    day.commit(u"imported"_s, Month{2021, 9}, CommitmentState::Planned);
    day.commit(u"agreed"_s, Month{2026, 11}, CommitmentState::Agreed);
    CHECK(day.list().isEmpty());
    day.promise(u"imported"_s, Month{2021, 9}, CommitmentState::Planned);
    CHECK(day.lines(Kind::CommitmentOverdue) == QStringList{u"imported"_s});

    pledge::Commitment copy;
    copy.id = {u"taken back"_s};
    copy.plan = u"taken back"_s;
    QJsonObject json = pledge::toFhir(copy);
    fhir::setExtension(json, fhir::extension::publicationOf, "valueReference"_L1, fhir::referenceTo("Goal"_L1, {u"agreed"_s}));
    json["lifecycleStatus"_L1] = u"entered-in-error"_s;
    day.store.receive(json);
    CHECK(day.lines(Kind::CommitmentDueSoon).isEmpty());
}

TEST_CASE("what was refused or is in conflict stands first", "[worklist]")
{
    Day day;
    get(day.voices.say(day.ann, u"New words"_s, {}));
    day.refuseNext();
    const auto appointment = day.book(day.joy, day.now() + 48h);
    day.store.sendAll();
    get(day.appointments.reschedule(appointment, day.now() + 72h, day.now() + 73h));
    day.meetNext([&](QJsonObject &theirs) { theirs["start"_L1] = (day.now() + 49h).toIso(); });
    const auto items = day.list();
    REQUIRE(items.size() == 3);
    CHECK(items[0].kind == Kind::Undelivered);
    CHECK(items[0].line == u"New words"_s);
    CHECK(items[0].patientName == u"Ann Baker"_s);
    CHECK(items[0].delivery.state == store::Delivery::State::Parked);
    CHECK(items[0].delivery.problem == u"422"_s);
    CHECK(items[1].type == u"Appointment"_s);
    CHECK(items[1].line == u"Clinic C"_s);
    CHECK(items[1].patientName == u"Joy Mensah"_s);
    CHECK(items[1].delivery.state == store::Delivery::State::Conflict);
    CHECK(items[2].kind == Kind::UnreadFeedback);
}

TEST_CASE("a refused change of a patient names her", "[worklist]")
{
    Day day;
    people::Patient rosa;
    rosa.given = u"Rosa"_s;
    rosa.family = u"Lind"_s;
    day.store.write(people::toFhir(rosa));
    day.refuseNext();
    REQUIRE(day.list().size() == 1);
    CHECK(day.list().first().patientName == u"Rosa Lind"_s);
    CHECK(day.list().first().type == u"Patient"_s);
}

TEST_CASE("the list keeps its order of kinds and its limit of each", "[worklist]")
{
    Day day;
    for (int i = 0; i < 3; ++i) {
        get(day.voices.say(day.ann, QString::number(i), {}));
        get(day.questions.ask(day.book(day.ann, day.now() + 1h + i * 1min), u"Why?"_s));
    }
    get(day.voices.markRead(get(day.voices.say(day.joy, u"read"_s, {}))));
    day.promise(u"october"_s, Month{2026, 10}, CommitmentState::InProgress);
    day.promise(u"november"_s, Month{2026, 11}, CommitmentState::InProgress);
    const auto kinds = day.kinds();
    CHECK(kinds.size() == 12);
    CHECK(std::is_sorted(kinds.begin(), kinds.end()));
    CHECK(day.list(1).size() == 6);
}

TEST_CASE("secondary patients heard from this month are counted once each, in the month of London", "[worklist][time]")
{
    Day day;
    day.receivePatient({u"rosa"_s}, u"Rosa"_s, u"Lind"_s, people::Cohort::Secondary);
    CHECK(get(day.today.secondaryHeardFrom(day.now(), london)) == SecondaryVoices{0, 2});
    // 23:30 UTC on 30 June is 00:30 on 1 July in London.
    day.store.clock.set(*Instant::fromIso(u"2027-06-30T23:30:00Z"_s));
    get(day.voices.say(day.ann, u"Words"_s, {}));
    get(day.voices.say(day.ann, u"More words"_s, {}));
    get(day.voices.say(day.joy, u"Words"_s, {}));
    CHECK(get(day.today.secondaryHeardFrom(day.now(), london)) == SecondaryVoices{1, 2});
    CHECK(get(day.today.secondaryHeardFrom(day.now(), QTimeZone::utc())) == SecondaryVoices{1, 2});
    day.store.clock.advance(24h);
    CHECK(get(day.today.secondaryHeardFrom(day.now(), london)) == SecondaryVoices{1, 2});
    CHECK(get(day.today.secondaryHeardFrom(day.now(), QTimeZone::utc())) == SecondaryVoices{0, 2});
}

TEST_CASE("who waits longer than she was told, or unchecked for twelve weeks, needs a look", "[worklist]")
{
    Day day;
    care::WaitingList waiting{day.database};
    const auto put = [&](const ResourceId &patient, const QString &what, std::optional<Month> expected) {
        return get(waiting.put(patient, {what, {2026, 3, 3}, expected, {}}, day.grace, london));
    };
    const auto reconstruction = put(day.ann, u"Breast reconstruction"_s, Month{2026, 12});
    day.store.clock.advance(24h);
    put(day.joy, u"Lymphoedema clinic"_s, {});
    day.store.clock.set(*Instant::fromIso(u"2026-12-31T23:59:00Z"_s));
    CHECK(day.list().isEmpty());
    day.store.clock.set(*Instant::fromIso(u"2027-01-01T00:01:00Z"_s));
    auto items = day.list();
    REQUIRE(items.size() == 1);
    CHECK(items[0].kind == Kind::WaitingToCheck);
    CHECK(items[0].type == u"Patient"_s);
    CHECK(items[0].resource == day.ann);
    CHECK(items[0].patient == day.ann);
    CHECK(items[0].patientName == u"Ann Baker"_s);
    CHECK(items[0].cohort == people::Cohort::Secondary);
    CHECK(items[0].line == u"Breast reconstruction"_s);
    CHECK(items[0].at == *Instant::fromIso(u"2027-01-01T00:00:00Z"_s));
    CHECK(items[0].overdue);

    SECTION("until somebody tells her another month")
    {
        get(waiting.check(reconstruction, {u"Breast reconstruction"_s, {2026, 3, 3}, Month{2027, 1}, {}}, day.grace, london));
        CHECK(day.list().isEmpty());
    }
    SECTION("until nobody can say")
    {
        get(waiting.stillWaits(reconstruction, london));
        CHECK(day.list().isEmpty());
    }
    SECTION("until it is over, and again once that is taken back")
    {
        const auto change = get(waiting.end(reconstruction, care::WaitingListPlace::State::Done, london));
        CHECK(day.list().isEmpty());
        get(waiting.putBack(change, day.grace));
        CHECK(day.list() == items);
    }
    SECTION("one row for each patient, who waits longest for a look first")
    {
        put(day.ann, u"Physiotherapy"_s, {});
        day.store.clock.set(*Instant::fromIso(u"2027-02-14T12:00:00Z"_s));
        CHECK(day.lines(Kind::WaitingToCheck) == QStringList{u"Breast reconstruction"_s});
        day.store.clock.set(*Instant::fromIso(u"2027-02-15T00:00:00Z"_s));
        CHECK(day.lines(Kind::WaitingToCheck) == QStringList{u"Breast reconstruction"_s, u"Lymphoedema clinic"_s});
        CHECK_FALSE(day.list()[1].overdue);
        CHECK(day.list()[1].count == 12);
        CHECK(day.list()[1].at == day.now());
        day.store.clock.set(*Instant::fromIso(u"2027-03-26T00:00:00Z"_s));
        CHECK(day.lines(Kind::WaitingToCheck) == QStringList{u"Breast reconstruction; Physiotherapy"_s, u"Lymphoedema clinic"_s});
        CHECK(day.list(1).size() == 1);
    }
    SECTION("sent, under the ids that the hub gives")
    {
        day.store.sendAll();
        CHECK(day.list().size() == 1);
    }
    SECTION("no longer once she has left")
    {
        QJsonObject left = *get(day.database.read([&](store::Reader &reader) { return reader.json(u"Patient"_s, day.ann); }));
        left["active"_L1] = false;
        day.store.receive(left);
        CHECK(day.list().isEmpty());
    }
}

TEST_CASE("pages are to be reviewed once patients read them and their day has come", "[worklist]")
{
    Day day;
    information::Library library{day.database};
    const auto write = [&](const QString &title, QDate review) {
        information::Page page;
        page.title = title;
        page.body = title;
        page.reviewOn = review;
        return get(library.write(page, day.grace));
    };
    get(library.publish(write(u"Scans"_s, {2026, 11, 22}), {}, day.grace));
    get(library.publish(write(u"Tiredness"_s, {2026, 9, 1}), {}, day.grace));
    get(library.publish(write(u"Lymphoedema"_s, {2026, 11, 23}), {}, day.grace));
    write(u"Draft"_s, {2026, 9, 1});
    CHECK(day.lines(Kind::PagesToReview) == QStringList{u"Tiredness"_s, u"Scans"_s});
    for (const WorkItem &item : day.list()) {
        if (item.kind == Kind::PagesToReview) {
            CHECK(item.type == u"DocumentReference"_s);
            CHECK(item.patient.isEmpty());
            CHECK(get(library.byId(item.resource))->page.title == item.line);
        }
    }
}

TEST_CASE("who was asked to acknowledge pages and has not is in Today after a fortnight, until she has", "[worklist]")
{
    Day day;
    information::Library library{day.database};
    information::Sendings sendings{day.database};
    const auto publish = [&](const QString &title) {
        information::Page page;
        page.title = title;
        page.body = u"Some words."_s;
        const auto id = get(library.write(page, day.grace));
        get(library.publish(id, {}, day.grace));
        return id;
    };
    const auto signs = publish(u"Signs to look out for"_s);
    const auto calling = publish(u"Whom to call"_s);
    const Instant sentAt = day.now();
    const auto sent = get(sendings.send(day.joy, {signs, calling}, {}, true, day.grace));
    get(sendings.send(day.ann, {signs}, {}, false, day.grace));
    day.store.clock.advance(14 * 24h);
    CHECK(day.list().isEmpty());
    day.store.clock.advance(1min);
    auto items = day.list();
    REQUIRE(items.size() == 1);
    CHECK(items[0].kind == Kind::PagesNotAcknowledged);
    CHECK(items[0].type == u"Patient"_s);
    CHECK(items[0].resource == day.joy);
    CHECK(items[0].patientName == u"Joy Mensah"_s);
    CHECK(items[0].line == u"Signs to look out for"_s);
    CHECK(items[0].at == sentAt);
    // One row for her, whatever else she was asked.
    get(sendings.send(day.joy, {calling}, {}, true, day.grace));
    day.store.clock.advance(15 * 24h);
    CHECK(day.list() == items);

    SECTION("page by page")
    {
        const auto all = get(sendings.sentTo(day.joy));
        const auto pages = std::ranges::find(all, sent, &information::Sending::id)->pages;
        get(sendings.acknowledge(sent, pages[0].id));
        CHECK(day.lines(Kind::PagesNotAcknowledged) == QStringList{u"Whom to call"_s});
        get(sendings.acknowledge(sent, pages[1].id));
        items = day.list();
        REQUIRE(items.size() == 1);
        CHECK(items[0].at > sentAt);
    }
    SECTION("or until it is taken back")
    {
        get(sendings.takeBack(sent));
        CHECK(day.list().at(0).at > sentAt);
        get(sendings.restore(sent));
        CHECK(day.list().at(0).at == sentAt);
    }
}

TEST_CASE("the day's list walks nothing that grows", "[worklist][plan]")
{
    Day day;
    // Of so many that no release of SQLite takes walking through all of them for the shortest way.
    for (int i = 0; i < 300; ++i) {
        get(day.voices.say(day.ann, QString::number(i), {}));
        get(day.questions.ask(day.book(day.ann, day.now() + 1h + i * 1min), u"Why?"_s));
        get(care::WaitingList{day.database}.put(day.ann, {QString::number(i), {2026, 3, 3}, {}, {}}, day.grace, london));
    }
    const auto check = [&] {
        const QStringList plan = queryPlan(day.database, [&] {
            day.list();
            get(day.today.secondaryHeardFrom(day.now(), london));
        });
        INFO(plan.join(u'\n').toStdString());
        // What is not sent, was retracted or waits to be read is little.
        // Of organizations there is the unit alone; of what it pledges there are some hundreds, of colleagues some dozens.
        CHECK(walks(plan.filter(QRegularExpression{u"^(?!SCAN (c|late|retracted|unread|unanswered)$|SEARCH (pledged|colleague) |SEARCH r USING COVERING INDEX sqlite_autoindex_resource_1 )"_s})).isEmpty());
    };
    SECTION("on a fresh device") { check(); }
    SECTION("with statistics")
    {
        get(day.database.write([](store::Writer &writer) { return writer.connection().execute("ANALYZE"); }));
        check();
    }
}

TEST_CASE("what is asked of an appointment waits between unread and unanswered words until it is answered", "[worklist]")
{
    Day day;
    care::AppointmentAsks asks{day.database};
    const auto scan = day.book(day.ann, day.now() + 30 * 24h);
    const auto later = day.book(day.joy, day.now() + 31 * 24h);
    const auto id = get(asks.ask(scan, care::AppointmentAsk::Kind::Change, u"I am away that day.\nAny Thursday."_s));
    day.store.clock.advance(1h);
    get(asks.ask(later, care::AppointmentAsk::Kind::Cancel, u"I am well again."_s));
    const auto read = get(day.voices.say(day.ann, u"Read"_s, {}));
    get(day.voices.markRead(read));
    get(day.voices.say(day.ann, u"Unread"_s, {}));
    CHECK(day.kinds() == QVector<Kind>{Kind::UnreadFeedback, Kind::AppointmentAsked, Kind::AppointmentAsked, Kind::UnansweredFeedback});
    const WorkItem item = day.list().at(1);
    CHECK(item.type == u"Appointment"_s);
    CHECK(item.resource == scan);
    CHECK(item.patientName == u"Ann Baker"_s);
    CHECK(item.cohort == people::Cohort::Secondary);
    CHECK(item.line == u"I am away that day."_s);
    CHECK(item.ask == care::AppointmentAsk::Kind::Change);
    CHECK(item.appointmentKind == care::AppointmentKind::Scan);
    CHECK(day.list().at(2).ask == care::AppointmentAsk::Kind::Cancel);

    get(asks.markSeen(id));
    CHECK(day.lines(Kind::AppointmentAsked).size() == 2);
    get(asks.keep(id, u"Please come."_s));
    CHECK(day.lines(Kind::AppointmentAsked) == QStringList{u"I am well again."_s});
    day.store.clock.set(day.now() + 32 * 24h);
    get(day.appointments.mark(later, care::AppointmentState::NotAttended));
    CHECK(day.lines(Kind::AppointmentAsked) == QStringList{u"I am well again."_s});
    get(day.appointments.undoMark(later, care::AppointmentState::Booked));
    get(day.appointments.cancel(later, u"As you asked."_s));
    CHECK(day.lines(Kind::AppointmentAsked).isEmpty());
}

TEST_CASE("a meeting whose request she took back is shown until it is cancelled or begins", "[worklist]")
{
    Day day;
    care::AssessmentRequests requests{day.database};
    const auto request = get(requests.ask(day.ann));
    care::Appointment meeting;
    meeting.start = day.now() + 10 * 24h;
    meeting.end = meeting.start + 30min;
    meeting.place = u"Quiet room"_s;
    const auto booked = get(requests.book(request, meeting, day.grace));
    CHECK(day.list().isEmpty());
    get(requests.withdraw(request));
    const auto items = day.list();
    REQUIRE(items.size() == 1);
    CHECK(items[0].kind == Kind::MeetingLeftOver);
    CHECK(items[0].takenBack);
    CHECK(items[0].type == u"Appointment"_s);
    CHECK(items[0].resource == booked);
    CHECK(items[0].patient == day.ann);
    CHECK(items[0].patientName == u"Ann Baker"_s);
    CHECK(items[0].cohort == people::Cohort::Secondary);
    CHECK(items[0].line == u"Quiet room"_s);
    CHECK(items[0].at == meeting.start);
    // The appointment is still hers.
    CHECK(get(day.appointments.byId(booked))->state == care::AppointmentState::Booked);

    SECTION("cancelled, in one step")
    {
        get(day.appointments.cancel(booked, u"You took your request back."_s));
        CHECK(day.list().isEmpty());
        get(day.appointments.undoCancel(booked));
        CHECK(day.kinds() == QVector<Kind>{Kind::MeetingLeftOver});
    }
    care::LeftOverMeetings leftOver{day.database};
    SECTION("kept all the same, until that is taken back")
    {
        CHECK(get(leftOver.of(booked, day.now()))->takenBack);
        CHECK_FALSE(get(leftOver.of(booked, day.now()))->kept);
        get(leftOver.setKept(booked, true));
        CHECK(day.list().isEmpty());
        CHECK(get(leftOver.of(booked, day.now()))->kept);
        CHECK(get(day.appointments.byId(booked))->kept);
        CHECK(get(day.appointments.byId(booked))->state == care::AppointmentState::Booked);
        get(day.appointments.reschedule(booked, meeting.start + 24h, meeting.end + 24h));
        CHECK(get(day.appointments.byId(booked))->kept);
        day.store.sendAll();
        CHECK(day.list().isEmpty());
        get(leftOver.setKept(booked, false));
        CHECK(day.kinds() == QVector<Kind>{Kind::MeetingLeftOver});
        CHECK_FALSE(get(day.appointments.byId(booked))->kept);
    }
    SECTION("kept, wanted again and left over again: that is asked anew")
    {
        get(leftOver.setKept(booked, true));
        const auto again = get(requests.ask(day.ann));
        get(requests.bookAt(again, booked, day.grace, {}));
        CHECK_FALSE(get(day.appointments.byId(booked))->kept);
        CHECK_FALSE(get(leftOver.of(booked, day.now())));
        CHECK(refused(leftOver.setKept(booked, true)).reason == care::LeftOverError::NotLeftOver);
        get(requests.withdraw(again));
        CHECK(day.kinds() == QVector<Kind>{Kind::MeetingLeftOver});
    }
    SECTION("begun")
    {
        day.store.clock.set(meeting.start);
        CHECK(day.lines(Kind::MeetingLeftOver).isEmpty());
        CHECK(refused(leftOver.setKept(booked, true)).reason == care::LeftOverError::NotLeftOver);
    }
    SECTION("wanted again by another request")
    {
        const auto again = get(requests.ask(day.ann));
        get(requests.bookAt(again, booked, day.grace, {}));
        CHECK(day.list().isEmpty());
        get(requests.withdraw(again));
        CHECK(day.kinds() == QVector<Kind>{Kind::MeetingLeftOver});
    }
    SECTION("sent, under the ids that the hub gives")
    {
        day.store.sendAll();
        CHECK(day.kinds() == QVector<Kind>{Kind::MeetingLeftOver});
    }
}

TEST_CASE("a meeting whose request the team closed before is shown, and one of another kind takes place without it", "[worklist]")
{
    Day day;
    care::AssessmentRequests requests{day.database};
    const auto request = get(requests.ask(day.joy));
    SECTION("booked for it")
    {
        care::Appointment meeting;
        meeting.start = day.now() + 48h;
        meeting.end = meeting.start + 30min;
        get(requests.book(request, meeting, day.grace));
        get(requests.start(request, day.grace));
        CHECK(day.list().isEmpty());
        get(requests.finish(request));
        REQUIRE(day.kinds() == QVector<Kind>{Kind::MeetingLeftOver});
        CHECK_FALSE(day.list()[0].takenBack);
    }
    SECTION("a scan at which they would have talked")
    {
        const auto scan = day.book(day.joy, day.now() + 48h);
        get(requests.bookAt(request, scan, day.grace, {}));
        get(requests.withdraw(request));
        CHECK(day.list().isEmpty());
    }
}

TEST_CASE("nobody calls another's meeting left over", "[worklist]")
{
    Day day;
    care::Appointment meeting;
    meeting.patient = day.joy;
    meeting.kind = care::AppointmentKind::Assessment;
    meeting.start = day.now() + 48h;
    meeting.end = meeting.start + 30min;
    const auto booked = get(day.appointments.book(meeting));
    care::AssessmentRequest forged;
    forged.id = {u"forged"_s};
    forged.task = {u"forged-task"_s};
    forged.patient = day.ann;
    forged.state = care::AssessmentState::Withdrawn;
    forged.appointment = booked;
    forged.askedAt = day.now();
    day.store.receive(care::serviceRequestToFhir(forged));
    day.store.receive(care::taskToFhir(forged));
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
