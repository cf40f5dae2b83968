#include "fakes/fakeclock.h"
#include "fakes/fakekeyvault.h"
#include "store/keyfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

#include <sys/resource.h>

#include <csignal>

using namespace heard;
using namespace heard::store;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString passphrase = u"seven quiet herons"_s;
const QString pin = u"274951"_s;

/// A folder with a key file, as a machine with or without a keychain keeps it.
struct Machine {
    QTemporaryDir folder;
    QString path = folder.filePath(u"heard.db.key"_s);
    fakes::FakeClock clock;
    fakes::FakeKeyVault vault;
    Key key = Key::random();

    KeyFile file() { return KeyFile{path, vault, clock}; }
    void make(const QString &secret = {}) { REQUIRE(file().create(key, secret)); }

    [[nodiscard]] QByteArray bytes() const
    {
        QFile on{path};
        REQUIRE(on.open(QIODevice::ReadOnly));
        return on.readAll();
    }

    void overwrite(const QByteArray &bytes) const
    {
        QFile on{path};
        REQUIRE(on.open(QIODevice::WriteOnly));
        REQUIRE(on.write(bytes) == bytes.size());
    }

    [[nodiscard]] bool opens(const QString &secret = {})
    {
        const auto opened = file().open(secret);
        return opened && opened->bytes() == key.bytes();
    }

    [[nodiscard]] KeyFailure refusal(const QString &secret = {})
    {
        const auto opened = file().open(secret);
        REQUIRE_FALSE(opened);
        return opened.error();
    }

    void guessWrongly(int times)
    {
        for (int i = 0; i < times; ++i)
            REQUIRE(refusal(u"not the right one"_s).error == KeyError::WrongPassphrase);
    }
};

/// A machine whose keychain answers nothing.
struct Headless : Machine {
    Headless() { vault.mood = fakes::FakeKeyVault::Mood::Unavailable; }
};

/// Lets no file grow beyond the room that a key file keeps for its count, as a full disk lets none grow at all.
class FullDisk final {
public:
    FullDisk()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        REQUIRE(::getrlimit(RLIMIT_FSIZE, &m_before) == 0);
        const rlimit none{256, m_before.rlim_max};
        REQUIRE(::setrlimit(RLIMIT_FSIZE, &none) == 0);
    }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

} // namespace

TEST_CASE("a keychain alone keeps and gives back the key", "[keyfile]")
{
    Machine machine;
    machine.make();
    CHECK(machine.file().protection() == Protection::Keychain);
    CHECK(machine.opens());
    CHECK(machine.vault.secrets.size() == 1);
}

TEST_CASE("without a keychain a passphrase is asked for", "[keyfile]")
{
    Headless machine;
    CHECK(machine.file().create(machine.key) == failed(KeyFailure{KeyError::PassphraseNeeded}));
    CHECK(machine.file().create(machine.key, pin) == failed(KeyFailure{KeyError::PassphraseTooShort}));
    CHECK_FALSE(QFile::exists(machine.path));
    machine.make(passphrase);
    CHECK(machine.file().protection() == Protection::Passphrase);
    CHECK(machine.opens(passphrase));
    CHECK(machine.refusal().error == KeyError::PassphraseNeeded);
}

TEST_CASE("a keychain that forgets what it took counts as none", "[keyfile]")
{
    Machine machine;
    machine.vault.mood = fakes::FakeKeyVault::Mood::ForgetsWrites;
    CHECK(machine.file().create(machine.key) == failed(KeyFailure{KeyError::PassphraseNeeded}));
}

TEST_CASE("a PIN opens the key only together with the keychain", "[keyfile]")
{
    Machine machine;
    machine.make(pin);
    CHECK(machine.file().protection() == Protection::KeychainAndPassphrase);
    CHECK(machine.opens(pin));

    SECTION("not without the PIN")
    {
        CHECK(machine.refusal().error == KeyError::PassphraseNeeded);
        CHECK(machine.refusal(u"274952"_s).error == KeyError::WrongPassphrase);
    }
    SECTION("not while the keychain is locked, and no try is counted")
    {
        machine.vault.mood = fakes::FakeKeyVault::Mood::Unavailable;
        for (int i = 0; i < 2 * freeTries; ++i)
            CHECK(machine.refusal(pin).error == KeyError::KeychainUnavailable);
        machine.vault.mood = fakes::FakeKeyVault::Mood::Works;
        CHECK(machine.opens(pin));
    }
    SECTION("not once the keychain has lost its half")
    {
        machine.vault.secrets.clear();
        CHECK(machine.refusal(pin).error == KeyError::KeychainEntryGone);
    }
    SECTION("not with another keychain's half")
    {
        machine.vault.secrets.begin().value() = QByteArray(32, 'x');
        CHECK_FALSE(machine.opens(pin));
    }
}

TEST_CASE("a keychain that holds something else does not open the key", "[keyfile]")
{
    Machine machine;
    machine.make();
    machine.vault.secrets.begin().value() = QByteArray(32, 'x');
    CHECK(machine.refusal().error == KeyError::KeychainEntryGone);
}

TEST_CASE("a PIN of fewer than six characters is refused", "[keyfile]")
{
    Machine machine;
    CHECK(machine.file().create(machine.key, u"12345"_s) == failed(KeyFailure{KeyError::PassphraseTooShort}));
    CHECK(machine.vault.secrets.isEmpty());
}

TEST_CASE("the same letters composed differently are the same passphrase", "[keyfile]")
{
    Headless machine;
    machine.make(u"caf\u00E9 au lait twice"_s);
    CHECK(machine.opens(u"cafe\u0301 au lait twice"_s));
}

TEST_CASE("a key file is never written over by another key", "[keyfile]")
{
    Machine machine;
    machine.make();
    CHECK(machine.file().create(Key::random()) == failed(KeyFailure{KeyError::AlreadyThere}));
    CHECK(machine.opens());
}

TEST_CASE("a missing key file is told apart from a damaged one", "[keyfile]")
{
    Machine machine;
    CHECK(machine.refusal().error == KeyError::Missing);
    CHECK(machine.file().protection() == failed(KeyFailure{KeyError::Missing}));
}

TEST_CASE("changing the passphrase wraps the same key anew", "[keyfile]")
{
    Headless machine;
    machine.make(passphrase);
    const QString next = u"nine loud sparrows"_s;
    CHECK(machine.file().changePassphrase(u"not the right one"_s, next) == failed(KeyFailure{KeyError::WrongPassphrase}));
    CHECK(machine.file().changePassphrase(passphrase, u"short"_s) == failed(KeyFailure{KeyError::PassphraseTooShort}));
    CHECK(machine.file().changePassphrase(passphrase, {}) == failed(KeyFailure{KeyError::PassphraseNeeded}));
    CHECK(machine.opens(passphrase));
    REQUIRE(machine.file().changePassphrase(passphrase, next));
    CHECK(machine.opens(next));
    CHECK_FALSE(machine.opens(passphrase));
}

TEST_CASE("a PIN can be set and taken away where there is a keychain", "[keyfile]")
{
    Machine machine;
    machine.make();
    REQUIRE(machine.file().changePassphrase({}, pin));
    CHECK(machine.file().protection() == Protection::KeychainAndPassphrase);
    CHECK(machine.opens(pin));
    REQUIRE(machine.file().changePassphrase(pin, {}));
    CHECK(machine.file().protection() == Protection::Keychain);
    CHECK(machine.opens());
    CHECK(machine.vault.secrets.size() == 1);
}

TEST_CASE("after five wrong tries each next one waits twice as long, up to an hour", "[keyfile]")
{
    Headless machine;
    machine.make(passphrase);
    machine.guessWrongly(freeTries - 1);
    CHECK(machine.refusal(u"not the right one"_s) == KeyFailure{KeyError::WrongPassphrase, 30s});
    for (const auto &next : {60s, 120s, 240s, 480s, 960s, 1920s, 3600s, 3600s}) {
        const auto wait = machine.refusal(passphrase);
        CHECK(wait.error == KeyError::TooManyTries);
        machine.clock.advance(wait.retryAfter);
        CHECK(machine.refusal(u"not the right one"_s) == KeyFailure{KeyError::WrongPassphrase, next});
    }
    machine.clock.advance(3600s);
    CHECK(machine.opens(passphrase));
    CHECK(machine.refusal(u"not the right one"_s) == KeyFailure{KeyError::WrongPassphrase, 0ms});
}

TEST_CASE("the wait survives a restart and counts down", "[keyfile]")
{
    Headless machine;
    machine.make(passphrase);
    machine.guessWrongly(freeTries);
    machine.clock.advance(20s);
    // file() reads from the disk anew, as after a restart.
    CHECK(machine.refusal(passphrase) == KeyFailure{KeyError::TooManyTries, 10s});
    machine.clock.advance(10s);
    CHECK(machine.opens(passphrase));
}

TEST_CASE("a clock set back starts the wait again and does not prolong it for ever", "[keyfile]")
{
    Headless machine;
    machine.make(passphrase);
    machine.guessWrongly(freeTries);
    machine.clock.advance(-24h);
    CHECK(machine.refusal(passphrase) == KeyFailure{KeyError::TooManyTries, 30s});
    machine.clock.advance(29s);
    CHECK(machine.refusal(passphrase) == KeyFailure{KeyError::TooManyTries, 1s});
    machine.clock.advance(1s);
    CHECK(machine.opens(passphrase));
}

TEST_CASE("a try counts before its outcome is known", "[keyfile]")
{
    Headless machine;
    machine.make(passphrase);
    machine.guessWrongly(freeTries);
    machine.clock.advance(30s);
    // Where the count cannot be kept, nothing is tried: root may write anywhere, a folder in the way stops even root.
    REQUIRE(QDir{}.mkdir(machine.path + u".new"_s));
    CHECK(machine.refusal(passphrase).error == KeyError::CannotWrite);
    CHECK(QDir{}.rmdir(machine.path + u".new"_s));
    CHECK(machine.opens(passphrase));
}

TEST_CASE("on a full disk the right passphrase opens, and wrong ones are counted", "[keyfile]")
{
    Headless machine;
    machine.make(passphrase);
    const QByteArray before = machine.bytes();
    {
        const FullDisk full;
        CHECK(machine.file().changePassphrase(passphrase, u"nine loud sparrows"_s) == failed(KeyFailure{KeyError::DiskFull}));
        CHECK(machine.opens(passphrase));
        machine.guessWrongly(freeTries);
        CHECK(machine.refusal(passphrase) == KeyFailure{KeyError::TooManyTries, 30s});
    }
    CHECK(machine.refusal(passphrase) == KeyFailure{KeyError::TooManyTries, 30s});
    CHECK(machine.bytes().size() == before.size());
    machine.clock.advance(30s);
    const FullDisk full;
    CHECK(machine.opens(passphrase));
    CHECK(machine.bytes() == before);
}

TEST_CASE("a key file that leaves the count no room is not tried on a full disk", "[keyfile]")
{
    Headless machine;
    machine.make(passphrase);
    machine.overwrite(QJsonDocument::fromJson(machine.bytes()).toJson());
    const QByteArray before = machine.bytes();
    {
        const FullDisk full;
        CHECK(machine.refusal(passphrase) == KeyFailure{KeyError::DiskFull});
        CHECK(machine.file().open(passphrase, Counting::WhereWrong));
        CHECK(machine.file().open(u"not the right one"_s, Counting::WhereWrong) == failed(KeyFailure{KeyError::DiskFull}));
    }
    CHECK(machine.bytes() == before);
    CHECK(machine.opens(passphrase));
    CHECK(machine.bytes().size() != before.size());
}

TEST_CASE("a command writes nothing where its passphrase is right, and counts where it is wrong", "[keyfile]")
{
    Headless machine;
    machine.make(passphrase);
    // Root may write anywhere; a folder in the way stops even root.
    REQUIRE(QDir{}.mkdir(machine.path + u".new"_s));
    CHECK(machine.file().open(passphrase, Counting::WhereWrong));
    REQUIRE(QDir{}.rmdir(machine.path + u".new"_s));
    for (int i = 0; i < freeTries; ++i)
        CHECK_FALSE(machine.file().open(u"not the right one"_s, Counting::WhereWrong));
    CHECK(machine.file().open(passphrase, Counting::WhereWrong) == failed(KeyFailure{KeyError::TooManyTries, 30s}));
    CHECK(machine.refusal(passphrase) == KeyFailure{KeyError::TooManyTries, 30s});
    machine.clock.advance(30s);
    CHECK(machine.file().open(passphrase, Counting::WhereWrong));
    CHECK(machine.refusal(u"not the right one"_s) == KeyFailure{KeyError::WrongPassphrase, 0ms});
}

TEST_CASE("any flipped byte is noticed as damage and the file stays as it is", "[keyfile]")
{
    Machine machine;
    machine.make();
    const QByteArray sound = machine.bytes();
    int noticed = 0;
    for (qsizetype at = 0; at < sound.size(); ++at) {
        QByteArray broken = sound;
        broken[at] = static_cast<char>(broken[at] ^ 0x04);
        machine.overwrite(broken);
        const auto opened = machine.file().open();
        // White space between elements carries nothing.
        const bool harmless = QJsonDocument::fromJson(broken) == QJsonDocument::fromJson(sound);
        CHECK((harmless || (!opened && opened.error().error == KeyError::Damaged)
               || (!opened && opened.error().error == KeyError::FromTheFuture)));
        CHECK(machine.bytes() == broken);
        noticed += !opened;
    }
    CHECK(noticed > sound.size() / 2);
}

TEST_CASE("a truncated, empty or foreign key file is damaged", "[keyfile]")
{
    Machine machine;
    machine.make();
    const QByteArray sound = machine.bytes();
    for (const QByteArray &bytes : {QByteArray{}, sound.left(sound.size() / 2), QByteArray{"[]"}, QByteArray(100000, '{')}) {
        machine.overwrite(bytes);
        CHECK(machine.refusal().error == KeyError::Damaged);
        CHECK(machine.file().create(Key::random()) == failed(KeyFailure{KeyError::AlreadyThere}));
    }
}

TEST_CASE("a key file from a newer version is refused as such", "[keyfile]")
{
    Machine machine;
    machine.make();
    QJsonObject json = QJsonDocument::fromJson(machine.bytes()).object();
    json[u"format"_s] = 2;
    machine.overwrite(QJsonDocument{json}.toJson());
    CHECK(machine.refusal().error == KeyError::FromTheFuture);
}

TEST_CASE("the key file holds neither the key nor the passphrase and only its owner may read it", "[keyfile]")
{
    Headless machine;
    machine.make(passphrase);
    const QByteArray bytes = machine.bytes();
    CHECK_FALSE(bytes.contains(machine.key.bytes()));
    CHECK_FALSE(bytes.contains(machine.key.bytes().toBase64()));
    CHECK_FALSE(bytes.contains(machine.key.bytes().toHex()));
    CHECK_FALSE(bytes.contains(passphrase.toUtf8()));
    const auto permissions = QFileInfo{machine.path}.permissions();
    CHECK_FALSE(permissions.testAnyFlags(QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther));
    CHECK_FALSE(QFile::exists(machine.path + u".new"_s));
}
