#include "care/appointments.h"

#include "../queryplan.h"
#include "../riverbank.h"

#include <QTimeZone>

using namespace heard;
using namespace heard::care;
using namespace heard::tests;
using namespace std::chrono_literals;
using fakes::get;
using fakes::refused;

namespace {

QStringList idsOf(const QVector<Appointment> &appointments)
{
    QStringList ids;
    for (const Appointment &appointment : appointments)
        ids << appointment.id.value;
    return ids;
}

struct Diary : Riverbank {
    Appointment at(const ResourceId &patient, Instant start, std::chrono::minutes length = 30min)
    {
        Appointment appointment;
        appointment.patient = patient;
        appointment.start = start;
        appointment.end = start + length;
        appointment.place = u"Clinic C"_s;
        return appointment;
    }

    ResourceId book(const ResourceId &patient, Instant start) { return get(appointments.book(at(patient, start))); }

    /// As another system gave it, at any time.
    void receive(const QString &id, const ResourceId &patient, Instant start, AppointmentState state = AppointmentState::Booked)
    {
        Appointment appointment = at(patient, start);
        appointment.id = {id};
        appointment.state = state;
        store.receive(toFhir(appointment));
    }

    Appointment byId(const ResourceId &id)
    {
        const auto found = get(appointments.byId(id));
        REQUIRE(found);
        return *found;
    }
    QStringList upcoming(const ResourceId &patient) { return idsOf(get(appointments.upcomingFor(patient, now()))); }
    QStringList past(const ResourceId &patient) { return idsOf(get(appointments.pastFor(patient, now()))); }

    Appointments appointments{database};
};

/// @p time on @p date as a clock on a wall in London shows it.
Instant inLondon(QDate date, QTime time)
{
    return Instant::of(QDateTime{date, time, QTimeZone{"Europe/London"}});
}

} // namespace

TEST_CASE("upcoming appointments come soonest first, past ones latest first, each of one patient only", "[care]")
{
    Diary diary;
    diary.receive(u"next-week"_s, diary.ann, diary.now() + 7 * 24h);
    diary.receive(u"tomorrow"_s, diary.ann, diary.now() + 24h);
    diary.receive(u"under-way"_s, diary.ann, diary.now() - 10min, AppointmentState::Arrived);
    diary.receive(u"last-week"_s, diary.ann, diary.now() - 7 * 24h, AppointmentState::Fulfilled);
    diary.receive(u"just-over"_s, diary.ann, diary.now() - 30min);
    diary.receive(u"cancelled"_s, diary.ann, diary.now() + 48h, AppointmentState::Cancelled);
    diary.receive(u"mistake"_s, diary.ann, diary.now() + 1h, AppointmentState::EnteredInError);
    diary.receive(u"old-mistake"_s, diary.ann, diary.now() - 48h, AppointmentState::EnteredInError);
    diary.receive(u"joys"_s, diary.joy, diary.now() + 2h);

    CHECK(diary.upcoming(diary.ann) == QStringList{u"under-way"_s, u"tomorrow"_s, u"cancelled"_s, u"next-week"_s});
    CHECK(diary.past(diary.ann) == QStringList{u"just-over"_s, u"last-week"_s});
    CHECK(diary.upcoming(diary.joy) == QStringList{u"joys"_s});
    CHECK(diary.past(diary.joy).isEmpty());
    CHECK(diary.upcoming({u"nobody"_s}).isEmpty());
    CHECK(idsOf(get(diary.appointments.pastFor(diary.ann, diary.now(), 1, 1))) == QStringList{u"last-week"_s});
    CHECK(get(diary.appointments.upcomingFor(diary.ann, diary.now(), 2)).size() == 2);
}

TEST_CASE("the next appointment is neither cancelled, proposed nor over", "[care]")
{
    Diary diary;
    CHECK_FALSE(get(diary.appointments.nextFor(diary.ann, diary.now())));
    diary.receive(u"over"_s, diary.ann, diary.now() - 2h);
    diary.receive(u"cancelled"_s, diary.ann, diary.now() + 1h, AppointmentState::Cancelled);
    diary.receive(u"proposed"_s, diary.ann, diary.now() + 2h, AppointmentState::Proposed);
    diary.receive(u"joys"_s, diary.joy, diary.now() + 3h);
    diary.receive(u"booked"_s, diary.ann, diary.now() + 4h);
    CHECK(get(diary.appointments.nextFor(diary.ann, diary.now()))->id.value == u"booked"_s);
}

TEST_CASE("who has come is not over at the planned end, but when somebody says so", "[care]")
{
    Diary diary;
    const Instant start = diary.now() + 1h;
    const auto id = diary.book(diary.ann, start);
    diary.receive(u"later"_s, diary.ann, start + 48h);
    get(diary.appointments.mark(id, AppointmentState::Arrived));
    diary.store.clock.set(start + 5h);
    CHECK(diary.upcoming(diary.ann) == QStringList{id.value, u"later"_s});
    CHECK(get(diary.appointments.nextFor(diary.ann, diary.now()))->id == id);
    CHECK(diary.past(diary.ann).isEmpty());
    CHECK(endOf(diary.byId(id)) > diary.now());

    SECTION("it took place")
    {
        get(diary.appointments.mark(id, AppointmentState::Fulfilled));
    }
    SECTION("it was called off")
    {
        get(diary.appointments.cancel(id, u"No theatre today"_s));
    }
    SECTION("nobody says so")
    {
        diary.store.clock.set(start + longestStay);
    }
    CHECK(diary.upcoming(diary.ann) == QStringList{u"later"_s});
    CHECK(get(diary.appointments.nextFor(diary.ann, diary.now()))->id.value == u"later"_s);
    CHECK(diary.past(diary.ann) == QStringList{id.value});
    CHECK(endOf(diary.byId(id)) <= diary.now());
}

TEST_CASE("2:30 pm in London is 2:30 pm on both sides of the change of clocks", "[care][time]")
{
    Diary diary;
    // Clocks go forward at 01:00 UTC on Sunday 28 March 2027.
    const QDate saturday{2027, 3, 27};
    const QTime halfPastTwo{14, 30};
    const Appointment first = diary.byId(diary.book(diary.ann, inLondon(saturday, halfPastTwo)));
    const Appointment second = diary.byId(diary.book(diary.ann, inLondon(saturday.addDays(1), halfPastTwo)));
    CHECK(first.start.toIso() == u"2027-03-27T14:30:00.000Z"_s);
    CHECK(second.start.toIso() == u"2027-03-28T13:30:00.000Z"_s);
    CHECK(second.start - first.start == 23h);
    const auto onSunday = get(diary.appointments.between(inLondon(saturday.addDays(1), {0, 0}), inLondon(saturday.addDays(2), {0, 0})));
    CHECK(idsOf(onSunday) == QStringList{second.id.value});
}

TEST_CASE("an appointment just after midnight belongs to the day of London, not of UTC", "[care][time]")
{
    Diary diary;
    // In summer 00:15 in London is 23:15 of the day before in UTC.
    const QDate day{2027, 6, 15};
    const auto late = diary.book(diary.ann, inLondon(day, {0, 15}));
    CHECK(idsOf(get(diary.appointments.between(inLondon(day, {0, 0}), inLondon(day.addDays(1), {0, 0})))) == QStringList{late.value});
    CHECK(get(diary.appointments.between(inLondon(day.addDays(-1), {0, 0}), inLondon(day, {0, 0}))).isEmpty());
}

TEST_CASE("an appointment written with another offset is at the same moment", "[care][time]")
{
    Diary diary;
    QJsonObject json = toFhir(diary.at(diary.ann, inLondon({2027, 6, 15}, {14, 30})));
    json["id"_L1] = u"offset"_s;
    json["start"_L1] = u"2027-06-15T14:30:00+01:00"_s;
    json["end"_L1] = u"2027-06-15T15:30:00.5+01:30"_s;
    diary.store.receive(json);
    const auto read = get(diary.appointments.between(inLondon({2027, 6, 15}, {14, 30}), inLondon({2027, 6, 15}, {14, 31})));
    REQUIRE(read.size() == 1);
    CHECK(read.front().end - read.front().start == 30min + 500ms);
}

TEST_CASE("the team sees everybody's appointments of a span with the patients' names", "[care]")
{
    Diary diary;
    diary.receive(u"b"_s, diary.joy, diary.now() + 2h);
    diary.receive(u"a"_s, diary.ann, diary.now() + 1h);
    diary.receive(u"end"_s, diary.ann, diary.now() + 24h);
    diary.receive(u"mistake"_s, diary.ann, diary.now() + 2h, AppointmentState::EnteredInError);
    diary.receive(u"cancelled"_s, diary.ann, diary.now() + 3h, AppointmentState::Cancelled);
    const auto day = get(diary.appointments.between(diary.now(), diary.now() + 24h));
    CHECK(idsOf(day) == QStringList{u"a"_s, u"b"_s, u"cancelled"_s});
    CHECK(day[0].patientName == u"Ann Baker"_s);
    CHECK(day[1].patientName == u"Joy Mensah"_s);
    CHECK(diary.byId({u"b"_s}).patientName == u"Joy Mensah"_s);
    CHECK(get(diary.appointments.between(diary.now(), diary.now() + 24h, 1)).size() == 1);
}

TEST_CASE("booking stores the appointment as FHIR demands with one change to send", "[care]")
{
    Diary diary;
    Appointment appointment = diary.at(diary.ann, diary.now() + 24h);
    appointment.withWhomId = diary.grace;
    appointment.state = AppointmentState::Cancelled;
    const Appointment stored = diary.byId(get(diary.appointments.book(appointment)));
    const QJsonObject json = diary.store.all(u"Appointment"_s).first();
    CHECK(json["status"_L1] == u"booked"_s);
    CHECK(json.contains("end"_L1));
    const QJsonArray participants = json["participant"_L1].toArray();
    for (const QJsonValue &participant : participants)
        CHECK(participant["status"_L1] == u"accepted"_s);
    CHECK(stored.withWhom == u"Sister Grace Okafor"_s);
    CHECK(stored.delivery.state == store::Delivery::State::NotSent);
    CHECK(diary.store.unsent() == 1);
}

TEST_CASE("an appointment that cannot be is refused and nothing is written", "[care]")
{
    Diary diary;
    const auto before = diary.store.everything();
    Appointment appointment = diary.at(diary.ann, diary.now() + 24h);
    AppointmentError expected{};
    SECTION("without a patient") { appointment.patient = {}, expected = AppointmentError::PatientMissing; }
    SECTION("of an unknown patient") { appointment.patient = {u"x"_s}, expected = AppointmentError::PatientMissing; }
    SECTION("that ends when it starts") { appointment.end = appointment.start, expected = AppointmentError::EndsBeforeStart; }
    SECTION("that lasts more than a day") { appointment.end = appointment.start + 25h, expected = AppointmentError::TooLongTime; }
    SECTION("that has begun")
    {
        appointment.start = diary.now() - 1ms;
        appointment.end = diary.now() + 1h;
        expected = AppointmentError::InThePast;
    }
    SECTION("with endless words") { appointment.bring = QString{4001, u'x'}, expected = AppointmentError::TooLong; }
    CHECK(refused(diary.appointments.book(appointment)).reason == expected);
    CHECK(diary.store.everything() == before);
}

TEST_CASE("an appointment is moved while nobody has said how it went, and to a time ahead", "[care]")
{
    Diary diary;
    const auto id = diary.book(diary.ann, diary.now() + 24h);
    const Instant start = diary.now() + 48h;
    CHECK(refused(diary.appointments.reschedule(id, start, start)).reason == AppointmentError::EndsBeforeStart);
    CHECK(refused(diary.appointments.reschedule(id, diary.now() - 1h, start)).reason == AppointmentError::TooLongTime);
    CHECK(refused(diary.appointments.reschedule(id, diary.now() - 1h, diary.now())).reason == AppointmentError::InThePast);
    CHECK(refused(diary.appointments.reschedule({u"x"_s}, start, start + 1h)).reason == AppointmentError::NotFound);
    get(diary.appointments.reschedule(id, start, start + 1h));
    CHECK(diary.byId(id).start == start);
    CHECK(diary.store.unsent() == 1);
    // On the day it is put off, also when she has come already: for the new time she is expected anew.
    diary.store.clock.set(start + 10min);
    get(diary.appointments.reschedule(id, start + 1h, start + 2h));
    get(diary.appointments.mark(id, AppointmentState::Arrived));
    get(diary.appointments.reschedule(id, start + 72h, start + 74h));
    CHECK(diary.byId(id).state == AppointmentState::Booked);
    diary.store.clock.set(start + 73h);
    get(diary.appointments.mark(id, AppointmentState::Fulfilled));
    CHECK(refused(diary.appointments.reschedule(id, start + 96h, start + 97h)).reason == AppointmentError::NotOpen);
}

TEST_CASE("an appointment is cancelled with a reason, once, also after its planned start, unless it took place", "[care]")
{
    Diary diary;
    const auto id = diary.book(diary.ann, diary.now() + 24h);
    CHECK(refused(diary.appointments.cancel(id, u" \n "_s)).reason == AppointmentError::ReasonMissing);
    CHECK(refused(diary.appointments.cancel(id, QString{501, u'x'})).reason == AppointmentError::TooLong);
    CHECK(refused(diary.appointments.cancel({u"x"_s}, u"Because"_s)).reason == AppointmentError::NotFound);
    get(diary.appointments.cancel(id, u" The surgeon is ill "_s));
    CHECK(diary.byId(id).cancelReason == u"The surgeon is ill"_s);
    CHECK(refused(diary.appointments.cancel(id, u"Again"_s)).reason == AppointmentError::NotOpen);
    CHECK(refused(diary.appointments.reschedule(id, diary.now() + 1h, diary.now() + 2h)).reason == AppointmentError::NotOpen);

    diary.receive(u"over"_s, diary.ann, diary.now() - 1h);
    diary.receive(u"arrived"_s, diary.ann, diary.now() + 1h, AppointmentState::Arrived);
    diary.receive(u"met"_s, diary.ann, diary.now() - 4h, AppointmentState::Fulfilled);
    diary.receive(u"missed"_s, diary.ann, diary.now() - 5h, AppointmentState::NotAttended);
    CHECK(get(diary.appointments.cancel({u"over"_s}, u"No theatre today"_s)) == AppointmentState::Booked);
    CHECK(diary.byId({u"over"_s}).cancelReason == u"No theatre today"_s);
    CHECK(get(diary.appointments.cancel({u"arrived"_s}, u"No theatre today"_s)) == AppointmentState::Arrived);
    CHECK(diary.byId({u"arrived"_s}).state == AppointmentState::Cancelled);
    CHECK(refused(diary.appointments.cancel({u"met"_s}, u"Late"_s)).reason == AppointmentError::NotOpen);
    CHECK(refused(diary.appointments.cancel({u"missed"_s}, u"Late"_s)).reason == AppointmentError::NotOpen);
}

TEST_CASE("cancelling can be undone, and the appointment stands as it stood", "[care]")
{
    Diary diary;
    const auto id = diary.book(diary.ann, diary.now() + 24h);
    CHECK(refused(diary.appointments.undoCancel(id, AppointmentState::Booked)).reason == AppointmentError::NotCancelled);
    const auto before = get(diary.appointments.cancel(id, u"By mistake"_s));
    CHECK(refused(diary.appointments.undoCancel(id, AppointmentState::Fulfilled)).reason == AppointmentError::NotOpen);
    get(diary.appointments.undoCancel(id, before));
    CHECK(diary.byId(id).state == AppointmentState::Booked);
    CHECK(diary.byId(id).cancelReason.isEmpty());
    diary.store.clock.advance(25h);
    get(diary.appointments.mark(id, AppointmentState::Arrived));
    get(diary.appointments.undoCancel(id, get(diary.appointments.cancel(id, u"Really"_s))));
    CHECK(diary.byId(id).state == AppointmentState::Arrived);
}

TEST_CASE("an appointment is marked as it went, and every mark can be undone", "[care]")
{
    Diary diary;
    const auto id = diary.book(diary.ann, diary.now() + 1h);
    CHECK(refused(diary.appointments.mark(id, AppointmentState::Fulfilled)).reason == AppointmentError::TooEarly);
    CHECK(refused(diary.appointments.mark(id, AppointmentState::NotAttended)).reason == AppointmentError::TooEarly);

    CHECK(get(diary.appointments.mark(id, AppointmentState::Arrived)) == AppointmentState::Booked);
    CHECK(diary.byId(id).state == AppointmentState::Arrived);
    CHECK(refused(diary.appointments.mark(id, AppointmentState::Arrived)).reason == AppointmentError::NotOpen);
    CHECK(get(diary.appointments.mark(id, AppointmentState::Fulfilled)) == AppointmentState::Arrived);
    CHECK(refused(diary.appointments.cancel(id, u"Too late"_s)).reason == AppointmentError::NotOpen);
    get(diary.appointments.undoMark(id, AppointmentState::Arrived));
    CHECK(diary.byId(id).state == AppointmentState::Arrived);
    get(diary.appointments.undoMark(id, AppointmentState::Booked));
    CHECK(diary.byId(id).state == AppointmentState::Booked);

    diary.store.clock.advance(90min);
    CHECK(get(diary.appointments.mark(id, AppointmentState::NotAttended)) == AppointmentState::Booked);
    CHECK(diary.store.all(u"Appointment"_s).last()["status"_L1] == u"noshow"_s);
    CHECK(refused(diary.appointments.mark(id, AppointmentState::Arrived)).reason == AppointmentError::NotOpen);
    get(diary.appointments.undoMark(id, AppointmentState::Booked));
    CHECK(get(diary.appointments.mark(id, AppointmentState::Fulfilled)) == AppointmentState::Booked);
    CHECK(diary.store.all(u"Appointment"_s).last()["status"_L1] == u"fulfilled"_s);
}

TEST_CASE("a mark that cannot be is refused and nothing is written", "[care]")
{
    Diary diary;
    const auto later = diary.book(diary.ann, diary.now() + 25h);
    diary.receive(u"off"_s, diary.ann, diary.now() - 1h, AppointmentState::Cancelled);
    const auto before = diary.store.everything();
    CHECK(refused(diary.appointments.mark(later, AppointmentState::Arrived)).reason == AppointmentError::TooEarly);
    CHECK(refused(diary.appointments.mark(later, AppointmentState::Cancelled)).reason == AppointmentError::NotOpen);
    CHECK(refused(diary.appointments.mark({u"off"_s}, AppointmentState::Fulfilled)).reason == AppointmentError::NotOpen);
    CHECK(refused(diary.appointments.undoMark({u"off"_s}, AppointmentState::Booked)).reason == AppointmentError::NotOpen);
    CHECK(refused(diary.appointments.undoMark(later, AppointmentState::Arrived)).reason == AppointmentError::NotOpen);
    CHECK(refused(diary.appointments.mark({u"nothing"_s}, AppointmentState::Arrived)).reason == AppointmentError::NotFound);
    CHECK(diary.store.everything() == before);
}

TEST_CASE("changing an appointment keeps patient, state and reason", "[care]")
{
    Diary diary;
    const auto id = diary.book(diary.ann, diary.now() + 24h);
    Appointment changed = diary.byId(id);
    changed.patient = diary.joy;
    changed.state = AppointmentState::Cancelled;
    changed.cancelReason = u"No"_s;
    changed.kind = AppointmentKind::Video;
    changed.preparation = u"Try the link"_s;
    get(diary.appointments.change(changed));
    const Appointment stored = diary.byId(id);
    CHECK(stored.patient == diary.ann);
    CHECK(stored.state == AppointmentState::Booked);
    CHECK(stored.kind == AppointmentKind::Video);
    CHECK(stored.preparation == u"Try the link"_s);
    changed.start = diary.now() - 1h;
    CHECK(refused(diary.appointments.change(changed)).reason == AppointmentError::TooLongTime);
    changed.id = {u"x"_s};
    CHECK(refused(diary.appointments.change(changed)).reason == AppointmentError::NotFound);
}

TEST_CASE("the words of an appointment that is over may still be corrected", "[care]")
{
    Diary diary;
    diary.receive(u"over"_s, diary.ann, diary.now() - 24h, AppointmentState::Fulfilled);
    Appointment over = diary.byId({u"over"_s});
    over.place = u"Ward 9"_s;
    get(diary.appointments.change(over));
    CHECK(diary.byId({u"over"_s}).place == u"Ward 9"_s);
    over.start = over.start + 1h;
    over.end = over.end + 1h;
    CHECK(refused(diary.appointments.change(over)).reason == AppointmentError::NotOpen);
}

TEST_CASE("what was entered in error can be neither seen nor changed", "[care]")
{
    Diary diary;
    diary.receive(u"mistake"_s, diary.ann, diary.now() + 24h, AppointmentState::EnteredInError);
    CHECK_FALSE(get(diary.appointments.byId({u"mistake"_s})));
    CHECK(refused(diary.appointments.cancel({u"mistake"_s}, u"No"_s)).reason == AppointmentError::NotFound);
}

TEST_CASE("pages that hold ids from before sending still find and change everything", "[care]")
{
    Diary diary;
    people::Patient rosa;
    rosa.given = u"Rosa"_s;
    rosa.family = u"Lind"_s;
    const auto formerPatient = diary.store.write(people::toFhir(rosa));
    const auto former = diary.book(formerPatient, diary.now() + 24h);
    const QString uid = diary.byId(former).uid;
    diary.store.sendAll();

    const Appointment sent = diary.byId(former);
    CHECK(sent.id != former);
    CHECK(sent.patient != formerPatient);
    CHECK(sent.uid == uid);
    CHECK(sent.delivery.state == store::Delivery::State::Sent);
    CHECK(diary.upcoming(formerPatient) == QStringList{sent.id.value});
    CHECK(get(diary.appointments.nextFor(formerPatient, diary.now()))->id == sent.id);
    CHECK(idsOf(get(diary.appointments.pastFor(formerPatient, diary.now() + 48h))) == QStringList{sent.id.value});
    get(diary.appointments.cancel(former, u"Moved"_s));
    CHECK(diary.byId(sent.id).state == AppointmentState::Cancelled);
    CHECK(diary.store.unsent() == 1);
    CHECK(diary.byId(diary.book(formerPatient, diary.now() + 48h)).patient == sent.patient);
}

TEST_CASE("questions about appointments are answered by indexes", "[care][plan]")
{
    Diary diary;
    for (int i = 0; i < 30; ++i)
        diary.receive(QString::number(i), i % 3 ? diary.ann : diary.joy, diary.now() + i * 1h);
    const auto check = [&](const QString &step, auto ask) {
        const QStringList plan = queryPlan(diary.database, ask);
        INFO(plan.join(u'\n').toStdString());
        CHECK(walks(plan).isEmpty());
        CHECK(plan.join(u'\n').contains(step));
    };
    const auto all = [&] {
        const QString byPatient = u"SEARCH f USING PRIMARY KEY (target=? AND path=?)"_s;
        check(byPatient, [&] { get(diary.appointments.upcomingFor(diary.ann, diary.now())); });
        check(byPatient, [&] { get(diary.appointments.pastFor(diary.ann, diary.now())); });
        check(byPatient, [&] { get(diary.appointments.nextFor(diary.ann, diary.now())); });
        check(u"SEARCH s USING PRIMARY KEY (path=? AND from_ms>? AND from_ms<?)"_s,
            [&] { get(diary.appointments.between(diary.now(), diary.now() + 1h)); });
        check(u"resource_local_id"_s, [&] { get(diary.appointments.byId({u"1"_s})); });
    };
    SECTION("on a fresh device") { all(); }
    SECTION("with statistics")
    {
        get(diary.database.write([](store::Writer &writer) { return writer.connection().execute("ANALYZE"); }));
        all();
    }
}
