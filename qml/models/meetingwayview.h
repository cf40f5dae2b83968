#pragma once

#include "care/meetingways.h"
#include "models/recordview.h"

#include <QDateTime>

namespace heard::models {

/// How a patient likes to meet, and whether the phone is all right for one appointment.
class MeetingWayView : public heard::models::RecordView
{
    Q_OBJECT
    QML_ELEMENT
    /// Empty where it is about no appointment.
    Q_PROPERTY(QString appointmentId READ appointmentId WRITE setAppointmentId NOTIFY askedForChanged)
    /// Whose; without an id, the one whose phone this is.
    Q_PROPERTY(QString patientId READ patientId WRITE setPatientId NOTIFY askedForChanged)
    /// A Choice; negative where she did not say.
    Q_PROPERTY(int comfort READ comfort NOTIFY comfortChanged)
    Q_PROPERTY(QString comfortWords READ comfortWords NOTIFY comfortChanged)
    /// A Delivery.State of the comfort.
    Q_PROPERTY(int comfortDelivery READ comfortDelivery NOTIFY changed)
    Q_PROPERTY(QDateTime comfortDeliveredAt READ comfortDeliveredAt NOTIFY changed)
    /// A Mode; negative where she did not say.
    Q_PROPERTY(int preference READ preference NOTIFY preferenceChanged)
    Q_PROPERTY(QString preferenceWords READ preferenceWords NOTIFY preferenceChanged)
    Q_PROPERTY(QDateTime preferenceSaidAt READ preferenceSaidAt NOTIFY changed)
    /// A Delivery.State of the preference.
    Q_PROPERTY(int preferenceDelivery READ preferenceDelivery NOTIFY changed)
    Q_PROPERTY(QDateTime preferenceDeliveredAt READ preferenceDeliveredAt NOTIFY changed)
    Q_PROPERTY(int longestWords READ longestWords CONSTANT)

public:
    /// As care::PhoneComfort::Choice.
    enum Choice {
        Yes = int(care::PhoneComfort::Choice::Yes),
        No = int(care::PhoneComfort::Choice::No),
        Unsure = int(care::PhoneComfort::Choice::Unsure),
    };
    Q_ENUM(Choice)
    /// As care::ModePreference::Mode.
    enum Mode {
        InPerson = int(care::ModePreference::Mode::InPerson),
        Phone = int(care::ModePreference::Mode::Phone),
        Video = int(care::ModePreference::Mode::Video),
        Any = int(care::ModePreference::Mode::Any),
    };
    Q_ENUM(Mode)
    /// As care::WayError, for the page to explain.
    enum Problem {
        TooLong = int(care::WayError::TooLong),
        NoSuchAppointment = int(care::WayError::NoSuchAppointment),
        PatientUnknown = int(care::WayError::PatientUnknown),
        NotFound = int(care::WayError::NotFound),
        NotStored = int(care::WayError::NotStored),
    };
    Q_ENUM(Problem)

    using RecordView::RecordView;

    [[nodiscard]] QString appointmentId() const { return m_appointment.value; }
    void setAppointmentId(const QString &id);
    [[nodiscard]] QString patientId() const { return m_patient.value; }
    void setPatientId(const QString &id);
    [[nodiscard]] int comfort() const { return m_said.comfort ? static_cast<int>(m_said.comfort->choice) : -1; }
    [[nodiscard]] QString comfortWords() const { return m_said.comfort ? m_said.comfort->words : QString{}; }
    [[nodiscard]] int comfortDelivery() const { return deliveryOf(m_said.comfort); }
    [[nodiscard]] QDateTime comfortDeliveredAt() const { return deliveredAtOf(m_said.comfort); }
    [[nodiscard]] int preference() const { return m_said.preference ? static_cast<int>(m_said.preference->mode) : -1; }
    [[nodiscard]] QString preferenceWords() const { return m_said.preference ? m_said.preference->words : QString{}; }
    [[nodiscard]] QDateTime preferenceSaidAt() const { return m_said.preference ? m_said.preference->saidAt.toLocal() : QDateTime{}; }
    [[nodiscard]] int preferenceDelivery() const { return deliveryOf(m_said.preference); }
    [[nodiscard]] QDateTime preferenceDeliveredAt() const { return deliveredAtOf(m_said.preference); }
    [[nodiscard]] int longestWords() const { return care::MeetingWays::longestWords; }

    // Each emits said or refused.
    Q_INVOKABLE void sayComfort(heard::models::MeetingWayView::Choice choice, const QString &words);
    Q_INVOKABLE void prefer(heard::models::MeetingWayView::Mode mode, const QString &words);

Q_SIGNALS:
    void askedForChanged();
    void changed();
    // She said something else: not when only its way to the team went on.
    void comfortChanged();
    void preferenceChanged();
    void said();
    void refused(heard::models::MeetingWayView::Problem problem);

protected:
    [[nodiscard]] QStringList watchedTypes() const override;
    void read(Device &device) override;
    void rename(const ResourceId &from, const ResourceId &to) override;

private:
    struct Said {
        std::optional<care::PhoneComfort> comfort;
        std::optional<care::ModePreference> preference;
        bool operator==(const Said &) const = default;
    };

    template <typename Answered>
    [[nodiscard]] static int deliveryOf(const std::optional<Answered> &answered)
    {
        return answered ? static_cast<int>(answered->delivery.state) : 0;
    }
    template <typename Answered>
    [[nodiscard]] static QDateTime deliveredAtOf(const std::optional<Answered> &answered)
    {
        return answered && answered->delivery.sentAt ? answered->delivery.sentAt->toLocal() : QDateTime{};
    }
    [[nodiscard]] ResourceId whose(const Device &device) const { return m_patient.isEmpty() ? device.patient : m_patient; }
    void whenSaid(QFuture<store::WriteResult<void, care::WayError>> write);

    ResourceId m_appointment;
    ResourceId m_patient;
    Said m_said;
};

} // namespace heard::models
