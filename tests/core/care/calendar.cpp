#include "care/calendar.h"

#include "printing.h"

#include <libical/ical.h>

#include <catch2/catch_test_macros.hpp>

#include <memory>

using namespace heard;
using namespace heard::care;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QVector<std::chrono::seconds> theDayBefore{24h};
const Instant stamp{1795338000000ms}; // 22 November 2026, 09:00 UTC

Appointment meeting()
{
    Appointment meeting;
    meeting.uid = u"0b1f7b1e-9d0a-4f53-8d7c-2f8d2a6f8f11"_s;
    meeting.start = *Instant::fromIso(u"2027-06-15T14:30:00+01:00"_s);
    meeting.end = *Instant::fromIso(u"2027-06-15T15:15:00+01:00"_s);
    meeting.place = u"Clinic C, ground floor; Riverbank Hospital"_s;
    return meeting;
}

const CalendarWords words{u"Meeting before surgery"_s,
    u"Read “Your choices”,\nthen write down what you want to ask; bring C:\\notes"_s};

/// The calendar as another program reads it.
struct Parsed {
    explicit Parsed(const QByteArray &ics) : root(icalparser_parse_string(ics.constData()), &icalcomponent_free)
    {
        REQUIRE(root);
        REQUIRE(icalcomponent_count_errors(root.get()) == 0);
        REQUIRE(icalrestriction_check(root.get()) == 1);
        event = icalcomponent_get_first_component(root.get(), ICAL_VEVENT_COMPONENT);
        REQUIRE(event);
        alarm = icalcomponent_get_first_component(event, ICAL_VALARM_COMPONENT);
    }

    std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)> root;
    icalcomponent *event = nullptr;
    icalcomponent *alarm = nullptr;
};

qint64 milliseconds(icaltimetype time)
{
    CHECK(icaltime_is_utc(time));
    return icaltime_as_timet(time) * qint64{1000};
}

} // namespace

TEST_CASE("a calendar reads back the appointment in UTC with an alarm the day before", "[care][calendar]")
{
    const Parsed parsed{toCalendar(meeting(), CalendarDetail::Full, words, stamp, theDayBefore)};
    CHECK(QString::fromUtf8(icalcomponent_get_uid(parsed.event)) == meeting().uid);
    CHECK(QString::fromUtf8(icalcomponent_get_summary(parsed.event)) == words.title);
    CHECK(QString::fromUtf8(icalcomponent_get_description(parsed.event)) == words.notes);
    CHECK(QString::fromUtf8(icalcomponent_get_location(parsed.event)) == meeting().place);
    CHECK(milliseconds(icalcomponent_get_dtstart(parsed.event)) == meeting().start.sinceEpoch().count());
    CHECK(milliseconds(icalcomponent_get_dtend(parsed.event)) == meeting().end.sinceEpoch().count());
    CHECK(milliseconds(icalcomponent_get_dtstamp(parsed.event)) == stamp.sinceEpoch().count());
    CHECK(icalcomponent_get_status(parsed.event) == ICAL_STATUS_CONFIRMED);
    REQUIRE(parsed.alarm);
    const auto trigger = icalproperty_get_trigger(icalcomponent_get_first_property(parsed.alarm, ICAL_TRIGGER_PROPERTY));
    CHECK(icaldurationtype_as_int(trigger.duration) == -24 * 60 * 60);
}

TEST_CASE("the times stand in the file as UTC, the clock of summer taken off", "[care][calendar]")
{
    const QByteArray ics = toCalendar(meeting(), CalendarDetail::Full, words, stamp, {2h});
    CHECK(ics.contains("\r\nDTSTART:20270615T133000Z\r\n"));
    CHECK(ics.contains("\r\nDTEND:20270615T141500Z\r\n"));
    CHECK(ics.contains("\r\nTRIGGER:-PT2H\r\n"));
}

TEST_CASE("a general entry shows when, and nothing of why or where", "[care][calendar]")
{
    const QByteArray ics = toCalendar(meeting(), CalendarDetail::General, {u"Appointment"_s, words.notes}, stamp, theDayBefore);
    const Parsed parsed{ics};
    CHECK(QString::fromUtf8(icalcomponent_get_summary(parsed.event)) == u"Appointment"_s);
    CHECK_FALSE(icalcomponent_get_location(parsed.event));
    CHECK_FALSE(icalcomponent_get_description(parsed.event));
    CHECK_FALSE(ics.contains("Riverbank"));
    CHECK_FALSE(ics.contains("choices"));
}

TEST_CASE("lines are folded at 75 bytes, end in CRLF and escape what RFC 5545 says", "[care][calendar]")
{
    CalendarWords much = words;
    much.notes += u'\n' + u"Ẃ"_s.repeated(400) + u" 🙂"_s.repeated(100);
    const QByteArray ics = toCalendar(meeting(), CalendarDetail::Full, much, stamp, theDayBefore);
    CHECK(ics.endsWith("END:VCALENDAR\r\n"));
    CHECK(ics.count('\n') == ics.count("\r\n"));
    const auto lines = ics.split('\n');
    for (const QByteArray &line : lines) {
        CHECK(line.size() <= 76); // with its CR
        // A fold never divides a character.
        CHECK_FALSE(QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
    }
    CHECK(ics.contains("LOCATION:Clinic C\\, ground floor\\; Riverbank Hospital\r\n"));
    CHECK(QByteArray{ics}.replace("\r\n ", "").contains("C:\\\\notes\\n"));
    CHECK(QString::fromUtf8(icalcomponent_get_description(Parsed{ics}.event)) == much.notes);
}

TEST_CASE("words cannot add lines or control characters to a calendar", "[care][calendar]")
{
    const QByteArray ics = toCalendar(meeting(), CalendarDetail::Full,
        {u"Scan\r\nATTACH:https://elsewhere.example/\rX\u0007\u0000Y"_s, u"a\r\nEND:VEVENT\r\nb"_s}, stamp, theDayBefore);
    const Parsed parsed{ics};
    CHECK_FALSE(icalcomponent_get_first_property(parsed.event, ICAL_ATTACH_PROPERTY));
    CHECK(QString::fromUtf8(icalcomponent_get_summary(parsed.event)) == u"Scan\nATTACH:https://elsewhere.example/\nXY"_s);
    CHECK(QString::fromUtf8(icalcomponent_get_description(parsed.event)) == u"a\nEND:VEVENT\nb"_s);
    CHECK(icalcomponent_count_components(parsed.root.get(), ICAL_VEVENT_COMPONENT) == 1);
    CHECK_FALSE(ics.contains('\a'));
    CHECK(ics.count('\r') == ics.count("\r\n"));
}

TEST_CASE("a cancelled appointment is marked so and rings no alarm", "[care][calendar]")
{
    Appointment cancelled = meeting();
    cancelled.state = AppointmentState::Cancelled;
    const Parsed parsed{toCalendar(cancelled, CalendarDetail::Full, words, stamp, theDayBefore)};
    CHECK(icalcomponent_get_status(parsed.event) == ICAL_STATUS_CANCELLED);
    CHECK_FALSE(parsed.alarm);
}

TEST_CASE("an appointment without an end is a moment in the calendar", "[care][calendar]")
{
    Appointment open = meeting();
    open.end = open.start;
    const QByteArray ics = toCalendar(open, CalendarDetail::Full, words, stamp, theDayBefore);
    CHECK_FALSE(ics.contains("DTEND"));
    CHECK(Parsed{ics}.alarm);
}

TEST_CASE("a calendar rings as often as its owner wants to be reminded, and never where she does not", "[care][calendar]")
{
    const Parsed often{toCalendar(meeting(), CalendarDetail::Full, words, stamp, {7 * 24h, 25h, 2h})};
    QVector<int> seconds;
    for (auto *alarm = often.alarm; alarm; alarm = icalcomponent_get_next_component(often.event, ICAL_VALARM_COMPONENT)) {
        const auto trigger = icalproperty_get_trigger(icalcomponent_get_first_property(alarm, ICAL_TRIGGER_PROPERTY));
        seconds << icaldurationtype_as_int(trigger.duration);
    }
    CHECK(seconds == QVector<int>{-7 * 24 * 3600, -25 * 3600, -2 * 3600});
    CHECK_FALSE(Parsed{toCalendar(meeting(), CalendarDetail::Full, words, stamp, {})}.alarm);
}

TEST_CASE("a calendar's sequence rises with each change of the appointment", "[care][calendar]")
{
    Appointment changed = meeting();
    const auto sequence = [&] { return icalcomponent_get_sequence(Parsed{toCalendar(changed, CalendarDetail::General, words, stamp, {})}.event); };
    CHECK(sequence() == 0);
    changed.revision = 3;
    CHECK(sequence() == 3);
    QJsonObject json = toFhir(changed);
    json[u"meta"_s] = QJsonObject{{u"versionId"_s, u"4"_s}};
    CHECK(appointmentFromFhir(json)->revision == 4);
}
