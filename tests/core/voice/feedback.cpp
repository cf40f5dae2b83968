#include "voice/feedback.h"

#include "../malformed.h"
#include "fhir/vocabulary.h"
#include "fixtures.h"
#include "printing.h"

using namespace heard;
using namespace heard::tests;
using namespace heard::voice;
using namespace Qt::StringLiterals;

namespace {

Feedback said()
{
    Feedback said;
    said.id = {u"said"_s};
    said.patient = {u"ann"_s};
    said.good = u"The nurse who called me the day after was kind."_s;
    said.better = u"I waited a long time and nobody said why."_s;
    said.about = u"The day of my operation"_s;
    said.sentAt = *Instant::fromIso(u"2026-11-20T10:00:00Z"_s);
    return said;
}

Feedback handled()
{
    Feedback feedback = said();
    feedback.id = {u"handled"_s};
    feedback.good.clear();
    feedback.readAt = *Instant::fromIso(u"2026-11-20T11:00:00Z"_s);
    feedback.handledAt = *Instant::fromIso(u"2026-11-21T09:30:00Z"_s);
    return feedback;
}

/// As an import without names makes it.
Feedback imported()
{
    Feedback feedback;
    feedback.id = {u"imported"_s};
    feedback.better = u"The car park was full."_s;
    feedback.note = u"imported from comments.csv"_s;
    feedback.sentAt = *Instant::fromIso(u"2026-11-20T10:00:00Z"_s);
    return feedback;
}

QJsonObject golden()
{
    return fhirFixture(u"feedback"_s, toFhir(said(), {}, {u"unit"_s}));
}

Feedback readFrom(const QJsonObject &json)
{
    const auto read = feedbackFromFhir(json);
    REQUIRE(read);
    return *read;
}

fhir::ReadError errorOf(const QJsonObject &json)
{
    const auto read = feedbackFromFhir(json);
    REQUIRE_FALSE(read);
    return read.error();
}

} // namespace

TEST_CASE("feedback reads and writes as its golden FHIR", "[voice][fhir]")
{
    CHECK(readFrom(golden()) == said());
    CHECK(toFhir(said(), {}, {u"unit"_s}) == golden());
    const QJsonObject done = fhirFixture(u"feedback-handled"_s, toFhir(handled(), {}, {u"unit"_s}));
    CHECK(readFrom(done) == handled());
    CHECK(toFhir(handled(), {}, {u"unit"_s}) == done);
}

TEST_CASE("imported feedback has neither subject nor sender", "[voice][fhir]")
{
    const QJsonObject json = fhirFixture(u"feedback-imported"_s, toFhir(imported(), {}, {u"unit"_s}));
    CHECK(readFrom(json) == imported());
    CHECK_FALSE(json.contains("subject"_L1));
    CHECK_FALSE(json.contains("sender"_L1));
}

TEST_CASE("what other systems wrote of feedback survives a change", "[voice][fhir]")
{
    QJsonObject stored = extended(golden());
    QJsonArray payload = stored["payload"_L1].toArray();
    payload.append(QJsonObject{{u"contentReference"_s, QJsonObject{{u"reference"_s, u"DocumentReference/1"_s}}}});
    stored["payload"_L1] = payload;
    stored["note"_L1] = QJsonArray{QJsonObject{{u"text"_s, u"by post"_s}, {u"time"_s, u"2026-11-19"_s}}};
    Feedback feedback = readFrom(stored);
    CHECK(toFhir(feedback, stored) == stored);
    feedback.readAt = feedback.sentAt;
    CHECK(without(toFhir(feedback, stored), "received") == stored);
    feedback.better = u"I waited."_s;
    const QJsonObject changed = toFhir(feedback, stored);
    CHECK(readFrom(changed) == feedback);
    CHECK(changed["payload"_L1].toArray().contains(payload.last()));
    CHECK(changed["payload"_L1].toArray().contains(payload.first()));
}

TEST_CASE("what is marked as neither good nor better is read as what could be better", "[voice][fhir]")
{
    const QJsonObject plain = with(golden(), "payload",
        QJsonArray{QJsonObject{{u"contentString"_s, u"One."_s}}, QJsonObject{{u"contentString"_s, u"Two."_s}}});
    const Feedback read = readFrom(plain);
    CHECK(read.good.isEmpty());
    CHECK(read.better == u"One.\n\nTwo."_s);
    CHECK(toFhir(read, plain) == plain);
}

TEST_CASE("feedback of another system is understood, and a message about a wait is not feedback", "[voice][fhir]")
{
    const Feedback read = readFrom(foreign(u"communication-feedback"_s));
    CHECK(read.patient == ResourceId{u"1"_s});
    CHECK_FALSE(read.better.isEmpty());
    CHECK(errorOf(foreign(u"communication-wait"_s)) == fhir::ReadError::WrongType);
}

TEST_CASE("feedback that cannot be understood is refused", "[voice][fhir]")
{
    using enum fhir::ReadError;
    CHECK(errorOf({}) == WrongType);
    CHECK(errorOf(with(golden(), "resourceType", u"Observation"_s)) == WrongType);
    CHECK(errorOf(without(golden(), "category")) == WrongType);
    CHECK(errorOf(with(golden(), "category", QJsonArray{fhir::codeableConcept(fhir::system::communication, fhir::code::reply)})) == WrongType);
    for (const char *name : {"status", "sent", "payload"})
        CHECK(errorOf(without(golden(), name)) == MissingElement);
    CHECK(errorOf(with(golden(), "payload", QJsonArray{QJsonObject{{u"contentString"_s, 7}}})) == MissingElement);
    CHECK(errorOf(with(golden(), "payload", 7)) == BadElement);
    CHECK(errorOf(with(golden(), "sent", u"2026-11-20T25:00:00Z"_s)) == BadElement);
    CHECK(errorOf(with(golden(), "sent", true)) == BadElement);
    CHECK(errorOf(with(golden(), "status", 0)) == BadElement);
}

TEST_CASE("what feedback can be without is left empty where it is malformed", "[voice][fhir]")
{
    CHECK(readFrom(with(golden(), "subject", u"Patient/ann"_s)).patient == ResourceId{u"ann"_s}); // still the sender
    CHECK(readFrom(without(with(golden(), "subject", 5), "sender")).patient.isEmpty());
    CHECK_FALSE(readFrom(with(golden(), "received", u"soon"_s)).readAt);
    CHECK(readFrom(with(golden(), "extension", u"x"_s)).about.isEmpty());
    CHECK(readFrom(with(golden(), "note", QJsonObject{})).note.isEmpty());
}

TEST_CASE("feedback strange in any one place is read or refused, and can be written again", "[voice][fhir]")
{
    int read = 0;
    forEachMutation(golden(), [&](const QJsonValue &strange) {
        if (const auto feedback = feedbackFromFhir(strange.toObject())) {
            ++read;
            REQUIRE(feedbackFromFhir(toFhir(*feedback, strange.toObject())) == *feedback);
        }
    });
    CHECK(read > 100);
}
