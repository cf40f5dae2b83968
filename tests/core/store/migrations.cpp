#include "store/migrations.h"

#include "child.h"
#include "temporarystore.h"

#include <QRandomGenerator>

#include <array>

using namespace heard;
using namespace heard::store;
using namespace Qt::StringLiterals;

namespace {

QString schemaOf(Connection &connection)
{
    return text(connection, "SELECT group_concat(type || ' ' || name || ' ' || coalesce(sql, ''), char(10)) "
                            "FROM (SELECT * FROM sqlite_schema ORDER BY type, name)");
}

/// A row in each table that has none, with made-up values that the table's own rules allow.
void sample(Connection &connection)
{
    static constexpr std::array rows{
        std::pair{"resource", "INSERT INTO resource (key, type, id, version, json) "
                              "VALUES (1, 'Patient', 'ann', '1', '{\"resourceType\":\"Patient\",\"id\":\"ann\"}')"},
        std::pair{"reference", "INSERT INTO reference VALUES (1, 'Patient.managingOrganization', 'Organization/unit')"},
        std::pair{"identifier", "INSERT INTO identifier VALUES (1, 'https://elsewhere.example', '42')"},
        std::pair{"moment", "INSERT INTO moment VALUES (1, 'Patient.birthDate', 0, 86399999)"},
        std::pair{"words", "INSERT INTO words (rowid, body) VALUES (1, 'ann baker')"},
        std::pair{"local_change", "INSERT INTO local_change (resource, kind, json, made_at) VALUES (1, 'update', '{}', 0)"},
        std::pair{"sync_point", "INSERT INTO sync_point VALUES ('Patient', '2026-11-22T09:00:00.000Z')"},
        std::pair{"draft", "INSERT INTO draft VALUES ('feedback/good', 'not finished', 0)"},
        std::pair{"setting", "INSERT INTO setting VALUES ('language', 'cy')"},
        std::pair{"anonymous_word", "INSERT INTO anonymous_word (id, json, reply_key) VALUES ('w', '{}', 'a2V5')"},
        std::pair{"anonymous_reply", "INSERT INTO anonymous_reply VALUES ('r', 'w', 'Thank you.', 'Sister Grace', '')"},
        std::pair{"pass", "INSERT INTO pass VALUES ('input.output', 'key')"},
        std::pair{"opening", "INSERT INTO opening VALUES ('ann', '2026-11-23T09:00:00.000Z', 0)"},
    };
    for (const auto &[table, sql] : rows) {
        // One that comes with a later step.
        if (number(connection, ("SELECT count(*) FROM sqlite_schema WHERE name = '" + QByteArray{table} + '\'').constData()) == 0)
            continue;
        const auto empty = connection.first<bool>(("SELECT count(*) = 0 FROM " + QByteArray{table}).constData(), {},
                                                  [](const Row &row) { return row.integer(0) == 1; });
        if (empty && **empty)
            got(connection.run(sql));
    }
}

/// Each sample row as one line.
QString samplesIn(Connection &connection)
{
    return text(connection,
                "SELECT (SELECT group_concat(type || id || version || json) FROM resource) || char(10) "
                "|| (SELECT group_concat(path || target) FROM reference) || char(10) "
                "|| (SELECT group_concat(system || value) FROM identifier) || char(10) "
                "|| (SELECT group_concat(path || from_ms || to_ms) FROM moment) || char(10) "
                "|| (SELECT group_concat(rowid) FROM words WHERE words MATCH 'ann') || char(10) "
                "|| (SELECT group_concat(kind || json) FROM local_change) || char(10) "
                "|| (SELECT group_concat(type || last_updated) FROM sync_point) || char(10) "
                "|| (SELECT group_concat(form || words) FROM draft) || char(10) "
                "|| (SELECT group_concat(name || value) FROM setting) || char(10) "
                "|| (SELECT group_concat(id || json || state || reply_key) FROM anonymous_word) || char(10) "
                "|| (SELECT group_concat(id || words || author) FROM anonymous_reply) || char(10) "
                "|| (SELECT group_concat(text || issuer_key) FROM pass) || char(10) "
                "|| (SELECT group_concat(patient || at) FROM opening)");
}

/// The device's own steps and some slow ones after them, to be killed in.
constexpr auto slow = "CREATE TABLE %1 (n INTEGER PRIMARY KEY, words TEXT); "
                      "WITH RECURSIVE c (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < 3000) "
                      "INSERT INTO %1 SELECT n, hex(randomblob(50)) FROM c; "
                      "UPDATE resource SET version = version || '.'";

struct SlowSteps {
    std::vector<QByteArray> texts;
    std::vector<Migration> steps{deviceMigrations().begin(), deviceMigrations().end()};

    SlowSteps()
    {
        texts.reserve(12);
        for (int i = 0; i < 12; ++i) {
            texts.push_back(QByteArray{slow}.replace("%1", "slow" + QByteArray::number(i)));
            steps.push_back({steps.back().number + 1, texts.back().constData()});
        }
    }
};

} // namespace

TEST_CASE("a fresh device has the last schema and says whose it is", "[migrations]")
{
    const TemporaryStore store;
    auto connection = store.device();
    CHECK(number(connection, "PRAGMA user_version") == deviceMigrations().back().number);
    CHECK(number(connection, "PRAGMA application_id") == static_cast<int>(Kind::Device));
    CHECK(text(connection, "PRAGMA integrity_check") == u"ok"_s);
}

TEST_CASE("the numbers of migrations are strictly increasing", "[migrations]")
{
    CHECK(strictlyIncreasing(deviceMigrations()));
    static constexpr std::array twice{Migration{1, ""}, Migration{1, ""}};
    static constexpr std::array back{Migration{2, ""}, Migration{1, ""}};
    static constexpr std::array none{Migration{0, ""}};
    CHECK_FALSE(strictlyIncreasing(twice));
    CHECK_FALSE(strictlyIncreasing(back));
    CHECK_FALSE(strictlyIncreasing(none));
}

TEST_CASE("a schema that came through every step equals a fresh one, and each step keeps what is there", "[migrations]")
{
    const TemporaryStore fresh;
    auto expected = fresh.device();
    const TemporaryStore other;
    auto complete = other.device();
    sample(complete);
    const QString samples = samplesIn(complete);
    REQUIRE(samples.count(u'\n') == 12);

    const auto all = deviceMigrations();
    for (size_t from = 1; from <= all.size(); ++from) {
        const TemporaryStore store;
        auto connection = got(store.connect());
        got(migrate(connection, Kind::Device, all.first(from)));
        sample(connection);
        for (size_t to = from; to <= all.size(); ++to)
            got(migrate(connection, Kind::Device, all.first(to)));
        CHECK(schemaOf(connection) == schemaOf(expected));
        // Tables that came later than the rows are empty: they get theirs now.
        sample(connection);
        CHECK(samplesIn(connection) == samples);
    }
}

TEST_CASE("a database from the future is refused and left as it is", "[migrations]")
{
    const TemporaryStore store;
    {
        auto connection = store.device();
        got(connection.execute("PRAGMA user_version = 9999; CREATE TABLE future (n)"));
    }
    const QByteArray before = store.bytes();
    CHECK(refusal(Database::open(store.path, store.key, store.clock)) == StoreError::FromTheFuture);
    CHECK(store.bytes() == before);
}

TEST_CASE("a hub's database is refused where a device's is expected, and left as it is", "[migrations]")
{
    const TemporaryStore store;
    {
        auto connection = got(store.connect());
        got(migrate(connection, Kind::Hub, deviceMigrations()));
    }
    const QByteArray before = store.bytes();
    CHECK(refusal(Database::open(store.path, store.key, store.clock)) == StoreError::NotOurs);
    CHECK(store.bytes() == before);
}

TEST_CASE("a step that fails leaves the database at the one before it", "[migrations]")
{
    const TemporaryStore store;
    static constexpr std::array steps{Migration{1, "CREATE TABLE a (n)"}, Migration{2, "CREATE TABLE b (n); CREATE TABLE a (n)"}};
    auto connection = got(store.connect());
    CHECK(refusal(migrate(connection, Kind::Device, steps)) == StoreError::MigrationFailed);
    CHECK(number(connection, "PRAGMA user_version") == 1);
    CHECK(text(connection, "SELECT group_concat(name) FROM sqlite_schema") == u"a"_s);
}

TEST_CASE("a disk that is full during a step is told as such", "[migrations]")
{
    const TemporaryStore store;
    auto connection = got(store.connect());
    got(connection.execute("CREATE TABLE t (n); PRAGMA max_page_count = 3"));
    CHECK(refusal(migrate(connection, Kind::Device, deviceMigrations())) == StoreError::DiskFull);
    CHECK(number(connection, "PRAGMA user_version") == 0);
    got(connection.execute("PRAGMA max_page_count = 100000"));
    CHECK(migrate(connection, Kind::Device, deviceMigrations()));
}

TEST_CASE("killed at any point of a migration, the next start goes on where it was", "[migrations]")
{
    const SlowSteps slowly;
    const TemporaryStore fresh;
    auto expected = got(fresh.connect());
    got(migrate(expected, Kind::Device, slowly.steps));
    const QString schema = schemaOf(expected);
    expected = got(TemporaryStore{}.connect()); // nothing may be open while a child is forked

    QRandomGenerator random{20261122};
    int kills = 0;
    for (int round = 0; round < 3 || kills < 10; ++round) {
        const TemporaryStore store;
        {
            auto connection = got(store.connect());
            got(migrate(connection, Kind::Device, deviceMigrations()));
            sample(connection);
        }
        bool done = false;
        for (int tries = 0; !done && tries < 500; ++tries) {
            Child child{[&](const Child::Pipe &pipe) {
                auto connection = store.connect();
                pipe.tell(1);
                return connection && migrate(*connection, Kind::Device, slowly.steps);
            }};
            REQUIRE(child.hear());
            child.killAfter(std::chrono::microseconds{random.bounded(40'000)});
            ++kills;
            auto connection = got(store.connect());
            const qint64 version = number(connection, "PRAGMA user_version");
            const qint64 steps = version - deviceMigrations().back().number;
            // Every step is there as a whole or not at all.
            CHECK(number(connection, "SELECT count(*) FROM sqlite_schema WHERE name LIKE 'slow%'") == steps);
            CHECK(text(connection, "SELECT version FROM resource") == u"1"_s + QString{static_cast<qsizetype>(steps), u'.'});
            done = version == slowly.steps.back().number;
        }
        auto connection = got(store.connect());
        got(migrate(connection, Kind::Device, slowly.steps));
        CHECK(schemaOf(connection) == schema);
        CHECK(text(connection, "PRAGMA integrity_check") == u"ok"_s);
        CHECK(text(connection, "SELECT words FROM draft") == u"not finished"_s);
    }
    CHECK(kills >= 10);
}
