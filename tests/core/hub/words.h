#pragma once

#include "fakes/runninghub.h"
#include "fhir/vocabulary.h"

#include <QJsonArray>
#include <QJsonObject>

/// Resources as tests of the hub need them.
namespace heard::fakes {

inline QJsonObject referenceTo(const QString &target)
{
    return {{QStringLiteral("reference"), target}};
}

inline QJsonObject coded(QLatin1StringView system, QLatin1StringView code)
{
    const QJsonObject coding{{QStringLiteral("system"), system}, {QStringLiteral("code"), code}};
    return {{QStringLiteral("coding"), QJsonArray{coding}}};
}

inline QJsonObject goal(const RunningHub &hub, const QString &words)
{
    return {{QStringLiteral("resourceType"), QStringLiteral("Goal")},
        {QStringLiteral("lifecycleStatus"), QStringLiteral("proposed")},
        {QStringLiteral("description"), QJsonObject{{QStringLiteral("text"), words}}},
        {QStringLiteral("subject"), referenceTo(hub.organization())}};
}

inline QJsonObject published(const RunningHub &hub, const QString &words, const QString &working)
{
    QJsonObject copy = goal(hub, words);
    const QJsonObject of{{QStringLiteral("url"), fhir::extension::publicationOf},
        {QStringLiteral("valueReference"), referenceTo(working)}};
    copy.insert(QStringLiteral("extension"), QJsonArray{of});
    return copy;
}

inline QJsonObject feedback(const RunningHub &hub, const QString &patient, const QString &words)
{
    return {{QStringLiteral("resourceType"), QStringLiteral("Communication")},
        {QStringLiteral("status"), QStringLiteral("completed")},
        {QStringLiteral("category"), QJsonArray{coded(fhir::system::communication, fhir::code::feedback)}},
        {QStringLiteral("subject"), referenceTo(patient)}, {QStringLiteral("sender"), referenceTo(patient)},
        {QStringLiteral("recipient"), QJsonArray{referenceTo(hub.organization())}},
        {QStringLiteral("sent"), QStringLiteral("2024-11-20T10:15:00Z")},
        {QStringLiteral("payload"), QJsonArray{QJsonObject{{QStringLiteral("contentString"), words}}}}};
}

inline QJsonObject reply(const QString &sender, const QString &patient, const QString &to)
{
    return {{QStringLiteral("resourceType"), QStringLiteral("Communication")},
        {QStringLiteral("status"), QStringLiteral("completed")},
        {QStringLiteral("category"), QJsonArray{coded(fhir::system::communication, fhir::code::reply)}},
        {QStringLiteral("subject"), referenceTo(patient)}, {QStringLiteral("sender"), referenceTo(sender)},
        {QStringLiteral("recipient"), QJsonArray{referenceTo(patient)}},
        {QStringLiteral("partOf"), QJsonArray{referenceTo(to)}},
        {QStringLiteral("payload"),
            QJsonArray{QJsonObject{{QStringLiteral("contentString"), QStringLiteral("Thank you.")}}}}};
}

inline QJsonObject appointment(const QString &patient, const QString &day = QStringLiteral("2026-12-01"))
{
    const QJsonObject participant{
        {QStringLiteral("status"), QStringLiteral("accepted")}, {QStringLiteral("actor"), referenceTo(patient)}};
    return {{QStringLiteral("resourceType"), QStringLiteral("Appointment")},
        {QStringLiteral("status"), QStringLiteral("booked")},
        {QStringLiteral("start"), QString{day + QStringLiteral("T10:00:00Z")}},
        {QStringLiteral("end"), QString{day + QStringLiteral("T10:30:00Z")}},
        {QStringLiteral("participant"), QJsonArray{participant}}};
}

inline QJsonObject with(QJsonObject resource, const QString &element, const QJsonValue &value)
{
    resource.insert(element, value);
    return resource;
}

inline QJsonObject without(QJsonObject resource, const QString &element)
{
    resource.remove(element);
    return resource;
}

/// "Goal/123" of what was just written.
inline QString referenceOf(const HubAnswer &answer)
{
    const QJsonObject json = answer.json();
    return json[QStringLiteral("resourceType")].toString() + QLatin1Char('/') + json[QStringLiteral("id")].toString();
}

inline QString firstIssue(const HubAnswer &answer, const QString &member)
{
    const QJsonValue value = answer.json()[QStringLiteral("issue")][0][member];
    return value.isArray() ? value[0].toString() : value.toString();
}

} // namespace heard::fakes
