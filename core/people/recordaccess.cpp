#include "people/recordaccess.h"

#include "base/day.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heard::people {

namespace {

RecordAccess::Deed deedOf(const QString &interaction, const QString &action)
{
    if (interaction == "open"_L1)
        return RecordAccess::Deed::Opened;
    if (action == "C"_L1 || action == "U"_L1 || action == "D"_L1)
        return RecordAccess::Deed::Wrote;
    return action == "R"_L1 || action == "E"_L1 ? RecordAccess::Deed::Fetched : RecordAccess::Deed::Other;
}

QString typeOf(const QJsonArray &entities)
{
    for (const QJsonValue &entity : entities) {
        const QString what = entity["what"_L1]["reference"_L1].toString();
        if (!what.isEmpty() && !what.startsWith("Patient/"_L1))
            return what.section(u'/', 0, 0);
    }
    return {};
}

} // namespace

Result<RecordAccess, fhir::ReadError> recordAccessFromFhir(const QJsonObject &auditEvent)
{
    if (!fhir::isOf(auditEvent, "AuditEvent"_L1) || auditEvent["outcome"_L1].toString(u"0"_s) != "0"_L1)
        return failed(fhir::ReadError::WrongType);
    const auto at = fhir::instantAt(auditEvent, "recorded"_L1);
    if (!at)
        return failed(fhir::ReadError::MissingElement);
    RecordAccess read;
    read.id = fhir::idOf(auditEvent);
    read.at = *at;
    const QJsonObject agent = auditEvent["agent"_L1][0].toObject();
    read.teamMember = fhir::referenceAt(agent, "who"_L1, "Practitioner"_L1);
    read.byHerself = !fhir::referenceAt(agent, "who"_L1, "Patient"_L1).isEmpty();
    read.deed = deedOf(auditEvent["subtype"_L1][0]["code"_L1].toString(), auditEvent["action"_L1].toString());
    read.type = typeOf(auditEvent["entity"_L1].toArray());
    return read;
}

QVector<AccessDay> byPersonAndDay(const QVector<RecordAccess> &accesses, const QTimeZone &zone)
{
    QVector<AccessDay> days;
    for (const RecordAccess &access : accesses) {
        if (access.byHerself && access.deed != RecordAccess::Deed::Wrote)
            continue;
        const QDate day = dayOf(access.at, zone);
        const QString id = day.toString(Qt::ISODate) + u'/' + (access.byHerself ? u"-"_s : access.teamMember.value);
        auto found = std::find_if(days.begin(), days.end(), [&](const AccessDay &known) { return known.id.value == id; });
        if (found == days.end()) {
            AccessDay fresh;
            fresh.id = {id};
            fresh.day = day;
            fresh.lastAt = access.at;
            fresh.teamMember = access.teamMember;
            fresh.byHerself = access.byHerself;
            found = days.insert(days.end(), fresh);
        }
        found->lastAt = std::max(found->lastAt, access.at);
        if (access.deed == RecordAccess::Deed::Wrote)
            ++found->wrote;
        else if (access.deed == RecordAccess::Deed::Opened)
            ++found->opened;
        else
            ++found->fetched;
    }
    std::sort(days.begin(), days.end(), [](const AccessDay &a, const AccessDay &b) { return a.lastAt > b.lastAt; });
    return days;
}

} // namespace heard::people
