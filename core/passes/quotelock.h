#pragma once

#include <QByteArray>

namespace heard::passes {

/// Whoever knows this may say that words without a name are not to be quoted any more: 32 random bytes.
[[nodiscard]] QByteArray newQuoteSecret();
/// What stands with the words: the secret's BLAKE2b, 32 bytes.
[[nodiscard]] QByteArray quoteLockOf(const QByteArray &secret);

} // namespace heard::passes
