#pragma once

#include "hub/message.h"

namespace heard::hub {

/// Undoes %XX (and in queries and forms also '+'); nothing when an escape is broken, the result is not UTF-8
/// or holds a control character.
[[nodiscard]] std::optional<QByteArray> percentDecoded(QByteArrayView text, bool plusIsSpace);

/// "a=1&b=2" of a query or a form, in order; nothing when it is malformed or has more than 100 parameters.
[[nodiscard]] std::optional<Pairs> pairsOf(QByteArrayView text);

/// The segments of an absolute path; nothing when it is malformed or climbs ("..").
[[nodiscard]] std::optional<QVector<QByteArray>> segmentsOf(QByteArrayView path);

/// Encodes what may not stand in a query's value.
[[nodiscard]] QByteArray percentEncoded(const QByteArray &text);

/// The first value of @p name.
[[nodiscard]] std::optional<QByteArray> valueOf(const Pairs &pairs, QByteArrayView name);

} // namespace heard::hub
