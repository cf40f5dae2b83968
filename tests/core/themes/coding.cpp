#include "themes/coding.h"

#include "../malformed.h"
#include "fhir/validation.h"
#include "fhir/vocabulary.h"
#include "fixtures.h"

using namespace heard;
using namespace heard::tests;
using namespace heard::themes;
using namespace Qt::StringLiterals;

namespace {

Coding found()
{
    Coding coding;
    coding.id = {u"coding"_s};
    coding.source = ResourceId{u"said"_s};
    coding.theme = {u"waiting"_s};
    coding.excerpt = Excerpt{Part::Better, 2, 18, u"waited a long time"_s};
    coding.author = {u"grace"_s};
    coding.authorName = u"Sister Grace Okafor"_s;
    coding.codedAt = *Instant::fromIso(u"2026-11-21T09:30:00Z"_s);
    return coding;
}

Coding readFrom(const QJsonObject &json)
{
    const auto read = codingFromFhir(json);
    REQUIRE(read);
    return *read;
}

} // namespace

TEST_CASE("a coding is written as FHIR and read back", "[themes][fhir]")
{
    const QJsonObject golden = fhirFixture(u"theme-coding"_s, toFhir(found()));
    CHECK(toFhir(found()) == golden);
    CHECK(readFrom(golden) == found());
    CHECK_FALSE(fhir::faultIn(golden));
    CHECK(golden["subject"_L1]["reference"_L1] == u"Communication/said"_s);
}

TEST_CASE("a coding of all that was said, and one that was removed, are written and read back", "[themes][fhir]")
{
    Coding coding = found();
    coding.excerpt.reset();
    coding.removed = true;
    const QJsonObject golden = fhirFixture(u"theme-coding-removed"_s, toFhir(coding));
    CHECK(readFrom(golden) == coding);
    CHECK_FALSE(fhir::faultIn(golden));
    coding.removed = false;
    CHECK(readFrom(toFhir(coding, golden)) == coding);
    CHECK_FALSE(toFhir(coding, golden) == golden);
}

TEST_CASE("a coding whose words are gone keeps none of them, and says so", "[themes][fhir]")
{
    Coding coding = found();
    const QJsonObject before = toFhir(coding);
    coding.excerpt.reset();
    coding.wordsGone = true;
    const QJsonObject written = toFhir(coding, before);
    CHECK(written == fhirFixture(u"theme-coding-gone"_s, written));
    CHECK(readFrom(written) == coding);
    CHECK(toFhir(coding, written) == written);
    CHECK_FALSE(store::textOf(written).contains("waited"));
    CHECK_FALSE(fhir::faultIn(written));
}

TEST_CASE("a coding of an interview names the interview", "[themes][fhir]")
{
    Coding coding = found();
    coding.source = {{u"talk"_s}, Source::Kind::Interview};
    coding.excerpt->part = Part::Unknown;
    const QJsonObject golden = fhirFixture(u"theme-coding-interview"_s, toFhir(coding));
    CHECK(toFhir(coding) == golden);
    CHECK(readFrom(golden) == coding);
    CHECK(golden["subject"_L1]["reference"_L1] == u"DocumentReference/talk"_s);
    CHECK_FALSE(fhir::faultIn(golden));
}

TEST_CASE("what changes nothing of a coding leaves its JSON as it is, with what others wrote", "[themes][fhir]")
{
    QJsonObject stored = toFhir(found());
    stored["language"_L1] = u"en"_s;
    stored["extension"_L1] = stored["extension"_L1].toArray() + QJsonValue{QJsonObject{{u"url"_s, u"https://elsewhere.example/x"_s}, {u"valueString"_s, u"x"_s}}};
    const QJsonObject written = toFhir(readFrom(stored), stored);
    CHECK(written["language"_L1] == u"en"_s);
    CHECK(toFhir(readFrom(written), written) == toFhir(readFrom(stored), written));
    CHECK_FALSE(fhir::extensionOf(written, "https://elsewhere.example/x"_L1).isEmpty());
}

TEST_CASE("a coding that is none is refused", "[themes][fhir]")
{
    const QJsonObject good = toFhir(found());
    CHECK(codingFromFhir(with(good, "resourceType", u"Goal"_s)).error() == fhir::ReadError::WrongType);
    CHECK(codingFromFhir(without(good, "code")).error() == fhir::ReadError::WrongType);
    CHECK(codingFromFhir(without(good, "subject")).error() == fhir::ReadError::MissingElement);
    CHECK(codingFromFhir(without(good, "extension")).error() == fhir::ReadError::MissingElement);
    Coding coding = found();
    coding.excerpt->length = 3;
    CHECK(codingFromFhir(toFhir(coding)).error() == fhir::ReadError::BadElement);
    coding = found();
    coding.excerpt->start = -1;
    CHECK(codingFromFhir(toFhir(coding)).error() == fhir::ReadError::BadElement);
}

TEST_CASE("no malformed coding breaks reading, and what is read can be written", "[themes][fhir]")
{
    int readable = 0;
    forEachMutation(toFhir(found()), [&](const QJsonValue &value) {
        const QJsonObject json = value.toObject();
        if (const auto read = codingFromFhir(json)) {
            ++readable;
            CHECK(codingFromFhir(toFhir(*read, json)));
        }
    });
    CHECK(readable > 50);
}
