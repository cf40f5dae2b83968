#include "post.h"

using namespace heard;
using namespace heard::information;
using namespace heard::tests;
using namespace std::chrono_literals;
using fakes::get;

TEST_CASE("sending a sensitive page releases it to her in the same breath", "[information]")
{
    Ready post;
    const auto sensitive = post.writeSensitive(u"Palliative care"_s);
    post.send(sensitive, post.ann);
    CHECK(post.readBy(post.ann).contains(u"Palliative care"_s));
    CHECK_FALSE(post.readBy(post.joy).contains(u"Palliative care"_s));
    CHECK(post.seenBy(post.ann).size() == 1);
    get(post.library.takeBackFrom(sensitive, post.ann));
    CHECK(post.seenBy(post.ann).isEmpty());
    CHECK(get(post.sendings.sentTo(post.ann)).size() == 1);
}

TEST_CASE("a sensitive page in a pack is hers from the day of the pack on, and follows the appointment", "[information]")
{
    Ready post;
    const auto sensitive = post.writeSensitive(u"Palliative care"_s);
    const auto reads = [&] { return post.readBy(post.ann).contains(u"Palliative care"_s); };
    const auto pack = get(post.sendings.sendPack(post.meeting, {post.openAccess, sensitive}, 10, post.grace));
    CHECK_FALSE(reads());
    const auto copy = get(post.sendings.packOf(post.meeting))->pages.last().id;
    CHECK_FALSE(get(post.phone.byId(copy, post.ann, post.now())));
    CHECK(get(post.phone.byId(copy, post.ann, post.start - 9 * 24h)));

    SECTION("its day comes")
    {
        post.store.clock.advance(31 * 24h);
        CHECK(reads());
        CHECK(post.seenBy(post.ann).first().pages.size() == 2);
    }
    SECTION("the appointment moves")
    {
        get(post.appointments.reschedule(post.meeting, post.start + 20 * 24h, post.start + 20 * 24h + 30min));
        post.store.clock.advance(31 * 24h);
        CHECK_FALSE(reads());
        post.store.clock.advance(20 * 24h);
        CHECK(reads());
    }
    SECTION("the appointment is cancelled, and with it her copy goes")
    {
        get(post.appointments.cancel(post.meeting, u"The clinic is closed."_s));
        post.store.clock.advance(31 * 24h);
        CHECK_FALSE(reads());
        for (const QJsonObject &page : post.store.all(u"DocumentReference"_s)) {
            if (page.contains("subject"_L1))
                CHECK_FALSE(QJsonDocument{page}.toJson().contains("Palliative"));
        }
    }
    SECTION("the pack is taken back, and sent again")
    {
        get(post.sendings.takeBack(pack));
        post.store.clock.advance(31 * 24h);
        CHECK_FALSE(reads());
        get(post.sendings.restore(pack));
        CHECK(reads());
    }
    SECTION("the page is taken back from her: a pack that moves does not bring it again")
    {
        get(post.library.takeBackFrom(sensitive, post.ann));
        get(post.appointments.reschedule(post.meeting, post.start + 24h, post.start + 24h + 30min));
        post.store.clock.advance(35 * 24h);
        CHECK_FALSE(reads());
    }
    SECTION("it is released to her, and is there at once")
    {
        get(post.library.release(sensitive, post.ann));
        CHECK(reads());
        get(post.sendings.takeBack(pack));
        CHECK(reads());
    }
    SECTION("another pack leaves it out")
    {
        get(post.sendings.sendPack(post.meeting, {post.openAccess}, 10, post.grace));
        post.store.clock.advance(31 * 24h);
        CHECK_FALSE(reads());
    }
    SECTION("what changed in it is published, and still waits for its day")
    {
        post.edit(sensitive, [](Page &page) { page.body = u"Kinder words."_s; });
        get(post.library.publish(sensitive, {}, post.grace));
        CHECK_FALSE(reads());
    }
}

TEST_CASE("a sensitive page goes from her with the sending that brought it, and returns with it", "[information]")
{
    Ready post;
    const auto sensitive = post.writeSensitive(u"Palliative care"_s);
    const auto reads = [&] { return post.readBy(post.ann).contains(u"Palliative care"_s); };
    const auto sending = post.send(sensitive, post.ann);
    const auto copy = post.copyOf(sensitive, post.ann);
    REQUIRE(reads());

    SECTION("her copy keeps no words")
    {
        post.store.sendAll();
        get(post.sendings.takeBack(sending));
        CHECK_FALSE(reads());
        CHECK_FALSE(get(post.phone.byId(copy, post.ann, post.now())));
        CHECK(post.at(sensitive).releases == 0);
        for (const QJsonObject &page : post.store.all(u"DocumentReference"_s)) {
            if (page.contains("subject"_L1))
                CHECK_FALSE(QJsonDocument{page}.toJson().contains("Palliative"));
        }
        // The sending and the copy of its page.
        CHECK(post.store.unsent() == 2);
        get(post.sendings.restore(sending));
        CHECK(reads());
        CHECK(post.seenBy(post.ann).size() == 1);
    }
    SECTION("another sending still gives it to her")
    {
        const auto second = post.send(sensitive, post.ann);
        get(post.sendings.takeBack(sending));
        CHECK(reads());
        get(post.sendings.takeBack(second));
        CHECK_FALSE(reads());
        get(post.sendings.restore(sending));
        CHECK(reads());
    }
    SECTION("it was released to her in the library as well")
    {
        get(post.library.release(sensitive, post.ann));
        get(post.sendings.takeBack(sending));
        CHECK(reads());
    }
    SECTION("what changed in it is published in between")
    {
        post.edit(sensitive, [](Page &page) { page.body = u"Kinder words."_s; });
        post.publish(sensitive);
        get(post.sendings.takeBack(sending));
        CHECK_FALSE(reads());
    }
    SECTION("the library took it back: the sending does not bring it again")
    {
        get(post.sendings.takeBack(sending));
        get(post.library.release(sensitive, post.ann));
        get(post.library.takeBackFrom(sensitive, post.ann));
        get(post.sendings.restore(sending));
        CHECK_FALSE(reads());
    }
    SECTION("her phone's clock is behind the desk's")
    {
        CHECK(get(post.phone.byId(copy, post.ann, post.now() - 1h)));
    }
}

TEST_CASE("a sensitive page waits for its pack again once a sending that came before it is taken back", "[information]")
{
    Ready post;
    const auto sensitive = post.writeSensitive(u"Palliative care"_s);
    const auto reads = [&] { return post.readBy(post.ann).contains(u"Palliative care"_s); };
    const auto pack = get(post.sendings.sendPack(post.meeting, {sensitive}, 10, post.grace));
    REQUIRE_FALSE(reads());
    const auto direct = post.send(sensitive, post.ann);
    REQUIRE(reads());

    SECTION("the pack stands")
    {
        get(post.sendings.takeBack(direct));
        CHECK_FALSE(reads());
        post.store.clock.advance(31 * 24h);
        CHECK(reads());
    }
    SECTION("the pack is taken back first")
    {
        get(post.sendings.takeBack(pack));
        CHECK(reads());
        get(post.sendings.takeBack(direct));
        post.store.clock.advance(31 * 24h);
        CHECK_FALSE(reads());
    }
    SECTION("the appointment is cancelled, and what was sent by itself stays")
    {
        get(post.appointments.cancel(post.meeting, u"The clinic is closed."_s));
        CHECK(reads());
        get(post.sendings.takeBack(direct));
        CHECK_FALSE(reads());
    }
}

TEST_CASE("a page that waits for its pack waits again once its taking back is undone", "[information]")
{
    Ready post;
    const auto sensitive = post.writeSensitive(u"Palliative care"_s);
    const auto reads = [&] { return post.readBy(post.ann).contains(u"Palliative care"_s); };
    const auto pack = get(post.sendings.sendPack(post.meeting, {sensitive}, 10, post.grace));
    const auto release = get(post.library.releasesOf(sensitive)).first();
    CHECK(release.visibleFrom == post.start - 10 * 24h);
    get(post.library.takeBackFrom(sensitive, post.ann));
    get(post.library.release(sensitive, post.ann, release.visibleFrom));
    CHECK_FALSE(reads());
    get(post.sendings.takeBack(pack));
    post.store.clock.advance(31 * 24h);
    CHECK_FALSE(reads());
    get(post.library.release(sensitive, post.ann));
    CHECK(reads());
    CHECK_FALSE(get(post.library.releasesOf(sensitive)).first().visibleFrom);
}

TEST_CASE("a sensitive page that she has already stays hers when a pack brings it too", "[information]")
{
    Ready post;
    const auto sensitive = post.writeSensitive(u"Palliative care"_s);
    get(post.library.release(sensitive, post.ann));
    const auto pack = get(post.sendings.sendPack(post.meeting, {sensitive}, 10, post.grace));
    CHECK(post.readBy(post.ann).contains(u"Palliative care"_s));
    get(post.sendings.takeBack(pack));
    CHECK(post.readBy(post.ann).contains(u"Palliative care"_s));
}
