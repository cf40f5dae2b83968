#include "hubprogram.h"

#include <QDir>
#include <QFile>

using namespace heard::fakes;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 page = 4096;

void breakAt(const QString &path, qint64 place)
{
    QFile file{path};
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.size() > place);
    REQUIRE(file.seek(place));
    char byte = 0;
    REQUIRE(file.getChar(&byte));
    REQUIRE(file.seek(place));
    REQUIRE(file.putChar(static_cast<char>(byte ^ 1)));
}

/// A hub's backup with its key, and copies of it to be broken.
class Backup {
public:
    Backup()
    {
        m_hub.init();
        m_hub.run({u"backup"_s, u"--data"_s, m_hub.folder(), u"--to"_s, good()});
    }

    [[nodiscard]] QString good() const { return m_folder.filePath(u"good.db"_s); }
    [[nodiscard]] QString brokenAt(qint64 place) const
    {
        const QString copy = m_folder.filePath(u"broken-%1.db"_s.arg(place));
        REQUIRE(QFile::copy(good(), copy));
        REQUIRE(QFile::copy(good() + u".key"_s, copy + u".key"_s));
        breakAt(copy, place);
        return copy;
    }
    [[nodiscard]] QString folder(const QString &name) const { return m_folder.filePath(name); }
    QString run(const QStringList &arguments, int exitCode) { return m_hub.run(arguments, exitCode).join(u'\n'); }

private:
    QTemporaryDir m_folder;
    HubProcess m_hub;
};

/// A hub whose database is broken at a place.
struct BrokenHub : HubProcess {
    explicit BrokenHub(qint64 place)
    {
        init();
        breakAt(folder() + u"/hub.db"_s, place);
    }
    QString told(const QString &command) { return run({command, u"--data"_s, folder()}, 1).join(u'\n'); }
};

} // namespace

TEST_CASE("a damaged backup leaves the new folder as it was, and a good one is restored there", "[hub][damage]")
{
    Backup backup;
    const QString there = backup.folder(u"there"_s);
    REQUIRE(QDir{}.mkpath(there));
    const QString notThere = backup.folder(u"not-there"_s);
    for (const qint64 place : {page + 2000, 10 * page + 2000, 20 * page + 2000}) {
        const QString broken = backup.brokenAt(place);
        for (const QString &folder : {there, notThere}) {
            const QString told = backup.run({u"restore"_s, u"--data"_s, folder, u"--from"_s, broken}, 1);
            CAPTURE(told.toStdString());
            CHECK(told.contains(u"The backup is damaged"_s));
            CHECK(told.contains(u"page %1"_s.arg(place / page + 1)));
            CHECK(told.contains(u"Restore another backup"_s));
        }
        CHECK(QDir{there}.exists());
        CHECK(QDir{there}.isEmpty());
        CHECK_FALSE(QDir{notThere}.exists());
    }
    CHECK(backup.run({u"restore"_s, u"--data"_s, there, u"--from"_s, backup.good()}, 0).endsWith(u"checked."_s));
    CHECK(backup.run({u"restore"_s, u"--data"_s, notThere, u"--from"_s, backup.good()}, 0).endsWith(u"checked."_s));
}

TEST_CASE("damage at the beginning of a file may be another key, and both are said", "[hub][damage]")
{
    Backup backup;
    const QString folder = backup.folder(u"new"_s);
    for (const qint64 place : {3, 1000}) {
        const QString told = backup.run({u"restore"_s, u"--data"_s, folder, u"--from"_s, backup.brokenAt(place)}, 1);
        CHECK(told.contains(u"either its key is another's, or the file is damaged"_s));
        CHECK_FALSE(QDir{folder}.exists());
        for (const QString &command : {u"check"_s, u"serve"_s})
            CHECK(BrokenHub{place}.told(command).contains(u"either the key is another's, or the file is damaged"_s));
    }
}

TEST_CASE("check goes on past a broken page and names it, its table and the whole ones", "[hub][damage]")
{
    const QString told = BrokenHub{page + 2000}.told(u"check"_s);
    CHECK(told.contains(u"damaged: HMAC verification failed for page 2\n"_s));
    CHECK(told.contains(u"cannot be read whole: resource\n"_s));
    CHECK(told.contains(u"can be read whole: account, audit, "_s));
    CHECK(told.contains(u"audit trail: 1 entries, ends with "_s));
    CHECK(told.contains(u"The database is damaged."_s));
    CHECK(told.contains(u"restore the last backup into a new folder"_s));
}

TEST_CASE("check names the broken page where the list of the tables is on it", "[hub][damage]")
{
    HubProcess hub;
    hub.init();
    const QString database = hub.folder() + u"/hub.db"_s;
    int unlisted = 0;
    for (qint64 at = page; at < 24 * page; at += page) {
        breakAt(database, at + 2000);
        const QString told = hub.run({u"check"_s, u"--data"_s, hub.folder()}, 1).join(u'\n');
        breakAt(database, at + 2000); // whole again
        CAPTURE(told.toStdString());
        CHECK(told.contains(u"damaged: HMAC verification failed for page %1\n"_s.arg(at / page + 1)));
        unlisted += told.contains(u"could not be looked at for the damage: schema, "_s) ? 1 : 0;
    }
    CHECK(unlisted > 0);
}

TEST_CASE("a hub whose tables are damaged where they begin is not served", "[hub][damage]")
{
    const QString told = BrokenHub{page + 2000}.told(u"serve"_s);
    CHECK(told.contains(u"The database is damaged (resource: "_s));
    CHECK(told.contains(u"heard-hub check names what is broken"_s));
    CHECK_FALSE(told.contains(u"Listening"_s));
}
