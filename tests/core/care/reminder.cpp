#include "care/reminder.h"

#include "printing.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

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

QVector<Rung> rungOf(const QVector<PlannedReminder> &rings)
{
    QVector<Rung> rung;
    for (const PlannedReminder &ring : rings)
        rung.push_back({ring.id, ring.about, ring.due, ring.appointment.isEmpty() ? std::nullopt : std::optional{ring.start}});
    return rung;
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
    sources.choices.insert(u"scan"_s, {ReminderLead::TwoHours, OwnTime{1, QTime{22, 15}}, {}});
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

TEST_CASE("what was missed rings once, however late, until the appointment begins", "[reminders]")
{
    auto sources = sourcesWith(appointmentAt(at(u"2026-11-25 14:30"_s)), ReminderLead::Day);
    const Instant late = at(u"2026-11-25 14:29"_s);
    const auto rings = planned(sources, london, late);
    REQUIRE(rings.size() == 1);
    CHECK(rings.front().at <= late);
    CHECK(planned(sources, london, at(u"2026-11-25 14:30"_s)).isEmpty());
    sources.rung = rungOf(rings);
    CHECK(planned(sources, london, late).isEmpty());
}

TEST_CASE("of what was missed only the nearest rings, and nothing after a nearer one", "[reminders]")
{
    auto sources = sourcesWith(appointmentAt(at(u"2026-11-25 14:30"_s)), all);
    const Instant late = at(u"2026-11-25 13:00"_s);
    const auto rings = planned(sources, london, late);
    REQUIRE(rings.size() == 1);
    CHECK(rings.front().lead == ReminderLead::TwoHours);
    sources.rung = rungOf(rings);
    CHECK(planned(sources, london, late).isEmpty());
    // Also where the clock was set back before the others.
    CHECK(planned(sources, london, at(u"2026-11-20 09:00"_s)).isEmpty());
}

TEST_CASE("what was missed waits for the end of the quiet hours, unless the appointment begins before", "[reminders]")
{
    const Instant night = at(u"2026-11-24 22:00"_s);
    CHECK(walls(planned(sourcesWith(appointmentAt(at(u"2026-11-25 14:30"_s)), ReminderLead::Day), london, night))
          == QStringList{u"2026-11-25 08:00"_s});
    CHECK(walls(planned(sourcesWith(appointmentAt(at(u"2026-11-25 08:15"_s)), ReminderLead::TwoHours), london, night))
          == QStringList{u"2026-11-25 08:00"_s});
    const auto early = planned(sourcesWith(appointmentAt(at(u"2026-11-25 07:30"_s)), ReminderLead::TwoHours), london, night);
    REQUIRE(early.size() == 1);
    CHECK(early.front().at <= night);
    // The day's and the two hours' would both ring at 8:00.
    const auto both = planned(sourcesWith(appointmentAt(at(u"2026-11-25 09:00"_s)), all), london, night);
    REQUIRE(both.size() == 1);
    CHECK(both.front().lead == ReminderLead::TwoHours);
}

TEST_CASE("a ring that falls due at the beginning of the quiet hours is given then", "[reminders]")
{
    const auto sources = sourcesWith(appointmentAt(at(u"2026-11-25 08:15"_s)), ReminderLead::TwoHours);
    const Instant now = at(u"2026-11-24 21:01"_s);
    const auto rings = planned(sources, london, now);
    REQUIRE(rings.size() == 1);
    CHECK(rings.front().at <= now);
}

TEST_CASE("a reminder that is switched on after its moment is not caught up on", "[reminders]")
{
    auto sources = sourcesWith(appointmentAt(at(u"2026-11-25 14:30"_s)), all);
    const Instant now = at(u"2026-11-22 09:00"_s);
    sources.rules.since = {{ReminderLead::Week, now}};
    CHECK(walls(planned(sources, london, now)) == QStringList{u"2026-11-24 14:30"_s, u"2026-11-25 12:30"_s});
    // A clock that was wrong when she asked silences nothing.
    sources.rules.since = {{ReminderLead::Day, at(u"2030-01-01 09:00"_s)}};
    sources.rules.leads = ReminderLead::Day;
    CHECK(walls(planned(sources, london, now)) == QStringList{u"2026-11-24 14:30"_s});
}

TEST_CASE("a time of her own moves with its appointment", "[reminders]")
{
    auto sources = sourcesWith(appointmentAt(at(u"2026-11-25 14:30"_s)), ReminderLead::Day);
    sources.choices.insert(u"scan"_s, {{}, OwnTime{1, QTime{18, 0}}, {}});
    const Instant now = at(u"2026-11-20 09:00"_s);
    CHECK(walls(planned(sources, london, now)) == QStringList{u"2026-11-24 18:00"_s});
    sources.appointments[0].start = at(u"2026-12-16 14:30"_s);
    CHECK(walls(planned(sources, london, now)) == QStringList{u"2026-12-15 18:00"_s});
    sources.appointments[0].start = at(u"2026-11-23 14:30"_s);
    CHECK(walls(planned(sources, london, now)) == QStringList{u"2026-11-22 18:00"_s});
}

TEST_CASE("a time of her own that the appointment has moved before is named, and does not ring", "[reminders]")
{
    auto sources = sourcesWith(appointmentAt(at(u"2026-11-25 14:30"_s)), {});
    sources.choices.insert(u"scan"_s, {{}, OwnTime{0, QTime{12, 0}}, {}});
    const Instant now = at(u"2026-11-20 09:00"_s);
    CHECK(walls(planned(sources, london, now)) == QStringList{u"2026-11-25 12:00"_s});
    CHECK(unfitting(sources, london, now).isEmpty());
    sources.appointments[0].start = at(u"2026-11-25 09:30"_s);
    CHECK(planned(sources, london, now).isEmpty());
    CHECK(walls(unfitting(sources, london, now)) == QStringList{u"2026-11-25 12:00"_s});
    CHECK_FALSE(unfitting(sources, london, now).front().rings);
    sources.appointments[0].state = AppointmentState::Cancelled;
    CHECK(unfitting(sources, london, now).isEmpty());
}

TEST_CASE("the notice of what has rung is out of date when its appointment begins, moves or is cancelled", "[reminders]")
{
    auto sources = sourcesWith(appointmentAt(at(u"2026-11-25 14:30"_s)), ReminderLead::Day);
    const Instant now = at(u"2026-11-24 14:30"_s);
    sources.rung = rungOf(planned(sources, london, now));
    REQUIRE(sources.rung.size() == 1);
    CHECK(outOfDate(sources, at(u"2026-11-25 14:29"_s)).isEmpty());
    CHECK(outOfDate(sources, at(u"2026-11-25 14:30"_s)).size() == 1);
    auto moved = sources;
    moved.appointments[0].start = at(u"2026-11-26 14:30"_s);
    CHECK(outOfDate(moved, now).size() == 1);
    auto cancelled = sources;
    cancelled.appointments[0].state = AppointmentState::Cancelled;
    CHECK(outOfDate(cancelled, now).size() == 1);
}

TEST_CASE("what rang by a clock that ran ahead counts only where it came little too early, and its notice is out of date", "[reminders]")
{
    auto sources = sourcesWith(appointmentAt(at(u"2026-11-25 14:30"_s)), ReminderLead::Day);
    sources.own = {{{u"tablets"_s}, QDateTime{QDate{2026, 11, 24}, QTime{15, 0}}, u"Order the tablets"_s, false}};
    const Instant ahead = at(u"2026-11-24 15:00"_s);
    sources.rung = rungOf(planned(sources, london, ahead));
    REQUIRE(sources.rung.size() == 2);
    for (Rung &rung : sources.rung)
        rung.at = ahead;
    CHECK(planned(sources, london, at(u"2026-11-24 12:00"_s)).isEmpty());
    CHECK(outOfDate(sources, at(u"2026-11-24 12:00"_s)).isEmpty());
    const Instant before = at(u"2026-11-24 11:59"_s);
    CHECK(walls(planned(sources, london, before)) == QStringList{u"2026-11-24 14:30"_s, u"2026-11-24 15:00"_s});
    CHECK(outOfDate(sources, before).size() == 2);
}

TEST_CASE("an own reminder is the same in every time zone", "[reminders]")
{
    ReminderSources sources;
    sources.own = {{{u"tablets"_s}, QDateTime{QDate{2026, 11, 23}, QTime{10, 30}}, u"Order the tablets"_s, false}};
    const Instant now = at(u"2026-11-23 10:30"_s);
    const auto rings = planned(sources, london, now);
    REQUIRE(rings.size() == 1);
    sources.rung = rungOf(rings);
    CHECK(planned(sources, QTimeZone{"America/New_York"}, now).isEmpty());
    CHECK(outOfDate(sources, now).isEmpty());
    sources.own[0].done = true;
    CHECK(outOfDate(sources, now).size() == 1);
}

TEST_CASE("an own reminder that is set to another time rings anew, and its notice is out of date", "[reminders]")
{
    ReminderSources sources;
    sources.own = {{{u"tablets"_s}, QDateTime{QDate{2026, 11, 23}, QTime{10, 30}}, u"Order the tablets"_s, false}};
    const Instant now = at(u"2026-11-23 10:30"_s);
    sources.rung = rungOf(planned(sources, london, now));
    sources.own[0].at = QDateTime{QDate{2026, 11, 24}, QTime{9, 0}};
    CHECK(outOfDate(sources, now).size() == 1);
    CHECK(walls(planned(sources, london, now)).size() == 1);
}

TEST_CASE("a calendar is told how long before the start she wants to be reminded", "[reminders]")
{
    const Appointment appointment = appointmentAt(at(u"2026-10-25 14:30"_s)); // the day the clocks go back
    auto sources = sourcesWith(appointment, all);
    CHECK(ringsBefore(appointment, sources, london) == QVector<std::chrono::seconds>{7 * 24h + 1h, 25h, 2h});
    sources.choices.insert(u"scan"_s, {{}, OwnTime{0, QTime{9, 0}}, {}});
    CHECK(ringsBefore(appointment, sources, london) == QVector<std::chrono::seconds>{5h + 30min});
    CHECK(alarmsBefore(appointment, sources, london) == QVector<std::chrono::seconds>{5h + 30min});
}

TEST_CASE("a calendar rings a day before where the reminders are off here", "[reminders]")
{
    const Appointment appointment = appointmentAt(at(u"2026-11-25 14:30"_s));
    auto sources = sourcesWith(appointment, {});
    sources.choices.insert(u"scan"_s, {});
    CHECK(ringsBefore(appointment, sources, london).isEmpty());
    CHECK(alarmsBefore(appointment, sources, london) == QVector<std::chrono::seconds>{24h});
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
    CHECK(planned(sources, london, at(u"2026-12-24 22:30"_s)).size() == 1);
    sources.own[0].done = true;
    CHECK(planned(sources, london, at(u"2026-11-22 09:00"_s)).isEmpty());
    sources.own[0] = {{u"broken"_s}, QDateTime{}, u"No time"_s, false};
    CHECK(planned(sources, london, at(u"2026-11-22 09:00"_s)).isEmpty());
}
