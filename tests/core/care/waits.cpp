#include "care/waits.h"

#include "../queryplan.h"
#include "../riverbank.h"
#include "care/appointments.h"

using namespace heard;
using namespace heard::care;
using namespace heard::tests;
using namespace std::chrono_literals;
using fakes::get;
using fakes::refused;

namespace {

struct Ward : Riverbank {
    ResourceId book(const ResourceId &patient, std::chrono::minutes from)
    {
        Appointment booked;
        booked.patient = patient;
        booked.kind = AppointmentKind::Surgery;
        booked.start = now() + from;
        booked.end = booked.start + 2h;
        return get(Appointments{database}.book(booked));
    }

    std::optional<Wait> current(const ResourceId &patient) { return get(waits.currentFor(patient, now(), zone)); }
    std::optional<Wait> currentOf(const ResourceId &appointment) { return get(waits.currentOf(appointment, now(), zone)); }

    QTimeZone zone{"Europe/London"};
    Waits waits{database};
    ResourceId anns = book(ann, 1h);
    ResourceId joys = book(joy, 2h);
    const QString reason = u"An emergency came before you."_s;
};

} // namespace

TEST_CASE("everybody on the list learns how long and why", "[waits]")
{
    Ward ward;
    get(ward.waits.post({ward.anns, ward.joys}, 45, u"  An emergency came before you. "_s, ward.grace, ward.zone));
    for (const ResourceId &patient : {ward.ann, ward.joy}) {
        const auto wait = ward.current(patient);
        REQUIRE(wait);
        CHECK(wait->minutes == 45);
        CHECK(wait->reason == ward.reason);
        CHECK(wait->patient == patient);
        CHECK(wait->authorName == u"Sister Grace Okafor"_s);
        CHECK(wait->saidAt == ward.now());
        CHECK(wait->delivery.state == store::Delivery::State::NotSent);
    }
    CHECK(ward.currentOf(ward.anns)->minutes == 45);
}

TEST_CASE("what was said of the wait outlives midnight by some hours, and is old by then", "[waits]")
{
    Ward ward; // at nine in the morning
    ward.store.clock.advance(11h);
    const ResourceId evening = ward.book(ward.ann, 30min);
    ward.store.clock.advance(3h);
    get(ward.waits.post({evening}, 45, ward.reason, ward.grace, ward.zone));
    ward.store.clock.advance(75min); // a quarter past midnight
    REQUIRE(ward.current(ward.ann));
    CHECK(ward.currentOf(evening)->minutes == 45);
    CHECK(isOld(*ward.current(ward.ann), ward.now()));
    // Then it can still be told anew.
    get(ward.waits.post({evening}, 30, ward.reason, ward.grace, ward.zone));
    CHECK(ward.current(ward.ann)->minutes == 30);
    const Instant until = waitsUntil(ward.now(), ward.zone);
    CHECK(until == *Instant::fromIso(u"2026-11-23T04:00:00Z"_s));
    ward.store.clock.set(until - 1ms);
    CHECK(ward.current(ward.ann));
    ward.store.clock.set(until);
    CHECK_FALSE(ward.current(ward.ann));
    CHECK_FALSE(ward.currentOf(evening));
}

TEST_CASE("in the first hours of a day, a wait for later that day is shown too", "[waits]")
{
    Ward ward; // at nine in the morning
    ward.store.clock.advance(15h + 30min);
    const ResourceId later = ward.book(ward.ann, 20h);
    get(ward.waits.post({later}, 45, ward.reason, ward.grace, ward.zone));
    REQUIRE(ward.current(ward.ann));
    CHECK(ward.current(ward.ann)->minutes == 45);
}

TEST_CASE("the latest word counts, and nothing once it is her turn", "[waits]")
{
    Ward ward;
    get(ward.waits.post({ward.anns}, 45, ward.reason, ward.grace, ward.zone));
    ward.store.clock.advance(20min);
    get(ward.waits.post({ward.anns}, std::nullopt, u"We cannot tell yet."_s, ward.grace, ward.zone));
    CHECK(ward.current(ward.ann)->reason == u"We cannot tell yet."_s);
    CHECK_FALSE(ward.current(ward.ann)->minutes);
    ward.store.clock.advance(20min);
    get(ward.waits.end({ward.anns}, ward.grace, ward.zone));
    CHECK_FALSE(ward.current(ward.ann));
    CHECK_FALSE(ward.currentOf(ward.anns));
}

TEST_CASE("the end of one wait leaves what was said of another appointment that day", "[waits]")
{
    Ward ward;
    CHECK_FALSE(ward.current(ward.ann));
    const ResourceId later = ward.book(ward.ann, 3h);
    get(ward.waits.post({ward.anns}, 45, ward.reason, ward.grace, ward.zone));
    REQUIRE(ward.current(ward.ann));
    CHECK(ward.current(ward.ann)->amongSeveral);
    ward.store.clock.advance(5min);
    get(ward.waits.post({later}, 20, u"We wait for a result."_s, ward.grace, ward.zone));
    CHECK(ward.current(ward.ann)->appointment == later);
    ward.store.clock.advance(5min);
    get(ward.waits.end({later}, ward.grace, ward.zone));
    REQUIRE(ward.current(ward.ann));
    CHECK(ward.current(ward.ann)->appointment == ward.anns);
    CHECK(ward.current(ward.ann)->minutes == 45);
    ward.store.clock.advance(5min);
    get(ward.waits.end({ward.anns}, ward.grace, ward.zone));
    CHECK_FALSE(ward.current(ward.ann));
}

TEST_CASE("who has one appointment that day need not be told which", "[waits]")
{
    Ward ward;
    get(ward.waits.post({ward.anns}, 45, ward.reason, ward.grace, ward.zone));
    CHECK_FALSE(ward.current(ward.ann)->amongSeveral);
    const ResourceId tomorrow = ward.book(ward.ann, 24h);
    CHECK_FALSE(ward.current(ward.ann)->amongSeveral);
    const ResourceId off = ward.book(ward.ann, 2h);
    get(Appointments{ward.database}.cancel(off, u"Her doctor is away."_s));
    CHECK_FALSE(ward.current(ward.ann)->amongSeveral);
}

TEST_CASE("what was said is old when its time is over, and after an hour at the latest", "[waits]")
{
    Ward ward;
    const auto oldAfter = [&](std::optional<int> minutes, std::chrono::minutes passed) {
        Wait wait;
        wait.saidAt = ward.now();
        wait.minutes = minutes;
        return isOld(wait, ward.now() + passed);
    };
    CHECK_FALSE(oldAfter(15, 14min));
    CHECK(oldAfter(15, 15min));
    CHECK_FALSE(oldAfter(120, 59min));
    CHECK(oldAfter(120, 60min));
    CHECK_FALSE(oldAfter(std::nullopt, 59min));
    CHECK(oldAfter(std::nullopt, 60min));
}

TEST_CASE("who most likely waits has come in person, for what is due or soon will be", "[waits]")
{
    Ward ward;
    Appointment one;
    const auto awaited = [&](AppointmentKind kind, AppointmentState state, std::chrono::minutes from) {
        one.kind = kind;
        one.state = state;
        one.start = ward.now() + from;
        one.end = one.start + 30min;
        return isAwaited(one, ward.now());
    };
    using Kind = AppointmentKind;
    using State = AppointmentState;
    CHECK(awaited(Kind::Surgery, State::Booked, 2h));
    CHECK(awaited(Kind::Clinic, State::Arrived, -29min));
    // Who waits longest waits still.
    CHECK(awaited(Kind::Clinic, State::Arrived, -6 * 60min));
    CHECK(awaited(Kind::Surgery, State::Booked, -134min));
    CHECK_FALSE(awaited(Kind::Surgery, State::Booked, -16h));
    CHECK(awaited(Kind::Scan, State::Booked, 0min));
    CHECK_FALSE(awaited(Kind::Surgery, State::Booked, 121min));
    CHECK_FALSE(awaited(Kind::Clinic, State::Booked, -30min));
    CHECK_FALSE(awaited(Kind::Phone, State::Booked, 10min));
    CHECK_FALSE(awaited(Kind::Video, State::Booked, 10min));
    CHECK_FALSE(awaited(Kind::FollowUpCall, State::Booked, 10min));
    CHECK_FALSE(awaited(Kind::Other, State::Booked, 10min));
    CHECK_FALSE(awaited(Kind::Surgery, State::Cancelled, 10min));
    CHECK_FALSE(awaited(Kind::Surgery, State::Fulfilled, 10min));
}

TEST_CASE("what was said by mistake is taken back, and what was said before counts again", "[waits]")
{
    Ward ward;
    get(ward.waits.post({ward.anns}, 45, ward.reason, ward.grace, ward.zone));
    ward.store.sendAll();
    ward.store.clock.advance(10min);
    const auto said = get(ward.waits.post({ward.anns, ward.joys}, 90, u"The theatre is not ready."_s, ward.grace, ward.zone));
    REQUIRE(said.size() == 2);
    CHECK(ward.current(ward.ann)->minutes == 90);
    ward.store.sendAll();
    get(ward.waits.takeBack(said));
    CHECK(ward.current(ward.ann)->minutes == 45);
    CHECK_FALSE(ward.current(ward.joy));
    const auto turn = get(ward.waits.end({ward.anns}, ward.grace, ward.zone));
    CHECK_FALSE(ward.current(ward.ann));
    get(ward.waits.takeBack(turn));
    CHECK(ward.current(ward.ann)->minutes == 45);
    CHECK(refused(ward.waits.takeBack({{u"nowhere"_s}})).reason == WaitError::NotFound);
    CHECK(refused(ward.waits.takeBack({ward.anns})).reason == WaitError::NotFound);
}

TEST_CASE("a wait is gone with its day, and with its appointment", "[waits]")
{
    Ward ward;
    get(ward.waits.post({ward.anns, ward.joys}, 45, ward.reason, ward.grace, ward.zone));
    get(Appointments{ward.database}.cancel(ward.joys, u"The list was too long."_s));
    CHECK_FALSE(ward.current(ward.joy));
    CHECK_FALSE(ward.currentOf(ward.joys));
    CHECK(ward.currentOf(ward.anns));
    ward.store.clock.advance(24h);
    CHECK_FALSE(ward.current(ward.ann));
    CHECK_FALSE(ward.currentOf(ward.anns));
}

TEST_CASE("a wait ends where its appointment took place, was called off or was moved, for whoever asks", "[waits]")
{
    Ward ward;
    Appointments appointments{ward.database};
    const auto waits = [&] {
        const bool hers = ward.current(ward.ann).has_value();
        CHECK(ward.currentOf(ward.anns).has_value() == hers);
        return hers;
    };
    get(ward.waits.post({ward.anns}, 45, ward.reason, ward.grace, ward.zone));
    ward.store.clock.advance(70min);
    CHECK(waits());

    const auto marked = get(appointments.mark(ward.anns, AppointmentState::Fulfilled));
    CHECK_FALSE(waits());
    get(appointments.undoMark(ward.anns, marked));
    CHECK(waits());

    const auto cancelled = get(appointments.cancel(ward.anns, u"No theatre today."_s));
    CHECK_FALSE(waits());
    get(appointments.undoCancel(ward.anns, cancelled));
    CHECK(waits());

    // What was said was about another time, on whichever day the new one is.
    get(appointments.reschedule(ward.anns, ward.now() + 1h, ward.now() + 2h));
    CHECK_FALSE(waits());
    get(ward.waits.post({ward.anns}, 30, ward.reason, ward.grace, ward.zone));
    CHECK(waits());
    get(appointments.reschedule(ward.anns, ward.now() + 72h, ward.now() + 74h));
    CHECK_FALSE(waits());
}

TEST_CASE("a wait survives that the server gives everything ids of its own", "[waits]")
{
    Ward ward;
    get(ward.waits.post({ward.anns}, 45, ward.reason, ward.grace, ward.zone));
    ward.store.sendAll();
    REQUIRE(ward.current(ward.ann));
    CHECK(ward.current(ward.ann)->delivery.state == store::Delivery::State::Sent);
    CHECK(ward.currentOf(ward.anns)->minutes == 45);
}

TEST_CASE("what cannot be said is refused, and nobody on the list is told", "[waits]")
{
    Ward ward;
    const auto tomorrow = ward.book(ward.ann, 25h);
    const auto before = ward.store.everything();
    const auto post = [&](const QVector<ResourceId> &about, std::optional<int> minutes, const QString &reason,
                          const ResourceId &author) {
        return refused(ward.waits.post(about, minutes, reason, author, ward.zone)).reason;
    };
    CHECK(post({}, 45, ward.reason, ward.grace) == WaitError::NoAppointment);
    CHECK(post({{u"nowhere"_s}}, 45, ward.reason, ward.grace) == WaitError::NoAppointment);
    CHECK(post({ward.anns, tomorrow}, 45, ward.reason, ward.grace) == WaitError::NotToday);
    CHECK(post({ward.anns}, 45, u" \n"_s, ward.grace) == WaitError::ReasonMissing);
    CHECK(post({ward.anns}, 45, QString{501, u'x'}, ward.grace) == WaitError::TooLong);
    CHECK(post({ward.anns}, 24 * 60 + 1, ward.reason, ward.grace) == WaitError::TooLong);
    CHECK(post({ward.anns}, -1, ward.reason, ward.grace) == WaitError::TooLong);
    CHECK(post({ward.anns}, 45, ward.reason, {u"nobody"_s}) == WaitError::AuthorUnknown);
    CHECK(ward.store.everything() == before);
}

TEST_CASE("questions about waits never walk through what grows", "[waits]")
{
    Ward ward;
    get(ward.waits.post({ward.anns}, 45, ward.reason, ward.grace, ward.zone));
    CHECK(walks(queryPlan(ward.database, [&] { ward.current(ward.ann); })).isEmpty());
    CHECK(walks(queryPlan(ward.database, [&] { ward.currentOf(ward.anns); })).isEmpty());
}
