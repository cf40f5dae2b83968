#include "models/team/patientsmodel.h"
#include "models/whenready.h"
#include "people/nhsnumber.h"

#include "models/whenwritten.h"

#include <utility>

namespace heard::models {

using people::Patient;
using people::Patients;

namespace {

people::Cohort cohortFrom(PatientsModel::Cohort cohort)
{
    switch (cohort) {
    case PatientsModel::PrimaryCohort: return people::Cohort::Primary;
    case PatientsModel::SecondaryCohort: return people::Cohort::Secondary;
    case PatientsModel::AnyCohort: break;
    }
    return people::Cohort::Unknown;
}

Patient patientFrom(const QString &given, const QString &family, const QDate &birthDate, const QString &nhsNumber,
                    PatientsModel::Cohort cohort, const QDate &diagnosed, const QString &phone, const QString &needs)
{
    Patient patient;
    patient.given = given.trimmed();
    patient.family = family.trimmed();
    if (birthDate.isValid())
        patient.birthDate = birthDate;
    patient.nhsNumber = nhsNumber.trimmed();
    patient.cohort = cohortFrom(cohort);
    if (diagnosed.isValid())
        patient.diagnosed = diagnosed;
    patient.phone = phone.trimmed();
    const QStringList lines = needs.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (const QString need = line.trimmed(); !need.isEmpty())
            patient.communicationNeeds << need;
    }
    return patient;
}

} // namespace

void PatientsModel::componentComplete()
{
    RecordsModel::componentComplete();
    if (device())
        connect(&device()->database, &store::Database::changed, this, [this] { m_counted = false; });
}

void PatientsModel::setTyped(const QString &typed)
{
    if (typed == m_typed)
        return;
    m_typed = typed;
    filter();
}

void PatientsModel::setCohort(Cohort cohort)
{
    if (cohort == m_cohort)
        return;
    m_cohort = cohort;
    filter();
}

void PatientsModel::setOrder(Order order)
{
    if (order == m_order)
        return;
    m_order = order;
    filter();
}

void PatientsModel::filter()
{
    m_limit = page;
    Q_EMIT filterChanged();
    refresh();
}

std::optional<people::Cohort> PatientsModel::wantedCohort() const
{
    return m_cohort == AnyCohort ? std::nullopt : std::optional{cohortFrom(m_cohort)};
}

bool PatientsModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && records().size() >= m_limit;
}

void PatientsModel::fetchMore(const QModelIndex &)
{
    m_limit += page;
    refresh();
}

std::span<const Role<Patient>> PatientsModel::roles() const
{
    static constexpr std::array<Role<Patient>, 7> columns{{
        {"recordId", [](const Patient &p) -> QVariant { return p.id.value; }},
        {"name", [](const Patient &p) -> QVariant { return p.name(); }},
        {"birthDate",
         [](const Patient &p) -> QVariant { return p.birthDate ? QVariant{p.birthDate->startOfDay()} : QVariant{}; }},
        {"nhsNumber", [](const Patient &p) -> QVariant { return p.nhsNumber.isEmpty() ? QString{} : people::spacedNhsNumber(p.nhsNumber); }},
        {"secondary", [](const Patient &p) -> QVariant { return p.cohort == people::Cohort::Secondary; }},
        {"needs", [](const Patient &p) -> QVariant { return p.communicationNeeds; }},
        {"delivery", [](const Patient &p) -> QVariant { return static_cast<int>(p.delivery.state); }},
    }};
    return columns;
}

QFuture<PatientsModel::Answer> PatientsModel::load(Device &device)
{
    // What is typed or chosen changes no count.
    if (!std::exchange(m_counted, true))
        count(device);
    m_asked = m_typed;
    const Patients patients{device.database};
    if (m_order == ByNextAppointment && m_typed.trimmed().isEmpty())
        return patients.byNextAppointment(device.clock.now(), wantedCohort(), m_limit);
    return patients.search(m_typed, wantedCohort(), m_limit);
}

void PatientsModel::count(Device &device)
{
    whenReady(Patients{device.database}.count(), this, [this](const store::StoreResult<int> &count) {
        if (!count || *count == m_total)
            return;
        m_total = *count;
        Q_EMIT totalChanged();
    });
}

void PatientsModel::answered()
{
    if (m_found == m_asked)
        return;
    m_found = m_asked;
    Q_EMIT foundChanged();
}

QStringList PatientsModel::watchedTypes() const
{
    return m_order == ByName ? QStringList{QStringLiteral("Patient")} : QStringList{QStringLiteral("Patient"), QStringLiteral("Appointment")};
}

bool PatientsModel::isWhole(const Patient &patient)
{
    const std::array<std::pair<bool, Problem>, 3> lacks{{{patient.given.isEmpty(), GivenMissing},
                                                         {patient.family.isEmpty(), FamilyMissing},
                                                         {patient.cohort == people::Cohort::Unknown, CohortMissing}}};
    bool whole = true;
    for (const auto &[isMissing, problem] : lacks) {
        whole = whole && !isMissing;
        if (isMissing)
            Q_EMIT refused(problem);
    }
    return whole;
}

void PatientsModel::enrol(const QString &given, const QString &family, const QDate &birthDate, const QString &nhsNumber,
                          Cohort cohort, const QDate &diagnosed, const QString &phone, const QString &needs)
{
    const Patient patient = patientFrom(given, family, birthDate, nhsNumber, cohort, diagnosed, phone, needs);
    if (!device() || !isWhole(patient))
        return;
    whenWritten(
        Patients{device()->database}.enrol(patient, QTimeZone::systemTimeZone()), this,
        [this](const ResourceId &id) { Q_EMIT enrolled(id.value); },
        [this](people::PatientError error) { Q_EMIT refused(static_cast<Problem>(error)); });
}

void PatientsModel::fill(const QString &id, const QString &given, const QString &family, const QDate &birthDate,
                         const QString &nhsNumber, Cohort cohort, const QDate &diagnosed, const QString &phone,
                         const QString &needs)
{
    m_filled = patientFrom(given, family, birthDate, nhsNumber, cohort, diagnosed, phone, needs);
    m_filled.id = {id};
}

void PatientsModel::change(const QString &id, const QString &given, const QString &family, const QDate &birthDate,
                           const QString &nhsNumber, Cohort cohort, const QDate &diagnosed, const QString &phone,
                           const QString &needs)
{
    Patient patient = patientFrom(given, family, birthDate, nhsNumber, cohort, diagnosed, phone, needs);
    patient.id = {id};
    Q_ASSERT(m_filled.id == patient.id);
    if (!device() || !isWhole(patient))
        return;
    whenWritten(
        Patients{device()->database}.change(patient, m_filled, QTimeZone::systemTimeZone()), this, [this] { Q_EMIT stored(); },
        [this](people::PatientError error) { Q_EMIT refused(static_cast<Problem>(error)); });
}

} // namespace heard::models
