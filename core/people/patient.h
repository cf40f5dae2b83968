#pragma once

#include "fhir/element.h"
#include "store/reader.h"

#include <QDate>
#include <QStringList>

namespace heard::people {

/// Which diagnosis a patient lives with.
enum class Cohort {
    Unknown,
    Primary,
    Secondary, ///< metastatic
};

/// Somebody who is or was treated by the unit.
struct Patient {
    ResourceId id;
    QString given;
    QString family;
    std::optional<QDate> birthDate;
    QString nhsNumber; ///< 10 digits with a right check digit, or empty
    Cohort cohort = Cohort::Unknown;
    std::optional<QDate> diagnosed; ///< when she was told, where the team wrote it down
    QString phone;
    QStringList communicationNeeds; ///< such as "Large print", in the team's words
    bool active = true;             ///< false: the record is no longer used
    store::Delivery delivery;

    /// "Ann Baker"
    [[nodiscard]] QString name() const;

    bool operator==(const Patient &) const = default;
};

/// FHIR: Patient.
[[nodiscard]] Result<Patient, fhir::ReadError> patientFromFhir(const QJsonObject &patient);
/// Applied onto @p stored so that elements written by other systems survive.
[[nodiscard]] QJsonObject toFhir(const Patient &patient, QJsonObject stored = {});

/// The code of FHIR for @p cohort; empty for Unknown.
[[nodiscard]] QString codeOf(Cohort cohort);
[[nodiscard]] Cohort cohortFrom(QStringView code);

} // namespace heard::people
