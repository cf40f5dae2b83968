#include "models/session.h"

#include "fakes/application.h"
#include "fakes/fakeclock.h"
#include "fakes/fakekeyvault.h"
#include "fakes/runninghub.h"
#include "fakes/waiting.h"
#include "people/units.h"

#include <catch2/catch_test_macros.hpp>

#include <QDir>
#include <QFile>
#include <QNetworkAccessManager>
#include <QTemporaryDir>

#include <sys/resource.h>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace heard;
using models::Session;

namespace {

/// A patient's device and the hub of her hospital, before she has enrolled.
struct Phone {
    Phone() { begin(); }

    /// The app is started.
    void begin()
    {
        session = made();
        session->begin();
    }

    [[nodiscard]] std::unique_ptr<Session> made()
    {
        return std::make_unique<Session>(Session::Parts{folder.filePath(u"heard.db"_s), vault, true, clock, network, preferences,
                                                        {}, {u"Patient"_s, u"Appointment"_s}});
    }

    [[nodiscard]] bool settles() const
    {
        return fakes::until([this] { return !session->isBusy() && session->connection() != Session::Syncing; });
    }

    [[nodiscard]] bool becomes(Session::Connection connection) const
    {
        return fakes::until([this, connection] { return session->connection() == connection; });
    }

    void enrol(const QString &code, const QString &secret = {})
    {
        session->enrol(hub.base(), code, secret);
        REQUIRE(settles());
    }

    [[nodiscard]] QString invite() { return hub.invite(ann.subject, hub::Role::Patient); }

    fakes::Application application;
    fakes::RunningHub hub;
    fakes::Person ann = hub.patient(u"Ann"_s);
    QTemporaryDir folder;
    fakes::FakeKeyVault vault;
    SystemClock clock;
    QNetworkAccessManager network;
    models::Preferences preferences{folder.filePath(u"preferences.ini"_s)};
    std::unique_ptr<Session> session;
};

} // namespace

TEST_CASE("a code opens the store and brings what the hub has", "[session]")
{
    Phone phone;
    CHECK(phone.session->stage() == Session::NoProfile);
    phone.enrol(phone.invite());
    CHECK(phone.session->stage() == Session::Open);
    CHECK(phone.becomes(Session::UpToDate));
    CHECK(phone.session->device()->patient.value == phone.ann.id());
    CHECK(phone.session->hubAddress() == phone.hub.base());
}

TEST_CASE("a code that does not work leaves nothing behind", "[session]")
{
    Phone phone;
    phone.enrol(u"0000 0000 0"_s);
    CHECK(phone.session->problem() == Session::WrongCode);
    CHECK(phone.session->stage() == Session::NoProfile);
    CHECK_FALSE(QFile::exists(phone.folder.filePath(u"heard.db"_s)));
    phone.enrol(phone.invite());
    CHECK(phone.session->stage() == Session::Open);
}

TEST_CASE("what stands at the address is told before the code is spent", "[session]")
{
    Phone phone;
    const QString code = phone.invite();
    SECTION("nobody")
    {
        phone.session->enrol(u"http://127.0.0.1:1/fhir"_s, code, {});
        REQUIRE(phone.settles());
        CHECK(phone.session->problem() == Session::Unreachable);
    }
    SECTION("a way that others can read")
    {
        phone.session->enrol(u"http://heard.riverbank.example/fhir"_s, code, {});
        REQUIRE(phone.settles());
        CHECK(phone.session->problem() == Session::NotSecure);
    }
    SECTION("no address")
    {
        phone.session->enrol(u"two words"_s, code, {});
        CHECK(phone.session->problem() == Session::NotAHub);
    }
    phone.enrol(code);
    CHECK(phone.session->stage() == Session::Open);
}

TEST_CASE("a PIN is asked when the app starts again, and opens what was there", "[session]")
{
    Phone phone;
    phone.enrol(phone.invite(), u"246810"_s);
    REQUIRE(phone.session->stage() == Session::Open);
    CHECK(phone.session->isLockable());
    phone.begin();
    CHECK(phone.session->stage() == Session::Locked);
    phone.session->unlock(u"135791"_s);
    CHECK(phone.session->problem() == Session::WrongSecret);
    phone.session->unlock(u"246810"_s);
    REQUIRE(phone.settles());
    CHECK(phone.session->stage() == Session::Open);
    CHECK(phone.session->problem() == Session::NoProblem);
    phone.session->lock();
    CHECK(phone.session->stage() == Session::Locked);
}

TEST_CASE("signed out, what is there stays readable, and a new code signs in again", "[session]")
{
    Phone phone;
    phone.enrol(phone.invite());
    phone.session->signOut();
    REQUIRE(phone.settles());
    REQUIRE(phone.becomes(Session::SignedOut));
    CHECK(phone.session->stage() == Session::Open);
    CHECK(phone.session->hubAddress() == phone.hub.base());
    SECTION("at once") {}
    SECTION("after the app was started again")
    {
        phone.begin();
        REQUIRE(fakes::until([&] { return phone.session->stage() == Session::Open; }));
        REQUIRE(phone.becomes(Session::SignedOut));
    }
    phone.enrol(phone.invite());
    CHECK(phone.session->problem() == Session::NoProblem);
    CHECK(phone.becomes(Session::UpToDate));
}

TEST_CASE("nobody else signs in where somebody's words are", "[session]")
{
    Phone phone;
    phone.enrol(phone.invite());
    phone.session->signOut();
    REQUIRE(phone.settles());
    const fakes::Person rosa = phone.hub.patient(u"Rosa"_s);
    phone.enrol(phone.hub.invite(rosa.subject, hub::Role::Patient));
    CHECK(phone.session->problem() == Session::AnotherPerson);
    CHECK(phone.session->connection() == Session::SignedOut);
    CHECK(phone.session->device()->patient.value == phone.ann.id());
}

TEST_CASE("a code is not spent while somebody is signed in", "[session]")
{
    Phone phone;
    phone.enrol(phone.invite());
    const QString code = phone.invite();
    phone.enrol(code);
    CHECK(phone.session->problem() == Session::NoProblem);
    phone.session->signOut();
    REQUIRE(phone.settles());
    phone.enrol(code);
    CHECK(phone.becomes(Session::UpToDate));
}

TEST_CASE("a session that stays offline opens, and asks the hub for nothing until it goes online", "[session]")
{
    Phone phone;
    phone.enrol(phone.invite());
    REQUIRE(phone.becomes(Session::UpToDate));
    phone.session = phone.made();
    int told = 0;
    QObject::connect(phone.session.get(), &Session::connectionChanged, phone.session.get(), [&] { ++told; });
    phone.session->stayOffline();
    phone.session->begin();
    REQUIRE(fakes::until([&] { return phone.session->stage() == Session::Open; }));
    // A courier tells at once that it has begun.
    REQUIRE(fakes::answer(people::Units(phone.session->device()->database).own()));
    CHECK(told == 0);
    CHECK(phone.session->upToDateAt().isNull());

    phone.session->goOnline();
    CHECK(phone.becomes(Session::UpToDate));
}

TEST_CASE("a damaged store is put aside, not deleted, and a new code begins anew", "[session]")
{
    Phone phone;
    phone.enrol(phone.invite());
    phone.session.reset();
    QFile file{phone.folder.filePath(u"heard.db"_s)};
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.write(QByteArray(4096, 'x')) == 4096);
    file.close();
    phone.begin();
    REQUIRE(phone.settles());
    REQUIRE(phone.session->stage() == Session::Unreadable);
    CHECK(phone.session->problem() == Session::StoreUnopened);

    phone.session->beginAnew();
    CHECK(phone.session->stage() == Session::NoProfile);
    CHECK(phone.session->problem() == Session::NoProblem);
    const QDir folder{phone.folder.path()};
    CHECK(folder.entryList({u"heard.db.kept-*Z"_s}).size() == 1);
    CHECK(folder.entryList({u"heard.db.kept-*Z.key"_s}).size() == 1);
    phone.enrol(phone.invite());
    CHECK(phone.session->stage() == Session::Open);
    CHECK(phone.becomes(Session::UpToDate));
}

TEST_CASE("whoever forgot the PIN begins anew with a new code, and what was locked is kept", "[session]")
{
    Phone phone;
    phone.enrol(phone.invite(), u"246810"_s);
    SECTION("after the app was started again")
    {
        phone.begin();
    }
    SECTION("locked while it ran")
    {
        phone.session->lock();
    }
    REQUIRE(phone.session->stage() == Session::Locked);
    phone.session->beginAnew();
    CHECK(phone.session->stage() == Session::NoProfile);
    CHECK(phone.session->isStartingAnew());
    const QDir folder{phone.folder.path()};
    CHECK(folder.entryList({u"*kept*"_s}).isEmpty());
    phone.enrol(u"0000 0000 0"_s, u"135791"_s);
    CHECK(phone.session->problem() == Session::WrongCode);
    CHECK(folder.entryList({u"*kept*"_s, u"*next*"_s}).isEmpty());
    phone.enrol(phone.invite(), u"135791"_s);
    CHECK(phone.session->stage() == Session::Open);
    CHECK_FALSE(phone.session->isStartingAnew());
    CHECK(folder.entryList({u"heard.db.kept-*Z.key"_s}).size() == 1);
    CHECK(folder.entryList({u"*next*"_s}).isEmpty());
    CHECK(phone.becomes(Session::UpToDate));
    phone.session->lock();
    phone.session->unlock(u"135791"_s);
    CHECK(phone.session->stage() == Session::Open);
}

TEST_CASE("whoever remembers the PIN before a new code was taken has everything as it was", "[session]")
{
    Phone phone;
    phone.enrol(phone.invite(), u"246810"_s);
    phone.session->lock();
    phone.session->beginAnew();
    SECTION("going back") {}
    SECTION("after a code that does not work")
    {
        phone.enrol(u"0000 0000 0"_s, u"135791"_s);
        REQUIRE(phone.session->problem() == Session::WrongCode);
    }
    SECTION("after a PIN that is too short")
    {
        phone.enrol(phone.invite(), u"135"_s);
        REQUIRE(phone.session->problem() == Session::SecretTooShort);
    }
    phone.session->leaveAnew();
    CHECK(phone.session->stage() == Session::Locked);
    CHECK(phone.session->problem() == Session::NoProblem);
    phone.session->unlock(u"246810"_s);
    REQUIRE(phone.settles());
    CHECK(phone.session->stage() == Session::Open);
    CHECK(phone.session->device()->patient.value == phone.ann.id());
    CHECK(phone.session->hubAddress() == phone.hub.base());
    CHECK(phone.becomes(Session::UpToDate));
}

TEST_CASE("beginning anew that was cut off between two stores is completed at the next start", "[session]")
{
    Phone phone;
    phone.enrol(phone.invite(), u"246810"_s);
    REQUIRE(phone.becomes(Session::UpToDate));
    phone.session.reset();
    const QDir folder{phone.folder.path()};
    REQUIRE(QFile::rename(folder.filePath(u"heard.db.key"_s), folder.filePath(u"heard.db.next.key"_s)));
    SECTION("before the first file") { REQUIRE(QFile::rename(folder.filePath(u"heard.db"_s), folder.filePath(u"heard.db.next"_s))); }
    SECTION("between database and key") {}
    phone.begin();
    REQUIRE(phone.session->stage() == Session::Locked);
    phone.session->unlock(u"246810"_s);
    REQUIRE(phone.settles());
    CHECK(phone.session->stage() == Session::Open);
    CHECK(folder.entryList({u"*next*"_s}).isEmpty());
}

TEST_CASE("what is left of a code that was never taken does not stand for a key that is missing", "[session]")
{
    Phone phone;
    phone.enrol(phone.invite(), u"246810"_s);
    phone.session.reset();
    const QDir folder{phone.folder.path()};
    REQUIRE(QFile::rename(folder.filePath(u"heard.db.key"_s), folder.filePath(u"heard.db.next.key"_s)));
    REQUIRE(QFile::copy(folder.filePath(u"heard.db"_s), folder.filePath(u"heard.db.next"_s)));
    phone.begin();
    CHECK(phone.session->stage() == Session::Unreadable);
    CHECK(phone.session->problem() == Session::KeyMissing);
    CHECK(folder.exists(u"heard.db.next.key"_s));
}

TEST_CASE("a full disk keeps the app locked and says so, and begins as if nothing had been", "[session]")
{
    Phone phone;
    phone.enrol(phone.invite(), u"246810"_s);
    phone.begin();
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    REQUIRE(::getrlimit(RLIMIT_FSIZE, &before) == 0);
    // Not even the count of tries can be written.
    const rlimit none{0, before.rlim_max};
    REQUIRE(::setrlimit(RLIMIT_FSIZE, &none) == 0);
    phone.session->unlock(u"246810"_s);
    ::setrlimit(RLIMIT_FSIZE, &before);
    CHECK(phone.session->problem() == Session::DiskFull);
    CHECK(phone.session->stage() == Session::Locked);
    SECTION("started again")
    {
        phone.session->begin();
        CHECK(phone.session->problem() == Session::NoProblem);
    }
    SECTION("tried again") {}
    phone.session->unlock(u"246810"_s);
    REQUIRE(phone.settles());
    CHECK(phone.session->stage() == Session::Open);
}

TEST_CASE("a disk without room for the open store is told as such", "[session]")
{
    Phone phone;
    phone.enrol(phone.invite(), u"246810"_s);
    phone.begin();
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    REQUIRE(::getrlimit(RLIMIT_FSIZE, &before) == 0);
    const rlimit little{256, before.rlim_max};
    REQUIRE(::setrlimit(RLIMIT_FSIZE, &little) == 0);
    phone.session->unlock(u"246810"_s);
    const bool settled = phone.settles();
    ::setrlimit(RLIMIT_FSIZE, &before);
    REQUIRE(settled);
    CHECK(phone.session->problem() == Session::DiskFull);
    CHECK(phone.session->stage() == Session::Unreadable);
    phone.session->begin();
    CHECK(phone.session->stage() == Session::Locked);
    phone.session->unlock(u"246810"_s);
    REQUIRE(phone.settles());
    CHECK(phone.session->stage() == Session::Open);
}

TEST_CASE("a sound store is never put aside", "[session]")
{
    Phone phone;
    phone.session->beginAnew();
    CHECK(phone.session->stage() == Session::NoProfile);
    phone.enrol(phone.invite());
    phone.session->beginAnew();
    CHECK(phone.session->stage() == Session::Open);
    CHECK(QDir{phone.folder.path()}.entryList({u"*kept*"_s}).isEmpty());
}
