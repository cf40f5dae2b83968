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
