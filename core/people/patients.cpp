#include "people/patients.h"

#include "base/day.h"
#include "fhir/vocabulary.h"
#include "people/nhsnumber.h"
#include "store/edit.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using heard::store::Reader;
using heard::store::StoreResult;
using heard::store::Value;
using heard::store::WriteResult;
using heard::store::Writer;

namespace heard::people {

namespace {

constexpr qsizetype longestName = 200;
constexpr qsizetype longestPhone = 50;
constexpr qsizetype longestNeed = 200;
constexpr qsizetype mostNeeds = 50;
constexpr int oldestYears = 130;

Value cohortValue(std::optional<Cohort> cohort)
{
    // Unknown is asked for as the empty code, which is what coalesce below makes of a missing one.
    return cohort ? Value{codeOf(*cohort).isNull() ? u""_s : codeOf(*cohort)} : Value{};
}

/// The digits of @p typed where it is the beginning of an NHS number.
QString digitsIn(const QString &typed)
{
    static const QRegularExpression number{u"^[0-9][0-9 -]*$"_s};
    const QString trimmed = typed.trimmed();
    return number.match(trimmed).hasMatch() ? QString{trimmed}.remove(u' ').remove(u'-') : QString{};
}

// Without statistics the planner would rather read everything of the type: the index is named.
StoreResult<QVector<Patient>> everybody(Reader &reader, std::optional<Cohort> cohort, int limit, int offset)
{
    return reader.all<Patient>(
        R"(SELECT r.json, d.state, d.sent_at, d.problem
             FROM resource r INDEXED BY patient_family JOIN delivery d ON d.key = r.key
            WHERE r.type = 'Patient'
              AND r.json ->> '$.active' IS NOT 0
              AND (:cohort IS NULL
                   OR :cohort = coalesce((SELECT r.json ->> (e.fullkey || '.valueCode')
                                            FROM json_each(r.json, '$.extension') e
                                           WHERE r.json ->> (e.fullkey || '.url') = :cohortUrl), ''))
            ORDER BY r.json ->> '$.name[0].family', r.json ->> '$.name[0].given[0]', r.key
            LIMIT :limit OFFSET :offset)",
        {{":cohort", cohortValue(cohort)}, {":cohortUrl", QString{fhir::extension::cohort}}, {":limit", qint64{limit}},
         {":offset", qint64{offset}}},
        patientFromFhir);
}

StoreResult<QVector<Patient>> withWords(Reader &reader, const QString &words, std::optional<Cohort> cohort, int limit,
                                        int offset)
{
    // The full-text answer is a set to test against: patients are few, but her words stand in every kind of resource.
    return reader.all<Patient>(
        R"(SELECT r.json, d.state, d.sent_at, d.problem
             FROM resource r INDEXED BY patient_family JOIN delivery d ON d.key = r.key
            WHERE r.type = 'Patient'
              AND +r.key IN (SELECT w.rowid FROM words w WHERE words MATCH :words)
              AND r.json ->> '$.active' IS NOT 0
              AND (:cohort IS NULL
                   OR :cohort = coalesce((SELECT r.json ->> (e.fullkey || '.valueCode')
                                            FROM json_each(r.json, '$.extension') e
                                           WHERE r.json ->> (e.fullkey || '.url') = :cohortUrl), ''))
            ORDER BY r.json ->> '$.name[0].family', r.json ->> '$.name[0].given[0]', r.key
            LIMIT :limit OFFSET :offset)",
        {{":words", words}, {":cohort", cohortValue(cohort)}, {":cohortUrl", QString{fhir::extension::cohort}},
         {":limit", qint64{limit}}, {":offset", qint64{offset}}},
        patientFromFhir);
}

StoreResult<QVector<Patient>> withDigits(Reader &reader, const QString &digits, std::optional<Cohort> cohort, int limit,
                                         int offset)
{
    return reader.all<Patient>(
        R"(SELECT r.json, d.state, d.sent_at, d.problem
             FROM identifier i CROSS JOIN resource r ON r.key = i.source JOIN delivery d ON d.key = r.key
            WHERE i.value >= :digits AND i.value < :digits || ':' AND i.system = :nhsNumber
              AND r.type = 'Patient'
              AND r.json ->> '$.active' IS NOT 0
              AND (:cohort IS NULL
                   OR :cohort = coalesce((SELECT r.json ->> (e.fullkey || '.valueCode')
                                            FROM json_each(r.json, '$.extension') e
                                           WHERE r.json ->> (e.fullkey || '.url') = :cohortUrl), ''))
            ORDER BY r.json ->> '$.name[0].family', r.json ->> '$.name[0].given[0]', r.key
            LIMIT :limit OFFSET :offset)",
        {{":digits", digits}, {":nhsNumber", QString{fhir::system::nhsNumber}}, {":cohort", cohortValue(cohort)},
         {":cohortUrl", QString{fhir::extension::cohort}}, {":limit", qint64{limit}}, {":offset", qint64{offset}}},
        patientFromFhir);
}

StoreResult<std::optional<Patient>> havingNhsNumber(const Reader &reader, const QString &nhsNumber)
{
    return reader.first<Patient>(
        R"(SELECT r.json, d.state, d.sent_at, d.problem
             FROM identifier i CROSS JOIN resource r ON r.key = i.source JOIN delivery d ON d.key = r.key
            WHERE i.value = :number AND i.system = :nhsNumber AND r.type = 'Patient'
              AND r.json ->> '$.active' IS NOT 0
            ORDER BY r.key LIMIT 1)",
        {{":number", nhsNumber}, {":nhsNumber", QString{fhir::system::nhsNumber}}}, patientFromFhir);
}

bool tooLong(const Patient &patient)
{
    return patient.given.size() > longestName || patient.family.size() > longestName
        || patient.phone.size() > longestPhone || patient.communicationNeeds.size() > mostNeeds
        || std::any_of(patient.communicationNeeds.begin(), patient.communicationNeeds.end(),
                       [](const QString &need) { return need.size() > longestNeed; });
}

/// What is stored, with the needs that were added to and removed from @p before.
QStringList mergedNeeds(QStringList stored, const QStringList &now, const QStringList &before)
{
    stored.removeIf([&](const QString &need) { return before.contains(need) && !now.contains(need); });
    for (const QString &need : now) {
        if (!before.contains(need) && !stored.contains(need))
            stored << need;
    }
    return stored;
}

/// @p stored with what @p now has otherwise than @p before.
Patient merged(Patient stored, const Patient &now, const Patient &before)
{
    const auto take = [&](auto Patient::*field) {
        if (now.*field != before.*field)
            stored.*field = now.*field;
    };
    take(&Patient::given);
    take(&Patient::family);
    take(&Patient::birthDate);
    take(&Patient::nhsNumber);
    take(&Patient::cohort);
    take(&Patient::diagnosed);
    take(&Patient::phone);
    take(&Patient::active);
    stored.communicationNeeds = mergedNeeds(stored.communicationNeeds, now.communicationNeeds, before.communicationNeeds);
    return stored;
}

/// @p patient tidied, or what is wrong with it.
WriteResult<Patient, PatientError> checked(Patient patient, const Writer &writer, const QTimeZone &zone)
{
    patient.given = patient.given.simplified();
    patient.family = patient.family.simplified();
    patient.phone = patient.phone.simplified();
    if (patient.given.isEmpty() || patient.family.isEmpty())
        return failed(PatientError::NameMissing);
    if (tooLong(patient))
        return failed(PatientError::TooLong);
    const QDate today = dayOf(writer.now(), zone);
    if (patient.birthDate && (*patient.birthDate > today || *patient.birthDate < today.addYears(-oldestYears)))
        return failed(PatientError::BirthDateImpossible);
    const QDate born = patient.birthDate.value_or(today.addYears(-oldestYears));
    if (patient.diagnosed && (*patient.diagnosed > today || *patient.diagnosed < born))
        return failed(PatientError::DiagnosedImpossible);
    if (patient.nhsNumber.trimmed().isEmpty()) {
        patient.nhsNumber.clear();
        return patient;
    }
    const auto number = nhsNumberFrom(patient.nhsNumber);
    if (!number)
        return failed(PatientError::NhsNumberWrong);
    patient.nhsNumber = *number;
    const auto holder = havingNhsNumber(writer, *number);
    if (!holder)
        return failed(holder.error());
    if (*holder && (*holder)->id != patient.id)
        return failed(PatientError::NhsNumberTaken);
    return patient;
}

} // namespace

QFuture<StoreResult<QVector<Patient>>> Patients::search(const QString &typed, std::optional<Cohort> cohort, int limit,
                                                        int offset) const
{
    return m_database.read([digits = digitsIn(typed), words = store::prefixQuery(typed), cohort, limit,
                            offset](Reader &reader) {
        if (!digits.isEmpty())
            return withDigits(reader, digits, cohort, limit, offset);
        return words.isEmpty() ? everybody(reader, cohort, limit, offset)
                               : withWords(reader, words, cohort, limit, offset);
    });
}

QFuture<StoreResult<QVector<Patient>>> Patients::byNextAppointment(Instant now, std::optional<Cohort> cohort, int limit,
                                                                   int offset) const
{
    return m_database.read([now, cohort, limit, offset](Reader &reader) {
        return reader.all<Patient>(
            R"(SELECT r.json, d.state, d.sent_at, d.problem
                 FROM resource r INDEXED BY patient_family
                 JOIN delivery d ON d.key = r.key
                 LEFT JOIN (SELECT f.target AS patient, min(s.from_ms) AS next
                              FROM moment s
                              JOIN resource a ON a.key = s.source
                              JOIN reference f ON f.source = s.source AND f.path = 'Appointment.participant.actor'
                             WHERE s.path = 'Appointment.start' AND s.from_ms > :now
                               AND a.json ->> '$.status' IN ('proposed', 'booked')
                             GROUP BY f.target) n ON n.patient = 'Patient/' || r.id
                WHERE r.type = 'Patient'
                  AND r.json ->> '$.active' IS NOT 0
                  AND (:cohort IS NULL
                       OR :cohort = coalesce((SELECT r.json ->> (e.fullkey || '.valueCode')
                                                FROM json_each(r.json, '$.extension') e
                                               WHERE r.json ->> (e.fullkey || '.url') = :cohortUrl), ''))
                ORDER BY n.next IS NULL, n.next, r.json ->> '$.name[0].family', r.json ->> '$.name[0].given[0]', r.key
                LIMIT :limit OFFSET :offset)",
            {{":now", static_cast<qint64>(now.sinceEpoch().count())}, {":cohort", cohortValue(cohort)},
             {":cohortUrl", QString{fhir::extension::cohort}}, {":limit", qint64{limit}}, {":offset", qint64{offset}}},
            patientFromFhir);
    });
}

QFuture<StoreResult<std::optional<Patient>>> Patients::byId(const ResourceId &id) const
{
    return m_database.read([id](Reader &reader) {
        return reader.first<Patient>(
            R"(SELECT r.json, d.state, d.sent_at, d.problem
                 FROM resource r JOIN delivery d ON d.key = r.key
                WHERE r.type = 'Patient' AND (r.id = :id OR r.local_id = :id))",
            {{":id", id.value}}, patientFromFhir);
    });
}

QFuture<StoreResult<std::optional<Patient>>> Patients::withNhsNumber(const QString &nhsNumber) const
{
    return m_database.read([nhsNumber](Reader &reader) { return havingNhsNumber(reader, nhsNumber); });
}

QFuture<StoreResult<int>> Patients::count(std::optional<Cohort> cohort) const
{
    return m_database.read([cohort](Reader &reader) -> StoreResult<int> {
        const auto count = reader.connection().first<int>(
            R"(SELECT count(*)
                 FROM resource r INDEXED BY patient_family
                WHERE r.type = 'Patient'
                  AND r.json ->> '$.active' IS NOT 0
                  AND (:cohort IS NULL
                       OR :cohort = coalesce((SELECT r.json ->> (e.fullkey || '.valueCode')
                                                FROM json_each(r.json, '$.extension') e
                                               WHERE r.json ->> (e.fullkey || '.url') = :cohortUrl), '')))",
            {{":cohort", cohortValue(cohort)}, {":cohortUrl", QString{fhir::extension::cohort}}},
            [](const store::Row &row) { return static_cast<int>(row.integer(0)); });
        if (!count)
            return failed(count.error());
        return count->value_or(0);
    });
}

QFuture<WriteResult<ResourceId, PatientError>> Patients::enrol(const Patient &patient, const QTimeZone &zone)
{
    return m_database.write([patient, zone](Writer &writer) -> WriteResult<ResourceId, PatientError> {
        Patient enrolled = patient;
        enrolled.id = {};
        enrolled.active = true;
        const auto good = checked(enrolled, writer, zone);
        if (!good)
            return failed(good.error());
        return writer.create(toFhir(*good));
    });
}

QFuture<WriteResult<void, PatientError>> Patients::change(const Patient &patient, const QTimeZone &zone)
{
    return m_database.write([patient, zone](Writer &writer) -> WriteResult<void, PatientError> {
        return store::edit<PatientError>(writer, u"Patient"_s, patient.id,
                                         [&](QJsonObject &json) -> WriteResult<void, PatientError> {
            Patient changed = patient;
            // The page may still hold the id from before it was sent.
            changed.id = fhir::idOf(json);
            const auto good = checked(changed, writer, zone);
            if (!good)
                return failed(good.error());
            json = toFhir(*good, json);
            return {};
        });
    });
}

QFuture<WriteResult<void, PatientError>> Patients::change(const Patient &patient, const Patient &before, const QTimeZone &zone)
{
    return m_database.write([patient, before, zone](Writer &writer) -> WriteResult<void, PatientError> {
        return store::editAs<PatientError>(writer, u"Patient"_s, patient.id, patientFromFhir,
                                           [&](Patient &stored) -> WriteResult<void, PatientError> {
            const auto good = checked(merged(stored, patient, before), writer, zone);
            if (!good)
                return failed(good.error());
            stored = *good;
            return {};
        });
    });
}

QFuture<WriteResult<void, PatientError>> Patients::setNeeds(const ResourceId &id, const QStringList &needs)
{
    return m_database.write([id, needs](Writer &writer) -> WriteResult<void, PatientError> {
        return store::edit<PatientError>(writer, u"Patient"_s, id, [&](QJsonObject &json) -> WriteResult<void, PatientError> {
            auto patient = patientFromFhir(json);
            if (!patient)
                return failed(PatientError::NotFound);
            patient->communicationNeeds.clear();
            for (const QString &need : needs) {
                if (const QString words = need.simplified(); !words.isEmpty() && !patient->communicationNeeds.contains(words))
                    patient->communicationNeeds << words;
            }
            if (tooLong(*patient))
                return failed(PatientError::TooLong);
            json = toFhir(*patient, json);
            return {};
        });
    });
}

} // namespace heard::people
