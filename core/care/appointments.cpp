#include "care/appointments.h"

#include "care/stillhere.h"
#include "people/patient.h"

using namespace Qt::StringLiterals;
using heard::store::Reader;
using heard::store::StoreResult;

namespace heard::care {

namespace {

/// An appointment beside which the query laid its patient, as "heardPatient".
Result<Appointment, fhir::ReadError> withPatientName(const QJsonObject &json)
{
    auto read = appointmentFromFhir(json);
    if (!read)
        return read;
    if (const auto patient = people::patientFromFhir(json["heardPatient"_L1].toObject())) {
        read->patientName = patient->name();
        read->patientNeeds = patient->communicationNeeds;
    }
    return read;
}

} // namespace

StoreResult<QVector<Appointment>> upcomingFor(const Reader &reader, const ResourceId &patient, Instant from, int limit)
{
    return reader.all<Appointment>(
        R"(SELECT r.json, d.state, d.sent_at, d.problem
             FROM reference f
             CROSS JOIN moment s ON s.source = f.source AND s.path = 'Appointment.start'
             LEFT JOIN moment e ON e.source = f.source AND e.path = 'Appointment.end'
             JOIN resource r ON r.key = f.source
             JOIN delivery d ON d.key = r.key
            WHERE f.target = 'Patient/' || coalesce((SELECT p.id FROM resource p WHERE p.local_id = :patient), :patient)
              AND f.path = 'Appointment.participant.actor'
              AND (coalesce(e.from_ms, s.from_ms) > :from
                   OR )" HEARD_STILL_HERE("r.json", "s.from_ms") R"()
              AND r.json ->> '$.status' <> 'entered-in-error'
            ORDER BY s.from_ms, r.key
            LIMIT :limit)",
        {{":patient", patient.value}, {":from", from.milliseconds()}, {":cameSince", (from - longestStay).milliseconds()},
         {":limit", qint64{limit}}}, appointmentFromFhir);
}

QFuture<StoreResult<QVector<Appointment>>> Appointments::upcomingFor(const ResourceId &patient, Instant from,
                                                                     int limit) const
{
    return m_database.read(
        [patient, from, limit](Reader &reader) { return care::upcomingFor(reader, patient, from, limit); });
}

QFuture<StoreResult<QVector<Appointment>>> Appointments::pastFor(const ResourceId &patient, Instant before, int limit,
                                                                 int offset) const
{
    return m_database.read([patient, before, limit, offset](Reader &reader) {
        return reader.all<Appointment>(
            R"(SELECT r.json, d.state, d.sent_at, d.problem
                 FROM reference f
                 CROSS JOIN moment s ON s.source = f.source AND s.path = 'Appointment.start'
                 LEFT JOIN moment e ON e.source = f.source AND e.path = 'Appointment.end'
                 JOIN resource r ON r.key = f.source
                 JOIN delivery d ON d.key = r.key
                WHERE f.target = 'Patient/' || coalesce((SELECT p.id FROM resource p WHERE p.local_id = :patient), :patient)
                  AND f.path = 'Appointment.participant.actor'
                  AND coalesce(e.from_ms, s.from_ms) <= :before
                  AND NOT )" HEARD_STILL_HERE("r.json", "s.from_ms") R"(
                  AND r.json ->> '$.status' <> 'entered-in-error'
                ORDER BY s.from_ms DESC, r.key DESC
                LIMIT :limit OFFSET :offset)",
            {{":patient", patient.value}, {":before", before.milliseconds()},
             {":cameSince", (before - longestStay).milliseconds()}, {":limit", qint64{limit}}, {":offset", qint64{offset}}},
            appointmentFromFhir);
    });
}

QFuture<StoreResult<std::optional<Appointment>>> Appointments::nextFor(const ResourceId &patient, Instant from) const
{
    return m_database.read([patient, from](Reader &reader) {
        return reader.first<Appointment>(
            R"(SELECT r.json, d.state, d.sent_at, d.problem
                 FROM reference f
                 CROSS JOIN moment s ON s.source = f.source AND s.path = 'Appointment.start'
                 LEFT JOIN moment e ON e.source = f.source AND e.path = 'Appointment.end'
                 JOIN resource r ON r.key = f.source
                 JOIN delivery d ON d.key = r.key
                WHERE f.target = 'Patient/' || coalesce((SELECT p.id FROM resource p WHERE p.local_id = :patient), :patient)
                  AND f.path = 'Appointment.participant.actor'
                  AND (coalesce(e.from_ms, s.from_ms) > :from
                   OR )" HEARD_STILL_HERE("r.json", "s.from_ms") R"()
                  AND r.json ->> '$.status' IN ('booked', 'arrived', 'checked-in')
                ORDER BY s.from_ms, r.key
                LIMIT 1)",
            {{":patient", patient.value}, {":from", from.milliseconds()},
             {":cameSince", (from - longestStay).milliseconds()}}, appointmentFromFhir);
    });
}

QFuture<StoreResult<QVector<Appointment>>> Appointments::between(Instant from, Instant to, int limit) const
{
    return m_database.read([from, to, limit](Reader &reader) {
        return reader.all<Appointment>(
            R"(SELECT json_set(r.json, '$.heardPatient',
                               json((SELECT p.json
                                       FROM reference f CROSS JOIN resource p ON p.type = 'Patient' AND p.id = substr(f.target, 9)
                                      WHERE f.source = r.key AND f.path = 'Appointment.participant.actor'
                                        AND substr(f.target, 1, 8) = 'Patient/'
                                      LIMIT 1))),
                      d.state, d.sent_at, d.problem
                 FROM moment s JOIN resource r ON r.key = s.source JOIN delivery d ON d.key = r.key
                WHERE s.path = 'Appointment.start' AND s.from_ms >= :from AND s.from_ms < :to
                  AND r.json ->> '$.status' <> 'entered-in-error'
                ORDER BY s.from_ms, r.key
                LIMIT :limit)",
            {{":from", from.milliseconds()}, {":to", to.milliseconds()}, {":limit", qint64{limit}}}, withPatientName);
    });
}

QFuture<StoreResult<std::optional<Appointment>>> Appointments::byId(const ResourceId &id) const
{
    return m_database.read([id](Reader &reader) {
        return reader.first<Appointment>(
            R"(SELECT json_set(r.json, '$.heardPatient',
                               json((SELECT p.json
                                       FROM reference f CROSS JOIN resource p ON p.type = 'Patient' AND p.id = substr(f.target, 9)
                                      WHERE f.source = r.key AND f.path = 'Appointment.participant.actor'
                                        AND substr(f.target, 1, 8) = 'Patient/'
                                      LIMIT 1))),
                      d.state, d.sent_at, d.problem
                 FROM resource r JOIN delivery d ON d.key = r.key
                WHERE r.type = 'Appointment' AND (r.id = :id OR r.local_id = :id)
                  AND r.json ->> '$.status' <> 'entered-in-error')",
            {{":id", id.value}}, withPatientName);
    });
}

} // namespace heard::care
