#pragma once

#include "care/timeline.h"
#include "models/recordsmodel.h"

#include <QtQml/qqmlregistration.h>

namespace heard::models {

/// Everything about one patient, latest first, more of it when asked; without one, about her whose phone this is.
class TimelineModel : public HEARD_RECORDS_MODEL(care::TimelineEntry)
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString patient READ patient WRITE setPatient NOTIFY patientChanged)
    Q_PROPERTY(Kinds kinds READ kinds WRITE setKinds NOTIFY kindsChanged)
    /// When it was read.
    Q_PROPERTY(QDateTime now READ now NOTIFY countChanged)
    /// There may be more than is shown.
    Q_PROPERTY(bool more READ hasMore NOTIFY countChanged)

public:
    enum Kinds { AllKinds, AppointmentsOnly, VoicesOnly, PagesOnly, SupportOnly };
    Q_ENUM(Kinds)
    /// As care::TimelineEntry::Kind.
    enum Kind {
        Appointment = int(care::TimelineEntry::Kind::Appointment),
        Question = int(care::TimelineEntry::Kind::Question),
        Feedback = int(care::TimelineEntry::Kind::Feedback),
        Reply = int(care::TimelineEntry::Kind::Reply),
        Pages = int(care::TimelineEntry::Kind::Pages),
        Wait = int(care::TimelineEntry::Kind::Wait),
        SupportAsked = int(care::TimelineEntry::Kind::SupportAsked),
        Plan = int(care::TimelineEntry::Kind::Plan),
        Call = int(care::TimelineEntry::Kind::Call),
        Ask = int(care::TimelineEntry::Kind::Ask),
        Comfort = int(care::TimelineEntry::Kind::Comfort),
        Preference = int(care::TimelineEntry::Kind::Preference),
        SupportAnswered = int(care::TimelineEntry::Kind::SupportAnswered),
        Place = int(care::TimelineEntry::Kind::Place),
        Referral = int(care::TimelineEntry::Kind::Referral),
    };
    Q_ENUM(Kind)

    using RecordsModel::RecordsModel;

    [[nodiscard]] QString patient() const { return m_patient.value; }
    void setPatient(const QString &patient);
    [[nodiscard]] Kinds kinds() const { return m_kinds; }
    void setKinds(Kinds kinds);
    [[nodiscard]] QDateTime now() const { return device() ? device()->clock.now().toLocal() : QDateTime{}; }
    [[nodiscard]] bool hasMore() const { return records().size() >= m_limit; }

    Q_INVOKABLE void showMore();

Q_SIGNALS:
    void patientChanged();
    void kindsChanged();

protected:
    [[nodiscard]] std::span<const Role<care::TimelineEntry>> roles() const override;
    [[nodiscard]] QFuture<Answer> load(Device &device) override;
    [[nodiscard]] QStringList watchedTypes() const override;
    void rename(const ResourceId &from, const ResourceId &to) override;

private:
    static constexpr int page = 50;

    ResourceId m_patient;
    Kinds m_kinds = AllKinds;
    int m_limit = page;
};

} // namespace heard::models
