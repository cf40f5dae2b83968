#pragma once

#include <QByteArray>
#include <QString>

namespace heard::hub {

/// 32 random bytes as 43 characters of base64url: an authorization code or a token.
[[nodiscard]] QByteArray newSecret();
/// What is stored of a code or token: its BLAKE2b, in hex.
[[nodiscard]] QString hashOfSecret(const QByteArray &secret);

/// Whether @p verifier is what PKCE's S256 @p challenge was made from.
[[nodiscard]] bool provesChallenge(const QByteArray &verifier, const QByteArray &challenge);
/// 43 characters of base64url: what S256 gives.
[[nodiscard]] bool isChallenge(const QByteArray &challenge);

/// Argon2id (64 MiB, three passes) with a random salt; takes about 0.2 s. Empty when there is no memory for it.
[[nodiscard]] QString hashOfPassphrase(const QByteArray &passphrase);
/// Takes as long for an empty @p hash, so that a name nobody has is not told by its speed.
[[nodiscard]] bool matchesPassphrase(const QByteArray &passphrase, const QString &hash);

} // namespace heard::hub
