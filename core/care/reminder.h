#pragma once

#include "care/appointment.h"

#include <QFlags>
#include <QMap>
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

/// When each lead was switched on: what was over by then is not caught up on.
using LeadsSince = QMap<ReminderLead, Instant>;

/// What a patient chose for all her appointments.
struct ReminderRules {
    ReminderLeads leads = ReminderLead::Day | ReminderLead::TwoHours;
    QuietHours quiet;
    LeadsSince since;

    bool operator==(const ReminderRules &) const = default;
};

/// A time of her own before an appointment, such as three days before at 18:00; it moves with the appointment.
struct OwnTime {
    int daysBefore = 0;
    QTime at; ///< on the wall

    bool operator==(const OwnTime &) const = default;
};

/// What she chose for one appointment instead.
struct AppointmentReminders {
    ReminderLeads leads;
    std::optional<OwnTime> ownTime;
    LeadsSince since;

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
    QString about; ///< the appointment's uid, or the id of her own reminder
    Instant at;
    Instant due; ///< when it was meant to ring; before `at` where it was missed and now is a quiet hour
    ResourceId appointment;           ///< empty where it is her own
    std::optional<ReminderLead> lead; ///< nothing where she chose the time
    Instant start;                    ///< of the appointment
    QString words;                    ///< of her own reminder
    bool rings = true;                ///< false where her own time is not before the start

    bool operator==(const PlannedReminder &) const = default;
};

/// A ring that was given.
struct Rung {
    ResourceId id;
    QString about; ///< as of the ring
    Instant due;
    std::optional<Instant> start; ///< of the appointment
    std::optional<Instant> at{};  ///< when it was given

    bool operator==(const Rung &) const = default;
};

/// What reminders are planned from.
struct ReminderSources {
    ReminderRules rules;
    QVector<Appointment> appointments;
    QHash<QString, AppointmentReminders> choices; ///< by the appointment's uid
    QVector<OwnReminder> own;
    QVector<Rung> rung;

    bool operator==(const ReminderSources &) const = default;
};

/// A ring given later than this was missed, and respects the quiet hours.
inline constexpr std::chrono::minutes onTimeWithin{15};

/// So much later than the clock shows now, a ring may have been given that still counts: it came that little too early.
inline constexpr std::chrono::hours clockMayErr{3};

/// Given by a clock that ran ahead of what it shows at @p now, by more than clockMayErr. It does not count: what rang then is
/// still to come.
[[nodiscard]] bool isAhead(const Rung &rung, Instant now);

/// What rings from @p now on, soonest first; what is due has `at` not after @p now.
/// - Only for appointments that are booked and have not begun. A day and a week are counted on the wall clock of @p zone.
/// - What would ring in the quiet hours rings at their end where that is half an hour or more before the start, else at
///   their beginning. A time that she chose herself is kept.
/// - What was missed rings once, however late: of one appointment only the nearest, and nothing after a nearer one has
///   rung. In the quiet hours it waits for their end, unless the appointment has begun by then.
/// - What rang by a clock that ran ahead, and was put right, rings again when its time comes.
/// - Two rings of one appointment at the same moment are one.
[[nodiscard]] QVector<PlannedReminder> planned(const ReminderSources &sources, const QTimeZone &zone, Instant now);

/// When it is due, where the wall shows the time of @p zone; its time must be valid.
[[nodiscard]] Instant whenDue(const OwnReminder &reminder, const QTimeZone &zone);

/// Her own times that cannot ring, because the appointment begins before them; by start.
[[nodiscard]] QVector<PlannedReminder> unfitting(const ReminderSources &sources, const QTimeZone &zone, Instant now);

/// Those of what has rung whose notice is out of date: its appointment has begun, was moved or is not expected any more,
/// or her own reminder is done, gone or set to another time; or it rang by a clock that ran ahead.
[[nodiscard]] QVector<ResourceId> outOfDate(const ReminderSources &sources, Instant now);

/// How long before its start each reminder of @p appointment rings, the earliest first.
[[nodiscard]] QVector<std::chrono::seconds> ringsBefore(const Appointment &appointment, const ReminderSources &sources, const QTimeZone &zone);
/// When a calendar rings for what has no reminder here.
inline constexpr std::chrono::seconds usualAlarm = std::chrono::hours{24};
/// The same for a calendar of hers, which always rings: whoever puts an appointment there wants to be told by it.
[[nodiscard]] QVector<std::chrono::seconds> alarmsBefore(const Appointment &appointment, const ReminderSources &sources, const QTimeZone &zone);

} // namespace heard::care
