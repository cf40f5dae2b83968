#include "post.h"

#include "../queryplan.h"

using namespace heard;
using namespace heard::information;
using namespace heard::tests;
using namespace std::chrono_literals;
using fakes::get;
using fakes::refused;

using State = Sending::State;

TEST_CASE("pages that were sent are seen by her alone, read and acknowledged once", "[information]")
{
    Ready post;
    const auto id = get(post.sendings.send(post.ann, {post.signs}, u" As we said. "_s, true, post.grace));
    CHECK(post.seenBy(post.joy).isEmpty());
    const auto seen = post.seenBy(post.ann);
    REQUIRE(seen.size() == 1);
    CHECK(seen.first().pages == QVector{SentPage{post.copyOf(post.signs, post.ann), u"Signs to look out for"_s}});
    CHECK(seen.first().words == u"As we said."_s);
    CHECK(seen.first().senderName == u"Sister Grace Okafor"_s);
    CHECK(seen.first().asksAcknowledgement);
    CHECK_FALSE(seen.first().readAt);

    const auto first = post.now();
    get(post.sendings.markPageRead(post.ann, seen.first().pages.first().id));
    post.store.clock.advance(1h);
    get(post.sendings.markPageRead(post.ann, seen.first().pages.first().id));
    CHECK(get(post.sendings.sentTo(post.ann)).first().readAt == first);
    const auto page = seen.first().pages.first().id;
    get(post.sendings.acknowledge(id, page));
    const auto understood = post.now();
    post.store.clock.advance(1h);
    get(post.sendings.acknowledge(id, page));
    CHECK(get(post.sendings.sentTo(post.ann)).first().acknowledgedAt == understood);
    CHECK(get(post.sendings.sentTo(post.ann)).first().readAt == first);
}

TEST_CASE("acknowledging what was not opened is reading it", "[information]")
{
    Ready post;
    const auto id = post.send(post.signs, post.ann, true);
    get(post.sendings.acknowledge(id, post.copyOf(post.signs, post.ann)));
    CHECK(post.seenBy(post.ann).first().readAt == post.now());
}

TEST_CASE("each page of a sending is acknowledged and read by itself", "[information]")
{
    Ready post;
    const auto id = get(post.sendings.send(post.ann, {post.openAccess, post.signs}, {}, true, post.grace));
    const auto seen = [&] { return post.seenBy(post.ann).first(); };
    const auto first = post.now();
    get(post.sendings.acknowledge(id, post.copyOf(post.signs, post.ann)));
    CHECK(seen().pagesRead() == 1);
    CHECK(seen().pagesAcknowledged() == 1);
    CHECK_FALSE(seen().pages.first().readAt);
    CHECK_FALSE(seen().pages.first().acknowledgedAt);
    CHECK(seen().pages.last().acknowledgedAt == first);
    CHECK(seen().isAsking());
    CHECK_FALSE(seen().readAt);
    CHECK_FALSE(seen().acknowledgedAt);

    post.store.clock.advance(1h);
    get(post.sendings.acknowledge(id, post.copyOf(post.openAccess, post.ann)));
    CHECK(seen().pages.last().acknowledgedAt == first);
    CHECK(seen().acknowledgedAt == post.now());
    CHECK(seen().readAt == post.now());
    CHECK_FALSE(seen().isAsking());
    CHECK(refused(post.sendings.acknowledge(id, post.copyOf(post.published(u"Tiredness"_s), post.ann))).reason == SendingError::NotFound);
}

TEST_CASE("opening a page opens it in every sending of it, and in no other", "[information]")
{
    Ready post;
    post.send(post.signs, post.ann);
    post.send(post.openAccess, post.ann);
    get(post.sendings.sendPack(post.meeting, {post.openAccess, post.signs}, 60, post.grace));
    get(post.sendings.markPageRead(post.ann, post.copyOf(post.signs, post.ann)));
    qsizetype opened = 0;
    int read = 0;
    for (const Sending &sending : post.seenBy(post.ann)) {
        opened += sending.pagesRead();
        read += sending.isRead();
    }
    CHECK(opened == 2);
    CHECK(read == 1);
}

TEST_CASE("a pack is read once every page of it was opened", "[information]")
{
    Ready post;
    const auto pack = get(post.sendings.sendPack(post.meeting, {post.openAccess, post.signs}, 60, post.grace));
    const auto stored = [&] { return get(post.sendings.sentTo(post.ann)).first(); };
    CHECK(stored().pagesRead() == 0);
    const auto first = post.now();
    get(post.sendings.markPageRead(post.ann, post.copyOf(post.openAccess, post.ann)));
    CHECK(stored().pagesRead() == 1);
    CHECK(stored().pages.first().readAt == first);
    CHECK_FALSE(stored().isRead());
    CHECK_FALSE(stored().readAt);
    post.store.clock.advance(1h);
    get(post.sendings.markPageRead(post.ann, post.copyOf(post.openAccess, post.ann)));
    CHECK(stored().pages.first().readAt == first);

    SECTION("with the last page")
    {
        get(post.sendings.markPageRead(post.ann, post.copyOf(post.signs, post.ann)));
        CHECK(stored().isRead());
        CHECK(stored().readAt == post.now());
    }
    SECTION("when she says so")
    {
        for (const auto &page : {post.openAccess, post.signs})
            get(post.sendings.acknowledge(pack, post.copyOf(page, post.ann)));
        CHECK(stored().isRead());
        CHECK(stored().pages.first().readAt == first);
    }
    SECTION("a page that was taken back is not waited for")
    {
        const auto tired = post.write(u"Tiredness"_s);
        post.publish(tired);
        post.send(tired, post.ann);
        get(post.sendings.send(post.ann, {tired, post.signs}, {}, false, post.grace));
        const auto copy = post.copyOf(tired, post.ann);
        get(post.library.takeBack(post.signs, {}, post.grace));
        get(post.sendings.markPageRead(post.ann, copy));
        for (const Sending &sending : post.seenBy(post.ann))
            CHECK((sending.isRead() || sending.id == pack));
        CHECK(get(post.sendings.sentTo(post.ann)).first().readAt == post.now());
    }
}

TEST_CASE("what is taken back twice, or given back without being taken, says so and changes nothing", "[information]")
{
    Ready post;
    const auto id = post.send(post.signs, post.ann);
    CHECK(refused(post.sendings.restore(id)).reason == SendingError::NotTakenBack);
    get(post.sendings.takeBack(id));
    const auto before = post.store.everything();
    CHECK(refused(post.sendings.takeBack(id)).reason == SendingError::AlreadyTakenBack);
    CHECK(refused(post.sendings.takeBack({u"nothing"_s})).reason == SendingError::NotFound);
    CHECK(post.store.everything() == before);
    get(post.sendings.restore(id));
    CHECK(refused(post.sendings.restore(id)).reason == SendingError::NotTakenBack);
    const auto pack = get(post.sendings.sendPack(post.meeting, {post.signs}, 60, post.grace));
    get(post.appointments.cancel(post.meeting, u"The clinic is closed."_s));
    CHECK(refused(post.sendings.takeBack(pack)).reason == SendingError::AlreadyTakenBack);
    CHECK(refused(post.sendings.restore(pack)).reason == SendingError::NotTakenBack);
}

TEST_CASE("of a sending she sees the pages that she may still read", "[information]")
{
    Ready post;
    get(post.sendings.send(post.ann, {post.openAccess, post.signs}, {}, false, post.grace));
    get(post.library.takeBack(post.signs, {}, post.grace));
    REQUIRE(post.seenBy(post.ann).size() == 1);
    CHECK(post.seenBy(post.ann).first().pages.size() == 1);
    get(post.library.takeBack(post.openAccess, {}, post.grace));
    CHECK(post.seenBy(post.ann).isEmpty());
}

TEST_CASE("what cannot be sent is refused and nothing is written", "[information]")
{
    Ready post;
    const auto draft = post.write(u"Draft"_s);
    const auto empty = post.writeSensitive(u"Empty"_s);
    post.edit(empty, [](Page &page) { page.body.clear(); });
    const auto cancelled = post.book(post.start, post.ann);
    get(post.appointments.cancel(cancelled, u"Illness"_s));
    const auto before = post.store.everything();
    const auto sending = [&](const ResourceId &patient, const QVector<ResourceId> &pages, const ResourceId &author) {
        return refused(post.sendings.send(patient, pages, {}, false, author)).reason;
    };
    CHECK(sending(post.ann, {}, post.grace) == SendingError::NoPages);
    CHECK(sending(post.ann, {draft}, post.grace) == SendingError::NotPublished);
    CHECK(sending(post.ann, {post.signs, draft}, post.grace) == SendingError::NotPublished);
    CHECK(sending(post.ann, {empty}, post.grace) == SendingError::NotPublished);
    CHECK(sending(post.ann, {{u"nowhere"_s}}, post.grace) == SendingError::NotFound);
    CHECK(sending({u"nobody"_s}, {post.signs}, post.grace) == SendingError::PatientUnknown);
    CHECK(sending(post.ann, {post.signs}, post.joy) == SendingError::AuthorUnknown);
    CHECK(refused(post.sendings.send(post.ann, {post.signs}, QString{2001, u'x'}, false, post.grace)).reason == SendingError::TooLong);
    const auto packing = [&](const ResourceId &appointment, int days) {
        return refused(post.sendings.sendPack(appointment, {post.signs}, days, post.grace)).reason;
    };
    CHECK(packing(cancelled, 14) == SendingError::NoSuchAppointment);
    CHECK(packing({u"nowhere"_s}, 14) == SendingError::NoSuchAppointment);
    CHECK(packing(post.meeting, -1) == SendingError::BadDays);
    CHECK(packing(post.meeting, 61) == SendingError::BadDays);
    CHECK(refused(post.sendings.acknowledge({u"nowhere"_s}, post.signs)).reason == SendingError::NotFound);
    CHECK(refused(post.sendings.takeBack({u"nowhere"_s})).reason == SendingError::NotFound);
    CHECK(post.store.everything() == before);
    post.store.clock.set(post.start);
    CHECK(packing(post.meeting, 14) == SendingError::NoSuchAppointment);
}

TEST_CASE("what was sent is taken back and restored", "[information]")
{
    Ready post;
    const auto id = post.send(post.signs, post.ann);
    get(post.sendings.takeBack(id));
    CHECK(post.seenBy(post.ann).isEmpty());
    CHECK(refused(post.sendings.acknowledge(id, post.copyOf(post.signs, post.ann))).reason == SendingError::NotVisible);
    CHECK(get(post.sendings.sentTo(post.ann)).first().state == State::TakenBack);
    get(post.sendings.restore(id));
    CHECK(post.seenBy(post.ann).size() == 1);
}

TEST_CASE("pages and appointments named before they were sent still go out together", "[information]")
{
    Ready post;
    get(post.sendings.sendPack(post.meeting, {post.openAccess}, 60, post.grace));
    post.store.sendAll();
    CHECK(post.store.unsent() == 0);
    REQUIRE(post.seenBy(post.ann).size() == 1);
    const Sending seen = post.seenBy(post.ann).first();
    CHECK(get(post.phone.byId(seen.pages.first().id, post.ann, post.now())));
    CHECK(get(post.sendings.packOf(post.meeting)));
    CHECK(seen.pages.first().id.value.startsWith("server-"_L1));
}

TEST_CASE("what was sent to a patient or for an appointment is found by an index", "[information][plan]")
{
    Ready post;
    get(post.sendings.sendPack(post.meeting, {post.openAccess}, 60, post.grace));
    const QStringList plan = queryPlan(post.database, [&] {
        get(post.sendings.sentTo(post.ann));
        get(post.sendings.visibleTo(post.ann, post.now()));
        get(post.sendings.packOf(post.meeting));
    });
    INFO(plan.join(u'\n').toStdString());
    CHECK(walks(plan).isEmpty());
    CHECK(plan.join(u'\n').contains(u"SEARCH f USING PRIMARY KEY (target=? AND path=?)"_s));
}
