#include "store/connection.h"

#include "temporarystore.h"

#include <QRandomGenerator>

using namespace heard;
using namespace heard::store;
using namespace Qt::StringLiterals;

namespace {

/// A database of many pages, closed, so that all of it is in one file.
void fill(const TemporaryStore &store)
{
    auto connection = got(store.connect());
    got(connection.execute("CREATE TABLE t (n INTEGER PRIMARY KEY, words TEXT)"));
    got(connection.execute("WITH RECURSIVE c (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < 500) "
                           "INSERT INTO t SELECT n, hex(randomblob(100)) FROM c"));
}

/// Opens and reads everything; the reason where that fails.
std::optional<StoreError> readingFails(const TemporaryStore &store)
{
    auto connection = store.connect();
    if (!connection)
        return connection.error().error;
    const auto read = connection->run("SELECT sum(length(words)) FROM t");
    return read ? std::nullopt : std::optional{read.error().error};
}

} // namespace

TEST_CASE("a database opens again with its key", "[store]")
{
    const TemporaryStore store;
    fill(store);
    CHECK_FALSE(readingFails(store));
}

TEST_CASE("another key opens nothing and changes nothing", "[store]")
{
    TemporaryStore store;
    fill(store);
    const QByteArray before = store.bytes();
    const Key right = store.key;
    store.key = Key::random();
    CHECK(refusal(store.connect()) == StoreError::WrongKey);
    CHECK(store.bytes() == before);
    store.key = right;
    CHECK_FALSE(readingFails(store));
}

TEST_CASE("a file that is no database is refused and left as it is", "[store]")
{
    const TemporaryStore store;
    for (const QByteArray &bytes : {QByteArray{"just words"}, QByteArray(10000, 'x'), QByteArray{"SQLite format 3\0plain", 21}}) {
        store.overwrite(bytes);
        CHECK(refusal(store.connect()) == StoreError::WrongKey);
        CHECK(store.bytes() == bytes);
    }
}

TEST_CASE("a folder that is not there is told", "[store]")
{
    TemporaryStore store;
    store.path = store.folder.filePath(u"missing/heard.db"_s);
    CHECK(refusal(store.connect()) == StoreError::CannotOpen);
    store.path = store.folder.path();
    CHECK(refusal(store.connect()) == StoreError::CannotOpen);
}

TEST_CASE("a flipped bit anywhere is noticed and the file is kept", "[store]")
{
    const TemporaryStore store;
    fill(store);
    const QByteArray sound = store.bytes();
    constexpr qsizetype page = 4096;
    REQUIRE(sound.size() % page == 0);
    QRandomGenerator random{20261122};
    for (qsizetype at = 0; at < sound.size(); at += page) {
        QByteArray broken = sound;
        const qsizetype place = at + random.bounded(static_cast<int>(page));
        broken[place] = static_cast<char>(broken[place] ^ (1 << random.bounded(8)));
        store.overwrite(broken);
        const auto failure = readingFails(store);
        INFO("byte " << place);
        REQUIRE(failure);
        CHECK((*failure == StoreError::Damaged || (at == 0 && *failure == StoreError::WrongKey)));
        CHECK(store.bytes() == broken);
    }
}

TEST_CASE("a longer look that meets a broken page tells of damage, not of a mistake of ours", "[store]")
{
    const TemporaryStore store;
    fill(store);
    got(got(store.connect()).execute("CREATE INDEX words ON t (words)"));
    const QByteArray sound = store.bytes();
    int ended = 0;
    for (qsizetype at = 4096 + 2000; at < sound.size(); at += 4096) {
        QByteArray broken = sound;
        broken[at] = static_cast<char>(broken[at] ^ 1);
        store.overwrite(broken);
        auto connection = got(store.connect());
        const auto looked = connection.run("PRAGMA integrity_check");
        INFO("byte " << at);
        CHECK((looked || looked.error().error == StoreError::Damaged));
        ended += looked ? 0 : 1;
    }
    CHECK(ended > 0);
    store.overwrite(sound);
    CHECK(refusal(got(store.connect()).run("SELECT nothing FROM t")) == StoreError::Misuse);
}

TEST_CASE("a database cut short is noticed", "[store]")
{
    const TemporaryStore store;
    fill(store);
    const QByteArray sound = store.bytes();
    store.overwrite(sound.left(sound.size() / 2));
    CHECK(readingFails(store));
}

TEST_CASE("commits are flushed to the disk and written ahead", "[store]")
{
    const TemporaryStore store;
    auto connection = got(store.connect());
    CHECK(text(connection, "PRAGMA journal_mode") == u"wal"_s);
    CHECK(number(connection, "PRAGMA synchronous") == 2);
    CHECK(number(connection, "PRAGMA foreign_keys") == 1);
    CHECK(number(connection, "PRAGMA temp_store") == 2);
    CHECK(number(connection, "PRAGMA fullfsync") == 1);
}

TEST_CASE("a read-only connection reads and does not write", "[store]")
{
    const TemporaryStore store;
    fill(store);
    auto reader = got(Connection::open(store.path, store.key, Connection::Access::ReadOnly));
    CHECK(number(reader, "SELECT count(*) FROM t") == 500);
    CHECK_FALSE(reader.run("DELETE FROM t"));
    CHECK(number(reader, "SELECT count(*) FROM t") == 500);
    const TemporaryStore nothing;
    CHECK(refusal(Connection::open(nothing.path, nothing.key, Connection::Access::ReadOnly)) == StoreError::CannotOpen);
}

TEST_CASE("values come back as they were bound", "[store]")
{
    const TemporaryStore store;
    auto connection = got(store.connect());
    const QString words = u"caf\u00E9 \U0001F337 'quoted' \"twice\"; --"_s;
    bool met = false;
    got(connection.forEach("SELECT :text, :bytes, :number, :real, :null, :empty",
                           {{":text", words}, {":bytes", "{\"a\":1}"_ba}, {":number", qint64{1} << 60}, {":real", 0.5},
                            {":null", QString{}}, {":empty", u""_s}},
                           [&](const Row &row) {
                               CHECK(row.text(0) == words);
                               CHECK(row.bytes(1) == "{\"a\":1}");
                               CHECK(row.integer(2) == qint64{1} << 60);
                               CHECK(row.real(3) == 0.5);
                               CHECK(row.isNull(4));
                               CHECK_FALSE(row.isNull(5));
                               CHECK(row.text(5).isEmpty());
                               met = true;
                               return true;
                           }));
    CHECK(met);
}

TEST_CASE("a name that the statement does not have is our own mistake", "[store]")
{
    const TemporaryStore store;
    auto connection = got(store.connect());
    CHECK(refusal(connection.run("SELECT :here", {{":here", u"kept"_s}, {":elsewhere", u"x"_s}})) == StoreError::Misuse);
    // What was bound before the mistake does not leak into the next use.
    CHECK(got(connection.first<bool>("SELECT :here", {}, [](const Row &row) { return row.isNull(0); })) == true);
}

TEST_CASE("a value that is not given again is not remembered", "[store]")
{
    const TemporaryStore store;
    auto connection = got(store.connect());
    got(connection.run("SELECT :value", {{":value", u"first"_s}}));
    CHECK(got(connection.first<bool>("SELECT :value", {}, [](const Row &row) { return row.isNull(0); })) == true);
}

TEST_CASE("a query may run inside another but not inside itself", "[store]")
{
    const TemporaryStore store;
    fill(store);
    auto connection = got(store.connect());
    static constexpr auto outer = "SELECT n FROM t WHERE n < 3";
    int inner = 0;
    got(connection.forEach(outer, {}, [&](const Row &) {
        inner += number(connection, "SELECT count(*) FROM t WHERE n < 4");
        CHECK(refusal(connection.run(outer)) == StoreError::Misuse);
        return true;
    }));
    CHECK(inner == 6);
    CHECK(connection.run(outer));
}

TEST_CASE("a statement kept prepared follows a change of the schema", "[store]")
{
    const TemporaryStore store;
    fill(store);
    auto connection = got(store.connect());
    static constexpr auto sql = "SELECT * FROM t WHERE n = 1";
    CHECK_FALSE(text(connection, sql).isEmpty());
    got(connection.execute("ALTER TABLE t RENAME TO old; CREATE TABLE t (words TEXT, n INTEGER PRIMARY KEY);"
                           "INSERT INTO t VALUES ('new', 1); DROP TABLE old"));
    CHECK(text(connection, sql) == u"new"_s);
}

TEST_CASE("many different statements are not all kept", "[store]")
{
    const TemporaryStore store;
    auto connection = got(store.connect());
    for (int i = 0; i < 2000; ++i)
        REQUIRE(number(connection, QByteArray{"SELECT "}.append(QByteArray::number(i)).constData()) == i);
    CHECK(number(connection, "SELECT 7") == 7);
}

TEST_CASE("the first row of a statement that writes is given after all of it is written", "[store]")
{
    const TemporaryStore store;
    auto connection = got(store.connect());
    got(connection.execute("CREATE TABLE t (n INTEGER PRIMARY KEY)"));
    const auto first = got(connection.first<qint64>("INSERT INTO t VALUES (1), (2), (3) RETURNING n", {},
                                                    [](const Row &row) { return row.integer(0); }));
    CHECK(first == 1);
    CHECK_FALSE(connection.inTransaction());
    CHECK(number(connection, "SELECT count(*) FROM t") == 3);
}

TEST_CASE("a constraint broken at the end of a statement is not lost by asking for its first row only", "[store]")
{
    const TemporaryStore store;
    auto connection = got(store.connect());
    got(connection.execute("CREATE TABLE a (n INTEGER PRIMARY KEY);"
                           "CREATE TABLE b (a INTEGER REFERENCES a (n) DEFERRABLE INITIALLY DEFERRED)"));
    const auto first = connection.first<qint64>("INSERT INTO b VALUES (1) RETURNING a", {},
                                                [](const Row &row) { return row.integer(0); });
    CHECK(refusal(first) == StoreError::Constraint);
    CHECK(number(connection, "SELECT count(*) FROM b") == 0);
}

TEST_CASE("a transaction that is not committed leaves nothing", "[store]")
{
    const TemporaryStore store;
    auto connection = got(store.connect());
    got(connection.execute("CREATE TABLE t (n INTEGER PRIMARY KEY)"));
    {
        const auto undone = got(Transaction::begin(connection));
        got(connection.run("INSERT INTO t VALUES (1)"));
        CHECK(connection.inTransaction());
    }
    CHECK_FALSE(connection.inTransaction());
    {
        auto kept = got(Transaction::begin(connection));
        got(connection.run("INSERT INTO t VALUES (2)"));
        got(kept.commit());
    }
    CHECK(text(connection, "SELECT group_concat(n) FROM t") == u"2"_s);
}

TEST_CASE("a moved connection goes on where it was", "[store]")
{
    const TemporaryStore store;
    fill(store);
    auto first = got(store.connect());
    CHECK(number(first, "SELECT count(*) FROM t") == 500);
    auto second = std::move(first);
    CHECK(number(second, "SELECT count(*) FROM t") == 500);
    const TemporaryStore other;
    auto third = got(other.connect());
    got(third.execute("CREATE TABLE t (n)"));
    CHECK(number(third, "SELECT count(*) FROM t") == 0);
    third = std::move(second);
    CHECK(number(third, "SELECT count(*) FROM t") == 500);
}

TEST_CASE("two connections take turns", "[store]")
{
    const TemporaryStore store;
    fill(store);
    auto one = got(store.connect());
    auto two = got(store.connect());
    got(two.execute("PRAGMA busy_timeout = 0"));
    auto writing = got(Transaction::begin(one));
    got(one.run("DELETE FROM t WHERE n = 1"));
    CHECK(refusal(Transaction::begin(two)) == StoreError::Busy);
    CHECK(number(two, "SELECT count(*) FROM t") == 500);
    got(writing.commit());
    CHECK(number(two, "SELECT count(*) FROM t") == 499);
    CHECK(Transaction::begin(two));
}

TEST_CASE("a database that may not grow refuses and stays good", "[store]")
{
    const TemporaryStore store;
    fill(store);
    auto connection = got(store.connect());
    got(connection.execute("PRAGMA max_page_count = 1"));
    {
        auto transaction = got(Transaction::begin(connection));
        CHECK(refusal(connection.run("INSERT INTO t SELECT n + 500, words FROM t")) == StoreError::DiskFull);
    }
    CHECK(number(connection, "SELECT count(*) FROM t") == 500);
    got(connection.execute("PRAGMA max_page_count = 100000"));
    got(connection.run("INSERT INTO t SELECT n + 500, words FROM t"));
    CHECK(number(connection, "SELECT count(*) FROM t") == 1000);
    CHECK(text(connection, "PRAGMA integrity_check") == u"ok"_s);
}
