#include "exchange/fhirimport.h"

#include "care/appointment.h"
#include "exchange/columns.h"
#include "exchange/fhirreferences.h"
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

BadRow badEntry(RowError error, const FhirEntry &entry, const QString &element = {}, const QString &detail = {})
{
    return {error, entry.place.line, entry.place.column, element, detail};
}

/// Every identifier that tells one from all others, the NHS number first and without its spaces.
QVector<ImportName> namesOf(const QJsonObject &resource)
{
    QVector<ImportName> names;
    const QJsonArray identifiers = resource["identifier"_L1].toArray();
    for (const QJsonValue &identifier : identifiers) {
        ImportName name{identifier["system"_L1].toString(), identifier["value"_L1].toString()};
        if (name.system.isEmpty() || name.value.isEmpty() || identifier["use"_L1].toString() == "old"_L1)
            continue;
        if (name.system == fhir::system::nhsNumber)
            names.prepend({name.system, people::nhsNumberFrom(name.value).value_or(name.value)});
        else
            names << name;
    }
    return names;
}

/// With NHS numbers as ten digits, without what is only its former server's.
QJsonObject cleaned(QJsonObject resource)
{
    resource.remove("id"_L1);
    resource.remove("meta"_L1);
    QJsonArray identifiers = resource.value("identifier"_L1).toArray();
    for (QJsonValueRef value : identifiers) {
        QJsonObject identifier = value.toObject();
        const auto number = people::nhsNumberFrom(identifier.value("value"_L1).toString());
        if (number && identifier.value("system"_L1).toString() == fhir::system::nhsNumber) {
            identifier["value"_L1] = *number;
            value = identifier;
        }
    }
    if (!identifiers.isEmpty())
        resource["identifier"_L1] = identifiers;
    return resource;
}

/// What a resource without identifiers is called: its address, or @p said, which nothing else says.
ImportName ownName(const FhirEntry &entry, const QStringList &said)
{
    const bool hasAddress = entry.fullUrl.startsWith("http"_L1);
    return {fhir::system::importedRow, hasAddress ? nameOf({u"address"_s, entry.fullUrl}) : nameOf(said)};
}

/// A patient that the file or the store has.
struct KnownPatient {
    QString reference; ///< to the stored one, or to the item
    QString name;
    QString key; ///< her first name among identifiers

    bool operator==(const KnownPatient &other) const { return reference == other.reference; }
};

/// Turns the entries of one file into items: patients first, then the appointments that refer to them.
class Asking final {
public:
    Asking(const FhirFile &file, const ResourceLookup &lookup) : m_file(file), m_lookup(lookup), m_addresses(file)
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
        std::stable_sort(m_asked.bad.begin(), m_asked.bad.end(),
            [](auto &a, auto &b) { return std::tie(a.line, a.column) < std::tie(b.line, b.column); });
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

    /// What stands in the file before: as it was, or as something else.
    void repeat(int entry, int earlier)
    {
        const FhirEntry &again = m_file.entries[entry];
        if (!fhir::saysTheSame(again.resource, m_file.entries[earlier].resource)) {
            m_asked.bad << badEntry(RowError::Contradiction, again);
            return;
        }
        if (m_patients.contains(earlier))
            m_patients.insert(entry, m_patients.value(earlier));
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
            m_patients.insert(entry, patient);
        }
        ImportItem item{type, ready.names, {}, {}, ready.row};
        const ImportName &first = ready.names.front();
        item.said = {nameOf({first.system, first.value}) + u' ' + fhir::digestOf(asked.resource).left(40)};
        item.applyTo = [fresh = ready.fresh](const QJsonObject &stored) {
            QJsonObject made = overlaid(stored, fresh);
            // app-4: what is booked again has no reason for having been cancelled.
            if (!fresh.contains("cancelationReason"_L1))
                made.remove("cancelationReason"_L1);
            return made;
        };
        m_asked.items << std::move(item);
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

    [[nodiscard]] QJsonObject lasting(const QJsonObject &resource, int entry) const
    {
        return withLastingReferences(resource, m_file, m_addresses, entry, [](const QString &reference) {
            return reference.startsWith("Patient/import:"_L1);
        });
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
        QSet<QString> numbers;
        for (const ImportName &name : std::as_const(ready.names)) {
            if (name.system != fhir::system::nhsNumber)
                continue;
            if (!people::nhsNumberFrom(name.value))
                return bad(RowError::BadNhsNumber, u"identifier"_s, name.value);
            numbers << name.value;
        }
        if (numbers.size() > 1)
            return bad(RowError::Ambiguous, u"identifier"_s);
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
        if (!(*stored)->isEmpty())
            ready.patient.reference = fhir::idOf(**stored).reference(u"Patient");
        ready.patient.name = patient->name();
        ready.patient.key = ready.names.front().value;
        ready.fresh = lasting(cleaned(entry.resource), index);
        ready.row = {entry.place.line, RowFate::New, u"Patient"_s, patient->name(), patient->nhsNumber, {}};
        return Checked<Ready>{ready};
    }

    [[nodiscard]] StoreResult<Checked<Ready>> checkedAppointment(int index) const
    {
        const FhirEntry &entry = m_file.entries[index];
        const auto bad = [&](const BadRow &row) { return Checked<Ready>{failed(row)}; };
        auto times = withTimes(entry);
        if (!times)
            return bad(times.error());
        QJsonObject fresh = cleaned(*std::move(times));
        const auto place = patientIn(fresh, index);
        if (!place)
            return bad(place.error());
        const auto patient = patientOf(fresh["participant"_L1][*place]["actor"_L1].toObject(), index);
        if (!patient)
            return failed(patient.error());
        if (!*patient)
            return bad(patient->error());

        return readyAppointment(entry, withPatient(fresh, *place, **patient, index), **patient);
    }

    /// Refers to @p patient; whatever else named her stays.
    [[nodiscard]] QJsonObject withPatient(QJsonObject appointment, qsizetype place, const KnownPatient &patient, int index) const
    {
        const auto setActor = [&](const QJsonObject &actor) {
            QJsonArray participants = appointment.value("participant"_L1).toArray();
            QJsonObject participant = participants[place].toObject();
            participant["actor"_L1] = actor;
            participants[place] = participant;
            appointment["participant"_L1] = participants;
        };
        QJsonObject actor = appointment.value("participant"_L1)[place]["actor"_L1].toObject();
        const QString before = actor.value("reference"_L1).toString();
        const QJsonObject contained = containedIn(index, before);
        if (!contained.isEmpty()) {
            // Nothing refers to it any more, which FHIR forbids (dom-3).
            appointment = withoutContained(appointment, before);
            if (!actor.contains("identifier"_L1))
                actor["identifier"_L1] = contained["identifier"_L1][0];
        }
        actor.remove("reference"_L1);
        setActor(actor);
        appointment = lasting(appointment, index);
        actor["reference"_L1] = patient.reference;
        setActor(actor);
        return appointment;
    }

    [[nodiscard]] static QJsonObject withoutContained(QJsonObject resource, const QString &reference)
    {
        QJsonArray kept;
        const QJsonArray contained = resource.value("contained"_L1).toArray();
        for (const QJsonValue &item : contained) {
            if (u'#' + item["id"_L1].toString() != reference)
                kept << item;
        }
        if (kept.isEmpty())
            resource.remove("contained"_L1);
        else
            resource["contained"_L1] = kept;
        return resource;
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

    /// The resource with an end where its duration gives one.
    [[nodiscard]] static Checked<QJsonObject> withTimes(const FhirEntry &entry)
    {
        QJsonObject appointment = entry.resource;
        if (appointment.value("status"_L1).toString().isEmpty())
            return failed(badEntry(RowError::MissingElement, entry, u"status"_s));
        const int minutes = appointment.value("minutesDuration"_L1).toInt();
        const auto begin = fhir::instantAt(appointment, "start"_L1);
        if (!appointment.contains("end"_L1) && begin && minutes > 0)
            appointment["end"_L1] = (*begin + std::chrono::minutes{minutes}).toIso();
        for (const auto element : {"start"_L1, "end"_L1}) {
            const QString text = appointment.value(element).toString();
            // app-3: only what is proposed or cancelled may lack its times; without a start nobody could find it.
            const QString status = appointment.value("status"_L1).toString();
            const bool needed = element == "start"_L1 || (status != "proposed"_L1 && status != "cancelled"_L1 && status != "waitlist"_L1);
            if (text.isEmpty() && needed)
                return failed(badEntry(RowError::MissingElement, entry, element));
            const bool hasTime = text.contains(u'T') && Instant::fromIso(text);
            if (!text.isEmpty() && !hasTime)
                return failed(badEntry(RowError::BadElement, entry, element, text));
        }
        const auto end = fhir::instantAt(appointment, "end"_L1);
        if (end && *end < *fhir::instantAt(appointment, "start"_L1))
            return failed(badEntry(RowError::BadElement, entry, u"end"_s, appointment.value("end"_L1).toString()));
        return appointment;
    }

    [[nodiscard]] bool isPatient(const QJsonObject &actor, int from) const
    {
        const QString reference = actor["reference"_L1].toString();
        const int entry = m_addresses.find(reference, from);
        if (entry >= 0)
            return fhir::isOf(m_file.entries[entry].resource, "Patient"_L1);
        if (reference.startsWith(u'#'))
            return fhir::isOf(containedIn(from, reference), "Patient"_L1);
        return actor["type"_L1].toString() == "Patient"_L1 || typeIn(reference) == "Patient"_L1
            || actor["identifier"_L1]["system"_L1].toString() == fhir::system::nhsNumber;
    }

    [[nodiscard]] QJsonObject containedIn(int entry, const QString &reference) const
    {
        const QJsonArray contained = m_file.entries[entry].resource["contained"_L1].toArray();
        for (const QJsonValue &resource : contained) {
            if (u'#' + resource["id"_L1].toString() == reference)
                return resource.toObject();
        }
        return {};
    }

    /// Where among the participants the one patient stands.
    [[nodiscard]] Checked<qsizetype> patientIn(const QJsonObject &appointment, int index) const
    {
        const FhirEntry &entry = m_file.entries[index];
        const QJsonArray participants = appointment["participant"_L1].toArray();
        qsizetype found = -1;
        for (qsizetype place = 0; place < participants.size(); ++place) {
            if (!isPatient(participants[place]["actor"_L1].toObject(), index))
                continue;
            if (found >= 0)
                return failed(badEntry(RowError::SeveralPatients, entry, u"participant"_s));
            found = place;
        }
        if (found < 0)
            return failed(badEntry(RowError::NoPatient, entry, u"participant"_s));
        return found;
    }

    /// Whom @p actor means: by reference, by NHS number, or by both if they agree.
    [[nodiscard]] StoreResult<Checked<KnownPatient>> patientOf(const QJsonObject &actor, int index) const
    {
        const FhirEntry &entry = m_file.entries[index];
        const auto bad = [&](RowError error, const QString &detail = {}) {
            return Checked<KnownPatient>{failed(badEntry(error, entry, u"participant"_s, detail))};
        };
        const QString reference = actor["reference"_L1].toString();
        QJsonArray identifiers{actor["identifier"_L1]};
        for (const QJsonValue &identifier : containedIn(index, reference)["identifier"_L1].toArray())
            identifiers << identifier;
        std::optional<KnownPatient> patient;
        if (const int referred = m_addresses.find(reference, index); referred >= 0) {
            if (!m_patients.contains(referred))
                return bad(RowError::UnknownPatient, reference);
            patient = m_patients.value(referred);
        }
        QString number;
        for (const ImportName &name : namesOf({{u"identifier"_s, identifiers}})) {
            const bool isNumber = name.system == fhir::system::nhsNumber;
            if (isNumber && !people::nhsNumberFrom(name.value))
                return bad(RowError::BadNhsNumber, name.value);
            const auto named = patientWith(name);
            if (!named)
                return failed(named.error());
            if (isNumber)
                number = name.value;
            // A reference to one patient with the NHS number of another must never decide for either.
            if (*named && patient && **named != *patient)
                return bad(RowError::DifferentPatient, name.value);
            if (!*named && patient && isNumber)
                return bad(RowError::DifferentPatient, name.value);
            if (*named)
                patient = **named;
        }
        return patient ? Checked<KnownPatient>{*patient} : bad(RowError::UnknownPatient, number.isEmpty() ? reference : number);
    }

    /// In the file, else in the store.
    [[nodiscard]] StoreResult<std::optional<KnownPatient>> patientWith(const ImportName &name) const
    {
        const QString key = u"Patient|"_s + name.system + u'|' + name.value;
        if (const int entry = m_entryOfName.value(key, -1); entry >= 0)
            return std::optional{m_patients.value(entry)};
        const auto stored = m_lookup.withIdentifier(u"Patient"_s, name.system, name.value);
        if (!stored)
            return failed(stored.error());
        if (stored->isEmpty())
            return std::optional<KnownPatient>{};
        const QJsonObject &found = stored->front();
        const auto patient = people::patientFromFhir(found);
        return std::optional{KnownPatient{fhir::idOf(found).reference(u"Patient"), patient ? patient->name() : QString{}, name.value}};
    }

    const FhirFile &m_file;
    const ResourceLookup &m_lookup;
    FhirAddresses m_addresses;
    ImportItems m_asked;
    QHash<QString, int> m_entryOfName; ///< "type|system|value"
    QHash<int, KnownPatient> m_patients; ///< by entry
};

} // namespace

StoreResult<ImportItems> FhirImport::items(const ResourceLookup &lookup) const
{
    return Asking{m_file, lookup}.items();
}

} // namespace heard::exchange
