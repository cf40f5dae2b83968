#include "worklist/news.h"

#include "../riverbank.h"
#include "care/appointmentasks.h"
#include "care/appointments.h"
#include "care/assessmentrequests.h"
#include "information/sendings.h"
#include "fakes/printedpledge.h"
#include "pledge/pledgeboard.h"
#include "voice/voices.h"

using namespace heard;
using namespace heard::tests;
using namespace heard::worklist;
using namespace std::chrono_literals;
using fakes::get;

namespace {

using Kind = NewsItem::Kind;

struct Phone : Riverbank {
    void download()
    {
        get(database.write([](store::Writer &writer) {
            return writer.connection().run("INSERT OR IGNORE INTO sync_point (type, last_updated) VALUES ('Appointment', '')");
        }));
    }

    care::Appointment receiveAppointment(const QString &id, std::chrono::hours in,
                                         care::AppointmentState state = care::AppointmentState::Booked)
    {
        care::Appointment appointment;
        appointment.id = {id};
        appointment.uid = id;
        appointment.patient = ann;
        appointment.state = state;
        appointment.start = now() + in;
        appointment.end = appointment.start + 30min;
        store.receive(care::toFhir(appointment));
        return appointment;
    }

    QVector<Kind> kinds()
    {
        QVector<Kind> kinds;
        for (const NewsItem &item : get(news.of(ann, now())))
            kinds << item.kind;
        return kinds;
    }

    bool begin() { return get(news.begin(ann, now())); }

    News news{database};
};

} // namespace

TEST_CASE("nothing is news before the first records came, nor what they brought", "[news]")
{
    Phone phone;
    CHECK_FALSE(phone.begin());
    phone.receiveAppointment(u"one"_s, 24h);
    CHECK(phone.kinds().isEmpty());
    phone.download();
    CHECK(phone.begin());
    CHECK(phone.kinds().isEmpty());
}

TEST_CASE("a new, a moved and a cancelled appointment are news until she has seen them", "[news]")
{
    Phone phone;
    phone.receiveAppointment(u"moved"_s, 24h);
    phone.receiveAppointment(u"cancelled"_s, 48h);
    phone.download();
    phone.begin();
    const auto moved = phone.receiveAppointment(u"moved"_s, 25h);
    const auto cancelled = phone.receiveAppointment(u"cancelled"_s, 48h, care::AppointmentState::Cancelled);
    const auto booked = phone.receiveAppointment(u"booked"_s, 72h);
    CHECK(phone.kinds() == QVector{Kind::AppointmentMoved, Kind::AppointmentCancelled, Kind::AppointmentBooked});

    get(phone.news.endLook());
    CHECK(phone.kinds().size() == 3);
    get(phone.news.markSeen(moved));
    get(phone.news.markSeen(cancelled));
    get(phone.news.markSeen(booked));
    CHECK(phone.kinds().isEmpty());
}

TEST_CASE("an appointment at another place or of another kind is news, and says what is not as it was", "[news]")
{
    Phone phone;
    care::Appointment visit = phone.receiveAppointment(u"visit"_s, 24h);
    visit.place = u"Clinic C\nGround floor"_s;
    const auto arrives = [&] { phone.store.receive(care::toFhir(visit)); };
    const auto only = [&] {
        const auto items = get(phone.news.of(phone.ann, phone.now()));
        REQUIRE(items.size() == 1);
        return items.first();
    };
    arrives();
    phone.download();
    phone.begin();

    SECTION("the place")
    {
        visit.place = u"Clinic D"_s;
        arrives();
        CHECK(only().kind == Kind::AppointmentChanged);
        CHECK(only().otherPlace);
        CHECK_FALSE(only().otherKind);
        CHECK(only().words == u"Clinic D"_s);
        CHECK(only().at == visit.start);
        get(phone.news.markSeen(visit));
        CHECK(phone.kinds().isEmpty());
    }
    SECTION("the kind")
    {
        visit.kind = care::AppointmentKind::Phone;
        arrives();
        CHECK(only().kind == Kind::AppointmentChanged);
        CHECK(only().otherKind);
        CHECK_FALSE(only().otherPlace);
        CHECK(only().meeting == care::AppointmentKind::Phone);
    }
    SECTION("the time with the place")
    {
        visit.start = visit.start + 1h;
        visit.end = visit.end + 1h;
        visit.place.clear();
        arrives();
        CHECK(only().kind == Kind::AppointmentMoved);
        CHECK(only().otherPlace);
        CHECK(only().words.isEmpty());
    }
    SECTION("of one that is cancelled only that")
    {
        visit.state = care::AppointmentState::Cancelled;
        visit.place = u"Clinic D"_s;
        arrives();
        CHECK(only().kind == Kind::AppointmentCancelled);
        CHECK_FALSE(only().otherPlace);
        get(phone.news.markSeen(visit));
        visit.place = u"Clinic E"_s;
        arrives();
        CHECK(phone.kinds().isEmpty());
    }
    SECTION("a phone that remembered the time alone does not make news of the rest")
    {
        get(phone.database.write([&](store::Writer &writer) {
            return writer.setSetting(u"seen/Appointment/"_s + visit.uid, visit.start.toIso());
        }));
        CHECK(phone.kinds().isEmpty());
    }
    SECTION("what to bring is not")
    {
        visit.bring = u"Your letter"_s;
        arrives();
        CHECK(phone.kinds().isEmpty());
    }
}

TEST_CASE("a support talk that is booked or declined is news until she has seen it", "[news]")
{
    Phone phone;
    care::AssessmentRequests requests{phone.database};
    phone.download();
    phone.begin();
    const auto id = get(requests.ask(phone.ann));
    phone.store.sendAll();
    const auto request = [&] { return *get(requests.byId(id)); };
    const auto first = [&] { return get(phone.news.of(phone.ann, phone.now())).first(); };
    CHECK(phone.kinds().isEmpty());
    get(requests.accept(id, phone.grace));
    CHECK(phone.kinds().isEmpty());

    SECTION("declined, and again after it was opened once more")
    {
        get(requests.decline(id, phone.grace, u"We talk at the clinic."_s));
        CHECK(phone.kinds() == QVector{Kind::SupportDeclined});
        CHECK(first().opens == request().id);
        CHECK(first().words == u"Sister Grace Okafor"_s);
        get(phone.news.markSeen(request()));
        CHECK(phone.kinds().isEmpty());
        get(requests.reopen(id));
        phone.store.clock.advance(1h);
        get(requests.decline(id, phone.grace, u"She is better."_s));
        CHECK(phone.kinds() == QVector{Kind::SupportDeclined});
    }
    SECTION("booked: once, and not as an appointment besides")
    {
        care::Appointment talk;
        talk.start = phone.now() + 48h;
        talk.end = talk.start + 45min;
        const auto meeting = get(requests.book(id, talk, phone.grace));
        phone.store.sendAll();
        CHECK(phone.kinds() == QVector{Kind::SupportBooked});
        CHECK(first().opens == request().appointment);
        CHECK(first().at == talk.start);

        SECTION("seen at the appointment")
        {
            get(phone.news.markSeen(*get(care::Appointments{phone.database}.byId(meeting))));
            CHECK(phone.kinds().isEmpty());
        }
        SECTION("seen at her request, and moved later")
        {
            get(phone.news.markSeen(request()));
            CHECK(phone.kinds().isEmpty());
            get(care::Appointments{phone.database}.reschedule(meeting, talk.start + 1h, talk.end + 1h));
            CHECK(phone.kinds() == QVector{Kind::AppointmentMoved});
        }
    }
}

TEST_CASE("an appointment cancelled before she knew of it is not news", "[news]")
{
    Phone phone;
    phone.download();
    phone.begin();
    phone.receiveAppointment(u"never"_s, 24h, care::AppointmentState::Cancelled);
    CHECK(phone.kinds().isEmpty());
}

TEST_CASE("a reply is news until it is read, even before anything else is remembered", "[news]")
{
    Phone phone;
    voice::Voices voices{phone.database};
    const auto feedback = get(voices.say(phone.ann, u"Kind"_s, {}));
    const auto reply = get(voices.reply(feedback, u"Thank you"_s, phone.grace));
    const auto items = get(phone.news.of(phone.ann, phone.now()));
    REQUIRE(items.size() == 1);
    CHECK(items.first().kind == Kind::Reply);
    CHECK(items.first().opens == feedback);
    CHECK(items.first().words == u"Sister Grace Okafor"_s);
    get(voices.markReplyRead(reply));
    CHECK(phone.kinds().isEmpty());
}

TEST_CASE("a promise is news by what became of it until the next look, also when it comes late", "[news]")
{
    Phone phone;
    pledge::PledgeBoard board{phone.database, QTimeZone::utc()};
    phone.download();
    phone.begin();
    pledge::Issue issue;
    issue.words = u"We waited"_s;
    pledge::Commitment commitment;
    commitment.issue = get(board.write(issue));
    commitment.plan = u"Tell you how long"_s;
    commitment.state = pledge::CommitmentState::Planned;
    const auto id = fakes::printed(phone.database, commitment);
    get(board.publish({}, phone.grace));
    CHECK(phone.kinds() == QVector{Kind::PromiseMade});
    phone.store.clock.advance(2h);
    get(phone.news.endLook());
    CHECK(phone.kinds().isEmpty());

    // Published before she looked and downloaded after: no clock may hide it.
    phone.store.clock.advance(-1h);
    get(board.setState(id, pledge::CommitmentState::Achieved));
    get(board.publish({}, phone.grace));
    phone.store.clock.advance(1h);
    CHECK(phone.kinds() == QVector{Kind::PromiseKept});
}

TEST_CASE("a promise for the other cohort is no news to her", "[news]")
{
    Phone phone;
    pledge::PledgeBoard board{phone.database, QTimeZone::utc()};
    phone.download();
    phone.begin();
    pledge::Issue issue;
    issue.words = u"We waited"_s;
    pledge::Commitment commitment;
    commitment.issue = get(board.write(issue));
    commitment.plan = u"Tell you how long"_s;
    commitment.state = pledge::CommitmentState::Planned;
    commitment.audience = pledge::Audience::Primary;
    fakes::printed(phone.database, commitment);
    get(board.publish({}, phone.grace));
    CHECK(phone.kinds().isEmpty());
}

TEST_CASE("pages that were sent are news until she has read them, and acknowledged them where that is asked", "[news]")
{
    Phone phone;
    information::Library library{phone.database};
    information::Sendings sendings{phone.database};
    const auto publish = [&](const QString &title) {
        information::Page page;
        page.title = title;
        page.body = title;
        const auto id = get(library.write(page, phone.grace));
        get(library.publish(id, {}, phone.grace));
        return id;
    };
    const auto signs = publish(u"Signs"_s);
    const auto scans = publish(u"Scans"_s);
    // Sent before this phone knew her: news all the same, for nobody has told her.
    const auto asked = get(sendings.send(phone.ann, {signs}, {}, true, phone.grace));
    phone.download();
    phone.begin();
    phone.store.clock.advance(1h);
    const auto both = get(sendings.send(phone.ann, {scans, signs}, {}, false, phone.grace));
    CHECK(phone.kinds() == QVector{Kind::PagesSent, Kind::PageSent});
    const auto items = get(phone.news.of(phone.ann, phone.now()));
    CHECK(items[0].opens == both);
    CHECK(items[0].words == u"Sister Grace Okafor"_s);
    const auto copy = get(sendings.visibleTo(phone.ann, phone.now())).last().pages.first().id;
    CHECK(items[1].opens == copy);

    get(phone.news.endLook());
    get(sendings.markPageRead(phone.ann, copy));
    CHECK(phone.kinds() == QVector{Kind::PagesSent, Kind::PageSent});
    get(sendings.acknowledge(asked, copy));
    // Of two pages one is still to be read.
    CHECK(phone.kinds() == QVector{Kind::PagesSent});
    get(sendings.markPageRead(phone.ann, get(sendings.visibleTo(phone.ann, phone.now())).first().pages.first().id));
    CHECK(phone.kinds().isEmpty());
}

TEST_CASE("a pack is news from its day on", "[news]")
{
    Phone phone;
    information::Library library{phone.database};
    information::Sendings sendings{phone.database};
    information::Page page;
    page.title = u"Open Access"_s;
    page.body = u"Call us."_s;
    const auto id = get(library.write(page, phone.grace));
    get(library.publish(id, {}, phone.grace));
    const auto meeting = phone.receiveAppointment(u"meeting"_s, 24h * 30);
    phone.download();
    phone.begin();
    get(sendings.sendPack(meeting.id, {id}, 14, phone.grace));
    CHECK(phone.kinds().isEmpty());
    phone.store.clock.advance(24h * 16);
    CHECK(phone.kinds() == QVector{Kind::PageSent});
}

TEST_CASE("that an appointment stays as it is, although she asked, is news until she has read why", "[news]")
{
    Phone phone;
    const auto scan = phone.receiveAppointment(u"scan"_s, 24h);
    phone.download();
    phone.begin();
    care::AppointmentAsks asks{phone.database};
    const auto id = get(asks.ask(scan.id, care::AppointmentAsk::Kind::Change, u"Any Thursday"_s));
    phone.store.sendAll();
    CHECK(phone.kinds().isEmpty());
    get(asks.keep(id, u"The surgeon is only here that day."_s));
    CHECK(phone.kinds() == QVector{Kind::AppointmentKept});
    const auto item = get(phone.news.of(phone.ann, phone.now())).first();
    CHECK(item.opens == scan.id);
    CHECK(item.words == u"The surgeon is only here that day."_s);
    get(phone.news.markSeen(scan));
    CHECK(phone.kinds().isEmpty());
    CHECK(get(asks.keptFor(phone.ann, phone.now())).size() == 1);
    CHECK(get(asks.keptFor(phone.ann, phone.now() + 48h)).isEmpty());
    CHECK(get(asks.keptFor(phone.joy, phone.now())).isEmpty());
}

TEST_CASE("what became of her words is news until she has seen it, and again when it moves", "[news]")
{
    Phone phone;
    voice::Voices voices{phone.database};
    pledge::PledgeBoard board{phone.database, QTimeZone::utc()};
    const ResourceId said = get(voices.say(phone.ann, {}, u"I waited alone."_s));
    const voice::Feedback her = *get(voices.byId(said));
    const auto themed = [&](const voice::Feedback &words) {
        get(phone.database.write([&](store::Writer &writer) { return voice::noteThemed(writer, words, QDate{2026, 9, 22}); }));
    };
    phone.download();
    phone.begin();
    CHECK(phone.kinds().isEmpty());
    themed(her);
    CHECK(phone.kinds() == QVector{Kind::WordsMoved});
    CHECK(get(phone.news.of(phone.ann, phone.now()))[0].opens == said);
    get(phone.news.endLook());
    CHECK(phone.kinds() == QVector{Kind::WordsMoved});
    const auto seen = [&] { get(phone.news.markSeen(*get(outcomes::Outcomes{phone.database}.of(said)))); };
    seen();
    CHECK(phone.kinds().isEmpty());

    pledge::Issue issue;
    issue.words = u"Patients wait alone"_s;
    const ResourceId written = get(board.write(issue));
    pledge::Commitment commitment;
    commitment.issue = written;
    commitment.plan = u"Say how long"_s;
    commitment.state = pledge::CommitmentState::Planned;
    fakes::printed(phone.database, commitment);
    get(phone.database.write([&](store::Writer &writer) { return voice::noteLedTo(writer, her, {written}); }));
    CHECK(phone.kinds().isEmpty());
    get(board.publish({}, phone.grace));
    CHECK(phone.kinds() == QVector{Kind::WordsMoved, Kind::PromiseMade});
    CHECK(get(phone.news.of(phone.ann, phone.now()))[0].words == u"Patients wait alone"_s);
    seen();
    CHECK(phone.kinds() == QVector{Kind::PromiseMade});
    themed(*get(voices.byId(get(voices.say(phone.joy, {}, u"Cold soup."_s)))));
    CHECK(phone.kinds() == QVector{Kind::PromiseMade});
}

TEST_CASE("what had become of her words before the first records came is no news", "[news]")
{
    Phone phone;
    voice::WordsOutcome outcome;
    outcome.id = {u"outcome"_s};
    outcome.feedback = {u"said"_s};
    outcome.patient = phone.ann;
    outcome.themedOn = QDate{2026, 9, 22};
    phone.store.receive(voice::toFhir(outcome));
    phone.download();
    phone.begin();
    CHECK(phone.kinds().isEmpty());
}
