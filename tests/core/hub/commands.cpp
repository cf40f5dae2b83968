#include "hubprogram.h"

#include "hub/server.h"

#include <QDir>
#include <QFile>

#include <sys/stat.h>

using namespace heard::fakes;
using namespace Qt::StringLiterals;

namespace {

/// The files in the folder that others than their owner may read or write; "." is the folder.
QStringList openToOthers(const QString &folder)
{
    QStringList found;
    const QStringList names = QStringList{u"."_s} + QDir{folder}.entryList(QDir::Files | QDir::Hidden);
    for (const QString &name : names) {
        struct stat status{};
        REQUIRE(::stat(QFile::encodeName(folder + u'/' + name).constData(), &status) == 0);
        if ((status.st_mode & 0077) != 0)
            found << name;
    }
    return found;
}

QString written(const QTemporaryDir &folder, const QByteArray &bytes)
{
    QFile file{folder.filePath(u"to-import"_s)};
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    REQUIRE(file.write(bytes) == bytes.size());
    return file.fileName();
}

} // namespace

TEST_CASE("a hub's folder and files are its owner's alone from the beginning", "[hub][commands]")
{
    const mode_t before = ::umask(0022);
    HubProcess hub;
    hub.init();
    CHECK(openToOthers(hub.folder()).isEmpty());
    // As an earlier copy or a careless hand may have left it.
    REQUIRE(::chmod(QFile::encodeName(hub.folder() + u"/hub.db"_s).constData(), 0644) == 0);
    hub.serve();
    CHECK(QFile::exists(hub.folder() + u"/hub.db-wal"_s));
    CHECK(openToOthers(hub.folder()).isEmpty());
    CHECK(hub.terminate() == 0);
    const QString copy = hub.folder() + u"/copy"_s;
    hub.run({u"backup"_s, u"--data"_s, hub.folder(), u"--to"_s, copy});
    CHECK(openToOthers(hub.folder()).isEmpty());
    ::umask(before);
}

TEST_CASE("where there is no hub each command says so and makes nothing", "[hub][commands]")
{
    HubProcess hub;
    const QString copy = hub.folder() + u".copy"_s;
    for (const QStringList &command : {QStringList{u"check"_s}, QStringList{u"serve"_s}, QStringList{u"export"_s, u"--to"_s, copy},
             QStringList{u"backup"_s, u"--to"_s, copy}}) {
        const QStringList said = hub.run(command + QStringList{u"--data"_s, hub.folder()}, 1);
        REQUIRE(said.size() == 2);
        CHECK(said.join(u' ').contains(u"There is no hub in "_s + hub.folder()));
    }
    CHECK_FALSE(QDir{hub.folder()}.exists());
    CHECK_FALSE(QFile::exists(copy));
}

TEST_CASE("an export of a type that no hub keeps names those it does", "[hub][commands]")
{
    HubProcess hub;
    hub.init();
    const QString file = hub.folder() + u"/out.ndjson"_s;
    const QString said = hub.run({u"export"_s, u"--data"_s, hub.folder(), u"--to"_s, file, u"--type"_s, u"Bogus"_s}, 1).join(u' ');
    CHECK(said.contains(u"Bogus"_s));
    CHECK(said.contains(u"Appointment, "_s));
    CHECK(said.contains(u"Goal, "_s));
    CHECK_FALSE(QFile::exists(file));
    CHECK(hub.run({u"export"_s, u"--data"_s, hub.folder(), u"--to"_s, file, u"--type"_s, u"Goal"_s}).back().startsWith(u"export: 0 resources"_s));
}

TEST_CASE("words that a command does not take are refused, not passed over", "[hub][commands]")
{
    HubProcess hub;
    hub.init();
    const QString other = hub.folder() + u".other"_s;
    for (const QStringList &command : {QStringList{u"check"_s}, QStringList{u"backup"_s, u"--to"_s, other}}) {
        const QStringList said = hub.run(command + QStringList{u"--data"_s, hub.folder(), other}, 2);
        REQUIRE(said.size() == 1);
        CHECK(said[0].contains(command[0] + u" takes its folder with --data DIR and no other words: "_s + other));
    }
    CHECK_FALSE(QFile::exists(other));
}

TEST_CASE("a colleague without roles, or with unknown ones, is answered with what to write", "[hub][commands]")
{
    HubProcess hub;
    hub.init();
    const QStringList invite{u"invite"_s, u"--data"_s, hub.folder(), u"--new"_s, u"Tom Reyes"_s};
    const QString roles = u"nurse, pledge-lead, mdt-member, patient-representative, administrator"_s;
    const QString without = hub.run(invite, 1).join(u' ');
    CHECK(without.contains(u"Say what Tom Reyes may do with --roles, such as --roles nurse,pledge-lead."_s));
    CHECK(without.contains(roles));
    const QString unknown = hub.run(invite + QStringList{u"--roles"_s, u"nurse,doctor"_s}, 1).join(u' ');
    CHECK(unknown.contains(u"nurse,doctor is not understood."_s));
    CHECK(unknown.contains(roles));
    CHECK(hub.run({u"init"_s, u"--help"_s}).join(u' ').simplified().contains(roles));
    CHECK(hub.run({u"invite"_s, u"--help"_s}).join(u' ').simplified().contains(roles));
}

TEST_CASE("a passphrase that is too short leaves no folder behind", "[hub][commands]")
{
    HubProcess hub;
    QTemporaryDir folder;
    const auto init = [&] {
        return hub.run({u"init"_s, u"--data"_s, hub.folder(), u"--key-file"_s, written(folder, "short"), u"--unit"_s,
            u"Unit"_s, u"--admin"_s, u"Ann"_s}, 1).join(u' ');
    };
    CHECK(init().contains(u"The passphrase is too short: at least 12 characters."_s));
    CHECK_FALSE(QDir{hub.folder()}.exists());
    // One that was there before stays.
    REQUIRE(QDir{}.mkpath(hub.folder()));
    CHECK(init().contains(u"The passphrase is too short"_s));
    CHECK(QDir{hub.folder()}.exists());
}

TEST_CASE("without a keychain nothing is founded upon one", "[hub][commands]")
{
    HubProcess hub;
    const QStringList said = hub.run({u"init"_s, u"--keychain"_s, u"--data"_s, hub.folder(), u"--unit"_s, u"Unit"_s, u"--admin"_s, u"Ann"_s}, 1);
    REQUIRE(said.size() == 2);
    CHECK(said.join(u' ').contains(u"There is no keychain here that can be reached."_s));
    CHECK_FALSE(QDir{hub.folder()}.exists());
}

TEST_CASE("localhost is this machine, and what is no address is answered with some", "[hub][commands]")
{
    HubProcess hub;
    hub.init();
    hub.serve(u"localhost"_s);
    CHECK(hub.terminate() == 0);
    const QString said = hub.run({u"serve"_s, u"--data"_s, hub.folder(), u"--listen"_s, u"riverbank"_s}, 1).join(u' ');
    CHECK(said.contains(u"riverbank is not an address"_s));
    CHECK(said.contains(u"127.0.0.1"_s));
}

TEST_CASE("what was said without a name is let in daily unless it is said otherwise", "[hub][commands]")
{
    CHECK(heard::hub::ServerOptions{}.release == std::chrono::hours{24});
    HubProcess hub;
    hub.init();
    for (const QString &strange : {u"weekly"_s, u"0"_s, u"86401"_s, QString{}}) {
        const QString said = hub.run({u"serve"_s, u"--data"_s, hub.folder(), u"--release-nameless"_s, strange}, 1).join(u' ');
        CHECK(said.contains(u"daily, hourly, or every 1 to 86400 seconds"_s));
    }
    for (const QString &known : {u"daily"_s, u"hourly"_s, u"5"_s}) {
        const QString said = hub.run({u"serve"_s, u"--data"_s, hub.folder(), u"--release-nameless"_s, known, u"--listen"_s, u"riverbank"_s}, 1).join(u' ');
        CHECK(said.contains(u"riverbank is not an address"_s));
    }
}

TEST_CASE("a reference that leads nowhere is not called a wrong NHS number", "[hub][commands]")
{
    HubProcess hub;
    hub.init();
    const QTemporaryDir folder;
    const auto said = [&](const QByteArray &actor) {
        const QByteArray appointment = R"({"resourceType":"Appointment","status":"booked","start":"2026-12-01T10:00:00Z",
            "end":"2026-12-01T10:30:00Z","participant":[{"status":"accepted","actor":)" + actor + "}]}";
        return hub.run({u"import"_s, u"--data"_s, hub.folder(), written(folder, appointment)}, 1).join(u' ');
    };
    const QString referred = said(R"({"reference":"Patient/nobody"})");
    CHECK(referred.contains(u"this refers to a patient that is not there"_s));
    CHECK(referred.contains(u"Patient/nobody"_s));
    CHECK_FALSE(referred.contains(u"NHS"_s));
    const QString numbered = said(R"({"type":"Patient","identifier":{"system":"https://fhir.nhs.uk/Id/nhs-number","value":"9991234519"}})");
    CHECK(numbered.contains(u"nobody has this NHS number"_s));
}

TEST_CASE("comments that another file said word for word are named, and added when that is asked for", "[hub][commands]")
{
    HubProcess hub;
    hub.init();
    QTemporaryDir folder;
    const QString first = written(folder, "feedback\nNothing.\n");
    const auto import = [&](const QString &file, const QStringList &options) {
        return hub.run(QStringList{u"import"_s, u"--data"_s, hub.folder(), file} + options);
    };
    CHECK(import(first, {}) == QStringList{u"import: 1 rows added, 0 changed, 0 known already, 0 left out."_s});
    const QString second = folder.filePath(u"feb.csv"_s);
    REQUIRE(QFile::copy(first, second));
    const QStringList preview = import(second, {u"--preview"_s});
    REQUIRE(preview.size() == 2);
    CHECK(preview[0].startsWith(u"1 comments without a date or number stood in another file word for word and would not be added."_s));
    const QStringList known = import(second, {});
    REQUIRE(known.size() == 2);
    CHECK(known[0].contains(u"--said-again"_s));
    CHECK(known[1] == u"import: 0 rows added, 0 changed, 1 known already, 0 left out."_s);
    CHECK(import(second, {u"--said-again"_s}) == QStringList{u"import: 1 rows added, 0 changed, 0 known already, 0 left out."_s});
    CHECK(import(second, {u"--said-again"_s}) == QStringList{u"import: 0 rows added, 0 changed, 1 known already, 0 left out."_s});
    CHECK(import(second, {}) == QStringList{u"import: 0 rows added, 0 changed, 1 known already, 0 left out."_s});
}

TEST_CASE("good rows are imported beside rows that only a hub refuses, each named with its place", "[hub][commands]")
{
    HubProcess hub;
    hub.init();
    const QTemporaryDir folder;
    const QString file = written(folder, R"({"resourceType":"Patient","name":[{"family":"Baker"}],"birthDate":"1970-13-01"}
{"resourceType":"Patient","name":[{"family":"Cole","given":["\ud800"]}]}
{"resourceType":"Patient","id":"eve","name":[{"family":"Hill"}],"birthDate":"1950-01-31"}
{"resourceType":"Appointment","status":"booked","start":"2026-12-01T10:00:00Z","end":"2026-12-01T10:30:00Z","slot":[{"reference":"https://b.example/fhir/Slot/9"}],"participant":[{"actor":{"reference":"Patient/eve"},"status":"accepted"}]}
{"resourceType":"Appointment","status":"booked","start":"2026-12-02T10:00:00Z","end":"2026-12-02T10:30:00Z","participant":[{"actor":{"reference":"Patient/eve"},"status":"perhaps"}]}
)");
    const auto import = [&](const QStringList &options, int exitCode) {
        return hub.run(QStringList{u"import"_s, u"--data"_s, hub.folder(), file} + options, exitCode).join(u'\n').toStdString();
    };
    const std::string bad = "line 1, column 67 (birthDate): this is not in the form that FHIR gives it: 1970-13-01\n"
                            "line 2, column 61 (name[0].given[0]): this text holds half of a character\n"
                            "line 5, column 170 (participant[0].status): this code is not one of FHIR's for this element: perhaps\n";
    CHECK(import({u"--preview"_s}, 0) == bad + "import: would add 2 rows and change 0; 0 are known and 3 are bad.");
    CHECK(import({}, 1).starts_with(bad));
    CHECK(import({u"--good-rows"_s}, 0) == bad + "import: 2 rows added, 0 changed, 0 known already, 3 left out.");
    CHECK(import({u"--good-rows"_s}, 0) == bad + "import: 0 rows added, 0 changed, 2 known already, 3 left out.");
}
