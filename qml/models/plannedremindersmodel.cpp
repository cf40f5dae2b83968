#include "models/plannedremindersmodel.h"

#include "models/workplace.h"
#include "ports/notifier.h"

#include <QQmlEngine>

#include <utility>

namespace heard::models {

using care::PlannedReminder;

std::span<const Role<PlannedReminder>> PlannedRemindersModel::roles() const
{
    static constexpr std::array<Role<PlannedReminder>, 5> columns{{
        {"at", [](const PlannedReminder &r) -> QVariant { return r.at.toLocal(); }},
        {"appointmentId", [](const PlannedReminder &r) -> QVariant { return r.appointment.value; }},
        {"start", [](const PlannedReminder &r) -> QVariant { return r.start.toLocal(); }},
        {"words", [](const PlannedReminder &r) -> QVariant { return r.words; }},
        {"rings", [](const PlannedReminder &r) -> QVariant { return r.rings; }},
    }};
    return columns;
}

QFuture<PlannedRemindersModel::Answer> PlannedRemindersModel::load(Device &device)
{
    listen();
    const Instant now = device.clock.now();
    return mappedWhenReady(care::Reminders(device.database).sources(device.patient, now), this,
                           [this, now](const store::StoreResult<care::ReminderSources> &sources) -> Answer {
                               if (!sources)
                                   return failed(sources.error());
                               const QTimeZone zone = QTimeZone::systemTimeZone();
                               auto rings = care::planned(*sources, zone, now);
                               rings.removeIf([now](const PlannedReminder &ring) { return ring.at <= now; });
                               followClock(rings.isEmpty() ? std::nullopt : std::optional{rings.first().at});
                               return rings + care::unfitting(*sources, zone, now);
                           });
}

/// Asked with every look at the plan: a desktop may begin to show notices later.
void PlannedRemindersModel::listen()
{
    const ports::Notifier *notifier = Workplace::of(*qmlEngine(this)).notifier();
    const bool silent = notifier && !notifier->allowed();
    if (silent != std::exchange(m_silent, silent))
        Q_EMIT silentChanged();
}

QStringList PlannedRemindersModel::watchedTypes() const
{
    return {QStringLiteral("Appointment"), care::Reminders::changed};
}

} // namespace heard::models
