#include "voice/unsent.h"

#include "../riverbank.h"
#include "voice/voices.h"

using namespace heard;
using namespace heard::tests;
using namespace heard::voice;
using fakes::get;
using fakes::refused;

namespace {

struct Phone : Riverbank {
    ResourceId say() { return get(voices.say(ann, u"Kind nurses"_s, {})); }

    void setState(const char *state)
    {
        get(database.write([state](store::Writer &writer) -> store::StoreResult<void> {
            const auto changes = writer.changes().all();
            if (!changes || changes->isEmpty())
                return failed(store::Failure{});
            const auto sending = writer.changes().markSending(changes->first().sequence);
            if (!sending)
                return failed(sending.error());
            return qstrcmp(state, "parked") == 0 ? writer.changes().park(sending->sequence, u"422"_s)
                                                 : store::StoreResult<void>{};
        }));
    }

    Voices voices{database};
    Unsent unsent{database};
};

} // namespace

TEST_CASE("words that wait are reworded without a second change", "[voice]")
{
    Phone phone;
    const auto id = phone.say();
    get(phone.unsent.reword(id, {.better = u" Longer visits "_s, .about = u"Ward 9"_s}));
    const auto said = get(phone.voices.byId(id));
    REQUIRE(said);
    CHECK(said->good.isEmpty());
    CHECK(said->better == u"Longer visits"_s);
    CHECK(said->about == u"Ward 9"_s);
    CHECK(phone.store.unsent() == 1);
}

TEST_CASE("words that wait go as if they had never been written", "[voice]")
{
    Phone phone;
    const auto id = phone.say();
    get(phone.unsent.takeBack(id));
    CHECK_FALSE(get(phone.voices.byId(id)));
    CHECK(phone.store.unsent() == 0);
}

TEST_CASE("refused words can be mended or taken back", "[voice]")
{
    Phone phone;
    const auto id = phone.say();
    phone.setState("parked");
    // They were refused because the clock was ahead, which has been put right.
    phone.store.clock.advance(-std::chrono::hours{48});
    get(phone.unsent.reword(id, {.good = u"Kind"_s}));
    CHECK(get(phone.voices.byId(id))->sentAt == phone.store.clock.now());
    CHECK(get(phone.voices.byId(id))->delivery.state == store::Delivery::State::NotSent);
    get(phone.unsent.takeBack(id));
    CHECK(phone.store.unsent() == 0);
}

TEST_CASE("words on their way or with the team are no longer hers to change", "[voice]")
{
    Phone phone;
    const auto id = phone.say();
    SECTION("being sent")
    {
        phone.setState("sending");
    }
    SECTION("sent")
    {
        phone.store.sendAll();
    }
    CHECK(refused(phone.unsent.reword(id, {.good = u"Other"_s})).reason == UnsentError::AlreadySent);
    CHECK(refused(phone.unsent.takeBack(id)).reason == UnsentError::AlreadySent);
    CHECK(get(phone.voices.saidBy(phone.ann)).first().good == u"Kind nurses"_s);
}

TEST_CASE("nothing and too much are refused", "[voice]")
{
    Phone phone;
    const auto id = phone.say();
    CHECK(refused(phone.unsent.reword(id, {.good = u" "_s})).reason == UnsentError::Empty);
    CHECK(refused(phone.unsent.reword(id, {.good = QString(Voices::longestWords + 1, u'a')})).reason == UnsentError::TooLong);
}

TEST_CASE("what had a name is said without it, and the other way round, once", "[voice]")
{
    Phone phone;
    const auto named = phone.say();
    const auto unnamed = get(phone.unsent.turn(named, phone.ann, {.good = u"Kind nurses"_s}, true));
    CHECK_FALSE(get(phone.voices.byId(named)));
    CHECK(get(phone.voices.byId(unnamed))->anonymous);
    CHECK(phone.store.unsent() == 0);
    CHECK(get(phone.voices.saidBy(phone.ann)).size() == 1);
    const auto again = get(phone.unsent.turn(unnamed, phone.ann, {.good = u"Kind nurses"_s}, false));
    CHECK_FALSE(get(phone.voices.byId(unnamed)));
    CHECK(get(phone.voices.byId(again))->patient == phone.ann);
    CHECK(phone.store.unsent() == 1);
    CHECK(get(phone.voices.saidBy(phone.ann)).size() == 1);
}

TEST_CASE("words whose name cannot be taken off or put on stay as they are, and can be tried again", "[voice]")
{
    Phone phone;
    const auto named = phone.say();
    get(phone.database.write([](store::Writer &writer) {
        return writer.connection().run("CREATE TRIGGER full BEFORE INSERT ON anonymous_word BEGIN SELECT RAISE(ABORT, 'full'); END", {});
    }));
    CHECK(refused(phone.unsent.turn(named, phone.ann, {.good = u"Kind nurses"_s}, true)).reason == UnsentError::NotStored);
    CHECK(get(phone.voices.byId(named))->good == u"Kind nurses"_s);
    CHECK(phone.store.unsent() == 1);
    get(phone.database.write([](store::Writer &writer) { return writer.connection().run("DROP TRIGGER full", {}); }));
    const auto unnamed = get(phone.unsent.turn(named, phone.ann, {.good = u"Kind nurses"_s}, true));
    CHECK(refused(phone.unsent.turn(unnamed, {u"nobody"_s}, {.good = u"Kind nurses"_s}, false)).reason == UnsentError::NotStored);
    CHECK(get(phone.voices.byId(unnamed))->good == u"Kind nurses"_s);
    CHECK(refused(phone.unsent.turn(unnamed, phone.ann, {.good = u" "_s}, false)).reason == UnsentError::Empty);
    CHECK(get(phone.voices.saidBy(phone.ann)).size() == 1);
}
