#include "exchange/foreignresource.h"

#include "exchange/filepatients.h"
#include "fhir/element.h"
#include "fhir/primitives.h"
#include "fhir/vocabulary.h"
#include "people/nhsnumber.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace heard::exchange {

namespace {

/// app-3: only what is proposed or cancelled may lack its times; but what has no start nobody could find.
bool needs(QLatin1StringView element, const QString &status)
{
    return element == "start"_L1 || (status != "proposed"_L1 && status != "cancelled"_L1 && status != "waitlist"_L1);
}

QJsonObject withoutContained(QJsonObject resource, const QJsonObject &contained)
{
    QJsonArray kept;
    const QJsonArray all = resource.value("contained"_L1).toArray();
    for (const QJsonValue &item : all) {
        if (item.toObject() != contained)
            kept << item;
    }
    if (kept.isEmpty())
        resource.remove("contained"_L1);
    else
        resource["contained"_L1] = kept;
    return resource;
}

/// The NHS App lists several identifiers within one reference, which has one in FHIR: each becomes a reference.
QJsonArray withOneIdentifierEach(const QJsonArray &references)
{
    QJsonArray each;
    for (const QJsonValue &item : references) {
        QJsonObject reference = item.toObject();
        const QJsonArray identifiers = reference.value("identifier"_L1).toArray();
        if (identifiers.isEmpty())
            each << item;
        for (const QJsonValue &identifier : identifiers) {
            reference["identifier"_L1] = identifier;
            each << reference;
        }
    }
    return each;
}

/// @p value with every NHS number in it as ten digits, wherever it stands.
QJsonValue withPlainNumbers(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray list;
        const QJsonArray items = value.toArray();
        for (const QJsonValue &item : items)
            list << withPlainNumbers(item);
        return list;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        it.value() = withPlainNumbers(it.value());
    const auto number = people::nhsNumberFrom(object.value("value"_L1).toString());
    if (number && object.value("system"_L1).toString() == fhir::system::nhsNumber)
        object["value"_L1] = *number;
    return object;
}

} // namespace

QJsonObject cleaned(QJsonObject resource)
{
    resource.remove("id"_L1);
    resource.remove("meta"_L1);
    if (resource.value("basedOn"_L1).isArray())
        resource["basedOn"_L1] = withOneIdentifierEach(resource.value("basedOn"_L1).toArray());
    return withPlainNumbers(resource).toObject();
}

Result<QJsonObject, BadRow> withTimes(const FhirEntry &entry)
{
    QJsonObject appointment = entry.resource;
    if (!appointment.contains("status"_L1))
        return failed(badEntry(RowError::MissingElement, entry, u"status"_s));
    const QString status = appointment.value("status"_L1).toString();
    const int minutes = appointment.value("minutesDuration"_L1).toInt();
    const auto start = fhir::instantAt(appointment, "start"_L1);
    if (!appointment.contains("end"_L1) && start && minutes > 0)
        appointment["end"_L1] = (*start + std::chrono::minutes{minutes}).toIso();
    for (const auto element : {"start"_L1, "end"_L1}) {
        if (!appointment.contains(element)) {
            if (needs(element, status))
                return failed(badEntry(RowError::MissingElement, entry, element));
        } else if (!fhir::isInstant(appointment.value(element).toString())) {
            return failed(badEntry(RowError::BadElement, entry, element, textAt(appointment, element)));
        }
    }
    const auto end = fhir::instantAt(appointment, "end"_L1);
    if (end && *end < *start)
        return failed(badEntry(RowError::BadElement, entry, u"end"_s, appointment.value("end"_L1).toString()));
    return appointment;
}

QJsonObject withPatient(QJsonObject appointment, qsizetype place, const QString &patient, const QJsonObject &contained)
{
    if (!contained.isEmpty()) {
        // Nothing refers to it any more, which FHIR forbids (dom-3).
        appointment = withoutContained(appointment, contained);
    }
    QJsonArray participants = appointment.value("participant"_L1).toArray();
    QJsonObject participant = participants[place].toObject();
    QJsonObject actor = participant.value("actor"_L1).toObject();
    if (!actor.contains("identifier"_L1) && !contained.isEmpty())
        actor["identifier"_L1] = contained["identifier"_L1][0];
    actor["reference"_L1] = patient;
    participant["actor"_L1] = actor;
    participants[place] = participant;
    appointment["participant"_L1] = participants;
    return appointment;
}

} // namespace heard::exchange
