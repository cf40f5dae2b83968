#pragma once

#include "hub/outcome.h"
#include "hub/resourcetypes.h"

#include <QJsonObject>

namespace heard::hub {

inline constexpr int deepestJson = 32;

/// How deep objects and arrays nest, read without building anything; stops counting just beyond @p limit.
[[nodiscard]] int depthOf(const QByteArray &json, int limit = deepestJson);

/// A JSON object within the depth limit, or why it is none.
[[nodiscard]] Answered<QJsonObject> objectFrom(const QByteArray &json);

/// Whether @p resource may be stored as @p type: elements, codes, dates, references, and our rules such as app-3.
/// Elements the hub does not know are only checked for FHIR's general rules (no empty values, no nulls).
[[nodiscard]] Answered<void> validate(const ResourceType &type, const QJsonObject &resource);

/// FHIR's date, dateTime or instant.
[[nodiscard]] bool isDate(const QString &text);
[[nodiscard]] bool isInstant(const QString &text);
/// FHIR's id: 1 to 64 of A–Z a–z 0–9 - .
[[nodiscard]] bool isId(QStringView text);

} // namespace heard::hub
