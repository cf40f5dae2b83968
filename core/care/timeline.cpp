#include "care/timeline.h"

#include "fhir/communication.h"

using namespace Qt::StringLiterals;
using heard::store::Reader;
using heard::store::StoreResult;

namespace heard::care {

namespace {

using Entry = Result<TimelineEntry, fhir::ReadError>;

template <typename T>
Entry entryOf(const QJsonObject &json, const Result<T, fhir::ReadError> &read, Instant T::*at)
{
    if (!read)
        return failed(read.error());
    return TimelineEntry{{fhir::idOf(json).reference(fhir::typeOf(json))}, (*read).*at, *read, {}};
}

Entry entryFrom(const QJsonObject &json)
{
    if (fhir::isOf(json, "Appointment"_L1))
        return entryOf(json, appointmentFromFhir(json), &Appointment::start);
    if (fhir::isCommunication(json, fhir::code::question))
        return entryOf(json, questionFromFhir(json), &Question::writtenAt);
    if (fhir::isCommunication(json, fhir::code::feedback))
        return entryOf(json, voice::feedbackFromFhir(json), &voice::Feedback::sentAt);
    if (fhir::isCommunication(json, fhir::code::information))
        return entryOf(json, information::sendingFromFhir(json), &information::Sending::sentAt);
    return entryOf(json, voice::replyFromFhir(json), &voice::Reply::sentAt);
}

} // namespace

QFuture<StoreResult<QVector<TimelineEntry>>> Timeline::of(const ResourceId &patient, Kinds kinds, int limit,
                                                          int offset) const
{
    return m_database.read([patient, kinds, limit, offset](Reader &reader) {
        return reader.all<TimelineEntry>(
            R"(SELECT r.json, d.state, d.sent_at, d.problem
                 FROM reference f
                 CROSS JOIN resource r ON r.key = f.source
                 CROSS JOIN moment m ON m.source = f.source
                              AND m.path = CASE r.type WHEN 'Appointment' THEN 'Appointment.start'
                                                       ELSE 'Communication.sent' END
                 JOIN delivery d ON d.key = r.key
                WHERE f.target = 'Patient/' || coalesce((SELECT p.id FROM resource p WHERE p.local_id = :patient), :patient)
                  AND f.path IN ('Appointment.participant.actor', 'Communication.subject')
                  AND CASE WHEN r.type = 'Appointment' THEN :appointments
                           ELSE CASE r.json ->> '$.category[0].coding[0].code'
                                     WHEN 'question' THEN :questions
                                     WHEN 'patient-feedback' THEN :feedback
                                     WHEN 'reply' THEN :replies
                                     WHEN 'information' THEN :pages
                                     ELSE 0 END END
                  AND r.json ->> '$.status' NOT IN ('entered-in-error', 'stopped')
                ORDER BY m.from_ms DESC, r.key DESC
                LIMIT :limit OFFSET :offset)",
            {{":patient", patient.value}, {":appointments", qint64{kinds.appointments}},
             {":questions", qint64{kinds.questions}}, {":feedback", qint64{kinds.feedback}},
             {":replies", qint64{kinds.replies}}, {":pages", qint64{kinds.pages}}, {":limit", qint64{limit}},
             {":offset", qint64{offset}}},
            entryFrom);
    });
}

} // namespace heard::care
