#include "themes/theme.h"

#include "../malformed.h"
#include "fhir/validation.h"
#include "fhir/vocabulary.h"
#include "fixtures.h"

using namespace heard;
using namespace heard::tests;
using namespace heard::themes;
using namespace Qt::StringLiterals;

namespace {

Theme waiting()
{
    Theme theme;
    theme.id = {u"waiting"_s};
    theme.unit = {u"unit"_s};
    theme.name = u"Waiting"_s;
    theme.description = u"On the day, and for results"_s;
    theme.shipped = u"waiting"_s;
    theme.position = 2;
    return theme;
}

Theme merged()
{
    Theme theme = waiting();
    theme.id = {u"queues"_s};
    theme.shipped.clear();
    theme.mergedInto = {u"waiting"_s};
    theme.retiredAt = *Instant::fromIso(u"2026-11-21T09:30:00Z"_s);
    return theme;
}

Theme readFrom(const QJsonObject &json)
{
    const auto read = themeFromFhir(json);
    REQUIRE(read);
    return *read;
}

} // namespace

TEST_CASE("a theme is written as FHIR and read back", "[themes][fhir]")
{
    const QJsonObject golden = fhirFixture(u"theme"_s, toFhir(waiting()));
    CHECK(toFhir(waiting()) == golden);
    CHECK(readFrom(golden) == waiting());
    CHECK(waiting().isInUse());
    CHECK_FALSE(fhir::faultIn(golden));
}

TEST_CASE("a theme that was merged and retired is written and read back, and can be as it was", "[themes][fhir]")
{
    const QJsonObject golden = fhirFixture(u"theme-merged"_s, toFhir(merged()));
    CHECK(readFrom(golden) == merged());
    CHECK_FALSE(merged().isInUse());
    CHECK_FALSE(fhir::faultIn(golden));
    Theme again = merged();
    again.mergedInto = {};
    CHECK_FALSE(again.isInUse());
    again.retiredAt.reset();
    CHECK(again.isInUse());
    CHECK(readFrom(toFhir(again, golden)) == again);
}

TEST_CASE("elements of a theme that others wrote survive", "[themes][fhir]")
{
    QJsonObject stored = toFhir(waiting());
    stored["language"_L1] = u"en"_s;
    fhir::setIdentifier(stored, "https://elsewhere.example"_L1, u"7"_s);
    const QJsonObject written = toFhir(readFrom(stored), stored);
    CHECK(written == stored);
}

TEST_CASE("a theme that is none is refused", "[themes][fhir]")
{
    CHECK(themeFromFhir(with(toFhir(waiting()), "resourceType", u"Goal"_s)).error() == fhir::ReadError::WrongType);
    CHECK(themeFromFhir(without(toFhir(waiting()), "code")).error() == fhir::ReadError::WrongType);
    CHECK(themeFromFhir(without(toFhir(waiting()), "extension")).error() == fhir::ReadError::MissingElement);
}

TEST_CASE("no malformed theme breaks reading, and what is read can be written", "[themes][fhir]")
{
    int readable = 0;
    forEachMutation(toFhir(merged()), [&](const QJsonValue &value) {
        const QJsonObject json = value.toObject();
        if (const auto read = themeFromFhir(json)) {
            ++readable;
            CHECK(themeFromFhir(toFhir(*read, json)));
        }
    });
    CHECK(readable > 50);
}
