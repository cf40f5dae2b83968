#include "post.h"

#include <random>

using namespace heard;
using namespace heard::information;
using namespace heard::tests;
using namespace std::chrono_literals;
using fakes::get;
using fakes::refused;

using State = Sending::State;

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
