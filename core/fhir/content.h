#pragma once

#include <QJsonObject>

namespace heard::fhir {

/// @p resource in one form for all that say the same: without id and meta, its extensions and identifiers in order.
[[nodiscard]] QJsonObject canonical(const QJsonObject &resource);
[[nodiscard]] bool saysTheSame(const QJsonObject &a, const QJsonObject &b);
/// SHA-256 of the canonical form, in hexadecimal.
[[nodiscard]] QString digestOf(const QJsonObject &resource);

} // namespace heard::fhir
