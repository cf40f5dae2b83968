#pragma once

#include "care/appointments.h"
#include "care/assessmentrequests.h"

namespace heard::care {

// The appointments at which patient and nurse talk; within the writes on the requests that they are booked for.

/// The id of the appointment @p id where it is ahead at @p now and @p patient's.
[[nodiscard]] store::WriteResult<ResourceId, RequestError> fittingMeeting(const store::Reader &reader, const ResourceId &id,
                                                                          const ResourceId &patient, Instant now);
/// They meet at @p next: she would come in vain to the one before.
[[nodiscard]] store::WriteResult<void, RequestError> cancelFormerMeeting(store::Writer &writer, const AssessmentRequest &request,
                                                                         const ResourceId &next, const QString &reason);
/// Books @p meeting, or moves what is booked for @p request already, so that what goes with it stays.
[[nodiscard]] store::WriteResult<ResourceId, AppointmentError> bookOrMoveMeeting(store::Writer &writer,
                                                                                 const AssessmentRequest &request, Appointment meeting);

} // namespace heard::care
