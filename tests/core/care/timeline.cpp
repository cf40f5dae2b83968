#include "care/timeline.h"

#include "../queryplan.h"
#include "../riverbank.h"
#include "care/appointments.h"
#include "care/assessmentrequests.h"
#include "care/questions.h"
#include "care/surgerycalls.h"
#include "care/waits.h"
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
    get(SurgeryCalls{story.database}.noAnswer(operation.id, story.grace, zone));
    const auto kinds = story.kinds(story.ann);
    CHECK(kinds.contains(Kind::Wait));
    CHECK(kinds.contains(Kind::SupportAsked));
    CHECK(kinds.contains(Kind::Call));
    CHECK_FALSE(story.kinds(story.joy).contains(Kind::Wait));
    Timeline::Kinds none{};
    none.waits = none.support = none.calls = false;
    CHECK_FALSE(story.kinds(story.ann, none).contains(Kind::Call));
    CHECK_FALSE(story.kinds(story.ann, none).contains(Kind::SupportAsked));
    get(SurgeryCalls{story.database}.undo(operation.id, zone));
    CHECK_FALSE(story.kinds(story.ann).contains(Kind::Call));
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
    const QStringList plan = queryPlan(story.database, [&] { get(story.timeline.of(story.ann, {})); });
    INFO(plan.join(u'\n').toStdString());
    CHECK(walks(plan).isEmpty());
    CHECK(plan.join(u'\n').contains(u"SEARCH f USING PRIMARY KEY (target=? AND path=?)"_s));
}
