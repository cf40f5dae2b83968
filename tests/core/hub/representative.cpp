// What patients' representatives see and say: the pledge and their word on it, and nobody's record.
#include "words.h"

#include "pledge/agreement.h"
#include "pledge/surveyresult.h"

#include <catch2/catch_test_macros.hpp>

using namespace heard;
using namespace heard::fakes;
using namespace Qt::StringLiterals;

namespace {

QJsonObject word(const QString &goal, const Person &who, QLatin1StringView role, QLatin1StringView activity)
{
    return {{u"resourceType"_s, u"Provenance"_s}, {u"target"_s, QJsonArray{referenceTo(goal)}},
        {u"recorded"_s, u"2026-11-22T10:00:00Z"_s}, {u"activity"_s, coded(fhir::system::agreement, activity)},
        {u"agent"_s, QJsonArray{QJsonObject{{u"role"_s, QJsonArray{coded(fhir::system::role, role)}}, {u"who"_s, referenceTo(who.subject)}}}}};
}

QString made(const HubAnswer &written)
{
    REQUIRE(written.status == 201);
    return written.json()[u"resourceType"].toString() + u'/' + written.json()[u"id"].toString();
}

struct Working {
    RunningHub hub;
    Person nurse = hub.team(u"Grace Okafor"_s, hub::Role::Nurse);
    Person vera = hub.team(u"Vera Quill"_s, hub::Role::PatientRepresentative);
    Person ann = hub.patient(u"Ann"_s);
    QString plan = made(hub.post(goal(hub, u"Tell you how long"_s), nurse));
};

} // namespace

TEST_CASE("a representative says her word in her own name and role, once and for all", "[hub]")
{
    Working unit;
    const auto said = unit.hub.post(word(unit.plan, unit.vera, "patient-representative"_L1, "agree"_L1), unit.vera);
    REQUIRE(said.status == 201);
    CHECK(unit.hub.post(word(unit.plan, unit.nurse, "nurse"_L1, "agree"_L1), unit.vera).status == 403);
    CHECK(unit.hub.post(word(unit.plan, unit.vera, "nurse"_L1, "agree"_L1), unit.vera).status == 403);
    CHECK(unit.hub.post(word(unit.plan, unit.vera, "patient-representative"_L1, "review"_L1), unit.vera).status == 403);
    CHECK(unit.hub.put(said.json(), unit.vera, said.etag()).status == 403);
    QJsonObject other = said.json();
    other[u"recorded"_s] = u"2026-11-23T10:00:00Z"_s;
    CHECK(unit.hub.put(other, unit.nurse, said.etag()).status == 403);
}

TEST_CASE("nobody of the staff speaks for patients", "[hub]")
{
    Working unit;
    CHECK(unit.hub.post(word(unit.plan, unit.nurse, "patient-representative"_L1, "agree"_L1), unit.nurse).status == 403);
    CHECK(unit.hub.post(word(unit.plan, unit.vera, "patient-representative"_L1, "agree"_L1), unit.nurse).status == 403);
    CHECK(unit.hub.post(word(unit.plan, unit.nurse, "nurse"_L1, "agree"_L1), unit.nurse).status == 201);
    CHECK(unit.hub.post(word(unit.plan, unit.nurse, "nurse"_L1, "review"_L1), unit.nurse).status == 201);
}

TEST_CASE("whether a promise is kept, a representative says in her own name, and no colleague", "[hub]")
{
    Working unit;
    for (const auto activity : {"kept"_L1, "not-kept"_L1}) {
        const auto said = unit.hub.post(word(unit.plan, unit.vera, "patient-representative"_L1, activity), unit.vera);
        REQUIRE(said.status == 201);
        CHECK(unit.hub.ask("GET", "/fhir/" + made(said).toUtf8(), unit.nurse).status == 200);
        CHECK(unit.hub.ask("GET", "/fhir/" + made(said).toUtf8(), unit.ann).status == 403);
        CHECK(unit.hub.put(said.json(), unit.vera, said.etag()).status == 403);
        CHECK(unit.hub.post(word(unit.plan, unit.nurse, "nurse"_L1, activity), unit.nurse).status == 403);
        CHECK(unit.hub.post(word(unit.plan, unit.vera, "patient-representative"_L1, activity), unit.nurse).status == 403);
        CHECK(unit.hub.post(word(unit.plan, unit.nurse, "nurse"_L1, activity), unit.vera).status == 403);
    }
}

TEST_CASE("a representative reads plans and words, and writes none of the pledge", "[hub]")
{
    Working unit;
    CHECK(unit.hub.ask("GET", "/fhir/" + unit.plan.toUtf8(), unit.vera).status == 200);
    const QString said = made(unit.hub.post(word(unit.plan, unit.nurse, "nurse"_L1, "agree"_L1), unit.nurse));
    CHECK(unit.hub.ask("GET", "/fhir/" + said.toUtf8(), unit.vera).status == 200);
    CHECK(unit.hub.post(goal(unit.hub, u"Mine"_s), unit.vera).status == 403);
    for (const auto &type : {"Patient", "Communication", "Appointment", "QuestionnaireResponse", "AuditEvent"})
        CHECK(unit.hub.ask("GET", QByteArray{"/fhir/"} + type, unit.vera).status == 403);
}

TEST_CASE("a representative reads on no path what colleagues think a commitment takes", "[hub]")
{
    Working unit;
    const QByteArray goal = unit.plan.toUtf8();
    const QByteArray said = made(unit.hub.post(word(unit.plan, unit.nurse, "nurse"_L1, "agree"_L1), unit.nurse)).toUtf8();
    const QByteArray review = made(unit.hub.post(word(unit.plan, unit.nurse, "nurse"_L1, "review"_L1), unit.nurse)).toUtf8();
    for (const QByteArray &asked : {review, review + "/_history", review + "/_history/1"}) {
        CHECK(unit.hub.ask("GET", "/fhir/" + asked, unit.vera).status == 404);
        CHECK(unit.hub.ask("GET", "/fhir/" + asked, unit.nurse).status == 200);
    }
    for (const QByteArray &asked : {QByteArray{"Provenance"}, "Provenance?target=" + goal}) {
        const auto found = unit.hub.ask("GET", "/fhir/" + asked, unit.vera);
        CHECK(found.body.contains(said.mid(said.indexOf('/') + 1)));
        CHECK_FALSE(found.body.contains(review.mid(review.indexOf('/') + 1)));
        CHECK(unit.hub.ask("GET", "/fhir/" + asked, unit.nurse).body.contains(review.mid(review.indexOf('/') + 1)));
    }
}

TEST_CASE("a colleague's hours and the words of a hand-over reach nobody outside the team", "[hub]")
{
    Working unit;
    const Person lead = unit.hub.team(u"Lena Shah"_s, hub::Role::PledgeLead);
    const QJsonArray own{QJsonObject{{u"url"_s, QString{fhir::extension::words}}, {u"valueString"_s, u"Grace could do no more"_s}},
        QJsonObject{{u"url"_s, QString{fhir::extension::hoursAMonth}}, {u"valueDecimal"_s, 12.5}}};
    const QJsonObject role{{u"resourceType"_s, u"PractitionerRole"_s}, {u"active"_s, true}, {u"practitioner"_s, referenceTo(unit.nurse.subject)},
        {u"code"_s, QJsonArray{coded(fhir::system::role, fhir::code::pledgeLead)}}, {u"extension"_s, own}};
    const auto written = unit.hub.post(role, lead);
    const QByteArray path = "/fhir/" + made(written).toUtf8();
    REQUIRE(unit.hub.put(written.json(), lead, written.etag()).status == 200);
    for (const QByteArray &asked : {path, path + "/_history", path + "/_history/1", QByteArray{"/fhir/PractitionerRole"}}) {
        for (const Person *outside : {&unit.ann, &unit.vera}) {
            const auto seen = unit.hub.ask("GET", asked, *outside);
            CHECK(seen.status == 200);
            CHECK(seen.body.contains("pledge-lead"));
            CHECK_FALSE(seen.body.contains("Grace could do no more"));
            CHECK_FALSE(seen.body.contains(fhir::extension::hoursAMonth.latin1()));
        }
        CHECK(unit.hub.ask("GET", asked, unit.nurse).body.contains("Grace could do no more"));
    }
}

TEST_CASE("a representative is not told which words, or how many, show an issue", "[hub]")
{
    Working unit;
    const QString said = made(unit.hub.post(feedback(unit.hub, unit.ann.subject, u"I waited alone."_s), unit.ann));
    QJsonObject issue{{u"resourceType"_s, u"Basic"_s}, {u"code"_s, coded(fhir::system::basic, fhir::code::youSaid)}};
    issue[u"extension"_s] = QJsonArray{QJsonObject{{u"url"_s, QString{fhir::extension::evidence}}, {u"valueReference"_s, referenceTo(said)}}};
    const auto written = unit.hub.post(issue, unit.nurse);
    const QByteArray path = "/fhir/" + made(written).toUtf8();
    REQUIRE(unit.hub.put(written.json(), unit.nurse, written.etag()).status == 200);
    for (const QByteArray &asked : {path, path + "/_history", path + "/_history/1", QByteArray{"/fhir/Basic"}}) {
        const auto seen = unit.hub.ask("GET", asked, unit.vera);
        CHECK(seen.status == 200);
        CHECK_FALSE(seen.body.contains(said.toUtf8()));
        CHECK(unit.hub.ask("GET", asked, unit.nurse).body.contains(said.toUtf8()));
    }
}

TEST_CASE("of numbers of people a representative reads what was released, and no other", "[hub]")
{
    Working unit;
    const auto report = [](QLatin1StringView measure) {
        return QJsonObject{{u"resourceType"_s, u"MeasureReport"_s}, {u"status"_s, u"complete"_s}, {u"type"_s, u"summary"_s},
            {u"measure"_s, QString{measure}}, {u"period"_s, QJsonObject{{u"start"_s, u"2026-01-01"_s}}}};
    };
    const QString released = made(unit.hub.post(report(pledge::measure::evidenceStrength), unit.nurse));
    const QString survey = made(unit.hub.post(report(pledge::measure::surveyResult), unit.nurse));
    const QString effect = made(unit.hub.post(report(pledge::measure::commitmentEffect), unit.nurse));
    const QString value = made(unit.hub.post(report("https://heard.example/fhir/Measure/commitment"_L1), unit.nurse));
    for (const QString &told : {released, effect}) {
        CHECK(unit.hub.ask("GET", "/fhir/" + told.toUtf8(), unit.vera).status == 200);
        CHECK(unit.hub.ask("GET", "/fhir/" + told.toUtf8(), unit.ann).status == 404);
    }
    for (const QString &raw : {survey, value}) {
        CHECK(unit.hub.ask("GET", "/fhir/" + raw.toUtf8(), unit.vera).status == 404);
        CHECK(unit.hub.ask("GET", "/fhir/" + raw.toUtf8(), unit.nurse).status == 200);
    }
}

TEST_CASE("what a hub of before gave representatives of reviews and of numbers of people it gives them no more", "[hub]")
{
    Working unit;
    const auto report = [&](QLatin1StringView measure) {
        return made(unit.hub.post({{u"resourceType"_s, u"MeasureReport"_s}, {u"status"_s, u"complete"_s}, {u"type"_s, u"summary"_s},
            {u"measure"_s, QString{measure}}, {u"period"_s, QJsonObject{{u"start"_s, u"2026-01-01"_s}}}}, unit.nurse));
    };
    const QString agreement = made(unit.hub.post(word(unit.plan, unit.nurse, "nurse"_L1, "agree"_L1), unit.nurse));
    const QString review = made(unit.hub.post(word(unit.plan, unit.nurse, "nurse"_L1, "review"_L1), unit.nurse));
    const QString released = report(pledge::measure::evidenceStrength);
    const QString survey = report(pledge::measure::surveyResult);
    unit.hub.stop();
    {
        auto connection = unit.hub.vault().openToWrite();
        REQUIRE(connection);
        REQUIRE(connection->execute("UPDATE resource SET audience = 'working' WHERE type IN ('Provenance', 'MeasureReport');"
                                    "DROP TABLE release_done; PRAGMA user_version = 6"));
    }
    unit.hub.restart();
    for (const QString &kept : {agreement, released, unit.plan})
        CHECK(unit.hub.ask("GET", "/fhir/" + kept.toUtf8(), unit.vera).status == 200);
    for (const QString &taken : {review, survey}) {
        CHECK(unit.hub.ask("GET", "/fhir/" + taken.toUtf8(), unit.vera).status == 404);
        CHECK(unit.hub.ask("GET", "/fhir/" + taken.toUtf8(), unit.nurse).status == 200);
    }
    for (const char *type : {"Provenance", "MeasureReport"}) {
        const QByteArray found = unit.hub.ask("GET", QByteArray{"/fhir/"} + type, unit.vera).body;
        CHECK_FALSE(found.contains(review.section(u'/', 1).toUtf8()));
        CHECK_FALSE(found.contains(survey.section(u'/', 1).toUtf8()));
    }
}

namespace {

/// A plan of the team, and what patients would see of it.
struct Promising : Working {
    QJsonObject planned(const QString &words, const QString &status = u"accepted"_s) const
    {
        QJsonObject json = goal(hub, words);
        json[u"lifecycleStatus"_s] = status;
        json[u"category"_s] = QJsonArray{coded(fhir::system::goalCategory, fhir::code::commitment)};
        return json;
    }
    QJsonObject copyOf(const QString &working, const QString &words, const QString &status = u"accepted"_s) const
    {
        QJsonObject json = planned(words, status);
        json[u"extension"_s] = QJsonArray{QJsonObject{{u"url"_s, QString{fhir::extension::publicationOf}}, {u"valueReference"_s, referenceTo(working)}}};
        return json;
    }
    QJsonObject issue(const QString &words) const
    {
        return {{u"resourceType"_s, u"Basic"_s}, {u"code"_s, coded(fhir::system::basic, fhir::code::youSaid)},
            {u"subject"_s, referenceTo(hub.organization())},
            {u"extension"_s, QJsonArray{QJsonObject{{u"url"_s, QString{fhir::extension::words}}, {u"valueString"_s, words}}}}};
    }
    QJsonObject copyOfIssue(const QString &working, const QString &words) const
    {
        QJsonObject json = issue(words);
        QJsonArray extensions = json[u"extension"_s].toArray();
        extensions << QJsonObject{{u"url"_s, QString{fhir::extension::publicationOf}}, {u"valueReference"_s, referenceTo(working)}};
        json[u"extension"_s] = extensions;
        return json;
    }
    void says(const Person &who, QLatin1StringView role, const QString &working, const QString &words,
              QLatin1StringView activity = "agree"_L1, const QString &wordsOfIssue = {})
    {
        QJsonObject json = word(working, who, role, activity);
        const auto read = pledge::commitmentFromFhir(planned(words));
        REQUIRE(read);
        json[u"extension"_s] = QJsonArray{QJsonObject{{u"url"_s, QString{fhir::extension::agreedContent}},
            {u"valueString"_s, pledge::agreedContent(*read, wordsOfIssue)}}};
        REQUIRE(hub.post(json, who).status == 201);
    }
    void bothAgree(const QString &working, const QString &words, const QString &wordsOfIssue = {})
    {
        says(nurse, "nurse"_L1, working, words, "agree"_L1, wordsOfIssue);
        says(vera, "patient-representative"_L1, working, words, "agree"_L1, wordsOfIssue);
    }

    const QString plannedWords = u"Tell you how long"_s;
};

/// @p goal as an answer to the issue @p reference.
QJsonObject under(const QString &reference, QJsonObject goal)
{
    QJsonArray extensions = goal[u"extension"_s].toArray();
    extensions << QJsonObject{{u"url"_s, QString{fhir::extension::issue}}, {u"valueReference"_s, referenceTo(reference)}};
    goal[u"extension"_s] = extensions;
    return goal;
}

} // namespace

TEST_CASE("patients see no promise to which both sides have not agreed", "[hub][agreement]")
{
    Promising unit;
    const QString working = made(unit.hub.post(unit.planned(unit.plannedWords), unit.nurse));
    const QJsonObject copy = unit.copyOf(working, unit.plannedWords);
    const auto refused = unit.hub.post(copy, unit.nurse);
    CHECK(refused.status == 422);
    CHECK(refused.body.contains("both agreed"));
    unit.says(unit.nurse, "nurse"_L1, working, unit.plannedWords);
    CHECK(unit.hub.post(copy, unit.nurse).status == 422);
    unit.says(unit.vera, "patient-representative"_L1, working, u"Something else"_s);
    CHECK(unit.hub.post(copy, unit.nurse).status == 422);
    CHECK(unit.hub.ask("GET", "/fhir/Goal", unit.ann).json()[u"entry"].toArray().isEmpty());
    unit.says(unit.vera, "patient-representative"_L1, working, unit.plannedWords);
    CHECK(unit.hub.post(copy, unit.nurse).status == 201);
    CHECK(unit.hub.ask("GET", "/fhir/Goal", unit.ann).json()[u"entry"].toArray().size() == 1);
}

TEST_CASE("not yet from one side keeps a promise from patients", "[hub][agreement]")
{
    Promising unit;
    const QString working = made(unit.hub.post(unit.planned(unit.plannedWords), unit.nurse));
    unit.bothAgree(working, unit.plannedWords);
    const Person other = unit.hub.team(u"Joan Price"_s, hub::Role::PatientRepresentative);
    unit.says(other, "patient-representative"_L1, working, unit.plannedWords, "not-yet"_L1);
    CHECK(unit.hub.post(unit.copyOf(working, unit.plannedWords), unit.nurse).status == 422);
}

TEST_CASE("who has left says nothing any more of what patients are to see", "[hub][agreement]")
{
    Promising unit;
    const Person administrator = unit.hub.team(u"Ada Novak"_s, hub::Role::Administrator);
    const Person other = unit.hub.team(u"Joan Price"_s, hub::Role::PatientRepresentative);
    const QString working = made(unit.hub.post(unit.planned(unit.plannedWords), unit.nurse));
    unit.bothAgree(working, unit.plannedWords);
    unit.says(other, "patient-representative"_L1, working, unit.plannedWords, "not-yet"_L1);
    REQUIRE(unit.hub.post(unit.copyOf(working, unit.plannedWords), unit.nurse).status == 422);
    const auto leave = [&](const Person &who) {
        const auto roles = unit.hub.ask("GET", "/fhir/PractitionerRole?practitioner=" + who.subject.toUtf8(), administrator).json()[u"entry"].toArray();
        REQUIRE(roles.size() == 1);
        QJsonObject role = roles[0][u"resource"].toObject();
        role[u"active"_s] = false;
        const QByteArray etag = "W/\"" + role[u"meta"][u"versionId"].toString().toUtf8() + '"';
        REQUIRE(unit.hub.put(role, administrator, etag).status == 200);
    };
    leave(unit.vera);
    CHECK(unit.hub.post(unit.copyOf(working, unit.plannedWords), unit.nurse).status == 422);
    unit.says(other, "patient-representative"_L1, working, unit.plannedWords);
    CHECK(unit.hub.post(unit.copyOf(working, unit.plannedWords), unit.nurse).status == 201);
}

TEST_CASE("a promise goes out in no other words than those that were agreed, and how it stands may change", "[hub][agreement]")
{
    Promising unit;
    const QString working = made(unit.hub.post(unit.planned(unit.plannedWords), unit.nurse));
    unit.bothAgree(working, unit.plannedWords);
    const auto published = unit.hub.post(unit.copyOf(working, unit.plannedWords), unit.nurse);
    REQUIRE(published.status == 201);
    QJsonObject reworded = published.json();
    reworded[u"description"_s] = QJsonObject{{u"text"_s, u"Tell you every hour"_s}};
    CHECK(unit.hub.put(reworded, unit.nurse, published.etag()).status == 422);
    QJsonObject kept = published.json();
    kept[u"lifecycleStatus"_s] = u"completed"_s;
    const auto achieved = unit.hub.put(kept, unit.nurse, published.etag());
    REQUIRE(achieved.status == 200);
    unit.bothAgree(working, u"Tell you every hour"_s);
    const auto anew = unit.hub.put(reworded, unit.nurse, achieved.etag());
    REQUIRE(anew.status == 200);
    // Taking it back needs nobody's word; coming back in words that nobody agreed to does.
    QJsonObject back = anew.json();
    back[u"lifecycleStatus"_s] = u"entered-in-error"_s;
    back[u"description"_s] = QJsonObject{{u"text"_s, u"Tell nobody"_s}};
    const auto gone = unit.hub.put(back, unit.nurse, anew.etag());
    REQUIRE(gone.status == 200);
    QJsonObject again = gone.json();
    again[u"lifecycleStatus"_s] = u"accepted"_s;
    CHECK(unit.hub.put(again, unit.nurse, gone.etag()).status == 422);
    again[u"description"_s] = QJsonObject{{u"text"_s, u"Tell you every hour"_s}};
    CHECK(unit.hub.put(again, unit.nurse, gone.etag()).status == 200);
}

TEST_CASE("the words of an issue change for patients once both sides have agreed to every promise under them", "[hub][agreement]")
{
    Promising unit;
    const QString words = u"We wait without being told how long"_s;
    const QString newWords = u"Nobody tells us how long we wait"_s;
    const QString issue = made(unit.hub.post(unit.issue(words), unit.nurse));
    const auto seen = unit.hub.post(unit.copyOfIssue(issue, words), unit.nurse);
    REQUIRE(seen.status == 201);
    const auto published = [&](const QString &plan) {
        const QString working = made(unit.hub.post(under(issue, unit.planned(plan)), unit.nurse));
        unit.bothAgree(working, plan, words);
        REQUIRE(unit.hub.post(under(made(seen), unit.copyOf(working, plan)), unit.nurse).status == 201);
        return working;
    };
    const QString first = published(u"Write it on the board"_s);
    const QString second = published(u"Tell you by phone"_s);

    QJsonObject reworded = unit.copyOfIssue(issue, newWords);
    reworded[u"id"_s] = seen.json()[u"id"];
    const auto refused = unit.hub.put(reworded, unit.nurse, seen.etag());
    CHECK(refused.status == 422);
    CHECK(refused.body.contains("both agreed"));
    unit.bothAgree(first, u"Write it on the board"_s, newWords);
    CHECK(unit.hub.put(reworded, unit.nurse, seen.etag()).status == 422);
    unit.bothAgree(second, u"Tell you by phone"_s, newWords);
    const auto changed = unit.hub.put(reworded, unit.nurse, seen.etag());
    REQUIRE(changed.status == 200);
    // The place of an issue among others is nobody's promise.
    QJsonObject moved = changed.json();
    QJsonArray extensions = moved[u"extension"_s].toArray();
    extensions << QJsonObject{{u"url"_s, QString{fhir::extension::position}}, {u"valueInteger"_s, 3}};
    moved[u"extension"_s] = extensions;
    CHECK(unit.hub.put(moved, unit.nurse, changed.etag()).status == 200);
}

TEST_CASE("what was printed before is as agreed as it was until somebody says otherwise", "[hub][agreement]")
{
    Promising unit;
    QJsonObject printed = unit.planned(unit.plannedWords);
    printed[u"identifier"_s] = QJsonArray{QJsonObject{{u"system"_s, QString{fhir::system::importedRow}}, {u"value"_s, u"row"_s}}};
    const QString working = made(unit.hub.post(printed, unit.nurse));
    CHECK(unit.hub.post(unit.copyOf(working, u"Tell nobody"_s), unit.nurse).status == 422);
    const auto published = unit.hub.post(unit.copyOf(working, unit.plannedWords), unit.nurse);
    REQUIRE(published.status == 201);
    QJsonObject reworded = published.json();
    reworded[u"description"_s] = QJsonObject{{u"text"_s, u"Tell nobody"_s}};
    CHECK(unit.hub.put(reworded, unit.nurse, published.etag()).status == 422);
    QJsonObject unreadable = published.json();
    unreadable.remove(u"description"_s);
    CHECK(unit.hub.put(unreadable, unit.nurse, published.etag()).status == 422);
    QJsonObject kept = published.json();
    kept[u"lifecycleStatus"_s] = u"completed"_s;
    CHECK(unit.hub.put(kept, unit.nurse, published.etag()).status == 200);
    QJsonObject draft = printed;
    draft[u"lifecycleStatus"_s] = u"proposed"_s;
    draft[u"identifier"_s] = QJsonArray{QJsonObject{{u"system"_s, QString{fhir::system::importedRow}}, {u"value"_s, u"other"_s}}};
    CHECK(unit.hub.post(unit.copyOf(made(unit.hub.post(draft, unit.nurse)), unit.plannedWords), unit.nurse).status == 422);
    const QString doubted = made(unit.hub.post([&] {
        QJsonObject third = printed;
        third[u"identifier"_s] = QJsonArray{QJsonObject{{u"system"_s, QString{fhir::system::importedRow}}, {u"value"_s, u"third"_s}}};
        return third;
    }(), unit.nurse));
    unit.says(unit.vera, "patient-representative"_L1, doubted, unit.plannedWords, "not-yet"_L1);
    CHECK(unit.hub.post(unit.copyOf(doubted, unit.plannedWords), unit.nurse).status == 422);
}

TEST_CASE("a standard of care needs nobody's agreement", "[hub][agreement]")
{
    Promising unit;
    QJsonObject standard = unit.planned(u"You know your nurse"_s);
    standard[u"category"_s] = QJsonArray{coded(fhir::system::goalCategory, fhir::code::standardOfCare)};
    const QString working = made(unit.hub.post(standard, unit.nurse));
    QJsonObject copy = unit.copyOf(working, u"You know your nurse"_s);
    copy[u"category"_s] = standard[u"category"_s];
    CHECK(unit.hub.post(copy, unit.nurse).status == 201);
}
