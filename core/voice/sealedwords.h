#pragma once

#include "base/instant.h"

#include <QByteArray>

namespace heard::voice {

/// The two halves of a key made for one thing that is said without a name: 32 bytes each. Who has the words has the first
/// and can answer; only the device that made them has the second and can read the answer.
struct ReplyKey {
    QByteArray open;
    QByteArray secret;

    [[nodiscard]] static ReplyKey random();
};

/// An answer as it stands in a sealed box (libsodium's crypto_box_seal).
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
