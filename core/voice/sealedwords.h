#pragma once

#include "base/instant.h"
#include "voice/sealedbox.h"

namespace heard::voice {

/// An answer as it stands in a sealed box.
struct SealedWords {
    QString words;
    QString author; ///< "Sister Grace Okafor"
    Instant at;

    bool operator==(const SealedWords &) const = default;
};

/// Padded, so that its length tells little. Empty where @p openKey is no key.
[[nodiscard]] QByteArray sealed(const SealedWords &answer, const QByteArray &openKey);
/// Nothing where it is for another key, or altered.
[[nodiscard]] std::optional<SealedWords> unsealed(const QByteArray &box, const ReplyKey &key);

} // namespace heard::voice
