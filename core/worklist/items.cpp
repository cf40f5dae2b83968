#include "worklist/items.h"

using namespace Qt::StringLiterals;

namespace heard::worklist {

WorkItem itemAbout(WorkItem::Kind kind, const QString &type, const ResourceId &resource, const QJsonObject &json)
{
    const QJsonObject beside = json["heard"_L1].toObject();
    WorkItem item;
    item.kind = kind;
    item.type = type;
    item.resource = resource;
    item.id = {QString::number(static_cast<int>(kind)) + u'/' + fhir::idOf(json).reference(fhir::typeOf(json))};
    item.count = beside["count"_L1].toInt();
    item.at = Instant{std::chrono::milliseconds{beside["at"_L1].toInteger()}};
    if (const auto patient = people::patientFromFhir(beside["patient"_L1].toObject())) {
        item.patient = patient->id;
        item.patientName = patient->name();
        item.cohort = patient->cohort;
        item.needs = patient->communicationNeeds;
    }
    return item;
}

WorkItem itemOf(WorkItem::Kind kind, const QJsonObject &json)
{
    return itemAbout(kind, fhir::typeOf(json), fhir::idOf(json), json);
}

QString firstLine(const QString &words)
{
    return words.section(u'\n', 0, 0).simplified();
}

} // namespace heard::worklist
