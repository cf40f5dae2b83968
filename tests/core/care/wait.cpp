#include "care/wait.h"

#include "../malformed.h"
#include "fixtures.h"
#include "printing.h"

using namespace heard;
using namespace heard::care;
using namespace heard::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Wait theatreIsLate()
{
    Wait wait;
    wait.id = {u"late"_s};
    wait.appointment = {u"surgery"_s};
    wait.patient = {u"ann"_s};
    wait.author = {u"grace"_s};
    wait.authorName = u"Sister Grace Okafor"_s;
    wait.saidAt = *Instant::fromIso(u"2026-11-25T08:40:00Z"_s);
    wait.minutes = 90;
    wait.reason = u"An emergency came first."_s;
    wait.reasonCode = u"emergency"_s;
    return wait;
}

QJsonObject golden()
{
    return fhirFixture(u"wait"_s, toFhir(theatreIsLate()));
}

Wait readFrom(const QJsonObject &json)
{
    const auto read = waitFromFhir(json);
    REQUIRE(read);
    return *read;
}

fhir::ReadError errorOf(const QJsonObject &json)
{
    const auto read = waitFromFhir(json);
    REQUIRE_FALSE(read);
    return read.error();
}

} // namespace

TEST_CASE("a wait reads and writes as its golden FHIR", "[care][fhir]")
{
    CHECK(readFrom(golden()) == theatreIsLate());
    CHECK(toFhir(theatreIsLate()) == golden());
}

TEST_CASE("a wait that nobody can tell, and one that is over, read as such", "[care][fhir]")
{
    Wait wait = theatreIsLate();
    wait.minutes.reset();
    CHECK(readFrom(toFhir(wait, golden())) == wait);
    CHECK_FALSE(expectedEnd(wait));
    wait.over = true;
    wait.reason.clear();
    wait.reasonCode.clear();
    CHECK(readFrom(toFhir(wait)) == wait);
}

TEST_CASE("a reason in somebody's own words has no code", "[care][fhir]")
{
    Wait wait = theatreIsLate();
    wait.reason = u"The consultant is still in theatre two."_s;
    wait.reasonCode.clear();
    CHECK(readFrom(toFhir(wait, golden())) == wait);
    CHECK(readFrom(without(golden(), "payload")).reasonCode.isEmpty());
}

TEST_CASE("what other systems wrote of a wait survives a change", "[care][fhir]")
{
    const QJsonObject stored = extended(golden());
    Wait wait = readFrom(stored);
    CHECK(toFhir(wait, stored) == stored);
    wait.minutes = 30;
    CHECK(without(without(toFhir(wait, stored), "extension"), "payload") == without(without(stored, "extension"), "payload"));
}

TEST_CASE("a wait without appointment, patient or time is not one", "[care][fhir]")
{
    CHECK(errorOf(without(golden(), "partOf")) == fhir::ReadError::MissingElement);
    CHECK(errorOf(without(golden(), "recipient")) == fhir::ReadError::MissingElement);
    CHECK_FALSE(waitFromFhir(without(golden(), "sent")));
    CHECK(errorOf(without(golden(), "category")) == fhir::ReadError::WrongType);
    CHECK_FALSE(readFrom(with(golden(), "extension", u"90"_s)).minutes);
}

TEST_CASE("after an hour a wait is old news", "[care]")
{
    const Wait wait = theatreIsLate();
    CHECK_FALSE(isOld(wait, wait.saidAt + 59min));
    CHECK(isOld(wait, wait.saidAt + 60min));
    CHECK(expectedEnd(wait) == wait.saidAt + 90min);
}
