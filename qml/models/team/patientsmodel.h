#pragma once

#include "models/recordsmodel.h"
#include "people/patients.h"

#include <QtQml/qqmlregistration.h>

namespace heard::models {

/// The unit's patients by name, narrowed while the person types, more of them as she scrolls.
class PatientsModel : public HEARD_RECORDS_MODEL(people::Patient)
{
    Q_OBJECT
    QML_ELEMENT
    /// The beginning of a name or of an NHS number.
    Q_PROPERTY(QString typed READ typed WRITE setTyped NOTIFY filterChanged)
    Q_PROPERTY(Cohort cohort READ cohort WRITE setCohort NOTIFY filterChanged)
    Q_PROPERTY(Order order READ order WRITE setOrder NOTIFY filterChanged)
    /// What was typed when the store answered: what the rows are for.
    Q_PROPERTY(QString found READ found NOTIFY foundChanged)
    /// How many there are before anything is typed.
    Q_PROPERTY(int total READ total NOTIFY totalChanged)

public:
    enum Cohort { AnyCohort, PrimaryCohort, SecondaryCohort };
    Q_ENUM(Cohort)
    enum Order { ByName, ByNextAppointment };
    Q_ENUM(Order)
    /// As people::PatientError, for the page to explain; and what the form lacks.
    enum Problem {
        NameMissing = int(people::PatientError::NameMissing),
        TooLong = int(people::PatientError::TooLong),
        BirthDateImpossible = int(people::PatientError::BirthDateImpossible),
        DiagnosedImpossible = int(people::PatientError::DiagnosedImpossible),
        NhsNumberWrong = int(people::PatientError::NhsNumberWrong),
        NhsNumberTaken = int(people::PatientError::NhsNumberTaken),
        NotFound = int(people::PatientError::NotFound),
        NotStored = int(people::PatientError::NotStored),
        GivenMissing,
        FamilyMissing,
        CohortMissing,
    };
    Q_ENUM(Problem)

    using RecordsModel::RecordsModel;

    [[nodiscard]] QString typed() const { return m_typed; }
    void setTyped(const QString &typed);
    [[nodiscard]] Cohort cohort() const { return m_cohort; }
    void setCohort(Cohort cohort);
    [[nodiscard]] Order order() const { return m_order; }
    /// What is typed is found by name all the same.
    void setOrder(Order order);
    [[nodiscard]] QString found() const { return m_found; }
    [[nodiscard]] int total() const { return m_total; }

    void componentComplete() override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    /// Emits enrolled, or refused once for each thing that is missing or wrong. @p birthDate and @p diagnosed may be
    /// invalid where they are not known; @p needs one a line.
    Q_INVOKABLE void enrol(const QString &given, const QString &family, const QDate &birthDate, const QString &nhsNumber,
                           Cohort cohort, const QDate &diagnosed, const QString &phone, const QString &needs);
    /// What a form was filled with, as change takes it: keeps it to compare with.
    Q_INVOKABLE void fill(const QString &id, const QString &given, const QString &family, const QDate &birthDate,
                          const QString &nhsNumber, Cohort cohort, const QDate &diagnosed, const QString &phone,
                          const QString &needs);
    /// Writes only what is otherwise than in the form that was filled last. Emits stored, or refused as enrol does.
    Q_INVOKABLE void change(const QString &id, const QString &given, const QString &family, const QDate &birthDate,
                            const QString &nhsNumber, Cohort cohort, const QDate &diagnosed, const QString &phone,
                            const QString &needs);

Q_SIGNALS:
    void filterChanged();
    void foundChanged();
    void totalChanged();
    void enrolled(const QString &id);
    void stored();
    void refused(heard::models::PatientsModel::Problem problem);

protected:
    [[nodiscard]] std::span<const Role<people::Patient>> roles() const override;
    [[nodiscard]] QFuture<Answer> load(Device &device) override;
    [[nodiscard]] QStringList watchedTypes() const override;
    void answered() override;

private:
    static constexpr int page = 50;

    [[nodiscard]] std::optional<people::Cohort> wantedCohort() const;
    void count(Device &device);
    void filter();
    /// Refuses what @p patient lacks.
    [[nodiscard]] bool isWhole(const people::Patient &patient);

    people::Patient m_filled; ///< the form of her whose details are changed
    QString m_typed;
    Cohort m_cohort = AnyCohort;
    Order m_order = ByName;
    QString m_asked;
    QString m_found;
    int m_limit = page;
    int m_total = 0;
    bool m_counted = false; ///< since the store changed
};

} // namespace heard::models
