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

/// One appointment as an iCalendar file (RFC 5545) in UTC, with an alarm @p reminder before its start.
/// Importing it again after a change replaces the entry, because its UID stays; @p stamp is now.
[[nodiscard]] QByteArray toCalendar(const Appointment &appointment, CalendarDetail detail, const CalendarWords &words,
                                    Instant stamp, std::chrono::minutes reminder = std::chrono::hours{24});

} // namespace heard::care
