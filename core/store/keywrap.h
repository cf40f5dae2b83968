#pragma once

#include "base/result.h"
#include "store/key.h"

#include <QJsonObject>

namespace heard::store {

/// What has to come together to unlock a key.
enum class Protection { Keychain, Passphrase, KeychainAndPassphrase };

/// The halves that are at hand; empty where the protection does not ask for one.
struct UnlockSecrets {
    QString passphrase;
    QByteArray vaultSecret; ///< 32 random bytes
};

/// A key encrypted (XChaCha20-Poly1305) under the hash of what Argon2id makes of a passphrase and of a keychain's secret.
struct KeyWrap {
    Protection protection{};
    QString vaultName; ///< under which the keychain holds its half; empty without one
    QByteArray salt;
    quint64 passes = 3;
    quint64 memory = 64 * 1024 * 1024; ///< bytes
    QByteArray nonce;
    QByteArray sealed;

    bool operator==(const KeyWrap &) const = default;
};

enum class UnsealError { NoMatch, OutOfMemory };

[[nodiscard]] Result<KeyWrap, UnsealError> seal(const Key &key, Protection protection, const QString &vaultName,
                                                const UnlockSecrets &secrets);
[[nodiscard]] Result<Key, UnsealError> unseal(const KeyWrap &wrap, const UnlockSecrets &secrets);

[[nodiscard]] QJsonObject toJson(const KeyWrap &wrap);
/// Nothing where an element is missing, malformed or beyond what we ever write.
[[nodiscard]] std::optional<KeyWrap> keyWrapFromJson(const QJsonObject &json);

/// 32 random bytes for a keychain to hold.
[[nodiscard]] QByteArray newVaultSecret();

} // namespace heard::store
