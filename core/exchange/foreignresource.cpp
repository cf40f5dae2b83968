#include "exchange/foreignresource.h"

#include "exchange/filepatients.h"
#include "fhir/element.h"
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

} // namespace

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

Result<QJsonObject, BadRow> withTimes(const FhirEntry &entry)
{
    QJsonObject appointment = entry.resource;
    const QString status = appointment.value("status"_L1).toString();
    if (status.isEmpty())
        return failed(badEntry(RowError::MissingElement, entry, u"status"_s));
    const int minutes = appointment.value("minutesDuration"_L1).toInt();
    const auto start = fhir::instantAt(appointment, "start"_L1);
    if (!appointment.contains("end"_L1) && start && minutes > 0)
        appointment["end"_L1] = (*start + std::chrono::minutes{minutes}).toIso();
    for (const auto element : {"start"_L1, "end"_L1}) {
        const QString text = appointment.value(element).toString();
        if (text.isEmpty() && needs(element, status))
            return failed(badEntry(RowError::MissingElement, entry, element));
        const bool isMoment = text.contains(u'T') && Instant::fromIso(text);
        if (!text.isEmpty() && !isMoment)
            return failed(badEntry(RowError::BadElement, entry, element, text));
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
