#include "models/bell.h"

#include "care/appointments.h"
#include "fakes/devicestore.h"
#include "fakes/fakenotifier.h"

#include <QGuiApplication>
#include <QSignalSpy>
#include <QTranslator>

#include <catch2/generators/catch_generators.hpp>

using namespace heard;
using namespace heard::models;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using fakes::get;

namespace {

struct Phone {
    Phone()
    {
        store.receive({{u"resourceType"_s, u"Patient"_s}, {u"id"_s, u"ann"_s}});
        const QDateTime morning{QDate{2026, 11, 23}, QTime{10, 0}};
        store.clock.set(Instant::of(morning));
    }

    ResourceId book(std::chrono::minutes from)
    {
        care::Appointment appointment;
        appointment.patient = {u"ann"_s};
        appointment.start = store.clock.now() + from;
        appointment.end = appointment.start + 30min;
        return get(care::Appointments{*store.database}.book(appointment));
    }

    void look(Bell &bell)
    {
        QSignalSpy looked{&bell, &Bell::looked};
        bell.look();
        REQUIRE(looked.wait());
    }

    int argc = 0;
    QGuiApplication app{argc, nullptr};
    fakes::DeviceStore store;
    fakes::FakeNotifier notifier;
    QTemporaryDir folder;
    Preferences preferences{folder.filePath(u"preferences.ini"_s)};
    Device device{*store.database, nullptr, store.clock, {u"ann"_s}};
};

} // namespace

TEST_CASE("an appointment rings once when it is time, in words that tell a stranger nothing", "[bell]")
{
    Phone phone;
    phone.book(26h);
    Bell bell{phone.device, phone.notifier, phone.preferences};
    phone.look(bell);
    CHECK(phone.notifier.notices.isEmpty());
    phone.store.clock.advance(2h);
    phone.look(bell);
    REQUIRE(phone.notifier.notices.size() == 1);
    CHECK(phone.notifier.notices[0].words.startsWith(u"You have an appointment on Tuesday"_s));
    phone.notifier.notices.clear();
    phone.look(bell);
    CHECK(phone.notifier.notices.isEmpty());
}

TEST_CASE("a restart does not ring again, and rings what came due meanwhile", "[bell]")
{
    Phone phone;
    phone.book(25h);
    phone.store.clock.advance(1h);
    {
        Bell bell{phone.device, phone.notifier, phone.preferences};
        phone.look(bell);
        CHECK(phone.notifier.notices.size() == 1);
    }
    phone.notifier.notices.clear();
    phone.store.clock.advance(22h + 30min);
    Bell bell{phone.device, phone.notifier, phone.preferences};
    phone.look(bell);
    REQUIRE(phone.notifier.notices.size() == 1);
    CHECK(phone.notifier.notices[0].words.startsWith(u"You have an appointment today at"_s));
}

TEST_CASE("what is cancelled does not ring, and its notice is taken back", "[bell]")
{
    Phone phone;
    const auto rung = phone.book(24h + 1min);
    const auto quiet = phone.book(24h + 5min);
    Bell bell{phone.device, phone.notifier, phone.preferences};
    phone.store.clock.advance(1min);
    phone.look(bell);
    REQUIRE(phone.notifier.notices.size() == 1);
    care::Appointments appointments{*phone.store.database};
    get(appointments.cancel(rung, u"The clinic is closed"_s));
    get(appointments.cancel(quiet, u"The clinic is closed"_s));
    phone.store.clock.advance(10min);
    phone.look(bell);
    CHECK(phone.notifier.notices.isEmpty());
}

TEST_CASE("a clock that was set back or forward neither repeats nor loses a ring", "[bell]")
{
    Phone phone;
    phone.book(24h + 30min);
    Bell bell{phone.device, phone.notifier, phone.preferences};
    phone.store.clock.advance(31min);
    phone.look(bell);
    CHECK(phone.notifier.notices.size() == 1);
    phone.notifier.notices.clear();
    phone.store.clock.advance(-2h);
    phone.look(bell);
    phone.store.clock.advance(2h + 5min);
    phone.look(bell);
    CHECK(phone.notifier.notices.isEmpty());
}

TEST_CASE("a clock that ran ahead and was put right silences nothing that is still to come", "[bell]")
{
    Phone phone;
    const bool restarted = GENERATE(false, true);
    phone.book(24h * 20);
    std::optional<Bell> bell{std::in_place, phone.device, phone.notifier, phone.preferences};
    // To the minute at which it rings.
    phone.store.clock.advance(24h * 19);
    phone.look(*bell);
    REQUIRE(phone.notifier.notices.size() == 1);
    phone.store.clock.advance(-24h * 19);
    if (restarted)
        bell.emplace(phone.device, phone.notifier, phone.preferences);
    phone.look(*bell);
    CHECK(phone.notifier.notices.isEmpty());
    if (restarted)
        bell.emplace(phone.device, phone.notifier, phone.preferences);
    phone.store.clock.advance(24h * 19);
    phone.look(*bell);
    CHECK(phone.notifier.notices.size() == 1);
    phone.store.clock.advance(24h * 2);
    phone.look(*bell);
    CHECK(phone.notifier.notices.isEmpty());
}

TEST_CASE("where notices are not allowed nothing counts as rung", "[bell]")
{
    Phone phone;
    phone.book(24h + 1min);
    phone.notifier.isAllowed = false;
    Bell bell{phone.device, phone.notifier, phone.preferences};
    phone.store.clock.advance(1min);
    phone.look(bell);
    CHECK(phone.notifier.notices.isEmpty());
    phone.notifier.isAllowed = true;
    phone.look(bell);
    CHECK(phone.notifier.notices.size() == 1);
}

TEST_CASE("what could not be shown rings again a minute later, also after a restart", "[bell]")
{
    Phone phone;
    phone.book(25h);
    phone.store.clock.advance(1h);
    phone.notifier.fails = true;
    {
        Bell bell{phone.device, phone.notifier, phone.preferences};
        phone.look(bell);
        phone.store.clock.advance(1min);
        phone.look(bell);
        CHECK(phone.notifier.notices.isEmpty());
    }
    Bell bell{phone.device, phone.notifier, phone.preferences};
    phone.look(bell);
    CHECK(phone.notifier.notices.isEmpty());
    phone.notifier.fails = false;
    QSignalSpy looked{&bell, &Bell::looked};
    // In steps that are no leap of the clock.
    for (int step = 0; step < 15; ++step) {
        phone.store.clock.advance(4s);
        Q_EMIT qGuiApp->applicationStateChanged(Qt::ApplicationActive);
    }
    REQUIRE(looked.wait());
    CHECK(phone.notifier.notices.size() == 1);
    phone.notifier.notices.clear();
    phone.look(bell);
    CHECK(phone.notifier.notices.isEmpty());
}

TEST_CASE("her own words stay on the phone", "[bell]")
{
    Phone phone;
    care::Reminders reminders{*phone.store.database};
    const QDateTime soon = phone.store.clock.now().toLocal().addSecs(60);
    get(reminders.keep({{}, soon, u"Fetch the new dressing"_s, false}));
    Bell bell{phone.device, phone.notifier, phone.preferences};
    phone.store.clock.advance(2min);
    phone.look(bell);
    REQUIRE(phone.notifier.notices.size() == 1);
    CHECK_FALSE(phone.notifier.notices[0].words.contains(u"dressing"_s));
}

TEST_CASE("a notice speaks the language of the screen", "[bell]")
{
    Phone phone;
    phone.book(26h);
    const auto [language, words] = GENERATE(table<QString, QString>({
        {u"cy"_s, u"Mae gennych apwyntiad ar"_s},
        {u"ar"_s, u"لديكِ موعد يوم"_s},
    }));
    phone.preferences.setLanguage(language);
    QTranslator translator;
    REQUIRE(translator.load(u":/translations/heard_%1.qm"_s.arg(language)));
    QCoreApplication::installTranslator(&translator);
    Bell bell{phone.device, phone.notifier, phone.preferences};
    phone.store.clock.advance(2h);
    phone.look(bell);
    REQUIRE(phone.notifier.notices.size() == 1);
    CHECK(phone.notifier.notices[0].words.startsWith(words));
    CHECK_FALSE(phone.notifier.notices[0].words.contains(u"Tuesday"_s));
}

TEST_CASE("a notice stays until the appointment begins", "[bell]")
{
    Phone phone;
    phone.book(26h);
    Bell bell{phone.device, phone.notifier, phone.preferences};
    phone.store.clock.advance(2h);
    phone.look(bell);
    REQUIRE(phone.notifier.notices.size() == 1);
    phone.store.clock.advance(21h + 55min);
    phone.look(bell);
    CHECK(phone.notifier.notices.size() == 1);
    phone.store.clock.advance(2h + 5min);
    phone.look(bell);
    CHECK(phone.notifier.notices.isEmpty());
}

TEST_CASE("a notice that is still on the screen the next day has not become untrue", "[bell]")
{
    Phone phone;
    phone.book(26h);
    Bell bell{phone.device, phone.notifier, phone.preferences};
    phone.store.clock.advance(2h);
    phone.look(bell);
    REQUIRE(phone.notifier.notices.size() == 1);
    CHECK_FALSE(phone.notifier.notices[0].words.contains(u"tomorrow"_s));
    CHECK(phone.notifier.notices[0].words.contains(u"Tuesday"_s));
}

TEST_CASE("a computer that was off when it was time tells of it once it is on", "[bell]")
{
    Phone phone;
    phone.book(26h);
    phone.store.clock.advance(5h);
    Bell bell{phone.device, phone.notifier, phone.preferences};
    phone.look(bell);
    CHECK(phone.notifier.notices.size() == 1);
}

TEST_CASE("a notice of before a restart is taken back when its appointment is cancelled", "[bell]")
{
    Phone phone;
    const auto appointment = phone.book(25h);
    phone.store.clock.advance(1h);
    {
        Bell bell{phone.device, phone.notifier, phone.preferences};
        phone.look(bell);
        REQUIRE(phone.notifier.notices.size() == 1);
    }
    Bell bell{phone.device, phone.notifier, phone.preferences};
    phone.look(bell);
    CHECK(phone.notifier.notices.size() == 1);
    get(care::Appointments{*phone.store.database}.cancel(appointment, u"The clinic is closed"_s));
    phone.look(bell);
    CHECK(phone.notifier.notices.isEmpty());
}

TEST_CASE("a notice of before the appointment moved is taken back", "[bell]")
{
    Phone phone;
    const auto appointment = phone.book(25h);
    Bell bell{phone.device, phone.notifier, phone.preferences};
    phone.store.clock.advance(1h);
    phone.look(bell);
    REQUIRE(phone.notifier.notices.size() == 1);
    const Instant start = phone.store.clock.now() + 72h;
    get(care::Appointments{*phone.store.database}.reschedule(appointment, start, start + 30min));
    phone.look(bell);
    CHECK(phone.notifier.notices.isEmpty());
}

TEST_CASE("her own reminder rings once, wherever she travels", "[bell]")
{
    Phone phone;
    const QByteArray before = qgetenv("TZ");
    qputenv("TZ", "Europe/London");
    care::Reminders reminders{*phone.store.database};
    const QDateTime soon = phone.store.clock.now().toLocal().addSecs(60);
    get(reminders.keep({{}, soon, u"Fetch the new dressing"_s, false}));
    Bell bell{phone.device, phone.notifier, phone.preferences};
    phone.store.clock.advance(2min);
    phone.look(bell);
    REQUIRE(phone.notifier.notices.size() == 1);
    qputenv("TZ", "America/New_York");
    phone.notifier.notices.clear();
    phone.look(bell);
    phone.store.clock.advance(5h);
    phone.look(bell);
    CHECK(phone.notifier.notices.isEmpty());
    qputenv("TZ", before);
}

TEST_CASE("the bell looks by itself when the next ring is due, and where the clock has leapt", "[bell]")
{
    Phone phone;
    phone.book(24h + 1min);
    Bell bell{phone.device, phone.notifier, phone.preferences};
    phone.store.clock.advance(1min - 100ms);
    phone.look(bell);
    REQUIRE(phone.notifier.notices.isEmpty());
    phone.store.clock.advance(100ms);
    QSignalSpy looked{&bell, &Bell::looked};
    REQUIRE(looked.wait());
    CHECK(phone.notifier.notices.size() == 1);
    // As when she comes back to the app after the machine has slept.
    phone.store.clock.advance(22h);
    Q_EMIT qGuiApp->applicationStateChanged(Qt::ApplicationActive);
    REQUIRE(looked.wait());
    CHECK(phone.notifier.notices.size() == 2);
}

TEST_CASE("where the store cannot answer the bell asks again a minute later", "[bell]")
{
    Phone phone;
    phone.book(24h);
    const auto rename = [&](const char *sql) {
        get(phone.store.database->write([sql](store::Writer &writer) { return writer.connection().run(sql); }));
    };
    rename("ALTER TABLE setting RENAME TO lost");
    Bell bell{phone.device, phone.notifier, phone.preferences};
    phone.look(bell);
    REQUIRE(phone.notifier.notices.isEmpty());
    rename("ALTER TABLE lost RENAME TO setting");

    QSignalSpy looked{&bell, &Bell::looked};
    // In steps that are no leap of the clock.
    for (int step = 0; step < 15; ++step) {
        phone.store.clock.advance(4s);
        Q_EMIT qGuiApp->applicationStateChanged(Qt::ApplicationActive);
    }
    REQUIRE(looked.wait());
    CHECK(phone.notifier.notices.size() == 1);
}
