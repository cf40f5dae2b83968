#include "day.h"

#include "care/appointmentasks.h"
#include "care/assessmentrequests.h"
#include "care/leftovermeetings.h"
#include "care/waitinglist.h"

using namespace heard;
using namespace heard::tests;
using namespace heard::worklist;
using namespace std::chrono_literals;
using fakes::get;
using fakes::refused;
using Kind = WorkItem::Kind;

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
