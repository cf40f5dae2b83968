#include "shelf.h"

#include "../queryplan.h"
#include "care/appointments.h"

#include <random>

using namespace heard;
using namespace heard::information;
using namespace heard::tests;
using namespace std::chrono_literals;
using fakes::get;
using fakes::refused;

namespace {

using State = Sending::State;

struct Post : Shelf {
    ResourceId book(Instant start, const ResourceId &patient)
    {
        care::Appointment appointment;
        appointment.patient = patient;
        appointment.kind = care::AppointmentKind::OpenAccess;
        appointment.start = start;
        appointment.end = start + 30min;
        return get(appointments.book(appointment));
    }
    ResourceId send(const ResourceId &page, const ResourceId &patient, bool asks = false)
    {
        return get(sendings.send(patient, {page}, {}, asks, grace));
    }
    QVector<Sending> seenBy(const ResourceId &patient) { return get(sendings.visibleTo(patient, now())); }
    QDate packDay(const ResourceId &appointment)
    {
        const auto pack = get(sendings.packOf(appointment));
        REQUIRE(pack);
        return pack->visibleFrom->toLocal().date();
    }
    QDate dayIn(int days) { return now().toLocal().date().addDays(days); }

    care::Appointments appointments{database};
};

/// With pages to send and an Open Access appointment of Ann's in forty days.
struct Ready : Post {
    ResourceId openAccess = published(u"What Open Access follow-up means"_s);
    ResourceId signs = published(u"Signs to look out for"_s);
    Instant start = now() + 40 * 24h;
    ResourceId meeting = book(start, ann);
};

} // namespace

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

TEST_CASE("a pack is seen from so many days before its appointment on", "[information]")
{
    Ready post;
    const auto id = get(post.sendings.sendPack(post.meeting, {post.openAccess, post.signs}, 14, post.grace));
    CHECK(post.packDay(post.meeting) == post.dayIn(26));
    CHECK(post.seenBy(post.ann).isEmpty());
    CHECK(refused(post.sendings.acknowledge(id, post.copyOf(post.signs, post.ann))).reason == SendingError::NotVisible);
    CHECK(daysBefore(*get(post.sendings.packOf(post.meeting)), post.start) == 14);
    post.store.clock.advance(26 * 24h);
    CHECK(post.seenBy(post.ann).size() == 1);
    CHECK(post.seenBy(post.ann).first().appointment == post.meeting);
}

TEST_CASE("a pack that is sent after its day has come is hers since it was sent", "[information]")
{
    Ready post;
    get(post.sendings.sendPack(post.meeting, {post.openAccess}, 60, post.grace));
    REQUIRE(post.seenBy(post.ann).size() == 1);
    CHECK(post.seenBy(post.ann).first().since() == post.now());
    get(post.sendings.sendPack(post.meeting, {post.openAccess}, 14, post.grace));
    CHECK(get(post.sendings.packOf(post.meeting))->since() == post.start - 14 * 24h);
}

TEST_CASE("a pack that nobody has read is changed; one that was read stays beside the new one", "[information]")
{
    Ready post;
    const auto id = get(post.sendings.sendPack(post.meeting, {post.openAccess}, 14, post.grace));
    CHECK(get(post.sendings.sendPack(post.meeting, {post.openAccess, post.signs}, 50, post.grace)) == id);
    CHECK(get(post.sendings.packOf(post.meeting))->pages.size() == 2);
    REQUIRE(post.seenBy(post.ann).size() == 1);
    get(post.sendings.markPageRead(post.ann, post.copyOf(post.signs, post.ann)));
    CHECK(get(post.sendings.sendPack(post.meeting, {post.signs}, 14, post.grace)) != id);
    CHECK(get(post.sendings.sentTo(post.ann)).size() == 2);
}

TEST_CASE("a pack moves with its appointment, and is not moved once it was read", "[information]")
{
    Ready post;
    get(post.sendings.sendPack(post.meeting, {post.openAccess}, 14, post.grace));
    const auto later = post.start + 10 * 24h;
    get(post.appointments.reschedule(post.meeting, later, later + 30min));
    CHECK(post.packDay(post.meeting) == post.dayIn(36));
    // Another hour of the same day, and words alone, leave the day as it is.
    auto changed = *get(post.appointments.byId(post.meeting));
    changed.start = changed.start + 1h;
    changed.end = changed.end + 1h;
    changed.place = u"Clinic B"_s;
    get(post.appointments.change(changed));
    CHECK(post.packDay(post.meeting) == post.dayIn(36));

    post.store.clock.advance(37 * 24h);
    get(post.sendings.markPageRead(post.ann, post.copyOf(post.openAccess, post.ann)));
    const auto muchLater = post.now() + 60 * 24h;
    get(post.appointments.reschedule(post.meeting, muchLater, muchLater + 30min));
    CHECK(post.seenBy(post.ann).size() == 1);
}

TEST_CASE("the days of a pack are the same at every desk, and stay the same over the night when clocks change", "[information]")
{
    Ready post;
    const auto id = get(post.sendings.sendPack(post.meeting, {post.openAccess}, 14, post.grace));
    CHECK(get(post.sendings.packOf(post.meeting))->visibleFrom == post.start - 14 * 24h);
    // Four months on it is summer.
    const Instant later = post.start + 120 * 24h;
    get(post.appointments.reschedule(post.meeting, later, later + 30min));
    CHECK(get(post.sendings.packOf(post.meeting))->visibleFrom == later - 14 * 24h);
    CHECK(get(post.sendings.packOf(post.meeting))->id == id);
    // As one that kept its hour on the wall through that night.
    Sending pack;
    for (const auto hour : {-1h, 0h, 1h}) {
        pack.visibleFrom = later - 14 * 24h + hour;
        CHECK(daysBefore(pack, later) == 14);
    }
}

TEST_CASE("a pack goes with a cancelled appointment and returns with it; one taken back by hand does not", "[information]")
{
    Ready post;
    const auto id = get(post.sendings.sendPack(post.meeting, {post.openAccess}, 60, post.grace));
    CHECK(post.seenBy(post.ann).size() == 1);
    get(post.appointments.cancel(post.meeting, u"The clinic is closed"_s));
    CHECK(post.seenBy(post.ann).isEmpty());
    CHECK(get(post.sendings.sentTo(post.ann)).first().state == State::AppointmentCancelled);
    get(post.appointments.undoCancel(post.meeting));
    CHECK(post.seenBy(post.ann).size() == 1);

    get(post.sendings.takeBack(id));
    CHECK_FALSE(get(post.sendings.packOf(post.meeting)));
    get(post.appointments.cancel(post.meeting, u"Illness"_s));
    get(post.appointments.undoCancel(post.meeting));
    CHECK(post.seenBy(post.ann).isEmpty());
}

TEST_CASE("a pack that was taken back is not given again once its appointment was cancelled, until that is booked again", "[information]")
{
    Ready post;
    const auto sensitive = post.writeSensitive(u"Palliative care"_s);
    const auto id = get(post.sendings.sendPack(post.meeting, {post.openAccess, sensitive}, 60, post.grace));
    get(post.sendings.takeBack(id));
    get(post.appointments.cancel(post.meeting, u"Illness"_s));
    const auto before = post.store.everything();
    CHECK(refused(post.sendings.restore(id)).reason == SendingError::AppointmentCancelled);
    CHECK(post.store.everything() == before);
    CHECK(post.seenBy(post.ann).isEmpty());
    CHECK_FALSE(post.readBy(post.ann).contains(u"Palliative care"_s));

    get(post.appointments.undoCancel(post.meeting));
    CHECK(post.seenBy(post.ann).isEmpty());
    get(post.sendings.restore(id));
    CHECK(post.seenBy(post.ann).size() == 1);
    CHECK(post.readBy(post.ann).contains(u"Palliative care"_s));
}

TEST_CASE("a pack that was taken back before its appointment moved is given again for the new day", "[information]")
{
    Ready post;
    const auto id = get(post.sendings.sendPack(post.meeting, {post.openAccess}, 14, post.grace));
    get(post.sendings.takeBack(id));
    const auto later = post.start + 10 * 24h;
    get(post.appointments.reschedule(post.meeting, later, later + 30min));
    get(post.sendings.restore(id));
    CHECK(post.packDay(post.meeting) == post.dayIn(36));
}

TEST_CASE("an appointment and its pack move together or not at all", "[information]")
{
    Ready post;
    get(post.sendings.sendPack(post.meeting, {post.openAccess}, 14, post.grace));
    post.store.sendAll();
    const auto before = post.store.everything();
    const auto later = post.start + 10 * 24h;
    // What fails after the pack was moved takes it back with everything else.
    const auto failure = refused(post.database.write([&](store::Writer &writer) -> store::StoreResult<void> {
        const auto json = writer.json(u"Appointment"_s, post.meeting);
        REQUIRE(json);
        QJsonObject moved = **json;
        moved["start"_L1] = later.toIso();
        if (auto done = followAppointment(writer, **json, moved); !done)
            return done;
        return failed(store::Failure{store::StoreError::DiskFull, {}});
    }));
    CHECK(failure.error == store::StoreError::DiskFull);
    CHECK(post.store.everything() == before);
    get(post.appointments.reschedule(post.meeting, later, later + 30min));
    CHECK(post.store.unsent() == 2);
}

TEST_CASE("an appointment that moves is moved alone where nothing was sent with it", "[information]")
{
    Ready post;
    post.send(post.signs, post.ann);
    post.store.sendAll();
    get(post.appointments.reschedule(post.meeting, post.start + 24h, post.start + 25h));
    CHECK(post.store.unsent() == 1);
}

TEST_CASE("whatever happens to an appointment, its pack is seen from its day on and only while it is booked", "[information][property]")
{
    std::mt19937 random{20261123};
    for (int run = 0; run < 6; ++run) {
        Ready post;
        const int days = static_cast<int>(random() % 30);
        get(post.sendings.sendPack(post.meeting, {post.openAccess}, days, post.grace));
        Instant start = post.start;
        bool booked = true;
        for (int step = 0; step < 14; ++step) {
            const auto choice = random() % 4;
            if (choice == 0 && booked) {
                start = post.now() + std::chrono::hours{24 * (1 + static_cast<int>(random() % 90))};
                get(post.appointments.reschedule(post.meeting, start, start + 30min));
            } else if (choice == 1 && booked && start > post.now()) {
                get(post.appointments.cancel(post.meeting, u"Moved away"_s));
                booked = false;
            } else if (choice == 2 && !booked && start > post.now()) {
                get(post.appointments.undoCancel(post.meeting));
                booked = true;
            } else if (choice == 3 && start > post.now() + 4 * 24h) {
                post.store.clock.advance(24h * (random() % 3));
                if (random() % 3 == 0)
                    post.store.sendAll();
            }
            const bool due = post.now() >= start - days * 24h;
            INFO("run " << run << ", step " << step << ", " << days << " days");
            CHECK(post.seenBy(post.ann).size() == (booked && due ? 1 : 0));
        }
    }
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
