#include "care/calendar.h"

#include <QRegularExpression>

#include <libical/ical.h>

#include <cstdlib>
#include <memory>

using namespace Qt::StringLiterals;

namespace heard::care {

namespace {

struct FreeComponent {
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, FreeComponent>;

/// RFC 5545 allows no control characters in a text but the line break, which libical writes as "\n".
QByteArray textOf(QString words)
{
    static const QRegularExpression control{u"[\\x{00}-\\x{08}\\x{0B}-\\x{1F}\\x{7F}]"_s};
    return words.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n').remove(control).toUtf8();
}

icaltimetype timeOf(Instant instant)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(instant.sinceEpoch());
    return icaltime_from_timet_with_zone(static_cast<time_t>(seconds.count()), 0, icaltimezone_get_utc_timezone());
}

void add(icalcomponent *component, icalproperty *property)
{
    icalcomponent_add_property(component, property);
}

icalcomponent *alarmFor(const QByteArray &title, std::chrono::seconds before)
{
    icalcomponent *alarm = icalcomponent_new_valarm();
    add(alarm, icalproperty_new_action(ICAL_ACTION_DISPLAY));
    add(alarm, icalproperty_new_description(title.constData()));
    add(alarm, icalproperty_new_trigger(icaltriggertype_from_int(-static_cast<int>(before.count()))));
    return alarm;
}

icalcomponent *eventFor(const Appointment &appointment, CalendarDetail detail, const CalendarWords &words, Instant stamp)
{
    icalcomponent *event = icalcomponent_new_vevent();
    const bool cancelled = appointment.state == AppointmentState::Cancelled;
    add(event, icalproperty_new_uid(textOf(appointment.uid).constData()));
    add(event, icalproperty_new_dtstamp(timeOf(stamp)));
    add(event, icalproperty_new_sequence(appointment.revision));
    add(event, icalproperty_new_dtstart(timeOf(appointment.start)));
    // An end at the start is not allowed; without one the event takes no time.
    if (appointment.end > appointment.start)
        add(event, icalproperty_new_dtend(timeOf(appointment.end)));
    add(event, icalproperty_new_summary(textOf(words.title).constData()));
    add(event, icalproperty_new_status(cancelled ? ICAL_STATUS_CANCELLED : ICAL_STATUS_CONFIRMED));
    add(event, icalproperty_new_class(ICAL_CLASS_PRIVATE));
    if (detail == CalendarDetail::General)
        return event;
    if (!appointment.place.isEmpty())
        add(event, icalproperty_new_location(textOf(appointment.place).constData()));
    if (!words.notes.isEmpty())
        add(event, icalproperty_new_description(textOf(words.notes).constData()));
    return event;
}

} // namespace

QByteArray toCalendar(const Appointment &appointment, CalendarDetail detail, const CalendarWords &words, Instant stamp,
                      const QVector<std::chrono::seconds> &reminders)
{
    const Component calendar{icalcomponent_new_vcalendar()};
    add(calendar.get(), icalproperty_new_version("2.0"));
    add(calendar.get(), icalproperty_new_prodid("-//Heard//Heard//EN"));
    icalcomponent *event = eventFor(appointment, detail, words, stamp);
    icalcomponent_add_component(calendar.get(), event);
    if (appointment.state != AppointmentState::Cancelled) {
        for (const std::chrono::seconds before : reminders)
            icalcomponent_add_component(event, alarmFor(textOf(words.title), before));
    }

    const std::unique_ptr<char, decltype(&std::free)> text{icalcomponent_as_ical_string_r(calendar.get()), &std::free};
    return QByteArray{text.get()};
}

} // namespace heard::care
