#include "child.h"
#include "store/drafts.h"
#include "temporarystore.h"

#include <QDirIterator>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSet>

#include <sys/resource.h>

using namespace heard;
using namespace heard::store;
using namespace Qt::StringLiterals;

namespace {

QJsonObject numbered(int number)
{
    return {{u"resourceType"_s, u"Communication"_s}, {u"text"_s, QString::number(number)}, {u"note"_s, QString(2000, u'x')}};
}

/// Writes on and on from @p first, and tells each number once it is kept.
bool writeFrom(const TemporaryStore &store, int first, const Child::Pipe &pipe)
{
    const auto database = Database::open(store.path, store.key, store.clock);
    if (!database)
        return false;
    for (int number = first;; ++number) {
        const auto written
            = (*database)->write([number](Writer &writer) { return writer.create(numbered(number)); }).result();
        if (!written)
            return false;
        pipe.tell(number);
    }
}

QVector<int> numbersIn(Connection &connection)
{
    return got(connection.all<int>("SELECT CAST(json ->> '$.text' AS INTEGER) FROM resource ORDER BY key", {},
                                   [](const Row &row) { return static_cast<int>(row.integer(0)); }));
}

/// The files below @p folder that hold @p needle.
QStringList filesWith(const QByteArray &needle, const QString &folder)
{
    QStringList found;
    QDirIterator files{folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories};
    while (files.hasNext()) {
        QFile file{files.next()};
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(needle))
            found << file.fileName();
    }
    return found;
}

} // namespace

TEST_CASE("killed at random points, nothing acknowledged is lost or doubled", "[survival]")
{
    const TemporaryStore store;
    QRandomGenerator random{20261122};
    QSet<int> acknowledged;
    int next = 1;
    for (int kill = 0; kill < 60; ++kill) {
        {
            Child child{[&](const Child::Pipe &pipe) { return writeFrom(store, next, pipe); }};
            const int wanted = random.bounded(6);
            for (int i = 0; i < wanted; ++i) {
                const auto number = child.hear();
                REQUIRE(number);
                acknowledged << *number;
            }
            child.killAfter(std::chrono::microseconds{random.bounded(4000)});
            while (const auto number = child.hear())
                acknowledged << *number;
        }
        auto connection = store.device();
        const QVector<int> kept = numbersIn(connection);
        const QSet<int> keptSet{kept.begin(), kept.end()};
        CHECK(keptSet.size() == kept.size());
        CHECK(keptSet.contains(acknowledged));
        // A resource and its change are one.
        CHECK(number(connection, "SELECT count(*) FROM local_change") == kept.size());
        CHECK(number(connection, "SELECT count(*) FROM resource r JOIN local_change c ON c.resource = r.key AND c.json = r.json")
              == kept.size());
        CHECK(number(connection, "SELECT count(*) FROM identifier") == kept.size());
        next = kept.isEmpty() ? 1 : kept.back() + 1;
    }
    auto connection = store.device();
    CHECK(text(connection, "PRAGMA integrity_check") == u"ok"_s);
    CHECK(acknowledged.size() > 50);
}

TEST_CASE("a draft outlives a kill", "[survival]")
{
    const TemporaryStore store;
    {
        Child child{[&](const Child::Pipe &pipe) {
            const auto database = Database::open(store.path, store.key, store.clock);
            if (!database)
                return false;
            Drafts drafts{**database};
            if (!drafts.keep(u"feedback/good"_s, u"The nurse listened"_s).result())
                return false;
            pipe.tell(1);
            while (true) {
                if (!drafts.keep(u"feedback/good"_s, u"The nurse listened."_s).result())
                    return false;
            }
        }};
        REQUIRE(child.hear());
        child.kill();
    }
    const auto database = store.database();
    CHECK(got(Drafts{*database}.words(u"feedback/good"_s)).startsWith(u"The nurse listened"_s));
}

TEST_CASE("a disk that fills up while writing loses nothing that was acknowledged", "[survival]")
{
    const TemporaryStore store;
    int last = 0;
    {
        Child child{[&](const Child::Pipe &pipe) {
            // No file may grow beyond this: to SQLite as good as a full disk, and needs no disk of its own.
            std::signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{2'000'000, 2'000'000};
            return ::setrlimit(RLIMIT_FSIZE, &limit) == 0 && writeFrom(store, 1, pipe);
        }};
        while (const auto number = child.hear())
            last = *number;
        CHECK_FALSE(child.wait());
    }
    CHECK(last > 10);
    {
        auto connection = store.device();
        CHECK(numbersIn(connection).size() >= last);
        CHECK(number(connection, "SELECT count(*) FROM local_change") == numbersIn(connection).size());
        CHECK(text(connection, "PRAGMA integrity_check") == u"ok"_s);
    }
    const auto database = store.database();
    CHECK(database->write([](Writer &writer) { return writer.create(numbered(0)); }).result());
}

TEST_CASE("no plain text of what people write is on the disk", "[survival]")
{
    const QString canary = u"zinnia-canary-40217"_s;
    const TemporaryStore store;
    QFile control{store.folder.filePath(u"control"_s)};
    REQUIRE(control.open(QIODevice::WriteOnly));
    control.write(canary.toUtf8());
    control.close();
    REQUIRE(filesWith(canary.toUtf8(), store.folder.path()).size() == 1);
    REQUIRE(control.remove());

    const auto expectNoTrace = [&] {
        for (const QByteArray &needle : {canary.toUtf8(), canary.toUtf8().toBase64(), canary.toUtf8().toHex(),
                                         QByteArray{reinterpret_cast<const char *>(canary.utf16()), canary.size() * 2}})
            CHECK(filesWith(needle, store.folder.path()).isEmpty());
        CHECK(filesWith(store.key.bytes(), store.folder.path()).isEmpty());
    };
    {
        const auto database = store.database();
        got(database->write([&](Writer &writer) -> StoreResult<void> {
            for (int i = 0; i < 300; ++i) {
                if (auto made = writer.create({{u"resourceType"_s, u"Communication"_s}, {u"text"_s, canary}}); !made)
                    return failed(made.error());
            }
            return writer.setSetting(u"name"_s, canary);
        }));
        got(Drafts{*database}.keep(u"feedback/good"_s, canary));
        // Sorting and searching much at once makes SQLite reach for temporary files.
        CHECK(got(database->read([](Reader &reader) {
            return reader.connection().all<QString>("SELECT json FROM resource ORDER BY json || random()", {},
                                                    [](const Row &row) { return row.text(0); });
        })).size() == 300);
        CHECK(QFile::exists(store.path + u"-wal"_s));
        expectNoTrace();
    }
    expectNoTrace();
    auto connection = store.device();
    CHECK(number(connection, "SELECT count(*) FROM words WHERE words MATCH '\"zinnia\"'") == 300);
}
