#include "care/assessmentmeetings.h"

#include "care/appointments.h"

using namespace Qt::StringLiterals;
using heard::store::Reader;
using heard::store::StoreResult;
using heard::store::WriteResult;
using heard::store::Writer;

namespace heard::care {

namespace {

/// The meeting of @p request that was booked for it and is still ahead. One of another kind takes place without the talk too.
StoreResult<std::optional<Appointment>> formerMeeting(const Reader &reader, const AssessmentRequest &request, Instant now)
{
    if (request.appointment.isEmpty())
        return std::nullopt;
    const auto json = reader.json(u"Appointment"_s, request.appointment);
    if (!json)
        return failed(json.error());
    const auto meeting = appointmentFromFhir(json->value_or(QJsonObject{}));
    const bool stands = meeting && meeting->kind == AppointmentKind::Assessment && meeting->start > now
        && (meeting->state == AppointmentState::Booked || meeting->state == AppointmentState::Proposed);
    return stands ? std::optional{*meeting} : std::nullopt;
}

} // namespace

WriteResult<ResourceId, RequestError> fittingMeeting(const Reader &reader, const ResourceId &id, const ResourceId &patient, Instant now)
{
    const auto json = reader.json(u"Appointment"_s, id);
    if (!json)
        return failed(json.error());
    const auto appointment = appointmentFromFhir(json->value_or(QJsonObject{}));
    const bool fits = appointment && appointment->patient == patient && appointment->end > now
        && (appointment->state == AppointmentState::Booked || appointment->state == AppointmentState::Proposed);
    if (!fits)
        return failed(RequestError::AppointmentUnfit);
    return appointment->id;
}

WriteResult<void, RequestError> cancelFormerMeeting(Writer &writer, const AssessmentRequest &request, const ResourceId &next, const QString &reason)
{
    const auto former = formerMeeting(writer, request, writer.now());
    if (!former)
        return failed(former.error());
    if (!*former || (*former)->id == next)
        return {};
    const auto cancelled = cancel(writer, (*former)->id, reason);
    if (cancelled)
        return {};
    switch (cancelled.error().reason) {
    case AppointmentError::NotStored: return failed(cancelled.error().failure);
    case AppointmentError::ReasonMissing: return failed(RequestError::ReasonMissing);
    default: return failed(RequestError::TooLong);
    }
}

WriteResult<ResourceId, AppointmentError> bookOrMoveMeeting(Writer &writer, const AssessmentRequest &request, Appointment meeting)
{
    const auto former = formerMeeting(writer, request, writer.now());
    if (!former)
        return failed(former.error());
    meeting.patient = request.patient;
    meeting.kind = AppointmentKind::Assessment;
    if (!*former)
        return book(writer, meeting);
    Appointment moved = **former;
    moved.start = meeting.start;
    moved.end = meeting.end;
    moved.place = meeting.place;
    moved.withWhomId = meeting.withWhomId;
    moved.withWhom = meeting.withWhom;
    const auto done = change(writer, moved);
    if (!done)
        return failed(done.error());
    return moved.id;
}

} // namespace heard::care
