#include "care/reminder.h"

#include "printing.h"

#include <catch2/catch_get_random_seed.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <random>

using namespace heard;
using namespace heard::care;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QTimeZone london{"Europe/London"};

/// "2026-11-25 14:30" on the wall.
Instant at(const QString &wall, const QTimeZone &zone = london)
{
    const QDateTime time = QDateTime::fromString(wall, u"yyyy-MM-dd HH:mm"_s);
    return Instant::of({time.date(), time.time(), zone});
}

QString wall(Instant instant, const QTimeZone &zone = london)
{
    return QDateTime::fromMSecsSinceEpoch(instant.sinceEpoch().count(), zone).toString(u"yyyy-MM-dd HH:mm"_s);
}

Appointment appointmentAt(Instant start, const QString &uid = u"scan"_s)
{
    Appointment appointment;
    appointment.id = {u"id-of-"_s + uid};
    appointment.uid = uid;
    appointment.start = start;
    appointment.end = start + 30min;
    return appointment;
}

ReminderSources sourcesWith(const Appointment &appointment, ReminderLeads leads)
{
    ReminderSources sources;
    sources.rules.leads = leads;
    sources.appointments = {appointment};
    return sources;
}

QStringList walls(const QVector<PlannedReminder> &rings, const QTimeZone &zone = london)
{
    QStringList times;
    for (const PlannedReminder &ring : rings)
        times << wall(ring.at, zone);
    return times;
}

constexpr ReminderLeads all = ReminderLeads{ReminderLead::Week} | ReminderLead::Day | ReminderLead::TwoHours;

} // namespace

TEST_CASE("an appointment is called to mind a week, a day and two hours before", "[reminders]")
{
    const auto sources = sourcesWith(appointmentAt(at(u"2026-11-25 14:30"_s)), all);
    CHECK(walls(planned(sources, london, at(u"2026-11-01 09:00"_s)))
          == QStringList{u"2026-11-18 14:30"_s, u"2026-11-24 14:30"_s, u"2026-11-25 12:30"_s});
    const auto rings = planned(sources, london, at(u"2026-11-01 09:00"_s));
    CHECK(rings.front().lead == ReminderLead::Week);
    CHECK(rings.front().appointment == ResourceId{u"id-of-scan"_s});
    CHECK(rings.front().start == sources.appointments.front().start);
}

TEST_CASE("each lead is on or off, for all appointments or for one", "[reminders]")
{
    auto sources = sourcesWith(appointmentAt(at(u"2026-11-25 14:30"_s)), ReminderLead::Day);
    const Instant now = at(u"2026-11-01 09:00"_s);
    CHECK(walls(planned(sources, london, now)) == QStringList{u"2026-11-24 14:30"_s});
    sources.choices.insert(u"scan"_s, {ReminderLead::TwoHours, QDateTime{QDate{2026, 11, 24}, QTime{22, 15}}});
    // A time of her own rings as she chose it, also in the quiet hours.
    CHECK(walls(planned(sources, london, now)) == QStringList{u"2026-11-24 22:15"_s, u"2026-11-25 12:30"_s});
    sources.choices.insert(u"scan"_s, {});
    CHECK(planned(sources, london, now).isEmpty());
}

TEST_CASE("only what is booked and has not begun rings", "[reminders]")
{
    auto sources = sourcesWith(appointmentAt(at(u"2026-11-25 14:30"_s)), all);
    const Instant now = at(u"2026-11-01 09:00"_s);
    sources.appointments[0].state = GENERATE(AppointmentState::Cancelled, AppointmentState::Proposed, AppointmentState::Fulfilled,
                                             AppointmentState::NotAttended, AppointmentState::EnteredInError, AppointmentState::Arrived);
    CHECK(planned(sources, london, now).isEmpty());
    sources.appointments[0].state = AppointmentState::Booked;
    CHECK(planned(sources, london, at(u"2026-11-25 14:30"_s)).isEmpty());
}

TEST_CASE("quiet hours move a ring to their end, or to their beginning where that is too late", "[reminders]")
{
    const Instant now = at(u"2026-11-01 09:00"_s);
    // 6:45 becomes 8:00, which is 45 minutes before.
    CHECK(walls(planned(sourcesWith(appointmentAt(at(u"2026-11-25 08:45"_s)), ReminderLead::TwoHours), london, now))
          == QStringList{u"2026-11-25 08:00"_s});
    // 8:00 would be a quarter of an hour before: it rings the evening before.
    CHECK(walls(planned(sourcesWith(appointmentAt(at(u"2026-11-25 08:15"_s)), ReminderLead::TwoHours), london, now))
          == QStringList{u"2026-11-24 21:00"_s});
    CHECK(walls(planned(sourcesWith(appointmentAt(at(u"2026-11-25 23:30"_s)), ReminderLead::Day), london, now))
          == QStringList{u"2026-11-25 08:00"_s});
    auto never = sourcesWith(appointmentAt(at(u"2026-11-25 08:15"_s)), ReminderLead::TwoHours);
    never.rules.quiet = {QTime{0, 0}, QTime{0, 0}};
    CHECK(walls(planned(never, london, now)) == QStringList{u"2026-11-25 06:15"_s});
}

TEST_CASE("a day before means the same time on the wall, also when the clocks change", "[reminders]")
{
    // The clocks go back on 25 October 2026 and forward on 28 March 2027.
    const auto autumn = sourcesWith(appointmentAt(at(u"2026-10-25 14:30"_s)), ReminderLead::Day);
    const auto rings = planned(autumn, london, at(u"2026-10-01 09:00"_s));
    CHECK(walls(rings) == QStringList{u"2026-10-24 14:30"_s});
    CHECK(rings.front().start - rings.front().at == 25h);
    const auto spring = sourcesWith(appointmentAt(at(u"2027-03-28 14:30"_s)), ReminderLead::Day);
    const auto later = planned(spring, london, at(u"2027-03-01 09:00"_s));
    CHECK(walls(later) == QStringList{u"2027-03-27 14:30"_s});
    CHECK(later.front().start - later.front().at == 23h);
}

TEST_CASE("another time zone keeps the appointment and moves the wall", "[reminders]")
{
    const QTimeZone sydney{"Australia/Sydney"};
    const auto sources = sourcesWith(appointmentAt(at(u"2026-11-25 14:30"_s)), ReminderLead::Day);
    // 1:30 the next day in Sydney: the day before it is in the quiet hours there.
    CHECK(walls(planned(sources, sydney, at(u"2026-11-01 09:00"_s)), sydney) == QStringList{u"2026-11-25 08:00"_s});
}

TEST_CASE("what was missed rings within two hours, and never after the start", "[reminders]")
{
    const auto sources = sourcesWith(appointmentAt(at(u"2026-11-25 14:30"_s)), ReminderLead::Day);
    CHECK(planned(sources, london, at(u"2026-11-24 16:30"_s)).size() == 1);
    CHECK(planned(sources, london, at(u"2026-11-24 16:31"_s)).isEmpty());
}

TEST_CASE("a moved appointment rings anew", "[reminders]")
{
    const Instant now = at(u"2026-11-01 09:00"_s);
    const auto before = planned(sourcesWith(appointmentAt(at(u"2026-11-25 14:30"_s)), ReminderLead::Day), london, now);
    const auto after = planned(sourcesWith(appointmentAt(at(u"2026-11-26 14:30"_s)), ReminderLead::Day), london, now);
    CHECK(before.front().id != after.front().id);
}

TEST_CASE("her own reminders ring as she set them until they are done", "[reminders]")
{
    ReminderSources sources;
    sources.own = {{{u"tablets"_s}, QDateTime{QDate{2026, 11, 23}, QTime{22, 30}}, u"Order the tablets"_s, false}};
    const auto rings = planned(sources, london, at(u"2026-11-22 09:00"_s));
    CHECK(walls(rings) == QStringList{u"2026-11-23 22:30"_s});
    CHECK(rings.front().words == u"Order the tablets"_s);
    CHECK(rings.front().appointment.isEmpty());
    CHECK(planned(sources, london, at(u"2026-11-24 22:30"_s)).size() == 1);
    CHECK(planned(sources, london, at(u"2026-11-24 22:31"_s)).isEmpty());
    sources.own[0].done = true;
    CHECK(planned(sources, london, at(u"2026-11-22 09:00"_s)).isEmpty());
    sources.own[0] = {{u"broken"_s}, QDateTime{}, u"No time"_s, false};
    CHECK(planned(sources, london, at(u"2026-11-22 09:00"_s)).isEmpty());
}

TEST_CASE("whatever happens to appointments and clocks, each ring comes once, in time, and none for what is cancelled", "[reminders]")
{
    const quint32 seed = Catch::getSeed() + static_cast<quint32>(GENERATE(range(0, 20)));
    CAPTURE(seed);
    std::mt19937 dice{seed};
    const auto below = [&dice](int bound) { return std::uniform_int_distribution<int>{0, bound - 1}(dice); };

    ReminderSources sources;
    sources.rules.leads = all;
    QTimeZone zone = london;
    Instant now = at(u"2026-03-01 09:00"_s);
    QSet<ResourceId> rung;
    for (int step = 0; step < 400; ++step) {
        switch (below(6)) {
        case 0:
            sources.appointments << appointmentAt(now + std::chrono::minutes{below(40 * 24 * 60)}, u"a%1"_s.arg(step));
            break;
        case 1:
            if (!sources.appointments.isEmpty()) {
                Appointment &moved = sources.appointments[below(static_cast<int>(sources.appointments.size()))];
                moved.start = now + std::chrono::minutes{below(20 * 24 * 60)};
            }
            break;
        case 2:
            if (!sources.appointments.isEmpty())
                sources.appointments[below(static_cast<int>(sources.appointments.size()))].state = AppointmentState::Cancelled;
            break;
        case 3:
            zone = below(4) == 0 ? QTimeZone{"America/New_York"} : london;
            break;
        case 4:
            now = now - std::chrono::minutes{below(90)}; // somebody set the clock back
            break;
        default:
            break;
        }
        now = now + std::chrono::minutes{below(12 * 60)};

        const auto rings = planned(sources, zone, now);
        for (const PlannedReminder &ring : rings) {
            if (ring.at > now || rung.contains(ring.id))
                continue;
            rung.insert(ring.id);
            // A plain reading of the promise: it belongs to an appointment that is booked as it is now and has not begun.
            const auto about = std::find_if(sources.appointments.begin(), sources.appointments.end(),
                                            [&](const Appointment &a) { return a.id == ring.appointment; });
            REQUIRE(about != sources.appointments.end());
            CHECK(about->state == AppointmentState::Booked);
            CHECK(about->start == ring.start);
            CHECK(about->start > now);
            CHECK(now - ring.at <= ringsLateWithin);
        }
        // Nothing to come is missing: as many leads as lie ahead for each appointment.
        for (const Appointment &appointment : std::as_const(sources.appointments)) {
            const auto count = std::count_if(rings.begin(), rings.end(),
                                             [&](const PlannedReminder &ring) { return ring.appointment == appointment.id; });
            const bool expected = appointment.state == AppointmentState::Booked && appointment.start > now;
            CHECK((expected || count == 0));
            if (expected && appointment.start - now > 8 * 24h)
                CHECK(count == 3);
        }
        CHECK(std::is_sorted(rings.begin(), rings.end(), [](const auto &a, const auto &b) { return a.at < b.at; }));
    }
    CHECK_FALSE(rung.isEmpty());
}
