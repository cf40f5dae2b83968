#include "care/appointmentask.h"

#include "../malformed.h"
#include "fixtures.h"
#include "printing.h"

using namespace heard;
using namespace heard::care;
using namespace heard::tests;
using namespace Qt::StringLiterals;

namespace {

AppointmentAsk anotherTime()
{
    AppointmentAsk ask;
    ask.id = {u"ask"_s};
    ask.appointment = {u"scan"_s};
    ask.patient = {u"ann"_s};
    ask.kind = AppointmentAsk::Kind::Change;
    ask.words = u"My daughter marries that day. Any Thursday suits me."_s;
    ask.askedAt = *Instant::fromIso(u"2026-11-22T19:12:00Z"_s);
    return ask;
}

AppointmentAsk kept()
{
    AppointmentAsk ask = anotherTime();
    ask.id = {u"kept"_s};
    ask.kind = AppointmentAsk::Kind::Cancel;
    ask.seenAt = *Instant::fromIso(u"2026-11-23T08:01:00Z"_s);
    ask.answeredAt = *Instant::fromIso(u"2026-11-23T08:05:00Z"_s);
    ask.answer = AppointmentAsk::Answer::Kept;
    ask.answerWords = u"Please come: the result decides what is next."_s;
    return ask;
}

QJsonObject golden()
{
    return fhirFixture(u"appointment-ask"_s, toFhir(anotherTime()));
}

AppointmentAsk readFrom(const QJsonObject &json)
{
    const auto read = appointmentAskFromFhir(json);
    REQUIRE(read);
    return *read;
}

fhir::ReadError errorOf(const QJsonObject &json)
{
    const auto read = appointmentAskFromFhir(json);
    REQUIRE_FALSE(read);
    return read.error();
}

} // namespace

TEST_CASE("what is asked of an appointment, open or answered, reads and writes as its golden FHIR", "[care][fhir]")
{
    CHECK(readFrom(golden()) == anotherTime());
    CHECK(toFhir(anotherTime()) == golden());
    CHECK(golden()["participantStatus"_L1] == u"tentative"_s);
    const QJsonObject answered = fhirFixture(u"appointment-ask-kept"_s, toFhir(kept()));
    CHECK(readFrom(answered) == kept());
    CHECK(toFhir(kept()) == answered);
    CHECK(answered["participantStatus"_L1] == u"accepted"_s);
}

TEST_CASE("an open wish to cancel declines, and one taken back says nothing of coming", "[care][fhir]")
{
    AppointmentAsk ask = anotherTime();
    ask.kind = AppointmentAsk::Kind::Cancel;
    CHECK(toFhir(ask)["participantStatus"_L1] == u"declined"_s);
    ask.withdrawnAt = ask.askedAt;
    const QJsonObject taken = toFhir(ask, golden());
    CHECK(taken["participantStatus"_L1] == u"needs-action"_s);
    CHECK(readFrom(taken) == ask);
}

TEST_CASE("what other systems wrote of an ask survives a change", "[care][fhir]")
{
    const QJsonObject stored = with(extended(golden()), "participantStatus", u"needs-action"_s);
    AppointmentAsk ask = readFrom(stored);
    CHECK(toFhir(ask, stored) == stored);
    ask.seenAt = ask.askedAt;
    CHECK(without(toFhir(ask, stored), "extension") == without(stored, "extension"));
}

TEST_CASE("an ask without appointment, patient, kind or time is not one", "[care][fhir]")
{
    CHECK(errorOf(without(golden(), "appointment")) == fhir::ReadError::MissingElement);
    CHECK(errorOf(without(golden(), "actor")) == fhir::ReadError::MissingElement);
    CHECK(errorOf(without(golden(), "extension")) == fhir::ReadError::WrongType);
    CHECK(errorOf(with(golden(), "resourceType", u"Appointment"_s)) == fhir::ReadError::WrongType);
    forEachMutation(golden(), [](const QJsonValue &mutated) { (void)appointmentAskFromFhir(mutated.toObject()); });
}
