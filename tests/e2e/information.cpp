// Pages on their way from the nurse's desktop to her patients' phones, and the receipts back, through the real hub.
#include "fakes/application.h"
#include "fakes/device.h"
#include "fakes/devicestore.h"

#include "care/appointments.h"
#include "fhir/vocabulary.h"
#include "information/pagesearch.h"
#include "information/publishedpages.h"
#include "information/sendings.h"

#include <catch2/catch_test_macros.hpp>

using namespace heard;
using namespace Qt::StringLiterals;
using namespace heard::information;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using fakes::Device;
using fakes::get;
using fakes::idOf;
using hub::Role;

namespace {

struct Scene {
    Scene()
    {
        for (Device *device : {&desk, &phone, &other})
            REQUIRE(device->sync());
        // The nurse's device learns of patients that enrolled after it.
        REQUIRE(desk.sync());
    }

    ResourceId publish(const QString &title, bool sensitive = false)
    {
        Page page;
        page.title = title;
        page.body = title + u" in full."_s;
        page.sensitive = sensitive;
        const ResourceId id = get(library.write(page, grace));
        if (!sensitive)
            get(library.publish(id, u"First"_s, grace));
        return id;
    }
    /// Up from the desk, down to the phones.
    void carry()
    {
        for (Device *device : {&desk, &phone, &other})
            REQUIRE(device->sync());
        REQUIRE(desk.sync());
    }
    static QStringList readOn(Device &device)
    {
        QStringList titles;
        const auto pages = get(PublishedPages{device.database()}.forPatient(idOf(device, "Patient"_L1), now()));
        for (const Page &page : pages)
            titles << page.title;
        return titles;
    }
    /// How many pages she finds by what she types.
    qsizetype found(const QString &typed)
    {
        return PageSearch{get(PublishedPages{phone.database()}.forPatient(ann, now()))}.find(typed).size();
    }
    QVector<Sending> seen() { return get(Sendings{phone.database()}.visibleTo(ann, now())); }
    static Instant now() { return SystemClock{}.now(); }

    fakes::Application application;
    fakes::RunningHub hub;
    Device desk = Device::colleague(hub, u"Grace Okafor"_s, Role::Nurse);
    Device phone = Device::patient(hub, u"Ann"_s);
    Device other = Device::patient(hub, u"Joy"_s);
    Library library{desk.database()};
    Sendings sendings{desk.database()};
    ResourceId grace = idOf(desk, "Practitioner"_L1);
    ResourceId ann = idOf(phone, "Patient"_L1);
};

} // namespace

TEST_CASE("a page that is published is on every phone, also offline, until it is taken back", "[e2e]")
{
    Scene scene;
    const auto scans = scene.publish(u"Scans"_s);
    scene.publish(u"Tiredness"_s);
    get(scene.library.write([] {
        Page draft;
        draft.title = u"Only a draft"_s;
        return draft;
    }(), scene.grace));
    scene.carry();
    CHECK(Scene::readOn(scene.phone) == QStringList{u"Scans"_s, u"Tiredness"_s});
    CHECK(Scene::readOn(scene.other) == QStringList{u"Scans"_s, u"Tiredness"_s});
    // The team's working copies never leave the hub for a patient.
    CHECK(scene.phone.all(u"DocumentReference"_s).size() == 2);

    scene.phone.goOffline();
    CHECK(Scene::readOn(scene.phone).size() == 2);
    get(scene.library.takeBack(scans, {}, scene.grace));
    CHECK_FALSE(scene.phone.sync());
    CHECK(Scene::readOn(scene.phone).size() == 2);
    REQUIRE(scene.desk.sync());
    scene.phone.goOnline();
    REQUIRE(scene.phone.sync());
    CHECK(Scene::readOn(scene.phone) == QStringList{u"Tiredness"_s});
    CHECK(scene.desk.outbox().isEmpty());
}

TEST_CASE("a sensitive page reaches her to whom it was released, and nobody else ever", "[e2e]")
{
    Scene scene;
    const auto page = scene.publish(u"Palliative care"_s, true);
    scene.carry();
    CHECK(Scene::readOn(scene.phone).isEmpty());
    CHECK(scene.phone.all(u"DocumentReference"_s).isEmpty());

    get(scene.sendings.send(scene.ann, {page}, u"As we said."_s, false, scene.grace));
    scene.carry();
    CHECK(Scene::readOn(scene.phone) == QStringList{u"Palliative care"_s});
    REQUIRE(scene.seen().size() == 1);
    CHECK(scene.other.all(u"DocumentReference"_s).isEmpty());
    CHECK(scene.other.all(u"Communication"_s).isEmpty());

    get(scene.library.takeBackFrom(page, scene.ann));
    scene.carry();
    CHECK(Scene::readOn(scene.phone).isEmpty());
    CHECK(scene.seen().isEmpty());
    CHECK(scene.desk.outbox().isEmpty());
}

TEST_CASE("a sensitive page that was sent by mistake is gone from her phone once the sending was taken back", "[e2e]")
{
    Scene scene;
    const auto page = scene.publish(u"Palliative care"_s, true);
    const auto sending = get(scene.sendings.send(scene.ann, {page}, {}, false, scene.grace));
    scene.carry();
    REQUIRE(Scene::readOn(scene.phone) == QStringList{u"Palliative care"_s});
    REQUIRE(scene.found(u"palliative"_s) == 1);

    get(scene.sendings.takeBack(sending));
    scene.carry();
    CHECK(Scene::readOn(scene.phone).isEmpty());
    CHECK(scene.found(u"palliative"_s) == 0);
    CHECK(scene.seen().isEmpty());
    for (const QJsonObject &copy : scene.phone.all(u"DocumentReference"_s))
        CHECK_FALSE(QJsonDocument{copy}.toJson().contains("Palliative"));

    get(scene.sendings.restore(sending));
    scene.carry();
    CHECK(Scene::readOn(scene.phone) == QStringList{u"Palliative care"_s});
    CHECK(scene.seen().size() == 1);
    CHECK(scene.desk.outbox().isEmpty());
}

TEST_CASE("what she says on her phone of a page she was sent is on the desktop, also from a bad network", "[e2e]")
{
    Scene scene;
    const auto signs = scene.publish(u"Signs to look out for"_s);
    get(scene.sendings.send(scene.ann, {signs}, {}, true, scene.grace));
    scene.carry();
    REQUIRE(scene.seen().size() == 1);

    scene.phone.goOffline();
    Sendings hers{scene.phone.database()};
    get(hers.markPageRead(scene.ann, scene.seen().first().pages.first().id));
    get(hers.acknowledge(scene.seen().first().id, scene.seen().first().pages.first().id));
    CHECK(scene.phone.outbox().size() == 1);
    scene.phone.goOnline(fakes::DropFirstResponseAfterCommit{});
    REQUIRE(scene.phone.syncUntilQuiet());
    REQUIRE(scene.desk.sync());
    const auto sent = get(scene.sendings.sentTo(scene.ann));
    REQUIRE(sent.size() == 1);
    CHECK(sent.first().readAt);
    CHECK(sent.first().acknowledgedAt);
    CHECK(scene.phone.outbox().isEmpty());
}

TEST_CASE("a pack moves on the desktop while it is acknowledged on the phone, and nobody has to decide", "[e2e]")
{
    Scene scene;
    const auto page = scene.publish(u"What Open Access follow-up means"_s);
    care::Appointments appointments{scene.desk.database()};
    care::Appointment meeting;
    meeting.patient = scene.ann;
    meeting.kind = care::AppointmentKind::OpenAccess;
    meeting.start = Scene::now() + 10 * 24h;
    meeting.end = meeting.start + 20min;
    const auto id = get(appointments.book(meeting));
    const auto pack = get(scene.sendings.sendPack(id, {page}, 20, scene.grace));
    scene.carry();
    REQUIRE(scene.seen().size() == 1);

    get(Sendings{scene.phone.database()}.acknowledge(scene.seen().first().id, scene.seen().first().pages.first().id));
    get(appointments.reschedule(id, meeting.start + 3 * 24h, meeting.end + 3 * 24h));
    scene.carry();
    scene.carry();
    const auto merged = get(scene.sendings.packOf(id));
    REQUIRE(merged);
    CHECK(merged->acknowledgedAt);
    CHECK(daysBefore(*merged, meeting.start + 3 * 24h) == 20);
    CHECK(scene.phone.outbox().isEmpty());
    CHECK(scene.desk.outbox().isEmpty());

    get(appointments.cancel(id, u"The clinic is closed"_s));
    scene.carry();
    CHECK(scene.seen().isEmpty());
    CHECK(scene.hub.count(u"Communication?identifier=urn:uuid:"_s + pack.value) == 1);
}

TEST_CASE("the example pages as a whole pass the hub's checks and stand on a phone", "[e2e]")
{
    Scene scene;
    const int added = get(scene.library.addExamples(scene.grace, QTimeZone::utc()));
    for (const LibraryPage &page : get(scene.library.all())) {
        if (!page.page.sensitive)
            get(scene.library.publish(page.page.id, {}, scene.grace));
    }
    scene.carry();
    CHECK(scene.desk.outbox().isEmpty());
    // All but the sensitive one; those for one diagnosis are kept too, for she may be sent one.
    CHECK(scene.phone.all(u"DocumentReference"_s).size() == added - 1);
    CHECK(get(scene.library.addExamples(scene.grace, QTimeZone::utc())) == 0);
}
