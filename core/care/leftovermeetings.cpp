#include "care/leftovermeetings.h"

#include "fhir/vocabulary.h"
#include "store/edit.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

using heard::store::Reader;
using heard::store::StoreResult;
using heard::store::WriteResult;
using heard::store::Writer;
using namespace Qt::StringLiterals;

namespace heard::care {

namespace {

using Kept = WriteResult<void, LeftOverError>;

bool isClosed(const QJsonObject &task)
{
    static constexpr std::array closed{"completed"_L1, "rejected"_L1, "failed"_L1, "cancelled"_L1};
    return std::ranges::find(closed, task["status"_L1].toString()) != closed.end();
}

/// The requests that @p appointment was ever booked for, the latest first.
StoreResult<QVector<QJsonObject>> tasksBookedAt(const Reader &reader, const ResourceId &appointment)
{
    return reader.connection().all<QJsonObject>(
        R"(SELECT t.json
             FROM reference f CROSS JOIN resource t ON t.key = f.source
            WHERE f.target = 'Appointment/' || :appointment AND f.path = :bookedAt AND t.type = 'Task'
              AND t.json ->> '$.status' <> 'entered-in-error'
            ORDER BY t.key DESC)",
        {{":appointment", appointment.value}, {":bookedAt", QString{fhir::path::bookedAt}}},
        [](const store::Row &row) { return QJsonDocument::fromJson(row.bytes(0)).object(); });
}

bool isAwaited(const Appointment &meeting, Instant now)
{
    return meeting.kind == AppointmentKind::Assessment && meeting.start > now
        && (meeting.state == AppointmentState::Booked || meeting.state == AppointmentState::Proposed);
}

StoreResult<std::optional<LeftOverMeeting>> leftOver(const Reader &reader, const QJsonObject &json, Instant now)
{
    const auto meeting = appointmentFromFhir(json);
    if (!meeting || !isAwaited(*meeting, now))
        return std::nullopt;
    const auto tasks = tasksBookedAt(reader, meeting->id);
    if (!tasks)
        return failed(tasks.error());
    if (tasks->isEmpty() || !std::ranges::all_of(*tasks, isClosed))
        return std::nullopt;
    const QJsonObject &last = tasks->front();
    const ResourceId keptFor = fhir::referenceAt(fhir::extensionOf(json, fhir::extension::keptAfter), "valueReference"_L1, "Task"_L1);
    return LeftOverMeeting{fhir::idOf(last), last["status"_L1] == "cancelled"_L1, keptFor == fhir::idOf(last)};
}

void setKept(QJsonObject &appointment, const ResourceId &task)
{
    fhir::setExtension(appointment, fhir::extension::keptAfter, "valueReference"_L1,
        task.isEmpty() ? QJsonValue{} : QJsonValue{fhir::referenceTo("Task"_L1, task)});
}

} // namespace

QFuture<StoreResult<std::optional<LeftOverMeeting>>> LeftOverMeetings::of(const ResourceId &appointment, Instant now) const
{
    return m_database.read([appointment, now](Reader &reader) -> StoreResult<std::optional<LeftOverMeeting>> {
        const auto json = reader.json(u"Appointment"_s, appointment);
        if (!json)
            return failed(json.error());
        return leftOver(reader, json->value_or(QJsonObject{}), now);
    });
}

QFuture<Kept> LeftOverMeetings::setKept(const ResourceId &appointment, bool kept)
{
    return m_database.write([appointment, kept](Writer &writer) {
        return store::edit<LeftOverError>(writer, u"Appointment"_s, appointment, [&](QJsonObject &json) -> Kept {
            const auto left = leftOver(writer, json, writer.now());
            if (!left)
                return failed(left.error());
            if (!*left)
                return failed(LeftOverError::NotLeftOver);
            care::setKept(json, kept ? (*left)->task : ResourceId{});
            return {};
        });
    });
}

StoreResult<void> forgetKept(Writer &writer, const ResourceId &appointment)
{
    const auto stored = writer.json(u"Appointment"_s, appointment);
    if (!stored)
        return failed(stored.error());
    QJsonObject json = stored->value_or(QJsonObject{});
    if (fhir::extensionOf(json, fhir::extension::keptAfter).isEmpty())
        return {};
    setKept(json, {});
    return writer.update(json);
}

} // namespace heard::care
