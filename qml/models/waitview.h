#pragma once

#include "care/wait.h"
#include "models/recordview.h"

#include <QDateTime>

namespace heard::models {

/// The wait that was said today for one appointment; without one, for her whose phone this is.
class WaitView : public heard::models::RecordView
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString appointment READ appointment WRITE setAppointment NOTIFY appointmentChanged)
    /// Whether it is only about this appointment: nothing is shown while that is empty.
    Q_PROPERTY(bool one MEMBER m_one)
    /// False once it is her turn, and from some hours after its day on.
    Q_PROPERTY(bool found READ isFound NOTIFY changed)
    Q_PROPERTY(QString opens READ opens NOTIFY changed)
    /// She has other appointments that day, so that it has to be said which this is about.
    Q_PROPERTY(bool amongSeveral READ isAmongSeveral NOTIFY changed)
    /// From saidAt; negative where the team cannot tell.
    Q_PROPERTY(int minutes READ minutes NOTIFY changed)
    Q_PROPERTY(QString reason READ reason NOTIFY changed)
    /// Of a usual reason, as KnownWords has it; empty where there are only the words.
    Q_PROPERTY(QString reasonCode READ reasonCode NOTIFY changed)
    Q_PROPERTY(QString author READ author NOTIFY changed)
    Q_PROPERTY(QDateTime saidAt READ saidAt NOTIFY changed)
    /// Invalid where the team cannot tell.
    Q_PROPERTY(QDateTime until READ until NOTIFY changed)
    /// The time that was said is over, or it was said so long ago that it says little about now.
    Q_PROPERTY(bool old READ isOld NOTIFY changed)

public:
    using RecordView::RecordView;

    [[nodiscard]] QString appointment() const { return m_appointment.value; }
    void setAppointment(const QString &appointment);
    [[nodiscard]] bool isFound() const { return m_wait.has_value(); }
    [[nodiscard]] QString opens() const { return m_wait ? m_wait->appointment.value : QString{}; }
    [[nodiscard]] bool isAmongSeveral() const { return m_wait && m_wait->amongSeveral; }
    [[nodiscard]] int minutes() const { return m_wait ? m_wait->minutes.value_or(-1) : -1; }
    [[nodiscard]] QString reason() const { return m_wait ? m_wait->reason : QString{}; }
    [[nodiscard]] QString reasonCode() const { return m_wait ? m_wait->reasonCode : QString{}; }
    [[nodiscard]] QString author() const { return m_wait ? m_wait->authorName : QString{}; }
    [[nodiscard]] QDateTime saidAt() const { return m_wait ? m_wait->saidAt.toLocal() : QDateTime{}; }
    [[nodiscard]] QDateTime until() const;
    [[nodiscard]] bool isOld() const { return m_old; }

Q_SIGNALS:
    void appointmentChanged();
    void changed();

protected:
    [[nodiscard]] QStringList watchedTypes() const override;
    void read(Device &device) override;
    void rename(const ResourceId &from, const ResourceId &to) override;

private:
    void show(std::optional<care::Wait> wait);

    ResourceId m_appointment;
    bool m_one = false;
    std::optional<care::Wait> m_wait;
    bool m_old = false;
};

} // namespace heard::models
