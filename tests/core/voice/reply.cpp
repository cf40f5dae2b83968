#include "voice/reply.h"

#include "../malformed.h"
#include "fixtures.h"
#include "printing.h"

using namespace heard;
using namespace heard::tests;
using namespace heard::voice;
using namespace Qt::StringLiterals;

namespace {

Reply thanks()
{
    Reply reply;
    reply.id = {u"thanks"_s};
    reply.feedback = {u"said"_s};
    reply.patient = {u"ann"_s};
    reply.author = {u"grace"_s};
    reply.authorName = u"Sister Grace Okafor"_s;
    reply.words = u"Thank you. We now say how long the wait is, and why."_s;
    reply.sentAt = *Instant::fromIso(u"2026-11-21T10:00:00Z"_s);
    reply.readAt = *Instant::fromIso(u"2026-11-21T18:12:00Z"_s);
    return reply;
}

QJsonObject golden()
{
    return fhirFixture(u"reply"_s, toFhir(thanks()));
}

Reply readFrom(const QJsonObject &json)
{
    const auto read = replyFromFhir(json);
    REQUIRE(read);
    return *read;
}

fhir::ReadError errorOf(const QJsonObject &json)
{
    const auto read = replyFromFhir(json);
    REQUIRE_FALSE(read);
    return read.error();
}

} // namespace

TEST_CASE("a reply reads and writes as its golden FHIR", "[voice][fhir]")
{
    CHECK(readFrom(golden()) == thanks());
    CHECK(toFhir(thanks()) == golden());
    CHECK(golden()["inResponseTo"_L1] == golden()["partOf"_L1]);
}

TEST_CASE("what other systems wrote of a reply survives a change", "[voice][fhir]")
{
    const QJsonObject stored = without(extended(golden()), "received");
    Reply reply = readFrom(stored);
    CHECK_FALSE(reply.readAt);
    CHECK(toFhir(reply, stored) == stored);
    reply.readAt = reply.sentAt;
    CHECK(without(toFhir(reply, stored), "received") == stored);
}

TEST_CASE("a reply of another system is understood", "[voice][fhir]")
{
    const QJsonObject given = foreign(u"communication-reply"_s);
    const Reply read = readFrom(given);
    CHECK(read.feedback == ResourceId{u"f1"_s});
    CHECK(read.patient == ResourceId{u"1"_s});
    CHECK(read.author.isEmpty());
    CHECK(without(toFhir(read, given), "category") == given);
}

TEST_CASE("a reply that cannot be understood is refused", "[voice][fhir]")
{
    using enum fhir::ReadError;
    CHECK(errorOf({}) == WrongType);
    CHECK(errorOf(without(without(golden(), "category"), "inResponseTo")) == WrongType);
    CHECK(errorOf(without(without(golden(), "partOf"), "inResponseTo")) == MissingElement);
    CHECK(errorOf(with(with(golden(), "partOf", 5), "inResponseTo", QJsonArray{u"x"_s})) == MissingElement);
    for (const char *name : {"status", "sent", "payload"})
        CHECK(errorOf(without(golden(), name)) == MissingElement);
    CHECK(errorOf(with(golden(), "sent", 20261121)) == BadElement);
    CHECK(errorOf(with(golden(), "payload", u"Thank you"_s)) == BadElement);
}

TEST_CASE("a reply strange in any one place is read or refused, and can be written again", "[voice][fhir]")
{
    int read = 0;
    forEachMutation(golden(), [&](const QJsonValue &strange) {
        if (const auto reply = replyFromFhir(strange.toObject())) {
            ++read;
            REQUIRE(replyFromFhir(toFhir(*reply, strange.toObject())));
        }
    });
    CHECK(read > 100);
}
