#include "models/waitview.h"

#include "care/waits.h"

namespace heard::models {

void WaitView::setAppointment(const QString &appointment)
{
    if (appointment == m_appointment.value)
        return;
    m_appointment = {appointment};
    Q_EMIT appointmentChanged();
    refresh();
}

QDateTime WaitView::until() const
{
    const auto end = m_wait ? care::expectedEnd(*m_wait) : std::nullopt;
    return end ? end->toLocal() : QDateTime{};
}

QStringList WaitView::watchedTypes() const
{
    return {QStringLiteral("Communication"), QStringLiteral("Appointment")};
}

void WaitView::read(Device &device)
{
    const care::Waits waits{device.database};
    if (m_appointment.isEmpty() && (m_one || device.patient.isEmpty())) {
        setReady(false);
        return show({});
    }
    const Instant now = device.clock.now();
    const QTimeZone zone = QTimeZone::systemTimeZone();
    whenAnswered(m_appointment.isEmpty() ? waits.currentFor(device.patient, now, zone) : waits.currentOf(m_appointment, now, zone),
                 [this](const std::optional<care::Wait> &wait) { show(wait); });
}

void WaitView::rename(const ResourceId &from, const ResourceId &to)
{
    if (m_appointment == from)
        setAppointment(to.value);
}

/// What was said grows old, and is over some hours after its day.
void WaitView::show(std::optional<care::Wait> wait)
{
    const Instant now = device() ? device()->clock.now() : Instant{};
    if (wait && wait->over)
        wait.reset();
    const bool old = wait && care::isOld(*wait, now);
    followClock(!wait ? std::nullopt : std::optional{old ? care::waitsUntil(now, QTimeZone::systemTimeZone()) : care::oldFrom(*wait)});
    if (wait == m_wait && old == m_old)
        return;
    m_wait = std::move(wait);
    m_old = old;
    Q_EMIT changed();
}

} // namespace heard::models
