#include "exchange/fhirimport.h"

#include "base/plainwords.h"
#include "care/appointment.h"
#include "exchange/columns.h"
#include "exchange/fhirreferences.h"
#include "exchange/filepatients.h"
#include "exchange/foreignresource.h"
#include "fhir/content.h"
#include "fhir/vocabulary.h"
#include "people/nhsnumber.h"
#include "people/patient.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heard::exchange {

namespace {

template <typename T>
using Checked = Result<T, BadRow>;
using store::StoreResult;

/// What a resource without identifiers is called: its address, or @p said, which nothing else says.
ImportName ownName(const FhirEntry &entry, const QStringList &said)
{
    const bool hasAddress = entry.fullUrl.startsWith("http"_L1);
    return {fhir::system::importedRow, hasAddress ? nameOf({u"address"_s, entry.fullUrl}) : nameOf(said)};
}

/// What is wrong with the NHS numbers among @p names: a wrong digit, or two patients in one.
std::optional<RowError> numberProblem(const QVector<ImportName> &names)
{
    QSet<QString> numbers;
    for (const ImportName &name : names) {
        if (name.system != fhir::system::nhsNumber)
            continue;
        if (!people::nhsNumberFrom(name.value))
            return RowError::BadNhsNumber;
        numbers << name.value;
    }
    return numbers.size() > 1 ? std::optional{RowError::Ambiguous} : std::nullopt;
}

/// An NHS number alone does not tell who somebody is: her name or her birth date must say so, too.
bool isSomebodyElse(const people::Patient &known, const people::Patient &asked)
{
    const QStringList before = plainWords(known.name());
    const QStringList now = plainWords(asked.name());
    // "O'Brien" and "O Brien" are one name.
    const bool hasHerName = before.join(QString{}) == now.join(QString{});
    if (known.birthDate && asked.birthDate)
        return known.birthDate != asked.birthDate && !hasHerName;
    return !hasHerName && std::ranges::none_of(now, [&](const QString &word) { return before.contains(word); });
}

/// Turns the entries of one file into items: patients first, then the appointments that refer to them.
class Asking final {
public:
    Asking(const FhirFile &file, const ResourceLookup &lookup)
        : m_file(file)
        , m_lookup(lookup)
        , m_addresses(file)
        , m_patients(file, m_addresses, lookup)
    {
        m_asked.bad = file.bad;
    }

    [[nodiscard]] StoreResult<ImportItems> items()
    {
        for (const auto type : {"Patient"_L1, "Appointment"_L1}) {
            for (int entry = 0; entry < m_file.entries.size(); ++entry) {
                if (!fhir::isOf(m_file.entries[entry].resource, type))
                    continue;
                if (auto done = ask(entry); !done)
                    return failed(done.error());
            }
        }
        for (const FhirEntry &entry : m_file.entries) {
            const QString type = fhir::typeOf(entry.resource);
            if (type != "Patient"_L1 && type != "Appointment"_L1)
                m_asked.bad << badEntry(RowError::UnsupportedType, entry, u"resourceType"_s, type);
        }
        pointAtElements();
        return m_asked;
    }

private:
    /// A resource that passed its checks.
    struct Ready {
        QJsonObject fresh;
        QVector<ImportName> names;
        GoodRow row;
        KnownPatient patient;
    };

    [[nodiscard]] StoreResult<void> ask(int entry)
    {
        const FhirEntry &asked = m_file.entries[entry];
        if (const int earlier = m_addresses.earlier(entry); earlier >= 0) {
            repeat(entry, earlier);
            return {};
        }
        const bool isPatient = fhir::isOf(asked.resource, "Patient"_L1);
        auto ready = isPatient ? checkedPatient(entry) : checkedAppointment(entry);
        if (!ready)
            return failed(ready.error());
        if (!*ready) {
            m_asked.bad << ready->error();
            return {};
        }
        for (const ImportName &name : (*ready)->names) {
            if (const int earlier = m_entryOfName.value(keyOf(name, asked.resource), -1); earlier >= 0) {
                repeat(entry, earlier);
                return {};
            }
        }
        add(entry, **ready);
        return {};
    }

    /// What is wrong with an entry stands at the element that is wrong, so that it can be found in the file.
    void pointAtElements()
    {
        QHash<std::pair<int, int>, int> entryAt;
        for (int entry = 0; entry < m_file.entries.size(); ++entry)
            entryAt.insert({m_file.entries[entry].place.line, m_file.entries[entry].place.column}, entry);
        for (BadRow &bad : m_asked.bad) {
            const int entry = entryAt.value({bad.line, bad.column}, -1);
            if (entry < 0 || bad.columnName.isEmpty())
                continue;
            const Place place = m_file.placeOf(m_file.entries[entry], bad.columnName);
            bad.line = place.line;
            bad.column = place.column;
        }
    }

    /// What stands in the file before: as it was, or as something else.
    void repeat(int entry, int earlier)
    {
        const FhirEntry &again = m_file.entries[entry];
        if (!fhir::saysTheSame(again.resource, m_file.entries[earlier].resource)) {
            m_asked.bad << badEntry(RowError::Contradiction, again);
            return;
        }
        m_patients.addAgain(entry, earlier);
        m_asked.repeated.push_back({again.place.line, RowFate::Repeated, fhir::typeOf(again.resource), {}, {}, {}});
    }

    void add(int entry, const Ready &ready)
    {
        const FhirEntry &asked = m_file.entries[entry];
        const QString type = fhir::typeOf(asked.resource);
        const int index = static_cast<int>(m_asked.items.size());
        for (const ImportName &name : ready.names)
            m_entryOfName.insert(keyOf(name, asked.resource), entry);
        if (type == "Patient"_L1) {
            KnownPatient patient = ready.patient;
            if (patient.reference.isEmpty())
                patient.reference = referenceToItem(type, index);
            m_patients.add(entry, ready.names, patient);
        }
        ImportItem item{type, ready.names, {}, {}, {}, ready.row};
        const ImportName &first = ready.names.front();
        item.said = {nameOf({first.system, first.value}) + u' ' + fhir::digestOf(asked.resource).left(40)};
        item.applyTo = [fresh = ready.fresh](const QJsonObject &stored) {
            QJsonObject made = overlaid(stored, fresh);
            // app-4: what is booked again has no reason for having been cancelled.
            if (!fresh.contains("cancelationReason"_L1))
                made.remove("cancelationReason"_L1);
            return made;
        };
        item.find = [&file = m_file, entry](const QString &element) { return found(file, entry, element); };
        m_asked.items << std::move(item);
    }

    [[nodiscard]] static BadRow found(const FhirFile &file, int entry, const QString &element)
    {
        const FhirEntry &asked = file.entries[entry];
        const Place place = file.placeOf(asked, element);
        return {{}, place.line, place.column, element, textAt(asked.resource, element)};
    }

    [[nodiscard]] static QString keyOf(const ImportName &name, const QJsonObject &resource)
    {
        return fhir::typeOf(resource) + u'|' + name.system + u'|' + name.value;
    }

    /// The one resource in the store that @p names belong to; Ambiguous where they belong to several.
    [[nodiscard]] StoreResult<Checked<QJsonObject>> storedWith(const QVector<ImportName> &names, const FhirEntry &entry) const
    {
        QJsonObject found;
        for (const ImportName &name : names) {
            const auto stored = m_lookup.withIdentifier(fhir::typeOf(entry.resource), name.system, name.value);
            if (!stored)
                return failed(stored.error());
            for (const QJsonObject &resource : *stored) {
                if (!found.isEmpty() && fhir::idOf(found) != fhir::idOf(resource))
                    return Checked<QJsonObject>{failed(badEntry(RowError::Ambiguous, entry, u"identifier"_s, name.value))};
                found = resource;
            }
        }
        return Checked<QJsonObject>{found};
    }

    [[nodiscard]] StoreResult<Checked<Ready>> checkedPatient(int index) const
    {
        const FhirEntry &entry = m_file.entries[index];
        const auto bad = [&](RowError error, const QString &element, const QString &detail = {}) {
            return Checked<Ready>{failed(badEntry(error, entry, element, detail))};
        };
        const auto patient = people::patientFromFhir(entry.resource);
        if (!patient) {
            const bool missing = patient.error() == fhir::ReadError::MissingElement;
            return bad(missing ? RowError::MissingElement : RowError::BadElement, u"name"_s);
        }
        Ready ready{{}, namesOf(entry.resource), {}, {}};
        if (const auto problem = numberProblem(ready.names))
            return bad(*problem, u"identifier"_s, ready.names.front().value);
        const QString birth = entry.resource["birthDate"_L1].toString();
        if (ready.names.isEmpty())
            ready.names << ownName(entry, {u"patient"_s, patient->given, patient->family, birth});
        const auto stored = storedWith(ready.names, entry);
        if (!stored)
            return failed(stored.error());
        if (!*stored)
            return Checked<Ready>{failed(stored->error())};
        const QString known = fhir::identifierOf(**stored, fhir::system::nhsNumber);
        if (!known.isEmpty() && !patient->nhsNumber.isEmpty() && known != patient->nhsNumber)
            return bad(RowError::DifferentPatient, u"identifier"_s, patient->nhsNumber);
        const auto before = people::patientFromFhir(**stored);
        if (before && !known.isEmpty() && known == patient->nhsNumber && isSomebodyElse(*before, *patient))
            return bad(RowError::DifferentPatient, u"identifier"_s, patient->nhsNumber);
        if (!(*stored)->isEmpty())
            ready.patient.reference = fhir::idOf(**stored).reference(u"Patient");
        ready.patient.name = patient->name();
        ready.patient.key = ready.names.front().value;
        ready.fresh = withLastingReferences(cleaned(entry.resource), m_file, m_addresses, index);
        ready.row = {entry.place.line, RowFate::New, u"Patient"_s, patient->name(), patient->nhsNumber, {}};
        return Checked<Ready>{ready};
    }

    [[nodiscard]] StoreResult<Checked<Ready>> checkedAppointment(int index) const
    {
        const FhirEntry &entry = m_file.entries[index];
        const auto bad = [&](const BadRow &row) { return Checked<Ready>{failed(row)}; };
        auto timed = withTimes(entry);
        if (!timed)
            return bad(timed.error());
        QJsonObject fresh = cleaned(*std::move(timed));
        const auto place = m_patients.placeOfPatient(fresh, index);
        if (!place)
            return bad(place.error());
        const QJsonObject actor = std::as_const(fresh)["participant"_L1][*place]["actor"_L1].toObject();
        const auto patient = m_patients.find(actor, index);
        if (!patient)
            return failed(patient.error());
        if (!*patient)
            return bad(patient->error());
        const QJsonObject contained = m_patients.containedIn(index, actor["reference"_L1].toString());
        fresh = withPatient(fresh, *place, (*patient)->reference, contained);
        fresh = withLastingReferences(fresh, m_file, m_addresses, index, (*patient)->reference);
        return readyAppointment(entry, fresh, **patient);
    }

    [[nodiscard]] StoreResult<Checked<Ready>> readyAppointment(const FhirEntry &entry, const QJsonObject &fresh,
        const KnownPatient &patient) const
    {
        const auto appointment = care::appointmentFromFhir(fresh);
        if (!appointment)
            return Checked<Ready>{failed(badEntry(RowError::BadElement, entry, u"status"_s, fresh["status"_L1].toString()))};
        Ready ready{fresh, namesOf(fresh), {}, patient};
        if (ready.names.isEmpty()) {
            ready.names << ownName(entry,
                {u"appointment"_s, patient.key, appointment->start.toIso(), appointment->description, appointment->place});
        }
        const auto stored = storedWith(ready.names, entry);
        if (!stored)
            return failed(stored.error());
        if (!*stored)
            return Checked<Ready>{failed(stored->error())};
        const auto before = care::appointmentFromFhir(**stored);
        if (before && !before->patient.isEmpty() && before->patient.reference(u"Patient") != patient.reference)
            return Checked<Ready>{failed(badEntry(RowError::DifferentPatient, entry, u"participant"_s))};
        const QString title = appointment->description.isEmpty() ? appointment->place : appointment->description;
        ready.row = {entry.place.line, RowFate::New, u"Appointment"_s, title, patient.name, appointment->start};
        return Checked<Ready>{ready};
    }

    const FhirFile &m_file;
    const ResourceLookup &m_lookup;
    FhirAddresses m_addresses;
    ImportItems m_asked;
    QHash<QString, int> m_entryOfName; ///< "type|system|value"
    FilePatients m_patients;
};

} // namespace

StoreResult<ImportItems> FhirImport::items(const ResourceLookup &lookup) const
{
    return Asking{m_file, lookup}.items();
}

} // namespace heard::exchange
