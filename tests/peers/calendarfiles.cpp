// Prints one calendar file for an independent calendar to read: "general", "full" or "cancelled".
#include "care/calendar.h"

#include <cstdio>

using namespace heard;
using namespace heard::care;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    const QString which = argc == 2 ? QString::fromLocal8Bit(argv[1]) : QString{};
    if (which != "general"_L1 && which != "full"_L1 && which != "cancelled"_L1)
        return 2;
    Appointment meeting;
    meeting.uid = u"0b1f7b1e-9d0a-4f53-8d7c-2f8d2a6f8f11"_s;
    meeting.start = *Instant::fromIso(u"2027-06-15T14:30:00+01:00"_s);
    meeting.end = *Instant::fromIso(u"2027-06-15T15:15:00+01:00"_s);
    meeting.kind = AppointmentKind::BeforeSurgery;
    meeting.place = u"Clinic C, ground floor; Riverbank Hospital"_s;
    meeting.description = u"Breast clinic"_s;
    meeting.revision = 2;
    if (which == "cancelled"_L1) {
        meeting.state = AppointmentState::Cancelled;
        meeting.revision = 3;
    }
    const bool full = which == "full"_L1;
    const CalendarWords words{full ? u"Meeting before surgery"_s : u"Appointment"_s,
        full ? u"What to bring: “your glasses”, a list\nHow to get there: C:\\blue; lift"_s : QString{}};
    const QByteArray calendar = toCalendar(meeting, full ? CalendarDetail::Full : CalendarDetail::General, words,
        *Instant::fromIso(u"2026-11-22T09:00:00Z"_s), {std::chrono::hours{7 * 24}, std::chrono::hours{24}, std::chrono::hours{2}});
    return std::fwrite(calendar.constData(), 1, static_cast<size_t>(calendar.size()), stdout) == static_cast<size_t>(calendar.size()) ? 0 : 1;
}
