#include "store/applock.h"

#include "fakes/application.h"
#include "fakes/fakeclock.h"
#include "fakes/fakekeyvault.h"

#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

using namespace heard;
using namespace heard::store;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString pin = u"274951"_s;

struct Phone {
    fakes::Application application;
    QTemporaryDir folder;
    QString path = folder.filePath(u"heard.db.key"_s);
    fakes::FakeClock clock;
    fakes::FakeKeyVault vault;
    KeyFile file{path, vault, clock};
    AppLock lock{file, clock};

    explicit Phone(const QString &secret) { REQUIRE(file.create(Key::random(), secret)); }
};

} // namespace

TEST_CASE("the app is locked until the right PIN is given", "[applock]")
{
    Phone phone{pin};
    QVector<bool> told;
    QObject::connect(&phone.lock, &AppLock::lockedChanged, [&](bool locked) { told << locked; });
    CHECK(phone.lock.isLocked());
    CHECK(phone.lock.unlock(u"000000"_s) == failed(KeyFailure{KeyError::WrongPassphrase}));
    CHECK(phone.lock.isLocked());
    CHECK(phone.lock.unlock(pin));
    CHECK_FALSE(phone.lock.isLocked());
    CHECK(phone.lock.lock());
    CHECK(phone.lock.isLocked());
    CHECK(told == QVector<bool>{false, true});
}

TEST_CASE("the app locks itself when nothing was done for the minutes that were set", "[applock]")
{
    Phone phone{pin};
    phone.lock.setIdleLimit(2min);
    REQUIRE(phone.lock.unlock(pin));
    phone.clock.advance(119s);
    phone.lock.lockIfIdle();
    CHECK_FALSE(phone.lock.isLocked());
    phone.lock.touch();
    phone.clock.advance(119s);
    phone.lock.lockIfIdle();
    CHECK_FALSE(phone.lock.isLocked());
    phone.clock.advance(1s);

    SECTION("by itself")
    {
        phone.lock.lockIfIdle();
        CHECK(phone.lock.isLocked());
    }
    SECTION("before a touch after a long sleep counts")
    {
        phone.lock.touch();
        CHECK(phone.lock.isLocked());
    }
    SECTION("never where it is set so")
    {
        phone.lock.setIdleLimit(std::nullopt);
        phone.clock.advance(24h);
        phone.lock.lockIfIdle();
        CHECK_FALSE(phone.lock.isLocked());
    }
}

TEST_CASE("a clock set back does not keep the app open", "[applock]")
{
    Phone phone{pin};
    phone.lock.setIdleLimit(2min);
    REQUIRE(phone.lock.unlock(pin));
    phone.clock.advance(-24h);
    phone.lock.lockIfIdle();
    CHECK_FALSE(phone.lock.isLocked());
    phone.clock.advance(2min);
    phone.lock.lockIfIdle();
    CHECK(phone.lock.isLocked());
}

TEST_CASE("without a PIN there is nothing to lock with", "[applock]")
{
    Phone phone{{}};
    REQUIRE(phone.lock.unlock());
    CHECK(phone.lock.lock() == failed(KeyFailure{KeyError::PassphraseNeeded}));
    phone.clock.advance(24h);
    phone.lock.lockIfIdle();
    CHECK_FALSE(phone.lock.isLocked());
}

TEST_CASE("the app does not lock behind a key file that could not be opened again", "[applock]")
{
    Phone phone{pin};
    REQUIRE(phone.lock.unlock(pin));
    REQUIRE(QFile::remove(phone.path));
    CHECK(phone.lock.lock() == failed(KeyFailure{KeyError::Missing}));
    CHECK_FALSE(phone.lock.isLocked());
}
