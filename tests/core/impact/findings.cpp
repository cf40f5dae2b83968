#include "impact/measurechart.h"

#include "printing.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

using namespace heard;
using namespace heard::impact;
using namespace Qt::StringLiterals;
using Catch::Matchers::WithinAbs;
using evaluation::Release;

namespace {

const QDate change{2026, 4, 1};

Measure measureOf(MeasureKind kind, Better better = Better::Higher)
{
    Measure measure;
    measure.words = u"I knew how long I would wait"_s;
    measure.kind = kind;
    measure.better = better;
    measure.changedOn = change;
    return measure;
}

/// One for each month before the change and after it.
MeasuredValue valueOn(int month)
{
    MeasuredValue value;
    value.on = change.addMonths(month);
    value.key = QString::number(month);
    return value;
}

MeasuredValue score(int month, int positive, int asked)
{
    MeasuredValue value = valueOn(month);
    value.positive = positive;
    value.asked = asked;
    return value;
}

MeasuredValue number(int month, double level, std::optional<int> asked = {})
{
    MeasuredValue value = valueOn(month);
    value.value = level;
    value.asked = asked;
    return value;
}

Findings found(const Measure &measure, const QVector<MeasuredValue> &values)
{
    return findingsOf(measure, values, Release::of(groupsOf(measure, values)));
}

QVector<MeasuredValue> steady(double level, int from, int count)
{
    QVector<MeasuredValue> values;
    for (int i = 0; i < count; ++i)
        values << number(from + i, level + i % 2, 20);
    return values;
}

} // namespace

TEST_CASE("scores before and after a change are compared by Wilson's intervals", "[impact]")
{
    const Measure measure = measureOf(MeasureKind::Score);
    const Findings better = found(measure, {score(-2, 40, 130), score(-1, 41, 133), score(0, 45, 50)});
    CHECK(better.effect == Effect::Better);
    REQUIRE(better.before.score);
    const auto was = better.before.score->positive();
    REQUIRE(was);
    CHECK(was->scored() == 263);
    CHECK_THAT(was->interval().low, WithinAbs(0.255289, 5e-7));
    CHECK_THAT(was->interval().high, WithinAbs(0.366210, 5e-7));
    CHECK_THAT(better.after.score->positive()->interval().low, WithinAbs(0.786398, 5e-7));
    CHECK_THAT(*better.after.mean, WithinAbs(90, 1e-9));

    CHECK(found(measureOf(MeasureKind::Score, Better::Lower), {score(-1, 81, 263), score(0, 45, 50)}).effect == Effect::Worse);
    CHECK(found(measure, {score(-1, 30, 50), score(0, 32, 50)}).effect == Effect::NoDifference);
    // The intervals of 68 of 100 and 82 of 100 meet, that of their difference leaves 0 out.
    const Findings near = found(measure, {score(-1, 68, 100), score(0, 82, 100)});
    CHECK(near.before.score->positive()->interval().high > near.after.score->positive()->interval().low);
    CHECK(near.effect == Effect::Better);
    REQUIRE(near.difference);
    CHECK_THAT(near.difference->value, WithinAbs(0.14, 1e-9));
    CHECK(near.difference->low > 0);
}

TEST_CASE("a measure without enough values says so and claims nothing", "[impact]")
{
    const Measure measure = measureOf(MeasureKind::Score);
    CHECK(found(measure, {}).effect == Effect::NoValues);
    CHECK(found(measure, {score(-1, 30, 50)}).effect == Effect::NotChangedYet);
    CHECK(found(measure, {score(0, 30, 50)}).effect == Effect::TooFew);
    Measure unchanged = measure;
    unchanged.changedOn.reset();
    CHECK(found(unchanged, {score(-1, 30, 50), score(0, 48, 50)}).effect == Effect::NotChangedYet);
    CHECK(found(measureOf(MeasureKind::Duration), steady(40, -5, 6)).effect == Effect::TooFew);
}

TEST_CASE("values over time are held against the limits of those before the change", "[impact]")
{
    const Measure waits = measureOf(MeasureKind::Duration, Better::Lower);
    CHECK(found(waits, steady(60, -8, 8) + steady(40, 0, 2)).effect == Effect::Better);
    CHECK(found(waits, steady(60, -8, 8) + steady(80, 0, 2)).effect == Effect::Worse);
    CHECK(found(waits, steady(60, -8, 8) + steady(60, 0, 2)).effect == Effect::NoDifference);
    const Findings findings = found(waits, steady(60, -8, 8) + steady(40, 0, 2));
    CHECK(findings.before.mean == 60.5);
    CHECK(findings.after.mean == 40.5);
    CHECK(findings.before.values == 8);
}

TEST_CASE("a value of a few people is a gap, and what is said of all does not tell it", "[impact][suppression]")
{
    const Measure measure = measureOf(MeasureKind::Score);
    const Findings findings = found(measure, {score(-2, 30, 50), score(-1, 2, 4), score(0, 45, 50)});
    CHECK_FALSE(findings.values[1].level.value());
    CHECK(findings.values[1].score->respondents().fewerThan() == 10);
    // 54 of all beside 50 would tell the 4: one of them has to go.
    CHECK_FALSE(findings.values[0].level.value());
    CHECK(findings.before.score->positive() == evaluation::PositiveScore{32, 22});
    CHECK(findings.effect == Effect::Better);
}

TEST_CASE("a few people, and a time of a few people, are not shown", "[impact][suppression]")
{
    const Findings people = found(measureOf(MeasureKind::People), {number(-1, 9), number(0, 0), number(1, 12)});
    CHECK_FALSE(people.values[0].level.value());
    CHECK(people.values[1].level.value() == 0.0);
    CHECK(people.values[2].level.value() == 12.0);
    const Findings times = found(measureOf(MeasureKind::Duration), {number(-1, 45, 3), number(0, 40, 30), number(1, 50)});
    CHECK_FALSE(times.values[0].level.value());
    CHECK(times.values[1].level.value() == 40.0);
    CHECK_FALSE(times.values[2].level.value());
    CHECK(found(measureOf(MeasureKind::Times), {number(-1, 2)}).values[0].level.value() == 2.0);
}

TEST_CASE("a time of nobody knows how many people is not shown, and says what it needs", "[impact][suppression]")
{
    const Measure waits = measureOf(MeasureKind::Duration, Better::Lower);
    const ImpactWords words{Language::English};
    const Findings one = found(waits, {number(-1, 41), number(0, 40, 30)});
    CHECK(one.values[0].peopleMissing);
    CHECK_FALSE(one.before.mean);
    CHECK(one.after.mean == 40.0);
    CHECK(shownOf(waits, one.values[0], words) == u"Not shown: it needs to know how many people"_s);
    CHECK(sideOf(waits, one.before, words) == u"Not shown: it needs to know how many people"_s);
    CHECK(differenceOf(waits, one, words) == u"Not shown: it needs to know how many people"_s);
    CHECK(meaningOf(one, words).endsWith(u"Some times are not shown before it is known of how many people they are."_s));
    CHECK_FALSE(svgOf(chartOf(waits, one, words), {}).contains(">41<"));
    // A mean is of those that are shown.
    const Findings mixed = found(waits, {number(-2, 41), number(-1, 50, 30), number(0, 40, 30)});
    CHECK(sideOf(waits, mixed.before, words) == u"50 minutes (mean of 1 values)"_s);
}

TEST_CASE("a number that was corrected after a report told it says that it waits, and not that it is small", "[impact][suppression]")
{
    const Measure measure = measureOf(MeasureKind::Score);
    const ImpactWords words{Language::English};
    const QVector<MeasuredValue> before{score(-1, 81, 263), score(0, 45, 50)};
    const QVector<MeasuredValue> corrected{score(-1, 81, 261), score(0, 45, 50)};
    const Release told = Release::of(groupsOf(measure, before));
    const Release now = Release::of(groupsOf(measure, corrected), {}, {told});
    const Findings shown = findingsOf(measure, corrected, now);
    REQUIRE_FALSE(shown.values[0].level.value());
    const Findings screen = waiting(shown, measure, corrected, Release::of(groupsOf(measure, corrected)));
    CHECK(screen.values[0].toldBefore);
    CHECK_FALSE(screen.values[1].toldBefore);
    CHECK(screen.effect == Effect::ToldBefore);
    CHECK(shownOf(measure, screen.values[0], words) == u"It waits: a report told it otherwise before"_s);
    CHECK(sideOf(measure, screen.before, words) == u"It waits: a report told it otherwise before"_s);
    CHECK(meaningOf(screen, words).startsWith(u"A report has told some of these numbers before."_s));
    // What is small says so, whatever was told.
    const QVector<MeasuredValue> few{score(-1, 2, 4), score(0, 45, 50)};
    const Release alone = Release::of(groupsOf(measure, few));
    const Findings small = waiting(findingsOf(measure, few, alone), measure, few, alone);
    CHECK_FALSE(small.values[0].toldBefore);
    CHECK(small.effect == Effect::TooFew);
}

TEST_CASE("a target says what can be expected where there are enough values", "[impact]")
{
    Measure waits = measureOf(MeasureKind::Duration, Better::Lower);
    waits.target = 50;
    CHECK(found(waits, steady(60, -8, 8) + steady(30, 0, 6)).assurance == evaluation::Assurance::Passes);
    CHECK(found(waits, steady(60, -8, 8)).assurance == evaluation::Assurance::Fails);
    CHECK_FALSE(found(waits, steady(60, -8, 8) + steady(30, 0, 3)).assurance);
}

TEST_CASE("values that cannot be are refused with the reason", "[impact]")
{
    const QDate today = change.addYears(1);
    const auto fault = [&](const MeasuredValue &value, MeasureKind kind) { return faultIn(value, kind, today); };
    CHECK_FALSE(fault(score(0, 0, 1), MeasureKind::Score));
    CHECK(fault(score(0, 11, 10), MeasureKind::Score) == ValueFault::MorePositiveThanAsked);
    CHECK(fault(score(0, -1, 10), MeasureKind::Score) == ValueFault::Impossible);
    CHECK(fault(score(0, 0, 0), MeasureKind::Score) == ValueFault::Impossible);
    CHECK(fault(number(0, 4), MeasureKind::Score) == ValueFault::Missing);
    CHECK(fault(valueOn(0), MeasureKind::Duration) == ValueFault::Missing);
    CHECK(fault(number(0, -1), MeasureKind::Duration) == ValueFault::Impossible);
    CHECK(fault(number(0, 1.5), MeasureKind::People) == ValueFault::Impossible);
    CHECK_FALSE(fault(number(0, 1.5), MeasureKind::Duration));
    CHECK(fault(number(13, 1), MeasureKind::Times) == ValueFault::InTheFuture);
    for (const QDate &slip : {QDate{206, 2, 1}, QDate{1850, 1, 1}, QDate{1948, 7, 4}}) {
        MeasuredValue value = number(0, 1);
        value.on = slip;
        CHECK(fault(value, MeasureKind::Times) == ValueFault::LongAgo);
        value.on = {1948, 7, 5};
        CHECK_FALSE(fault(value, MeasureKind::Times));
    }
    CHECK(fault({}, MeasureKind::Times) == ValueFault::DateMissing);
}
