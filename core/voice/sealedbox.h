#pragma once

#include <QByteArray>

#include <optional>

namespace heard::voice {

/// The two halves of a key made for one thing that is said without a name: 32 bytes each. Who has the words has the first
/// and can answer; only the device that made them has the second and can read the answer.
struct ReplyKey {
    QByteArray open;
    QByteArray secret;

    [[nodiscard]] static ReplyKey random();
};

/// @p text sealed to @p openKey (libsodium's crypto_box_seal), padded to the next whole number of @p block bytes, so that its
/// length tells little. Empty where @p openKey is no key. A text is the same box never twice.
[[nodiscard]] QByteArray sealedBox(const QByteArray &text, const QByteArray &openKey, int block);
/// Nothing where it is for another key, altered, or padded to another @p block.
[[nodiscard]] std::optional<QByteArray> openedBox(const QByteArray &box, const ReplyKey &key, int block);

} // namespace heard::voice
