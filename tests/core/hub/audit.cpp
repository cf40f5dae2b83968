#include "hub/audittrail.h"

#include "hub/upkeep.h"
#include "words.h"

#include <catch2/catch_test_macros.hpp>

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
