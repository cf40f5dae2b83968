#include "care/appointmentchange.h"

#include "care/appointment.h"
#include "care/appointmentasks.h"
#include "care/waits.h"
#include "information/sendings.h"

using heard::store::ResourceWriter;
using heard::store::StoreResult;

namespace heard::care {

namespace {

using Answer = AppointmentAsk::Answer;

bool isOff(const Appointment &appointment)
{
    return appointment.state == AppointmentState::Cancelled || appointment.state == AppointmentState::EnteredInError;
}

bool isAhead(const Appointment &appointment)
{
    return appointment.state == AppointmentState::Proposed || appointment.state == AppointmentState::Booked;
}

StoreResult<void> asksFollow(ResourceWriter &writer, const Appointment &before, const Appointment &after)
{
    if (isOff(after))
        return isOff(before) ? StoreResult<void>{} : answerAsks(writer, after.id, Answer::Cancelled, after.cancelReason);
    if (isOff(before)) {
        if (auto done = reopenAsks(writer, after.id); !done)
            return done;
    }
    if (!isAhead(after))
        return {};
    const bool moved = before.start != after.start || before.end != after.end;
    return moved ? answerAsks(writer, after.id, Answer::Moved, {}) : StoreResult<void>{};
}

} // namespace

StoreResult<void> followAppointment(ResourceWriter &writer, const QJsonObject &before, const QJsonObject &after)
{
    const auto was = appointmentFromFhir(before);
    const auto is = appointmentFromFhir(after);
    if (was && is) {
        if (was->start != is->start) {
            if (auto done = endWait(writer, is->id); !done)
                return done;
        }
        if (auto done = asksFollow(writer, *was, *is); !done)
            return done;
    }
    return information::followAppointment(writer, before, after);
}

} // namespace heard::care
