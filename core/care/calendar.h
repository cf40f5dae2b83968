#pragma once

#include "care/appointment.h"

#include <QByteArray>

namespace heard::care {

/// How much of an appointment a calendar may show: others may look into it.
enum class CalendarDetail {
    General, ///< only when, under the title given
    Full,    ///< also where, what to do before and what to bring
};

/// The words of a calendar entry, in the reader's language.
struct CalendarWords {
    QString title; ///< "Appointment", or its kind
    QString notes; ///< in full detail, such as what to bring
};

/// One appointment as an iCalendar file (RFC 5545) in UTC, with an alarm so long before its start as each of @p reminders.
/// Importing it again after a change replaces the entry: its UID stays and its SEQUENCE rises. @p stamp is now.
[[nodiscard]] QByteArray toCalendar(const Appointment &appointment, CalendarDetail detail, const CalendarWords &words,
                                    Instant stamp, const QVector<std::chrono::seconds> &reminders);

} // namespace heard::care
