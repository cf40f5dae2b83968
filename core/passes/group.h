#pragma once

#include <QByteArray>

#include <optional>

/// The group ristretto255 with SHA-512 as RFC 9497 uses it in the mode VOPRF. Elements and scalars are 32 bytes each, as
/// they travel; what is none, and the neutral element, comes back as nothing.
namespace heard::passes {

inline constexpr qsizetype elementBytes = 32;
inline constexpr qsizetype scalarBytes = 32;

[[nodiscard]] QByteArray sha512(const QByteArray &bytes);
/// A whole number, big-endian, in two bytes; before @p bytes where they are given: their length.
[[nodiscard]] QByteArray twoBytes(qsizetype number);
[[nodiscard]] QByteArray withLength(const QByteArray &bytes);
/// "OPRFV1-", the mode, "-ristretto255-SHA512".
[[nodiscard]] QByteArray contextString();

[[nodiscard]] QByteArray randomBytes(qsizetype count);
[[nodiscard]] QByteArray randomScalar();
/// @p separation tells apart what is hashed for different ends; empty: "HashToScalar-" and the context.
[[nodiscard]] QByteArray hashToScalar(const QByteArray &message, const QByteArray &separation = {});
[[nodiscard]] QByteArray hashToElement(const QByteArray &message);

[[nodiscard]] bool isElement(const QByteArray &bytes);
/// Below the order of the group and not zero.
[[nodiscard]] bool isScalar(const QByteArray &bytes);
[[nodiscard]] std::optional<QByteArray> timesGenerator(const QByteArray &scalar);
[[nodiscard]] std::optional<QByteArray> times(const QByteArray &scalar, const QByteArray &element);
[[nodiscard]] std::optional<QByteArray> sum(const QByteArray &one, const QByteArray &other);
[[nodiscard]] QByteArray inverse(const QByteArray &scalar);
/// one - two * three
[[nodiscard]] QByteArray lessProduct(const QByteArray &one, const QByteArray &two, const QByteArray &three);

} // namespace heard::passes
