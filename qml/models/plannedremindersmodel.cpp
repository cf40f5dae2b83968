#include "models/plannedremindersmodel.h"

namespace heard::models {

using care::PlannedReminder;

std::span<const Role<PlannedReminder>> PlannedRemindersModel::roles() const
{
    static constexpr std::array<Role<PlannedReminder>, 4> columns{{
        {"at", [](const PlannedReminder &r) -> QVariant { return r.at.toLocal(); }},
        {"appointmentId", [](const PlannedReminder &r) -> QVariant { return r.appointment.value; }},
        {"start", [](const PlannedReminder &r) -> QVariant { return r.start.toLocal(); }},
        {"words", [](const PlannedReminder &r) -> QVariant { return r.words; }},
    }};
    return columns;
}

QFuture<PlannedRemindersModel::Answer> PlannedRemindersModel::load(Device &device)
{
    const Instant now = device.clock.now();
    return mappedWhenReady(care::Reminders(device.database).sources(device.patient, now), this,
                           [now](const store::StoreResult<care::ReminderSources> &sources) -> Answer {
                               if (!sources)
                                   return failed(sources.error());
                               auto rings = care::planned(*sources, QTimeZone::systemTimeZone(), now);
                               rings.removeIf([now](const PlannedReminder &ring) { return ring.at <= now; });
                               return rings;
                           });
}

QStringList PlannedRemindersModel::watchedTypes() const
{
    return {QStringLiteral("Appointment"), care::Reminders::changed};
}

} // namespace heard::models
