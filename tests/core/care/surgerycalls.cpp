#include "care/surgerycalls.h"

#include "../queryplan.h"
#include "../riverbank.h"
#include "care/appointments.h"
#include "worklist/today.h"

#include <random>

using namespace heard;
using namespace heard::care;
using namespace heard::tests;
using namespace std::chrono_literals;
using fakes::get;
using fakes::refused;

namespace {

struct Ward : Riverbank {
    people::TeamMember colleague()
    {
        people::TeamMember dora;
        dora.id = {u"dora"_s};
        dora.prefix = u"Sister"_s;
        dora.given = u"Dora"_s;
        dora.family = u"Finch"_s;
        store.receive(people::practitionerToFhir(dora));
        return dora;
    }

    ResourceId book(const ResourceId &patient, Instant start, AppointmentKind kind = AppointmentKind::Surgery)
    {
        Appointment booked;
        booked.patient = patient;
        booked.kind = kind;
        booked.start = start;
        booked.end = start + 2h;
        booked.place = u"Ward 9"_s;
        return get(appointments.book(booked));
    }
    /// At @p hour o'clock of the day in so many days.
    Instant at(int days, int hour) const
    {
        const QDate day = QDateTime::fromMSecsSinceEpoch(now().sinceEpoch().count(), zone).date().addDays(days);
        return Instant::of(QDateTime{day, QTime{hour, 0}, zone});
    }
    void goTo(int days, int hour) { store.clock.advance(at(days, hour) - now()); }
    QVector<SurgeryCall> waiting() { return get(calls.waiting(now(), zone)); }
    std::optional<SurgeryCall> callOf(const ResourceId &surgery) { return get(calls.of(surgery, now(), zone)); }

    QTimeZone zone{"Europe/London"};
    Appointments appointments{database};
    SurgeryCalls calls{database};
};

} // namespace

TEST_CASE("the day after an operation a call is due, and overdue the day after that", "[surgerycalls]")
{
    Ward ward;
    const auto surgery = ward.book(ward.ann, ward.at(1, 8));
    ward.book(ward.joy, ward.at(1, 9), AppointmentKind::Clinic);
    CHECK(ward.waiting().isEmpty());
    ward.goTo(1, 22);
    CHECK(ward.waiting().isEmpty());
    CHECK_FALSE(ward.callOf(surgery));
    ward.goTo(1, 1);
    const auto due = ward.waiting();
    REQUIRE(due.size() == 1);
    CHECK(due.first().id == surgery);
    CHECK(due.first().patientName == u"Ann Baker"_s);
    CHECK(due.first().state == SurgeryCall::State::Due);
    CHECK(due.first().attempts.isEmpty());
    CHECK(due.first().place == u"Ward 9"_s);
    ward.goTo(1, 8);
    CHECK(ward.waiting().first().state == SurgeryCall::State::Overdue);
    ward.goTo(12, 8);
    CHECK(ward.waiting().size() == 1);
    CHECK(ward.callOf(surgery));
}

TEST_CASE("a call that nobody began stays overdue until somebody says why it is not made, however long ago", "[surgerycalls]")
{
    Ward ward;
    const auto surgery = ward.book(ward.ann, ward.at(1, 8));
    const auto later = ward.book(ward.joy, ward.at(390, 8));
    for (const int days : {15, 1, 400}) {
        ward.goTo(days, 9);
        const auto waiting = ward.waiting();
        REQUIRE_FALSE(waiting.isEmpty());
        CHECK(waiting.first().id == surgery);
        CHECK(waiting.first().state == SurgeryCall::State::Overdue);
    }
    CHECK(ward.waiting().size() == 2);
    CHECK(get(ward.calls.waiting(ward.now(), ward.zone, 1)).first().id == later);
    const auto ended = get(ward.calls.notPossible(surgery, u"Nobody called her in time."_s, ward.grace, ward.zone));
    REQUIRE(ward.waiting().size() == 1);
    get(ward.calls.undo(surgery, ended, ward.zone));
    CHECK(ward.waiting().size() == 2);
}

TEST_CASE("the team is asked to call about another system's operations since it makes calls here", "[surgerycalls]")
{
    Ward ward;
    const auto receive = [&](const QString &id) {
        ward.store.receive({{u"resourceType"_s, u"Appointment"_s}, {u"id"_s, id}, {u"status"_s, u"fulfilled"_s},
            {u"description"_s, u"Breast surgery"_s}, {u"start"_s, ward.now().toIso()}, {u"end"_s, (ward.now() + 2h).toIso()},
            {u"participant"_s, QJsonArray{QJsonObject{{u"status"_s, u"accepted"_s},
                {u"actor"_s, QJsonObject{{u"reference"_s, u"Patient/joy"_s}}}}}}});
    };
    receive(u"history"_s);
    ward.goTo(20, 9);
    CHECK(ward.waiting().isEmpty());
    const auto surgery = ward.book(ward.ann, ward.at(1, 8));
    ward.goTo(2, 9);
    get(ward.calls.spoke(surgery, {}, {}, ward.grace, ward.zone));
    CHECK(ward.waiting().isEmpty());
    receive(u"since"_s);
    ward.goTo(60, 9);
    REQUIRE(ward.waiting().size() == 1);
    CHECK(ward.waiting().first().id.value == u"since"_s);
}

TEST_CASE("a call that was begun stays overdue until somebody says how it ended, however long ago", "[surgerycalls]")
{
    Ward ward;
    const auto surgery = ward.book(ward.ann, ward.at(1, 8));
    ward.goTo(2, 9);
    get(ward.calls.noAnswer(surgery, ward.grace, ward.zone));
    ward.goTo(400, 8);
    REQUIRE(ward.waiting().size() == 1);
    CHECK(ward.waiting().first().state == SurgeryCall::State::Overdue);
    CHECK(ward.waiting().first().unanswered() == 1);
    get(ward.calls.notPossible(surgery, u"She moved away."_s, ward.grace, ward.zone));
    CHECK(ward.waiting().isEmpty());
}

TEST_CASE("a history of operations hides nobody of yesterday, and asks for no calls", "[surgerycalls][today]")
{
    Ward ward;
    const auto yesterday = ward.book(ward.ann, ward.at(1, 8));
    const auto receive = [&](int count, int daysAgo) {
        for (int i = 0; i < count; ++i) {
            const Instant start = ward.now() - std::chrono::hours{24 * daysAgo + i};
            ward.store.receive({{u"resourceType"_s, u"Appointment"_s}, {u"id"_s, u"old-%1-%2"_s.arg(daysAgo).arg(i)},
                {u"status"_s, u"fulfilled"_s}, {u"description"_s, u"Breast surgery"_s}, {u"start"_s, start.toIso()},
                {u"end"_s, (start + 2h).toIso()},
                {u"participant"_s, QJsonArray{QJsonObject{{u"status"_s, u"accepted"_s},
                    {u"actor"_s, QJsonObject{{u"reference"_s, u"Patient/joy"_s}}}}}}});
        }
    };
    receive(201, 400);
    ward.goTo(2, 9);
    const auto waiting = ward.waiting();
    REQUIRE(waiting.size() == 1);
    CHECK(waiting.first().id == yesterday);
    int calls = 0;
    for (const auto &item : get(worklist::Today{ward.database}.list(ward.now(), ward.zone)))
        calls += item.kind == worklist::WorkItem::Kind::SurgeryCallDue;
    CHECK(calls == 1);

    // Of more than fit in the list the newest are in it.
    receive(8, 3);
    const auto latest = get(ward.calls.waiting(ward.now(), ward.zone, 3));
    REQUIRE(latest.size() == 3);
    CHECK(latest.last().id == yesterday);
    CHECK(latest[0].surgeryAt < latest[1].surgeryAt);
    CHECK(ward.waiting().size() == 9);
}

TEST_CASE("nothing is due where the operation was cancelled, moved or she did not come", "[surgerycalls]")
{
    Ward ward;
    const auto cancelled = ward.book(ward.ann, ward.at(1, 8));
    const auto moved = ward.book(ward.joy, ward.at(1, 10));
    const auto missed = ward.book(ward.joy, ward.at(1, 12));
    get(ward.appointments.cancel(cancelled, u"The theatre is closed."_s));
    get(ward.appointments.reschedule(moved, ward.at(3, 10), ward.at(3, 12)));
    ward.goTo(1, 20);
    get(ward.appointments.mark(missed, AppointmentState::NotAttended));
    ward.goTo(1, 9);
    CHECK(ward.waiting().isEmpty());
    ward.goTo(2, 9);
    const auto due = ward.waiting();
    REQUIRE(due.size() == 1);
    CHECK(due.first().id == moved);
}

TEST_CASE("nothing is due where the operation was put off on its day, though she had come", "[surgerycalls]")
{
    Ward ward;
    const auto cancelled = ward.book(ward.ann, ward.at(1, 8));
    const auto moved = ward.book(ward.joy, ward.at(1, 10));
    ward.goTo(1, 11);
    get(ward.appointments.mark(cancelled, AppointmentState::Arrived));
    get(ward.appointments.cancel(cancelled, u"There is no theatre today."_s));
    get(ward.appointments.reschedule(moved, ward.at(3, 10), ward.at(3, 12)));
    ward.goTo(1, 9);
    CHECK(ward.waiting().isEmpty());
    CHECK_FALSE(ward.callOf(cancelled));
    CHECK_FALSE(ward.callOf(moved));
}

TEST_CASE("a call that nobody answers stays, with its tries, until they spoke", "[surgerycalls]")
{
    Ward ward;
    const auto surgery = ward.book(ward.ann, ward.at(1, 8));
    ward.goTo(2, 9);
    get(ward.calls.noAnswer(surgery, ward.grace, ward.zone));
    ward.store.clock.advance(3h);
    get(ward.calls.noAnswer(surgery, ward.grace, ward.zone));
    REQUIRE(ward.waiting().size() == 1);
    CHECK(ward.waiting().first().unanswered() == 2);
    CHECK(ward.waiting().first().attempts.first().callerName == u"Sister Grace Okafor"_s);
    CHECK(get(ward.database.read([](store::Reader &reader) {
        return reader.connection().all<int>("SELECT 1 FROM resource WHERE type = 'Task'", {}, [](const store::Row &) { return 1; });
    })).size() == 1);

    const QVector<WoundAnswer> answers{{u"pain-bearable"_s, true}, {u"redness"_s, true}};
    get(ward.calls.spoke(surgery, answers, u"  A little red. She sends a picture. "_s, ward.grace, ward.zone));
    CHECK(ward.waiting().isEmpty());
    const auto done = ward.callOf(surgery);
    REQUIRE(done);
    CHECK(done->state == SurgeryCall::State::Done);
    CHECK(done->answers == answers);
    CHECK(done->words == u"A little red. She sends a picture."_s);
    CHECK(done->attempts.size() == 3);
    CHECK(worries(done->answers[1]));
    CHECK_FALSE(worries(done->answers[0]));
    CHECK(refused(ward.calls.noAnswer(surgery, ward.grace, ward.zone)).reason == SurgeryCallError::AlreadyDone);
}

TEST_CASE("each try says who made it, and the last that stands is whose call it is", "[surgerycalls]")
{
    Ward ward;
    const people::TeamMember dora = ward.colleague();
    const auto surgery = ward.book(ward.ann, ward.at(1, 8));
    ward.goTo(2, 9);
    get(ward.calls.noAnswer(surgery, ward.grace, ward.zone));
    ward.store.clock.advance(1h);
    const auto spoke = get(ward.calls.spoke(surgery, {}, u"Well."_s, dora.id, ward.zone));
    const auto callers = [&] {
        QStringList names;
        const auto call = ward.callOf(surgery);
        for (const CallAttempt &attempt : call->attempts)
            names << attempt.callerName;
        return names;
    };
    const auto owner = [&] { return ward.store.all(u"Task"_s).first()["owner"_L1]["display"_L1].toString(); };
    CHECK(callers() == QStringList{u"Sister Grace Okafor"_s, u"Sister Dora Finch"_s});
    CHECK(owner() == u"Sister Dora Finch"_s);
    get(ward.calls.undo(surgery, spoke, ward.zone));
    CHECK(callers() == QStringList{u"Sister Grace Okafor"_s});
    CHECK(owner() == u"Sister Grace Okafor"_s);
}

TEST_CASE("of tries that do not say who made them, the last is whose call it is", "[surgerycalls]")
{
    Ward ward;
    const auto surgery = ward.book(ward.ann, ward.at(1, 8));
    ward.goTo(2, 9);
    CallRecord record;
    record.id = {u"before"_s};
    record.surgery = surgery;
    record.patient = ward.ann;
    record.caller = ward.grace;
    record.callerName = u"Sister Grace Okafor"_s;
    record.since = ward.now();
    record.attempts = {{ward.now(), CallAttempt::Outcome::NoAnswer}, {ward.now() + 1min, CallAttempt::Outcome::NoAnswer}};
    const QJsonObject task = toFhir(record);
    CHECK(toFhir(*callRecordFromFhir(task), task) == task);
    ward.store.receive(task);
    const auto attempts = ward.callOf(surgery)->attempts;
    REQUIRE(attempts.size() == 2);
    CHECK(attempts[0].callerName.isEmpty());
    CHECK(attempts[1].callerName == u"Sister Grace Okafor"_s);
}

TEST_CASE("the last try is taken back, and with the first the whole task", "[surgerycalls]")
{
    Ward ward;
    const auto surgery = ward.book(ward.ann, ward.at(1, 8));
    ward.goTo(2, 9);
    const auto tried = get(ward.calls.noAnswer(surgery, ward.grace, ward.zone));
    ward.store.clock.advance(1min);
    const auto spoke = get(ward.calls.spoke(surgery, {{u"fever"_s, false}}, u"Well."_s, ward.grace, ward.zone));
    get(ward.calls.undo(surgery, spoke, ward.zone));
    REQUIRE(ward.waiting().size() == 1);
    CHECK(ward.waiting().first().unanswered() == 1);
    CHECK(ward.waiting().first().answers.isEmpty());
    CHECK(ward.waiting().first().words.isEmpty());
    get(ward.calls.undo(surgery, tried, ward.zone));
    CHECK(ward.waiting().first().attempts.isEmpty());
    CHECK(refused(ward.calls.undo(surgery, tried, ward.zone)).reason == SurgeryCallError::NothingToUndo);
    get(ward.calls.spoke(surgery, {}, {}, ward.grace, ward.zone));
    CHECK(ward.waiting().isEmpty());
}

TEST_CASE("who takes back that nobody answered leaves what a colleague noted since", "[surgerycalls]")
{
    Ward ward;
    const auto surgery = ward.book(ward.ann, ward.at(1, 8));
    ward.goTo(2, 9);
    const auto tried = get(ward.calls.noAnswer(surgery, ward.grace, ward.zone));
    const people::TeamMember dora = ward.colleague();
    ward.store.clock.advance(1min);
    get(ward.calls.spoke(surgery, {{u"fever"_s, true}}, u"She comes at noon."_s, dora.id, ward.zone));
    get(ward.calls.undo(surgery, tried, ward.zone));
    const auto call = ward.callOf(surgery);
    REQUIRE(call);
    CHECK(call->state == SurgeryCall::State::Done);
    CHECK(call->spoke());
    CHECK(call->unanswered() == 0);
    CHECK(call->words == u"She comes at noon."_s);
    CHECK(call->answers == QVector<WoundAnswer>{{u"fever"_s, true}});
    CHECK(ward.store.all(u"Task"_s).first()["owner"_L1]["display"_L1].toString() == u"Sister Dora Finch"_s);
    CHECK(refused(ward.calls.undo(surgery, tried, ward.zone)).reason == SurgeryCallError::NothingToUndo);
}

TEST_CASE("what ended a call is not taken back once a colleague noted something", "[surgerycalls]")
{
    Ward ward;
    const auto surgery = ward.book(ward.ann, ward.at(1, 8));
    ward.goTo(2, 9);
    const auto spoke = get(ward.calls.spoke(surgery, {{u"fever"_s, false}}, u"Well."_s, ward.grace, ward.zone));
    // Another desktop tried as well, and both were merged.
    QJsonObject task = ward.store.all(u"Task"_s).first();
    CallRecord record = *callRecordFromFhir(task);
    record.attempts << CallAttempt{ward.now() + 1min, CallAttempt::Outcome::NoAnswer, {u"dora"_s}, u"Sister Dora Finch"_s};
    get(ward.database.write([json = toFhir(record, task)](store::Writer &writer) { return writer.update(json); }));
    CHECK(refused(ward.calls.undo(surgery, spoke, ward.zone)).reason == SurgeryCallError::NotedSince);
    CHECK(ward.callOf(surgery)->words == u"Well."_s);
    CHECK(ward.callOf(surgery)->answers.size() == 1);
}

TEST_CASE("a call reads as it was written, in FHIR without a gap", "[surgerycalls]")
{
    CallRecord record;
    record.surgery = {u"7"_s};
    record.patient = {u"ann"_s};
    record.caller = {u"grace"_s};
    record.callerName = u"Sister Grace Okafor"_s;
    record.since = *Instant::fromIso(u"2026-11-23T09:00:00Z"_s);
    record.attempts = {{record.since, CallAttempt::Outcome::NoAnswer}};
    const QJsonObject json = toFhir(record);
    for (auto it = json.begin(); it != json.end(); ++it) {
        CAPTURE(it.key().toStdString());
        CHECK_FALSE(it.value().isNull());
    }
    const auto read = callRecordFromFhir(json);
    REQUIRE(read);
    CHECK(*read == record);
    CHECK(toFhir(*read, json) == json);
    for (const QString &missing : {u"status"_s, u"focus"_s, u"for"_s, u"authoredOn"_s, u"code"_s}) {
        QJsonObject without = json;
        without.remove(missing);
        CAPTURE(missing.toStdString());
        CHECK_FALSE(callRecordFromFhir(without));
    }
}

TEST_CASE("a call says what is wrong with it", "[surgerycalls]")
{
    Ward ward;
    const auto surgery = ward.book(ward.ann, ward.at(1, 8));
    const auto clinic = ward.book(ward.ann, ward.at(1, 12), AppointmentKind::Clinic);
    CHECK(refused(ward.calls.noAnswer(surgery, ward.grace, ward.zone)).reason == SurgeryCallError::NotFound);
    ward.goTo(2, 9);
    CHECK(refused(ward.calls.noAnswer(clinic, ward.grace, ward.zone)).reason == SurgeryCallError::NotFound);
    CHECK(refused(ward.calls.noAnswer({u"nobody"_s}, ward.grace, ward.zone)).reason == SurgeryCallError::NotFound);
    CHECK(refused(ward.calls.noAnswer(surgery, {u"nobody"_s}, ward.zone)).reason == SurgeryCallError::AuthorUnknown);
    CHECK(refused(ward.calls.spoke(surgery, {}, QString{SurgeryCalls::longestWords + 1, u'x'}, ward.grace, ward.zone)).reason
          == SurgeryCallError::TooLong);
    CHECK(refused(ward.calls.undo(surgery, {ward.now()}, ward.zone)).reason == SurgeryCallError::NothingToUndo);
}

TEST_CASE("two desktops that were offline may each have called: one that spoke is enough", "[surgerycalls]")
{
    Ward ward;
    const auto surgery = ward.book(ward.ann, ward.at(1, 8));
    ward.goTo(2, 9);
    get(ward.calls.noAnswer(surgery, ward.grace, ward.zone));
    CallRecord other;
    other.id = {u"other"_s};
    other.surgery = surgery;
    other.patient = ward.ann;
    other.caller = ward.grace;
    other.since = ward.now();
    other.attempts = {{ward.now() + 1min, CallAttempt::Outcome::Spoke}};
    other.done = true;
    ward.store.receive(toFhir(other));
    CHECK(ward.waiting().isEmpty());
    CHECK(ward.callOf(surgery)->attempts.size() == 2);
}

TEST_CASE("a call is in Today by itself, after what cannot wait", "[surgerycalls][today]")
{
    Ward ward;
    const auto surgery = ward.book(ward.ann, ward.at(1, 8));
    const worklist::Today today{ward.database};
    const auto items = [&] {
        QVector<worklist::WorkItem> found;
        for (const auto &item : get(today.list(ward.now(), ward.zone))) {
            if (item.kind == worklist::WorkItem::Kind::SurgeryCallDue)
                found << item;
        }
        return found;
    };
    CHECK(items().isEmpty());
    ward.goTo(2, 9);
    REQUIRE(items().size() == 1);
    CHECK(items().first().resource == surgery);
    CHECK_FALSE(items().first().overdue);
    get(ward.calls.noAnswer(surgery, ward.grace, ward.zone));
    CHECK(items().first().count == 1);
    ward.goTo(1, 9);
    CHECK(items().first().overdue);
    get(ward.calls.spoke(surgery, {}, {}, ward.grace, ward.zone));
    CHECK(items().isEmpty());
}

TEST_CASE("no question about calls walks through everything", "[surgerycalls]")
{
    Ward ward;
    const auto surgery = ward.book(ward.ann, ward.at(1, 8));
    const auto plan = queryPlan(ward.database, [&] {
        ward.waiting();
        ward.callOf(surgery);
    });
    REQUIRE_FALSE(plan.isEmpty());
    CHECK(walks(plan) == QStringList{});
    INFO(plan.join(u'\n').toStdString());
    // That a call is ended is known without reading it, of late operations as of old ones.
    CHECK(plan.filter(QRegularExpression{u"^SEARCH resource USING (COVERING )?INDEX call_ended "_s}).size() == 2);
}

TEST_CASE("whatever happens to operations, the calls are those that a plain list would ask for", "[surgerycalls][property]")
{
    struct Plain {
        ResourceId id;
        Instant start;
        bool surgery = true;
        bool off = false; ///< cancelled, or she did not come
        int tries = 0;
        bool spoke = false;
        QVector<CallAttempt> noted{};
    };
    for (unsigned seed = 1; seed <= 12; ++seed) {
        CAPTURE(seed);
        std::mt19937 dice{seed};
        const auto roll = [&](int sides) { return static_cast<int>(dice() % static_cast<unsigned>(sides)); };
        Ward ward;
        QVector<Plain> plain;
        const auto dayOf = [&](Instant at) {
            return QDateTime::fromMSecsSinceEpoch(at.sinceEpoch().count(), ward.zone).date();
        };
        for (int step = 0; step < 40; ++step) {
            const int deed = roll(8);
            Plain *one = plain.isEmpty() ? nullptr : &plain[roll(static_cast<int>(plain.size()))];
            if (deed == 0 || !one) {
                const Instant start = ward.at(1 + roll(4), 8 + roll(10));
                const bool surgery = roll(3) > 0;
                plain << Plain{ward.book(roll(2) ? ward.ann : ward.joy, start, surgery ? AppointmentKind::Surgery : AppointmentKind::Scan),
                               start, surgery};
            } else if (deed == 1 && !one->off) {
                if (ward.appointments.cancel(one->id, u"Not now"_s).result())
                    one->off = true;
            } else if (deed == 2) {
                const Instant start = ward.at(1 + roll(4), 8 + roll(10));
                // The calls so far were about another day.
                if (ward.appointments.reschedule(one->id, start, start + 1h).result())
                    *one = {one->id, start, one->surgery, one->off};
            } else if (deed == 3) {
                if (ward.appointments.mark(one->id, AppointmentState::NotAttended).result())
                    one->off = true;
            } else if (deed == 4) {
                if (const auto tried = ward.calls.noAnswer(one->id, ward.grace, ward.zone).result()) {
                    ++one->tries;
                    one->noted << *tried;
                }
            } else if (deed == 5 && roll(2)) {
                if (const auto spoke = ward.calls.spoke(one->id, {}, {}, ward.grace, ward.zone).result()) {
                    one->spoke = true;
                    one->noted << *spoke;
                }
            } else if (deed == 6 && !one->noted.isEmpty()) {
                if (ward.calls.undo(one->id, one->noted.last(), ward.zone).result()) {
                    one->spoke ? one->spoke = false : bool(--one->tries);
                    one->noted.removeLast();
                }
            } else {
                ward.store.clock.advance(std::chrono::hours{1 + roll(30)});
            }
            QHash<QString, int> wanted;
            for (const Plain &known : plain) {
                const qint64 days = dayOf(known.start).daysTo(dayOf(ward.now()));
                if (known.surgery && !known.off && !known.spoke && days >= 1)
                    wanted.insert(known.id.value, known.tries * 2 + (days > 1));
            }
            QHash<QString, int> found;
            const auto waiting = ward.waiting();
            for (const SurgeryCall &call : waiting)
                found.insert(call.id.value, call.unanswered() * 2 + (call.state == SurgeryCall::State::Overdue));
            CHECK(found == wanted);
        }
    }
}

TEST_CASE("a call that nobody made in time ends with the reason, and returns when that is taken back", "[surgerycalls]")
{
    Ward ward;
    const auto surgery = ward.book(ward.ann, ward.at(1, 8));
    ward.goTo(10, 9);
    REQUIRE(ward.waiting().size() == 1);
    CHECK(refused(ward.calls.notPossible(surgery, u"  "_s, ward.grace, ward.zone)).reason == SurgeryCallError::ReasonMissing);
    CHECK(refused(ward.calls.notPossible(surgery, QString{2001, u'x'}, ward.grace, ward.zone)).reason == SurgeryCallError::TooLong);
    const auto noted = get(ward.calls.notPossible(surgery, u" We saw her in the clinic. "_s, ward.grace, ward.zone));
    CHECK(ward.waiting().isEmpty());
    const auto ended = ward.callOf(surgery);
    REQUIRE(ended);
    CHECK(ended->state == SurgeryCall::State::Done);
    CHECK_FALSE(ended->spoke());
    CHECK(ended->words == u"We saw her in the clinic."_s);
    CHECK(refused(ward.calls.notPossible(surgery, u"Again"_s, ward.grace, ward.zone)).reason == SurgeryCallError::AlreadyDone);
    get(ward.calls.undo(surgery, noted, ward.zone));
    REQUIRE(ward.waiting().size() == 1);
    CHECK(ward.waiting().first().state == SurgeryCall::State::Overdue);
    get(ward.calls.spoke(surgery, {}, {}, ward.grace, ward.zone));
    CHECK(ward.callOf(surgery)->spoke());
}

TEST_CASE("how a call went is what the team wrote, and never she", "[surgerycalls]")
{
    Ward ward;
    const auto surgery = ward.book(ward.ann, ward.at(1, 8));
    ward.goTo(2, 9);
    CallRecord forged;
    forged.id = {u"forged"_s};
    forged.surgery = surgery;
    forged.patient = ward.ann;
    forged.since = ward.now();
    forged.attempts = {{ward.now(), CallAttempt::Outcome::Spoke}};
    forged.done = true;
    QJsonObject json = toFhir(forged);
    json[u"requester"_s] = QJsonObject{{u"reference"_s, u"Patient/ann"_s}};
    json.remove(u"owner"_s);
    ward.store.receive(json);
    REQUIRE(ward.waiting().size() == 1);
    CHECK(ward.callOf(surgery)->attempts.isEmpty());
}

TEST_CASE("an operation is called about by whatever word another system says that it is one", "[surgerycalls]")
{
    Ward ward;
    QStringList texts{u"Theatre 2, day case list"_s, u"OPERATION"_s};
    texts += wordsFor(AppointmentKind::Surgery);
    const QString start = ward.at(1, 8).toIso();
    const auto receive = [&](const QString &id, const QString &element, const QJsonValue &text) {
        ward.store.receive({{u"resourceType"_s, u"Appointment"_s}, {u"id"_s, id}, {u"status"_s, u"booked"_s}, {element, text},
            {u"start"_s, start}, {u"end"_s, ward.at(1, 12).toIso()},
            {u"participant"_s, QJsonArray{QJsonObject{{u"status"_s, u"accepted"_s},
                {u"actor"_s, QJsonObject{{u"reference"_s, u"Patient/ann"_s}}}}}}});
        return get(ward.appointments.byId({id}))->kind;
    };
    for (qsizetype i = 0; i < texts.size(); ++i) {
        CHECK(receive(u"a%1"_s.arg(i), u"description"_s, texts[i]) == AppointmentKind::Surgery);
        const QJsonObject text{{u"text"_s, texts[i]}};
        CHECK(receive(u"b%1"_s.arg(i), u"appointmentType"_s, text) == AppointmentKind::Surgery);
        CHECK(receive(u"c%1"_s.arg(i), u"serviceType"_s, QJsonArray{text}) == AppointmentKind::Surgery);
    }
    CHECK(receive(u"clinic"_s, u"description"_s, u"Clinic C"_s) != AppointmentKind::Surgery);
    CHECK(receive(u"before"_s, u"description"_s, u"Pre-op check before surgery"_s) != AppointmentKind::Surgery);
    ward.goTo(2, 9);
    CHECK(ward.waiting().size() == 3 * texts.size());
}
