#include "care/reminder.h"

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

/// Where it falls into the quiet hours, their end, or their beginning where the end is too late for @p start.
QDateTime outsideQuiet(const QDateTime &at, const QuietHours &quiet, const std::optional<QDateTime> &start)
{
    if (!isWithin(at.time(), quiet))
        return at;
    const bool overMidnight = quiet.until < quiet.from;
    const bool afterMidnight = overMidnight && at.time() < quiet.until;
    const QDateTime begins{at.date().addDays(afterMidnight ? -1 : 0), quiet.from, at.timeZone()};
    const QDateTime ends{at.date().addDays(overMidnight && !afterMidnight ? 1 : 0), quiet.until, at.timeZone()};
    return !start || ends.msecsTo(*start) >= std::chrono::milliseconds{leastBefore}.count() ? ends : begins;
}

QDateTime before(const QDateTime &start, ReminderLead lead)
{
    switch (lead) {
    case ReminderLead::Week:
        return start.addDays(-7);
    case ReminderLead::Day:
        return start.addDays(-1);
    case ReminderLead::TwoHours:
        break;
    }
    return start.addMSecs(-std::chrono::milliseconds{2h}.count());
}

QString nameOf(std::optional<ReminderLead> lead)
{
    if (!lead)
        return u"own"_s;
    return *lead == ReminderLead::Week ? u"week"_s : *lead == ReminderLead::Day ? u"day"_s : u"hours"_s;
}

QDateTime onTheWall(const QDateTime &time, const QTimeZone &zone)
{
    return {time.date(), time.time(), zone};
}

void addRings(QVector<PlannedReminder> &rings, const ReminderSources &sources, const Appointment &appointment,
              const QTimeZone &zone)
{
    const QDateTime start = QDateTime::fromMSecsSinceEpoch(appointment.start.sinceEpoch().count(), zone);
    const auto add = [&](const QDateTime &at, std::optional<ReminderLead> lead) {
        const QString id = u"%1|%2|%3"_s.arg(appointment.uid, nameOf(lead))
                               .arg(lead ? appointment.start.sinceEpoch().count() : at.toMSecsSinceEpoch());
        rings.push_back({{id}, Instant::of(at), appointment.id, lead, appointment.start, {}});
    };
    const auto chosen = sources.choices.constFind(appointment.uid);
    const bool isChosen = chosen != sources.choices.constEnd();
    const ReminderLeads leads = isChosen ? chosen->leads : sources.rules.leads;
    for (const ReminderLead lead : {ReminderLead::Week, ReminderLead::Day, ReminderLead::TwoHours}) {
        if (leads.testFlag(lead))
            add(outsideQuiet(before(start, lead), sources.rules.quiet, start), lead);
    }
    // A time that she chose herself is kept, quiet or not.
    if (isChosen && chosen->ownTime && onTheWall(*chosen->ownTime, zone) < start)
        add(onTheWall(*chosen->ownTime, zone), std::nullopt);
}

bool isExpected(const Appointment &appointment)
{
    return appointment.state == AppointmentState::Booked && !appointment.uid.isEmpty();
}

} // namespace

QVector<PlannedReminder> planned(const ReminderSources &sources, const QTimeZone &zone, Instant now)
{
    QVector<PlannedReminder> rings;
    for (const Appointment &appointment : sources.appointments) {
        if (isExpected(appointment) && appointment.start > now)
            addRings(rings, sources, appointment, zone);
    }
    rings.removeIf([now](const PlannedReminder &ring) { return ring.at + ringsLateWithin < now; });
    for (const OwnReminder &own : sources.own) {
        const QDateTime at = onTheWall(own.at, zone);
        if (!own.done && at.isValid() && Instant::of(at) + ownRingsLateWithin >= now) {
            const QString id = u"%1|%2"_s.arg(own.id.value).arg(at.toMSecsSinceEpoch());
            rings.push_back({{id}, Instant::of(at), {}, {}, {}, own.words});
        }
    }
    std::sort(rings.begin(), rings.end(),
              [](const auto &a, const auto &b) { return std::tie(a.at, a.id.value) < std::tie(b.at, b.id.value); });
    return rings;
}

} // namespace heard::care
