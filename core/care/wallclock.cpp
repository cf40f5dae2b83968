#include "care/wallclock.h"

using namespace std::chrono_literals;

namespace heard::care {

namespace {

/// A little more than the furthest that two time zones, or one zone and UTC, are apart.
constexpr auto furthest = 30h;

QDateTime utc(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.milliseconds(), Qt::UTC);
}

Instant leapAfter(Instant instant, const QTimeZone &zone)
{
    const auto leap = zone.nextTransition(utc(instant));
    return leap.atUtc.isValid() ? Instant::of(leap.atUtc) : instant + furthest;
}

} // namespace

QDateTime wallAt(Instant instant, const QTimeZone &zone)
{
    return utc(instant + std::chrono::seconds{zone.offsetFromUtc(utc(instant))});
}

QVector<Instant> whenPassing(const QDate &date, const QTime &time, const QTimeZone &zone)
{
    const QDateTime wall{date, time, Qt::UTC};
    const Instant asIfUtc = Instant::of(wall);
    QVector<Instant> moments;
    for (const Instant near : {asIfUtc - furthest, asIfUtc + furthest}) {
        const Instant moment = asIfUtc - std::chrono::seconds{zone.offsetFromUtc(utc(near))};
        if (wallAt(moment, zone) == wall && !moments.contains(moment))
            moments << moment;
    }
    std::sort(moments.begin(), moments.end());
    if (moments.isEmpty())
        moments << leapAfter(asIfUtc - furthest, zone);
    return moments;
}

} // namespace heard::care
