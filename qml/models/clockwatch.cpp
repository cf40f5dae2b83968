#include "models/clockwatch.h"

#include <QGuiApplication>
#include <QTimeZone>

#include <algorithm>

using namespace std::chrono_literals;

namespace heard::models {

namespace {

// No timer tells of a clock that is set, or of a night in which the machine slept: they show within this time.
constexpr std::chrono::milliseconds longest = 1min;
constexpr std::chrono::milliseconds shortest = 20ms;
constexpr std::chrono::milliseconds leap = 5s;

} // namespace

ClockWatch::ClockWatch(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock), m_seen(see())
{
    m_since.start();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ClockWatch::look);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive)
            look();
    });
    arm();
}

void ClockWatch::waitFor(std::optional<Instant> moment)
{
    m_moment = moment;
    arm();
}

ClockWatch::Seen ClockWatch::see() const
{
    const Instant now = m_clock.now();
    return {now, now.toLocal().date(), QTimeZone::systemTimeZoneId()};
}

void ClockWatch::look()
{
    const Seen seen = see();
    const std::chrono::milliseconds expected{m_since.restart()};
    const bool leapt = std::chrono::abs(seen.now - m_seen.now - expected) > leap;
    const bool reached = m_moment && *m_moment <= seen.now;
    const bool told = leapt || reached || seen.day != m_seen.day || seen.zone != m_seen.zone;
    m_seen = seen;
    if (reached)
        m_moment.reset();
    arm();
    if (told)
        Q_EMIT passed();
}

void ClockWatch::arm()
{
    const Instant now = m_clock.now();
    Instant next = Instant::of(now.toLocal().date().addDays(1).startOfDay());
    if (m_moment)
        next = std::min(next, *m_moment);
    m_timer.start(std::clamp(next - now, shortest, longest));
}

} // namespace heard::models
