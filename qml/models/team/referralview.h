#pragma once

#include "care/referrals.h"
#include "models/recordview.h"

#include <QDateTime>

namespace heard::models {

/// A patient's latest referral to palliative care, with what the team does to it.
class ReferralView : public heard::models::RecordView
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString patientId READ patientId WRITE setPatientId NOTIFY patientIdChanged)
    /// She is referred now.
    Q_PROPERTY(bool referred READ isReferred NOTIFY changed)
    /// The day of the latest; invalid where there is none.
    Q_PROPERTY(QDateTime on READ on NOTIFY changed)
    /// When it ended; invalid while it has not.
    Q_PROPERTY(QDateTime endedOn READ endedOn NOTIFY changed)
    Q_PROPERTY(QString author READ author NOTIFY changed)

public:
    /// As care::ReferralError, for the page to explain.
    enum Problem {
        DayInFuture = int(care::ReferralError::DayInFuture),
        AlreadyReferred = int(care::ReferralError::AlreadyReferred),
        NotReferred = int(care::ReferralError::NotReferred),
        PatientUnknown = int(care::ReferralError::PatientUnknown),
        AuthorUnknown = int(care::ReferralError::AuthorUnknown),
        NotFound = int(care::ReferralError::NotFound),
        NotStored = int(care::ReferralError::NotStored),
    };
    Q_ENUM(Problem)
    enum Deed { Referred, Ended, Undone };
    Q_ENUM(Deed)

    using RecordView::RecordView;

    [[nodiscard]] QString patientId() const { return m_patient.value; }
    void setPatientId(const QString &id);
    [[nodiscard]] bool isReferred() const { return m_latest && !m_latest->endedOn; }
    [[nodiscard]] QDateTime on() const { return m_latest ? m_latest->on.startOfDay() : QDateTime{}; }
    [[nodiscard]] QDateTime endedOn() const { return m_latest && m_latest->endedOn ? m_latest->endedOn->startOfDay() : QDateTime{}; }
    [[nodiscard]] QString author() const { return m_latest ? m_latest->authorName : QString{}; }

    // @p day is such as "2026-11-22". Each emits done or refused.
    Q_INVOKABLE void refer(const QString &day);
    Q_INVOKABLE void end(const QString &day);
    /// Takes the last of these back, as long as this patient is shown.
    Q_INVOKABLE void undo();

Q_SIGNALS:
    void patientIdChanged();
    void changed();
    void done(heard::models::ReferralView::Deed deed);
    void refused(heard::models::ReferralView::Problem problem);

protected:
    [[nodiscard]] QStringList watchedTypes() const override;
    void read(Device &device) override;
    void rename(const ResourceId &from, const ResourceId &to) override;

private:
    void refuse(care::ReferralError error) { Q_EMIT refused(static_cast<Problem>(error)); }
    void did(Deed deed, const ResourceId &referral);

    ResourceId m_patient;
    std::optional<care::Referral> m_latest;
    std::optional<Deed> m_last; ///< what can be taken back
    ResourceId m_lastOf;
};

} // namespace heard::models
