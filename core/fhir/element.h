#pragma once

#include "base/ids.h"
#include "base/instant.h"
#include "base/result.h"

#include <QJsonArray>
#include <QJsonObject>

/// Access to what several FHIR types share. The setters leave alone whatever they do not name.
namespace heard::fhir {

enum class ReadError {
    WrongType,      ///< another resourceType
    MissingElement, ///< one that our type cannot be without
    BadElement,     ///< one that does not read as what it must be
};

[[nodiscard]] bool isOf(const QJsonObject &resource, QLatin1StringView type);
[[nodiscard]] ResourceId idOf(const QJsonObject &resource);
[[nodiscard]] QString typeOf(const QJsonObject &resource);
/// A new resource of @p type, or @p stored where there is one: so that unknown elements survive.
[[nodiscard]] QJsonObject resourceOf(QLatin1StringView type, const ResourceId &id, QJsonObject stored);

[[nodiscard]] std::optional<Instant> instantAt(const QJsonObject &object, QLatin1StringView name);
/// The id within `object.name.reference`, where it refers to @p type; takes the first of a list.
[[nodiscard]] ResourceId referenceAt(const QJsonObject &object, QLatin1StringView name, QLatin1StringView type);
[[nodiscard]] QJsonObject referenceTo(QLatin1StringView type, const ResourceId &id, const QString &display = {});
/// Where @p text is empty the element is removed: FHIR allows no empty strings.
void setText(QJsonObject &object, QLatin1StringView name, const QString &text);

/// CodeableConcept of one coding.
[[nodiscard]] QJsonObject codeableConcept(QLatin1StringView system, QLatin1StringView code, const QString &text = {});
/// The code of @p system within a CodeableConcept or a list of them; empty where there is none.
[[nodiscard]] QString codeIn(const QJsonValue &concepts, QLatin1StringView system);

/// Replaces the code of @p system within a CodeableConcept, adds it, or removes it where @p code is empty.
/// Codings of other systems survive.
void setCoding(QJsonObject &codeableConcept, QLatin1StringView system, const QString &code);

/// The first extension with @p url, empty where there is none.
[[nodiscard]] QJsonObject extensionOf(const QJsonObject &element, QLatin1StringView url);
[[nodiscard]] QVector<QJsonObject> extensionsOf(const QJsonObject &element, QLatin1StringView url);
/// Replaces every extension with @p url by one whose `valueName` is @p value; removes them where it is null or an empty string.
void setExtension(QJsonObject &element, QLatin1StringView url, QLatin1StringView valueName, const QJsonValue &value);
/// Replaces every extension with @p url by these.
void setExtensions(QJsonObject &element, QLatin1StringView url, QLatin1StringView valueName, const QStringList &values);

/// The value of the identifier of @p system; empty where there is none.
[[nodiscard]] QString identifierOf(const QJsonObject &resource, QLatin1StringView system);
/// Replaces the value of that identifier, adds it, or removes it where @p value is empty.
void setIdentifier(QJsonObject &resource, QLatin1StringView system, const QString &value);

} // namespace heard::fhir
