#pragma once

#include "care/appointment.h"

#include <QFlags>
#include <QTime>
#include <QTimeZone>

namespace heard::care {

/// How long before an appointment it is called to mind.
enum class ReminderLead {
    Week = 1,
    Day = 2,
    TwoHours = 4,
};
using ReminderLeads = QFlags<ReminderLead>;
Q_DECLARE_OPERATORS_FOR_FLAGS(ReminderLeads)

/// When a device stays silent, by the clock on the wall; the same time twice means never.
struct QuietHours {
    QTime from{21, 0};
    QTime until{8, 0}; ///< the next day where it is before `from`

    bool operator==(const QuietHours &) const = default;
};

/// What a patient chose for all her appointments.
struct ReminderRules {
    ReminderLeads leads = ReminderLead::Day | ReminderLead::TwoHours;
    QuietHours quiet;

    bool operator==(const ReminderRules &) const = default;
};

/// What she chose for one appointment instead.
struct AppointmentReminders {
    ReminderLeads leads;
    std::optional<QDateTime> ownTime; ///< date and time on the wall; its zone does not count

    bool operator==(const AppointmentReminders &) const = default;
};

/// Something of her own to be reminded of.
struct OwnReminder {
    ResourceId id; ///< on this device only
    QDateTime at; ///< date and time on the wall; its zone does not count
    QString words;
    bool done = false;

    bool operator==(const OwnReminder &) const = default;
};

/// One ring that is to come, or is due.
struct PlannedReminder {
    ResourceId id; ///< of this ring: another where the appointment or the reminder has moved
    Instant at;
    ResourceId appointment;           ///< empty where it is her own
    std::optional<ReminderLead> lead; ///< nothing where she chose the time
    Instant start;                    ///< of the appointment
    QString words;                    ///< of her own reminder

    bool operator==(const PlannedReminder &) const = default;
};

/// What reminders are planned from.
struct ReminderSources {
    ReminderRules rules;
    QVector<Appointment> appointments;
    QHash<QString, AppointmentReminders> choices; ///< by the appointment's uid
    QVector<OwnReminder> own;

    bool operator==(const ReminderSources &) const = default;
};

/// For how long a ring that was missed is still given, unless the appointment has begun.
inline constexpr std::chrono::hours ringsLateWithin{2};
inline constexpr std::chrono::hours ownRingsLateWithin{24};

/// What rings from @p now on, soonest first, and what was missed lately. Only for appointments that are booked and have not
/// begun. What would ring in the quiet hours rings at their end where that is half an hour or more before the start, else at
/// their beginning. A day and a week are counted on the wall clock of @p zone.
[[nodiscard]] QVector<PlannedReminder> planned(const ReminderSources &sources, const QTimeZone &zone, Instant now);

} // namespace heard::care
