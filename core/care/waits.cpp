#include "care/waits.h"

#include "base/day.h"
#include "care/appointment.h"
#include "people/humanname.h"
#include "people/teammembers.h"
#include "store/edit.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using heard::store::Reader;
using heard::store::ResourceWriter;
using heard::store::StoreResult;
using heard::store::WriteResult;
using heard::store::Writer;

// What is said of the wait outlives midnight by this: an evening clinic, or an operation that begins late.
static constexpr std::chrono::hours pastMidnight{4};

// What was said between :begin and :end, while the Appointment `a` is in that time and stands; the latest first.
#define HEARD_WAIT_STANDS                                                                                              \
    " AND m.from_ms >= :begin AND m.from_ms < :end AND s.from_ms >= :begin AND s.from_ms < :end "                      \
    " AND r.json ->> '$.category[0].coding[0].code' = 'wait' AND r.json ->> '$.status' <> 'entered-in-error' "         \
    " AND a.json ->> '$.status' IN ('booked', 'arrived', 'checked-in') "                                               \
    "ORDER BY m.from_ms DESC, r.key DESC"

namespace heard::care {

namespace {

/// The day to which waits belong at @p now: until some hours after midnight still the one before.
QDate waitDay(Instant now, const QTimeZone &zone)
{
    return dayOf(now - pastMidnight, zone);
}

using Said = Waits::Said;

struct Span {
    qint64 begin = 0;
    qint64 end = 0;
};

Span dayAround(Instant now, const QTimeZone &zone)
{
    return {waitDay(now, zone).startOfDay(zone).toMSecsSinceEpoch(),
            dayOf(now, zone).addDays(1).startOfDay(zone).toMSecsSinceEpoch()};
}

StoreResult<std::optional<Wait>> unlessOver(StoreResult<std::optional<Wait>> latest)
{
    if (latest && *latest && (*latest)->over)
        latest->reset();
    return latest;
}

/// Of @p words, the latest first: of each appointment only the latest counts, and of those the latest that is not over.
std::optional<Wait> standing(const QVector<Wait> &words)
{
    QSet<ResourceId> told;
    for (const Wait &word : words) {
        const bool isLatest = !told.contains(word.appointment);
        told.insert(word.appointment);
        if (isLatest && !word.over)
            return word;
    }
    return std::nullopt;
}

/// How many appointments @p patient has on @p day that were not called off.
StoreResult<qint64> meetingsOn(const Reader &reader, const ResourceId &patient, const Span &day)
{
    const auto count = reader.connection().first<qint64>(
        R"(SELECT count(*)
             FROM reference f
             CROSS JOIN resource a ON a.key = f.source
             CROSS JOIN moment s ON s.source = a.key AND s.path = 'Appointment.start'
            WHERE f.target = 'Patient/' || coalesce((SELECT q.id FROM resource q WHERE q.local_id = :patient), :patient)
              AND f.path = 'Appointment.participant.actor' AND s.from_ms >= :begin AND s.from_ms < :end
              AND a.json ->> '$.status' IN ('booked', 'arrived', 'checked-in', 'fulfilled'))",
        {{":patient", patient.value}, {":begin", day.begin}, {":end", day.end}},
        [](const store::Row &row) { return row.integer(0); });
    if (!count)
        return failed(count.error());
    return count->value_or(0);
}

/// The appointment, where its day is today and it may still be waited for.
WriteResult<Appointment, WaitError> awaited(const Reader &reader, const ResourceId &id, Instant now, const QTimeZone &zone)
{
    const auto json = reader.json(u"Appointment"_s, id);
    if (!json)
        return failed(json.error());
    const auto appointment = appointmentFromFhir(json->value_or(QJsonObject{}));
    const bool isOpen = appointment
        && (appointment->state == AppointmentState::Booked || appointment->state == AppointmentState::Arrived);
    if (!isOpen || appointment->patient.isEmpty())
        return failed(WaitError::NoAppointment);
    const QDate day = dayOf(appointment->start, zone);
    if (day != dayOf(now, zone) && day != waitDay(now, zone))
        return failed(WaitError::NotToday);
    return *appointment;
}

/// A word in the name of @p author, not yet about anybody.
WriteResult<Wait, WaitError> wordOf(const Reader &reader, const ResourceId &author, Instant now)
{
    const auto signature = people::signedBy<WaitError>(reader, author);
    if (!signature)
        return failed(signature.error());
    Wait wait;
    wait.author = signature->id;
    wait.authorName = signature->name;
    wait.saidAt = now;
    return wait;
}

/// Says @p word about each of @p appointments; one that fails undoes all.
Said sayAboutAll(Writer &writer, const QVector<ResourceId> &appointments, Wait word, const QTimeZone &zone)
{
    if (appointments.isEmpty())
        return failed(WaitError::NoAppointment);
    QVector<ResourceId> all;
    for (const ResourceId &id : appointments) {
        const auto appointment = awaited(writer, id, writer.now(), zone);
        if (!appointment)
            return failed(appointment.error());
        word.appointment = appointment->id;
        word.patient = appointment->patient;
        const auto said = writer.create(toFhir(word));
        if (!said)
            return failed(said.error());
        all << *said;
    }
    return all;
}

} // namespace

Instant waitsUntil(Instant now, const QTimeZone &zone)
{
    return Instant::of(waitDay(now, zone).addDays(1).startOfDay(zone)) + pastMidnight;
}

bool isAwaited(const Appointment &appointment, Instant now)
{
    static constexpr std::array inPerson{AppointmentKind::Clinic, AppointmentKind::Scan, AppointmentKind::Surgery,
                                         AppointmentKind::BeforeSurgery};
    // Operations begin late, and nobody has a hand free to say that she came.
    const bool isSurgery = appointment.kind == AppointmentKind::Surgery;
    const Instant over = isSurgery ? std::max(endOf(appointment), appointment.start + longestStay) : endOf(appointment);
    const bool isOpen = appointment.state == AppointmentState::Booked || appointment.state == AppointmentState::Arrived;
    return isOpen && std::find(inPerson.begin(), inPerson.end(), appointment.kind) != inPerson.end()
        && appointment.start <= now + std::chrono::hours{2} && over > now;
}

QFuture<StoreResult<std::optional<Wait>>> Waits::currentOf(const ResourceId &appointment, Instant now, const QTimeZone &zone) const
{
    return m_database.read([appointment, day = dayAround(now, zone)](Reader &reader) {
        return unlessOver(reader.first<Wait>(
            "SELECT r.json, " HEARD_DELIVERY_COLUMNS R"(
                 FROM resource a
                 CROSS JOIN moment s ON s.source = a.key AND s.path = 'Appointment.start'
                 CROSS JOIN reference f ON f.target = 'Appointment/' || a.id AND f.path = 'Communication.partOf'
                 CROSS JOIN moment m ON m.source = f.source AND m.path = 'Communication.sent'
                 CROSS JOIN resource r ON r.key = f.source
                 JOIN delivery d ON d.key = f.source
                WHERE a.type = 'Appointment' AND (a.id = :appointment OR a.local_id = :appointment))" HEARD_WAIT_STANDS,
            {{":appointment", appointment.value}, {":begin", day.begin}, {":end", day.end}}, waitFromFhir));
    });
}

QFuture<StoreResult<std::optional<Wait>>> Waits::currentFor(const ResourceId &patient, Instant now,
                                                            const QTimeZone &zone) const
{
    return m_database.read([patient, day = dayAround(now, zone)](Reader &reader) -> StoreResult<std::optional<Wait>> {
        const auto words = reader.all<Wait>(
            "SELECT r.json, " HEARD_DELIVERY_COLUMNS R"(
                 FROM reference f
                 CROSS JOIN moment m ON m.source = f.source AND m.path = 'Communication.sent'
                 CROSS JOIN resource r ON r.key = f.source
                 JOIN delivery d ON d.key = f.source
                 CROSS JOIN reference p ON p.source = f.source AND p.path = 'Communication.partOf'
                 JOIN resource a ON a.type = 'Appointment' AND a.id = substr(p.target, 13)
                 JOIN moment s ON s.source = a.key AND s.path = 'Appointment.start'
                WHERE f.target = 'Patient/' || coalesce((SELECT q.id FROM resource q WHERE q.local_id = :patient), :patient)
                  AND f.path = 'Communication.recipient')" HEARD_WAIT_STANDS,
            {{":patient", patient.value}, {":begin", day.begin}, {":end", day.end}}, waitFromFhir);
        if (!words)
            return failed(words.error());
        auto wait = standing(*words);
        if (!wait)
            return wait;
        const auto meetings = meetingsOn(reader, patient, day);
        if (!meetings)
            return failed(meetings.error());
        wait->amongSeveral = *meetings > 1;
        return wait;
    });
}

StoreResult<void> endWait(ResourceWriter &writer, const ResourceId &appointment)
{
    const auto words = writer.all<Wait>(
        "SELECT r.json, " HEARD_DELIVERY_COLUMNS R"(
             FROM resource a
             CROSS JOIN reference f ON f.target = 'Appointment/' || a.id AND f.path = 'Communication.partOf'
             CROSS JOIN resource r ON r.key = f.source
             JOIN delivery d ON d.key = f.source
            WHERE a.type = 'Appointment' AND (a.id = :appointment OR a.local_id = :appointment)
              AND r.json ->> '$.category[0].coding[0].code' = 'wait'
              AND r.json ->> '$.status' <> 'entered-in-error')",
        {{":appointment", appointment.value}}, waitFromFhir);
    if (!words)
        return failed(words.error());
    for (const Wait &word : *words) {
        const auto done = store::editAs<WaitError>(writer, u"Communication"_s, word.id, waitFromFhir,
                                                   [](Wait &wait) -> WriteResult<void, WaitError> {
                                                       wait.over = true;
                                                       return {};
                                                   });
        if (!done)
            return failed(done.error().failure);
    }
    return {};
}

QFuture<Said> Waits::post(const QVector<ResourceId> &appointments, std::optional<int> minutes, const QString &reason,
                          const ResourceId &author, const QTimeZone &zone, const QString &reasonCode)
{
    return m_database.write([=](Writer &writer) -> Said {
        const QString words = reason.trimmed();
        if (words.isEmpty())
            return failed(WaitError::ReasonMissing);
        if (words.size() > longestReason || minutes.value_or(0) > longestMinutes || minutes.value_or(0) < 0)
            return failed(WaitError::TooLong);
        auto word = wordOf(writer, author, writer.now());
        if (!word)
            return failed(word.error());
        word->minutes = minutes;
        word->reason = words;
        word->reasonCode = reasonCode;
        return sayAboutAll(writer, appointments, *std::move(word), zone);
    });
}

QFuture<Said> Waits::end(const QVector<ResourceId> &appointments, const ResourceId &author, const QTimeZone &zone)
{
    return m_database.write([=](Writer &writer) -> Said {
        auto word = wordOf(writer, author, writer.now());
        if (!word)
            return failed(word.error());
        word->over = true;
        return sayAboutAll(writer, appointments, *std::move(word), zone);
    });
}

QFuture<WriteResult<void, WaitError>> Waits::takeBack(const QVector<ResourceId> &said)
{
    return m_database.write([said](Writer &writer) -> WriteResult<void, WaitError> {
        for (const ResourceId &id : said) {
            auto json = writer.json(u"Communication"_s, id);
            if (!json)
                return failed(json.error());
            if (!waitFromFhir(json->value_or(QJsonObject{})))
                return failed(WaitError::NotFound);
            (**json)["status"_L1] = u"entered-in-error"_s;
            if (auto done = writer.update(**json); !done)
                return failed(done.error());
        }
        return {};
    });
}

} // namespace heard::care
