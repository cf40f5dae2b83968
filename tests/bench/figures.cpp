#include "bench/figures.h"

#include <catch2/catch_test_macros.hpp>

#include <QProcess>
#include <QTemporaryFile>

#include <limits>

using namespace Qt::StringLiterals;
using heard::bench::atLeast;
using heard::bench::atMost;

namespace {

/// What tests/run says at the end of @p lines.
QByteArray summaryOf(const QByteArray &lines)
{
    QTemporaryFile printed;
    REQUIRE(printed.open());
    REQUIRE(printed.write(lines) == lines.size());
    printed.close();
    QProcess aims;
    aims.start(QStringLiteral(HEARD_SOURCE_DIR "/tests/bench/aims"), {printed.fileName()});
    REQUIRE(aims.waitForFinished());
    REQUIRE(aims.exitCode() == 0);
    return aims.readAllStandardOutput();
}

} // namespace

TEST_CASE("a figure that misses its aim says so", "[bench]")
{
    CHECK(atMost(50, 50, " ms") == "(aim 50 ms)");
    CHECK(atMost(50.1, 50, " ms") == "OVER its aim of 50 ms");
    CHECK(atMost(std::numeric_limits<double>::quiet_NaN(), 2) == "OVER its aim of 2");
    CHECK(atLeast(0.3, 0.3) == "(aim 0.3)");
    CHECK(atLeast(0.29, 0.3) == "UNDER its aim of 0.3");
    CHECK(atLeast(std::numeric_limits<double>::quiet_NaN(), 0.3) == "UNDER its aim of 0.3");
}

TEST_CASE("the last line says how many aims were missed", "[bench]")
{
    const QByteArray met = "start 1.5 " + atMost(1.5, 2) + "\nfloor 3 ms\nread 0.4 " + atLeast(0.4, 0.3) + '\n';
    CHECK(summaryOf(met) == "All 2 aims met.\n");
    CHECK(summaryOf(met + "Today 70 ms " + atMost(70, 50, " ms") + "\nread " + atLeast(0.1, 0.3) + '\n')
          == "2 of 4 aims missed: see OVER and UNDER above.\n");
    CHECK(summaryOf("floor 3 ms\n").isEmpty());
}
