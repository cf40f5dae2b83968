#include "store/setaside.h"

#include "fakes/fakekeyvault.h"
#include "store/keyfile.h"
#include "temporarystore.h"

#include <QDir>
#include <QJsonObject>

using namespace heard;
using namespace heard::store;
using namespace Qt::StringLiterals;

TEST_CASE("a database that will not open is kept beside a new one with its key", "[setaside]")
{
    TemporaryStore store;
    fakes::FakeKeyVault vault;
    REQUIRE(KeyFile(KeyFile::pathBeside(store.path), vault, store.clock).create(store.key));
    got(store.database()->write([](Writer &writer) { return writer.create({{u"resourceType"_s, u"Communication"_s}}); }));
    const QByteArray sound = store.bytes();

    const auto kept = setAside(store.path, store.clock.now());
    REQUIRE(kept);
    CHECK(*kept == store.path + u".kept-20261122T090000Z"_s);
    CHECK_FALSE(QFile::exists(store.path));

    // A new one starts in its place with a key of its own.
    const Key fresh = Key::random();
    REQUIRE(KeyFile(KeyFile::pathBeside(store.path), vault, store.clock).create(fresh));
    CHECK(Database::open(store.path, fresh, store.clock));

    // The old one can still be opened by its own.
    const auto key = KeyFile(KeyFile::pathBeside(*kept), vault, store.clock).open();
    REQUIRE(key);
    store.path = *kept;
    CHECK(store.bytes() == sound);
    auto connection = got(Connection::open(*kept, *key));
    CHECK(number(connection, "SELECT count(*) FROM local_change") == 1);
}

TEST_CASE("what was committed but not yet checkpointed goes with it", "[setaside]")
{
    TemporaryStore store;
    QString kept;
    {
        auto connection = store.device();
        got(connection.run("INSERT INTO draft VALUES ('feedback/good', 'words', 0)"));
        REQUIRE(QFile::exists(store.path + u"-wal"_s));
        // As after a kill: the files are there while nobody has checkpointed them.
        const auto moved = setAside(store.path, store.clock.now());
        REQUIRE(moved);
        kept = *moved;
        REQUIRE(QFile::copy(kept, store.folder.filePath(u"copy"_s)));
        REQUIRE(QFile::copy(kept + u"-wal"_s, store.folder.filePath(u"copy-wal"_s)));
    }
    auto copy = got(Connection::open(store.folder.filePath(u"copy"_s), store.key));
    CHECK(text(copy, "SELECT words FROM draft") == u"words"_s);
}

TEST_CASE("setting aside twice within a second overwrites nothing", "[setaside]")
{
    const TemporaryStore store;
    store.overwrite("first");
    const auto first = setAside(store.path, store.clock.now());
    store.overwrite("second");
    const auto second = setAside(store.path, store.clock.now());
    REQUIRE(first);
    REQUIRE(second);
    CHECK(*first != *second);
    CHECK(QDir{store.folder.path()}.entryList(QDir::Files).size() == 2);
}
