// What patients see of the pledge: only words to which both sides have agreed.
#include "agreeing.h"

#include "pledge/agreement.h"

#include <catch2/generators/catch_generators.hpp>

using namespace heard;
using namespace heard::fakes;
using namespace Qt::StringLiterals;

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

namespace {

/// A promise that a file brought, under what was said; patients see both.
struct Printed : Promising {
    Printed()
    {
        QJsonObject goal = under(issueId, planned(plannedWords));
        goal[u"identifier"_s] = QJsonArray{QJsonObject{{u"system"_s, QString{fhir::system::importedRow}}, {u"value"_s, u"row"_s}}};
        working = hub.post(goal, nurse);
        promise = hub.post(under(made(words), copyOf(made(working), plannedWords)), nurse);
        REQUIRE(promise.status == 201);
    }

    /// As patients are to see it in @p plan; @p status says whether they do.
    HubAnswer show(const QString &plan, const QString &status = u"accepted"_s)
    {
        QJsonObject json = promise.json();
        json[u"lifecycleStatus"_s] = status;
        json[u"description"_s] = QJsonObject{{u"text"_s, plan}};
        const HubAnswer answer = hub.put(json, nurse, promise.etag());
        if (answer.status == 200)
            promise = answer;
        return answer;
    }

    void rework(const QString &plan)
    {
        QJsonObject json = working.json();
        json[u"description"_s] = QJsonObject{{u"text"_s, plan}};
        working = hub.put(json, nurse, working.etag());
        REQUIRE(working.status == 200);
    }

    const QString said = u"Patients wait alone"_s;
    const QString issueId = made(hub.post(issue(said), nurse));
    HubAnswer words = hub.post(copyOfIssue(issueId, said), nurse);
    HubAnswer working;
    HubAnswer promise;
};

} // namespace

TEST_CASE("a printed promise that was taken back comes back in the words that patients saw, or in agreed ones", "[hub][agreement]")
{
    Printed unit;
    REQUIRE(unit.show(unit.plannedWords, u"entered-in-error"_s).status == 200);
    REQUIRE(unit.show(unit.plannedWords).status == 200);
    REQUIRE(unit.show(unit.plannedWords, u"entered-in-error"_s).status == 200);
    unit.rework(u"Tell nobody"_s);
    CHECK(unit.show(u"Tell nobody"_s).status == 422);
    // Neither as another copy, nor after the words were changed while nobody saw them.
    const QString working = u"Goal/"_s + unit.working.json()[u"id"].toString();
    CHECK(unit.hub.post(under(made(unit.words), unit.copyOf(working, u"Tell nobody"_s)), unit.nurse).status == 422);
    REQUIRE(unit.show(u"Tell nobody"_s, u"entered-in-error"_s).status == 200);
    CHECK(unit.show(u"Tell nobody"_s).status == 422);
    unit.bothAgree(working, u"Tell nobody"_s, unit.said);
    CHECK(unit.show(u"Tell nobody"_s).status == 200);
}

TEST_CASE("a printed promise that was taken back does not come back under other words of its issue", "[hub][agreement]")
{
    Printed unit;
    REQUIRE(unit.show(unit.plannedWords, u"entered-in-error"_s).status == 200);
    QJsonObject reworded = unit.copyOfIssue(unit.issueId, u"Nobody minds the wait"_s);
    reworded[u"id"_s] = unit.words.json()[u"id"];
    const auto changed = unit.hub.put(reworded, unit.nurse, unit.words.etag());
    REQUIRE(changed.status == 200);
    CHECK(unit.show(unit.plannedWords).status == 422);
    QJsonObject before = unit.words.json();
    REQUIRE(unit.hub.put(before, unit.nurse, changed.etag()).status == 200);
    CHECK(unit.show(unit.plannedWords).status == 200);
}

TEST_CASE("the words of an issue need both sides whichever of two copies of it a promise answers", "[hub][agreement]")
{
    Promising unit;
    const QString words = u"Patients wait alone"_s;
    const QString issue = made(unit.hub.post(unit.issue(words), unit.nurse));
    const auto one = unit.hub.post(unit.copyOfIssue(issue, words), unit.nurse);
    const auto other = unit.hub.post(unit.copyOfIssue(issue, words), unit.nurse);
    // Phones keep the first by its id.
    const bool oneFirst = one.json()[u"id"].toString() < other.json()[u"id"].toString();
    const auto &kept = oneFirst ? one : other;
    const auto &surplus = oneFirst ? other : one;
    const bool underKept = GENERATE(false, true);
    const QString working = made(unit.hub.post(under(issue, unit.planned(unit.plannedWords)), unit.nurse));
    unit.bothAgree(working, unit.plannedWords, words);
    const auto promise = unit.hub.post(under(made(underKept ? kept : surplus), unit.copyOf(working, unit.plannedWords)), unit.nurse);
    REQUIRE(promise.status == 201);

    const auto reworded = [&](const HubAnswer &copy, const QString &next) {
        QJsonObject json = unit.copyOfIssue(issue, next);
        json[u"id"_s] = copy.json()[u"id"];
        return json;
    };
    const QString next = u"Nobody minds the wait"_s;
    CHECK(unit.hub.put(reworded(kept, next), unit.nurse, kept.etag()).status == 422);
    CHECK(unit.hub.post(unit.copyOfIssue(issue, next), unit.nurse).status == 422);
    unit.bothAgree(working, unit.plannedWords, next);
    REQUIRE(unit.hub.put(reworded(kept, next), unit.nurse, kept.etag()).status == 200);
    // Phones read the promise under the words of the copy that they keep.
    QJsonObject later = promise.json();
    later[u"description"_s] = QJsonObject{{u"text"_s, u"Tell you every hour"_s}};
    unit.bothAgree(working, u"Tell you every hour"_s, words);
    CHECK(unit.hub.put(later, unit.nurse, promise.etag()).status == 422);
    unit.bothAgree(working, u"Tell you every hour"_s, next);
    CHECK(unit.hub.put(later, unit.nurse, promise.etag()).status == 200);
}
