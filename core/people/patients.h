#pragma once

#include "people/patient.h"
#include "store/database.h"
#include "store/writeerror.h"

#include <QTimeZone>

namespace heard::people {

enum class PatientError {
    NameMissing, ///< given and family name are both needed
    TooLong,     ///< one of the texts
    BirthDateImpossible, ///< in the future, or more than 130 years ago
    DiagnosedImpossible, ///< in the future, or before she was born
    NhsNumberWrong,      ///< its check digit says that it was mistyped
    NhsNumberTaken,      ///< another patient has it
    NotFound,
    NotStored,
};

/// What can be asked of the store about patients.
class Patients final {
public:
    /// @p database must outlive it.
    explicit Patients(store::Database &database) : m_database(database) {}

    /// Patients by family and given name. @p typed is the beginning of one or several names, or of an NHS number;
    /// empty for all. @p cohort narrows where given.
    [[nodiscard]] QFuture<store::StoreResult<QVector<Patient>>> search(const QString &typed,
                                                                       std::optional<Cohort> cohort = {}, int limit = 50,
                                                                       int offset = 0) const;
    /// Those with an appointment ahead of @p now first, the soonest on top; the others by name.
    [[nodiscard]] QFuture<store::StoreResult<QVector<Patient>>> byNextAppointment(Instant now, std::optional<Cohort> cohort = {},
                                                                                  int limit = 50, int offset = 0) const;
    [[nodiscard]] QFuture<store::StoreResult<std::optional<Patient>>> byId(const ResourceId &id) const;
    /// @p nhsNumber is 10 digits.
    [[nodiscard]] QFuture<store::StoreResult<std::optional<Patient>>> withNhsNumber(const QString &nhsNumber) const;
    /// How many there are, by the same rules as search.
    [[nodiscard]] QFuture<store::StoreResult<int>> count(std::optional<Cohort> cohort = {}) const;

    // Whether a date is in the future is told by the calendar of @p zone.
    /// Stores a new patient; the NHS number may be typed with spaces.
    [[nodiscard]] QFuture<store::WriteResult<ResourceId, PatientError>> enrol(const Patient &patient, const QTimeZone &zone);
    [[nodiscard]] QFuture<store::WriteResult<void, PatientError>> change(const Patient &patient, const QTimeZone &zone);
    /// Writes only what @p patient has otherwise than @p before, what a form was filled with: whatever came in meanwhile
    /// stays. Needs are added and removed one by one.
    [[nodiscard]] QFuture<store::WriteResult<void, PatientError>> change(const Patient &patient, const Patient &before,
                                                                        const QTimeZone &zone);
    /// Only what to mind when speaking or writing to her, each once and none empty; she may say it herself.
    [[nodiscard]] QFuture<store::WriteResult<void, PatientError>> setNeeds(const ResourceId &id, const QStringList &needs);

private:
    store::Database &m_database;
};

} // namespace heard::people
