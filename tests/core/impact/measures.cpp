#include "desk.h"

#include "fhir/validation.h"
#include "fhir/vocabulary.h"
#include "impact/businesscase.h"

using namespace heard;
using namespace heard::impact;
using fakes::get;
using fakes::refused;

TEST_CASE("a commitment keeps its measure and the values that were written down, oldest first", "[impact]")
{
    Desk desk;
    CHECK_FALSE(desk.found().measure);
    get(desk.measures.setMeasure(desk.plan, desk.waits()));
    desk.add(desk.score({2026, 10, 31}, 45, 50));
    const ResourceId first = desk.add(desk.score({2026, 7, 31}, 81, 263));
    const auto found = desk.found();
    CHECK(found.measure == desk.waits());
    CHECK(found.issue.words == u"Nobody tells us how long we will wait."_s);
    REQUIRE(found.values.size() == 2);
    CHECK(found.values[0].id == first);
    CHECK(found.values[0].positive == 81);
    REQUIRE(found.findings);
    CHECK(found.findings->effect == Effect::Better);
    const auto all = get(desk.measures.all());
    REQUIRE(all.size() == 1);
    CHECK(all[0].measure == desk.waits());
    CHECK(all[0].findings->values.size() == 2);
}

TEST_CASE("what is measured is valid FHIR and survives the way there and back", "[impact]")
{
    Desk desk;
    Measure measure = desk.waits();
    measure.kind = MeasureKind::Duration;
    measure.better = Better::Lower;
    measure.unit = TimeUnit::Days;
    measure.target = 31.5;
    get(desk.measures.setMeasure(desk.plan, measure));
    MeasuredValue value;
    value.commitment = desk.plan;
    value.on = today;
    value.value = 40.25;
    value.asked = 12;
    const ResourceId id = desk.add(value);
    CHECK(desk.found().measure == measure);
    for (const auto &[type, resource] : {std::pair{u"Goal"_s, desk.plan}, std::pair{u"MeasureReport"_s, id}}) {
        const auto json = get(desk.store.database->read([type, resource](store::Reader &reader) { return reader.json(type, resource); }));
        REQUIRE(json);
        CHECK_FALSE(fhir::faultIn(*json));
    }
    const auto read = desk.found().values.first();
    CHECK(read.value == 40.25);
    CHECK(read.asked == 12);
    CHECK(get(desk.measures.removeMeasure(desk.plan)) == measure);
    CHECK_FALSE(desk.found().measure);
    CHECK(refused(desk.measures.removeMeasure(desk.plan)).reason == MeasureError::NoMeasure);
    CHECK(desk.found().values.size() == 1);
}

TEST_CASE("a value is changed, taken back and put back", "[impact]")
{
    Desk desk;
    get(desk.measures.setMeasure(desk.plan, desk.waits()));
    const ResourceId id = desk.add(desk.score({2026, 10, 31}, 45, 50));
    MeasuredValue changed = desk.score({2026, 10, 30}, 44, 50);
    changed.id = id;
    desk.add(changed);
    REQUIRE(desk.found().values.size() == 1);
    CHECK(desk.found().values[0].positive == 44);
    CHECK(desk.found().values[0].on == QDate{2026, 10, 30});
    get(desk.measures.setRemoved(id, true));
    CHECK(desk.found().values.isEmpty());
    get(desk.measures.setRemoved(id, false));
    CHECK(desk.found().values.size() == 1);
}

TEST_CASE("a day has one value: another is refused, and what was removed does not come back beside it", "[impact]")
{
    Desk desk;
    get(desk.measures.setMeasure(desk.plan, desk.waits()));
    const ResourceId first = desk.add(desk.score({2026, 10, 31}, 45, 50));
    const auto again = [&] { return desk.measures.write({desk.score({2026, 10, 31}, 45, 50)}, today); };
    CHECK(refused(again()).reason == MeasureError::DayTaken);
    CHECK(refused(desk.measures.write({desk.score(today, 1, 20), desk.score(today, 2, 20)}, today)).reason == MeasureError::DayTaken);
    CHECK(desk.found().values.size() == 1);
    // Itself is not another, under whatever id; a day of another commitment is free.
    MeasuredValue changed = desk.score({2026, 10, 31}, 44, 50);
    changed.id = first;
    desk.add(changed);
    desk.store.sendAll();
    desk.add(changed);
    const ResourceId second = desk.commitment(desk.said, u"Put up a board"_s);
    get(desk.measures.setMeasure(second, desk.waits()));
    MeasuredValue elsewhere = desk.score({2026, 10, 31}, 12, 20);
    elsewhere.commitment = second;
    desk.add(elsewhere);
    const ResourceId later = desk.add(desk.score({2026, 11, 1}, 30, 40));
    MeasuredValue moved = desk.score({2026, 10, 31}, 30, 40);
    moved.id = later;
    CHECK(refused(desk.measures.write({moved}, today)).reason == MeasureError::DayTaken);

    get(desk.measures.setRemoved(first, true));
    get(again());
    CHECK(refused(desk.measures.setRemoved(first, false)).reason == MeasureError::DayTaken);
    CHECK(desk.found().values.size() == 2);
}

TEST_CASE("the desk is told that a corrected number waits; a report tells no more than that it is not shown", "[impact][suppression]")
{
    Desk desk;
    BusinessCases cases{*desk.store.database};
    get(desk.measures.setMeasure(desk.plan, desk.waits()));
    MeasuredValue value = desk.score({2026, 7, 31}, 81, 263);
    value.id = desk.add(value);
    get(cases.make(today));
    CHECK_FALSE(desk.found().findings->values[0].toldBefore);
    value.asked = 261;
    desk.add(value);
    CHECK(desk.found().findings->values[0].toldBefore);
    CHECK(get(desk.measures.all())[0].findings->values[0].toldBefore);
    CHECK_FALSE(get(cases.make(today)).issues[0].commitments[0].findings->values[0].toldBefore);
}

TEST_CASE("what cannot be measured is refused, and of several values none is kept", "[impact]")
{
    Desk desk;
    CHECK(refused(desk.measures.write({desk.score(today, 1, 20)}, today)).reason == MeasureError::NoMeasure);
    get(desk.measures.setMeasure(desk.plan, desk.waits()));
    CHECK(refused(desk.measures.write({desk.score(today, 1, 20), desk.score(today, 21, 20)}, today)).reason == MeasureError::BadValue);
    CHECK(desk.found().values.isEmpty());
    MeasuredValue lost = desk.score(today, 1, 20);
    lost.commitment = ResourceId{u"nothing"_s};
    CHECK(refused(desk.measures.write({lost}, today)).reason == MeasureError::NotFound);
    Measure measure = desk.waits();
    measure.words = u"  "_s;
    CHECK(refused(desk.measures.setMeasure(desk.plan, measure)).reason == MeasureError::Empty);
    measure.words = QString{301, u'x'};
    CHECK(refused(desk.measures.setMeasure(desk.plan, measure)).reason == MeasureError::TooLong);
    measure = desk.waits();
    measure.target = 101;
    CHECK(refused(desk.measures.setMeasure(desk.plan, measure)).reason == MeasureError::BadTarget);
}

TEST_CASE("a measure is no change of what was promised, and no phone receives it", "[impact]")
{
    Desk desk;
    desk.publish();
    get(desk.measures.setMeasure(desk.plan, desk.waits()));
    CHECK(desk.onBoard().toPublish == 0);
    desk.publish();
    const auto published = get(desk.store.database->read([](store::Reader &reader) {
        return reader.all<QJsonObject>("SELECT r.json FROM resource r WHERE r.type = 'Goal'", {},
            [](const QJsonObject &json) -> Result<QJsonObject, fhir::ReadError> { return json; });
    }));
    int measured = 0;
    for (const QJsonObject &goal : published)
        measured += QJsonDocument{goal}.toJson().contains("measure-of") ? 1 : 0;
    CHECK(published.size() == 2);
    CHECK(measured == 1);
}

TEST_CASE("values keep their people apart when a server gives them other ids", "[impact][suppression]")
{
    Desk desk;
    get(desk.measures.setMeasure(desk.plan, desk.waits()));
    desk.add(desk.score({2026, 10, 31}, 45, 50));
    const QString key = desk.found().values.first().key;
    const QString about = aboutMeasure({});
    CHECK(about == u"measure/"_s);
    desk.store.sendAll();
    CHECK(desk.found().values.first().key == key);
    CHECK(desk.found().values.first().id.value != key);
}
