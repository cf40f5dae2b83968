#include "models/team/leftovermeetingview.h"

#include "models/whenwritten.h"

namespace heard::models {

using care::LeftOverMeeting;
using care::LeftOverMeetings;

void LeftOverMeetingView::setAppointmentId(const QString &id)
{
    if (id == m_appointment.value)
        return;
    m_appointment = {id};
    Q_EMIT appointmentIdChanged();
    refresh();
}

QStringList LeftOverMeetingView::watchedTypes() const
{
    return {QStringLiteral("Appointment"), QStringLiteral("Task")};
}

void LeftOverMeetingView::read(Device &device)
{
    whenAnswered(LeftOverMeetings{device.database}.of(m_appointment, device.clock.now()),
                 [this](const std::optional<LeftOverMeeting> &meeting) {
                     if (meeting == m_meeting)
                         return;
                     m_meeting = meeting;
                     Q_EMIT changed();
                 });
}

void LeftOverMeetingView::rename(const ResourceId &from, const ResourceId &to)
{
    if (m_appointment == from)
        setAppointmentId(to.value);
}

void LeftOverMeetingView::setKept(bool kept)
{
    if (!device())
        return;
    whenWritten(LeftOverMeetings{device()->database}.setKept(m_appointment, kept), this, [this, kept] { Q_EMIT keptSet(kept); },
                [this](care::LeftOverError error) { Q_EMIT refused(static_cast<Problem>(error)); });
}

} // namespace heard::models
