#include "information/sending.h"

#include "../malformed.h"
#include "fhir/vocabulary.h"
#include "fixtures.h"
#include "printing.h"

using namespace heard;
using namespace heard::information;
using namespace heard::tests;
using namespace Qt::StringLiterals;

namespace {

Sending pack()
{
    Sending sending;
    sending.id = {u"pack"_s};
    sending.patient = {u"ann"_s};
    sending.pages = {{{u"open-access"_s}, u"What Open Access follow-up means"_s}, {{u"signs"_s}, u"Signs to look out for"_s}};
    sending.words = u"For your meeting in March."_s;
    sending.sender = {u"grace"_s};
    sending.senderName = u"Sister Grace Okafor"_s;
    sending.appointment = {u"meeting"_s};
    sending.sentAt = *Instant::fromIso(u"2026-11-22T09:00:00Z"_s);
    sending.visibleFrom = *Instant::fromIso(u"2027-02-17T14:30:00Z"_s);
    sending.asksAcknowledgement = true;
    return sending;
}

Sending acknowledged()
{
    Sending sending = pack();
    sending.id = {u"signs-to-ann"_s};
    sending.appointment = {};
    sending.visibleFrom.reset();
    sending.words.clear();
    sending.pages.removeFirst();
    sending.readAt = *Instant::fromIso(u"2026-11-22T18:00:00Z"_s);
    sending.acknowledgedAt = *Instant::fromIso(u"2026-11-22T18:05:00Z"_s);
    sending.pages.first().readAt = sending.readAt;
    sending.pages.first().acknowledgedAt = sending.acknowledgedAt;
    return sending;
}

QJsonObject golden()
{
    return fhirFixture(u"information-pack"_s, toFhir(pack()));
}

Sending readFrom(const QJsonObject &json)
{
    const auto read = sendingFromFhir(json);
    REQUIRE(read);
    return *read;
}

fhir::ReadError errorOf(const QJsonObject &json)
{
    const auto read = sendingFromFhir(json);
    REQUIRE_FALSE(read);
    return read.error();
}

} // namespace

TEST_CASE("pages that were sent, as a pack or by themselves, read and write as their golden FHIR", "[information][fhir]")
{
    CHECK(readFrom(golden()) == pack());
    CHECK(toFhir(pack()) == golden());
    const QJsonObject read = fhirFixture(u"information-acknowledged"_s, toFhir(acknowledged()));
    CHECK(readFrom(read) == acknowledged());
    CHECK(toFhir(acknowledged()) == read);
}

TEST_CASE("a receipt changes nothing else of what was sent", "[information][fhir]")
{
    const QJsonObject stored = extended(golden());
    Sending sending = readFrom(stored);
    CHECK(toFhir(sending, stored) == stored);
    sending.readAt = sending.sentAt;
    const QJsonObject read = toFhir(sending, stored);
    CHECK(without(read, "received") == stored);
    sending.acknowledgedAt = sending.sentAt;
    CHECK(without(without(toFhir(sending, stored), "received"), "extension") == without(stored, "extension"));
}

TEST_CASE("what was read before pages were told apart was read as a whole, and is not written anew", "[information][fhir]")
{
    const QJsonObject stored = with(golden(), "received", u"2026-11-22T18:00:00Z"_s);
    const Sending read = readFrom(stored);
    CHECK(read.isRead());
    CHECK(toFhir(read, stored) == stored);
    Sending partly = pack();
    partly.pages.last().readAt = partly.sentAt;
    CHECK(readFrom(toFhir(partly, golden())) == partly);
    CHECK(readFrom(toFhir(partly, golden())).pagesRead() == 1);
}

TEST_CASE("what was acknowledged before pages were told apart was so as a whole, and is not written anew", "[information][fhir]")
{
    Sending whole = pack();
    whole.readAt = whole.acknowledgedAt = *Instant::fromIso(u"2026-11-22T18:00:00Z"_s);
    const QJsonObject stored = toFhir(whole);
    const Sending read = readFrom(stored);
    CHECK(read.isAcknowledged());
    CHECK_FALSE(read.isAsking());
    CHECK(toFhir(read, stored) == stored);

    Sending partly = pack();
    partly.pages.last().readAt = partly.pages.last().acknowledgedAt = partly.sentAt;
    CHECK(readFrom(toFhir(partly, golden())) == partly);
    CHECK(readFrom(toFhir(partly, golden())).isAsking());
}

TEST_CASE("what was taken back by hand is told from what went with its appointment", "[information][fhir]")
{
    for (const Sending::State state : {Sending::State::TakenBack, Sending::State::AppointmentCancelled, Sending::State::Sent}) {
        Sending sending = pack();
        sending.state = state;
        CHECK(readFrom(toFhir(sending, golden())).state == state);
    }
    // Of another system: under way is as good as sent, not done is not.
    const QJsonObject underWay = with(golden(), "status", u"in-progress"_s);
    CHECK(readFrom(underWay).state == Sending::State::Sent);
    CHECK(toFhir(readFrom(underWay), underWay) == underWay);
    CHECK(readFrom(with(golden(), "status", u"not-done"_s)).state == Sending::State::TakenBack);
}

TEST_CASE("a pack is visible from its day on while it is not taken back", "[information]")
{
    Sending sending = pack();
    CHECK_FALSE(sending.isVisible(*sending.visibleFrom - std::chrono::milliseconds{1}));
    CHECK(sending.isVisible(*sending.visibleFrom));
    sending.state = Sending::State::AppointmentCancelled;
    CHECK_FALSE(sending.isVisible(*sending.visibleFrom));
    CHECK(acknowledged().isVisible(acknowledged().sentAt));
}

TEST_CASE("what is sent after the day of its pack has come is seen since it was sent", "[information]")
{
    Sending sending = pack();
    sending.sentAt = *sending.visibleFrom - std::chrono::hours{1};
    CHECK(sending.since() == *sending.visibleFrom);
    sending.sentAt = *sending.visibleFrom + std::chrono::hours{1};
    CHECK(sending.since() == sending.sentAt);
    sending.visibleFrom.reset();
    CHECK(sending.since() == sending.sentAt);
}

TEST_CASE("what was sent and cannot be understood is refused", "[information][fhir]")
{
    using enum fhir::ReadError;
    CHECK(errorOf({}) == WrongType);
    CHECK(errorOf(with(golden(), "resourceType", u"Task"_s)) == WrongType);
    CHECK(errorOf(without(golden(), "category")) == WrongType);
    for (const char *name : {"status", "sent", "payload"})
        CHECK(errorOf(without(golden(), name)) == MissingElement);
    CHECK(errorOf(without(without(golden(), "subject"), "recipient")) == MissingElement);
    CHECK(errorOf(with(golden(), "payload", QJsonArray{QJsonObject{{u"contentString"_s, u"only words"_s}}})) == MissingElement);
    CHECK(errorOf(with(golden(), "payload", u"words"_s)) == MissingElement);
    CHECK(errorOf(with(golden(), "sent", u"yesterday"_s)) == BadElement);
    CHECK(errorOf(with(golden(), "status", QJsonArray{})) == BadElement);
}

TEST_CASE("a sending strange in any one place is read or refused, and can be written again", "[information][fhir]")
{
    int read = 0;
    forEachMutation(golden(), [&](const QJsonValue &strange) {
        if (const auto sending = sendingFromFhir(strange.toObject())) {
            ++read;
            REQUIRE(sendingFromFhir(toFhir(*sending, strange.toObject())) == *sending);
        }
    });
    CHECK(read > 100);
}
