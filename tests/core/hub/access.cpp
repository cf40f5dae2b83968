#include "hub/access.h"

#include "exchange/intake.h"
#include "fakes/fakeclock.h"
#include "hub/resourcetypes.h"
#include "words.h"

#include <catch2/catch_test_macros.hpp>

#include <QJsonDocument>

using namespace heard;
using namespace heard::fakes;
using namespace Qt::StringLiterals;

namespace {

/// One valid resource of every type, in the record of @p patient where the type can be.
QJsonObject sample(const RunningHub &hub, const QString &type, const QString &patient, const QString &other)
{
    const QJsonObject about = referenceTo(patient);
    const QJsonObject text{{u"text"_s, u"canary"_s}};
    const QHash<QString, QJsonObject> samples{
        {u"Appointment"_s, appointment(patient)},
        {u"AppointmentResponse"_s,
            {{u"appointment"_s, referenceTo(other)}, {u"actor"_s, about}, {u"participantStatus"_s, u"accepted"_s}}},
        {u"Basic"_s, {{u"code"_s, text}, {u"subject"_s, about}}},
        {u"CarePlan"_s, {{u"status"_s, u"active"_s}, {u"intent"_s, u"plan"_s}, {u"subject"_s, about}}},
        {u"Communication"_s, feedback(hub, patient, u"canary"_s)},
        {u"Consent"_s,
            {{u"status"_s, u"active"_s}, {u"scope"_s, text}, {u"category"_s, QJsonArray{text}}, {u"patient"_s, about}}},
        {u"DocumentReference"_s,
            {{u"status"_s, u"current"_s}, {u"subject"_s, about},
                {u"content"_s, QJsonArray{QJsonObject{{u"attachment"_s, QJsonObject{{u"title"_s, u"canary"_s}}}}}}}},
        {u"Flag"_s, {{u"status"_s, u"active"_s}, {u"code"_s, text}, {u"subject"_s, about}}},
        {u"Goal"_s, {{u"lifecycleStatus"_s, u"active"_s}, {u"description"_s, text}, {u"subject"_s, about}}},
        {u"Group"_s,
            {{u"type"_s, u"person"_s}, {u"actual"_s, true},
                {u"member"_s, QJsonArray{QJsonObject{{u"entity"_s, about}}}}}},
        {u"List"_s, {{u"status"_s, u"current"_s}, {u"mode"_s, u"working"_s}, {u"subject"_s, about}}},
        {u"MeasureReport"_s,
            {{u"status"_s, u"complete"_s}, {u"type"_s, u"individual"_s}, {u"measure"_s, u"https://heard.example/m"_s},
                {u"period"_s, QJsonObject{{u"start"_s, u"2026-01-01"_s}}}, {u"subject"_s, about}}},
        {u"Provenance"_s,
            {{u"target"_s, QJsonArray{about}}, {u"recorded"_s, u"2026-11-22T10:00:00Z"_s},
                {u"agent"_s, QJsonArray{QJsonObject{{u"who"_s, referenceTo(hub.organization())}}}}}},
        {u"QuestionnaireResponse"_s, {{u"status"_s, u"completed"_s}, {u"subject"_s, about}, {u"author"_s, about}}},
        {u"ServiceRequest"_s,
            {{u"status"_s, u"active"_s}, {u"intent"_s, u"proposal"_s}, {u"code"_s, coded(fhir::system::task, fhir::code::hna)},
                {u"subject"_s, about}, {u"requester"_s, about}}},
        {u"Task"_s,
            {{u"status"_s, u"requested"_s}, {u"intent"_s, u"proposal"_s}, {u"code"_s, coded(fhir::system::task, fhir::code::hna)},
                {u"for"_s, about}, {u"requester"_s, about}}},
    };
    QJsonObject resource = samples.value(type);
    if (!resource.isEmpty())
        resource.insert(u"resourceType"_s, type);
    return resource;
}

QStringList idsIn(const HubAnswer &answer)
{
    QStringList ids;
    const QJsonArray entries = answer.json()[u"entry"].toArray();
    for (const QJsonValue &entry : entries)
        ids << entry[u"resource"][u"id"].toString();
    return ids;
}

bool isEmptySearchset(const HubAnswer &answer)
{
    return answer.status == 200 && answer.json()[u"entry"].toArray().isEmpty() && answer.json()[u"total"].toInt() == 0;
}

} // namespace

TEST_CASE("patient A gets nothing of patient B by any request", "[hub][access]")
{
    hub::ServerOptions options;
    options.http.limits.perAddress = {};
    options.service.perAccount = {};
    RunningHub hub{options};
    const Person nurse = hub.team(u"Grace Okafor"_s, hub::Role::Nurse | hub::Role::PledgeLead);
    const Person ann = hub.patient(u"Ann"_s);
    const Person bea = hub.patient(u"Bea"_s);
    const auto bookedForBea = hub.post(appointment(bea.subject), nurse);
    REQUIRE(bookedForBea.status == 201);
    const QString appointmentOfBea = referenceOf(bookedForBea);

    int tried = 0;
    for (const hub::ResourceType &type : hub::resourceTypes()) {
        const QJsonObject resource = sample(hub, type.name, bea.subject, appointmentOfBea);
        QString id = bea.id();
        if (type.name != u"Patient"_s) {
            if (resource.isEmpty())
                continue;
            const auto made = hub.post(resource, nurse);
            CAPTURE(type.name.toStdString(), made.body.toStdString());
            REQUIRE(made.status == 201);
            id = made.json()[u"id"].toString();
        }
        CAPTURE(type.name.toStdString());
        ++tried;
        const QByteArray base = "/fhir/" + type.name.toUtf8();
        const QByteArray theirs = base + '/' + id.toUtf8();
        const QByteArray nobodys = base + "/00000000-0000-0000-0000-000000000000";
        const bool reads = hub::grantFor(hub::Role::Patient, type.name).read != hub::RowSet{};

        for (const QByteArray &tail : {QByteArray{}, QByteArray{"/_history"}, QByteArray{"/_history/1"}}) {
            for (const QByteArray &method : {QByteArray{"GET"}, QByteArray{"HEAD"}}) {
                const auto foreign = hub.ask(method, theirs + tail, ann);
                const auto missing = hub.ask(method, nobodys + tail, ann);
                CHECK(foreign.status == (reads ? 404 : 403));
                CHECK(foreign.status == missing.status);
                CHECK(foreign.body == missing.body);
            }
        }
        // Taking it over, with a right guess of its version.
        QJsonObject taken = with(sample(hub, type.name, ann.subject, appointmentOfBea), u"id"_s, id);
        taken.insert(u"resourceType"_s, type.name);
        CHECK((hub.put(taken, ann, "W/\"1\"").status == 404 || hub.put(taken, ann, "W/\"1\"").status == 403));
        CHECK(hub.ask("DELETE", theirs, ann).status == 405);
        CHECK(hub.ask("PATCH", theirs, ann).status == 405);
        if (!resource.isEmpty()) {
            CHECK(hub.post(resource, ann).status == 403);
        }

        if (!reads) {
            CHECK(hub.ask("GET", base, ann).status == 403);
            continue;
        }
        // Whatever she searches by, hers is not among it.
        QList<QByteArray> searches{
            "", "_id=" + id.toUtf8(), "_lastUpdated=ge2020-01-01", "_count=1000", "_sort=-_lastUpdated"};
        for (const hub::SearchParameter &parameter : type.parameters) {
            if (parameter.kind == hub::SearchParameter::Kind::Reference)
                searches << parameter.name.toUtf8() + '=' + bea.subject.toUtf8()
                         << parameter.name.toUtf8() + '=' + bea.id().toUtf8()
                         << parameter.name.toUtf8() + '=' + appointmentOfBea.toUtf8();
            if (parameter.kind == hub::SearchParameter::Kind::Date)
                searches << parameter.name.toUtf8() + "=ge1900-01-01"
                         << "_sort=" + parameter.name.toUtf8();
        }
        for (const QByteArray &search : std::as_const(searches)) {
            CAPTURE(search.toStdString());
            const auto found = hub.ask("GET", base + '?' + search, ann);
            CHECK((found.status == 200 || found.status == 400));
            CHECK_FALSE(idsIn(found).contains(id));
            CHECK_FALSE(found.body.contains("canary"));
            const auto posted = HubConnection{hub.port()}.ask(
                "POST", base + "/_search", ann.token, search, "Content-Type: application/x-www-form-urlencoded\r\n");
            CHECK_FALSE(idsIn(posted).contains(id));
            CHECK_FALSE(posted.body.contains("canary"));
        }
        // Nor through a conditional create, a batch or a transaction.
        const QJsonObject entry{
            {u"request"_s, QJsonObject{{u"method"_s, u"GET"_s}, {u"url"_s, QString{type.name + u'/' + id}}}}};
        const QJsonObject searching{
            {u"request"_s, QJsonObject{{u"method"_s, u"GET"_s}, {u"url"_s, QString{type.name + u"?_id="_s + id}}}}};
        for (const QString &kind : {u"batch"_s, u"transaction"_s}) {
            const auto answer = hub.ask("POST", "/fhir", ann,
                {{u"resourceType"_s, u"Bundle"_s}, {u"type"_s, kind}, {u"entry"_s, QJsonArray{entry}}});
            CHECK_FALSE(answer.body.contains("canary"));
            CHECK(answer.body.contains("not-found"));
            const auto found = hub.ask("POST", "/fhir", ann,
                {{u"resourceType"_s, u"Bundle"_s}, {u"type"_s, kind}, {u"entry"_s, QJsonArray{searching}}});
            CHECK_FALSE(found.body.contains("canary"));
        }
    }
    CHECK(tried >= 15);
    const auto trail = hub.ask("GET", "/fhir/AuditEvent?patient=" + bea.subject.toUtf8(), ann);
    CHECK(trail.json()[u"entry"].toArray().isEmpty());
    CHECK(isEmptySearchset(hub.ask("GET", "/fhir/Communication?_total=accurate&_summary=count", ann)));
}

TEST_CASE("each role may do with each type what the table says", "[hub][access]")
{
    hub::ServerOptions options;
    options.http.limits.perAddress = {};
    options.service.perAccount = {};
    RunningHub hub{options};
    const Person everybody = hub.team(u"Grace Okafor"_s, hub::Role::Nurse | hub::Role::PledgeLead);
    const Person bea = hub.patient(u"Bea"_s);
    const QString booked = referenceOf(hub.post(appointment(bea.subject), everybody));
    const QList<std::pair<hub::Role, Person>> people{
        {hub::Role::Nurse, hub.team(u"Nia Price"_s, hub::Role::Nurse)},
        {hub::Role::PledgeLead, hub.team(u"Lee Chan"_s, hub::Role::PledgeLead)},
        {hub::Role::MdtMember, hub.team(u"Max Frei"_s, hub::Role::MdtMember)},
        {hub::Role::PatientRepresentative, hub.team(u"Rose Field"_s, hub::Role::PatientRepresentative)},
        {hub::Role::Administrator, hub.team(u"Ada Novak"_s, hub::Role::Administrator)},
        {hub::Role::Patient, hub.patient(u"Ann"_s)},
    };
    for (const auto &[role, person] : people) {
        for (const hub::ResourceType &type : hub::resourceTypes()) {
            CAPTURE(hub::Roles{role}.toText().toStdString(), type.name.toStdString());
            const hub::Grant grant = hub::grantFor(role, type.name);
            const QByteArray base = "/fhir/" + type.name.toUtf8();
            CHECK(hub.ask("GET", base, person).status == (grant.read ? 200 : 403));
            const QJsonObject resource = sample(hub, type.name, bea.subject, booked);
            if (resource.isEmpty())
                continue;
            const auto created = hub.post(resource, person);
            const bool seesPatients = grant.read.testFlag(hub::Rows::Patients);
            // Provenance is in no record; a representative's may be about the pledge only.
            const bool creates = grant.create && seesPatients;
            CHECK(created.status == (creates ? 201 : 403));
            const auto made = hub.post(resource, everybody);
            REQUIRE(made.status == 201);
            const auto read = hub.ask("GET", base + '/' + made.json()[u"id"].toString().toUtf8(), person);
            CHECK(read.status == (seesPatients ? 200 : grant.read ? 404 : 403));
            const auto updated = hub.put(made.json(), person, made.etag());
            CHECK(updated.status == (!grant.update ? 403 : seesPatients ? 200 : 404));
        }
    }
}

TEST_CASE("patients see what is published and representatives what is worked on", "[hub][access]")
{
    RunningHub hub;
    const Person lead = hub.team(u"Grace Okafor"_s, hub::Role::PledgeLead);
    const Person representative = hub.team(u"Rose Field"_s, hub::Role::PatientRepresentative);
    const Person ann = hub.patient(u"Ann"_s);
    const auto working = hub.post(goal(hub, u"Chairs by the window"_s), lead);
    REQUIRE(working.status == 201);
    const auto copy = hub.post(published(hub, u"Chairs by the window"_s, referenceOf(working)), lead);
    REQUIRE(copy.status == 201);

    const auto hers = hub.ask("GET", "/fhir/Goal", ann).json()[u"entry"].toArray();
    REQUIRE(hers.size() == 1);
    CHECK(hers[0][u"resource"][u"id"].toString() == copy.json()[u"id"].toString());
    CHECK(hub.ask("GET", "/fhir/Goal/" + working.json()[u"id"].toString().toUtf8(), ann).status == 404);
    CHECK(hub.ask("GET", "/fhir/Goal", representative).json()[u"entry"].toArray().size() == 2);
    CHECK(hub.ask("GET", "/fhir/Organization", ann).json()[u"entry"].toArray().size() == 1);
}

TEST_CASE("a patient writes only what is hers, in her own name", "[hub][access]")
{
    RunningHub hub;
    const Person nurse = hub.team(u"Grace Okafor"_s, hub::Role::Nurse);
    const Person ann = hub.patient(u"Ann"_s);
    const Person bea = hub.patient(u"Bea"_s);
    const auto booked = hub.post(appointment(bea.subject), nurse);
    const QJsonObject words = feedback(hub, ann.subject, u"The waiting room was cold."_s);

    CHECK(hub.post(with(words, u"sender"_s, referenceTo(bea.subject)), ann).status == 403);
    CHECK(hub.post(with(words, u"sender"_s, referenceTo(nurse.subject)), ann).status == 403);
    CHECK(hub.post(with(words, u"subject"_s, referenceTo(bea.subject)), ann).status == 403);
    CHECK(hub.post(with(words, u"category"_s, QJsonArray{coded(fhir::system::communication, fhir::code::reply)}), ann)
              .status
        == 403);
    const auto foreign = hub.post(with(words, u"partOf"_s, QJsonArray{referenceTo(referenceOf(booked))}), ann);
    const auto missing = hub.post(with(words, u"partOf"_s, QJsonArray{referenceTo(u"Appointment/nobody"_s)}), ann);
    CHECK(foreign.status == 422);
    CHECK(foreign.body == missing.body);
    CHECK(hub.post(with(words, u"recipient"_s, QJsonArray{referenceTo(bea.subject)}), ann).status == 422);

    const auto sent = hub.post(words, ann);
    REQUIRE(sent.status == 201);
    CHECK(hub.put(with(sent.json(), u"sender"_s, referenceTo(bea.subject)), ann, sent.etag()).status == 403);
    CHECK(hub.put(with(sent.json(), u"subject"_s, referenceTo(bea.subject)), ann, sent.etag()).status == 403);
    CHECK(hub.put(with(sent.json(), u"status"_s, u"entered-in-error"_s), ann, sent.etag()).status == 200);
}

TEST_CASE("of requests and tasks a patient writes only that she asks for an assessment, and withdraws it", "[hub][access]")
{
    RunningHub hub;
    const Person nurse = hub.team(u"Grace Okafor"_s, hub::Role::Nurse);
    const Person ann = hub.patient(u"Ann"_s);
    const QString operation = referenceOf(hub.post(appointment(ann.subject), nurse));
    const QJsonObject about = referenceTo(ann.subject);
    const QJsonObject hna = coded(fhir::system::task, fhir::code::hna);
    const QJsonObject call = coded(fhir::system::task, fhir::code::afterSurgeryCall);
    const QJsonObject task{{u"resourceType"_s, u"Task"_s}, {u"status"_s, u"requested"_s}, {u"intent"_s, u"proposal"_s},
        {u"code"_s, hna}, {u"for"_s, about}, {u"requester"_s, about}};
    const QJsonObject request{{u"resourceType"_s, u"ServiceRequest"_s}, {u"status"_s, u"active"_s}, {u"intent"_s, u"proposal"_s},
        {u"category"_s, QJsonArray{coded(fhir::system::request, fhir::code::assessment)}}, {u"code"_s, hna},
        {u"subject"_s, about}, {u"requester"_s, about}};

    QJsonObject made = with(with(task, u"code"_s, call), u"focus"_s, referenceTo(operation));
    CHECK(hub.post(made, ann).status == 403);
    CHECK(hub.post(with(with(made, u"status"_s, u"completed"_s), u"intent"_s, u"order"_s), ann).status == 403);
    QJsonObject both = hna;
    both[u"coding"_s] = hna[u"coding"].toArray() + call[u"coding"].toArray()[0];
    CHECK(hub.post(with(task, u"code"_s, both), ann).status == 403);
    CHECK(hub.post(with(task, u"status"_s, u"completed"_s), ann).status == 403);
    CHECK(hub.post(without(task, u"code"_s), ann).status == 403);
    CHECK(hub.post(with(request, u"category"_s, QJsonArray{coded(fhir::system::request, fhir::code::waitingList)}), ann).status == 403);
    CHECK(hub.post(with(request, u"intent"_s, u"order"_s), ann).status == 403);
    CHECK(hub.post(without(request, u"code"_s), ann).status == 403);

    const auto asked = hub.post(task, ann);
    REQUIRE(asked.status == 201);
    REQUIRE(hub.post(request, ann).status == 201);
    CHECK(hub.put(with(asked.json(), u"code"_s, call), ann, asked.etag()).status == 403);
    CHECK(hub.put(with(asked.json(), u"focus"_s, referenceTo(operation)), ann, asked.etag()).status == 403);
    CHECK(hub.put(with(asked.json(), u"status"_s, u"completed"_s), ann, asked.etag()).status == 403);
    CHECK(hub.put(with(asked.json(), u"status"_s, u"cancelled"_s), ann, asked.etag()).status == 200);
}

TEST_CASE("that something urgent was looked after is for the team to say", "[hub][access]")
{
    RunningHub hub;
    const Person nurse = hub.team(u"Grace Okafor"_s, hub::Role::Nurse);
    const Person ann = hub.patient(u"Ann"_s);
    const QJsonObject answers{{u"resourceType"_s, u"QuestionnaireResponse"_s}, {u"status"_s, u"completed"_s},
        {u"subject"_s, referenceTo(ann.subject)}, {u"author"_s, referenceTo(ann.subject)}};
    const QJsonArray handled{QJsonObject{{u"url"_s, fhir::extension::handled}, {u"valueInstant"_s, u"2026-11-22T10:00:00Z"_s}}};
    CHECK(hub.post(with(answers, u"extension"_s, handled), ann).status == 403);
    const auto sent = hub.post(answers, ann);
    REQUIRE(sent.status == 201);
    CHECK(hub.put(with(sent.json(), u"extension"_s, handled), ann, sent.etag()).status == 403);
    const auto marked = hub.put(with(sent.json(), u"extension"_s, handled), nurse, sent.etag());
    REQUIRE(marked.status == 200);
    CHECK(hub.put(without(marked.json(), u"extension"_s), ann, marked.etag()).status == 403);
    CHECK(hub.put(with(marked.json(), u"status"_s, u"amended"_s), ann, marked.etag()).status == 200);
}

TEST_CASE("words may come from a clock a day ahead, and not from next year", "[hub]")
{
    const FakeClock clock;
    RunningHub hub{{}, &clock};
    const Person nurse = hub.team(u"Grace Okafor"_s, hub::Role::Nurse);
    const Person ann = hub.patient(u"Ann"_s);
    const auto said = [&](std::chrono::milliseconds ahead) {
        return with(feedback(hub, ann.subject, u"The tea was good."_s), u"sent"_s, (clock.now() + ahead).toIso());
    };
    CHECK(hub.post(said(std::chrono::hours{-24 * 365}), ann).status == 201);
    const auto dayAhead = hub.post(said(exchange::furthestAhead), ann);
    REQUIRE(dayAhead.status == 201);
    const auto refused = hub.post(said(exchange::furthestAhead + std::chrono::milliseconds{1}), ann);
    CHECK(refused.status == 422);
    CHECK(firstIssue(refused, u"expression"_s) == u"Communication.sent"_s);
    CHECK(firstIssue(refused, u"diagnostics"_s).contains(u"date and time"_s));
    CHECK(hub.post(said(std::chrono::hours{48}), nurse).status == 422);
    for (const QString &sent : {u"0001-01-01T00:00:00Z"_s, u"1948-07-04"_s, u"9999"_s, u"9999-12"_s}) {
        const auto wrong = hub.post(with(feedback(hub, ann.subject, u"The tea was good."_s), u"sent"_s, sent), nurse);
        CAPTURE(sent.toStdString());
        CHECK(wrong.status == 422);
        CHECK(firstIssue(wrong, u"expression"_s) == u"Communication.sent"_s);
    }
    CHECK(hub.post(with(feedback(hub, ann.subject, u"The tea was good."_s), u"sent"_s, u"1948"_s), nurse).status == 422);
    CHECK(hub.post(with(feedback(hub, ann.subject, u"The tea was good."_s), u"sent"_s, u"1949"_s), nurse).status == 201);

    const QString later = (clock.now() + std::chrono::hours{48}).toIso();
    CHECK(hub.put(with(dayAhead.json(), u"sent"_s, later), ann, dayAhead.etag()).status == 422);
    CHECK(hub.put(with(dayAhead.json(), u"status"_s, u"entered-in-error"_s), ann, dayAhead.etag()).status == 200);
}

TEST_CASE("a patient marks a reply as read and changes nothing else of it", "[hub][access]")
{
    RunningHub hub;
    const Person nurse = hub.team(u"Grace Okafor"_s, hub::Role::Nurse);
    const Person ann = hub.patient(u"Ann"_s);
    const auto said = hub.post(feedback(hub, ann.subject, u"The tea was good."_s), ann);
    REQUIRE(said.status == 201);
    const auto answered = hub.post(reply(nurse.subject, ann.subject, referenceOf(said)), nurse);
    REQUIRE(answered.status == 201);
    const QJsonObject read = with(answered.json(), u"received"_s, u"2026-11-22T12:00:00Z"_s);
    CHECK(hub.put(with(read, u"payload"_s, QJsonArray{QJsonObject{{u"contentString"_s, u"I promise."_s}}}), ann,
                 answered.etag())
              .status
        == 403);
    CHECK(hub.put(read, ann, answered.etag()).status == 200);
}

TEST_CASE("nobody of the team speaks as a colleague, and records do not move", "[hub][access]")
{
    RunningHub hub;
    const Person nurse = hub.team(u"Grace Okafor"_s, hub::Role::Nurse);
    const Person other = hub.team(u"Tom Reyes"_s, hub::Role::Nurse);
    const Person ann = hub.patient(u"Ann"_s);
    const Person bea = hub.patient(u"Bea"_s);
    const auto said = hub.post(feedback(hub, ann.subject, u"The tea was good."_s), ann);
    CHECK(hub.post(reply(other.subject, ann.subject, referenceOf(said)), nurse).status == 403);
    const auto booked = hub.post(appointment(ann.subject), nurse);
    const QJsonObject moved = with(booked.json(), u"participant"_s, appointment(bea.subject)[u"participant"]);
    CHECK(hub.put(moved, nurse, booked.etag()).status == 422);
    QJsonArray both = booked.json()[u"participant"].toArray();
    both.append(appointment(bea.subject)[u"participant"][0]);
    CHECK(hub.post(with(appointment(ann.subject), u"participant"_s, both), nurse).status == 422);
}

TEST_CASE("what the row conditions show is what the check of one row shows", "[hub][access]")
{
    hub::Caller caller{1, u"Patient/a"_s, hub::Role::Patient, {}};
    for (const hub::ResourceType &type : hub::resourceTypes()) {
        for (const hub::Role role : {hub::Role::Patient, hub::Role::Nurse, hub::Role::PledgeLead, hub::Role::MdtMember,
                 hub::Role::PatientRepresentative, hub::Role::Administrator}) {
            const hub::Grant grant = hub::grantFor(role, type.name);
            caller.roles = role;
            const QByteArray condition = hub::visibleRows(grant.read);
            CHECK(condition.contains(":me"));
            const bool unlimited = condition == " AND :me IS NOT NULL AND r.audience <> 'hers'";
            CHECK_FALSE(hub::maySee(grant, caller, u"Patient/b"_s, hub::Audience::Hers));
            CHECK(unlimited == hub::maySee(grant, caller, u"Patient/b"_s, hub::Audience::Team));
            CHECK(unlimited == hub::maySee(grant, caller, {}, hub::Audience::Team));
            CHECK((unlimited || condition.contains("'working'"))
                == hub::maySee(grant, caller, {}, hub::Audience::Working));
            CHECK((unlimited || condition.contains("'phones'"))
                == hub::maySee(grant, caller, {}, hub::Audience::Phones));
        }
    }
}

TEST_CASE("themes and what was found in a patient's words stay with the team", "[hub][access]")
{
    RunningHub hub;
    const Person nurse = hub.team(u"Grace Okafor"_s, hub::Role::Nurse);
    const Person lead = hub.team(u"Lee Chan"_s, hub::Role::PledgeLead);
    const Person mdt = hub.team(u"Max Frei"_s, hub::Role::MdtMember);
    const Person ann = hub.patient(u"Ann"_s);
    const auto said = hub.post(feedback(hub, ann.subject, u"The tea was good."_s), ann);
    REQUIRE(said.status == 201);
    const QJsonObject theme{{u"resourceType"_s, u"Basic"_s}, {u"code"_s, coded(fhir::system::basic, fhir::code::theme)},
        {u"subject"_s, referenceTo(hub.organization())}};
    const auto made = hub.post(theme, nurse);
    REQUIRE(made.status == 201);
    const QJsonObject coding{{u"resourceType"_s, u"Basic"_s}, {u"code"_s, coded(fhir::system::basic, fhir::code::themeCoding)},
        {u"subject"_s, referenceTo(referenceOf(said))}, {u"author"_s, referenceTo(nurse.subject)},
        {u"extension"_s,
            QJsonArray{QJsonObject{{u"url"_s, fhir::extension::theme}, {u"valueReference"_s, referenceTo(referenceOf(made))}}}}};
    const auto found = hub.post(coding, nurse);
    REQUIRE(found.status == 201);

    for (const Person &colleague : {nurse, lead, mdt}) {
        CHECK(hub.ask("GET", "/fhir/Basic", colleague).json()[u"entry"].toArray().size() == 2);
        CHECK(idsIn(hub.ask("GET", "/fhir/Basic?subject=" + referenceOf(said).toUtf8(), colleague)) == QStringList{found.json()[u"id"].toString()});
    }
    // Not even where somebody marks it as published.
    const QJsonArray publication{QJsonObject{{u"url"_s, fhir::extension::publicationOf}, {u"valueReference"_s, referenceTo(referenceOf(made))}}};
    REQUIRE(hub.post(with(theme, u"extension"_s, publication), lead).status == 201);
    const Person representative = hub.team(u"Rose Field"_s, hub::Role::PatientRepresentative);
    const Person administrator = hub.team(u"Ada Novak"_s, hub::Role::Administrator);
    for (const Person &other : {ann, hub.patient(u"Bea"_s), representative, administrator}) {
        CHECK(isEmptySearchset(hub.ask("GET", "/fhir/Basic?_total=accurate", other)));
        CHECK(isEmptySearchset(hub.ask("GET", "/fhir/Basic?_total=accurate&subject=" + referenceOf(said).toUtf8(), other)));
        for (const auto &kept : {made, found}) {
            const QByteArray path = "/fhir/Basic/" + kept.json()[u"id"].toString().toUtf8();
            CHECK(hub.ask("GET", path, other).status == 404);
            CHECK(hub.ask("GET", path + "/_history/1", other).status == 404);
            CHECK(hub.put(kept.json(), other, kept.etag()).status == 403);
        }
        CHECK(hub.post(theme, other).status == 403);
        CHECK(hub.post(coding, other).status == 403);
    }
    CHECK(hub.post(coding, lead).status == 403); // in a colleague's name
    CHECK(hub.put(found.json(), lead, found.etag()).status == 200);
}

TEST_CASE("what became of named words is for her who said them, of unnamed words for every patient", "[hub][access]")
{
    RunningHub hub;
    const Person nurse = hub.team(u"Grace Okafor"_s, hub::Role::Nurse);
    const Person ann = hub.patient(u"Ann"_s);
    const Person bea = hub.patient(u"Bea"_s);
    const auto said = hub.post(feedback(hub, ann.subject, u"The tea was good."_s), ann);
    REQUIRE(said.status == 201);
    const QJsonArray about{QJsonObject{{u"url"_s, fhir::extension::feedback}, {u"valueReference"_s, referenceTo(referenceOf(said))}},
        QJsonObject{{u"url"_s, fhir::extension::themedOn}, {u"valueDate"_s, u"2026-11-23"_s}}};
    const QJsonObject unnamed{{u"resourceType"_s, u"Basic"_s}, {u"code"_s, coded(fhir::system::basic, fhir::code::wordsOutcome)},
        {u"extension"_s, about}};
    const auto hers = hub.post(with(unnamed, u"subject"_s, referenceTo(ann.subject)), nurse);
    const auto anybodys = hub.post(unnamed, nurse);
    REQUIRE(hers.status == 201);
    REQUIRE(anybodys.status == 201);

    CHECK(idsIn(hub.ask("GET", "/fhir/Basic", ann)).size() == 2);
    CHECK(idsIn(hub.ask("GET", "/fhir/Basic", bea)) == QStringList{anybodys.json()[u"id"].toString()});
    CHECK(hub.ask("GET", "/fhir/Basic/" + hers.json()[u"id"].toString().toUtf8(), bea).status == 404);
    CHECK(hub.ask("GET", "/fhir/Basic/" + hers.json()[u"id"].toString().toUtf8(), ann).body.contains("themed-on"));
    CHECK(hub.post(unnamed, ann).status == 403);
    CHECK(hub.put(hers.json(), ann, hers.etag()).status == 403);
}

TEST_CASE("what a hub of before gave representatives of words without a name it gives them no more", "[hub][access]")
{
    RunningHub hub;
    const Person nurse = hub.team(u"Grace Okafor"_s, hub::Role::Nurse);
    const Person representative = hub.team(u"Rose Field"_s, hub::Role::PatientRepresentative);
    const Person ann = hub.patient(u"Ann"_s);
    const auto outcome = hub.post(
        {{u"resourceType"_s, u"Basic"_s}, {u"code"_s, coded(fhir::system::basic, fhir::code::wordsOutcome)}}, nurse);
    const auto issue = hub.post({{u"resourceType"_s, u"Basic"_s}, {u"code"_s, coded(fhir::system::basic, fhir::code::youSaid)}}, nurse);
    REQUIRE(outcome.status == 201);
    REQUIRE(issue.status == 201);
    hub.stop();
    {
        auto connection = hub.vault().openToWrite();
        REQUIRE(connection);
        REQUIRE(connection->execute("UPDATE resource SET audience = 'everyone' WHERE audience = 'phones'; DROP TABLE release_done; PRAGMA user_version = 5"));
    }
    hub.restart();
    CHECK(idsIn(hub.ask("GET", "/fhir/Basic", representative)) == QStringList{issue.json()[u"id"].toString()});
    CHECK(idsIn(hub.ask("GET", "/fhir/Basic", ann)) == QStringList{outcome.json()[u"id"].toString()});
}

TEST_CASE("a conversation that was written down stays with the team, even where it names a patient", "[hub][access]")
{
    RunningHub hub;
    const Person nurse = hub.team(u"Grace Okafor"_s, hub::Role::Nurse);
    const Person mdt = hub.team(u"Max Frei"_s, hub::Role::MdtMember);
    const Person ann = hub.patient(u"Ann"_s);
    const QJsonObject attachment{{u"contentType"_s, u"text/plain"_s}, {u"data"_s, u"Y2FuYXJ5"_s}};
    const auto working = hub.post({{u"resourceType"_s, u"DocumentReference"_s}, {u"status"_s, u"current"_s},
                                      {u"content"_s, QJsonArray{QJsonObject{{u"attachment"_s, attachment}}}}}, nurse);
    REQUIRE(working.status == 201);
    // As if somebody tried to give it to everyone.
    const QJsonArray publication{QJsonObject{{u"url"_s, fhir::extension::publicationOf},
        {u"valueReference"_s, referenceTo(referenceOf(working))}}};
    for (const auto kind : {fhir::code::interview, fhir::code::focusGroup, fhir::code::note}) {
        const QJsonObject conversation{{u"resourceType"_s, u"DocumentReference"_s}, {u"status"_s, u"current"_s},
            {u"docStatus"_s, u"final"_s}, {u"type"_s, coded(fhir::system::document, kind)},
            {u"content"_s, QJsonArray{QJsonObject{{u"attachment"_s, attachment}}}}, {u"extension"_s, publication}};
        for (const QJsonObject &one : {conversation, with(conversation, u"subject"_s, referenceTo(ann.subject))}) {
            const auto made = hub.post(one, nurse);
            CAPTURE(made.body.toStdString());
            REQUIRE(made.status == 201);
            const QByteArray path = "/fhir/" + referenceOf(made).toUtf8();
            CHECK(hub.ask("GET", path, mdt).status == 200);
            for (const Person &other : {ann, hub.patient(u"Bea"_s), hub.team(u"Rose Field"_s, hub::Role::PatientRepresentative),
                     hub.team(u"Ada Novak"_s, hub::Role::Administrator)}) {
                for (const QByteArray &tail : {QByteArray{}, QByteArray{"/_history"}, QByteArray{"/_history/1"}})
                    CHECK(hub.ask("GET", path + tail, other).status == 404);
                CHECK(isEmptySearchset(hub.ask("GET", "/fhir/DocumentReference?_total=accurate", other)));
                CHECK(hub.put(made.json(), other, made.etag()).status == 403);
                CHECK(hub.post(one, other).status == 403);
            }
            QJsonObject removed = made.json();
            removed[u"status"_s] = u"entered-in-error"_s;
            REQUIRE(hub.put(removed, nurse, made.etag()).status == 200);
            CHECK(isEmptySearchset(hub.ask("GET", "/fhir/DocumentReference?_total=accurate", ann)));
        }
    }
}
