#include "care/appointmentasks.h"

#include "../queryplan.h"
#include "../riverbank.h"
#include "care/appointments.h"

using namespace heard;
using namespace heard::care;
using namespace heard::tests;
using namespace std::chrono_literals;
using fakes::get;
using fakes::refused;
using Kind = AppointmentAsk::Kind;
using Answer = AppointmentAsk::Answer;

namespace {

struct Book : Riverbank {
    ResourceId book(const ResourceId &patient)
    {
        Appointment booked;
        booked.patient = patient;
        booked.start = now() + 48h;
        booked.end = booked.start + 30min;
        return get(appointments.book(booked));
    }
    ResourceId ask(Kind kind = Kind::Change) { return get(asks.ask(scan, kind, u" I am away that day. "_s)); }
    std::optional<AppointmentAsk> latest() { return get(asks.latestFor(scan)); }
    AskError problemOf(const ResourceId &appointment, const QString &words)
    {
        return refused(asks.ask(appointment, Kind::Change, words)).reason;
    }

    Appointments appointments{database};
    AppointmentAsks asks{database};
    ResourceId scan = book(ann);
};

} // namespace

TEST_CASE("she asks once, and sees it seen and answered", "[asks]")
{
    Book book;
    CHECK_FALSE(book.latest());
    const auto id = book.ask();
    REQUIRE(book.latest());
    CHECK(book.latest()->words == u"I am away that day."_s);
    CHECK(book.latest()->patient == book.ann);
    CHECK(book.latest()->askedAt == book.now());
    CHECK(book.latest()->delivery.state == store::Delivery::State::NotSent);
    CHECK(book.problemOf(book.scan, u"Once more"_s) == AskError::AlreadyAsked);

    book.store.clock.advance(1h);
    get(book.asks.markSeen(id));
    const auto seen = book.latest()->seenAt;
    CHECK(seen == book.now());
    book.store.clock.advance(1h);
    const auto before = book.store.everything();
    get(book.asks.markSeen(id));
    CHECK(book.store.everything() == before);

    get(book.asks.keep(id, u" Please come. "_s));
    CHECK(book.latest()->answer == Answer::Kept);
    CHECK(book.latest()->answerWords == u"Please come."_s);
    CHECK(book.latest()->seenAt == seen);
    CHECK(book.latest()->answeredAt == book.now());
    CHECK(refused(book.asks.keep(id, u"Again"_s)).reason == AskError::AlreadyAnswered);
    CHECK(refused(book.asks.withdraw(id)).reason == AskError::AlreadyAnswered);
    get(book.asks.undoKeep(id));
    CHECK(book.latest()->isOpen());
}

TEST_CASE("moving an appointment answers what she asked of it, and so does cancelling", "[asks]")
{
    Book book;
    book.ask();
    get(book.appointments.reschedule(book.scan, book.now() + 72h, book.now() + 73h, u"Thursday, as you wished."_s));
    CHECK(book.latest()->answer == Answer::Moved);
    CHECK(book.latest()->answerWords == u"Thursday, as you wished."_s);
    CHECK(book.latest()->seenAt);

    book.store.clock.advance(1h);
    book.ask(Kind::Cancel);
    CHECK(book.latest()->kind == Kind::Cancel);
    get(book.appointments.cancel(book.scan, u"As you asked."_s));
    CHECK(book.latest()->answer == Answer::Cancelled);
    CHECK(book.latest()->answerWords == u"As you asked."_s);
    CHECK(book.problemOf(book.scan, u"Once more"_s) == AskError::NoSuchAppointment);

    get(book.appointments.undoCancel(book.scan));
    CHECK(book.latest()->isOpen());
}

TEST_CASE("what nobody answered is over once she came, and waits on where she did not", "[asks]")
{
    Book book;
    book.ask(Kind::Cancel);
    book.store.clock.advance(48h);
    for (const AppointmentState here : {AppointmentState::Arrived, AppointmentState::Fulfilled}) {
        get(book.appointments.mark(book.scan, here));
        CHECK_FALSE(book.latest()->isOpen());
        CHECK(book.latest()->answer == Answer::CameAllTheSame);
        CHECK_FALSE(book.latest()->answeredAt);
        CHECK(book.latest()->answerWords.isEmpty());
        get(book.appointments.undoMark(book.scan, AppointmentState::Booked));
        CHECK(book.latest()->isOpen());
    }
    get(book.appointments.mark(book.scan, AppointmentState::NotAttended));
    CHECK(book.latest()->isOpen());
    get(book.asks.keep(book.latest()->id, u"We did not see it in time. We are sorry."_s));
    CHECK(book.latest()->answer == Answer::Kept);
}

TEST_CASE("what she asked is answered by a cancellation from elsewhere, which knows nothing of it", "[asks]")
{
    Book book;
    book.ask();
    const auto stored = [&] {
        return *get(book.database.read([&](store::Reader &reader) { return reader.json(u"Appointment"_s, book.scan); }));
    };
    QJsonObject elsewhere = stored();
    elsewhere[u"status"] = u"cancelled"_s;
    elsewhere[u"cancelationReason"] = QJsonObject{{u"text"_s, u"The scanner is broken."_s}};
    get(book.database.write([&](store::Writer &writer) { return writer.update(elsewhere); }));
    REQUIRE(book.latest());
    CHECK_FALSE(book.latest()->isOpen());
    CHECK(book.latest()->answer == Answer::Cancelled);
    CHECK(book.latest()->answerWords == u"The scanner is broken."_s);
    CHECK(book.latest()->answeredAt);
    // Booked again, also elsewhere, it waits again.
    elsewhere[u"status"] = u"booked"_s;
    get(book.database.write([&](store::Writer &writer) { return writer.update(elsewhere); }));
    CHECK(book.latest()->isOpen());
}

TEST_CASE("what she takes back is gone until she takes that back", "[asks]")
{
    Book book;
    const auto first = book.ask();
    get(book.asks.withdraw(first));
    CHECK_FALSE(book.latest());
    CHECK(refused(book.asks.markSeen(first)).reason == AskError::NotFound);
    CHECK(refused(book.asks.keep(first, u"Please come."_s)).reason == AskError::NotFound);
    get(book.asks.restore(first));
    CHECK(book.latest()->id == first);
    get(book.asks.withdraw(first));
    book.ask(Kind::Cancel);
    CHECK(refused(book.asks.restore(first)).reason == AskError::AlreadyAsked);
    CHECK(book.latest()->kind == Kind::Cancel);
}

TEST_CASE("what cannot be asked is refused and nothing is stored", "[asks]")
{
    Book book;
    const auto before = book.store.everything();
    CHECK(book.problemOf(book.scan, u" \n"_s) == AskError::WordsMissing);
    CHECK(book.problemOf(book.scan, QString{1001, u'x'}) == AskError::TooLong);
    CHECK(book.problemOf({u"nowhere"_s}, u"Please"_s) == AskError::NoSuchAppointment);
    CHECK(refused(book.asks.withdraw({u"nothing"_s})).reason == AskError::NotFound);
    CHECK(refused(book.appointments.reschedule(book.scan, book.now() + 72h, book.now() + 73h, QString{1001, u'x'})).reason
          == AppointmentError::TooLong);
    CHECK(book.store.everything() == before);
    book.store.clock.advance(48h);
    CHECK(book.problemOf(book.scan, u"I am late"_s) == AskError::AlreadyBegun);
    CHECK(book.store.everything() == before);
}

TEST_CASE("nobody asks anything of another's appointment", "[asks]")
{
    Book book;
    AppointmentAsk forged;
    forged.id = {u"forged"_s};
    forged.appointment = book.scan;
    forged.patient = book.joy;
    forged.words = u"Give it to me"_s;
    forged.askedAt = book.now();
    book.store.receive(toFhir(forged));
    CHECK_FALSE(book.latest());
    get(book.appointments.cancel(book.scan, u"The scanner is broken."_s));
    CHECK(book.store.all(u"AppointmentResponse"_s).first()["participantStatus"_L1] == u"tentative"_s);
}

TEST_CASE("an ask survives that the server gives everything ids of its own", "[asks]")
{
    Book book;
    const auto id = book.ask();
    book.store.sendAll();
    REQUIRE(book.latest());
    CHECK(book.latest()->delivery.state == store::Delivery::State::Sent);
    get(book.asks.withdraw(id));
    CHECK_FALSE(book.latest());
}

TEST_CASE("questions about asks never walk through what grows", "[asks]")
{
    Book book;
    book.ask();
    CHECK(walks(queryPlan(book.database, [&] { book.latest(); })).isEmpty());
    CHECK(walks(queryPlan(book.database, [&] { get(book.asks.keptFor(book.ann, book.now())); })).isEmpty());
}

TEST_CASE("whether there was time for her questions is noted once it has begun", "[care]")
{
    Book book;
    CHECK(refused(book.appointments.setTimeForQuestions(book.scan, true)).reason == AppointmentError::TooEarly);
    book.store.clock.advance(48h);
    get(book.appointments.setTimeForQuestions(book.scan, false));
    CHECK(get(book.appointments.byId(book.scan))->timeForQuestions == false);
    get(book.appointments.setTimeForQuestions(book.scan, std::nullopt));
    CHECK_FALSE(get(book.appointments.byId(book.scan))->timeForQuestions);
    get(book.appointments.mark(book.scan, AppointmentState::NotAttended));
    CHECK(refused(book.appointments.setTimeForQuestions(book.scan, true)).reason == AppointmentError::NotOpen);
}
