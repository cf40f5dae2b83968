// What the hospital's own system says of appointments, imported on the hub's machine, on its way to desktop and phone.
#include "fakes/application.h"
#include "fakes/device.h"
#include "fakes/devicestore.h"

#include "care/appointmentasks.h"
#include "care/appointments.h"
#include "exchange/importer.h"
#include "fhir/vocabulary.h"
#include "hub/hubsink.h"
#include "information/library.h"
#include "information/publishedpages.h"
#include "information/sendings.h"
#include "people/patients.h"
#include "worklist/news.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <future>

using namespace heard;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using care::AppointmentAsk;
using fakes::Device;
using fakes::get;
using fakes::idOf;
using hub::Role;
using information::Sending;
using Answer = AppointmentAsk::Answer;

namespace {

const QString annsNumber = u"9991234519"_s;

QJsonObject visit(Instant from, const QString &status = u"booked"_s)
{
    const QJsonObject named{{u"system"_s, QString{fhir::system::nhsNumber}}, {u"value"_s, annsNumber}};
    const QJsonObject her{{u"status"_s, u"accepted"_s}, {u"actor"_s, QJsonObject{{u"type"_s, u"Patient"_s}, {u"identifier"_s, named}}}};
    QJsonObject json{{u"resourceType"_s, u"Appointment"_s}, {u"status"_s, status}, {u"description"_s, u"Clinic"_s},
        {u"start"_s, from.toIso()}, {u"end"_s, (from + 30min).toIso()}, {u"participant"_s, QJsonArray{her}},
        {u"identifier"_s, QJsonArray{QJsonObject{{u"system"_s, u"https://clinic.example/visit"_s}, {u"value"_s, u"7"_s}}}}};
    if (status == u"cancelled"_s)
        json["cancelationReason"_L1] = QJsonObject{{u"text"_s, u"Strike"_s}};
    return json;
}

/// Ann has an imported appointment with a pack that she can read already, and asks for another day.
struct Scene {
    Scene()
    {
        for (Device *device : {&desk, &phone})
            REQUIRE(device->sync());
        REQUIRE(desk.sync());
        auto patient = *get(people::Patients{desk.database()}.byId(ann));
        patient.nhsNumber = annsNumber;
        get(people::Patients{desk.database()}.change(patient, QTimeZone::utc()));
        carry();
        import(visit(start));
        carry();
        meeting = get(care::Appointments{desk.database()}.nextFor(ann, now()))->id;
        information::Page page;
        page.title = u"Palliative care"_s;
        page.body = u"Hard words."_s;
        page.sensitive = true;
        const auto sensitive = get(information::Library{desk.database()}.write(page, grace));
        get(information::Sendings{desk.database()}.sendPack(meeting, {sensitive}, 14, grace));
        carry();
        get(care::AppointmentAsks{phone.database()}.ask(meeting, AppointmentAsk::Kind::Change, u"I am away that day."_s));
        carry();
        REQUIRE(readOnPhone());
    }

    exchange::ImportOutcome import(const QJsonObject &resource)
    {
        const auto importer = exchange::Importer::open(QJsonDocument{resource}.toJson(), u"visits.json"_s, now());
        REQUIRE(importer);
        std::optional<store::StoreResult<exchange::ImportOutcome>> outcome;
        std::promise<store::StoreResult<void>> kept;
        hub.server().committer().submit(
            [&](hub::Desk &writing) {
                hub::HubSink sink{writing};
                outcome = importer->import(exchange::ImportChoice::AllOrNothing, sink);
                audited = static_cast<int>(writing.audit.size());
                return outcome->has_value();
            },
            [&](const store::StoreResult<void> &result) { kept.set_value(result); });
        REQUIRE(kept.get_future().get());
        CAPTURE(outcome->has_value() ? QString{}.toStdString() : outcome->error().detail.toStdString());
        REQUIRE(outcome->has_value());
        return **outcome;
    }
    void carry()
    {
        for (Device *device : {&desk, &phone, &desk, &phone})
            REQUIRE(device->syncUntilQuiet());
    }
    AppointmentAsk askOnPhone() { return *get(care::AppointmentAsks{phone.database()}.latestFor(meeting)); }
    AppointmentAsk askOnDesk() { return *get(care::AppointmentAsks{desk.database()}.latestFor(meeting)); }
    Sending pack() { return get(information::Sendings{desk.database()}.sentTo(ann)).first(); }
    bool readOnPhone() { return !get(information::PublishedPages{phone.database()}.forPatient(ann, now())).isEmpty(); }
    static Instant now() { return SystemClock{}.now(); }

    fakes::Application application;
    fakes::RunningHub hub;
    Device desk = Device::colleague(hub, u"Grace Okafor"_s, Role::Nurse);
    Device phone = Device::patient(hub, u"Ann"_s);
    ResourceId grace = idOf(desk, "Practitioner"_L1);
    ResourceId ann = idOf(phone, "Patient"_L1);
    Instant start = now() + 72h;
    ResourceId meeting;
    int audited = 0;
};

} // namespace

TEST_CASE("what an import changes of the kind of an appointment is news on her phone", "[e2e]")
{
    Scene scene;
    worklist::News news{scene.phone.database()};
    REQUIRE(get(news.begin(scene.ann, Scene::now())));
    QJsonObject call = visit(scene.start);
    call["appointmentType"_L1] = care::toFhir([] {
        care::Appointment onThePhone;
        onThePhone.kind = care::AppointmentKind::Phone;
        return onThePhone;
    }())["appointmentType"_L1];
    CHECK(scene.import(call).changed == 1);
    scene.carry();
    const auto items = get(news.of(scene.ann, Scene::now()));
    const auto found = std::find_if(items.begin(), items.end(),
        [](const worklist::NewsItem &item) { return item.kind == worklist::NewsItem::Kind::AppointmentChanged; });
    REQUIRE(found != items.end());
    CHECK(found->otherKind);
    CHECK(found->meeting == care::AppointmentKind::Phone);
}

TEST_CASE("an appointment that an import on the hub moves answers her ask and takes its pack along", "[e2e]")
{
    Scene scene;
    const Instant later = scene.start + 30 * 24h;
    CHECK(scene.import(visit(later)).changed == 1);
    // The appointment, her ask, the pack and her copy of its page.
    CHECK(scene.audited == 4);
    scene.carry();
    CHECK(scene.askOnPhone().answer == Answer::Moved);
    CHECK(scene.askOnDesk().answer == Answer::Moved);
    CHECK(scene.pack().visibleFrom == later - 14 * 24h);
    CHECK_FALSE(scene.readOnPhone());
    CHECK(get(care::Appointments{scene.phone.database()}.nextFor(scene.ann, Scene::now()))->start == later);

    CHECK(scene.import(visit(later)).unchanged == 1);
    CHECK(scene.audited == 0);
    CHECK(scene.desk.outbox().isEmpty());
    CHECK(scene.phone.outbox().isEmpty());
}

TEST_CASE("an appointment that an import on the hub cancels takes its pack back, and brings it again when it is booked again", "[e2e]")
{
    Scene scene;
    CHECK(scene.import(visit(scene.start, u"cancelled"_s)).changed == 1);
    scene.carry();
    CHECK(scene.askOnPhone().answer == Answer::Cancelled);
    CHECK(scene.askOnPhone().answerWords == u"Strike"_s);
    CHECK(scene.pack().state == Sending::State::AppointmentCancelled);
    CHECK_FALSE(scene.readOnPhone());
    CHECK_FALSE(QJsonDocument{scene.phone.all(u"DocumentReference"_s).first()}.toJson().contains("Hard words"));

    CHECK(scene.import(visit(scene.start)).changed == 1);
    scene.carry();
    CHECK(scene.askOnPhone().isOpen());
    CHECK(scene.pack().state == Sending::State::Sent);
    CHECK(scene.readOnPhone());
    CHECK(scene.import(visit(scene.start)).unchanged == 1);
    CHECK(scene.audited == 0);
}

TEST_CASE("an import on the hub writes upon what she and the nurse wrote last, and keeps it", "[e2e]")
{
    Scene scene;
    get(care::AppointmentAsks{scene.desk.database()}.markSeen(scene.askOnDesk().id));
    scene.carry();
    const auto seen = scene.askOnDesk().seenAt;
    REQUIRE(seen);
    scene.import(visit(scene.start + 24h));
    scene.carry();
    CHECK(scene.askOnPhone().seenAt == seen);
    CHECK(scene.askOnPhone().words == u"I am away that day."_s);
    CHECK(scene.askOnPhone().answer == Answer::Moved);
}
