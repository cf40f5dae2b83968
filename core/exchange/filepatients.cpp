#include "exchange/filepatients.h"

#include "exchange/fhirreferences.h"
#include "fhir/element.h"
#include "fhir/vocabulary.h"
#include "people/nhsnumber.h"
#include "people/patient.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace heard::exchange {

using store::StoreResult;

BadRow badEntry(RowError error, const FhirEntry &entry, const QString &element, const QString &detail)
{
    return {error, entry.place.line, entry.place.column, element, detail};
}

QVector<ImportName> namesOf(const QJsonObject &resource)
{
    QVector<ImportName> names;
    const QJsonArray identifiers = resource["identifier"_L1].toArray();
    for (const QJsonValue &identifier : identifiers) {
        const ImportName name{identifier["system"_L1].toString(), identifier["value"_L1].toString()};
        if (name.system.isEmpty() || name.value.isEmpty() || identifier["use"_L1].toString() == "old"_L1)
            continue;
        if (name.system == fhir::system::nhsNumber)
            names.prepend({name.system, people::nhsNumberFrom(name.value).value_or(name.value)});
        else
            names << name;
    }
    return names;
}

void FilePatients::add(int entry, const QVector<ImportName> &names, const KnownPatient &patient)
{
    m_byEntry.insert(entry, patient);
    for (const ImportName &name : names)
        m_byName.insert({name.system, name.value}, patient);
}

void FilePatients::addAgain(int entry, int earlier)
{
    if (m_byEntry.contains(earlier))
        m_byEntry.insert(entry, m_byEntry.value(earlier));
}

QJsonObject FilePatients::containedIn(int entry, const QString &reference) const
{
    const QJsonArray contained = m_file.entries[entry].resource["contained"_L1].toArray();
    for (const QJsonValue &resource : contained) {
        if (u'#' + resource["id"_L1].toString() == reference)
            return resource.toObject();
    }
    return {};
}

bool FilePatients::isPatient(const QJsonObject &actor, int entry) const
{
    const QString reference = actor["reference"_L1].toString();
    if (const int referred = m_addresses.find(reference, entry); referred >= 0)
        return fhir::isOf(m_file.entries[referred].resource, "Patient"_L1);
    if (reference.startsWith(u'#'))
        return fhir::isOf(containedIn(entry, reference), "Patient"_L1);
    return actor["type"_L1].toString() == "Patient"_L1 || typeIn(reference) == "Patient"_L1
        || actor["identifier"_L1]["system"_L1].toString() == fhir::system::nhsNumber;
}

Result<qsizetype, BadRow> FilePatients::placeOfPatient(const QJsonObject &appointment, int entry) const
{
    const QJsonArray participants = appointment["participant"_L1].toArray();
    qsizetype found = -1;
    for (qsizetype place = 0; place < participants.size(); ++place) {
        if (!isPatient(participants[place]["actor"_L1].toObject(), entry))
            continue;
        if (found >= 0)
            return failed(badEntry(RowError::SeveralPatients, m_file.entries[entry], u"participant"_s));
        found = place;
    }
    if (found < 0)
        return failed(badEntry(RowError::NoPatient, m_file.entries[entry], u"participant"_s));
    return found;
}

StoreResult<Result<KnownPatient, BadRow>> FilePatients::find(const QJsonObject &actor, int entry) const
{
    using Found = Result<KnownPatient, BadRow>;
    const auto bad = [&](RowError error, const QString &detail) {
        return Found{failed(badEntry(error, m_file.entries[entry], u"participant"_s, detail))};
    };
    const QString reference = actor["reference"_L1].toString();
    QString number;
    std::optional<KnownPatient> patient;
    if (const int referred = m_addresses.find(reference, entry); referred >= 0) {
        // Her own entry was refused.
        if (!m_byEntry.contains(referred))
            return bad(RowError::UnknownReference, reference);
        patient = m_byEntry.value(referred);
    }
    QJsonArray identifiers = containedIn(entry, reference)["identifier"_L1].toArray();
    identifiers << actor["identifier"_L1];
    for (const ImportName &name : namesOf({{u"identifier"_s, identifiers}})) {
        const bool isNumber = name.system == fhir::system::nhsNumber;
        if (isNumber && !people::nhsNumberFrom(name.value))
            return bad(RowError::BadNhsNumber, name.value);
        const auto named = withName(name);
        if (!named)
            return failed(named.error());
        if (isNumber)
            number = name.value;
        // A reference to one patient with the NHS number of another must never decide for either.
        const bool disagrees = *named ? patient && **named != *patient : patient && isNumber;
        if (disagrees)
            return bad(RowError::DifferentPatient, name.value);
        if (*named)
            patient = **named;
    }
    if (patient)
        return Found{*patient};
    return number.isEmpty() ? bad(RowError::UnknownReference, reference) : bad(RowError::UnknownPatient, number);
}

StoreResult<std::optional<KnownPatient>> FilePatients::withName(const ImportName &name) const
{
    if (const auto inFile = m_byName.find({name.system, name.value}); inFile != m_byName.end())
        return std::optional{*inFile};
    const auto stored = m_lookup.withIdentifier(u"Patient"_s, name.system, name.value);
    if (!stored)
        return failed(stored.error());
    if (stored->isEmpty())
        return std::optional<KnownPatient>{};
    const QJsonObject &found = stored->front();
    const auto patient = people::patientFromFhir(found);
    const QString reference = fhir::idOf(found).reference(u"Patient");
    return std::optional{KnownPatient{reference, patient ? patient->name() : QString{}, name.value}};
}

} // namespace heard::exchange
