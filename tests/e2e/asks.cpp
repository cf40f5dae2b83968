// What patients ask of their appointments on its way to the nurse's desktop, and the answers back, through the real hub.
#include "fakes/application.h"
#include "fakes/device.h"
#include "fakes/devicestore.h"

#include "care/appointmentasks.h"
#include "care/appointments.h"
#include "care/meetingways.h"
#include "care/waitinglist.h"

#include <catch2/catch_test_macros.hpp>

using namespace heard;
using namespace heard::care;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using fakes::Device;
using fakes::DropFirstResponseAfterCommit;
using fakes::get;
using fakes::idOf;
using hub::Role;
using Kind = AppointmentAsk::Kind;
using Answer = AppointmentAsk::Answer;

namespace {

struct Scene {
    Scene()
    {
        for (Device *device : {&desk, &phone, &other})
            REQUIRE(device->sync());
        REQUIRE(desk.sync());
        Appointment call;
        call.patient = ann;
        call.kind = AppointmentKind::Phone;
        call.start = SystemClock{}.now() + 72h;
        call.end = call.start + 30min;
        appointment = get(Appointments{desk.database()}.book(call));
        carry();
        const auto next = get(Appointments{phone.database()}.nextFor(ann, SystemClock{}.now()));
        REQUIRE(next);
        hers = next->id;
    }
    /// Up from the desk, down to the phones and up from them.
    void carry()
    {
        for (Device *device : {&desk, &phone, &other, &desk, &phone})
            REQUIRE(device->syncUntilQuiet());
    }
    std::optional<AppointmentAsk> onPhone() { return get(AppointmentAsks{phone.database()}.latestFor(hers)); }
    std::optional<AppointmentAsk> onDesk() { return get(AppointmentAsks{desk.database()}.latestFor(appointment)); }

    fakes::Application application;
    fakes::RunningHub hub;
    Device desk = Device::colleague(hub, u"Grace Okafor"_s, Role::Nurse);
    Device phone = Device::patient(hub, u"Ann"_s);
    Device other = Device::patient(hub, u"Joy"_s);
    ResourceId ann = idOf(phone, "Patient"_L1);
    ResourceId appointment;
    ResourceId hers;
};

} // namespace

TEST_CASE("what she asks of an appointment is seen and answered over a broken connection, and nobody else has it", "[e2e]")
{
    Scene scene;
    AppointmentAsks hers{scene.phone.database()};
    AppointmentAsks theirs{scene.desk.database()};
    scene.phone.goOffline();
    get(hers.ask(scene.hers, Kind::Change, u"I am away that day."_s));
    CHECK_FALSE(scene.phone.sync());
    CHECK(scene.onPhone()->delivery.state == store::Delivery::State::NotSent);
    // The answer to its sending is lost: it must not arrive twice.
    scene.phone.goOnline(DropFirstResponseAfterCommit{});
    scene.carry();
    CHECK(scene.onPhone()->delivery.state == store::Delivery::State::Sent);
    REQUIRE(scene.onDesk());
    CHECK(scene.onDesk()->words == u"I am away that day."_s);
    CHECK(scene.desk.all(u"AppointmentResponse"_s).size() == 1);

    get(theirs.markSeen(scene.onDesk()->id));
    scene.carry();
    CHECK(scene.onPhone()->seenAt);
    CHECK(scene.onPhone()->isOpen());

    scene.phone.goOffline();
    const auto start = SystemClock{}.now() + 96h;
    scene.desk.goOffline();
    get(Appointments{scene.desk.database()}.reschedule(scene.appointment, start, start + 30min, u"A day later."_s));
    scene.desk.goOnline(DropFirstResponseAfterCommit{});
    REQUIRE(scene.desk.syncUntilQuiet());
    CHECK_FALSE(scene.phone.sync());
    CHECK(scene.onPhone()->isOpen());
    scene.phone.goOnline();
    scene.carry();
    CHECK(scene.onPhone()->answer == Answer::Moved);
    CHECK(scene.onPhone()->answerWords == u"A day later."_s);
    CHECK(get(Appointments{scene.phone.database()}.byId(scene.hers))->start == start);

    CHECK(scene.other.all(u"AppointmentResponse"_s).isEmpty());
    CHECK(scene.other.all(u"Appointment"_s).isEmpty());
    CHECK(scene.phone.outbox().isEmpty());
    CHECK(scene.desk.outbox().isEmpty());
}

TEST_CASE("what she takes back while it is answered waits for her decision, and either one holds on both sides", "[e2e]")
{
    Scene scene;
    AppointmentAsks hers{scene.phone.database()};
    get(hers.ask(scene.hers, Kind::Cancel, u"I am well again."_s));
    scene.carry();

    scene.phone.goOffline();
    get(hers.withdraw(scene.onPhone()->id));
    get(AppointmentAsks{scene.desk.database()}.keep(scene.onDesk()->id, u"Please come."_s));
    REQUIRE(scene.desk.syncUntilQuiet());
    scene.phone.goOnline();
    (void)scene.phone.syncUntilQuiet(5);
    const auto outbox = scene.phone.outbox();
    REQUIRE(outbox.size() == 1);
    CHECK(outbox.first().state == store::ChangeState::Conflict);
    SECTION("hers")
    {
        scene.phone.keepMine(outbox.first().sequence);
        scene.carry();
        CHECK_FALSE(scene.onPhone());
        CHECK_FALSE(scene.onDesk());
    }
    SECTION("theirs")
    {
        scene.phone.takeTheirs(outbox.first().sequence);
        scene.carry();
        CHECK(scene.onPhone()->answer == Answer::Kept);
        CHECK(scene.onDesk()->answer == Answer::Kept);
    }
    CHECK(scene.phone.outbox().isEmpty());
}

TEST_CASE("what one side sees while the other takes it back goes together by itself", "[e2e]")
{
    Scene scene;
    AppointmentAsks hers{scene.phone.database()};
    get(hers.ask(scene.hers, Kind::Cancel, u"I am well again."_s));
    scene.carry();
    scene.phone.goOffline();
    get(hers.withdraw(scene.onPhone()->id));
    get(AppointmentAsks{scene.desk.database()}.markSeen(scene.onDesk()->id));
    REQUIRE(scene.desk.syncUntilQuiet());
    scene.phone.goOnline();
    scene.carry();
    CHECK_FALSE(scene.onPhone());
    CHECK_FALSE(scene.onDesk());
    CHECK(scene.phone.outbox().isEmpty());
}

TEST_CASE("how she likes to meet, and where she stands on a list, are on both sides and nowhere else", "[e2e]")
{
    Scene scene;
    MeetingWays ways{scene.phone.database()};
    get(ways.sayComfort(scene.hers, PhoneComfort::Choice::No, u"I do not hear well."_s));
    get(ways.prefer(scene.ann, ModePreference::Mode::InPerson, {}));
    const WaitingListLook look{u"Breast reconstruction"_s, QDate::currentDate().addDays(-100), {}, {}};
    get(WaitingList{scene.desk.database()}.put(scene.ann, look, idOf(scene.desk, "Practitioner"_L1), QTimeZone::utc()));
    scene.carry();
    const MeetingWays seen{scene.desk.database()};
    REQUIRE(get(seen.comfortWith(scene.appointment)));
    CHECK(get(seen.comfortWith(scene.appointment))->choice == PhoneComfort::Choice::No);
    CHECK(get(seen.preferenceOf(scene.ann))->mode == ModePreference::Mode::InPerson);
    const auto places = get(WaitingList{scene.phone.database()}.placesOf(scene.ann, Instant::of(QDateTime::currentDateTimeUtc()), QTimeZone::utc()));
    REQUIRE(places.size() == 1);
    CHECK(places.first().checkedOn.isValid());
    CHECK(scene.other.all(u"ServiceRequest"_s).isEmpty());
    CHECK(scene.other.all(u"AppointmentResponse"_s).isEmpty());
    CHECK(scene.phone.outbox().isEmpty());
    CHECK(scene.desk.outbox().isEmpty());
}
