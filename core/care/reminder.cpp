#include "care/reminder.h"

#include "care/wallclock.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace heard::care {

namespace {

constexpr auto leastBefore = 30min;

bool isWithin(const QTime &time, const QuietHours &quiet)
{
    if (quiet.from == quiet.until)
        return false;
    const bool overMidnight = quiet.until < quiet.from;
    return overMidnight ? time >= quiet.from || time < quiet.until : time >= quiet.from && time < quiet.until;
}

/// The end of the quiet hours that hold at @p at.
Instant endOfQuiet(Instant at, const QuietHours &quiet, const QTimeZone &zone)
{
    const QDate day = wallAt(at, zone).date();
    QVector<Instant> ends;
    for (const int days : {-1, 0, 1, 2})
        ends << whenPassing(day.addDays(days), quiet.until, zone);
    ends.removeIf([at](Instant end) { return end <= at; });
    return *std::min_element(ends.begin(), ends.end());
}

Instant beginOfQuiet(Instant at, const QuietHours &quiet, const QTimeZone &zone)
{
    const QDate day = wallAt(at, zone).date();
    QVector<Instant> begins;
    for (const int days : {-2, -1, 0, 1})
        begins << whenPassing(day.addDays(days), quiet.from, zone);
    begins.removeIf([at](Instant begin) { return begin > at; });
    return *std::max_element(begins.begin(), begins.end());
}

/// Where it falls into the quiet hours, their end, or their beginning where the end is too late for @p start.
Instant outsideQuiet(Instant at, const QuietHours &quiet, Instant start, const QTimeZone &zone)
{
    if (!isWithin(wallAt(at, zone).time(), quiet))
        return at;
    const Instant end = endOfQuiet(at, quiet, zone);
    return start - end >= leastBefore ? end : beginOfQuiet(at, quiet, zone);
}

/// When what was meant for @p due rings at @p now.
Instant whenGiven(Instant due, Instant now, const QuietHours &quiet, std::optional<Instant> start, const QTimeZone &zone)
{
    if (now - due <= onTimeWithin || !isWithin(wallAt(now, zone).time(), quiet))
        return due;
    const Instant end = endOfQuiet(now, quiet, zone);
    return start && end >= *start ? due : end;
}

Instant daysBefore(Instant start, int days, std::optional<QTime> at, const QTimeZone &zone)
{
    const QDateTime wall = wallAt(start, zone);
    return whenPassing(wall.date().addDays(-days), at.value_or(wall.time()), zone).front();
}

Instant before(Instant start, ReminderLead lead, const QTimeZone &zone)
{
    switch (lead) {
    case ReminderLead::Week:
        return daysBefore(start, 7, {}, zone);
    case ReminderLead::Day:
        return daysBefore(start, 1, {}, zone);
    case ReminderLead::TwoHours:
        break;
    }
    return start - 2h;
}

QString nameOf(ReminderLead lead)
{
    return lead == ReminderLead::Week ? u"week"_s : lead == ReminderLead::Day ? u"day"_s : u"hours"_s;
}

PlannedReminder ringOf(const Appointment &appointment, const QString &name, Instant due)
{
    PlannedReminder ring;
    ring.id = {u"%1|%2|%3"_s.arg(appointment.uid, name).arg(appointment.start.milliseconds())};
    ring.about = appointment.uid;
    ring.due = ring.at = due;
    ring.appointment = appointment.id;
    ring.start = appointment.start;
    return ring;
}

/// The ring at her own time, if it fits or not.
std::optional<PlannedReminder> ownRing(const Appointment &appointment, const ReminderSources &sources, const QTimeZone &zone)
{
    const auto chosen = sources.choices.constFind(appointment.uid);
    if (chosen == sources.choices.constEnd() || !chosen->ownTime)
        return std::nullopt;
    const OwnTime &own = *chosen->ownTime;
    const QString name = u"own-%1-%2"_s.arg(own.daysBefore).arg(own.at.toString(u"HHmm"_s));
    // A time that she chose herself is kept, quiet or not.
    PlannedReminder ring = ringOf(appointment, name, daysBefore(appointment.start, own.daysBefore, own.at, zone));
    ring.rings = ring.due < appointment.start;
    return ring;
}

/// All of @p appointment, the nearest to its start last.
QVector<PlannedReminder> ringsOf(const Appointment &appointment, const ReminderSources &sources, const QTimeZone &zone)
{
    QVector<PlannedReminder> rings;
    const auto chosen = sources.choices.constFind(appointment.uid);
    const ReminderLeads leads = chosen != sources.choices.constEnd() ? chosen->leads : sources.rules.leads;
    for (const ReminderLead lead : {ReminderLead::Week, ReminderLead::Day, ReminderLead::TwoHours}) {
        if (!leads.testFlag(lead))
            continue;
        rings << ringOf(appointment, nameOf(lead), outsideQuiet(before(appointment.start, lead, zone), sources.rules.quiet, appointment.start, zone));
        rings.back().lead = lead;
    }
    if (const auto own = ownRing(appointment, sources, zone); own && own->rings)
        rings << *own;
    std::stable_sort(rings.begin(), rings.end(), [](const auto &a, const auto &b) { return a.due < b.due; });
    return rings;
}

bool isExpected(const Appointment &appointment, Instant now)
{
    return appointment.state == AppointmentState::Booked && !appointment.uid.isEmpty() && appointment.start > now;
}

/// Its moment had passed before she asked for it.
bool wasOver(const PlannedReminder &ring, const ReminderSources &sources, Instant now)
{
    if (!ring.lead)
        return false;
    const auto chosen = sources.choices.constFind(ring.about);
    const LeadsSince &all = chosen != sources.choices.constEnd() ? chosen->since : sources.rules.since;
    const auto since = all.constFind(*ring.lead);
    // A clock that was wrong when she asked silences nothing.
    return since != all.constEnd() && *since <= now && ring.due <= *since;
}

/// This one, or one nearer to the start.
bool hasRung(const PlannedReminder &ring, const QVector<Rung> &rung, Instant now)
{
    return std::any_of(rung.begin(), rung.end(), [&](const Rung &before) {
        const bool told = before.id == ring.id
            || (before.about == ring.about && before.start == ring.start && before.due >= ring.due);
        return told && !isAhead(before, now);
    });
}

void addRings(QVector<PlannedReminder> &all, const ReminderSources &sources, const Appointment &appointment, const QTimeZone &zone,
              Instant now)
{
    QVector<PlannedReminder> rings = ringsOf(appointment, sources, zone);
    rings.removeIf([&](const auto &ring) { return hasRung(ring, sources.rung, now) || wasOver(ring, sources, now); });
    std::optional<Instant> nearer;
    for (auto ring = rings.rbegin(); ring != rings.rend(); ++ring) {
        if (ring->due <= now)
            ring->at = whenGiven(ring->due, now, sources.rules.quiet, ring->start, zone);
        if (!nearer || (ring->at < *nearer && *nearer > now))
            all << *ring;
        nearer = ring->due;
    }
}

/// In its name stands the wall's time: it is the same ring wherever she travels.
ResourceId ringIdOf(const OwnReminder &own)
{
    return {u"%1|%2"_s.arg(own.id.value, own.at.toString(u"yyyy-MM-ddTHH:mm"_s))};
}

PlannedReminder ringOf(const OwnReminder &own, const QTimeZone &zone)
{
    PlannedReminder ring;
    ring.id = ringIdOf(own);
    ring.about = own.id.value;
    ring.due = ring.at = whenDue(own, zone);
    ring.words = own.words;
    return ring;
}

} // namespace

bool isAhead(const Rung &rung, Instant now)
{
    return rung.at && *rung.at > now + clockMayErr;
}

QVector<PlannedReminder> planned(const ReminderSources &sources, const QTimeZone &zone, Instant now)
{
    QVector<PlannedReminder> rings;
    for (const Appointment &appointment : sources.appointments) {
        if (isExpected(appointment, now))
            addRings(rings, sources, appointment, zone, now);
    }
    for (const OwnReminder &own : sources.own) {
        if (own.done || !own.at.isValid())
            continue;
        PlannedReminder ring = ringOf(own, zone);
        if (std::any_of(sources.rung.begin(), sources.rung.end(),
                        [&](const Rung &rung) { return rung.id == ring.id && !isAhead(rung, now); }))
            continue;
        if (ring.due <= now)
            ring.at = whenGiven(ring.due, now, sources.rules.quiet, {}, zone);
        rings << ring;
    }
    std::sort(rings.begin(), rings.end(),
              [](const auto &a, const auto &b) { return std::tie(a.at, a.id.value) < std::tie(b.at, b.id.value); });
    return rings;
}

Instant whenDue(const OwnReminder &reminder, const QTimeZone &zone)
{
    return whenPassing(reminder.at.date(), reminder.at.time(), zone).front();
}

QVector<PlannedReminder> unfitting(const ReminderSources &sources, const QTimeZone &zone, Instant now)
{
    QVector<PlannedReminder> rings;
    for (const Appointment &appointment : sources.appointments) {
        const auto own = isExpected(appointment, now) ? ownRing(appointment, sources, zone) : std::nullopt;
        if (own && !own->rings)
            rings << *own;
    }
    std::sort(rings.begin(), rings.end(), [](const auto &a, const auto &b) { return a.start < b.start; });
    return rings;
}

QVector<ResourceId> outOfDate(const ReminderSources &sources, Instant now)
{
    QVector<ResourceId> old;
    for (const Rung &rung : sources.rung) {
        const bool stands = rung.start
            ? std::any_of(sources.appointments.begin(), sources.appointments.end(), [&](const Appointment &appointment) {
                  return appointment.uid == rung.about && appointment.start == *rung.start && isExpected(appointment, now);
              })
            : std::any_of(sources.own.begin(), sources.own.end(),
                          [&](const OwnReminder &own) { return ringIdOf(own) == rung.id && !own.done; });
        if (!stands || isAhead(rung, now))
            old << rung.id;
    }
    return old;
}

QVector<std::chrono::seconds> alarmsBefore(const Appointment &appointment, const ReminderSources &sources, const QTimeZone &zone)
{
    const auto chosen = ringsBefore(appointment, sources, zone);
    return chosen.isEmpty() ? QVector<std::chrono::seconds>{usualAlarm} : chosen;
}

QVector<std::chrono::seconds> ringsBefore(const Appointment &appointment, const ReminderSources &sources, const QTimeZone &zone)
{
    QVector<std::chrono::seconds> before;
    for (const PlannedReminder &ring : ringsOf(appointment, sources, zone)) {
        const auto span = std::chrono::duration_cast<std::chrono::seconds>(ring.start - ring.due);
        if (!before.contains(span))
            before << span;
    }
    return before;
}

} // namespace heard::care
