#include "voice/interview.h"

#include "../malformed.h"
#include "fhir/validation.h"
#include "fhir/vocabulary.h"
#include "fixtures.h"

using namespace heard;
using namespace heard::tests;
using namespace heard::voice;
using namespace Qt::StringLiterals;

namespace {

Interview group()
{
    Interview group;
    group.id = {u"group"_s};
    group.unit = {u"unit"_s};
    group.kind = InterviewKind::FocusGroup;
    group.title = u"Six women at the Tuesday café"_s;
    group.words = u"Most said that they waited.\nOne said: “Nobody told me why.”"_s;
    group.heldOn = {2026, 11, 17};
    group.people = 6;
    group.cohort = people::Cohort::Secondary;
    group.consent = {true, true, QDate{2026, 11, 18}, {}};
    group.author = {u"grace"_s};
    group.authorName = u"Sister Grace Okafor"_s;
    group.writtenAt = *Instant::fromIso(u"2026-11-18T10:00:00Z"_s);
    return group;
}

/// With her name, and taken back later.
Interview withdrawn()
{
    Interview interview = group();
    interview.id = {u"interview"_s};
    interview.kind = InterviewKind::Interview;
    interview.title = u"After the operation"_s;
    interview.people = 1;
    interview.cohort = people::Cohort::Unknown;
    interview.patient = {u"ann"_s};
    interview.consent.withdrawnOn = QDate{2026, 11, 20};
    return interview;
}

Interview readFrom(const QJsonObject &json)
{
    const auto read = interviewFromFhir(json);
    REQUIRE(read);
    return *read;
}

} // namespace

TEST_CASE("a focus group is written as FHIR and read back", "[voice][fhir]")
{
    const QJsonObject golden = fhirFixture(u"focus-group"_s, toFhir(group()));
    CHECK(toFhir(group()) == golden);
    CHECK(readFrom(golden) == group());
    CHECK_FALSE(fhir::faultIn(golden));
}

TEST_CASE("an interview with a name whose consent was withdrawn is written and read back", "[voice][fhir]")
{
    const QJsonObject golden = fhirFixture(u"interview-withdrawn"_s, toFhir(withdrawn()));
    CHECK(toFhir(withdrawn()) == golden);
    CHECK(readFrom(golden) == withdrawn());
    CHECK_FALSE(fhir::faultIn(golden));
    CHECK_FALSE(readFrom(golden).consent.holds());
    CHECK_FALSE(readFrom(golden).consent.isQuotable());
}

TEST_CASE("what changes nothing of an interview leaves its JSON as it is, with what others wrote", "[voice][fhir]")
{
    QJsonObject stored = toFhir(group());
    stored["language"_L1] = u"en"_s;
    stored["extension"_L1] = stored["extension"_L1].toArray() + QJsonValue{QJsonObject{{u"url"_s, u"https://elsewhere.example/x"_s}, {u"valueString"_s, u"x"_s}}};
    CHECK(toFhir(readFrom(stored), stored) == stored);
    Interview changed = readFrom(stored);
    changed.consent.mayQuote = false;
    changed.words = u"Most said that they waited."_s;
    const QJsonObject written = toFhir(changed, stored);
    CHECK(readFrom(written) == changed);
    CHECK(written["language"_L1] == u"en"_s);
    CHECK_FALSE(fhir::extensionOf(written, "https://elsewhere.example/x"_L1).isEmpty());
    changed.removed = true;
    CHECK(toFhir(changed, written)["status"_L1] == u"entered-in-error"_s);
    CHECK(readFrom(toFhir(changed, written)).removed);
}

TEST_CASE("who changed an interview and when is written and read back, in order", "[voice][fhir]")
{
    Interview changed = group();
    changed.changes = {{*Instant::fromIso(u"2026-11-19T10:00:00Z"_s), u"Sister Grace Okafor"_s},
        {*Instant::fromIso(u"2026-11-20T10:00:00Z"_s), u"Nia Price"_s}};
    const QJsonObject written = toFhir(changed, toFhir(group()));
    CHECK(written == fhirFixture(u"focus-group-changed"_s, written));
    CHECK(readFrom(written) == changed);
    CHECK(toFhir(changed, written) == written);
    CHECK_FALSE(fhir::faultIn(written));
}

TEST_CASE("consent of which another system says nothing holds, but nobody quotes upon it", "[voice][fhir]")
{
    QJsonObject stored = toFhir(group());
    fhir::setExtension(stored, fhir::extension::consent, "valueString"_L1, {});
    CHECK(readFrom(stored).consent.holds());
    CHECK_FALSE(readFrom(stored).consent.isQuotable());
    Interview refused = group();
    refused.consent.given = false;
    CHECK_FALSE(readFrom(toFhir(refused)).consent.holds());
}

TEST_CASE("a DocumentReference that is no interview is refused", "[voice][fhir]")
{
    const QJsonObject good = toFhir(group());
    CHECK(interviewFromFhir(with(good, "resourceType", u"Basic"_s)).error() == fhir::ReadError::WrongType);
    CHECK(interviewFromFhir(without(good, "type")).error() == fhir::ReadError::WrongType);
    CHECK(interviewFromFhir(without(good, "content")).error() == fhir::ReadError::MissingElement);
    CHECK(interviewFromFhir(without(good, "date")).error() == fhir::ReadError::MissingElement);
    CHECK(interviewFromFhir(without(good, "extension")).error() == fhir::ReadError::MissingElement);
    CHECK(isInterview(good));
    CHECK_FALSE(isInterview(QJsonDocument::fromJson(fixture(u"fhir/page.json"_s)).object()));
}

TEST_CASE("no malformed interview breaks reading, and what is read can be written", "[voice][fhir]")
{
    int readable = 0;
    forEachMutation(toFhir(group()), [&](const QJsonValue &value) {
        const QJsonObject json = value.toObject();
        if (const auto read = interviewFromFhir(json)) {
            ++readable;
            CHECK(interviewFromFhir(toFhir(*read, json)));
        }
    });
    CHECK(readable > 50);
}
