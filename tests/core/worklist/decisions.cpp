#include "worklist/decisions.h"

#include "../riverbank.h"
#include "voice/voices.h"

using namespace heard;
using namespace heard::tests;
using namespace heard::worklist;
using fakes::get;
using fakes::refused;

namespace {

struct Phone : Riverbank {
    void refuse()
    {
        get(database.write([](store::Writer &writer) -> store::StoreResult<void> {
            const auto changes = writer.changes().all();
            if (!changes || changes->isEmpty())
                return failed(store::Failure{});
            const auto sending = writer.changes().markSending(changes->first().sequence);
            return sending ? writer.changes().park(sending->sequence, u"422 not allowed"_s) : failed(sending.error());
        }));
    }

    /// Both sides change the reply of a nurse at once.
    ResourceId conflict()
    {
        voice::Reply reply;
        reply.id = {u"reply"_s};
        reply.feedback = {u"feedback"_s};
        reply.patient = ann;
        reply.words = u"As it was"_s;
        reply.sentAt = now();
        store.receive(voice::toFhir(reply));
        voice::Reply mine = reply;
        mine.words = u"Mine"_s;
        voice::Reply theirs = reply;
        theirs.words = u"Theirs"_s;
        get(database.write([&](store::Writer &writer) -> store::StoreResult<void> {
            const auto stored = writer.json(u"Communication"_s, reply.id);
            if (!stored || !*stored)
                return failed(store::Failure{});
            if (auto done = writer.update(voice::toFhir(mine, **stored)); !done)
                return done;
            const auto sending = writer.changes().markSending(writer.changes().all()->first().sequence);
            if (!sending)
                return failed(sending.error());
            QJsonObject server = voice::toFhir(theirs, **stored);
            server["meta"_L1] = QJsonObject{{u"versionId"_s, u"99"_s}};
            return writer.changes().outdated(sending->sequence, server, writer.now());
        }));
        return reply.id;
    }

    QString words(const ResourceId &id)
    {
        const auto json = get(database.read([id](store::Reader &reader) { return reader.json(u"Communication"_s, id); }));
        return json ? voice::replyFromFhir(*json)->words : QString();
    }

    Decisions decisions{database};
};

} // namespace

TEST_CASE("what waits to be sent needs no decision", "[decisions]")
{
    Phone phone;
    get(voice::Voices(phone.database).say(phone.ann, u"Kind"_s, {}));
    CHECK(get(phone.decisions.waiting()).isEmpty());
}

TEST_CASE("refused words are shown with why, and tried again or given up", "[decisions]")
{
    Phone phone;
    const auto id = get(voice::Voices(phone.database).say(phone.ann, u"Kind"_s, u"Longer visits"_s));
    phone.refuse();
    const auto waiting = get(phone.decisions.waiting());
    REQUIRE(waiting.size() == 1);
    CHECK(waiting.first().kind == Undelivered::Kind::Feedback);
    CHECK(waiting.first().mine == u"Kind\nLonger visits"_s);
    CHECK(waiting.first().problem == u"422 not allowed"_s);
    CHECK(waiting.first().neverSent);
    CHECK_FALSE(waiting.first().conflict);
    SECTION("tried again")
    {
        get(phone.decisions.tryAgain(waiting.first().id));
        CHECK(get(phone.decisions.waiting()).isEmpty());
        CHECK(phone.store.unsent() == 1);
    }
    SECTION("tried again once the clock, which was ahead, has been put right")
    {
        phone.store.clock.advance(-std::chrono::hours{48});
        get(phone.decisions.tryAgain(waiting.first().id));
        CHECK(get(phone.decisions.waiting()).isEmpty());
        CHECK(phone.store.unsent() == 1);
        CHECK(get(voice::Voices(phone.database).byId(id))->sentAt == phone.store.clock.now());
    }
    SECTION("given up")
    {
        get(phone.decisions.giveUp(waiting.first().id));
        CHECK(phone.store.unsent() == 0);
        CHECK_FALSE(get(voice::Voices(phone.database).byId(id)));
    }
}

TEST_CASE("a conflict shows both sides and keeps the one that is chosen", "[decisions]")
{
    Phone phone;
    const auto id = phone.conflict();
    const auto waiting = get(phone.decisions.waiting());
    REQUIRE(waiting.size() == 1);
    CHECK(waiting.first().conflict);
    CHECK(waiting.first().kind == Undelivered::Kind::Reply);
    CHECK(waiting.first().mine == u"Mine"_s);
    CHECK(waiting.first().theirs == u"Theirs"_s);
    SECTION("mine")
    {
        get(phone.decisions.keepMine(waiting.first().id));
        CHECK(phone.words(id) == u"Mine"_s);
        CHECK(phone.store.unsent() == 1);
    }
    SECTION("theirs")
    {
        get(phone.decisions.takeTheirs(waiting.first().id));
        CHECK(phone.words(id) == u"Theirs"_s);
        CHECK(phone.store.unsent() == 0);
    }
    CHECK(get(phone.decisions.waiting()).isEmpty());
}

TEST_CASE("a decision about something that is gone says so", "[decisions]")
{
    Phone phone;
    CHECK(refused(phone.decisions.keepMine({u"7"_s})).reason == DecisionError::NotFound);
}
