#pragma once

#include "care/leftovermeetings.h"
#include "models/recordview.h"

#include <QtQml/qqmlregistration.h>

namespace heard::models {

/// Whether a meeting is still booked although its request is closed, and whether it is kept all the same.
class LeftOverMeetingView : public heard::models::RecordView
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString appointmentId READ appointmentId WRITE setAppointmentId NOTIFY appointmentIdChanged REQUIRED)
    /// It is left over, be it kept or not.
    Q_PROPERTY(bool found READ isFound NOTIFY changed)
    /// By the patient; else the team closed the request.
    Q_PROPERTY(bool takenBack READ isTakenBack NOTIFY changed)
    Q_PROPERTY(bool kept READ isKept NOTIFY changed)

public:
    /// As care::LeftOverError, for the page to explain.
    enum Problem {
        NotLeftOver = int(care::LeftOverError::NotLeftOver),
        NotFound = int(care::LeftOverError::NotFound),
        NotStored = int(care::LeftOverError::NotStored),
    };
    Q_ENUM(Problem)

    using RecordView::RecordView;

    [[nodiscard]] QString appointmentId() const { return m_appointment.value; }
    void setAppointmentId(const QString &id);
    [[nodiscard]] bool isFound() const { return m_meeting.has_value(); }
    [[nodiscard]] bool isTakenBack() const { return m_meeting && m_meeting->takenBack; }
    [[nodiscard]] bool isKept() const { return m_meeting && m_meeting->kept; }

    /// Emits keptSet or refused.
    Q_INVOKABLE void setKept(bool kept);

Q_SIGNALS:
    void appointmentIdChanged();
    void changed();
    void keptSet(bool kept);
    void refused(heard::models::LeftOverMeetingView::Problem problem);

protected:
    [[nodiscard]] QStringList watchedTypes() const override;
    void read(Device &device) override;
    void rename(const ResourceId &from, const ResourceId &to) override;

private:
    ResourceId m_appointment;
    std::optional<care::LeftOverMeeting> m_meeting;
};

} // namespace heard::models
