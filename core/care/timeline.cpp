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

Result<SupportAsked, fhir::ReadError> supportAskedFromFhir(const QJsonObject &serviceRequest)
{
    const auto at = fhir::instantAt(serviceRequest, "authoredOn"_L1);
    if (!at || fhir::codeIn(serviceRequest["code"_L1], fhir::system::task) != fhir::code::hna)
        return failed(fhir::ReadError::WrongType);
    SupportAsked asked;
    asked.at = *at;
    asked.offered = !fhir::referenceAt(serviceRequest, "requester"_L1, "Practitioner"_L1).isEmpty();
    asked.whyNow = serviceRequest["reasonCode"_L1][0]["text"_L1].toString();
    return asked;
}

Entry entryFrom(const QJsonObject &json)
{
    if (fhir::isOf(json, "Appointment"_L1))
        return entryOf(json, appointmentFromFhir(json), &Appointment::start);
    if (fhir::isOf(json, "ServiceRequest"_L1))
        return entryOf(json, supportAskedFromFhir(json), &SupportAsked::at);
    if (fhir::isOf(json, "CarePlan"_L1))
        return entryOf(json, carePlanFromFhir(json), &CarePlan::createdAt);
    if (fhir::isOf(json, "Task"_L1))
        return entryOf(json, callRecordFromFhir(json), &CallRecord::since);
    if (fhir::isCommunication(json, fhir::code::question))
        return entryOf(json, questionFromFhir(json), &Question::writtenAt);
    if (fhir::isCommunication(json, fhir::code::feedback))
        return entryOf(json, voice::feedbackFromFhir(json), &voice::Feedback::sentAt);
    if (fhir::isCommunication(json, fhir::code::information))
        return entryOf(json, information::sendingFromFhir(json), &information::Sending::sentAt);
    if (fhir::isCommunication(json, fhir::code::wait))
        return entryOf(json, waitFromFhir(json), &Wait::saidAt);
    return entryOf(json, voice::replyFromFhir(json), &voice::Reply::sentAt);
}

} // namespace

QFuture<StoreResult<QVector<TimelineEntry>>> Timeline::of(const ResourceId &patient, Kinds kinds, int limit,
                                                          int offset) const
{
    return ask(patient, {}, kinds, limit, offset);
}

QFuture<StoreResult<QVector<TimelineEntry>>> Timeline::seenBy(const ResourceId &patient, Instant now, Kinds kinds, int limit,
                                                              int offset) const
{
    return ask(patient, now, kinds, limit, offset);
}

QFuture<StoreResult<QVector<TimelineEntry>>> Timeline::ask(const ResourceId &patient, std::optional<Instant> seenAt, Kinds kinds,
                                                           int limit, int offset) const
{
    return m_database.read([=](Reader &reader) {
        return reader.all<TimelineEntry>(
            R"(SELECT r.json, d.state, d.sent_at, d.problem
                 FROM reference f
                 CROSS JOIN resource r ON r.key = f.source
                 CROSS JOIN moment m ON m.source = f.source
                              AND m.path = CASE r.type WHEN 'Appointment' THEN 'Appointment.start'
                                                       WHEN 'ServiceRequest' THEN 'ServiceRequest.authoredOn'
                                                       WHEN 'CarePlan' THEN 'CarePlan.created'
                                                       WHEN 'Task' THEN 'Task.authoredOn'
                                                       ELSE 'Communication.sent' END
                 JOIN delivery d ON d.key = r.key
                WHERE f.target = 'Patient/' || coalesce((SELECT p.id FROM resource p WHERE p.local_id = :patient), :patient)
                  AND f.path IN ('Appointment.participant.actor', 'Communication.subject', 'ServiceRequest.subject',
                                 'CarePlan.subject', 'Task.for')
                  AND CASE r.type
                           WHEN 'Appointment' THEN :appointments
                           WHEN 'ServiceRequest' THEN :support AND r.json ->> '$.code.coding[0].code' = 'hna'
                           WHEN 'CarePlan' THEN :support AND r.json ->> '$.status' <> 'draft'
                           WHEN 'Task' THEN :calls AND r.json ->> '$.code.coding[0].code' = 'after-surgery-call'
                                            AND r.json ->> '$.status' <> 'cancelled'
                           ELSE CASE r.json ->> '$.category[0].coding[0].code'
                                     WHEN 'question' THEN :questions
                                     WHEN 'patient-feedback' THEN :feedback
                                     WHEN 'reply' THEN :replies
                                     WHEN 'information' THEN :pages
                                     WHEN 'wait' THEN :waits
                                     ELSE 0 END END
                  AND r.json ->> '$.status' NOT IN ('entered-in-error', 'stopped')
                  AND (:seenAt IS NULL
                       OR NOT EXISTS (SELECT 1 FROM moment v
                                       WHERE v.source = r.key AND v.path = :visibleFrom AND v.from_ms > :seenAt))
                ORDER BY m.from_ms DESC, r.key DESC
                LIMIT :limit OFFSET :offset)",
            {{":patient", patient.value}, {":appointments", qint64{kinds.appointments}},
             {":questions", qint64{kinds.questions}}, {":feedback", qint64{kinds.feedback}},
             {":replies", qint64{kinds.replies}}, {":pages", qint64{kinds.pages}}, {":waits", qint64{kinds.waits}},
             {":support", qint64{kinds.support}}, {":calls", qint64{kinds.calls}},
             {":seenAt", seenAt ? store::Value{seenAt->sinceEpoch().count()} : store::Value{}},
             {":visibleFrom", QString{fhir::path::visibleFrom}}, {":limit", qint64{limit}}, {":offset", qint64{offset}}},
            entryFrom);
    });
}

} // namespace heard::care
