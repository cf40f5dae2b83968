#include "care/appointment.h"

#include "../malformed.h"
#include "fhir/vocabulary.h"
#include "fixtures.h"
#include "printing.h"

#include <QJsonDocument>

using namespace heard;
using namespace heard::care;
using namespace heard::tests;
using namespace Qt::StringLiterals;

namespace {

Instant at(const QString &iso)
{
    const auto instant = Instant::fromIso(iso);
    REQUIRE(instant);
    return *instant;
}

Appointment meeting()
{
    Appointment meeting;
    meeting.id = {u"meeting"_s};
    meeting.uid = u"meeting"_s;
    meeting.patient = {u"ann"_s};
    meeting.kind = AppointmentKind::BeforeSurgery;
    meeting.start = at(u"2027-03-02T14:30:00Z"_s);
    meeting.end = at(u"2027-03-02T15:15:00Z"_s);
    meeting.place = u"Clinic C, ground floor, Riverbank Hospital"_s;
    meeting.withWhom = u"Sister Grace Okafor"_s;
    meeting.withWhomId = {u"grace"_s};
    meeting.preparation = u"Write down what you want to ask."_s;
    meeting.preparationCode = u"write-questions"_s;
    meeting.bring = u"A list of your medicines."_s;
    meeting.bringCode = u"medicines-list"_s;
    meeting.directions = u"Take the blue entrance; the lift is on your left."_s;
    meeting.timeForQuestions = true;
    meeting.description = u"Meeting before surgery"_s;
    return meeting;
}

Appointment cancelledScan()
{
    Appointment scan;
    scan.id = {u"scan"_s};
    scan.uid = u"scan"_s;
    scan.patient = {u"ann"_s};
    scan.kind = AppointmentKind::Scan;
    scan.state = AppointmentState::Cancelled;
    scan.start = at(u"2026-12-01T09:00:00Z"_s);
    scan.end = at(u"2026-12-01T09:30:00Z"_s);
    scan.withWhom = u"Leila Shah"_s;
    scan.cancelReason = u"The scanner is being repaired"_s;
    return scan;
}

QJsonObject golden()
{
    return fhirFixture(u"appointment"_s, toFhir(meeting()));
}

QJsonObject portal()
{
    return foreign(u"appointment-portal"_s);
}

Appointment readFrom(const QJsonObject &json)
{
    const auto read = appointmentFromFhir(json);
    REQUIRE(read);
    return *read;
}

fhir::ReadError errorOf(const QJsonObject &json)
{
    const auto read = appointmentFromFhir(json);
    REQUIRE_FALSE(read);
    return read.error();
}

AppointmentKind kindOf(const QString &description)
{
    return readFrom(with(without(without(golden(), "appointmentType"), "extension"), "description", description)).kind;
}

} // namespace

TEST_CASE("an appointment reads and writes as its golden FHIR", "[care][fhir]")
{
    CHECK(readFrom(golden()) == meeting());
    CHECK(toFhir(meeting()) == golden());
    const QJsonObject cancelled = fhirFixture(u"appointment-cancelled"_s, toFhir(cancelledScan()));
    CHECK(readFrom(cancelled) == cancelledScan());
    CHECK(toFhir(cancelledScan()) == cancelled);
}

TEST_CASE("own words beside an appointment take the code of the usual ones away", "[care][fhir]")
{
    Appointment own = meeting();
    own.preparation = u"Bring the blue folder back."_s;
    own.preparationCode.clear();
    own.bringCode.clear();
    const QJsonObject json = toFhir(own, golden());
    CHECK(readFrom(json) == own);
    CHECK_FALSE(QJsonDocument{json}.toJson().contains("-code"));

    own = readFrom(golden());
    own.preparation.clear();
    CHECK(readFrom(toFhir(own, golden())).preparationCode.isEmpty());
}

TEST_CASE("every kind and state of an appointment reads back as written", "[care][fhir]")
{
    Appointment appointment = meeting();
    SECTION("kinds")
    {
        for (int kind = 0; kind < static_cast<int>(AppointmentKind::Other); ++kind) {
            appointment.kind = static_cast<AppointmentKind>(kind);
            CHECK(readFrom(toFhir(appointment)).kind == appointment.kind);
            CHECK(readFrom(toFhir(appointment, golden())).kind == appointment.kind);
        }
    }
    SECTION("states")
    {
        for (int state = 0; state <= static_cast<int>(AppointmentState::EnteredInError); ++state) {
            appointment.state = static_cast<AppointmentState>(state);
            CHECK(readFrom(toFhir(appointment)).state == appointment.state);
        }
    }
}

TEST_CASE("an appointment by phone or video says so as UK Core does", "[care][fhir]")
{
    Appointment appointment = meeting();
    const auto channel = [&](AppointmentKind kind) {
        appointment.kind = kind;
        const QJsonObject extension = fhir::extensionOf(toFhir(appointment, golden()), fhir::extension::ukDeliveryChannel);
        return fhir::codeIn(extension["valueCodeableConcept"_L1], fhir::system::ukDeliveryChannel);
    };
    CHECK(channel(AppointmentKind::Phone) == u"Telephone"_s);
    CHECK(channel(AppointmentKind::Video) == u"Video"_s);
    CHECK(channel(AppointmentKind::Clinic) == u"In-person"_s);
    CHECK(channel(AppointmentKind::OpenAccess).isEmpty());
}

TEST_CASE("what other systems wrote of an appointment survives a change", "[care][fhir]")
{
    QJsonObject stored = extended(golden());
    stored["status"_L1] = u"checked-in"_s;
    stored["start"_L1] = u"2027-03-02T14:30:00+00:00"_s;
    stored["minutesDuration"_L1] = 45;
    const QJsonObject foreignType{{u"system"_s, u"https://elsewhere.example/types"_s}, {u"code"_s, u"PRE"_s}};
    const QJsonValue ownType = golden()["appointmentType"_L1]["coding"_L1][0];
    stored["appointmentType"_L1] = QJsonObject{{u"text"_s, u"Pre-assessment"_s}, {u"coding"_s, QJsonArray{foreignType, ownType}}};
    Appointment read = readFrom(stored);
    CHECK(read.state == AppointmentState::Arrived);
    CHECK(read.uid == u"4817508"_s);
    CHECK(toFhir(read, stored) == stored);

    read.start = at(u"2027-03-03T10:00:00Z"_s);
    read.end = at(u"2027-03-03T10:20:00Z"_s);
    read.kind = AppointmentKind::Phone;
    read.place.clear();
    read.withWhom = u"Leila Shah"_s;
    read.withWhomId = {};
    const QJsonObject changed = toFhir(read, stored);
    CHECK(readFrom(changed) == read);
    CHECK(changed["minutesDuration"_L1] == 20);
    CHECK(changed["appointmentType"_L1]["coding"_L1].toArray().contains(foreignType));
    CHECK(changed["futureElement"_L1] == QJsonValue{QJsonObject{{u"a"_s, QJsonArray{1, 2}}}});
    CHECK(changed["participant"_L1].toArray().size() == 2);
}

TEST_CASE("an appointment from a hospital's portal is understood and keeps what we do not know", "[care][fhir]")
{
    const QJsonObject stored = portal();
    Appointment read = readFrom(stored);
    CHECK(read.kind == AppointmentKind::Video);
    CHECK(read.patient.isEmpty());
    CHECK(read.place == u"Riverbank Hospital, Clinic C, ground floor"_s);
    CHECK(read.start == at(u"2027-03-02T14:30:00Z"_s));
    CHECK(read.uid == u"5520193"_s);
    CHECK(toFhir(read, stored) == stored);

    read.patient = {u"ann"_s};
    const QJsonObject linked = toFhir(read, stored);
    CHECK(linked["participant"_L1][0]["actor"_L1]["identifier"_L1] == stored["participant"_L1][0]["actor"_L1]["identifier"_L1]);
    CHECK(readFrom(linked).patient == read.patient);
    CHECK(linked["extension"_L1] == stored["extension"_L1]);
}

TEST_CASE("appointments of other systems are understood", "[care][fhir]")
{
    const QJsonObject given = portal();
    const Appointment video = readFrom(given);
    CHECK(video.kind == AppointmentKind::Video);
    CHECK(video.state == AppointmentState::Booked);
    CHECK_FALSE(video.place.isEmpty());
    CHECK(toFhir(video, given) == given);
    const Appointment arrived = readFrom(foreign(u"appointment-checked-in"_s));
    CHECK(arrived.patient == ResourceId{u"1"_s});
    CHECK(arrived.state == AppointmentState::Arrived);
    CHECK(readFrom(foreign(u"appointment-event"_s)).withWhomId == ResourceId{u"1"_s});
}

TEST_CASE("the kind of another system's appointment is guessed from its words", "[care][fhir]")
{
    CHECK(kindOf(u"Telephone review"_s) == AppointmentKind::Phone);
    CHECK(kindOf(u"Follow-up call"_s) == AppointmentKind::FollowUpCall);
    CHECK(kindOf(u"MRI of the breast"_s) == AppointmentKind::Scan);
    CHECK(kindOf(u"Pre-op assessment, main theatre"_s) == AppointmentKind::BeforeSurgery);
    CHECK(kindOf(u"Day surgery"_s) == AppointmentKind::Surgery);
    CHECK(kindOf(u"Oncology Clinic"_s) == AppointmentKind::Clinic);
    CHECK(kindOf(u"Cooperation with your dentist"_s) == AppointmentKind::Other);
    CHECK(kindOf(u"Dermatology"_s) == AppointmentKind::Other);
}

TEST_CASE("an appointment that cannot be understood is refused", "[care][fhir]")
{
    using enum fhir::ReadError;
    CHECK(errorOf({}) == WrongType);
    CHECK(errorOf(with(golden(), "resourceType", u"Slot"_s)) == WrongType);
    CHECK(errorOf(without(golden(), "status")) == MissingElement);
    CHECK(errorOf(without(golden(), "start")) == MissingElement);
    CHECK(errorOf(with(golden(), "status", u"perhaps"_s)) == BadElement);
    CHECK(errorOf(with(golden(), "status", 3)) == BadElement);
    CHECK(errorOf(with(golden(), "start", 1795338000)) == BadElement);
    CHECK(errorOf(with(golden(), "start", u""_s)) == BadElement);
    CHECK(errorOf(with(golden(), "start", u"2027-03-02"_s)) == BadElement);
    CHECK(errorOf(with(golden(), "start", u"2027-02-30T14:30:00Z"_s)) == BadElement);
    CHECK(errorOf(with(golden(), "end", u"later"_s)) == BadElement);
}

TEST_CASE("what an appointment can be without is left empty where it is malformed", "[care][fhir]")
{
    CHECK(readFrom(without(golden(), "end")).end == meeting().start);
    CHECK(readFrom(with(golden(), "participant", u"Ann"_s)).patient.isEmpty());
    CHECK(readFrom(with(golden(), "participant", QJsonArray{7, QJsonObject{{u"actor"_s, 7}}})).place.isEmpty());
    CHECK(readFrom(with(golden(), "patientInstruction", QJsonArray{})).bring.isEmpty());
    CHECK(readFrom(with(golden(), "extension", 9)).preparation.isEmpty());
    CHECK(readFrom(with(golden(), "description", QString{100'000, u'x'})).description.size() == 100'000);
}

TEST_CASE("an appointment strange in any one place is read or refused, and can be written again", "[care][fhir]")
{
    int read = 0;
    for (const QJsonObject &start : {golden(), portal()}) {
        forEachMutation(start, [&](const QJsonValue &strange) {
            if (const auto appointment = appointmentFromFhir(strange.toObject())) {
                ++read;
                REQUIRE(appointmentFromFhir(toFhir(*appointment, strange.toObject())));
            }
        });
    }
    CHECK(read > 500);
}

TEST_CASE("a reason stands only where an appointment was cancelled or nobody came", "[care][fhir]")
{
    Appointment scan = cancelledScan();
    const QJsonObject stored = toFhir(scan);
    scan.state = AppointmentState::Booked;
    CHECK_FALSE(toFhir(scan, stored).contains("cancelationReason"_L1));
    scan.state = AppointmentState::NotAttended;
    CHECK(toFhir(scan, stored).contains("cancelationReason"_L1));
}

TEST_CASE("an appointment keeps its name in calendars when the server gives it another id", "[care][fhir]")
{
    const QJsonObject foreign{{u"system"_s, u"https://elsewhere.example/number"_s}, {u"value"_s, u"4817508"_s}};
    const QJsonObject own{{u"system"_s, u"urn:ietf:rfc:3986"_s}, {u"value"_s, u"urn:uuid:0b1f7b1e-9d0a-4f53-8d7c-2f8d2a6f8f11"_s}};
    const QJsonObject stored = with(golden(), "identifier", QJsonArray{foreign, own});
    CHECK(readFrom(stored).uid == u"0b1f7b1e-9d0a-4f53-8d7c-2f8d2a6f8f11"_s);
    CHECK(readFrom(with(stored, "id", u"12"_s)).uid == readFrom(stored).uid);
}
