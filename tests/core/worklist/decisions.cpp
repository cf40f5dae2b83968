#include "worklist/decisions.h"

#include "../queryplan.h"
#include "../riverbank.h"
#include "care/appointment.h"
#include "care/appointmentasks.h"
#include "care/appointments.h"
#include "care/assessmentrequest.h"
#include "care/careplan.h"
#include "care/meetingway.h"
#include "care/referral.h"
#include "care/surgerycall.h"
#include "care/wait.h"
#include "care/waitinglistplace.h"
#include "people/patients.h"
#include "voice/voices.h"

using namespace heard;
using namespace heard::tests;
using namespace heard::worklist;
using fakes::get;
using fakes::refused;
using namespace std::chrono_literals;
using Part = Fact::Part;

namespace {

struct Phone : Riverbank {
    void refuse()
    {
        get(database.write([](store::Writer &writer) -> store::StoreResult<void> {
            const auto changes = writer.changes().all();
            if (!changes || changes->isEmpty())
                return failed(store::Failure{});
            const auto sending = writer.changes().markSending(changes->first().sequence);
            return sending ? writer.changes().park(sending->sequence, u"422 not allowed"_s) : failed(sending.error());
        }));
    }

    /// Both sides change @p base at once.
    void conflict(const QJsonObject &base, const QJsonObject &mine, const QJsonObject &theirs)
    {
        store.receive(base);
        get(database.write([&](store::Writer &writer) -> store::StoreResult<void> {
            if (auto done = writer.update(mine); !done)
                return done;
            const auto sending = writer.changes().markSending(writer.changes().all()->last().sequence);
            if (!sending)
                return failed(sending.error());
            QJsonObject server = theirs;
            server["meta"_L1] = QJsonObject{{u"versionId"_s, u"99"_s}};
            return writer.changes().outdated(sending->sequence, server, writer.now());
        }));
    }
    template <typename Record>
    void conflict(const Record &base, const Record &mine, const Record &theirs)
    {
        const QJsonObject stored = toFhir(base);
        conflict(stored, toFhir(mine, stored), toFhir(theirs, stored));
    }

    /// Both sides change the reply of a nurse at once.
    ResourceId conflict()
    {
        voice::Reply reply;
        reply.id = {u"reply"_s};
        reply.feedback = {u"feedback"_s};
        reply.patient = ann;
        reply.words = u"As it was"_s;
        reply.sentAt = now();
        voice::Reply mine = reply;
        mine.words = u"Mine"_s;
        voice::Reply theirs = reply;
        theirs.words = u"Theirs"_s;
        conflict(reply, mine, theirs);
        return reply.id;
    }

    care::Appointment clinic() const
    {
        care::Appointment booked;
        booked.id = {u"clinic"_s};
        booked.patient = ann;
        booked.kind = care::AppointmentKind::Clinic;
        booked.start = now() + 24h;
        booked.end = booked.start + 30min;
        booked.place = u"Room 2"_s;
        return booked;
    }

    Undelivered only()
    {
        const auto waiting = get(decisions.waiting());
        REQUIRE(waiting.size() == 1);
        return waiting.first();
    }

    QString words(const ResourceId &id)
    {
        const auto json = get(database.read([id](store::Reader &reader) { return reader.json(u"Communication"_s, id); }));
        return json ? voice::replyFromFhir(*json)->words : QString();
    }

    Decisions decisions{database};
};

Fact partOf(const QVector<Fact> &facts, Fact::Part part)
{
    for (const Fact &fact : facts) {
        if (fact.part == part)
            return fact;
    }
    return {part, u"(no such part)"_s};
}

} // namespace

TEST_CASE("what waits to be sent needs no decision", "[decisions]")
{
    Phone phone;
    get(voice::Voices(phone.database).say(phone.ann, u"Kind"_s, {}));
    CHECK(get(phone.decisions.waiting()).isEmpty());
}

TEST_CASE("refused words are shown with why, and tried again or given up", "[decisions]")
{
    Phone phone;
    const auto id = get(voice::Voices(phone.database).say(phone.ann, u"Kind"_s, u"Longer visits"_s));
    phone.refuse();
    const auto waiting = get(phone.decisions.waiting());
    REQUIRE(waiting.size() == 1);
    CHECK(waiting.first().kind == Undelivered::Kind::Feedback);
    CHECK(waiting.first().mine == QVector<Fact>{{Fact::Part::Words, u"Kind\nLonger visits"_s}});
    CHECK(waiting.first().theirs.isEmpty());
    CHECK(waiting.first().patientName == u"Ann Baker"_s);
    CHECK(waiting.first().refusal == Undelivered::Refusal::NotRight);
    CHECK(waiting.first().problem == u"422 not allowed"_s);
    CHECK(waiting.first().neverSent);
    CHECK_FALSE(waiting.first().conflict);
    SECTION("tried again")
    {
        get(phone.decisions.tryAgain(waiting.first().id));
        CHECK(get(phone.decisions.waiting()).isEmpty());
        CHECK(phone.store.unsent() == 1);
    }
    SECTION("tried again once the clock, which was ahead, has been put right")
    {
        phone.store.clock.advance(-std::chrono::hours{48});
        get(phone.decisions.tryAgain(waiting.first().id));
        CHECK(get(phone.decisions.waiting()).isEmpty());
        CHECK(phone.store.unsent() == 1);
        CHECK(get(voice::Voices(phone.database).byId(id))->sentAt == phone.store.clock.now());
    }
    SECTION("given up")
    {
        get(phone.decisions.giveUp(waiting.first().id));
        CHECK(phone.store.unsent() == 0);
        CHECK_FALSE(get(voice::Voices(phone.database).byId(id)));
    }
}

TEST_CASE("a conflict shows both sides and keeps the one that is chosen", "[decisions]")
{
    Phone phone;
    const auto id = phone.conflict();
    const auto waiting = get(phone.decisions.waiting());
    REQUIRE(waiting.size() == 1);
    CHECK(waiting.first().conflict);
    CHECK(waiting.first().kind == Undelivered::Kind::Reply);
    CHECK(waiting.first().mine == QVector<Fact>{{Fact::Part::Words, u"Mine"_s}});
    CHECK(waiting.first().theirs == QVector<Fact>{{Fact::Part::Words, u"Theirs"_s}});
    SECTION("mine")
    {
        get(phone.decisions.keepMine(waiting.first().id));
        CHECK(phone.words(id) == u"Mine"_s);
        CHECK(phone.store.unsent() == 1);
    }
    SECTION("theirs")
    {
        get(phone.decisions.takeTheirs(waiting.first().id));
        CHECK(phone.words(id) == u"Theirs"_s);
        CHECK(phone.store.unsent() == 0);
    }
    CHECK(get(phone.decisions.waiting()).isEmpty());
}

TEST_CASE("a decision about something that is gone says so", "[decisions]")
{
    Phone phone;
    CHECK(refused(phone.decisions.keepMine({u"7"_s})).reason == DecisionError::NotFound);
}

TEST_CASE("an appointment that two desks moved says where each put it, and whose it is", "[decisions]")
{
    Phone phone;
    const care::Appointment base = phone.clinic();
    care::Appointment mine = base;
    mine.start = mine.start + 24h;
    mine.end = mine.start + 30min;
    care::Appointment theirs = base;
    theirs.start = theirs.start + 48h;
    theirs.end = theirs.start + 30min;
    theirs.place = u"Room 7"_s;
    phone.conflict(base, mine, theirs);
    const Undelivered moved = phone.only();
    CHECK(moved.kind == RecordKind::Appointment);
    CHECK(moved.patient == phone.ann);
    CHECK(moved.patientName == u"Ann Baker"_s);
    CHECK(partOf(moved.mine, Part::Begins).at == mine.start);
    CHECK(partOf(moved.theirs, Part::Begins).at == theirs.start);
    CHECK(partOf(moved.same, Part::Meeting).number == static_cast<int>(care::AppointmentKind::Clinic));
    CHECK(partOf(moved.same, Part::MeetingState).number == static_cast<int>(care::AppointmentState::Booked));
    CHECK(moved.elements.isEmpty());
    // What does not overlap is merged: only what is still other is told.
    CHECK(partOf(moved.same, Part::Place).words == u"Room 7"_s);
}

TEST_CASE("what to mind about her stands with what is to be decided", "[decisions]")
{
    Phone phone;
    people::Patient patient = *get(people::Patients(phone.database).byId(phone.ann));
    patient.communicationNeeds = {u"large-print"_s};
    phone.store.receive(toFhir(patient));
    phone.conflict();
    CHECK(phone.only().patientNeeds == QStringList{u"large-print"_s});
}

TEST_CASE("a refused change says what it was before", "[decisions]")
{
    Phone phone;
    const care::Appointment base = phone.clinic();
    phone.store.receive(toFhir(base));
    phone.store.clock.advance(25h);
    get(care::Appointments(phone.database).mark(base.id, care::AppointmentState::NotAttended));
    phone.refuse();
    const Undelivered marked = phone.only();
    CHECK_FALSE(marked.conflict);
    CHECK(partOf(marked.mine, Part::MeetingState).number == static_cast<int>(care::AppointmentState::NotAttended));
    CHECK(partOf(marked.theirs, Part::MeetingState).number == static_cast<int>(care::AppointmentState::Booked));
    CHECK(partOf(marked.same, Part::Begins).at == base.start);
}

TEST_CASE("what was asked of an appointment says of which", "[decisions]")
{
    Phone phone;
    const care::Appointment base = phone.clinic();
    phone.store.receive(toFhir(base));
    get(care::AppointmentAsks(phone.database).ask(base.id, care::AppointmentAsk::Kind::Cancel, u"I am away"_s));
    phone.refuse();
    const Undelivered asked = phone.only();
    CHECK(asked.kind == RecordKind::Ask);
    CHECK(partOf(asked.mine, Part::Asked).number == static_cast<int>(care::AppointmentAsk::Kind::Cancel));
    CHECK(partOf(asked.mine, Part::Words).words == u"I am away"_s);
    CHECK(partOf(asked.same, Part::Begins).at == base.start);
}

TEST_CASE("every kind of record says what differs", "[decisions]")
{
    Phone phone;
    SECTION("the words of a care plan")
    {
        care::CarePlan base;
        base.id = {u"plan"_s};
        base.patient = phone.ann;
        base.request = {u"request"_s};
        base.createdAt = phone.now();
        base.conversation = u"Sleep"_s;
        care::CarePlan mine = base;
        mine.conversation = u"Sleep and work"_s;
        care::CarePlan theirs = base;
        theirs.conversation = u"Sleep and money"_s;
        phone.conflict(base, mine, theirs);
        const Undelivered plan = phone.only();
        CHECK(plan.kind == RecordKind::CarePlan);
        CHECK(plan.mine == QVector<Fact>{{Part::Words, u"Sleep and work"_s}});
        CHECK(plan.theirs == QVector<Fact>{{Part::Words, u"Sleep and money"_s}});
    }
    SECTION("what is ticked and how she was")
    {
        care::Assessment base;
        base.id = {u"answers"_s};
        base.patient = phone.ann;
        base.at = phone.now();
        base.answers.ticked = {{u"sleep"_s, u"Sleep"_s, 4}};
        base.answers.distress = 4;
        care::Assessment mine = base;
        mine.answers.ticked = {{u"sleep"_s, u"Sleep"_s, 9}};
        care::Assessment theirs = base;
        theirs.answers.distress = 8;
        phone.conflict(base, mine, theirs);
        const Undelivered answered = phone.only();
        CHECK(answered.kind == RecordKind::Answers);
        REQUIRE(partOf(answered.mine, Part::Ticked).concerns.size() == 1);
        CHECK(partOf(answered.mine, Part::Ticked).concerns.first().weight == 9);
        CHECK(partOf(answered.theirs, Part::Ticked).concerns.first().weight == 4);
        CHECK(partOf(answered.mine, Part::Distress).number == 4);
        CHECK(partOf(answered.theirs, Part::Distress).number == 8);
    }
    SECTION("how far a request for a talk is")
    {
        care::AssessmentRequest base;
        base.id = {u"request"_s};
        base.task = {u"task"_s};
        base.patient = phone.ann;
        base.askedAt = phone.now();
        care::AssessmentRequest mine = base;
        mine.state = care::AssessmentState::Declined;
        mine.declineReason = u"She moved away."_s;
        care::AssessmentRequest theirs = base;
        theirs.state = care::AssessmentState::Accepted;
        const QJsonObject stored = care::taskToFhir(base);
        phone.conflict(stored, care::taskToFhir(mine, stored), care::taskToFhir(theirs, stored));
        const Undelivered request = phone.only();
        CHECK(request.kind == RecordKind::SupportRequest);
        CHECK(partOf(request.mine, Part::SupportState).number == static_cast<int>(care::AssessmentState::Declined));
        CHECK(partOf(request.theirs, Part::SupportState).number == static_cast<int>(care::AssessmentState::Accepted));
        CHECK(partOf(request.mine, Part::Reason).words == u"She moved away."_s);
    }
    SECTION("a place on a waiting list")
    {
        care::WaitingListPlace base;
        base.id = {u"place"_s};
        base.patient = phone.ann;
        base.what = u"Reconstruction"_s;
        base.since = phone.now();
        base.expected = Month{2027, 3};
        care::WaitingListPlace mine = base;
        mine.expected = Month{2027, 6};
        care::WaitingListPlace theirs = base;
        theirs.expected = Month{2027, 9};
        const QJsonObject stored = care::toFhir(base, phone.now());
        phone.conflict(stored, care::toFhir(mine, phone.now(), stored), care::toFhir(theirs, phone.now(), stored));
        const Undelivered place = phone.only();
        CHECK(place.kind == RecordKind::WaitingPlace);
        CHECK(partOf(place.same, Part::WaitsFor).words == u"Reconstruction"_s);
        CHECK(partOf(place.mine, Part::Expected).day == QDate(2027, 6, 1));
        CHECK(partOf(place.theirs, Part::Expected).day == QDate(2027, 9, 1));
    }
    SECTION("the tries of a call")
    {
        care::CallRecord base;
        base.id = {u"call"_s};
        base.surgery = {u"clinic"_s};
        base.patient = phone.ann;
        base.caller = phone.grace;
        base.since = phone.now();
        base.attempts = {{phone.now(), care::CallAttempt::Outcome::NoAnswer, phone.grace, u"Grace"_s}};
        care::CallRecord mine = base;
        mine.attempts << care::CallAttempt{phone.now() + 1min, care::CallAttempt::Outcome::NoAnswer, phone.grace, u"Grace"_s};
        care::CallRecord theirs = base;
        theirs.attempts << care::CallAttempt{phone.now() + 2min, care::CallAttempt::Outcome::Spoke, phone.grace, u"Grace"_s};
        theirs.done = true;
        phone.conflict(base, mine, theirs);
        const Undelivered call = phone.only();
        CHECK(call.kind == RecordKind::SurgeryCall);
        CHECK(partOf(call.mine, Part::Tries).number == 2);
        CHECK(partOf(call.theirs, Part::Tries).number == 1);
    }
    SECTION("what she said of the phone")
    {
        care::PhoneComfort base;
        base.id = {u"comfort"_s};
        base.appointment = {u"clinic"_s};
        base.patient = phone.ann;
        base.saidAt = phone.now();
        care::PhoneComfort mine = base;
        mine.choice = care::PhoneComfort::Choice::No;
        care::PhoneComfort theirs = base;
        theirs.choice = care::PhoneComfort::Choice::Yes;
        phone.conflict(base, mine, theirs);
        const Undelivered comfort = phone.only();
        CHECK(comfort.kind == RecordKind::PhoneComfort);
        CHECK(partOf(comfort.mine, Part::PhoneComfort).number == static_cast<int>(care::PhoneComfort::Choice::No));
        CHECK(partOf(comfort.theirs, Part::PhoneComfort).number == static_cast<int>(care::PhoneComfort::Choice::Yes));
    }
    SECTION("the end of a referral, which one side does not know")
    {
        care::Referral base;
        base.id = {u"referral"_s};
        base.patient = phone.ann;
        base.author = phone.grace;
        base.on = {2026, 11, 1};
        care::Referral mine = base;
        mine.endedOn = QDate{2026, 11, 20};
        care::Referral theirs = base;
        theirs.endedOn = QDate{2026, 11, 19};
        phone.conflict(base, mine, theirs);
        const Undelivered referral = phone.only();
        CHECK(referral.kind == RecordKind::Referral);
        CHECK(partOf(referral.mine, Part::EndedOn).day == QDate(2026, 11, 20));
        CHECK(partOf(referral.theirs, Part::EndedOn).day == QDate(2026, 11, 19));
    }
}

TEST_CASE("of a record that nobody has words for, the elements that differ are named", "[decisions]")
{
    Phone phone;
    const QJsonObject base{{u"resourceType"_s, u"MeasureReport"_s}, {u"id"_s, u"report"_s}, {u"status"_s, u"pending"_s}};
    QJsonObject mine = base;
    mine["status"_L1] = u"complete"_s;
    mine["extension"_L1] = QJsonArray{QJsonObject{{u"url"_s, u"https://heard.example/fhir/StructureDefinition/seen-at"_s}, {u"valueString"_s, u"1"_s}}};
    QJsonObject theirs = base;
    theirs["status"_L1] = u"error"_s;
    phone.conflict(base, mine, theirs);
    const Undelivered report = phone.only();
    CHECK(report.kind == RecordKind::Other);
    CHECK(report.type == u"MeasureReport"_s);
    CHECK(report.elements == QStringList{u"seen-at"_s, u"status"_s});
}

TEST_CASE("no question about decisions walks all records", "[decisions]")
{
    Phone phone;
    const care::Appointment base = phone.clinic();
    phone.store.receive(toFhir(base));
    get(care::AppointmentAsks(phone.database).ask(base.id, care::AppointmentAsk::Kind::Cancel, u"I am away"_s));
    phone.refuse();
    const auto plan = queryPlan(phone.database, [&] { phone.only(); });
    REQUIRE_FALSE(plan.isEmpty());
    // Of what waits to be sent there is little.
    CHECK(walks(plan) == QStringList{u"SCAN c"_s});
}
