#include "worklist/askitems.h"

#include "care/appointmentask.h"
#include "fhir/vocabulary.h"
#include "worklist/items.h"

using namespace Qt::StringLiterals;
using heard::store::Reader;
using heard::store::StoreResult;

namespace heard::worklist {

namespace {

using Item = Result<WorkItem, fhir::ReadError>;

/// The query lays beside the ask, as "heard": the appointment and the patient.
Item askItem(const QJsonObject &json)
{
    const auto ask = care::appointmentAskFromFhir(json);
    if (!ask)
        return failed(ask.error());
    const auto appointment = care::appointmentFromFhir(json["heard"_L1]["appointment"_L1].toObject());
    if (!appointment)
        return failed(appointment.error());
    WorkItem item = itemAbout(WorkItem::Kind::AppointmentAsked, u"Appointment"_s, appointment->id, json);
    item.line = firstLine(ask->words);
    item.at = ask->askedAt;
    item.ask = ask->kind;
    item.appointmentKind = appointment->kind;
    return item;
}

} // namespace

StoreResult<QVector<WorkItem>> appointmentsAsked(const Reader &reader, int limit)
{
    return reader.all<WorkItem>(
        R"(SELECT json_set(r.json, '$.heard', json_object('appointment', json(a.json), 'patient', json(p.json))),
                  d.state, d.sent_at, d.problem
             FROM resource r INDEXED BY appointment_asked
             CROSS JOIN moment m ON m.source = r.key AND m.path = :askedAt
             CROSS JOIN resource a ON a.type = 'Appointment' AND a.id = substr(r.json ->> '$.appointment.reference', 13)
             CROSS JOIN resource p ON p.type = 'Patient' AND p.id = substr(r.json ->> '$.actor.reference', 9)
             JOIN delivery d ON d.key = r.key
            WHERE r.type = 'AppointmentResponse'
              AND instr(r.json, 'https://heard.example/fhir/StructureDefinition/asked-at') > 0
              AND r.json ->> '$.participantStatus' IN ('tentative', 'declined')
              AND a.json ->> '$.status' IN ('proposed', 'pending', 'waitlist', 'booked', 'noshow')
              AND EXISTS (SELECT 1 FROM reference f
                           WHERE f.source = a.key AND f.path = 'Appointment.participant.actor'
                             AND f.target = 'Patient/' || p.id)
            ORDER BY m.from_ms, r.key
            LIMIT :limit)",
        {{":askedAt", QString{fhir::path::askedAt}}, {":limit", qint64{limit}}}, askItem);
}

} // namespace heard::worklist
