#include "care/question.h"

#include "../malformed.h"
#include "fixtures.h"
#include "printing.h"

using namespace heard;
using namespace heard::care;
using namespace heard::tests;
using namespace Qt::StringLiterals;

namespace {

Question drive()
{
    Question question;
    question.id = {u"drive"_s};
    question.appointment = {u"meeting"_s};
    question.patient = {u"ann"_s};
    question.words = u"Can I drive home afterwards?"_s;
    question.position = 1;
    question.writtenAt = *Instant::fromIso(u"2026-11-22T09:00:00Z"_s);
    return question;
}

Question answered()
{
    Question question = drive();
    question.id = {u"stay"_s};
    question.words = u"Who can stay with me?"_s;
    question.position = 0;
    question.answeredAt = *Instant::fromIso(u"2027-03-02T14:41:00Z"_s);
    return question;
}

QJsonObject golden()
{
    return fhirFixture(u"question"_s, toFhir(drive(), {}, {u"unit"_s}));
}

Question readFrom(const QJsonObject &json)
{
    const auto read = questionFromFhir(json);
    REQUIRE(read);
    return *read;
}

fhir::ReadError errorOf(const QJsonObject &json)
{
    const auto read = questionFromFhir(json);
    REQUIRE_FALSE(read);
    return read.error();
}

} // namespace

TEST_CASE("a question, open or answered, reads and writes as its golden FHIR", "[care][fhir]")
{
    CHECK(readFrom(golden()) == drive());
    CHECK(toFhir(drive(), {}, {u"unit"_s}) == golden());
    const QJsonObject done = fhirFixture(u"question-answered"_s, toFhir(answered(), {}, {u"unit"_s}));
    CHECK(readFrom(done) == answered());
    CHECK(toFhir(answered(), {}, {u"unit"_s}) == done);
}

TEST_CASE("what other systems wrote of a question survives a change", "[care][fhir]")
{
    const QJsonObject stored = with(extended(golden()), "status", u"preparation"_s);
    Question question = readFrom(stored);
    CHECK(toFhir(question, stored) == stored);
    question.answeredAt = question.writtenAt;
    const QJsonObject changed = toFhir(question, stored);
    CHECK(readFrom(changed) == question);
    CHECK(without(without(changed, "status"), "extension") == without(without(stored, "status"), "extension"));
    CHECK(changed["extension"_L1].toArray().contains(stored["extension"_L1][0]));
}

TEST_CASE("a question that was removed keeps whether it was answered", "[care][fhir]")
{
    Question question = answered();
    question.removed = true;
    const QJsonObject removed = toFhir(question);
    CHECK(removed["status"_L1] == u"entered-in-error"_s);
    CHECK(readFrom(removed) == question);
    question.removed = false;
    CHECK(toFhir(question, removed)["status"_L1] == u"completed"_s);
}

TEST_CASE("a question that cannot be understood is refused", "[care][fhir]")
{
    using enum fhir::ReadError;
    CHECK(errorOf({}) == WrongType);
    CHECK(errorOf(with(golden(), "resourceType", u"Task"_s)) == WrongType);
    CHECK(errorOf(without(golden(), "category")) == WrongType);
    CHECK(errorOf(with(golden(), "category", u"question"_s)) == WrongType);
    for (const char *name : {"status", "sent", "payload", "partOf", "subject"})
        CHECK(errorOf(without(golden(), name)) == MissingElement);
    CHECK(errorOf(with(golden(), "partOf", QJsonArray{QJsonObject{{u"reference"_s, u"Encounter/1"_s}}})) == MissingElement);
    CHECK(errorOf(with(golden(), "subject", QJsonObject{{u"reference"_s, 5}})) == MissingElement);
    CHECK(errorOf(with(golden(), "payload", QJsonArray{})) == MissingElement);
    CHECK(errorOf(with(golden(), "payload", QJsonArray{QJsonObject{{u"contentString"_s, u""_s}}})) == MissingElement);
    CHECK(errorOf(with(golden(), "payload", u"words"_s)) == BadElement);
    CHECK(errorOf(with(golden(), "sent", u"yesterday"_s)) == BadElement);
    CHECK(errorOf(with(golden(), "status", QJsonArray{})) == BadElement);
}

TEST_CASE("a question strange in any one place is read or refused, and can be written again", "[care][fhir]")
{
    int read = 0;
    forEachMutation(golden(), [&](const QJsonValue &strange) {
        if (const auto question = questionFromFhir(strange.toObject())) {
            ++read;
            REQUIRE(questionFromFhir(toFhir(*question, strange.toObject())) == *question);
        }
    });
    CHECK(read > 100);
}
