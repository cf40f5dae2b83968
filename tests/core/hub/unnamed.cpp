// What is said without a name: who may say it, that nothing of who and when is kept, and that its answer is for one device.
#include "words.h"

#include "fakes/fakeclock.h"
#include "hub/passdesk.h"
#include "passes/purse.h"
#include "passes/quotelock.h"
#include "voice/feedback.h"
#include "voice/reply.h"
#include "voice/sealedwords.h"
#include "voice/unnamed.h"
#include "voice/wordsoutcome.h"

#include <catch2/catch_test_macros.hpp>

#include <QDeadlineTimer>
#include <QJsonDocument>

using namespace heard;
using namespace heard::fakes;
using namespace Qt::StringLiterals;

namespace {

hub::ServerOptions quick()
{
    hub::ServerOptions options;
    options.http.limits.perAddress = {};
    options.service.perAccount = {};
    return options;
}

struct Scene {
    explicit Scene(hub::ServerOptions options = quick()) : hub(std::move(options), &clock) {}

    QByteArray key()
    {
        const auto configuration = hub.ask("GET", "/.well-known/smart-configuration").json();
        return QByteArray::fromBase64(configuration[u"heard_pass_key"].toString().toLatin1(), QByteArray::Base64UrlEncoding);
    }
    HubAnswer ask(const QVector<QByteArray> &blinded, const Person &person)
    {
        QJsonArray parameters;
        for (const QByteArray &element : blinded)
            parameters.append(QJsonObject{{u"name"_s, u"blinded"_s}, {u"valueBase64Binary"_s, QString::fromLatin1(element.toBase64())}});
        return hub.ask("POST", "/fhir/$anonymous-passes", person,
            {{u"resourceType"_s, u"Parameters"_s}, {u"parameter"_s, parameters}});
    }
    QVector<passes::Pass> passesFor(const Person &person, int count)
    {
        const auto purse = passes::Purse::random(count);
        const auto answer = ask(purse.blinded(), person);
        REQUIRE(answer.status == 200);
        passes::Evaluation evaluation;
        const QJsonArray parameters = answer.json()[u"parameter"].toArray();
        for (const QJsonValue &parameter : parameters) {
            const auto bytes = QByteArray::fromBase64(parameter[u"valueBase64Binary"].toString().toLatin1());
            if (parameter[u"name"] == "proof"_L1)
                evaluation.proof = bytes;
            else
                evaluation.elements << bytes;
        }
        const auto opened = purse.opened(evaluation, key());
        REQUIRE(opened);
        return *opened;
    }
    QJsonObject words(const QString &better = u"The wait was long."_s)
    {
        voice::Feedback said;
        said.anonymous = true;
        said.better = better;
        said.sentAt = voice::unnamed::weekOf(clock.now());
        said.replyKey = own.open;
        said.quoteLock = passes::quoteLockOf(secret);
        said.mayQuote = true;
        QJsonObject json = voice::toFhir(said, {}, {hub.organization().section(u'/', 1)});
        json[u"identifier"_s] = QJsonArray{QJsonObject{
            {u"system"_s, fhir::system::uuid}, {u"value"_s, QString{u"urn:uuid:"_s + newUuid()}}}};
        return json;
    }
    QJsonObject withdrawal(const QByteArray &of)
    {
        QJsonObject json = words();
        json.remove(u"extension"_s);
        json[u"category"_s] = QJsonArray{coded(fhir::system::communication, fhir::code::quoteWithdrawal)};
        json[u"payload"_s] = QJsonArray{QJsonObject{{u"contentString"_s, QString::fromLatin1(of.toBase64())}}};
        return json;
    }
    HubAnswer send(const QJsonObject &json, const QByteArray &pass, const Person &person = {})
    {
        return hub.ask("POST", "/fhir/Communication", person, json, "Heard-Pass: " + pass + "\r\n");
    }
    int status(const QJsonObject &json)
    {
        return send(json, pass()).status;
    }
    /// Somebody's.
    QByteArray pass()
    {
        if (purse.isEmpty())
            purse = passesFor(hub.patient(u"Cat"_s), hub::PassDesk::mostADay);
        return purse.takeLast().toText();
    }
    void release()
    {
        REQUIRE(hub.server().release().now());
        // Behind it in the same queue.
        REQUIRE(hub.count(u"Organization"_s) == 1);
        REQUIRE(hub.post(goal(hub, u"After it"_s), nurse).status == 201);
    }
    QVector<QString> column(const char *sql)
    {
        auto connection = hub.vault().openToRead();
        REQUIRE(connection);
        const auto found = connection->all<QString>(sql, {}, [](const store::Row &row) { return row.text(0); });
        REQUIRE(found);
        return *found;
    }
    QJsonObject only(const Person &person, const QByteArray &search = "category=patient-feedback")
    {
        const auto found = hub.ask("GET", "/fhir/Communication?" + search, person).json()[u"entry"].toArray();
        REQUIRE(found.size() == 1);
        return found[0][u"resource"].toObject();
    }

    FakeClock clock;
    RunningHub hub;
    Person nurse = hub.team(u"Grace Okafor"_s, hub::Role::Nurse | hub::Role::PledgeLead);
    Person ann = hub.patient(u"Ann"_s);
    Person bea = hub.patient(u"Bea"_s);
    QVector<passes::Pass> purse;
    voice::ReplyKey own = voice::ReplyKey::random();
    QByteArray secret = passes::newQuoteSecret();
};

} // namespace

TEST_CASE("passes are for patients, a few a day", "[hub][unnamed]")
{
    Scene scene;
    const auto purse = passes::Purse::random(3);
    CHECK(scene.ask(purse.blinded(), scene.nurse).status == 403);
    CHECK(scene.ask(purse.blinded(), {}).status == 401);
    CHECK(scene.ask({}, scene.ann).status == 422);
    CHECK(scene.ask({QByteArray(32, '\0')}, scene.ann).status == 422);
    CHECK(scene.ask(passes::Purse::random(hub::PassDesk::mostADay + 1).blinded(), scene.ann).status == 422);

    CHECK(scene.ask(purse.blinded(), scene.ann).status == 200);
    const auto tooMany = scene.ask(purse.blinded(), scene.ann);
    CHECK(tooMany.status == 429);
    CHECK(tooMany.headers.value("retry-after").toInt() > 0);
    CHECK(scene.ask(passes::Purse::random(2).blinded(), scene.ann).status == 200);
    CHECK(scene.ask(passes::Purse::random(1).blinded(), scene.ann).status == 429);
    CHECK(scene.ask(purse.blinded(), scene.bea).status == 200);
    scene.clock.advance(std::chrono::hours{24});
    const Person ann = scene.hub.signIn(scene.hub.invite(scene.ann.subject, hub::Role::Patient));
    CHECK(scene.ask(passes::Purse::random(5).blinded(), ann).status == 200);
}

TEST_CASE("the key of the passes outlives the hub's restart", "[hub][unnamed]")
{
    Scene scene;
    const QByteArray key = scene.key();
    CHECK(key.size() == 32);
    const QByteArray pass = scene.pass();
    scene.hub.restart();
    CHECK(scene.key() == key);
    CHECK(scene.send(scene.words(), pass).status == 202);
}

TEST_CASE("only a pass lets words without a name in, and each only once", "[hub][unnamed]")
{
    Scene scene;
    const QByteArray pass = scene.pass();
    QByteArray forged = pass;
    forged[2] = forged[2] == 'A' ? 'B' : 'A';
    CHECK(scene.send(scene.words(), forged).status == 401);
    CHECK(scene.send(scene.words(), "nonsense").status == 401);
    CHECK(scene.send(scene.words(), passes::Pass{QByteArray(32, 'a'), QByteArray(64, 'b')}.toText()).status == 401);
    // Never together with who she is.
    CHECK(scene.send(scene.words(), pass, scene.ann).status == 400);
    CHECK(scene.hub.post(scene.words(), scene.ann).status == 403);
    CHECK(scene.hub.post(scene.words(), {}).status == 401);

    const QJsonObject first = scene.words();
    CHECK(scene.send(first, pass).status == 202);
    CHECK(scene.send(scene.words(), pass).status == 401);
    // The answer was lost: the same again is there once.
    CHECK(scene.send(first, pass).status == 202);
    CHECK(scene.column("SELECT json FROM waiting_word").size() == 1);
    scene.release();
    CHECK(scene.send(first, pass).status == 202);
    CHECK(scene.send(first, scene.pass()).status == 202);
    scene.release();
    CHECK(scene.hub.count(u"Communication?category=patient-feedback"_s) == 1);
}

TEST_CASE("what could tell who wrote it does not come in without a name", "[hub][unnamed]")
{
    Scene scene;
    const QJsonObject good = scene.words();
    REQUIRE(scene.status(good) == 202);
    const QJsonObject about = referenceTo(scene.ann.subject);
    const auto extended = [&](const QJsonObject &item) {
        QJsonArray extensions = good[u"extension"].toArray();
        extensions.append(item);
        return with(good, u"extension"_s, extensions);
    };
    const auto refused = [&](const QJsonObject &json, const QString &where) {
        const auto answer = scene.send(with(json, u"identifier"_s, scene.words()[u"identifier"]), scene.pass());
        CAPTURE(where.toStdString(), answer.body.toStdString());
        CHECK(answer.status == 422);
        CHECK(firstIssue(answer, u"expression"_s).startsWith(where));
    };
    for (const QString &element : {u"subject"_s, u"sender"_s, u"encounter"_s})
        refused(with(good, element, about), u"Communication."_s + element);
    for (const QString &element : {u"about"_s, u"partOf"_s, u"inResponseTo"_s, u"basedOn"_s, u"note"_s, u"contained"_s,
             u"reasonReference"_s, u"medium"_s, u"modifierExtension"_s})
        refused(with(good, element, QJsonArray{about}), u"Communication."_s + element);
    refused(with(good, u"received"_s, u"2026-11-22T10:00:00Z"_s), u"Communication.received"_s);
    refused(with(good, u"id"_s, u"ann"_s), u"Communication.id"_s);
    refused(with(good, u"language"_s, u"cy"_s), u"Communication.language"_s);
    refused(with(good, u"text"_s, QJsonObject{{u"status"_s, u"generated"_s}}), u"Communication.text"_s);
    refused(with(good, u"meta"_s, QJsonObject{{u"source"_s, u"phone"_s}}), u"Communication.meta"_s);
    refused(with(good, u"recipient"_s, QJsonArray{about}), u"Communication.recipient"_s);
    refused(with(good, u"recipient"_s, good[u"recipient"].toArray() + QJsonValue{about}), u"Communication.recipient"_s);
    refused(with(good, u"recipient"_s, QJsonArray{QJsonObject{{u"reference"_s, scene.hub.organization()}, {u"display"_s, u"Ann"_s}}}),
        u"Communication.recipient"_s);
    for (const QString &sent : {u"2026-11-22T10:00:00Z"_s, u"2026-11-24"_s, u"2026-11"_s, u"2020-11-16"_s, u"2027-11-22"_s})
        refused(with(good, u"sent"_s, sent), u"Communication.sent"_s);
    refused(without(good, u"sent"_s), u"Communication.sent"_s);
    refused(extended({{u"url"_s, u"https://elsewhere.example/device"_s}, {u"valueString"_s, u"x"_s}}), u"Communication.extension"_s);
    refused(extended(good[u"extension"].toArray()[0].toObject()), u"Communication.extension"_s);
    refused(extended({{u"url"_s, fhir::extension::commitment}, {u"valueReference"_s, referenceTo(scene.ann.subject)}}),
        u"Communication.extension"_s);
    refused(extended({{u"url"_s, fhir::extension::commitment}, {u"valueReference"_s, referenceTo(u"Goal/nowhere"_s)}}),
        u"Communication.extension"_s);
    refused(extended({{u"url"_s, fhir::extension::about}, {u"valueString"_s, QString(201, u'a')}}), u"Communication.extension"_s);
    refused(without(good, u"extension"_s), u"Communication.extension"_s);
    QJsonObject payload = good[u"payload"][0].toObject();
    refused(with(good, u"payload"_s, QJsonArray{with(payload, u"contentString"_s, QString(20'001, u'a'))}), u"Communication.payload"_s);
    refused(with(good, u"payload"_s, QJsonArray{with(payload, u"id"_s, u"ann"_s)}), u"Communication.payload"_s);
    refused(with(good, u"payload"_s, QJsonArray{without(payload, u"extension"_s)}), u"Communication.payload"_s);
    refused(with(good, u"payload"_s, QJsonArray{}), u"Communication.payload"_s);
    refused(with(good, u"category"_s, QJsonArray{coded(fhir::system::communication, fhir::code::reply)}), u"Communication.category"_s);
    refused(with(good, u"status"_s, u"in-progress"_s), u"Communication.status"_s);
    for (const QString &value : {u"urn:uuid:ann"_s, u"device-7"_s}) {
        const auto answer = scene.send(
            with(good, u"identifier"_s, QJsonArray{QJsonObject{{u"system"_s, fhir::system::uuid}, {u"value"_s, value}}}), scene.pass());
        CHECK(answer.status == 422);
    }
    CHECK(scene.column("SELECT json FROM waiting_word").size() == 1);
    CHECK(HubConnection{scene.hub.port()}.ask("POST", "/fhir/Communication", {}, QByteArray(300'000, 'a'),
              "Heard-Pass: " + scene.pass() + "\r\n").status == 413);
}

TEST_CASE("of what came in without a name nothing is kept but itself: no trail, no time, no address, no order", "[hub][unnamed]")
{
    Scene scene;
    scene.purse = scene.passesFor(scene.ann, 4);
    const auto before = scene.column("SELECT sequence FROM audit").size();
    QStringList sent;
    for (int i = 0; i < 4; ++i) {
        sent << u"Words %1."_s.arg(i);
        REQUIRE(scene.send(scene.words(sent.last()), scene.pass()).status == 202);
    }
    CHECK(scene.send(scene.words(), "nonsense").status == 401);
    CHECK(scene.column("SELECT sequence FROM audit").size() == before);
    CHECK(scene.column("SELECT name FROM pragma_table_info('waiting_word')") == QVector<QString>{u"key"_s, u"json"_s});
    CHECK(scene.column("SELECT name FROM pragma_table_info('pass_spent')") == QVector<QString>{u"pass"_s});
    // It waits: nobody sees it yet.
    CHECK(scene.hub.count(u"Communication?category=patient-feedback"_s) == 0);

    scene.clock.advance(std::chrono::minutes{7});
    const QString released = scene.clock.now().toIso().left(16);
    scene.release();
    CHECK(scene.column("SELECT json FROM waiting_word").isEmpty());
    const auto found = scene.hub.ask("GET", "/fhir/Communication?category=patient-feedback", scene.nurse).json()[u"entry"].toArray();
    REQUIRE(found.size() == 4);
    for (const QJsonValue &entry : found)
        CHECK(entry[u"resource"][u"meta"][u"lastUpdated"].toString().startsWith(released));
    const auto agents = scene.column("SELECT agent || ' ' || address || ' ' || patients FROM audit WHERE interaction = 'create' "
                                     "AND type = 'Communication'");
    REQUIRE(agents.size() == 4);
    for (const QString &agent : agents)
        CHECK(agent == u"Organization/hub this machine "_s);
    for (const Person &patient : {scene.ann, scene.bea})
        CHECK(scene.hub.ask("GET", "/fhir/Communication", patient).json()[u"entry"].toArray().isEmpty());
}

TEST_CASE("what was said without a name is let in by itself, at its hour", "[hub][unnamed]")
{
    hub::ServerOptions options = quick();
    options.release = std::chrono::milliseconds{20};
    SystemClock clock;
    RunningHub hub{options, &clock};
    const Person ann = hub.patient(u"Ann"_s);
    const auto purse = passes::Purse::random(1);
    QJsonArray parameters{QJsonObject{{u"name"_s, u"blinded"_s}, {u"valueBase64Binary"_s, QString::fromLatin1(purse.blinded()[0].toBase64())}}};
    const QJsonArray given = hub.ask("POST", "/fhir/$anonymous-passes", ann, {{u"resourceType"_s, u"Parameters"_s}, {u"parameter"_s, parameters}})
                                  .json().value(u"parameter").toArray();
    const auto bytes = [&](int i) { return QByteArray::fromBase64(given[i][u"valueBase64Binary"].toString().toLatin1()); };
    const auto configuration = hub.ask("GET", "/.well-known/smart-configuration").json();
    const auto opened = purse.opened({{bytes(0)}, bytes(1)},
        QByteArray::fromBase64(configuration[u"heard_pass_key"].toString().toLatin1(), QByteArray::Base64UrlEncoding));
    REQUIRE(opened);
    Scene other;
    QJsonObject words = other.words();
    words[u"recipient"_s] = QJsonArray{referenceTo(hub.organization())};
    words[u"sent"_s] = voice::unnamed::weekOf(clock.now()).toIso().left(10);
    REQUIRE(hub.ask("POST", "/fhir/Communication", {}, words, "Heard-Pass: " + opened->front().toText() + "\r\n").status == 202);
    const QDeadlineTimer deadline{std::chrono::seconds{20}};
    while (hub.count(u"Communication?category=patient-feedback"_s) == 0 && !deadline.hasExpired())
        continue;
    CHECK(hub.count(u"Communication?category=patient-feedback"_s) == 1);
}

TEST_CASE("what waits is let in after a restart", "[hub][unnamed]")
{
    Scene scene;
    REQUIRE(scene.status(scene.words()) == 202);
    scene.hub.restart();
    scene.release();
    CHECK(scene.hub.count(u"Communication?category=patient-feedback"_s) == 1);
}

TEST_CASE("a hub that was off when words were to be let in makes up for it", "[hub][unnamed]")
{
    Scene scene;
    scene.release();
    REQUIRE(scene.status(scene.words()) == 202);
    scene.hub.restart();
    CHECK(scene.hub.count(u"Communication?category=patient-feedback"_s) == 0);
    scene.hub.stop();
    scene.clock.advance(std::chrono::hours{25});
    scene.hub.restart();
    const char *heard = "SELECT id FROM resource WHERE type = 'Communication'";
    const QDeadlineTimer deadline{std::chrono::seconds{20}};
    while (scene.column(heard).isEmpty() && !deadline.hasExpired())
        continue;
    CHECK(scene.column(heard).size() == 1);
    CHECK(scene.column("SELECT key FROM waiting_word").isEmpty());
}

TEST_CASE("a sealed answer reaches every patient and no representative, without what the team keeps beside it, on every path",
          "[hub][unnamed][access]")
{
    Scene scene;
    REQUIRE(scene.status(scene.words()) == 202);
    scene.release();
    const QJsonObject words = scene.only(scene.nurse);
    voice::Reply answer;
    answer.feedback = {words[u"id"].toString()};
    answer.author = {scene.nurse.id()};
    answer.authorName = u"Grace Okafor"_s;
    answer.words = u"canary"_s;
    answer.sentAt = scene.clock.now();
    answer.sealedTo = scene.own.open;
    answer.sealed = voice::sealed({answer.words, answer.authorName, answer.sentAt}, scene.own.open);
    const auto posted = scene.hub.post(voice::toFhir(answer), scene.nurse);
    REQUIRE(posted.status == 201);
    const auto rewritten = scene.hub.put(with(posted.json(), u"received"_s, u"2026-11-22T10:00:00Z"_s), scene.nurse, posted.etag());
    REQUIRE(rewritten.status == 200);
    const QByteArray path = "/fhir/" + referenceOf(posted).toUtf8();
    const QByteArray id = posted.json()[u"id"].toString().toUtf8();

    const auto box = [](const HubAnswer &found) { return found.body.contains("contentAttachment"); };
    const auto bundle = [&](const QString &kind, const QByteArray &url) {
        const QJsonObject entry{{u"request"_s, QJsonObject{{u"method"_s, u"GET"_s}, {u"url"_s, QString::fromUtf8(url)}}}};
        return QJsonObject{{u"resourceType"_s, u"Bundle"_s}, {u"type"_s, kind}, {u"entry"_s, QJsonArray{entry}}};
    };
    for (const Person &patient : {scene.ann, scene.bea}) {
        for (const QByteArray &way : {path, path + "/_history", path + "/_history/1", path + "/_history/2",
                 QByteArray{"/fhir/Communication"}, "/fhir/Communication?_id=" + id, QByteArray{"/fhir/Communication?category=reply"}}) {
            const auto found = scene.hub.ask("GET", way, patient);
            CAPTURE(way.toStdString());
            CHECK(found.status == 200);
            CHECK(box(found));
            for (const char *kept : {"canary", "Grace", "Practitioner/", "received"})
                CHECK_FALSE(found.body.contains(kept));
        }
        for (const QByteArray &url : {"Communication/" + id, QByteArray{"Communication?category=reply"}}) {
            for (const QString &kind : {u"batch"_s, u"transaction"_s}) {
                const auto found = scene.hub.ask("POST", "/fhir", patient, bundle(kind, url));
                CHECK(box(found));
                CHECK_FALSE(found.body.contains("canary"));
            }
        }
        const auto found = scene.hub.ask("POST", "/fhir/Communication", patient, voice::toFhir(answer), "If-None-Exist: _id=" + id + "\r\n");
        CHECK_FALSE(found.body.contains("canary"));
        // Whoever said that she read it would say who she is.
        CHECK(scene.hub.put(with(posted.json(), u"received"_s, u"2026-11-23T10:00:00Z"_s), patient, rewritten.etag()).status == 403);
        CHECK(scene.hub.ask("GET", "/fhir/Communication/" + words[u"id"].toString().toUtf8(), patient).status == 404);
    }
    const Person representative = scene.hub.team(u"Rose Field"_s, hub::Role::PatientRepresentative);
    CHECK(scene.hub.ask("GET", path, representative).status == 403);
    CHECK(scene.hub.ask("GET", path, scene.nurse).body.contains("canary"));
    const auto opened = voice::unsealed(
        QByteArray::fromBase64(scene.only(scene.bea, "category=reply")[u"payload"][0][u"contentAttachment"][u"data"].toString().toLatin1()),
        scene.own);
    REQUIRE(opened);
    CHECK(opened->words == u"canary"_s);
}

TEST_CASE("what became of words without a name reaches every patient sealed, and no representative, on every path",
          "[hub][unnamed][access]")
{
    Scene scene;
    REQUIRE(scene.status(scene.words()) == 202);
    scene.release();
    const QJsonObject words = scene.only(scene.nurse);
    const auto issue = scene.hub.post(
        {{u"resourceType"_s, u"Basic"_s}, {u"code"_s, coded(fhir::system::basic, fhir::code::youSaid)}}, scene.nurse);
    REQUIRE(issue.status == 201);
    const QByteArray issueId = issue.json()[u"id"].toString().toUtf8();

    voice::WordsOutcome outcome;
    outcome.feedback = {words[u"id"].toString()};
    outcome.replyKey = scene.own.open;
    outcome.readOn = QDate{2026, 11, 23};
    const auto posted = scene.hub.post(voice::toFhir(outcome), scene.nurse);
    REQUIRE(posted.status == 201);
    outcome.id = {posted.json()[u"id"].toString()};
    outcome.themedOn = QDate{2026, 11, 24};
    outcome.ledTo = {{QString::fromUtf8(issueId)}};
    const auto moved = scene.hub.put(voice::toFhir(outcome, posted.json()), scene.nurse, posted.etag());
    REQUIRE(moved.status == 200);
    const QByteArray path = "/fhir/" + referenceOf(posted).toUtf8();
    const QByteArray id = posted.json()[u"id"].toString().toUtf8();
    const QVector<QByteArray> ways{path, path + "/_history", path + "/_history/1", path + "/_history/2", "/fhir/Basic",
        "/fhir/Basic?_id=" + id, "/fhir/Basic?code=words-outcome", "/fhir/Basic?_lastUpdated=gt2020-01-01"};
    const auto bundle = [&](const QString &kind, const QByteArray &url) {
        const QJsonObject entry{{u"request"_s, QJsonObject{{u"method"_s, u"GET"_s}, {u"url"_s, QString::fromUtf8(url)}}}};
        return QJsonObject{{u"resourceType"_s, u"Bundle"_s}, {u"type"_s, kind}, {u"entry"_s, QJsonArray{entry}}};
    };
    const auto tellsNothing = [&](const HubAnswer &found) {
        const QByteArray kept[]{"led-to", "read-on", "themed-on", "Communication/", "StructureDefinition/feedback", "identifier",
            issueId, words[u"id"].toString().toUtf8()};
        return std::ranges::none_of(kept, [&](const QByteArray &one) { return found.body.contains(one); });
    };
    const auto box = [](const HubAnswer &found) { return found.body.contains("sealed-outcome"); };

    for (const Person &patient : {scene.ann, scene.bea}) {
        for (const QByteArray &way : ways) {
            const auto found = scene.hub.ask("GET", way, patient);
            CAPTURE(way.toStdString());
            CHECK(found.status == 200);
            CHECK(box(found));
            CHECK(tellsNothing(found));
        }
        for (const QByteArray &url : {"Basic/" + id, QByteArray{"Basic?code=words-outcome"}}) {
            for (const QString &kind : {u"batch"_s, u"transaction"_s}) {
                const auto found = scene.hub.ask("POST", "/fhir", patient, bundle(kind, url));
                CHECK(box(found));
                CHECK(tellsNothing(found));
            }
        }
        CHECK(scene.hub.ask("GET", path + "/_history/1", patient).body.size() == scene.hub.ask("GET", path + "/_history/2", patient).body.size());
    }
    const Person representative = scene.hub.team(u"Rose Field"_s, hub::Role::PatientRepresentative);
    for (const QByteArray &way : ways) {
        const auto found = scene.hub.ask("GET", way, representative);
        CAPTURE(way.toStdString());
        CHECK((found.status == 404 || found.status == 200));
        for (const char *kept : {"reply-key", "sealed-outcome", "led-to", "read-on"})
            CHECK_FALSE(found.body.contains(kept));
    }
    CHECK(scene.hub.ask("GET", path, representative).status == 404);
    // The team has what it wrote, and her device what it has the key to.
    CHECK(scene.hub.ask("GET", path, scene.nurse).body.contains(issueId));
    const auto sealed = voice::wordsOutcomeFromFhir(scene.hub.ask("GET", path, scene.bea).json());
    REQUIRE(sealed);
    const auto opened = voice::opened(*sealed, scene.own);
    REQUIRE(opened);
    CHECK(opened->readOn == outcome.readOn);
    CHECK(opened->themedOn == outcome.themedOn);
    CHECK(opened->ledTo == outcome.ledTo);
    CHECK_FALSE(voice::opened(*sealed, voice::ReplyKey::random()));
}

TEST_CASE("who knows the secret withdraws the consent to quote, at the next release and without a name", "[hub][unnamed]")
{
    Scene scene;
    REQUIRE(scene.status(scene.words()) == 202);
    // In the same release as the words themselves.
    REQUIRE(scene.status(scene.withdrawal(scene.secret)) == 202);
    scene.release();
    const auto quoted = [&] {
        const auto feedback = voice::feedbackFromFhir(scene.only(scene.nurse));
        REQUIRE(feedback);
        return feedback->mayQuote;
    };
    CHECK_FALSE(quoted());
    CHECK(scene.column("SELECT json FROM waiting_word").isEmpty());
    CHECK(scene.column("SELECT id FROM resource WHERE json LIKE '%quote-withdrawal%'").isEmpty());
    CHECK(scene.column("SELECT DISTINCT agent FROM audit WHERE interaction = 'update' AND type = 'Communication'")
        == QVector<QString>{u"Organization/hub"_s});

    REQUIRE(scene.status(scene.withdrawal(passes::newQuoteSecret())) == 202);
    REQUIRE(scene.status(scene.withdrawal(scene.secret)) == 202);
    scene.release();
    CHECK(scene.column("SELECT json FROM waiting_word").isEmpty());
    CHECK(scene.status(scene.withdrawal("short")) == 422);
    CHECK(scene.status(with(scene.withdrawal(scene.secret), u"subject"_s, referenceTo(scene.ann.subject))) == 422);
}

TEST_CASE("of what stands beside her named words a patient changes only whether they may be quoted", "[hub][access]")
{
    Scene scene;
    const auto sent = scene.hub.post(feedback(scene.hub, scene.ann.subject, u"The tea was good."_s), scene.ann);
    REQUIRE(sent.status == 201);
    const auto extended = [](const QJsonObject &json, QLatin1StringView url, const QString &name, const QJsonValue &value) {
        return with(json, u"extension"_s, QJsonArray{QJsonObject{{u"url"_s, url}, {name, value}}});
    };
    const auto handled = extended(sent.json(), fhir::extension::handled, u"valueInstant"_s, u"2026-11-22T10:00:00Z"_s);
    CHECK(scene.hub.put(handled, scene.ann, sent.etag()).status == 403);
    CHECK(scene.hub.put(with(sent.json(), u"received"_s, u"2026-11-22T10:00:00Z"_s), scene.ann, sent.etag()).status == 403);
    const auto agreed = scene.hub.put(extended(sent.json(), fhir::extension::mayQuote, u"valueBoolean"_s, true), scene.ann, sent.etag());
    REQUIRE(agreed.status == 200);
    CHECK(scene.hub.put(extended(agreed.json(), fhir::extension::mayQuote, u"valueBoolean"_s, false), scene.ann, agreed.etag()).status == 200);
    CHECK(scene.hub.put(extended(agreed.json(), fhir::extension::mayQuote, u"valueBoolean"_s, false), scene.bea, agreed.etag()).status == 404);
}

TEST_CASE("of a paper form under her name a patient changes only whether it may be quoted", "[hub][access]")
{
    Scene scene;
    QJsonObject paper = feedback(scene.hub, scene.ann.subject, u"The chairs are hard."_s);
    paper.remove(u"sender"_s);
    paper[u"received"_s] = u"2026-11-22T10:00:00Z"_s;
    const auto typedIn = scene.hub.post(paper, scene.nurse);
    REQUIRE(typedIn.status == 201);
    const auto quotable = [](const QJsonObject &json, bool mayQuote) {
        return with(json, u"extension"_s,
            QJsonArray{QJsonObject{{u"url"_s, fhir::extension::mayQuote}, {u"valueBoolean"_s, mayQuote}}});
    };
    const auto given = scene.hub.put(quotable(typedIn.json(), true), scene.ann, typedIn.etag());
    REQUIRE(given.status == 200);
    const auto takenBack = scene.hub.put(quotable(given.json(), false), scene.ann, given.etag());
    REQUIRE(takenBack.status == 200);
    const QJsonObject now = takenBack.json();
    const QJsonArray others{QJsonObject{{u"contentString"_s, u"The chairs are soft."_s}}};
    for (const QJsonObject &more : {with(now, u"payload"_s, others), with(now, u"sender"_s, referenceTo(scene.ann.subject)),
             with(now, u"status"_s, u"entered-in-error"_s), without(now, u"received"_s)})
        CHECK(scene.hub.put(quotable(more, true), scene.ann, takenBack.etag()).status == 403);
    CHECK(scene.hub.put(quotable(now, true), scene.bea, takenBack.etag()).status == 404);
}
