#pragma once

#include "fhir/element.h"

#include <QDate>
#include <QTimeZone>
#include <QVector>

namespace heard::people {

/// That somebody opened, changed or fetched something of a patient's record, as the hub wrote it down.
struct RecordAccess {
    enum class Deed {
        Opened,  ///< on a screen: a person looked
        Fetched, ///< by a computer or phone, which does so by itself
        Wrote,
        Other
    };

    ResourceId id;
    Instant at;
    ResourceId teamMember; ///< the Practitioner; empty where it was not one
    bool byHerself = false;
    Deed deed = Deed::Other;
    QString type; ///< of what was opened, such as "Appointment"; empty where it was a search of several

    bool operator==(const RecordAccess &) const = default;
};

/// FHIR: AuditEvent. What was refused touched nothing, and is of another type.
[[nodiscard]] Result<RecordAccess, fhir::ReadError> recordAccessFromFhir(const QJsonObject &auditEvent);

/// What one person did with a record on one day.
struct AccessDay {
    ResourceId id; ///< unique within the list
    QDate day;
    Instant lastAt;
    ResourceId teamMember;
    bool byHerself = false;
    int opened = 0;
    int wrote = 0;
    int fetched = 0;

    // Filled by whoever knows the people; nobody's where she has left and is known no more.
    QString name;
    QString jobTitle;

    bool operator==(const AccessDay &) const = default;
};

/// One for each person and day in @p zone, the latest first. That her own phone fetched her own record is none.
[[nodiscard]] QVector<AccessDay> byPersonAndDay(const QVector<RecordAccess> &accesses, const QTimeZone &zone);

} // namespace heard::people
