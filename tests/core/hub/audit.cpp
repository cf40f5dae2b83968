#include "hub/audittrail.h"

#include "fakes/fakeclock.h"
#include "hub/upkeep.h"
#include "words.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QBuffer>
#include <QTemporaryDir>

using namespace heard;
using namespace heard::fakes;
using namespace Qt::StringLiterals;

namespace {

QStringList interactionsIn(const HubAnswer &answer)
{
    QStringList found;
    const QJsonArray entries = answer.json()[u"entry"].toArray();
    for (const QJsonValue &entry : entries)
        found << entry[u"resource"][u"subtype"][0][u"code"].toString();
    return found;
}

/// A Bundle that asks for @p urls.
QJsonObject reading(const QStringList &urls, const QString &kind)
{
    QJsonArray entries;
    for (const QString &url : urls)
        entries.append(QJsonObject{{u"request"_s, QJsonObject{{u"method"_s, u"GET"_s}, {u"url"_s, url}}}});
    return {{u"resourceType"_s, u"Bundle"_s}, {u"type"_s, kind}, {u"entry"_s, entries}};
}

} // namespace

TEST_CASE("a patient sees who read and changed her record", "[hub][audit]")
{
    RunningHub hub;
    const Person nurse = hub.team(u"Grace Okafor"_s, hub::Role::Nurse);
    const Person ann = hub.patient(u"Ann"_s);
    const Person bea = hub.patient(u"Bea"_s);
    const auto booked = hub.post(appointment(ann.subject), nurse);
    const QByteArray path = "/fhir/Appointment/" + booked.json()[u"id"].toString().toUtf8();
    CHECK(hub.ask("GET", path, nurse).status == 200);
    CHECK(hub.ask("GET", "/fhir/Appointment", nurse).status == 200);
    CHECK(hub.ask("GET", path, bea).status == 404);
    hub.restart(); // what was read a moment ago is committed by then

    const auto trail = hub.ask("GET", "/fhir/AuditEvent?agent=" + nurse.subject.toUtf8(), ann);
    REQUIRE(trail.status == 200);
    CHECK(interactionsIn(trail) == QStringList{u"search-type"_s, u"read"_s, u"create"_s});
    const QJsonObject first = trail.json()[u"entry"][0][u"resource"].toObject();
    CHECK(first[u"agent"][0][u"who"][u"reference"].toString() == nurse.subject);
    CHECK_FALSE(trail.body.contains(bea.subject.toUtf8()));
    const auto one = hub.ask("GET", "/fhir/AuditEvent/" + first[u"id"].toString().toUtf8(), ann);
    CHECK(one.status == 200);
    CHECK(hub.ask("GET", "/fhir/AuditEvent/" + first[u"id"].toString().toUtf8(), bea).status == 404);
    CHECK(hub.ask("GET", "/fhir/AuditEvent", nurse).status == 403);
    CHECK(hub.ask("POST", "/fhir/AuditEvent", nurse, first).status == 405);
}

TEST_CASE("that a colleague opened a record is written down once, by whom and when, and no patient writes it", "[hub][audit]")
{
    const fakes::FakeClock clock;
    RunningHub hub{{}, &clock};
    const Person nurse = hub.team(u"Grace Okafor"_s, hub::Role::Nurse);
    const Person vera = hub.team(u"Vera Quill"_s, hub::Role::PatientRepresentative);
    const Person ann = hub.patient(u"Ann"_s);
    const Person bea = hub.patient(u"Bea"_s);
    const auto at = [&](std::chrono::milliseconds ago) {
        return QJsonObject{{u"resourceType"_s, u"Parameters"_s},
            {u"parameter"_s, QJsonArray{QJsonObject{{u"name"_s, u"at"_s}, {u"valueInstant"_s, (clock.now() - ago).toIso()}}}}};
    };
    const QByteArray opened = "/fhir/" + ann.subject.toUtf8() + "/$opened";
    // Offline two hours ago; and told again, because the answer was lost.
    for (int i = 0; i < 2; ++i)
        CHECK(hub.ask("POST", opened, nurse, at(std::chrono::hours{2})).status == 200);
    // By a clock that is fast.
    CHECK(hub.ask("POST", opened, nurse, at(-std::chrono::hours{2})).status == 200);
    CHECK(hub.ask("POST", opened, nurse, QJsonObject{{u"resourceType"_s, u"Parameters"_s}}).status == 400);
    CHECK(hub.ask("POST", opened, ann, at({})).status == 403);
    CHECK(hub.ask("POST", opened, bea, at({})).status == 403);
    CHECK(hub.ask("POST", opened, vera, at({})).status == 403);
    CHECK(hub.ask("POST", "/fhir/Patient/none/$opened", nurse, at({})).status == 404);
    CHECK(hub.ask("GET", opened, nurse).status == 405);
    CHECK(hub.ask("GET", "/fhir/" + ann.subject.toUtf8(), nurse).status == 200);
    hub.restart();

    const QByteArray asked = "/fhir/AuditEvent?agent=" + nurse.subject.toUtf8() + "&subtype=open,create,update";
    const auto trail = hub.ask("GET", asked, ann);
    const QJsonArray entries = trail.json()[u"entry"].toArray();
    REQUIRE(interactionsIn(trail) == QStringList{u"open"_s, u"open"_s});
    CHECK(entries[0][u"resource"][u"recorded"].toString() == clock.now().toIso());
    CHECK(entries[1][u"resource"][u"recorded"].toString() == (clock.now() - std::chrono::hours{2}).toIso());
    CHECK(entries[1][u"resource"][u"agent"][0][u"who"][u"reference"].toString() == nurse.subject);
    CHECK(entries[1][u"resource"][u"action"].toString() == u"R"_s);
    CHECK(interactionsIn(hub.ask("GET", asked, bea)).isEmpty());
}

TEST_CASE("what a Bundle reads is noted with whose records it handed out", "[hub][audit]")
{
    const QString kind = GENERATE(u"batch"_s, u"transaction"_s);
    RunningHub hub;
    const Person nurse = hub.team(u"Grace Okafor"_s, hub::Role::Nurse);
    const Person ann = hub.patient(u"Ann"_s);
    const Person bea = hub.patient(u"Bea"_s);
    REQUIRE(hub.post(appointment(ann.subject), nurse).status == 201);
    const auto answer = hub.ask("POST", "/fhir", nurse, reading({ann.subject, u"Appointment?patient="_s + ann.subject}, kind));
    REQUIRE(answer.status == 200);
    CHECK(answer.json()[u"type"].toString() == kind + u"-response"_s);
    CHECK(answer.json()[u"entry"][0][u"resource"][u"resourceType"].toString() == u"Patient"_s);
    CHECK(answer.json()[u"entry"][1][u"resource"][u"entry"].toArray().size() == 1);
    hub.restart();
    const QByteArray byNurse = "/fhir/AuditEvent?agent=" + nurse.subject.toUtf8();
    CHECK(interactionsIn(hub.ask("GET", byNurse, ann)) == QStringList{u"search-type"_s, u"read"_s, u"create"_s});
    CHECK(interactionsIn(hub.ask("GET", byNurse, bea)).isEmpty());
}

TEST_CASE("what a device is handed again, unchanged, is noted once an hour", "[hub][audit]")
{
    fakes::FakeClock clock;
    RunningHub hub{{}, &clock};
    Person administrator = hub.team(u"Ada Novak"_s, hub::Role::Administrator);
    Person nurse = hub.team(u"Grace Okafor"_s, hub::Role::Nurse);
    const Person ann = hub.patient(u"Ann"_s);
    const QJsonObject all = reading({u"Appointment"_s, u"Flag"_s, u"Task"_s}, u"batch"_s);
    const auto noted = [&] {
        hub.restart();
        return interactionsIn(hub.ask("GET", "/fhir/AuditEvent?_count=200&agent=" + nurse.subject.toUtf8(), administrator)).count(u"search-type"_s);
    };
    for (int i = 0; i < 5; ++i)
        REQUIRE(hub.ask("POST", "/fhir", nurse, all).status == 200);
    CHECK(noted() == 3);
    // A hub that was started anew does not know what it told.
    REQUIRE(hub.ask("POST", "/fhir", nurse, all).status == 200);
    REQUIRE(hub.post(appointment(ann.subject), nurse).status == 201);
    REQUIRE(hub.ask("POST", "/fhir", nurse, all).status == 200);
    clock.advance(std::chrono::hours{1});
    for (Person *person : {&administrator, &nurse}) {
        const auto renewed = hub.form("/auth/token", "grant_type=refresh_token&client_id=test&refresh_token=" + person->refreshToken);
        person->token = renewed.json()[u"access_token"].toString().toUtf8();
    }
    REQUIRE(hub.ask("POST", "/fhir", nurse, all).status == 200);
    CHECK(noted() == 3 + 3 + 1 + 3);
}

TEST_CASE("what a Bundle asks for and is not given is written down each time", "[hub][audit]")
{
    const QString kind = GENERATE(u"batch"_s, u"transaction"_s);
    RunningHub hub;
    const Person administrator = hub.team(u"Ada Novak"_s, hub::Role::Administrator);
    const Person ann = hub.patient(u"Ann"_s);
    const Person bea = hub.patient(u"Bea"_s);
    for (int i = 0; i < 2; ++i)
        CHECK(hub.ask("POST", "/fhir", ann, reading({bea.subject, u"Ann Baker is ill"_s}, kind)).status == (kind == "batch"_L1 ? 200 : 404));
    hub.restart();
    const auto trail = hub.ask("GET", "/fhir/AuditEvent?_count=100&agent=" + ann.subject.toUtf8(), administrator);
    CHECK(trail.body.contains(bea.subject.toUtf8()));
    CHECK_FALSE(trail.body.contains("Ann Baker is ill"));
    CHECK(interactionsIn(trail).count(u"read"_s) >= 2);
}

TEST_CASE("a device that only asks waits for nobody who writes", "[hub][audit]")
{
    RunningHub hub;
    const Person nurse = hub.team(u"Grace Okafor"_s, hub::Role::Nurse);
    auto connection = hub.vault().openToWrite();
    REQUIRE(connection);
    const auto writing = store::Transaction::begin(*connection); // as an import of many rows does
    REQUIRE(writing);
    const auto answer = hub.ask("POST", "/fhir", nurse, reading({u"Patient"_s, u"Appointment"_s}, u"batch"_s));
    CHECK(answer.status == 200);
    CHECK(answer.json()[u"entry"][0][u"resource"][u"resourceType"].toString() == u"Bundle"_s);
}

TEST_CASE("an administrator reads the whole trail, refusals and sign-ins included", "[hub][audit]")
{
    RunningHub hub;
    const Person administrator = hub.team(u"Ada Novak"_s, hub::Role::Administrator);
    const Person ann = hub.patient(u"Ann"_s);
    CHECK(hub.ask("GET", "/fhir/Flag", ann).status == 403);
    CHECK(hub.ask("GET", "/fhir/Patient").status == 401);
    hub.restart();
    const auto trail = hub.ask("GET", "/fhir/AuditEvent?date=ge2020-01-01&_count=100", administrator);
    CHECK(interactionsIn(trail).contains(u"sign-in"_s));
    CHECK(interactionsIn(trail).contains(u"token"_s));
    int refusals = 0;
    const QJsonArray entries = trail.json()[u"entry"].toArray();
    for (const QJsonValue &entry : entries)
        refusals += entry[u"resource"][u"outcome"].toString() == u"4"_s ? 1 : 0;
    CHECK(refusals == 2);

    const auto page = hub.ask("GET", "/fhir/AuditEvent?_count=2", administrator);
    const QString next = page.json()[u"link"][1][u"url"].toString();
    const auto after = hub.ask("GET", next.toUtf8().mid(qstrlen("http://hub.test")), administrator);
    CHECK(after.json()[u"entry"].toArray().size() == 2);
    CHECK(after.json()[u"entry"][0][u"resource"][u"id"] != page.json()[u"entry"][1][u"resource"][u"id"]);
    CHECK(hub.ask("GET", "/fhir/AuditEvent?nonsense=1", administrator).status == 400);
}

TEST_CASE("a date finds in the trail what every other search finds by it", "[hub][audit]")
{
    RunningHub hub;
    const Person administrator = hub.team(u"Ada Novak"_s, hub::Role::Administrator);
    hub.restart();
    const auto found = [&](const QString &date) {
        return !interactionsIn(hub.ask("GET", "/fhir/AuditEvent?date=" + date.toUtf8(), administrator)).isEmpty();
    };
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString today = now.date().toString(Qt::ISODate);
    CHECK(found(today));
    CHECK_FALSE(found(u"lt"_s + today));
    CHECK(found(u"le"_s + today));
    CHECK_FALSE(found(u"gt"_s + today));
    CHECK_FALSE(found(u"gt"_s + today.left(4)));
    CHECK(found(u"ge"_s + today));
    // An hour ago, as a clock five hours ahead of UTC shows it.
    const QString ahead = now.addSecs(4 * 3600).toString(u"yyyy-MM-ddTHH:mm:ss"_s) + u"%2B05:00"_s;
    CHECK(found(u"ge"_s + ahead));
    CHECK_FALSE(found(u"lt"_s + ahead));
    CHECK(hub.ask("GET", "/fhir/AuditEvent?date=lt" + today.toUtf8() + "T25", administrator).status == 400);
}

TEST_CASE("a count of nothing asks for the total alone, of the trail and of every type", "[hub][audit]")
{
    RunningHub hub;
    const Person administrator = hub.team(u"Ada Novak"_s, hub::Role::Administrator | hub::Role::Nurse);
    const Person ann = hub.patient(u"Ann"_s);
    CHECK(hub.ask("GET", "/fhir/Patient/" + ann.subject.section(u'/', 1).toUtf8(), administrator).status == 200);
    hub.restart();
    const qsizetype all = interactionsIn(hub.ask("GET", "/fhir/AuditEvent?_count=500", administrator)).size();
    REQUIRE(all > 1);
    const auto checkTotal = [&](const QByteArray &path, const Person &reader, qint64 atLeast) {
        for (const char *asked : {"_count=0", "_summary=count", "_summary=count&_count=5", "_count=5&_summary=count"}) {
            const auto answer = hub.ask("GET", path + asked, reader);
            CHECK(answer.status == 200);
            CHECK(answer.json()[u"total"].toInteger() >= atLeast);
            CHECK_FALSE(answer.json().contains(u"entry"));
            CHECK(answer.json()[u"link"].toArray().size() == 1);
        }
        CHECK(hub.ask("GET", path + "_count=-1", reader).status == 400);
    };
    checkTotal("/fhir/AuditEvent?", administrator, all);
    checkTotal("/fhir/AuditEvent?", ann, 1);
    checkTotal("/fhir/Patient?", administrator, 1);
    CHECK(hub.ask("GET", "/fhir/AuditEvent?_count=0&date=lt2020", administrator).json()[u"total"].toInteger(-1) == 0);
    CHECK(hub.ask("GET", "/fhir/AuditEvent?_summary=text", administrator).status == 400);
}

TEST_CASE("the trail shows when a row was changed or taken out", "[hub][audit]")
{
    RunningHub hub;
    const Person nurse = hub.team(u"Grace Okafor"_s, hub::Role::Nurse);
    REQUIRE(hub.post(goal(hub, u"Chairs"_s), nurse).status == 201);
    hub.stop();
    auto connection = hub.vault().openToWrite();
    REQUIRE(connection);
    const auto whole = hub::checkAuditTrail(*connection);
    REQUIRE(whole);
    CHECK(whole->firstBroken == 0);
    CHECK(whole->rows > 3);

    CHECK_FALSE(connection->run("UPDATE audit SET agent = 'Practitioner/other' WHERE sequence = 2"));
    CHECK_FALSE(connection->run("DELETE FROM audit WHERE sequence = 2"));
    REQUIRE(connection->execute("DROP TRIGGER audit_is_not_changed; DROP TRIGGER audit_is_not_deleted"));
    SECTION("changed")
    {
        REQUIRE(connection->run("UPDATE audit SET agent = 'Practitioner/other' WHERE sequence = 2"));
        CHECK(hub::checkAuditTrail(*connection)->firstBroken == 2);
    }
    SECTION("taken out")
    {
        REQUIRE(connection->run("DELETE FROM audit_patient WHERE sequence = 2"));
        REQUIRE(connection->run("DELETE FROM audit WHERE sequence = 2"));
        CHECK(hub::checkAuditTrail(*connection)->firstBroken == 3);
    }
}

TEST_CASE("a hub is checked, backed up while it serves, and its backup opens", "[hub][upkeep]")
{
    RunningHub hub;
    const Person nurse = hub.team(u"Grace Okafor"_s, hub::Role::Nurse);
    REQUIRE(hub.post(goal(hub, u"canary-7f2a"_s), nurse).status == 201);
    QTemporaryDir folder;
    const QString copy = folder.filePath(u"hub.db"_s);
    REQUIRE(hub::backUp(hub.vault(), copy));
    CHECK_FALSE(hub::backUp(hub.vault(), copy));
    const auto report = hub::check(hub::Vault{folder.path(), hub.vault().key()});
    REQUIRE(report);
    CHECK(report->isGood());
    CHECK(report->resources == hub::check(hub.vault())->resources);
    QFile file{copy};
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK_FALSE(file.readAll().contains("canary-7f2a"));

    QBuffer lines;
    REQUIRE(lines.open(QIODevice::WriteOnly));
    const auto count = hub::exportLines(hub.vault(), u"Goal"_s, lines);
    REQUIRE(count);
    CHECK(*count == 1);
    CHECK(lines.data().contains("canary-7f2a"));
}

TEST_CASE("a damaged database is named and kept", "[hub][upkeep]")
{
    RunningHub hub;
    const Person nurse = hub.team(u"Grace Okafor"_s, hub::Role::Nurse);
    REQUIRE(hub.post(goal(hub, u"Chairs"_s), nurse).status == 201);
    hub.stop();
    QFile file{hub.vault().databasePath()};
    REQUIRE(file.open(QIODevice::ReadWrite));
    const qint64 size = file.size();
    REQUIRE(file.seek(size / 2));
    char byte = 0;
    REQUIRE(file.getChar(&byte));
    REQUIRE(file.seek(size / 2));
    REQUIRE(file.putChar(static_cast<char>(byte ^ 1)));
    file.close();
    const auto report = hub::check(hub.vault());
    CHECK((!report || !report->isGood()));
    CHECK(QFileInfo{hub.vault().databasePath()}.size() == size);
}

TEST_CASE("a database from the future is refused and left as it is", "[hub][upkeep]")
{
    RunningHub hub;
    hub.stop();
    {
        auto connection = hub.vault().openToWrite();
        REQUIRE(connection);
        REQUIRE(connection->execute("PRAGMA user_version = 999"));
    }
    const SystemClock clock;
    const auto server = hub::Server::start(hub.vault(), {}, clock);
    REQUIRE_FALSE(server);
    CHECK(server.error().store == store::StoreError::FromTheFuture);
    auto connection = store::Connection::open(hub.vault().databasePath(), hub.vault().key());
    REQUIRE(connection);
    const auto version
        = connection->first<qint64>("PRAGMA user_version", {}, [](const store::Row &row) { return row.integer(0); });
    CHECK(version->value_or(0) == 999);
}
