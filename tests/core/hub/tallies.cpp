#include "hub/tallies.h"

#include "hub/recurring.h"

#include "fhir/publication.h"
#include "fhir/vocabulary.h"
#include "outcomes/tally.h"
#include "words.h"

#include <catch2/catch_test_macros.hpp>

#include <future>

using namespace heard;
using namespace heard::fakes;
using namespace Qt::StringLiterals;
using outcomes::Happened;

namespace {

/// A hub whose unit promised something, and its patients.
struct Unit {
    Unit()
    {
        const QJsonObject text{{u"text"_s, u"Say how long"_s}};
        QJsonObject goal{{u"resourceType"_s, u"Goal"_s}, {u"lifecycleStatus"_s, u"completed"_s}, {u"description"_s, text},
            {u"subject"_s, referenceTo(hub.organization())}};
        working = referenceOf(hub.post(goal, lead));
        goal.insert(u"extension"_s,
            QJsonArray{QJsonObject{{u"url"_s, fhir::extension::publicationOf}, {u"valueReference"_s, referenceTo(working)}}});
        const auto published = hub.post(goal, lead);
        REQUIRE(published.status == 201);
        promise = published.json()[u"id"].toString();
    }

    QJsonObject answer(const Person &patient, Happened happened) const
    {
        const ResourceId id{patient.subject.mid(int{sizeof("Patient/")} - 1)};
        return outcomes::toFhir({{}, id, {promise}, happened, *Instant::fromIso(u"2026-11-23T09:00:00Z"_s), {}});
    }

    Person says(const QString &name, Happened happened)
    {
        const Person patient = hub.patient(name);
        REQUIRE(hub.post(answer(patient, happened), patient).status == 201);
        return patient;
    }

    void count()
    {
        std::promise<bool> kept;
        hub.server().committer().submit([](hub::Desk &desk) { return hub::tallyConfirmations(desk).has_value(); },
            [&](const store::StoreResult<void> &result) { kept.set_value(result.has_value()); });
        REQUIRE(kept.get_future().get());
    }

    /// As @p reader finds it.
    std::optional<outcomes::Tally> tally(const Person &reader)
    {
        const QJsonArray entries = hub.ask("GET", "/fhir/MeasureReport", reader).json()[u"entry"].toArray();
        if (entries.isEmpty())
            return std::nullopt;
        REQUIRE(entries.size() == 1);
        return outcomes::tallyFromFhir(entries[0][u"resource"].toObject()).value();
    }

    RunningHub hub;
    Person lead = hub.team(u"Lee Chan"_s, hub::Role::PledgeLead);
    QString working; ///< "Goal/12"
    QString promise;
};

} // namespace

TEST_CASE("the hub counts what patients confirmed, for everybody to read", "[hub][confirmation]")
{
    Unit unit;
    const Person ann = unit.says(u"Ann"_s, Happened::NotYet);
    unit.count();
    CHECK_FALSE(unit.tally(unit.lead));
    for (int i = 0; i < 12; ++i)
        unit.says(u"Patient %1"_s.arg(i), Happened::Yes);
    unit.count();
    CHECK(unit.tally(ann)->yes.number == 12);
    CHECK(unit.tally(ann)->notYet.fewerThan == 10);
    CHECK(unit.tally(ann)->notRelevant == outcomes::TallyCount{});
    CHECK(unit.tally(ann) == unit.tally(unit.lead));
    CHECK(unit.tally(unit.hub.team(u"Rose Field"_s, hub::Role::PatientRepresentative)) == unit.tally(ann));
}

TEST_CASE("a count that tells nothing new is not written again", "[hub][confirmation]")
{
    Unit unit;
    for (int i = 0; i < 12; ++i)
        unit.says(u"Patient %1"_s.arg(i), Happened::Yes);
    unit.count();
    const QByteArray before = unit.hub.ask("GET", "/fhir/MeasureReport", unit.lead).body;
    unit.count();
    unit.says(u"One more"_s, Happened::Yes);
    unit.count();
    CHECK(unit.tally(unit.lead)->yes.number == 12);
    CHECK(unit.hub.ask("GET", "/fhir/MeasureReport", unit.lead).body == before);
}

TEST_CASE("a fall is told of the best count, however many counts it took", "[hub][confirmation]")
{
    Unit unit;
    auto more = [&, number = 0](int yes, int notYet) mutable {
        for (int i = 0; i < yes + notYet; ++i)
            unit.says(u"Patient %1"_s.arg(++number), i < yes ? Happened::Yes : Happened::NotYet);
        unit.count();
        return *unit.tally(unit.lead);
    };
    const auto best = more(40, 10);
    CHECK(outcomes::shareOfYes(best) == 80);
    CHECK_FALSE(best.before);
    const auto lower = more(20, 10);
    CHECK(outcomes::shareOfYes(lower) == 75);
    CHECK(lower.before == 80);
    CHECK_FALSE(outcomes::hasFallen(lower));
    const auto lowest = more(10, 13);
    CHECK(outcomes::shareOfYes(lowest) == 68);
    CHECK(lowest.before == 80);
    CHECK(outcomes::hasFallen(lowest));

    // Once the team has looked at it, it is the measure of what comes.
    auto goal = unit.hub.ask("GET", "/fhir/" + unit.working.toUtf8(), unit.lead);
    QJsonObject seen = goal.json();
    outcomes::setFallSeen(seen, lowest, true);
    REQUIRE(unit.hub.put(seen, unit.lead, goal.etag()).status == 200);
    const auto after = more(10, 12);
    CHECK(after.before == 68);
    CHECK_FALSE(outcomes::hasFallen(after));
}

TEST_CASE("nobody but she reads what she confirmed, and nobody but the hub writes the count", "[hub][confirmation][access]")
{
    Unit unit;
    const Person ann = unit.hub.patient(u"Ann"_s);
    const auto made = unit.hub.post(unit.answer(ann, Happened::Yes), ann);
    REQUIRE(made.status == 201);
    const QByteArray path = "/fhir/QuestionnaireResponse/" + made.json()[u"id"].toString().toUtf8();
    CHECK(unit.hub.ask("GET", path, ann).status == 200);
    const Person nurse = unit.hub.team(u"Grace Okafor"_s, hub::Role::Nurse);
    const Person mdt = unit.hub.team(u"Max Frei"_s, hub::Role::MdtMember);
    const Person administrator = unit.hub.team(u"Ada Novak"_s, hub::Role::Administrator);
    for (const Person &other : {unit.lead, nurse, mdt, administrator, unit.hub.patient(u"Bea"_s)}) {
        CHECK(unit.hub.ask("GET", path, other).status >= 403);
        CHECK(unit.hub.ask("GET", path + "/_history/1", other).status >= 403);
        CHECK(unit.hub.ask("GET", path + "/_history", other).status >= 403);
        CHECK(unit.hub.ask("GET", "/fhir/QuestionnaireResponse", other).json()[u"entry"].toArray().isEmpty());
        CHECK(unit.hub.post(unit.answer(ann, Happened::NotYet), other).status == 403);
    }
    for (int i = 0; i < 9; ++i)
        unit.says(u"Patient %1"_s.arg(i), Happened::Yes);
    unit.count();
    const QJsonObject count = unit.hub.ask("GET", "/fhir/MeasureReport", unit.lead).json()[u"entry"][0][u"resource"].toObject();
    CHECK(unit.hub.post(count, unit.lead).status == 403);
    CHECK(unit.hub.put(count, unit.lead, "W/\"1\"").status == 403);
    CHECK(unit.hub.put(with(count, u"measure"_s, u"https://heard.example/m"_s), unit.lead, "W/\"1\"").status == 403);
}

TEST_CASE("the hub counts by itself every so often", "[hub][confirmation]")
{
    std::promise<void> counted;
    std::atomic<int> times = 0;
    hub::Recurring recurring{std::chrono::milliseconds{1}, [&] {
        if (++times == 3)
            counted.set_value();
    }};
    CHECK(counted.get_future().wait_for(std::chrono::seconds{20}) == std::future_status::ready);
    recurring.stop();
    const int stopped = times;
    recurring.stop();
    CHECK(times == stopped);
}
