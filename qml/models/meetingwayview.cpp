#include "models/meetingwayview.h"

#include "models/whenwritten.h"

namespace heard::models {

using care::MeetingWays;
using care::ModePreference;
using care::PhoneComfort;

void MeetingWayView::setAppointmentId(const QString &id)
{
    if (id == m_appointment.value)
        return;
    m_appointment.value = id;
    Q_EMIT askedForChanged();
    refresh();
}

void MeetingWayView::setPatientId(const QString &id)
{
    if (id == m_patient.value)
        return;
    m_patient.value = id;
    Q_EMIT askedForChanged();
    refresh();
}

QStringList MeetingWayView::watchedTypes() const
{
    return {QStringLiteral("AppointmentResponse"), QStringLiteral("Communication"), QStringLiteral("Appointment")};
}

void MeetingWayView::read(Device &device)
{
    using Answer = store::StoreResult<Said>;
    const MeetingWays ways{device.database};
    // One answer for both, so that nothing on the page jumps.
    auto said = ways.comfortWith(m_appointment)
                    .then([preferred = ways.preferenceOf(whose(device))](const store::StoreResult<std::optional<PhoneComfort>> &comfort) {
                        return QFuture{preferred}.then([comfort](const store::StoreResult<std::optional<ModePreference>> &preference) -> Answer {
                            if (!comfort)
                                return failed(comfort.error());
                            if (!preference)
                                return failed(preference.error());
                            return Said{*comfort, *preference};
                        });
                    });
    whenAnswered(said.unwrap(), [this](const Said &answer) {
        if (answer == m_said)
            return;
        const std::pair comfortBefore{comfort(), comfortWords()};
        const std::pair preferenceBefore{preference(), preferenceWords()};
        m_said = answer;
        if (comfortBefore != std::pair{comfort(), comfortWords()})
            Q_EMIT comfortChanged();
        if (preferenceBefore != std::pair{preference(), preferenceWords()})
            Q_EMIT preferenceChanged();
        Q_EMIT changed();
    });
}

void MeetingWayView::rename(const ResourceId &from, const ResourceId &to)
{
    if (m_appointment == from)
        setAppointmentId(to.value);
    if (m_patient == from)
        setPatientId(to.value);
}

void MeetingWayView::whenSaid(QFuture<store::WriteResult<void, care::WayError>> write)
{
    whenWritten(
        write, this, [this] { Q_EMIT said(); },
        [this](care::WayError error) { Q_EMIT refused(static_cast<Problem>(error)); });
}

void MeetingWayView::sayComfort(Choice choice, const QString &words)
{
    if (device())
        whenSaid(MeetingWays{device()->database}.sayComfort(m_appointment, static_cast<PhoneComfort::Choice>(choice), words));
}

void MeetingWayView::prefer(Mode mode, const QString &words)
{
    if (device())
        whenSaid(MeetingWays{device()->database}.prefer(whose(*device()), static_cast<ModePreference::Mode>(mode), words));
}

} // namespace heard::models
