#include "fhir/definitions.h"
#include "hub/resourcetypes.h"
#include "words.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QJsonDocument>
#include <QSet>

#include <atomic>
#include <thread>

using namespace heard;
using namespace heard::fakes;
using namespace Qt::StringLiterals;

namespace {

hub::ServerOptions unlimited()
{
    hub::ServerOptions options;
    options.http.limits.perAddress = {};
    options.service.perAccount = {};
    return options;
}

QJsonObject identified(QJsonObject resource, const QString &uuid)
{
    const QJsonObject identifier{{u"system"_s, fhir::system::uuid}, {u"value"_s, uuid}};
    resource.insert(u"identifier"_s, QJsonArray{identifier});
    return resource;
}

QStringList idsOf(const QJsonObject &bundle)
{
    QStringList ids;
    const QJsonArray entries = bundle[u"entry"].toArray();
    for (const QJsonValue &entry : entries)
        ids << entry[u"resource"][u"id"].toString();
    return ids;
}

/// Path and query of the link to the next page; empty when there is none.
QByteArray nextOf(const QJsonObject &bundle)
{
    const QJsonArray links = bundle[u"link"].toArray();
    for (const QJsonValue &link : links) {
        if (link[u"relation"].toString() == u"next"_s)
            return link[u"url"].toString().toUtf8().mid(qstrlen("http://hub.test"));
    }
    return {};
}

} // namespace

TEST_CASE("a resource is created, read, updated and searched", "[hub]")
{
    RunningHub hub;
    const Person nurse = hub.team(u"Grace Okafor"_s, hub::Role::Nurse | hub::Role::PledgeLead);

    const auto created = hub.post(goal(hub, u"Chairs by the window"_s), nurse);
    REQUIRE(created.status == 201);
    CHECK(created.etag() == "W/\"1\"");
    CHECK_FALSE(created.headers.value("last-modified").isEmpty());
    const QByteArray path = "/fhir/Goal/" + created.json()[u"id"].toString().toUtf8();
    CHECK(created.headers.value("location") == "http://hub.test" + path + "/_history/1");

    const auto read = hub.ask("GET", path, nurse);
    REQUIRE(read.status == 200);
    CHECK(read.body == created.body);
    CHECK(hub.ask("GET", path, nurse, {}, "If-None-Match: W/\"1\"\r\n").status == 304);

    const QJsonObject changed = with(read.json(), u"lifecycleStatus"_s, u"active"_s);
    const auto updated = hub.put(changed, nurse, read.etag());
    REQUIRE(updated.status == 200);
    CHECK(updated.etag() == "W/\"2\"");
    CHECK(hub.ask("GET", path + "/_history/1", nurse).body == created.body);
    CHECK(hub.ask("GET", path + "/_history/2", nurse).body == updated.body);
    CHECK(hub.ask("GET", path + "/_history/3", nurse).status == 404);
    CHECK(hub.ask("GET", path + "/_history", nurse).json()[u"entry"].toArray().size() == 2);

    const auto found = hub.ask("GET", "/fhir/Goal?lifecycle-status=active&_count=5", nurse);
    REQUIRE(found.status == 200);
    CHECK(idsOf(found.json()) == QStringList{created.json()[u"id"].toString()});
}

TEST_CASE("an update says which version it was made upon", "[hub]")
{
    RunningHub hub;
    const Person nurse = hub.team(u"Grace Okafor"_s, hub::Role::Nurse);
    const auto created = hub.post(goal(hub, u"Chairs"_s), nurse);
    const QByteArray path = "/fhir/Goal/" + created.json()[u"id"].toString().toUtf8();
    CHECK(hub.ask("PUT", path, nurse, created.json()).status == 428);
    CHECK(hub.put(created.json(), nurse, "W/\"7\"").status == 412);
    CHECK(hub.put(with(created.json(), u"id"_s, u"another"_s), nurse, "W/\"1\"").status == 404);
    CHECK(hub.ask("PUT", path, nurse, with(created.json(), u"id"_s, u"another"_s), "If-Match: W/\"1\"\r\n").status
        == 400);
    const auto deleted = hub.ask("DELETE", path, nurse);
    CHECK(deleted.status == 405);
    CHECK(deleted.headers.value("allow").contains("PUT"));
    CHECK(hub.ask("GET", path, nurse).etag() == "W/\"1\"");
}

TEST_CASE("what other systems wrote survives", "[hub]")
{
    RunningHub hub;
    const Person nurse = hub.team(u"Grace Okafor"_s, hub::Role::Nurse);
    QJsonObject resource = goal(hub, u"Chairs"_s);
    resource.insert(
        u"extension"_s, QJsonArray{QJsonObject{{u"url"_s, u"https://other.example/x"_s}, {u"valueDecimal"_s, 1.5}}});
    resource.insert(u"_statusReason"_s,
        QJsonObject{{u"extension"_s, QJsonArray{QJsonObject{{u"url"_s, u"https://other.example/why"_s}, {u"valueCode"_s, u"unknown"_s}}}}});
    resource.insert(u"contained"_s, QJsonArray{QJsonObject{{u"resourceType"_s, u"HealthcareService"_s}, {u"id"_s, u"s"_s},
        {u"name"_s, u"Chairs"_s}}});
    resource.insert(u"meta"_s, QJsonObject{{u"tag"_s, QJsonArray{QJsonObject{{u"code"_s, u"kept"_s}}}}});
    const auto created = hub.post(resource, nurse);
    REQUIRE(created.status == 201);
    CHECK(created.json()[u"extension"] == resource[u"extension"]);
    CHECK(created.json()[u"_statusReason"] == resource[u"_statusReason"]);
    CHECK(created.json()[u"contained"] == resource[u"contained"]);
    CHECK(hub.ask("GET", "/fhir/Goal?_tag=kept", nurse).json()[u"entry"].toArray().size() == 1);
}

TEST_CASE("a resource that is not as it must be is refused with the element", "[hub]")
{
    RunningHub hub;
    const Person nurse = hub.team(u"Grace Okafor"_s, hub::Role::Nurse);
    const Person ann = hub.patient(u"Ann"_s);
    const QJsonObject booked = appointment(ann.subject);
    struct Case {
        QJsonObject resource;
        int status;
        QString expression;
    };
    const QList<Case> cases{
        {without(booked, u"status"_s), 422, u"Appointment.status"_s},
        {with(booked, u"status"_s, u"perhaps"_s), 422, u"Appointment.status"_s},
        {with(booked, u"status"_s, 5), 422, u"Appointment.status"_s},
        {without(booked, u"participant"_s), 422, u"Appointment.participant"_s},
        {with(booked, u"participant"_s, QJsonObject{}), 422, u"Appointment.participant"_s},
        {with(booked, u"participant"_s, QJsonArray{u"Ann"_s}), 422, u"Appointment.participant[0]"_s},
        {without(without(booked, u"start"_s), u"end"_s), 422, u"Appointment.start"_s},
        {without(booked, u"end"_s), 422, u"Appointment.start"_s},
        {with(booked, u"start"_s, u"2026-12-01"_s), 422, u"Appointment.start"_s},
        {with(booked, u"start"_s, u"2026-02-30T10:00:00Z"_s), 422, u"Appointment.start"_s},
        {with(booked, u"end"_s, u"2026-11-01T10:00:00Z"_s), 422, u"Appointment.end"_s},
        {with(booked, u"cancelationReason"_s, QJsonObject{{u"text"_s, u"ill"_s}}), 422,
            u"Appointment.cancelationReason"_s},
        {with(booked, u"description"_s, u""_s), 422, u"Appointment.description"_s},
        {with(booked, u"comment"_s, QJsonValue::Null), 422, u"Appointment.comment"_s},
        {with(booked, u"slot"_s, QJsonArray{}), 422, u"Appointment.slot"_s},
        {with(booked, u"note"_s, QJsonArray{}), 422, u"Appointment.note"_s},
        {with(booked, u"start"_s, u"9999-12-01T10:00:00Z"_s), 422, u"Appointment.end"_s},
        {with(with(booked, u"start"_s, u"9999-12-01T10:00:00Z"_s), u"end"_s, u"9999-12-01T10:30:00Z"_s), 422, u"Appointment.start"_s},
        {with(booked, u"end"_s, u"9999-12-01T10:30:00Z"_s), 422, u"Appointment.end"_s},
        {with(booked, u"start"_s, u"0001-12-01T10:00:00Z"_s), 422, u"Appointment.start"_s},
        {with(booked, u"basedOn"_s, QJsonArray{referenceTo(u"https://elsewhere.example/ServiceRequest/1"_s)}), 422,
            u"Appointment.basedOn[0].reference"_s},
        {with(booked, u"basedOn"_s, QJsonArray{referenceTo(u"ServiceRequest/nobody"_s)}), 422,
            u"Appointment.basedOn"_s},
        {with(booked, u"resourceType"_s, u"Observation"_s), 404, {}},
    };
    for (const Case &each : cases) {
        const auto answer = hub.post(each.resource, nurse);
        CAPTURE(QJsonDocument{each.resource}.toJson().toStdString(), answer.body.toStdString());
        CHECK(answer.status == each.status);
        CHECK(firstIssue(answer, u"expression"_s) == each.expression);
    }
    CHECK(hub.post(booked, nurse).status == 201);
    CHECK(hub.post(with(without(without(booked, u"start"_s), u"end"_s), u"status"_s, u"cancelled"_s), nurse).status
        == 201);
}

TEST_CASE("a wrong type inside an element is refused with its path, and nothing of it is kept", "[hub]")
{
    RunningHub hub;
    const Person nurse = hub.team(u"Grace Okafor"_s, hub::Role::Nurse);
    const Person ann = hub.patient(u"Ann"_s);
    const QJsonObject words = feedback(hub, ann.subject, u"The tea was good."_s);
    const QJsonObject patient{{u"resourceType"_s, u"Patient"_s}, {u"name"_s, QJsonArray{QJsonObject{{u"family"_s, u"Cole"_s}}}}};
    const auto listOf = [](const QJsonObject &item) { return QJsonArray{item}; };
    struct Case {
        QJsonObject resource;
        QString expression;
        QString code;
    };
    const QList<Case> cases{
        {with(words, u"payload"_s, listOf({{u"contentString"_s, 5}})), u"Communication.payload[0].contentString"_s, u"invalid"_s},
        {with(words, u"payload"_s, listOf({{u"contentString"_s, u"a"_s}, {u"contentReference"_s, referenceTo(ann.subject)}})),
            u"Communication.payload[0].contentString"_s, u"invariant"_s},
        {with(words, u"note"_s, u"x"_s), u"Communication.note"_s, u"invalid"_s},
        {with(words, u"extension"_s, listOf({{u"url"_s, 5}, {u"valueString"_s, u"a"_s}})), u"Communication.extension[0].url"_s, u"invalid"_s},
        {with(words, u"unheardOf"_s, u"a"_s), u"Communication.unheardOf"_s, u"structure"_s},
        {with(patient, u"name"_s, listOf({{u"family"_s, 5}})), u"Patient.name[0].family"_s, u"invalid"_s},
        {with(patient, u"name"_s, listOf({{u"given"_s, u"x"_s}})), u"Patient.name[0].given"_s, u"invalid"_s},
        {with(patient, u"telecom"_s, listOf({{u"value"_s, 5}})), u"Patient.telecom[0].value"_s, u"invalid"_s},
        {with(patient, u"telecom"_s, listOf({{u"system"_s, u"pigeon"_s}})), u"Patient.telecom[0].system"_s, u"code-invalid"_s},
        {with(patient, u"birthDate"_s, u"1970-13-01"_s), u"Patient.birthDate"_s, u"invalid"_s},
    };
    for (const Case &each : cases) {
        const auto answer = hub.post(each.resource, nurse);
        CAPTURE(QJsonDocument{each.resource}.toJson().toStdString(), answer.body.toStdString());
        CHECK(answer.status == 422);
        CHECK(answer.json()[u"resourceType"].toString() == u"OperationOutcome"_s);
        CHECK(firstIssue(answer, u"expression"_s) == each.expression);
        CHECK(firstIssue(answer, u"code"_s) == each.code);
    }
    CHECK(hub.count(u"Communication"_s) == 0);
    CHECK(hub.count(u"Patient"_s) == 1);
}

TEST_CASE("an NHS number that is none is refused wherever it stands", "[hub]")
{
    RunningHub hub;
    const Person nurse = hub.team(u"Grace Okafor"_s, hub::Role::Nurse);
    const auto number = [](const QString &value) {
        return QJsonObject{{u"system"_s, fhir::system::nhsNumber}, {u"value"_s, value}};
    };
    const auto patient = [&](const QString &value) {
        return QJsonObject{{u"resourceType"_s, u"Patient"_s}, {u"name"_s, QJsonArray{QJsonObject{{u"family"_s, u"Cole"_s}}}},
            {u"identifier"_s, QJsonArray{number(value)}}};
    };
    for (const QString &wrong : {u"9991234518"_s, u"999123451"_s, u"999 123 4519"_s, u"ninety-nine"_s}) {
        const auto refused = hub.post(patient(wrong), nurse);
        CAPTURE(wrong.toStdString());
        CHECK(refused.status == 422);
        CHECK(firstIssue(refused, u"expression"_s) == u"Patient.identifier[0].value"_s);
    }
    const auto created = hub.post(patient(u"9991234519"_s), nurse);
    REQUIRE(created.status == 201);
    CHECK(hub.put(with(created.json(), u"identifier"_s, QJsonArray{number(u"9991234518"_s)}), nurse, created.etag()).status == 422);
    const QJsonObject link{{u"other"_s, QJsonObject{{u"identifier"_s, number(u"9991234518"_s)}}}, {u"type"_s, u"seealso"_s}};
    const auto linked = hub.put(with(created.json(), u"link"_s, QJsonArray{link}), nurse, created.etag());
    CHECK(linked.status == 422);
    CHECK(firstIssue(linked, u"expression"_s) == u"Patient.link[0].other.identifier.value"_s);
}

TEST_CASE("FHIR defines every type that the hub keeps", "[hub]")
{
    for (const hub::ResourceType &type : hub::resourceTypes()) {
        CAPTURE(type.name.toStdString());
        const fhir::TypeDefinition *definition = fhir::definitionOf(type.name);
        REQUIRE(definition);
        CHECK(definition->isResource);
    }
}

TEST_CASE("a body that is no resource is refused", "[hub]")
{
    RunningHub hub;
    const Person nurse = hub.team(u"Grace Okafor"_s, hub::Role::Nurse);
    HubConnection connection{hub.port()};
    const auto post = [&](const QByteArray &body, const QByteArray &headers = {}) {
        return connection.ask("POST", "/fhir/Goal", nurse.token, body, headers).status;
    };
    CHECK(post("") == 415);
    CHECK(post("{}", "Content-Type: application/fhir+xml\r\n") == 415);
    CHECK(post("{") == 400);
    CHECK(post("[]") == 400);
    CHECK(post("\"Goal\"") == 400);
    CHECK(post("{\"resourceType\":\"Patient\"}") == 400);
    CHECK(post("{\"resourceType\":5}") == 400);
    CHECK(post(QByteArray(10'000, '[') + QByteArray(10'000, ']')) == 400);
    CHECK(post("{\"a\":" + QByteArray(10'000, '{')) == 400);
    CHECK(connection.ask("GET", "/fhir/Goal?_format=xml", nurse.token).status == 406);
    CHECK(connection.ask("GET", "/fhir/Goal", nurse.token, {}, "Accept: application/xml\r\n").status == 406);
    CHECK(connection.ask("GET", "/fhir/Goal", nurse.token, {}, "Accept: application/fhir+json\r\n").status == 200);
}

TEST_CASE("half of a character is refused with the place where it stands", "[hub]")
{
    RunningHub hub;
    const Person nurse = hub.team(u"Grace Okafor"_s, hub::Role::Nurse);
    HubConnection connection{hub.port()};
    const QByteArray sound = QJsonDocument{goal(hub, u"WORDS"_s)}.toJson(QJsonDocument::Compact);
    const auto post = [&](const QByteArray &from, const QByteArray &to) {
        return connection.ask("POST", "/fhir/Goal", nurse.token, QByteArray{sound}.replace(from, to));
    };
    for (const QByteArray &lone : {QByteArray{"\\ud800"}, QByteArray{"a \\udc00 b"}, QByteArray{"\\ude00\\ud83d"}}) {
        const auto refused = post("WORDS", lone);
        CAPTURE(lone.toStdString(), refused.body.toStdString());
        CHECK(refused.status == 400);
        CHECK(refused.json()[u"resourceType"].toString() == u"OperationOutcome"_s);
        CHECK(firstIssue(refused, u"expression"_s) == u"Goal.description.text"_s);
    }
    const auto named = post("\"text\"", "\"\\ud800\":\"x\",\"text\"");
    CHECK(named.status == 400);
    CHECK(firstIssue(named, u"expression"_s) == u"Goal.description"_s);
    const QJsonObject entry{{u"resource"_s, goal(hub, u"WORDS"_s)},
        {u"request"_s, QJsonObject{{u"method"_s, u"POST"_s}, {u"url"_s, u"Goal"_s}}}};
    const QJsonObject bundle{
        {u"resourceType"_s, u"Bundle"_s}, {u"type"_s, u"transaction"_s}, {u"entry"_s, QJsonArray{entry}}};
    const auto whole = connection.ask("POST", "/fhir", nurse.token,
        QJsonDocument{bundle}.toJson(QJsonDocument::Compact).replace("WORDS", "\\ud800"));
    CHECK(whole.status == 400);
    CHECK(firstIssue(whole, u"expression"_s) == u"Bundle.entry[0].resource: Goal.description.text"_s);
    CHECK(hub.count(u"Goal"_s) == 0);

    const auto kept = post("WORDS", "\\ud83d\\ude00");
    REQUIRE(kept.status == 201);
    CHECK(kept.json()[u"description"][u"text"].toString() == u"\U0001F600"_s);
}

TEST_CASE("a conditional create makes one, also when two come at once", "[hub]")
{
    RunningHub hub{unlimited()};
    const Person ann = hub.patient(u"Ann"_s);
    const QJsonObject words = identified(
        feedback(hub, ann.subject, u"The tea was good."_s), u"urn:uuid:7d1f3a52-0000-4000-8000-000000000001"_s);
    const QByteArray condition
        = "If-None-Exist: identifier=urn:ietf:rfc:3986%7Curn:uuid:7d1f3a52-0000-4000-8000-000000000001\r\n";
    std::array<int, 8> statuses{};
    {
        std::vector<std::jthread> devices;
        for (int &status : statuses)
            devices.emplace_back([&] { status = hub.post(words, ann, condition).status; });
    }
    CHECK(std::count(statuses.begin(), statuses.end(), 201) == 1);
    CHECK(std::count(statuses.begin(), statuses.end(), 200) == 7);
    CHECK(hub.count(u"Communication"_s) == 1);
    CHECK(hub.post(words, ann, "If-None-Exist: nonsense=1\r\n").status == 400);
    CHECK(hub.post(words, ann, "If-None-Exist: _count=1\r\n").status == 400);
    REQUIRE(hub.post(words, ann).status == 201);
    CHECK(hub.post(words, ann, condition).status == 412);
}

TEST_CASE("a search takes declared parameters only", "[hub]")
{
    RunningHub hub;
    const Person nurse = hub.team(u"Grace Okafor"_s, hub::Role::Nurse);
    const QByteArray query = GENERATE(as<QByteArray>{}, "nonsense=1", "subject:Patient=1", "subject.name=Ann",
        "_include=Goal:subject", "_count=-1", "_count=x", "start-date=yesterday", "start-date=ge2026-13",
        "_sort=nonsense", "_cursor=x", "_lastUpdated=2026-1", "subject=/", "category=");
    const auto answer = hub.ask("GET", QByteArray{"/fhir/Goal?"} + query, nurse);
    CAPTURE(query.toStdString());
    CHECK(answer.status == 400);
    CHECK(answer.json()[u"resourceType"].toString() == u"OperationOutcome"_s);
}

TEST_CASE("resources are found by what they hold", "[hub]")
{
    RunningHub hub;
    const Person nurse = hub.team(u"Grace Okafor"_s, hub::Role::Nurse);
    const Person ann = hub.patient(u"Ann"_s);
    const Person zoe = hub.patient(u"Zoë"_s);
    const auto first = hub.post(identified(appointment(ann.subject, u"2026-12-01"_s), u"urn:uuid:one"_s), nurse);
    const auto second = hub.post(with(appointment(zoe.subject, u"2026-12-15"_s), u"status"_s, u"arrived"_s), nurse);
    REQUIRE(second.status == 201);
    const auto said = hub.post(feedback(hub, ann.subject, u"The tea was good."_s), ann);
    const auto answered = hub.post(reply(nurse.subject, ann.subject, referenceOf(said)), nurse);
    REQUIRE(answered.status == 201);
    const auto found = [&](const QString &search) {
        const auto answer = hub.ask("GET", "/fhir/" + search.toUtf8(), nurse);
        CAPTURE(search.toStdString(), answer.body.toStdString());
        CHECK(answer.status == 200);
        return idsOf(answer.json());
    };
    const QString one = first.json()[u"id"].toString();
    const QString two = second.json()[u"id"].toString();
    CHECK(found(u"Appointment?patient="_s + ann.subject) == QStringList{one});
    CHECK(found(u"Appointment?patient="_s + ann.id()) == QStringList{one});
    CHECK(found(u"Appointment?actor="_s + ann.subject + u',' + zoe.subject) == QStringList{one, two});
    CHECK(found(u"Appointment?status=booked,arrived&_sort=-date"_s) == QStringList{two, one});
    CHECK(found(u"Appointment?_sort=date"_s) == QStringList{one, two});
    CHECK(found(u"Appointment?status=booked"_s) == QStringList{one});
    CHECK(found(u"Appointment?date=ge2026-12-02"_s) == QStringList{two});
    CHECK(found(u"Appointment?date=2026-12-01"_s) == QStringList{one});
    CHECK(found(u"Appointment?date=lt2026-12-15T10:00:00Z&date=gt2026-11"_s) == QStringList{one});
    CHECK(found(u"Appointment?identifier=urn:ietf:rfc:3986|urn:uuid:one"_s) == QStringList{one});
    CHECK(found(u"Appointment?identifier=urn:uuid:one"_s) == QStringList{one});
    CHECK(found(u"Appointment?identifier=other|urn:uuid:one"_s).isEmpty());
    CHECK(found(u"Appointment?_id="_s + one + u',' + two) == QStringList{one, two});
    CHECK(found(u"Communication?part-of="_s + referenceOf(said)) == QStringList{answered.json()[u"id"].toString()});
    CHECK(found(u"Communication?category=patient-feedback"_s) == QStringList{said.json()[u"id"].toString()});
    CHECK(found(u"Communication?category="_s + fhir::system::communication + u"|reply"_s)
        == QStringList{answered.json()[u"id"].toString()});
    CHECK(found(u"Communication?sender="_s + nurse.subject) == QStringList{answered.json()[u"id"].toString()});
    CHECK(found(u"Patient?given=zoe"_s) == QStringList{zoe.id()});
    CHECK(found(u"Patient?name=bak&_count=1"_s).size() == 1);
    const QString stamp = first.json()[u"meta"][u"lastUpdated"].toString();
    CHECK(found(u"Appointment?_lastUpdated=gt"_s + stamp) == QStringList{two});
    CHECK(found(u"Appointment?_lastUpdated=ge"_s + stamp) == QStringList{one, two});
    const auto total = hub.ask("GET", "/fhir/Patient?_summary=count", nurse).json();
    CHECK(total[u"total"].toInt() == 2);
    const auto posted = HubConnection{hub.port()}.ask("POST", "/fhir/Appointment/_search", nurse.token, "status=booked",
        "Content-Type: application/x-www-form-urlencoded\r\n");
    CHECK(idsOf(posted.json()) == QStringList{one});
}

TEST_CASE("paging finds everything once while others write", "[hub]")
{
    RunningHub hub{unlimited()};
    const Person nurse = hub.team(u"Grace Okafor"_s, hub::Role::Nurse);
    QSet<QString> before;
    for (int i = 0; i < 25; ++i)
        before << hub.post(goal(hub, u"Goal %1"_s.arg(i)), nurse).json()[u"id"].toString();
    std::atomic<bool> paging = true;
    std::atomic<int> refused = 0;
    std::jthread writer{[&] {
        for (int i = 0; i < 200 && paging; ++i)
            refused += hub.post(goal(hub, u"Later %1"_s.arg(i)), nurse).status == 201 ? 0 : 1;
    }};
    QStringList seen;
    QByteArray path = "/fhir/Goal?_count=4&_sort=_lastUpdated";
    while (!path.isEmpty() && seen.size() < 5000) {
        const auto page = hub.ask("GET", path, nurse);
        REQUIRE(page.status == 200);
        seen << idsOf(page.json());
        path = nextOf(page.json());
        if (QSet<QString>(seen.begin(), seen.end()).contains(before))
            paging = false;
    }
    writer.join();
    CHECK(refused == 0);
    CHECK(QSet<QString>(seen.begin(), seen.end()).size() == seen.size());
    CHECK(QSet<QString>(seen.begin(), seen.end()).contains(before));
}

TEST_CASE("a reader who asks for later than the last she saw misses nothing", "[hub]")
{
    RunningHub hub{unlimited()};
    const Person nurse = hub.team(u"Grace Okafor"_s, hub::Role::Nurse);
    constexpr int writers = 4;
    constexpr int each = 25;
    std::atomic<int> refused = 0;
    std::vector<std::jthread> threads;
    for (int writer = 0; writer < writers; ++writer) {
        threads.emplace_back([&] {
            for (int i = 0; i < each; ++i)
                refused += hub.post(goal(hub, u"Goal"_s), nurse).status == 201 ? 0 : 1;
        });
    }
    QSet<QString> seen;
    QString mark = u"2020-01-01T00:00:00Z"_s;
    for (int round = 0; round < 5000 && seen.size() < writers * each; ++round) {
        const auto page = hub.ask("GET", "/fhir/Goal?_count=7&_lastUpdated=gt" + mark.toUtf8(), nurse).json();
        const QJsonArray entries = page[u"entry"].toArray();
        for (const QJsonValue &entry : entries) {
            seen << entry[u"resource"][u"id"].toString();
            const QString stamp = entry[u"resource"][u"meta"][u"lastUpdated"].toString();
            CHECK(stamp > mark);
            mark = stamp;
        }
    }
    CHECK(seen.size() == writers * each);
    CHECK(refused == 0);
}

TEST_CASE("a transaction is done as a whole or not at all", "[hub]")
{
    RunningHub hub;
    const Person nurse = hub.team(u"Grace Okafor"_s, hub::Role::Nurse);
    const auto entry = [](const QJsonObject &resource, const QString &uuid) {
        return QJsonObject{{u"fullUrl"_s, u"urn:uuid:"_s + uuid}, {u"resource"_s, resource},
            {u"request"_s, QJsonObject{{u"method"_s, u"POST"_s}, {u"url"_s, resource[u"resourceType"]}}}};
    };
    const auto bundle = [](const QJsonArray &entries, const QString &type = u"transaction"_s) {
        return QJsonObject{{u"resourceType"_s, u"Bundle"_s}, {u"type"_s, type}, {u"entry"_s, entries}};
    };
    const QJsonObject ann{
        {u"resourceType"_s, u"Patient"_s}, {u"name"_s, QJsonArray{QJsonObject{{u"family"_s, u"Baker"_s}}}}};
    // The appointment stands before the patient it refers to.
    const auto done = hub.ask("POST", "/fhir", nurse,
        bundle({entry(appointment(u"urn:uuid:ann"_s), u"appointment"_s), entry(ann, u"ann"_s)}));
    CAPTURE(done.body.toStdString());
    REQUIRE(done.status == 200);
    CHECK(done.json()[u"type"].toString() == u"transaction-response"_s);
    CHECK(done.json()[u"entry"][0][u"response"][u"status"].toString() == u"201 Created"_s);
    const QString location = done.json()[u"entry"][0][u"response"][u"location"].toString();
    const auto made = hub.ask("GET", "/fhir/" + location.section(u"/_history"_s, 0, 0).toUtf8(), nurse);
    CHECK(made.json()[u"participant"][0][u"actor"][u"reference"].toString()
        == done.json()[u"entry"][1][u"response"][u"location"].toString().section(u"/_history"_s, 0, 0));

    const auto refused = hub.ask("POST", "/fhir/", nurse,
        bundle({entry(ann, u"x"_s), entry(with(appointment(u"urn:uuid:x"_s), u"status"_s, u"perhaps"_s), u"y"_s)}));
    CHECK(refused.status == 422);
    CHECK(firstIssue(refused, u"expression"_s).startsWith(u"Bundle.entry[1]"_s));
    CHECK(hub.count(u"Patient"_s) == 1);

    const auto batch = hub.ask("POST", "/fhir", nurse,
        bundle({entry(ann, u"x"_s), entry(with(ann, u"gender"_s, u"perhaps"_s), u"y"_s)}, u"batch"_s));
    REQUIRE(batch.status == 200);
    CHECK(batch.json()[u"entry"][0][u"response"][u"status"].toString() == u"201 Created"_s);
    CHECK(batch.json()[u"entry"][1][u"response"][u"status"].toString() == u"422"_s);
    CHECK(hub.count(u"Patient"_s) == 2);
    CHECK(hub.ask("POST", "/fhir", nurse, bundle({}, u"collection"_s)).status == 400);
}

TEST_CASE("many writers share one sync and none is lost", "[hub]")
{
    RunningHub hub{unlimited()};
    const Person nurse = hub.team(u"Grace Okafor"_s, hub::Role::Nurse);
    const auto before = hub.server().committer().counts();
    constexpr int writers = 8;
    constexpr int each = 20;
    std::atomic<int> created = 0; // assertions are for one thread
    {
        std::vector<std::jthread> threads;
        for (int writer = 0; writer < writers; ++writer) {
            threads.emplace_back([&] {
                HubConnection connection{hub.port()};
                const QByteArray body = QJsonDocument{goal(hub, u"Goal"_s)}.toJson();
                for (int i = 0; i < each; ++i)
                    created += connection.ask("POST", "/fhir/Goal", nurse.token, body).status == 201 ? 1 : 0;
            });
        }
    }
    CHECK(created == writers * each);
    const auto after = hub.server().committer().counts();
    CHECK(after.changes - before.changes == writers * each);
    CHECK(after.commits - before.commits < writers * each);
    hub.restart();
    CHECK(hub.count(u"Goal"_s) == writers * each);
}

TEST_CASE("what the hub says it can do, it can", "[hub]")
{
    RunningHub hub;
    const Person nurse = hub.team(u"Grace Okafor"_s, hub::Role::Nurse | hub::Role::PledgeLead);
    for (const QByteArray &path : {QByteArray{"/fhir/metadata"}, QByteArray{"/fhir"}, QByteArray{"/fhir/"}})
        CHECK(hub.ask("GET", path).json()[u"resourceType"].toString() == u"CapabilityStatement"_s);
    const QJsonObject statement = hub.ask("GET", "/fhir/metadata").json();
    CHECK(statement[u"fhirVersion"].toString() == u"4.0.1"_s);
    const QJsonValue signIn = statement[u"rest"][0][u"security"][u"extension"][0];
    CHECK(signIn[u"extension"][0][u"valueUri"].toString() == u"http://hub.test/auth/token"_s);
    const QJsonArray resources = statement[u"rest"][0][u"resource"].toArray();
    for (const QJsonValue &resource : resources) {
        const QByteArray type = resource[u"type"].toString().toUtf8();
        if (type == "AuditEvent")
            continue;
        const QJsonArray parameters = resource[u"searchParam"].toArray();
        for (const QJsonValue &parameter : parameters) {
            const QByteArray value = parameter[u"type"].toString() == u"date"_s ? "2026-01-01" : "x";
            const QByteArray path = "/fhir/" + type + '?' + parameter[u"name"].toString().toUtf8() + '=' + value;
            CAPTURE(path.toStdString());
            CHECK(hub.ask("GET", path, nurse).status == 200);
        }
    }
    for (const QByteArray &path :
        {QByteArray{"/.well-known/smart-configuration"}, QByteArray{"/fhir/.well-known/smart-configuration"}}) {
        const QJsonObject smart = hub.ask("GET", path).json();
        CHECK(smart[u"token_endpoint"].toString() == u"http://hub.test/auth/token"_s);
        CHECK(smart[u"authorization_challenge_endpoint"].toString() == u"http://hub.test/auth/challenge"_s);
        CHECK(smart[u"code_challenge_methods_supported"][0].toString() == u"S256"_s);
    }
}

TEST_CASE("an answer can come without its body", "[hub]")
{
    RunningHub hub;
    const Person nurse = hub.team(u"Grace Okafor"_s, hub::Role::Nurse);
    const auto created = hub.post(goal(hub, u"Chairs"_s), nurse, "Prefer: return=minimal\r\n");
    CHECK(created.status == 201);
    CHECK(created.body.isEmpty());
    CHECK(created.etag() == "W/\"1\"");
    CHECK_FALSE(created.headers.value("location").isEmpty());
}

TEST_CASE("links are absolute below the hub's public address", "[hub]")
{
    hub::ServerOptions options;
    options.service.publicAddress = "https://hub.riverbank.example";
    RunningHub hub{options};
    const Person nurse = hub.team(u"Grace Okafor"_s, hub::Role::Nurse);
    REQUIRE(hub.post(goal(hub, u"Chairs"_s), nurse).status == 201);
    REQUIRE(hub.post(goal(hub, u"Tables"_s), nurse).status == 201);
    const QJsonObject page = hub.ask("GET", "/fhir/Goal?_count=1", nurse).json();
    CHECK(
        page[u"link"][1][u"url"].toString().startsWith(u"https://hub.riverbank.example/fhir/Goal?_count=1&_cursor="_s));
    CHECK(page[u"entry"][0][u"fullUrl"].toString().startsWith(u"https://hub.riverbank.example/fhir/Goal/"_s));
}
