#pragma once

#include <QJsonValue>
#include <QString>

#include <optional>

/// FHIR's primitive types, each with the form its values have in JSON.
namespace heard::fhir {

enum class Primitive {
    Base64,
    Boolean,
    Code,
    Date,
    DateTime,
    Decimal,
    Id,
    Instant,
    Integer,
    Oid,
    PositiveInt,
    Text, ///< string and markdown
    Time,
    UnsignedInt,
    Uri, ///< uri, url and canonical
    Uuid,
    Xhtml,
};

/// "dateTime"; nothing for a type that has elements.
[[nodiscard]] std::optional<Primitive> primitiveNamed(QStringView type);
[[nodiscard]] bool isOf(const QJsonValue &value, Primitive type);

/// A year, a month or a day.
[[nodiscard]] bool isDate(QStringView text);
/// Likewise, or a day and time with an offset.
[[nodiscard]] bool isDateTime(QStringView text);
/// A day and time with an offset.
[[nodiscard]] bool isInstant(QStringView text);
/// 1 to 64 of A–Z a–z 0–9 - .
[[nodiscard]] bool isId(QStringView text);
/// Holds more than white space, whole characters and no control characters but tabs and line ends.
[[nodiscard]] bool isText(QStringView text);

} // namespace heard::fhir
