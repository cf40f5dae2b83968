// What patients' representatives see and say: the pledge and their word on it, and nobody's record.
#include "agreeing.h"

#include "pledge/surveyresult.h"

#include <catch2/catch_test_macros.hpp>

using namespace heard;
using namespace heard::fakes;
using namespace Qt::StringLiterals;

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
