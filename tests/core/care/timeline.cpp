#include "care/timeline.h"

#include "../queryplan.h"
#include "../riverbank.h"
#include "base/day.h"
#include "care/appointmentasks.h"
#include "care/appointments.h"
#include "care/assessmentrequests.h"
#include "care/assessments.h"
#include "care/meetingways.h"
#include "care/questions.h"
#include "care/referrals.h"
#include "care/surgerycalls.h"
#include "care/waitinglist.h"
#include "care/waits.h"
#include "information/library.h"
#include "information/sendings.h"
#include "voice/voices.h"

using namespace heard;
using namespace heard::care;
using namespace heard::tests;
using namespace std::chrono_literals;
using fakes::get;
using Kind = TimelineEntry::Kind;

namespace {

struct Story : Riverbank {
    Story()
    {
        Appointment booked;
        booked.patient = ann;
        booked.start = now() + 7 * 24h;
        booked.end = now() + 7 * 24h + 1h;
        appointment = get(Appointments{database}.book(booked));
        store.clock.advance(1h);
        question = get(Questions{database}.ask(appointment, u"Can I drive home?"_s));
        store.clock.advance(1h);
        feedback = get(voice::Voices{database}.say(ann, u"The nurse who called was kind"_s, {}));
        get(voice::Voices{database}.say(joy, u"Joy's words"_s, {}));
        store.clock.advance(1h);
        reply = get(voice::Voices{database}.reply(feedback, u"Thank you"_s, grace));
    }

    QVector<Kind> kinds(const ResourceId &patient, Timeline::Kinds of = {}, int limit = 50, int offset = 0)
    {
        QVector<Kind> kinds;
        const auto entries = get(timeline.of(patient, of, limit, offset));
        for (const TimelineEntry &entry : entries)
            kinds << entry.kind();
        return kinds;
    }

    Timeline timeline{database};
    ResourceId appointment;
    ResourceId question;
    ResourceId feedback;
    ResourceId reply;
};

} // namespace

TEST_CASE("a timeline holds everything about one patient, the latest first", "[care]")
{
    Story story;
    CHECK(story.kinds(story.ann) == QVector<Kind>{Kind::Appointment, Kind::Reply, Kind::Feedback, Kind::Question});
    CHECK(story.kinds(story.joy) == QVector<Kind>{Kind::Feedback});
    const auto entries = get(story.timeline.of(story.ann, {}));
    CHECK(entries[1].id.value == u"Communication/"_s + story.reply.value);
    CHECK(entries[1].at == story.now());
    CHECK(std::get<voice::Reply>(entries[1].what).authorName == u"Sister Grace Okafor"_s);
    CHECK(std::get<voice::Feedback>(entries[2].what).good == u"The nurse who called was kind"_s);
    CHECK(entries[2].delivery.state == store::Delivery::State::NotSent);
}

TEST_CASE("pages that were sent stand in the timeline until they are taken back", "[care]")
{
    Story story;
    information::Library library{story.database};
    information::Sendings sendings{story.database};
    information::Page page;
    page.title = u"Scans"_s;
    page.body = u"You lie still."_s;
    const auto id = get(library.write(page, story.grace));
    get(library.publish(id, {}, story.grace));
    story.store.clock.advance(1h);
    const auto sent = get(sendings.send(story.ann, {id}, {}, false, story.grace));
    CHECK(story.kinds(story.ann) == QVector<Kind>{Kind::Appointment, Kind::Pages, Kind::Reply, Kind::Feedback, Kind::Question});
    CHECK(story.kinds(story.ann, {.appointments = false, .questions = false, .feedback = false, .replies = false})
          == QVector<Kind>{Kind::Pages});
    CHECK(story.kinds(story.joy) == QVector<Kind>{Kind::Feedback});
    get(sendings.takeBack(sent));
    CHECK(story.kinds(story.ann).size() == 4);
}

TEST_CASE("she sees no pages whose day has not come, and her team does", "[care]")
{
    Story story;
    information::Library library{story.database};
    information::Page page;
    page.title = u"Scans"_s;
    page.body = u"You lie still."_s;
    const auto id = get(library.write(page, story.grace));
    get(library.publish(id, {}, story.grace));
    get(information::Sendings{story.database}.sendPack(story.appointment, {id}, 2, story.grace));
    const auto pagesSeen = [&] {
        int pages = 0;
        for (const TimelineEntry &entry : get(story.timeline.seenBy(story.ann, story.now(), {})))
            pages += entry.kind() == Kind::Pages;
        return pages;
    };
    CHECK(story.kinds(story.ann).contains(Kind::Pages));
    CHECK(pagesSeen() == 0);
    story.store.clock.advance(6 * 24h);
    CHECK(pagesSeen() == 1);
}

TEST_CASE("the wait, the call after an operation and support stand in the timeline too", "[care]")
{
    Story story;
    const QTimeZone zone{"Europe/London"};
    Appointment operation;
    operation.id = {u"operation"_s};
    operation.patient = story.ann;
    operation.kind = AppointmentKind::Surgery;
    operation.start = story.now() + 1min;
    operation.end = operation.start + 2h;
    story.store.receive(toFhir(operation));
    get(Waits{story.database}.post({operation.id}, 30, u"An emergency came first."_s, story.grace, zone));
    get(AssessmentRequests{story.database}.ask(story.ann, u"I do not sleep."_s));
    story.store.clock.advance(30h);
    const auto tried = get(SurgeryCalls{story.database}.noAnswer(operation.id, story.grace, zone));
    const auto kinds = story.kinds(story.ann);
    CHECK(kinds.contains(Kind::Wait));
    CHECK(kinds.contains(Kind::SupportAsked));
    CHECK(kinds.contains(Kind::Call));
    CHECK_FALSE(story.kinds(story.joy).contains(Kind::Wait));
    Timeline::Kinds none{};
    none.waits = none.support = none.calls = false;
    CHECK_FALSE(story.kinds(story.ann, none).contains(Kind::Call));
    CHECK_FALSE(story.kinds(story.ann, none).contains(Kind::SupportAsked));
    get(SurgeryCalls{story.database}.undo(operation.id, tried, zone));
    CHECK_FALSE(story.kinds(story.ann).contains(Kind::Call));
}

TEST_CASE("what she asks, answers and waits for stands in the timeline, and goes when she takes it back", "[care]")
{
    Story story;
    const auto added = [&, before = story.kinds(story.ann)](Kind kind) {
        const auto now = story.kinds(story.ann);
        return now.count(kind) == before.count(kind) + 1;
    };
    AppointmentAsks asks{story.database};
    const auto ask = get(asks.ask(story.appointment, AppointmentAsk::Kind::Cancel, u"I cannot come"_s));
    CHECK(added(Kind::Ask));
    get(MeetingWays{story.database}.prefer(story.ann, ModePreference::Mode::Phone, u"I live far away."_s));
    CHECK(added(Kind::Preference));
    const auto request = get(AssessmentRequests{story.database}.ask(story.ann));
    CHECK(added(Kind::SupportAsked));
    Answers answers;
    answers.ticked = {{u"sleep"_s, {}, 3, false}};
    get(Assessments{story.database}.send(request, answers));
    CHECK(added(Kind::SupportAnswered));
    get(WaitingList{story.database}.put(story.ann, {u"Reconstruction"_s, story.now().toLocal().date().addDays(-30), {}, u"Soon."_s}, story.grace, QTimeZone::utc()));
    CHECK(added(Kind::Place));

    Appointment call;
    call.id = {u"call"_s};
    call.patient = story.ann;
    call.kind = AppointmentKind::Phone;
    call.start = story.now() + 48h;
    call.end = call.start + 1h;
    story.store.receive(toFhir(call));
    get(MeetingWays{story.database}.sayComfort(call.id, PhoneComfort::Choice::No, u"I hear badly."_s));
    CHECK(added(Kind::Comfort));
    CHECK(get(story.timeline.seenBy(story.ann, story.now(), {})).size() == story.kinds(story.ann).size());

    CHECK_FALSE(story.kinds(story.ann, {.support = false}).contains(Kind::SupportAnswered));
    CHECK_FALSE(story.kinds(story.ann, {.places = false}).contains(Kind::Place));
    const auto without = story.kinds(story.ann, {.asks = false});
    CHECK_FALSE((without.contains(Kind::Ask) || without.contains(Kind::Comfort) || without.contains(Kind::Preference)));
    get(asks.withdraw(ask));
    CHECK_FALSE(story.kinds(story.ann).contains(Kind::Ask));
    CHECK(story.kinds(story.joy) == QVector<Kind>{Kind::Feedback});
}

TEST_CASE("a referral to palliative care stands in the team's timeline and never in hers", "[care]")
{
    Story story;
    Referrals referrals{story.database};
    const auto id = get(referrals.refer(story.ann, dayOf(story.now(), QTimeZone::utc()), story.grace, QTimeZone::utc()));
    CHECK(story.kinds(story.ann).contains(Kind::Referral));
    CHECK_FALSE(story.kinds(story.ann, {.referrals = false}).contains(Kind::Referral));
    CHECK(get(story.timeline.seenBy(story.ann, story.now(), {})).size() == story.kinds(story.ann).size() - 1);
    get(referrals.remove(id));
    CHECK_FALSE(story.kinds(story.ann).contains(Kind::Referral));
}

TEST_CASE("of a page that was taken back from her, her timeline says not even the title", "[care]")
{
    Story story;
    information::Library library{story.database};
    information::Page page;
    page.title = u"Palliative care"_s;
    page.body = u"Hard words."_s;
    page.sensitive = true;
    const auto sensitive = get(library.write(page, story.grace));
    page.title = u"Scans"_s;
    page.sensitive = false;
    const auto scans = get(library.write(page, story.grace));
    get(library.publish(scans, {}, story.grace));
    information::Sendings sendings{story.database};
    get(sendings.send(story.ann, {sensitive}, {}, false, story.grace));
    get(sendings.send(story.ann, {sensitive, scans}, {}, false, story.grace));
    const auto titles = [&] {
        QStringList titles;
        for (const TimelineEntry &entry : get(story.timeline.seenBy(story.ann, story.now(), {}))) {
            if (entry.kind() != Kind::Pages)
                continue;
            for (const information::SentPage &sent : std::get<information::Sending>(entry.what).pages)
                titles << sent.title;
        }
        return titles;
    };
    CHECK(titles().count(u"Palliative care"_s) == 2);
    get(library.takeBackFrom(sensitive, story.ann));
    CHECK(titles() == QStringList{u"Scans"_s});
    CHECK(story.kinds(story.ann).count(Kind::Pages) == 2);
}

TEST_CASE("a pack stands where she could see it, and not where it was written", "[care]")
{
    Story story;
    information::Library library{story.database};
    information::Page page;
    page.title = u"Scans"_s;
    page.body = u"You lie still."_s;
    const auto id = get(library.write(page, story.grace));
    get(library.publish(id, {}, story.grace));
    get(information::Sendings{story.database}.sendPack(story.appointment, {id}, 2, story.grace));
    // Five days from now: between what was said and the appointment.
    story.store.clock.advance(24h);
    get(voice::Voices{story.database}.say(story.ann, u"One day later"_s, {}));
    const auto kinds = story.kinds(story.ann);
    REQUIRE(kinds.size() == 6);
    CHECK(kinds[0] == Kind::Appointment);
    CHECK(kinds[1] == Kind::Pages);
    CHECK(get(story.timeline.of(story.ann, {}))[1].at > story.now());
}

TEST_CASE("a pack that was sent late stands where it was sent", "[care]")
{
    Story story;
    information::Library library{story.database};
    information::Page page;
    page.title = u"Scans"_s;
    page.body = u"You lie still."_s;
    const auto id = get(library.write(page, story.grace));
    get(library.publish(id, {}, story.grace));
    story.store.clock.advance(24h);
    get(voice::Voices{story.database}.say(story.ann, u"One day later"_s, {}));
    story.store.clock.advance(1h);
    // Its day was weeks ago.
    get(information::Sendings{story.database}.sendPack(story.appointment, {id}, 60, story.grace));
    const auto entries = get(story.timeline.of(story.ann, {}));
    const auto pack = std::find_if(entries.begin(), entries.end(),
        [](const TimelineEntry &entry) { return std::holds_alternative<information::Sending>(entry.what); });
    REQUIRE(pack != entries.end());
    CHECK(pack->at == story.now());
    CHECK(pack - entries.begin() == 1);
}

TEST_CASE("a timeline can be narrowed to kinds and read in pages", "[care]")
{
    Story story;
    CHECK(story.kinds(story.ann, {.questions = false, .feedback = false, .replies = false}) == QVector<Kind>{Kind::Appointment});
    CHECK(story.kinds(story.ann, {.appointments = false}) == QVector<Kind>{Kind::Reply, Kind::Feedback, Kind::Question});
    CHECK(story.kinds(story.ann, {}, 2, 1) == QVector<Kind>{Kind::Reply, Kind::Feedback});
}

TEST_CASE("a timeline leaves out what was removed or entered in error, and what is no kind of ours", "[care]")
{
    Story story;
    get(Questions{story.database}.remove(story.question));
    story.store.receive({{u"resourceType"_s, u"Communication"_s}, {u"id"_s, u"notice"_s}, {u"status"_s, u"completed"_s},
        {u"sent"_s, u"2026-11-22T10:00:00Z"_s}, {u"subject"_s, QJsonObject{{u"reference"_s, u"Patient/ann"_s}}},
        {u"payload"_s, QJsonArray{QJsonObject{{u"contentString"_s, u"About 40 minutes"_s}}}}});
    CHECK(story.kinds(story.ann) == QVector<Kind>{Kind::Appointment, Kind::Reply, Kind::Feedback});
}

TEST_CASE("a timeline is found by an index", "[care][plan]")
{
    Story story;
    const QStringList plan = queryPlan(story.database, [&] {
        get(story.timeline.of(story.ann, {}));
        get(story.timeline.seenBy(story.ann, story.now(), {}));
        get(Referrals{story.database}.of(story.ann));
    });
    INFO(plan.join(u'\n').toStdString());
    CHECK(walks(plan).isEmpty());
    CHECK(plan.join(u'\n').contains(u"SEARCH f USING PRIMARY KEY (target=? AND path=?)"_s));
}
