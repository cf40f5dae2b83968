#include "store/edges.h"

#include "temporarystore.h"

#include <catch2/generators/catch_generators.hpp>

using namespace heard;
using namespace heard::store;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 page = 4096;

struct Place {
    QString name;
    qint64 rootPage = 0;
};

/// Where every table and index begins.
QVector<Place> placesOf(Connection &connection)
{
    return got(connection.all<Place>("SELECT name, rootpage FROM sqlite_schema WHERE rootpage > 0", {},
                                     [](const Row &row) { return Place{row.text(0), row.integer(1)}; }));
}

void fillWith(Connection &connection, int rows)
{
    got(connection.run(R"(WITH RECURSIVE c (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < :rows)
                          INSERT INTO resource (key, type, id, version, last_updated, json)
                          SELECT n, 'Goal', 'g' || n, '1', '2026-11-22T09:00:00.000Z', json_object('words', hex(randomblob(200))) FROM c)",
                       {{":rows", qint64{rows}}}));
}

} // namespace

TEST_CASE("the edges of a sound database are read, with rows and without", "[store][edges]")
{
    const TemporaryStore store;
    auto connection = store.device();
    got(readEdges(connection));
    fillWith(connection, 500);
    CHECK(readEdges(connection));
}

TEST_CASE("damage where a table or index begins is found at its edges", "[store][edges]")
{
    const TemporaryStore store;
    QVector<Place> places;
    {
        auto connection = store.device();
        fillWith(connection, GENERATE(0, 500));
        places = placesOf(connection);
    }
    REQUIRE(places.size() > 30);
    const QByteArray sound = store.bytes();
    for (const Place &place : places) {
        QByteArray broken = sound;
        const qsizetype at = (place.rootPage - 1) * page + 1000;
        broken[at] = static_cast<char>(broken[at] ^ 1);
        store.overwrite(broken);
        auto connection = got(store.connect());
        const auto read = readEdges(connection);
        INFO(place.name.toStdString());
        REQUIRE_FALSE(read);
        CHECK(read.error().error == StoreError::Damaged);
        CHECK(read.error().detail.contains(u": "_s));
    }
}
