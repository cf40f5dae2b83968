#include "evaluation/xmr.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

#include <QString>

using namespace heard::evaluation;
using Catch::Matchers::WithinAbs;

namespace {

/// One character for each point: O outside, T trend, N near the limits, S shift; small where it is low; . for none.
std::string marks(const Xmr &xmr)
{
    std::string text;
    for (const auto &sign : xmr.signs) {
        const char letter = sign ? "OTNS"[static_cast<int>(sign->rule)] : '.';
        text += sign && !sign->high ? static_cast<char>(letter + ('a' - 'A')) : letter;
    }
    return text;
}

/// 12 points around 50 that meet no rule, with limits far from them.
const QVector<double> calm{45, 55, 45, 55, 45, 55, 45, 55, 45, 55, 45, 55};

QVector<double> afterCalm(const QVector<double> &values)
{
    return calm + values;
}

const QVector<double> golden{1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1};

} // namespace

TEST_CASE("limits are the ones that are published for their points", "[evaluation]")
{
    REQUIRE(golden.size() == 18);
    const auto plain = xmrOf(golden).stretches.first().limits;
    REQUIRE(plain);
    CHECK_THAT(plain->mean, WithinAbs(1.9444, 5e-5));
    CHECK_THAT(plain->high, WithinAbs(6.9515, 5e-5));
    CHECK_THAT(plain->low, WithinAbs(-3.0626, 5e-5));
    CHECK_THAT(plain->nearHigh, WithinAbs(plain->mean + (plain->high - plain->mean) * 2 / 3, 1e-12));
    CHECK_THAT(plain->nearLow, WithinAbs(plain->mean - (plain->high - plain->mean) * 2 / 3, 1e-12));
    CHECK_FALSE(plain->trial);

    const auto screened = xmrOf(golden, {.screened = true, .rebases = {}}).stretches.first().limits;
    REQUIRE(screened);
    CHECK_THAT(screened->mean, WithinAbs(1.9444, 5e-5));
    CHECK_THAT(screened->high, WithinAbs(4.6044, 5e-5));
    CHECK_THAT(screened->low, WithinAbs(-0.7156, 5e-5));
}

TEST_CASE("a point outside the limits stands out", "[evaluation]")
{
    CHECK(marks(xmrOf(golden)) == "....O.............");
    CHECK(marks(xmrOf(afterCalm({0}))) == "............o");
}

TEST_CASE("seven points that rise are a trend, and six are none", "[evaluation]")
{
    CHECK(marks(xmrOf(afterCalm({46, 47, 48, 49, 51, 53, 54}))) == "............TTTTTTT");
    CHECK(marks(xmrOf(afterCalm({46, 47, 48, 49, 51, 53}))) == "............" "......");
    CHECK(marks(xmrOf(afterCalm({46, 47, 48, 48, 49, 51, 53}))).find('T') == std::string::npos);
    CHECK(marks(xmrOf(afterCalm({54, 53, 52, 51, 49, 48, 47, 46}))) == "...........ttttttttt");
}

TEST_CASE("two of three near a limit on one side stand out, and on two sides do not", "[evaluation]")
{
    const QVector<double> quiet{48, 52, 48, 52, 48, 52, 48, 52, 48, 52, 48, 52, 48, 52, 48, 52};
    const auto limits = *xmrOf(quiet + QVector<double>{61, 50, 61, 50}).stretches.first().limits;
    REQUIRE(limits.nearHigh < 61);
    REQUIRE(limits.high > 61);
    CHECK(marks(xmrOf(quiet + QVector<double>{61, 50, 61, 50})) == "................N.N.");
    CHECK(marks(xmrOf(quiet + QVector<double>{40, 40, 50, 50})) == "................nn..");
    CHECK(marks(xmrOf(quiet + QVector<double>{61, 50, 50, 61, 50})) == ".....................");
    CHECK(marks(xmrOf(quiet + QVector<double>{61, 39, 50, 50})) == "....................");
}

TEST_CASE("seven points on one side of the mean are a shift, unless one lies on it", "[evaluation]")
{
    const QVector<double> shifted{45, 55, 45, 55, 45, 55, 45, 55, 45, 55, 45, 55, 40, 40, 40, 40, 40};
    CHECK(marks(xmrOf(shifted + QVector<double>{60, 62, 60, 62, 60, 62, 60})) == ".................SSSSSSS");
    CHECK(marks(xmrOf(QVector<double>{4, 6, 4, 6, 4, 6, 4, 6, 6, 4, 4, 4, 5, 4, 4, 4, 6, 6, 6, 6})) == "....................");
}

TEST_CASE("how many points make a shift is for the unit to say", "[evaluation]")
{
    const QVector<double> six{4, 6, 4, 6, 4, 6, 4, 6, 4, 6, 4, 6, 4, 6, 6, 7, 6, 6, 7, 3, 4, 3, 4, 3, 6, 3};
    const auto shifts = [&](int length) { return QString::fromStdString(marks(xmrOf(six, {.shiftLength = length, .rebases = {}}))).count(u'S'); };
    CHECK(shifts(6) == 6);
    CHECK(shifts(7) == 0);
    CHECK(shifts(1) == shifts(6));
    CHECK(shifts(99) == shifts(8));
}

TEST_CASE("a point that meets several rules is marked by the first", "[evaluation]")
{
    CHECK(marks(xmrOf(afterCalm({51, 52, 53, 54, 55, 56, 90}))) == "............TTTTTTO");
}

TEST_CASE("limits and runs begin anew at a rebase", "[evaluation]")
{
    QVector<double> values(4, 10);
    values << QVector<double>(4, 20);
    const Xmr rebased = xmrOf(values, {.rebases = {4}});
    REQUIRE(rebased.stretches.size() == 2);
    CHECK(rebased.stretches[0].limits->mean == 10);
    CHECK(rebased.stretches[1].limits->mean == 20);
    CHECK(rebased.stretches[1].limits->high == 20);

    const QVector<double> rising{1, 2, 3, 4, 5, 6, 7};
    CHECK(marks(xmrOf(rising)) == "oTTTTTO");
    CHECK(marks(xmrOf(rising, {.rebases = {3}})) == ".......");
    CHECK(xmrOf(rising, {.rebases = {3, 3, 0, -1, 7, 99}}).stretches.size() == 2);
}

TEST_CASE("limits from fewer than twelve points are for trial", "[evaluation]")
{
    CHECK_FALSE(xmrOf(calm).stretches.first().limits->trial);
    CHECK(xmrOf(calm.mid(1)).stretches.first().limits->trial);
    CHECK_FALSE(xmrOf({5}).stretches.first().limits);
    CHECK(xmrOf({}).stretches.isEmpty());
}

TEST_CASE("points that are all alike never stand out, whatever adding them up loses", "[evaluation]")
{
    CHECK(marks(xmrOf(QVector<double>(17, 0.1))) == std::string(17, '.'));
    CHECK(marks(xmrOf(QVector<double>(17, 0.1), {.screened = true, .rebases = {}})) == std::string(17, '.'));
}

TEST_CASE("limits of percentages stay within 0 and 100", "[evaluation]")
{
    const QVector<double> wild{95, 70, 98, 60, 99, 75, 97};
    CHECK(xmrOf(wild).stretches.first().limits->high > 100);
    CHECK(xmrOf(wild, {.percentages = true, .rebases = {}}).stretches.first().limits->high == 100);
    const QVector<double> low{5, 30, 2, 40, 1, 25, 3};
    CHECK(xmrOf(low, {.percentages = true, .rebases = {}}).stretches.first().limits->low == 0);
}

TEST_CASE("whether a target will be met depends on which way is better", "[evaluation]")
{
    const XmrLimits limits{50, 40, 60, 43, 57, false};
    CHECK(assuranceOf(limits, 39, Better::Higher) == Assurance::Passes);
    CHECK(assuranceOf(limits, 61, Better::Higher) == Assurance::Fails);
    CHECK(assuranceOf(limits, 39, Better::Lower) == Assurance::Fails);
    CHECK(assuranceOf(limits, 61, Better::Lower) == Assurance::Passes);
    for (const double target : {40.0, 50.0, 60.0}) {
        CHECK(assuranceOf(limits, target, Better::Higher) == Assurance::MayPassOrFail);
        CHECK(assuranceOf(limits, target, Better::Lower) == Assurance::MayPassOrFail);
    }
}
