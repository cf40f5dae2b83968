#include "care/meetingways.h"

#include "../malformed.h"
#include "../queryplan.h"
#include "../riverbank.h"
#include "care/appointments.h"
#include "fixtures.h"

using namespace heard;
using namespace heard::care;
using namespace heard::tests;
using namespace std::chrono_literals;
using fakes::get;
using fakes::refused;
using Choice = PhoneComfort::Choice;
using Mode = ModePreference::Mode;

namespace {

struct Phone : Riverbank {
    ResourceId book(AppointmentKind kind)
    {
        Appointment booked;
        booked.patient = ann;
        booked.kind = kind;
        booked.start = now() + 48h;
        booked.end = booked.start + 30min;
        return get(Appointments{database}.book(booked));
    }
    std::optional<PhoneComfort> comfort() { return get(ways.comfortWith(call)); }
    std::optional<ModePreference> preference() { return get(ways.preferenceOf(ann)); }

    MeetingWays ways{database};
    ResourceId call = book(AppointmentKind::Phone);
};

PhoneComfort notReally()
{
    PhoneComfort comfort;
    comfort.id = {u"comfort"_s};
    comfort.appointment = {u"call"_s};
    comfort.patient = {u"ann"_s};
    comfort.choice = Choice::No;
    comfort.words = u"I do not hear well on the phone."_s;
    return comfort;
}

ModePreference onVideo()
{
    ModePreference preference;
    preference.id = {u"preference"_s};
    preference.patient = {u"ann"_s};
    preference.mode = Mode::Video;
    preference.words = u"I live far away."_s;
    preference.saidAt = *Instant::fromIso(u"2026-11-22T09:00:00Z"_s);
    return preference;
}

} // namespace

TEST_CASE("how she likes to meet reads and writes as its golden FHIR", "[ways][fhir]")
{
    const QJsonObject comfort = fhirFixture(u"phone-comfort"_s, toFhir(notReally()));
    CHECK(*phoneComfortFromFhir(comfort) == notReally());
    CHECK(toFhir(notReally()) == comfort);
    const QJsonObject preference = fhirFixture(u"mode-preference"_s, toFhir(onVideo(), {}, {u"unit"_s}));
    CHECK(*modePreferenceFromFhir(preference) == onVideo());
    CHECK(toFhir(onVideo(), {}, {u"unit"_s}) == preference);
}

TEST_CASE("what other systems wrote of how she likes to meet survives", "[ways][fhir]")
{
    const QJsonObject comfort = with(extended(toFhir(notReally())), "participantStatus", u"needs-action"_s);
    CHECK(toFhir(*phoneComfortFromFhir(comfort), comfort) == comfort);
    const QJsonObject preference = extended(toFhir(onVideo(), {}, {u"unit"_s}));
    CHECK(toFhir(*modePreferenceFromFhir(preference), preference) == preference);
    forEachMutation(comfort, [](const QJsonValue &mutated) { (void)phoneComfortFromFhir(mutated.toObject()); });
    forEachMutation(preference, [](const QJsonValue &mutated) { (void)modePreferenceFromFhir(mutated.toObject()); });
    CHECK_FALSE(phoneComfortFromFhir(without(comfort, "actor")));
    CHECK_FALSE(modePreferenceFromFhir(without(preference, "extension")));
}

TEST_CASE("she says whether the phone is all right, and changes her mind in the same place", "[ways]")
{
    Phone phone;
    CHECK_FALSE(phone.comfort());
    get(phone.ways.sayComfort(phone.call, Choice::Unsure, {}));
    CHECK(phone.comfort()->choice == Choice::Unsure);
    phone.store.sendAll();
    get(phone.ways.sayComfort(phone.call, Choice::No, u" I do not hear well. "_s));
    CHECK(phone.comfort()->choice == Choice::No);
    CHECK(phone.comfort()->words == u"I do not hear well."_s);
    CHECK(phone.store.all(u"AppointmentResponse"_s).size() == 1);
    CHECK(phone.store.all(u"AppointmentResponse"_s).first()["participantStatus"_L1] == u"declined"_s);
    CHECK(phone.store.unsent() == 1);
}

TEST_CASE("the last preference counts, and the same again is not said twice", "[ways]")
{
    Phone phone;
    CHECK_FALSE(phone.preference());
    get(phone.ways.prefer(phone.ann, Mode::Phone, {}));
    get(phone.ways.prefer(phone.ann, Mode::Phone, {}));
    CHECK(phone.store.all(u"Communication"_s).size() == 1);
    phone.store.clock.advance(1h);
    get(phone.ways.prefer(phone.ann, Mode::InPerson, u"I like to see whom I talk to."_s));
    CHECK(phone.preference()->mode == Mode::InPerson);
    CHECK(phone.preference()->words == u"I like to see whom I talk to."_s);
    CHECK_FALSE(get(phone.ways.preferenceOf(phone.joy)));
}

TEST_CASE("what cannot be said of a way to meet is refused", "[ways]")
{
    Phone phone;
    const auto clinic = phone.book(AppointmentKind::Clinic);
    const auto before = phone.store.everything();
    CHECK(refused(phone.ways.sayComfort(clinic, Choice::Yes, {})).reason == WayError::NoSuchAppointment);
    CHECK(refused(phone.ways.sayComfort({u"nowhere"_s}, Choice::Yes, {})).reason == WayError::NoSuchAppointment);
    CHECK(refused(phone.ways.sayComfort(phone.call, Choice::Yes, QString{1001, u'x'})).reason == WayError::TooLong);
    CHECK(refused(phone.ways.prefer({u"nobody"_s}, Mode::Any, {})).reason == WayError::PatientUnknown);
    CHECK(refused(phone.ways.prefer(phone.ann, Mode::Any, QString{1001, u'x'})).reason == WayError::TooLong);
    phone.store.clock.advance(48h);
    CHECK(refused(phone.ways.sayComfort(phone.call, Choice::Yes, {})).reason == WayError::NoSuchAppointment);
    CHECK(phone.store.everything() == before);
}

TEST_CASE("questions about ways to meet never walk through what grows", "[ways]")
{
    Phone phone;
    get(phone.ways.sayComfort(phone.call, Choice::Yes, {}));
    get(phone.ways.prefer(phone.ann, Mode::Any, {}));
    CHECK(walks(queryPlan(phone.database, [&] { phone.comfort(); })).isEmpty());
    CHECK(walks(queryPlan(phone.database, [&] { phone.preference(); })).isEmpty());
}
