#include "drawn.h"

#include "evaluation/release.h"
#include "evaluation/scorechart.h"
#include "evaluation/xmrchart.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

using namespace heard::evaluation;
using namespace heard::tests;
using namespace Qt::StringLiterals;
using Catch::Matchers::WithinAbs;

namespace {

Group people(const QString &who, int all, int positive)
{
    Group group;
    for (int i = 0; i < all; ++i)
        group.add({who + QString::number(i)}, i < positive ? 1 : 0);
    return group;
}

/// 81 of 263 before, 45 of 50 after, and 7 people of whom nothing may be told.
ScoreChart scores()
{
    const auto told = Release::of({people(u"a"_s, 263, 81), people(u"b"_s, 50, 45), people(u"c"_s, 7, 6)}).scores();
    ScoreChart chart;
    chart.words = {u"Did you know how long you would wait?"_s, u"More people knew <after> & liked it."_s, u"Per cent"_s, {u"A note."_s}};
    chart.bars = {{u"Before"_s, u"A"_s, u"81 of 263 people"_s, told[0]}, {u"After"_s, u"B"_s, u"45 of 50 people"_s, told[1]},
        {u"Secondary"_s, u"C"_s, u"Fewer than 10 people"_s, told[2]}};
    return chart;
}

/// The golden points: 1, 2, 1, 2, 10, then 1 and 2 in turn.
XmrChart points()
{
    XmrChart chart;
    chart.words = {u"Minutes"_s, u"One month stands out."_s, u"Minutes"_s, {}};
    chart.letters = {u"B"_s, u"W"_s, u"T"_s};
    for (int i = 0; i < 18; ++i)
        chart.points << XmrPoint{u"m%1"_s.arg(i), Measurement::notOfPeople(i == 4 ? 10 : i > 4 ? (i - 5) % 2 + 1 : i % 2 + 1)};
    return chart;
}

} // namespace

TEST_CASE("a chart is valid, named and described for those who do not see it", "[evaluation][chart]")
{
    for (const QByteArray &svg : {svgOf(scores(), {}), svgOf(points(), {})}) {
        const Drawn drawn{svg};
        REQUIRE(drawn.isValid());
        CHECK(drawn.root().attributes[u"role"_s] == u"img"_s);
        CHECK(drawn.named(u"title"_s).first().attributes[u"id"_s] == drawn.root().attributes[u"aria-labelledby"_s]);
        CHECK(drawn.named(u"desc"_s).first().attributes[u"id"_s] == drawn.root().attributes[u"aria-describedby"_s]);
    }
    const Drawn drawn{svgOf(scores(), {.id = u"second"_s})};
    CHECK(drawn.root().attributes[u"aria-labelledby"_s] == u"second-title"_s);
    CHECK(drawn.named(u"desc"_s).first().text == u"More people knew <after> & liked it."_s);
}

TEST_CASE("words that XML cannot hold do not break a chart", "[evaluation][chart]")
{
    ScoreChart chart = scores();
    chart.bars[0].name = u"A\u0001B\uFFFE"_s + QChar{0xD800} + u"\U0001F600\"<&>"_s;
    const Drawn drawn{svgOf(chart, {})};
    REQUIRE(drawn.isValid());
    CHECK(drawn.ofClass(u"name"_s).first().text == u"AB\U0001F600\"<&>"_s);
}

TEST_CASE("a whisker reaches from one end of Wilson's interval to the other", "[evaluation][chart]")
{
    const ChartStyle style{.width = 1030, .textSize = 15}; // 1000 between the ends of the axis
    const Drawn drawn{svgOf(scores(), style)};
    const auto whiskers = drawn.ofClass(u"whisker"_s);
    REQUIRE(whiskers.size() == 2);
    CHECK_THAT(whiskers[0].number(u"x1"_s), WithinAbs(15 + 255.289, 0.01));
    CHECK_THAT(whiskers[0].number(u"x2"_s), WithinAbs(15 + 366.210, 0.01));
    CHECK_THAT(whiskers[1].number(u"x1"_s), WithinAbs(15 + 786.398, 0.01));
    CHECK_THAT(whiskers[1].number(u"x2"_s), WithinAbs(15 + 956.524, 0.01));
    CHECK_THAT(drawn.ofClass(u"bar"_s)[1].number(u"width"_s), WithinAbs(900, 0.01));
}

TEST_CASE("what is suppressed has words in a chart and no mark, and nothing in a row", "[evaluation][chart][suppression]")
{
    const Drawn drawn{svgOf(scores(), {})};
    CHECK(drawn.ofClass(u"bar"_s).size() == 2);
    CHECK(drawn.ofClass(u"sign"_s).size() == 3);
    CHECK(drawn.texts().contains(u"Fewer than 10 people"_s));
    const auto rows = rowsOf(scores(), QLocale::c());
    CHECK(rows[0] == QStringList{u"Before"_s, u"81 of 263 people"_s, u"263"_s, u"30.8"_s, u"25.5"_s, u"36.6"_s});
    CHECK(rows[2] == QStringList{u"Secondary"_s, u"Fewer than 10 people"_s, {}, {}, {}, {}});

    ScoreChart other = scores();
    other.bars[2].score = Release::of({people(u"c"_s, 3, 1)}).scores().first();
    CHECK(svgOf(other, {}) == svgOf(scores(), {}));
}

TEST_CASE("rows beside a chart over time hold the published limits of their points", "[evaluation][chart]")
{
    const auto rows = rowsOf(points(), QLocale::c());
    REQUIRE(rows.size() == 18);
    CHECK(rows[0] == QStringList{u"m0"_s, u"1.00"_s, u"1.94"_s, u"-3.06"_s, u"6.95"_s, {}});
    CHECK(rows[4] == QStringList{u"m4"_s, u"10.00"_s, u"1.94"_s, u"-3.06"_s, u"6.95"_s, u"B"_s});
    XmrChart less = points();
    less.better = Better::Lower;
    CHECK(rowsOf(less, QLocale::c())[4].last() == u"W"_s);
}

TEST_CASE("a point that stands out differs by shape and letter, not by colour alone", "[evaluation][chart]")
{
    const Drawn drawn{svgOf(points(), {})};
    CHECK(drawn.ofClass(u"point"_s).size() == 17);
    REQUIRE(drawn.ofClass(u"better"_s).size() == 1);
    CHECK(drawn.ofClass(u"better"_s).first().name == u"polygon"_s);
    CHECK(drawn.ofClass(u"point"_s).first().name == u"circle"_s);
    CHECK(drawn.ofClass(u"letter"_s).first().text == u"B"_s);
    CHECK(drawn.ofClass(u"limit"_s).size() == 2);
    CHECK(drawn.ofClass(u"trial-limit"_s).isEmpty());
}

TEST_CASE("a point that is not shown is a gap in the line and changes nothing else", "[evaluation][chart][suppression]")
{
    XmrChart chart = points();
    const auto few = Release::of({people(u"c"_s, 3, 1)}).scores().first();
    chart.points.insert(2, XmrPoint{u"hidden"_s, Measurement::percentageOf(few)});
    const Drawn drawn{svgOf(chart, {})};
    CHECK(drawn.ofClass(u"gap"_s).size() == 1);
    CHECK(drawn.ofClass(u"join"_s).size() == 16);
    const auto rows = rowsOf(chart, QLocale::c());
    CHECK(rows[2] == QStringList{u"hidden"_s, {}, {}, {}, {}, {}});
    CHECK(rows[0] == rowsOf(points(), QLocale::c())[0]);
}

TEST_CASE("limits begin anew at the change, and what follows is held against what was before", "[evaluation][chart]")
{
    XmrChart chart;
    chart.letters = {u"B"_s, u"W"_s, u"T"_s};
    for (int i = 0; i < 20; ++i)
        chart.points << XmrPoint{QString::number(i), Measurement::notOfPeople((i < 12 ? 60 : 80) + i % 2)};
    chart.options.rebases = {12};
    CHECK(Drawn{svgOf(chart, {})}.ofClass(u"better"_s).isEmpty());
    chart.options.againstFirst = true;
    const Drawn drawn{svgOf(chart, {})};
    CHECK(drawn.ofClass(u"rebase"_s).size() == 1);
    CHECK(drawn.ofClass(u"mean"_s).size() == 2);
    CHECK(drawn.ofClass(u"trial-limit"_s).size() == 2);
    CHECK(drawn.ofClass(u"better"_s).size() == 8);
}

TEST_CASE("a chart read from right to left is mirrored, its numbers and words are not", "[evaluation][chart]")
{
    const ChartStyle plain{.width = 640};
    const ChartStyle mirrored{.width = 640, .rightToLeft = true};
    const auto there = Drawn{svgOf(points(), plain)}.ofClass(u"join"_s);
    const auto back = Drawn{svgOf(points(), mirrored)}.ofClass(u"join"_s);
    REQUIRE(there.size() == back.size());
    for (qsizetype i = 0; i < there.size(); ++i)
        CHECK_THAT(there[i].number(u"x1"_s) + back[i].number(u"x1"_s), WithinAbs(640, 0.011));
    CHECK(Drawn{svgOf(points(), plain)}.ofClass(u"title"_s).first().attributes[u"text-anchor"_s] == u"start"_s);
    CHECK(Drawn{svgOf(points(), mirrored)}.ofClass(u"title"_s).first().attributes[u"text-anchor"_s] == u"end"_s);
}

TEST_CASE("a chart takes its colours and sizes from its style and stays within its width", "[evaluation][chart]")
{
    ChartStyle style;
    style.colours.ink = u"#EEEEEE"_s;
    style.textSize = GENERATE(12.0, 15.0, 30.0);
    style.width = 420;
    for (const QByteArray &svg : {svgOf(scores(), style), svgOf(points(), style)}) {
        const Drawn drawn{svg};
        REQUIRE(drawn.isValid());
        CHECK(svg.contains("#EEEEEE"));
        CHECK_FALSE(svg.contains("#1D2B33"));
        CHECK(drawn.root().number(u"width"_s) == 420);
        const double bottom = drawn.root().number(u"height"_s);
        for (const DrawnPart &line : drawn.named(u"line"_s)) {
            CHECK(std::max(line.number(u"x1"_s), line.number(u"x2"_s)) <= 420);
            CHECK(std::min(line.number(u"x1"_s), line.number(u"x2"_s)) >= 0);
            CHECK(std::max(line.number(u"y1"_s), line.number(u"y2"_s)) <= bottom);
        }
        CHECK(drawn.ofClass(u"title"_s).first().number(u"font-size"_s) == style.textSize);
    }
}

TEST_CASE("a chart of nothing says its words and draws no points", "[evaluation][chart]")
{
    XmrChart nothing;
    nothing.words.title = u"Nothing yet"_s;
    const Drawn drawn{svgOf(nothing, {})};
    REQUIRE(drawn.isValid());
    CHECK(drawn.ofClass(u"point"_s).isEmpty());
    CHECK(rowsOf(nothing, QLocale::c()).isEmpty());
    CHECK(Drawn{svgOf(ScoreChart{}, {})}.isValid());
}
