// The day of surgery and the day after, what to mind about somebody, and who has seen her record, through the real hub.
#include "fakes/application.h"
#include "fakes/device.h"
#include "fakes/devicestore.h"

#include "care/appointments.h"
#include "care/surgerycalls.h"
#include "care/waits.h"
#include "people/patients.h"
#include "people/recordaccess.h"
#include "people/teammembers.h"
#include "store/openings.h"
#include "sync/fhirclient.h"

#include <catch2/catch_test_macros.hpp>

#include <QJsonDocument>
#include <QNetworkAccessManager>

using namespace heard;
using namespace heard::care;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using fakes::Device;
using fakes::get;
using fakes::idOf;
using hub::Role;

namespace {

struct Ward {
    Ward()
    {
        for (Device *device : {&desk, &phone, &other})
            REQUIRE(device->sync());
        // The nurse's device learns of patients that enrolled after it.
        REQUIRE(desk.sync());
    }

    void carry()
    {
        for (Device *device : {&desk, &phone, &other, &desk})
            REQUIRE(device->syncUntilQuiet());
    }
    /// As another system wrote it; in the hub and on every device that may have it.
    ResourceId operation(Instant start)
    {
        Appointment booked;
        booked.patient = ann;
        booked.kind = AppointmentKind::Surgery;
        booked.start = start;
        booked.end = start + 2h;
        const ResourceId id = desk.create(toFhir(booked));
        carry();
        return ResourceId{desk.all(u"Appointment"_s).first()[u"id"].toString()};
    }

    static Instant now() { return SystemClock{}.now(); }

    fakes::Application application;
    fakes::RunningHub hub;
    Device desk = Device::colleague(hub, u"Grace Okafor"_s, Role::Nurse);
    Device phone = Device::patient(hub, u"Ann"_s);
    Device other = Device::patient(hub, u"Joy"_s);
    ResourceId grace = idOf(desk, "Practitioner"_L1);
    ResourceId ann = idOf(phone, "Patient"_L1);
    QTimeZone zone = QTimeZone::systemTimeZone();
};

} // namespace

TEST_CASE("a wait is on the phone it is for, and on no other", "[e2e][care]")
{
    Ward ward;
    // Late in the evening, so that it is still today whenever the test runs.
    const QDate today = QDateTime::fromMSecsSinceEpoch(Ward::now().sinceEpoch().count(), ward.zone).date();
    const auto operation = ward.operation(Instant::of(QDateTime{today, QTime{23, 59}, ward.zone}));
    get(Waits{ward.desk.database()}.post({operation}, 45, u"An emergency came first."_s, ward.grace, ward.zone));
    ward.carry();
    const auto wait = get(Waits{ward.phone.database()}.currentFor(ward.ann, Ward::now(), ward.zone));
    REQUIRE(wait);
    CHECK(wait->minutes == 45);
    CHECK(wait->reason == u"An emergency came first."_s);
    CHECK(ward.other.all(u"Communication"_s).isEmpty());
    CHECK(ward.desk.outbox().isEmpty());
}

TEST_CASE("the call after an operation is hers and her nurse's, and what they said", "[e2e][care]")
{
    Ward ward;
    const auto operation = ward.operation(Ward::now() - 30h);
    SurgeryCalls calls{ward.desk.database()};
    REQUIRE(get(calls.waiting(Ward::now(), ward.zone)).size() == 1);
    get(calls.noAnswer(operation, ward.grace, ward.zone));
    ward.carry();
    const SurgeryCalls hers{ward.phone.database()};
    REQUIRE(get(hers.waiting(Ward::now(), ward.zone)).size() == 1);
    CHECK(ward.desk.outbox().isEmpty());
    CHECK(get(hers.waiting(Ward::now(), ward.zone)).first().unanswered() == 1);

    ward.desk.goOffline();
    get(calls.spoke(operation, {{u"fever"_s, false}}, u"All is well."_s, ward.grace, ward.zone));
    ward.desk.goOnline(fakes::DropFirstResponseAfterCommit{});
    ward.carry();
    CHECK(get(hers.waiting(Ward::now(), ward.zone)).isEmpty());
    const auto done = get(hers.of(operation, Ward::now(), ward.zone));
    REQUIRE(done);
    CHECK(done->words == u"All is well."_s);
    CHECK(done->answers.size() == 1);
    CHECK(ward.hub.count(u"Task"_s) == 1);
    CHECK(ward.hub.count(u"QuestionnaireResponse"_s) == 1);
    CHECK(ward.other.all(u"Task"_s).isEmpty());
    CHECK(ward.desk.outbox().isEmpty());
}

TEST_CASE("she says herself what to mind, and nothing else of her own entry", "[e2e][care]")
{
    Ward ward;
    get(people::Patients{ward.phone.database()}.setNeeds(ward.ann, {u"large-print"_s, u"Knock loudly"_s}));
    ward.carry();
    CHECK(get(people::Patients{ward.desk.database()}.byId(ward.ann))->communicationNeeds
          == QStringList{u"large-print"_s, u"Knock loudly"_s});
    CHECK(ward.phone.outbox().isEmpty());

    ward.phone.edit(u"Patient"_s, ward.ann, u"gender"_s, u"other"_s);
    REQUIRE(ward.phone.syncUntilQuiet());
    CHECK(ward.phone.outbox().size() == 1);
    REQUIRE(ward.desk.sync());
    CHECK_FALSE(ward.desk.json(u"Patient"_s, ward.ann).contains(u"gender"_s));
}

TEST_CASE("her phone learns by name who has opened or changed her record", "[e2e][care]")
{
    Ward ward;
    ward.operation(Ward::now() + 48h);
    QNetworkAccessManager network;
    const sync::Transport transport{network};
    const sync::FhirClient client{transport, ward.phone.account()};
    const auto ask = [&](const QString &whose) {
        sync::Request request;
        request.url = client.url(u"AuditEvent"_s);
        request.url.setQuery(u"patient=%1&_count=200"_s.arg(whose));
        const auto answer = fakes::answer(client.send(request));
        REQUIRE(answer);
        QVector<people::RecordAccess> accesses;
        const QJsonArray entries = QJsonDocument::fromJson(answer->body)["entry"_L1].toArray();
        for (const QJsonValue &entry : entries) {
            if (const auto access = people::recordAccessFromFhir(entry["resource"_L1].toObject()))
                accesses << *access;
        }
        return accesses;
    };
    // Nobody has looked yet, though the desk has fetched everything.
    const auto opened = [](const auto &day) { return day.opened > 0; };
    CHECK(std::ranges::none_of(people::byPersonAndDay(ask(ward.phone.person()), ward.zone), opened));
    get(people::Patients{ward.phone.database()}.setNeeds(ward.ann, {u"large-print"_s}));
    ward.desk.goOffline();
    get(ward.desk.database().write([&](store::Writer &writer) {
        return store::Openings{writer.connection()}.note(ward.ann, Ward::now());
    }));
    CHECK_FALSE(ward.desk.sync());
    ward.desk.goOnline(fakes::DropFirstResponseAfterCommit{});
    ward.carry();
    const auto days = people::byPersonAndDay(ask(ward.phone.person()), ward.zone);
    const auto nurse = std::find_if(days.begin(), days.end(), [&](const auto &day) { return day.teamMember == ward.grace; });
    REQUIRE(nurse != days.end());
    CHECK(nurse->wrote >= 1);
    CHECK(nurse->opened == 1);
    CHECK(std::ranges::count_if(days, opened) == 1);
    CHECK(get(people::TeamMembers{ward.phone.database()}.byId(nurse->teamMember))->name().contains(u"Okafor"_s));
    CHECK(std::any_of(days.begin(), days.end(), [](const auto &day) { return day.byHerself; }));
    // Of somebody else she learns nothing.
    CHECK(ask(ward.other.person()).isEmpty());
}
