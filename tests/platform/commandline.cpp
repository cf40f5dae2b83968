#include "commandline.h"

#include <catch2/catch_test_macros.hpp>

using namespace heard::desktop;
using namespace Qt::StringLiterals;

namespace {

QString problemWith(const QStringList &words)
{
    QCommandLineParser parser;
    declareChoices(parser);
    REQUIRE(parser.parse(QStringList{u"heard"_s} + words));
    return problemIn(parser);
}

} // namespace

TEST_CASE("what can be opened is opened without complaint", "[commandline]")
{
    CHECK(problemWith({}).isEmpty());
    CHECK(problemWith({u"--demo"_s, u"--data"_s, u"here"_s}).isEmpty());
    CHECK(problemWith({u"--team"_s, u"there"_s, u"--hub"_s, u"http://127.0.0.1:8443/fhir"_s, u"--invented"_s}).isEmpty());
    CHECK(problemWith({u"--patient"_s, u"here"_s, u"--hub"_s, u"https://hub.example/fhir"_s, u"heard:enrol?code=1"_s}).isEmpty());
}

TEST_CASE("two windows at once are refused, each of them named", "[commandline]")
{
    CHECK(problemWith({u"--patient"_s, u"here"_s, u"--team"_s, u"there"_s}).contains(u"--patient and --team cannot be opened at once."_s));
    CHECK(problemWith({u"--demo"_s, u"--team"_s, u"there"_s}).contains(u"--demo and --team"_s));
    CHECK(problemWith({u"--tour"_s, u"pictures"_s, u"--demo"_s}).contains(u"--demo and --tour"_s));
}

TEST_CASE("what is no address of a hub is refused with one", "[commandline]")
{
    for (const QString &address : {u"notaurl"_s, u"hub.example"_s, u"ftp://hub.example/fhir"_s, u"https://"_s, u"https://hub example"_s, QString{}}) {
        const QString problem = problemWith({u"--hub"_s, address});
        CHECK(problem.contains(u"is not the address of a hub. One looks like https://hub.example/fhir."_s));
        CHECK(problem.startsWith(address));
    }
}

TEST_CASE("a word that is no address from a letter is refused", "[commandline]")
{
    CHECK(problemWith({u"enrol"_s}).contains(u"enrol is not the address from a letter"_s));
    CHECK(problemWith({u"heard:enrol?a"_s, u"heard:enrol?b"_s}).contains(u"is not the address from a letter"_s));
}
