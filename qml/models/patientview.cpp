#include "models/patientview.h"

#include "models/whenwritten.h"
#include "people/nhsnumber.h"
#include "people/patients.h"

namespace heard::models {

void PatientView::setPatientId(const QString &id)
{
    if (id == m_id.value)
        return;
    m_id.value = id;
    Q_EMIT patientIdChanged();
    refresh();
}

QString PatientView::nhsNumber() const
{
    return m_patient.nhsNumber.isEmpty() ? QString{} : people::spacedNhsNumber(m_patient.nhsNumber);
}

int PatientView::age() const
{
    if (!m_patient.birthDate || !device())
        return -1;
    const QDate born = *m_patient.birthDate;
    const QDate today = device()->clock.now().toLocal().date();
    const bool hadBirthday = std::pair{today.month(), today.day()} >= std::pair{born.month(), born.day()};
    return today.year() - born.year() - (hadBirthday ? 0 : 1);
}

void PatientView::setNeeds(const QStringList &needs)
{
    if (!device())
        return;
    whenWritten(people::Patients{device()->database}.setNeeds(m_patient.id, needs), this, [this] { Q_EMIT needsSet(); },
                [this](people::PatientError error) { Q_EMIT refused(error == people::PatientError::TooLong ? TooLong : NotStored); });
}

QStringList PatientView::watchedTypes() const
{
    return {QStringLiteral("Patient")};
}

void PatientView::read(Device &device)
{
    const ResourceId &id = m_id.isEmpty() ? device.patient : m_id;
    whenAnswered(people::Patients(device.database).byId(id), [this](const std::optional<people::Patient> &patient) {
        const people::Patient next = patient.value_or(people::Patient{});
        if (m_found == patient.has_value() && next == m_patient)
            return;
        m_found = patient.has_value();
        const bool otherNeeds = next.communicationNeeds != m_patient.communicationNeeds;
        m_patient = next;
        if (otherNeeds)
            Q_EMIT needsChanged();
        Q_EMIT changed();
    });
}

void PatientView::rename(const ResourceId &from, const ResourceId &to)
{
    if (m_id == from)
        setPatientId(to.value);
}

} // namespace heard::models
