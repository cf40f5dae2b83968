#include "impact/toldeffects.h"

#include "desk.h"

#include "fhir/validation.h"
#include "fhir/vocabulary.h"
#include "impact/measurechart.h"
#include "pledge/surveyresult.h"

#include <catch2/catch_test_macros.hpp>

using namespace heard;
using namespace heard::impact;
using fakes::get;

namespace {

struct Telling : Desk {
    Telling() { get(measures.setMeasure(plan, waits())); }

    ToldEffect told()
    {
        const auto known = get(effects.of(plan));
        REQUIRE(known.told);
        return *known.told;
    }

    QVector<QJsonObject> reports()
    {
        return get(store.database->read([](store::Reader &reader) {
            return reader.all<QJsonObject>("SELECT r.json FROM resource r WHERE r.type = 'MeasureReport' AND r.json ->> '$.measure' = :measure",
                {{":measure", QString{pledge::measure::commitmentEffect}}}, [](const QJsonObject &json) -> Result<QJsonObject, fhir::ReadError> { return json; });
        }));
    }

    QString words(const ToldSide &side) { return sideOf(waits(), side, ImpactWords{Language::English}); }

    ToldEffects effects{*store.database};
    const QDate before{2026, 7, 31};
    const QDate after{2026, 10, 31};
};

} // namespace

TEST_CASE("representatives are told before and after as a report would tell them", "[impact][told]")
{
    Telling desk;
    desk.add(desk.score(desk.before, 81, 263));
    desk.add(desk.score(desk.after, 45, 50));
    CHECK_FALSE(get(desk.effects.of(desk.plan)).told);
    CHECK(get(desk.effects.of(desk.plan)).measure->words == desk.waits().words);
    get(desk.effects.tell(desk.plan, desk.grace, today));
    const ToldEffect told = desk.told();
    CHECK(told.on == today);
    CHECK(told.before.people->number == 263);
    CHECK(told.before.positive == 81);
    const auto shown = desk.found().findings;
    CHECK(desk.words(told.before) == sideOf(desk.waits(), shown->before, ImpactWords{Language::English}));
    CHECK(desk.words(told.after) == sideOf(desk.waits(), shown->after, ImpactWords{Language::English}));
    REQUIRE(desk.reports().size() == 1);
    CHECK_FALSE(fhir::faultIn(desk.reports().first()));
}

TEST_CASE("of a few people representatives are told neither how many nor what they said", "[impact][told]")
{
    Telling desk;
    desk.add(desk.score(desk.before, 3, 7));
    desk.add(desk.score(desk.after, 45, 50));
    get(desk.effects.tell(desk.plan, desk.grace, today));
    const ToldSide few = desk.told().before;
    CHECK(few.people == pledge::ReleasedCount{{}, evaluation::Threshold::usual});
    CHECK_FALSE(few.positive);
    CHECK_FALSE(few.mean);
    CHECK(desk.words(few) == u"Fewer than 10 people");
    CHECK_FALSE(QJsonDocument{desk.reports().first()["group"_L1].toArray()}.toJson(QJsonDocument::Compact).contains(":7"));
}

TEST_CASE("what representatives were told protects whoever came since from what a report says later", "[impact][told]")
{
    Telling desk;
    desk.add(desk.score(desk.before, 81, 263));
    get(desk.effects.tell(desk.plan, desk.grace, today));
    desk.add(desk.score(desk.before.addDays(1), 3, 7));
    CHECK_FALSE(desk.found().findings->before.score->respondents().number());
    get(desk.effects.tell(desk.plan, desk.grace, today.addDays(1)));
    CHECK_FALSE(desk.told().before.people->number);
}

TEST_CASE("the same told twice is one report and no news", "[impact][told]")
{
    Telling desk;
    desk.add(desk.score(desk.before, 81, 263));
    CHECK(get(desk.effects.tell(desk.plan, desk.grace, today)));
    CHECK_FALSE(get(desk.effects.tellAll(desk.grace, today.addDays(3))));
    CHECK_FALSE(get(desk.effects.tell(desk.plan, desk.grace, today.addDays(3))));
    REQUIRE(desk.reports().size() == 1);
    CHECK(desk.told().on == today);
    desk.add(desk.score(desk.after, 45, 50));
    CHECK(get(desk.effects.tellAll(desk.grace, today.addDays(3))));
    CHECK(desk.reports().size() == 1);
    CHECK(desk.told().on == today.addDays(3));
}

TEST_CASE("a time is told as the mean of what may be shown, with how many values", "[impact][told]")
{
    Telling desk;
    Measure minutes = desk.waits();
    minutes.kind = MeasureKind::Duration;
    get(desk.measures.setMeasure(desk.plan, minutes));
    for (const auto &[day, value, people] : {std::tuple{desk.before, 60.0, 20}, {desk.before.addDays(1), 40.0, 12}, {desk.after, 25.0, 4}}) {
        MeasuredValue one;
        one.commitment = desk.plan;
        one.on = day;
        one.value = value;
        one.asked = people;
        desk.add(one);
    }
    get(desk.effects.tell(desk.plan, desk.grace, today));
    const ToldEffect told = desk.told();
    CHECK(sideOf(minutes, told.before, ImpactWords{Language::English}) == u"50 minutes (mean of 2 values)");
    CHECK(sideOf(minutes, told.after, ImpactWords{Language::English}) == u"Not shown, so that nobody can be recognised");
}

TEST_CASE("numbers told by another measure are not shown under the words of this one", "[impact][told]")
{
    Telling desk;
    desk.add(desk.score(desk.before, 81, 263));
    desk.add(desk.score(desk.after, 45, 50));
    get(desk.effects.tell(desk.plan, desk.grace, today));
    REQUIRE(get(desk.effects.of(desk.plan)).told);

    Measure another = desk.waits();
    SECTION("another target changes nothing of them")
    {
        another.target = 95;
        get(desk.measures.setMeasure(desk.plan, another));
        CHECK(get(desk.effects.of(desk.plan)).told);
        return;
    }
    SECTION("another kind") { another.kind = MeasureKind::Duration; }
    SECTION("another question") { another.words = u"I was told why I wait"_s; }
    SECTION("another day of the change") { another.changedOn = QDate{2026, 11, 1}; }
    get(desk.measures.setMeasure(desk.plan, another));
    CHECK_FALSE(get(desk.effects.of(desk.plan)).told);
    get(desk.measures.setMeasure(desk.plan, desk.waits()));
    CHECK(get(desk.effects.of(desk.plan)).told);
}

TEST_CASE("whoever may not write numbers of people down tells nobody", "[impact][told]")
{
    Telling desk;
    desk.add(desk.score(desk.before, 81, 263));
    for (const ResourceId &other : {desk.lena, desk.vera, ResourceId{u"nobody"_s}}) {
        CHECK(fakes::refused(desk.effects.tell(desk.plan, other, today)).reason == MeasureError::NotAllowed);
        CHECK_FALSE(get(desk.effects.tellAll(other, today)));
    }
    CHECK(desk.reports().isEmpty());
    CHECK(fakes::refused(desk.effects.tell({u"gone"_s}, desk.grace, today)).reason == MeasureError::NotFound);
}

TEST_CASE("a report of an effect that cannot be understood tells nothing", "[impact][told]")
{
    const auto broken = [](const char *json) { return toldEffectFromFhir(QJsonDocument::fromJson(json).object()); };
    CHECK_FALSE(broken(R"({"resourceType":"MeasureReport","measure":"https://heard.example/fhir/Measure/commitment"})"));
    CHECK_FALSE(broken(R"({"resourceType":"MeasureReport","measure":"https://heard.example/fhir/Measure/commitment-effect|1"})"));
    const auto read = broken(R"({"resourceType":"MeasureReport","measure":"https://heard.example/fhir/Measure/commitment-effect|1",
        "period":{"end":"2026-11-01"},"group":[{"population":[{"count":-4,"code":7},"x"],"measureScore":{"value":"much"}}],
        "extension":[{"url":"https://heard.example/fhir/StructureDefinition/commitment","valueReference":{"reference":"Goal/1"}}]})");
    REQUIRE(read);
    CHECK(read->before == ToldSide{});
    CHECK(read->after == ToldSide{});
}
