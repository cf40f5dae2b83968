#include "store/resources.h"

#include "temporarystore.h"

#include "store/localchanges.h"
#include "store/reader.h"
#include "store/writer.h"

#include <QJsonArray>

#include <catch2/generators/catch_generators.hpp>
#include <sqlcipher/sqlite3.h>

using namespace heard;
using namespace heard::store;
using namespace Qt::StringLiterals;

namespace {

QJsonObject patient(const QString &id, const QString &family, int version = 1)
{
    return {{u"resourceType"_s, u"Patient"_s},
            {u"id"_s, id},
            {u"meta"_s, QJsonObject{{u"versionId"_s, QString::number(version)},
                                    {u"lastUpdated"_s, u"2026-11-22T09:00:00.000Z"_s}}},
            {u"identifier"_s, QJsonObject{{u"system"_s, u"mrn"_s}, {u"value"_s, u"mrn-"_s + id}}},
            {u"birthDate"_s, u"1961-04-05"_s},
            {u"managingOrganization"_s, QJsonObject{{u"reference"_s, u"Organization/unit"_s}}},
            {u"name"_s, QJsonArray{QJsonObject{{u"family"_s, family}}}}};
}

struct Shelf : TemporaryStore {
    Connection connection = device();
    Resources resources{connection};

    int found(const QString &typed)
    {
        return static_cast<int>(*got(connection.first<qint64>("SELECT count(*) FROM words WHERE words MATCH :query",
                                                              {{":query", prefixQuery(typed)}},
                                                              [](const Row &row) { return row.integer(0); })));
    }
};

} // namespace

TEST_CASE("a resource is found by type and id, by key and by identifier", "[resources]")
{
    Shelf shelf;
    const QJsonObject ann = patient(u"ann"_s, u"Baker"_s);
    const auto key = got(shelf.resources.put(ann));
    const auto stored = got(shelf.resources.find(u"Patient"_s, {u"ann"_s}));
    REQUIRE(stored);
    CHECK(stored->key == key);
    CHECK(stored->version == u"1"_s);
    CHECK(stored->lastUpdated == u"2026-11-22T09:00:00.000Z"_s);
    CHECK(stored->object() == ann);
    CHECK(got(shelf.resources.find(key))->id.value == u"ann"_s);
    CHECK(got(shelf.resources.withIdentifier(u"Patient"_s, u"mrn"_s, u"mrn-ann"_s)).size() == 1);
    CHECK(got(shelf.resources.withIdentifier(u"Practitioner"_s, u"mrn"_s, u"mrn-ann"_s)).isEmpty());
    CHECK(got(shelf.resources.referringTo(u"Organization/unit"_s)) == QVector<ResourceKey>{key});
    CHECK_FALSE(got(shelf.resources.find(u"Practitioner"_s, {u"ann"_s})));
}

TEST_CASE("a resource put again replaces itself and everything indexed", "[resources]")
{
    Shelf shelf;
    const auto key = got(shelf.resources.put(patient(u"ann"_s, u"Baker"_s)));
    QJsonObject changed = patient(u"ann"_s, u"Carter"_s, 2);
    changed.remove(u"managingOrganization"_s);
    changed.remove(u"birthDate"_s);
    CHECK(got(shelf.resources.put(changed)) == key);
    CHECK(number(shelf.connection, "SELECT count(*) FROM resource") == 1);
    CHECK(got(shelf.resources.find(key))->version == u"2"_s);
    CHECK(got(shelf.resources.referringTo(u"Organization/unit"_s)).isEmpty());
    CHECK(number(shelf.connection, "SELECT count(*) FROM moment") == 0);
    CHECK(shelf.found(u"baker"_s) == 0);
    CHECK(shelf.found(u"carter"_s) == 1);
}

TEST_CASE("a resource may take another id and keeps its place", "[resources]")
{
    Shelf shelf;
    const auto key = got(shelf.resources.put(patient(u"ann"_s, u"Baker"_s)));
    got(shelf.resources.replace(key, patient(u"77"_s, u"Baker"_s, 2)));
    CHECK(got(shelf.resources.find(u"Patient"_s, {u"77"_s}))->key == key);
    CHECK_FALSE(got(shelf.resources.find(u"Patient"_s, {u"ann"_s})));
    CHECK(got(shelf.resources.withIdentifier(u"Patient"_s, u"mrn"_s, u"mrn-ann"_s)).isEmpty());
}

TEST_CASE("a removed resource leaves nothing behind", "[resources]")
{
    Shelf shelf;
    const auto key = got(shelf.resources.put(patient(u"ann"_s, u"Baker"_s)));
    got(shelf.resources.remove(key));
    for (const auto *sql : {"SELECT count(*) FROM resource", "SELECT count(*) FROM reference", "SELECT count(*) FROM identifier",
                            "SELECT count(*) FROM moment"})
        CHECK(number(shelf.connection, sql) == 0);
    CHECK(shelf.found(u"baker"_s) == 0);
}

TEST_CASE("a resource without type or id is refused", "[resources]")
{
    Shelf shelf;
    CHECK(refusal(shelf.resources.put({{u"resourceType"_s, u"Patient"_s}})) == StoreError::Constraint);
    CHECK(refusal(shelf.resources.put({{u"id"_s, u"ann"_s}})) == StoreError::Constraint);
}

TEST_CASE("people are found by the beginnings of words, whatever the accents and the case", "[resources]")
{
    Shelf shelf;
    got(shelf.resources.put(patient(u"1"_s, u"O\u2019Connor-Ll\u0177r"_s)));
    got(shelf.resources.put(patient(u"2"_s, u"\u0645\u0631\u064A\u0645"_s)));
    for (const QString &typed : {u"conn"_s, u"CONNOR"_s, u"llyr con"_s, u"Ll\u0177r"_s, u"mrn-1"_s})
        CHECK(shelf.found(typed) == 1);
    CHECK(shelf.found(u"\u0645\u0631\u064A"_s) == 1);
    CHECK(shelf.found(u"onnor"_s) == 0);
}

TEST_CASE("no statement of the store goes through a whole table of resources", "[resources][plans]")
{
    const bool withStatistics = GENERATE(false, true);
    Shelf shelf;
    {
        auto transaction = got(Transaction::begin(shelf.connection));
        for (int i = 0; i < 500; ++i) {
            got(shelf.resources.put(patient(QString::number(i), u"Baker"_s)));
            QJsonObject note = patient(u"c"_s + QString::number(i), u"x"_s);
            note[u"resourceType"_s] = u"Communication"_s;
            got(shelf.resources.put(note));
        }
        got(transaction.commit());
    }
    if (withStatistics)
        got(shelf.connection.refreshStatistics());

    Writer writer{shelf.connection, shelf.clock};
    const auto begin = got(Transaction::begin(shelf.connection));
    const ResourceId made = got(writer.create({{u"resourceType"_s, u"Communication"_s}, {u"text"_s, u"x"_s},
                                               {u"subject"_s, QJsonObject{{u"reference"_s, u"Patient/7"_s}}}}));
    REQUIRE(got(writer.json(u"Communication"_s, made)));
    REQUIRE(got(writer.setting(u"none"_s)) == std::nullopt);
    auto change = got(writer.changes().markSending(got(writer.changes().nextToSend())->sequence));
    got(writer.update(patient(u"5"_s, u"Carter"_s)));
    QJsonObject server = change.json;
    server[u"id"_s] = u"new"_s;
    server[u"meta"_s] = QJsonObject{{u"versionId"_s, u"1"_s}};
    got(writer.changes().acknowledge(change.sequence, server, shelf.clock.now()));
    got(writer.changes().applyRemote(patient(u"6"_s, u"Carter"_s, 2), shelf.clock.now()));
    got(shelf.resources.withIdentifier(u"Patient"_s, u"mrn"_s, u"mrn-7"_s));
    got(shelf.resources.referringTo(u"Patient/7"_s));
    got(shelf.resources.remove(got(shelf.resources.find(u"Patient"_s, {u"9"_s}))->key));
    const auto state = [](const Row &row) { return row.text(0); };
    got(shelf.connection.first<QString>("SELECT d.state FROM resource r JOIN delivery d ON d.key = r.key "
                                        "WHERE r.type = :type AND r.id = :id",
                                        {{":type", u"Patient"_s}, {":id", u"5"_s}}, state));
    got(shelf.connection.all<QString>("SELECT r.id FROM moment m JOIN resource r ON r.key = m.source "
                                      "WHERE m.path = 'Patient.birthDate' AND m.from_ms BETWEEN :from AND :to",
                                      {{":from", qint64{0}}, {":to", qint64{1}}}, state));

    // Every statement the connection has prepared on the way, asked for its plan.
    QVector<QByteArray> statements;
    for (sqlite3_stmt *at = sqlite3_next_stmt(shelf.connection.handle(), nullptr); at;
         at = sqlite3_next_stmt(shelf.connection.handle(), at)) {
        if (!QByteArray{sqlite3_sql(at)}.contains("count(*)"))
            statements << sqlite3_sql(at);
    }
    CHECK(statements.size() > 20);
    for (const QByteArray &sql : statements) {
        const auto plan = got(shelf.connection.all<QString>(("EXPLAIN QUERY PLAN " + sql).constData(), {},
                                                            [](const Row &row) { return row.text(3); }));
        INFO(sql.toStdString() << "\n" << plan.join(u'\n').toStdString());
        for (const QString &step : plan) {
            for (const QString &table : {u"r"_s, u"t"_s, u"f"_s, u"i"_s, u"m"_s, u"resource"_s, u"reference"_s, u"identifier"_s, u"moment"_s}) {
                CHECK_FALSE(step == u"SCAN "_s + table);
                CHECK_FALSE(step.startsWith(u"SCAN %1 USING"_s.arg(table)));
                // By type alone would be to go through half of them.
                CHECK_FALSE(step.endsWith(u"(type=?)"_s));
            }
        }
    }
}
