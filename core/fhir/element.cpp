#include "fhir/element.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace heard::fhir {

bool isOf(const QJsonObject &resource, QLatin1StringView type)
{
    return resource["resourceType"_L1].toString() == type;
}

ResourceId idOf(const QJsonObject &resource)
{
    return {resource["id"_L1].toString()};
}

QString typeOf(const QJsonObject &resource)
{
    return resource["resourceType"_L1].toString();
}

QJsonObject resourceOf(QLatin1StringView type, const ResourceId &id, QJsonObject stored)
{
    stored["resourceType"_L1] = QString{type};
    setText(stored, "id"_L1, id.value);
    return stored;
}

std::optional<Instant> instantAt(const QJsonObject &object, QLatin1StringView name)
{
    return Instant::fromIso(object[name].toString());
}

ResourceId referenceAt(const QJsonObject &object, QLatin1StringView name, QLatin1StringView type)
{
    const QJsonValue value = object[name];
    const QJsonArray references = value.isObject() ? QJsonArray{value} : value.toArray();
    for (const QJsonValue &reference : references) {
        const ResourceId id = ResourceId::ofReference(reference["reference"_L1].toString(), QString{type});
        if (!id.isEmpty())
            return id;
    }
    return {};
}

QJsonObject referenceTo(QLatin1StringView type, const ResourceId &id, const QString &display)
{
    QJsonObject reference{{u"reference"_s, id.reference(QString{type})}};
    setText(reference, "display"_L1, display);
    return reference;
}

void setText(QJsonObject &object, QLatin1StringView name, const QString &text)
{
    if (text.isEmpty())
        object.remove(name);
    else
        object[name] = text;
}

QJsonObject codeableConcept(QLatin1StringView system, QLatin1StringView code, const QString &text)
{
    const QJsonObject coding{{u"system"_s, QString{system}}, {u"code"_s, QString{code}}};
    QJsonObject made{{u"coding"_s, QJsonArray{coding}}};
    setText(made, "text"_L1, text);
    return made;
}

QString codeIn(const QJsonValue &concepts, QLatin1StringView system)
{
    const QJsonArray list = concepts.isObject() ? QJsonArray{concepts} : concepts.toArray();
    for (const QJsonValue &item : list) {
        const QJsonArray codings = item["coding"_L1].toArray();
        for (const QJsonValue &coding : codings) {
            if (coding["system"_L1].toString() == system)
                return coding["code"_L1].toString();
        }
    }
    return {};
}

void setCoding(QJsonObject &codeableConcept, QLatin1StringView system, const QString &code)
{
    QJsonArray kept;
    const QJsonArray codings = codeableConcept["coding"_L1].toArray();
    for (const QJsonValue &coding : codings) {
        if (coding["system"_L1].toString() != system)
            kept << coding;
    }
    if (!code.isEmpty())
        kept.prepend(QJsonObject{{u"system"_s, QString{system}}, {u"code"_s, code}});
    if (kept.isEmpty())
        codeableConcept.remove("coding"_L1);
    else
        codeableConcept["coding"_L1] = kept;
}

QJsonObject extensionOf(const QJsonObject &element, QLatin1StringView url)
{
    const auto found = extensionsOf(element, url);
    return found.isEmpty() ? QJsonObject{} : found.front();
}

QVector<QJsonObject> extensionsOf(const QJsonObject &element, QLatin1StringView url)
{
    QVector<QJsonObject> found;
    const QJsonArray extensions = element["extension"_L1].toArray();
    for (const QJsonValue &extension : extensions) {
        if (extension["url"_L1].toString() == url)
            found << extension.toObject();
    }
    return found;
}

namespace {

void replaceExtensions(QJsonObject &element, QLatin1StringView url, const QJsonArray &with)
{
    QJsonArray kept;
    const QJsonArray extensions = element["extension"_L1].toArray();
    for (const QJsonValue &extension : extensions) {
        if (extension["url"_L1].toString() != url)
            kept << extension;
    }
    for (const QJsonValue &extension : with)
        kept << extension;
    if (kept.isEmpty())
        element.remove("extension"_L1);
    else
        element["extension"_L1] = kept;
}

QJsonObject extensionWith(QLatin1StringView url, QLatin1StringView valueName, const QJsonValue &value)
{
    return {{u"url"_s, QString{url}}, {QString{valueName}, value}};
}

} // namespace

void setExtension(QJsonObject &element, QLatin1StringView url, QLatin1StringView valueName, const QJsonValue &value)
{
    const bool empty = value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty());
    replaceExtensions(element, url, empty ? QJsonArray{} : QJsonArray{extensionWith(url, valueName, value)});
}

void setExtensions(QJsonObject &element, QLatin1StringView url, QLatin1StringView valueName, const QStringList &values)
{
    QJsonArray with;
    for (const QString &value : values) {
        if (!value.isEmpty())
            with << extensionWith(url, valueName, value);
    }
    replaceExtensions(element, url, with);
}

QString identifierOf(const QJsonObject &resource, QLatin1StringView system)
{
    const QJsonArray identifiers = resource["identifier"_L1].toArray();
    for (const QJsonValue &identifier : identifiers) {
        if (identifier["system"_L1].toString() == system)
            return identifier["value"_L1].toString();
    }
    return {};
}

void setIdentifier(QJsonObject &resource, QLatin1StringView system, const QString &value)
{
    QJsonArray kept;
    const QJsonArray identifiers = resource["identifier"_L1].toArray();
    for (const QJsonValue &identifier : identifiers) {
        if (identifier["system"_L1].toString() != system)
            kept << identifier;
    }
    if (!value.isEmpty())
        kept << QJsonObject{{u"system"_s, QString{system}}, {u"value"_s, value}};
    if (kept.isEmpty())
        resource.remove("identifier"_L1);
    else
        resource["identifier"_L1] = kept;
}

} // namespace heard::fhir
