#pragma once

#include "models/recordview.h"
#include "people/patient.h"

namespace heard::models {

/// One patient; without an id, the one whose phone this is.
class PatientView : public heard::models::RecordView
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString patientId READ patientId WRITE setPatientId NOTIFY patientIdChanged)
    Q_PROPERTY(bool found READ isFound NOTIFY changed)
    Q_PROPERTY(QString given READ given NOTIFY changed)
    Q_PROPERTY(QString family READ family NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(Cohort cohort READ cohort NOTIFY changed)
    Q_PROPERTY(QDateTime birthDate READ birthDate NOTIFY changed)
    /// In full years; negative where the day of birth is not known.
    Q_PROPERTY(int age READ age NOTIFY changed)
    /// Invalid where the team did not write it down.
    Q_PROPERTY(QDateTime diagnosed READ diagnosed NOTIFY changed)
    Q_PROPERTY(QString nhsNumber READ nhsNumber NOTIFY changed)
    Q_PROPERTY(QString phone READ phone NOTIFY changed)
    /// What to mind when speaking or writing to her.
    Q_PROPERTY(QStringList needs READ needs NOTIFY needsChanged)

public:
    /// As people::Cohort.
    enum Cohort {
        UnknownCohort = int(people::Cohort::Unknown),
        Primary = int(people::Cohort::Primary),
        Secondary = int(people::Cohort::Secondary),
    };
    Q_ENUM(Cohort)

    /// As people::PatientError, as far as needs go.
    enum Problem { TooLong, NotStored };
    Q_ENUM(Problem)

    using RecordView::RecordView;

    [[nodiscard]] QString patientId() const { return m_id.value; }
    void setPatientId(const QString &id);
    [[nodiscard]] bool isFound() const { return m_found; }
    [[nodiscard]] QString given() const { return m_patient.given; }
    [[nodiscard]] QString family() const { return m_patient.family; }
    [[nodiscard]] QString name() const { return m_patient.name(); }
    [[nodiscard]] Cohort cohort() const { return static_cast<Cohort>(m_patient.cohort); }
    [[nodiscard]] QDateTime birthDate() const { return m_patient.birthDate ? m_patient.birthDate->startOfDay() : QDateTime{}; }
    [[nodiscard]] QDateTime diagnosed() const { return m_patient.diagnosed ? m_patient.diagnosed->startOfDay() : QDateTime{}; }
    [[nodiscard]] int age() const;
    [[nodiscard]] QString nhsNumber() const;
    [[nodiscard]] QString phone() const { return m_patient.phone; }
    [[nodiscard]] QStringList needs() const { return m_patient.communicationNeeds; }

    /// What to mind, each a word of Needs or her own; emits needsSet or refused.
    Q_INVOKABLE void setNeeds(const QStringList &needs);

Q_SIGNALS:
    void needsSet();
    void refused(heard::models::PatientView::Problem problem);
    void patientIdChanged();
    void changed();
    void needsChanged();

protected:
    [[nodiscard]] QStringList watchedTypes() const override;
    void read(Device &device) override;
    void rename(const ResourceId &from, const ResourceId &to) override;

private:
    ResourceId m_id;
    people::Patient m_patient;
    bool m_found = false;
};

} // namespace heard::models
