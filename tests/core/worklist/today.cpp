#include "day.h"

#include "../queryplan.h"
#include "care/waitinglist.h"
#include "information/library.h"
#include "information/sendings.h"

using namespace heard;
using namespace heard::tests;
using namespace heard::worklist;
using namespace std::chrono_literals;
using fakes::get;
using Kind = WorkItem::Kind;
using pledge::CommitmentState;

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
    SECTION("except of a page that was taken back from the library, which she cannot open")
    {
        get(library.takeBack(signs, {}, day.grace));
        CHECK(day.lines(Kind::PagesNotAcknowledged) == QStringList{u"Whom to call"_s});
        get(library.takeBack(calling, {}, day.grace));
        CHECK(day.list().isEmpty());
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
