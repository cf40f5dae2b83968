// What the team has written about a patient but not shared with her, and what is released to one patient only.
#include "words.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace heard;
using namespace heard::fakes;
using namespace Qt::StringLiterals;

namespace {

QJsonObject carePlan(const Person &patient, const QString &status, const QString &words)
{
    return {{u"resourceType"_s, u"CarePlan"_s}, {u"status"_s, status}, {u"intent"_s, u"plan"_s},
        {u"subject"_s, referenceTo(patient.subject)}, {u"description"_s, words}};
}

QJsonObject page(const QString &title)
{
    const QJsonObject attachment{{u"contentType"_s, u"text/markdown"_s}, {u"title"_s, title}};
    return {{u"resourceType"_s, u"DocumentReference"_s}, {u"status"_s, u"current"_s}, {u"docStatus"_s, u"final"_s},
        {u"content"_s, QJsonArray{QJsonObject{{u"attachment"_s, attachment}}}}};
}

QJsonObject copyOf(QJsonObject resource, const QString &original, const QJsonArray &more = {})
{
    QJsonArray extensions{QJsonObject{{u"url"_s, fhir::extension::publicationOf},
        {u"valueReference"_s, referenceTo(u"DocumentReference/"_s + original)}}};
    for (const QJsonValue &extension : more)
        extensions.append(extension);
    resource.insert(u"extension"_s, extensions);
    return resource;
}

QByteArray pathOf(const HubAnswer &written)
{
    return "/fhir/" + (written.json()[u"resourceType"].toString() + u'/' + written.json()[u"id"].toString()).toUtf8();
}

} // namespace

TEST_CASE("a patient gets a care plan once it is shared, and never the drafts before", "[hub]")
{
    RunningHub hub;
    const Person nurse = hub.team(u"Grace Okafor"_s, hub::Role::Nurse);
    const Person ann = hub.patient(u"Ann"_s);
    const auto draft = hub.post(carePlan(ann, u"draft"_s, u"canary"_s), nurse);
    REQUIRE(draft.status == 201);
    const QByteArray path = pathOf(draft);

    CHECK(hub.ask("GET", path, ann).status == 404);
    CHECK(hub.ask("GET", path + "/_history", ann).status == 404);
    CHECK(hub.ask("GET", "/fhir/CarePlan?patient=" + ann.subject.toUtf8(), ann).json()[u"entry"].toArray().isEmpty());
    CHECK(hub.ask("GET", path, nurse).status == 200);

    QJsonObject shared = draft.json();
    shared[u"status"_s] = u"active"_s;
    shared[u"description"_s] = u"We spoke about sleep."_s;
    REQUIRE(hub.put(shared, nurse, draft.etag()).status == 200);

    CHECK(hub.ask("GET", path, ann).json()[u"description"] == u"We spoke about sleep."_s);
    CHECK_FALSE(hub.ask("GET", path + "/_history", ann).body.contains("canary"));
    CHECK(hub.ask("GET", path + "/_history/1", ann).status == 404);
    CHECK(hub.ask("GET", path + "/_history", nurse).body.contains("canary"));
}

TEST_CASE("patients read published pages, and a sensitive one only where it was released to them", "[hub]")
{
    RunningHub hub;
    const Person nurse = hub.team(u"Grace Okafor"_s, hub::Role::Nurse);
    const Person ann = hub.patient(u"Ann"_s);
    const Person joy = hub.patient(u"Joy"_s);
    const auto working = hub.post(page(u"Support at the end of life"_s), nurse);
    REQUIRE(working.status == 201);
    const QString original = working.json()[u"id"].toString();
    CHECK(hub.ask("GET", pathOf(working), ann).status == 404);

    const auto open = hub.post(copyOf(page(u"Sleeping well"_s), original), nurse);
    CHECK(hub.ask("GET", pathOf(open), ann).status == 200);
    CHECK(hub.ask("GET", pathOf(open), joy).status == 200);

    const QJsonArray sensitive{QJsonObject{{u"url"_s, fhir::extension::sensitive}, {u"valueBoolean"_s, true}}};
    const auto careless = hub.post(copyOf(page(u"Support at the end of life"_s), original, sensitive), nurse);
    CHECK(hub.ask("GET", pathOf(careless), ann).status == 404);

    QJsonObject released = copyOf(page(u"Support at the end of life"_s), original, sensitive);
    released[u"subject"_s] = referenceTo(ann.subject);
    const auto hers = hub.post(released, nurse);
    CHECK(hub.ask("GET", pathOf(hers), ann).status == 200);
    CHECK(hub.ask("GET", pathOf(hers), joy).status == 404);
}

TEST_CASE("phones learn that a page was taken back, and its receipt can still be given", "[hub]")
{
    RunningHub hub;
    const Person nurse = hub.team(u"Grace Okafor"_s, hub::Role::Nurse);
    const Person ann = hub.patient(u"Ann"_s);
    const auto working = hub.post(page(u"Sleeping well"_s), nurse);
    const auto copy = hub.post(copyOf(page(u"Sleeping well"_s), working.json()[u"id"].toString()), nurse);
    REQUIRE(copy.status == 201);
    const QJsonObject coding{{u"system"_s, fhir::system::communication}, {u"code"_s, fhir::code::information}};
    const QJsonObject payload{{u"contentReference"_s, referenceTo(u"DocumentReference/"_s + copy.json()[u"id"].toString())}};
    const auto sent = hub.post({{u"resourceType"_s, u"Communication"_s}, {u"status"_s, u"completed"_s},
                                   {u"category"_s, QJsonArray{QJsonObject{{u"coding"_s, QJsonArray{coding}}}}},
                                   {u"subject"_s, referenceTo(ann.subject)}, {u"sender"_s, referenceTo(nurse.subject)},
                                   {u"recipient"_s, QJsonArray{referenceTo(ann.subject)}}, {u"sent"_s, u"2026-11-22T10:00:00Z"_s},
                                   {u"payload"_s, QJsonArray{payload}}},
        nurse);
    REQUIRE(sent.status == 201);

    QJsonObject back = copy.json();
    back[u"status"_s] = u"superseded"_s;
    REQUIRE(hub.put(back, nurse, copy.etag()).status == 200);
    const auto found = hub.ask("GET", "/fhir/DocumentReference?_count=50", ann).json()[u"entry"].toArray();
    REQUIRE(found.size() == 1);
    CHECK(found[0][u"resource"][u"status"] == u"superseded"_s);
    CHECK(found[0][u"resource"][u"id"] == copy.json()[u"id"]);

    QJsonObject read = sent.json();
    read[u"received"_s] = u"2026-11-22T11:00:00Z"_s;
    CHECK(hub.put(read, ann, sent.etag()).status == 200);
}

TEST_CASE("of a page that was taken back nobody outside the team reads a word any more", "[hub]")
{
    RunningHub hub;
    const Person nurse = hub.team(u"Grace Okafor"_s, hub::Role::Nurse);
    const Person representative = hub.team(u"Rose Field"_s, hub::Role::PatientRepresentative);
    const Person ann = hub.patient(u"Ann"_s);
    const auto working = hub.post(page(u"canary"_s), nurse);
    QJsonObject copied = copyOf(page(u"canary"_s), working.json()[u"id"].toString());
    const bool toHer = GENERATE(false, true);
    if (toHer)
        copied[u"subject"_s] = referenceTo(ann.subject);
    const auto copy = hub.post(copied, nurse);
    REQUIRE(copy.status == 201);
    REQUIRE(hub.ask("GET", pathOf(copy), ann).body.contains("canary"));

    QString etag = QString::fromLatin1(copy.etag());
    QJsonObject back = copy.json();
    for (const QString &status : {u"superseded"_s, u"entered-in-error"_s}) {
        back[u"status"_s] = status;
        const auto taken = hub.put(back, nurse, etag.toLatin1());
        REQUIRE(taken.status == 200);
        etag = QString::fromLatin1(taken.etag());
        for (const Person &reader : {ann, representative}) {
            const int refused = toHer && reader.subject != ann.subject ? 404 : 410;
            for (const QByteArray &tail : {QByteArray{}, QByteArray{"/_history"}, QByteArray{"/_history/1"}})
                CHECK(hub.ask("GET", pathOf(copy) + tail, reader).status == refused);
            CHECK_FALSE(hub.ask("GET", "/fhir/DocumentReference?_count=50", reader).body.contains("canary"));
        }
        CHECK(hub.ask("GET", pathOf(copy), nurse).body.contains("canary"));
    }
    // Published again with other words: what it said before stays the team's.
    back = with(page(u"Sleeping well"_s), u"id"_s, copy.json()[u"id"].toString());
    back[u"extension"_s] = copied[u"extension"_s];
    if (toHer)
        back[u"subject"_s] = referenceTo(ann.subject);
    REQUIRE(hub.put(back, nurse, etag.toLatin1()).status == 200);
    CHECK(hub.ask("GET", pathOf(copy), ann).status == 200);
    CHECK_FALSE(hub.ask("GET", pathOf(copy) + "/_history", ann).body.contains("canary"));
    CHECK(hub.ask("GET", pathOf(copy) + "/_history/1", ann).status == 404);
    CHECK(hub.ask("GET", pathOf(copy) + "/_history", nurse).body.contains("canary"));
}

TEST_CASE("of what she was sent, a patient changes only that she has read and understood it", "[hub]")
{
    RunningHub hub;
    const Person nurse = hub.team(u"Grace Okafor"_s, hub::Role::Nurse);
    const Person ann = hub.patient(u"Ann"_s);
    const QJsonObject coding{{u"system"_s, fhir::system::communication}, {u"code"_s, fhir::code::information}};
    const auto sent = hub.post({{u"resourceType"_s, u"Communication"_s}, {u"status"_s, u"completed"_s},
                                   {u"category"_s, QJsonArray{QJsonObject{{u"coding"_s, QJsonArray{coding}}}}},
                                   {u"subject"_s, referenceTo(ann.subject)}, {u"sender"_s, referenceTo(nurse.subject)},
                                   {u"recipient"_s, QJsonArray{referenceTo(ann.subject)}}, {u"sent"_s, u"2026-11-22T10:00:00Z"_s},
                                   {u"payload"_s, QJsonArray{QJsonObject{{u"contentString"_s, u"Signs to look out for"_s}}}}},
        nurse);
    REQUIRE(sent.status == 201);

    QJsonObject read = sent.json();
    read[u"received"_s] = u"2026-11-22T11:00:00Z"_s;
    read[u"extension"_s] = QJsonArray{QJsonObject{
        {u"url"_s, fhir::extension::acknowledged}, {u"valueInstant"_s, u"2026-11-22T11:01:00Z"_s}},
        QJsonObject{{u"url"_s, fhir::extension::pageRead}, {u"extension"_s, QJsonArray{
            QJsonObject{{u"url"_s, u"when"_s}, {u"valueInstant"_s, u"2026-11-22T11:00:00Z"_s}}}}}};
    const auto kept = hub.put(read, ann, sent.etag());
    CHECK(kept.status == 200);

    QJsonObject forged = read;
    forged[u"payload"_s] = QJsonArray{QJsonObject{{u"contentString"_s, u"Something else"_s}}};
    CHECK(hub.put(forged, ann, kept.etag()).status == 403);
    QJsonObject extended = read;
    extended[u"extension"_s] = QJsonArray{QJsonObject{{u"url"_s, fhir::extension::over}, {u"valueBoolean"_s, true}}};
    CHECK(hub.put(extended, ann, kept.etag()).status == 403);
}

TEST_CASE("a patient changes of her own entry only what to mind when speaking and writing to her", "[hub]")
{
    RunningHub hub;
    const Person ann = hub.patient(u"Ann"_s);
    const Person bea = hub.patient(u"Bea"_s);
    const auto stored = hub.ask("GET", "/fhir/" + ann.subject.toUtf8(), ann);
    REQUIRE(stored.status == 200);
    QJsonObject needs = stored.json();
    QJsonArray extensions = needs[u"extension"].toArray();
    extensions.append(QJsonObject{{u"url"_s, fhir::extension::communicationNeed}, {u"valueString"_s, u"large-print"_s}});
    needs[u"extension"_s] = extensions;
    const auto written = hub.put(needs, ann, stored.etag());
    REQUIRE(written.status == 200);

    QJsonObject other = written.json();
    other[u"gender"_s] = u"other"_s;
    CHECK(hub.put(other, ann, written.etag()).status == 403);
    QJsonObject cohort = written.json();
    extensions.append(QJsonObject{{u"url"_s, fhir::extension::cohort}, {u"valueCode"_s, u"secondary"_s}});
    cohort[u"extension"_s] = extensions;
    CHECK(hub.put(cohort, ann, written.etag()).status == 403);
    CHECK(hub.put(written.json(), bea, written.etag()).status == 404);
    QJsonObject fresh = written.json();
    fresh.remove(u"id"_s);
    CHECK(hub.post(fresh, ann).status == 403);
}
