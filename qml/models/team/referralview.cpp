#include "models/team/referralview.h"

#include "models/whenwritten.h"

namespace heard::models {

using care::Referral;
using care::ReferralError;
using care::Referrals;

void ReferralView::setPatientId(const QString &id)
{
    if (id == m_patient.value)
        return;
    m_patient.value = id;
    m_last.reset();
    Q_EMIT patientIdChanged();
    refresh();
}

void ReferralView::did(Deed deed, const ResourceId &referral)
{
    m_last = deed == Undone ? std::nullopt : std::optional{deed};
    m_lastOf = referral;
    Q_EMIT done(deed);
}

void ReferralView::refer(const QString &day)
{
    if (device())
        whenWritten(Referrals{device()->database}.refer(m_patient, QDate::fromString(day, Qt::ISODate), device()->practitioner, QTimeZone::systemTimeZone()), this,
                    [this](const ResourceId &id) { did(Referred, id); }, [this](ReferralError error) { refuse(error); });
}

void ReferralView::end(const QString &day)
{
    if (!device() || !m_latest)
        return;
    whenWritten(Referrals{device()->database}.end(m_latest->id, QDate::fromString(day, Qt::ISODate), QTimeZone::systemTimeZone()), this,
                [this, id = m_latest->id] { did(Ended, id); }, [this](ReferralError error) { refuse(error); });
}

void ReferralView::undo()
{
    if (!device() || !m_last)
        return;
    Referrals referrals{device()->database};
    whenWritten(*m_last == Referred ? referrals.remove(m_lastOf) : referrals.resume(m_lastOf), this, [this] { did(Undone, {}); },
                [this](ReferralError error) { refuse(error); });
}

QStringList ReferralView::watchedTypes() const
{
    return {QStringLiteral("Flag"), QStringLiteral("Patient")};
}

void ReferralView::read(Device &device)
{
    whenAnswered(Referrals{device.database}.of(m_patient), [this](const QVector<Referral> &all) {
        const auto latest = all.isEmpty() ? std::nullopt : std::optional{all.first()};
        if (latest == m_latest)
            return;
        m_latest = latest;
        Q_EMIT changed();
    });
}

void ReferralView::rename(const ResourceId &from, const ResourceId &to)
{
    if (m_lastOf == from)
        m_lastOf = to;
    if (m_patient == from)
        setPatientId(to.value);
}

} // namespace heard::models
