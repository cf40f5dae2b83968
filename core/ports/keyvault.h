#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace heard::ports {

enum class VaultError {
    NotFound,    ///< the vault works and holds nothing under this name
    Unavailable, ///< there is no vault, it stays locked, or it cannot be reached
};

/// Keeps small secrets where the operating system keeps them: a keychain, or a key held by hardware.
/// Calls may wait for the person to unlock it.
class KeyVault {
public:
    KeyVault() = default;
    KeyVault(const KeyVault &) = delete;
    KeyVault &operator=(const KeyVault &) = delete;
    virtual ~KeyVault() = default;

    [[nodiscard]] virtual Result<QByteArray, VaultError> read(const QString &name) = 0;
    /// Replaces what is kept under @p name.
    [[nodiscard]] virtual Result<void, VaultError> write(const QString &name, const QByteArray &secret) = 0;
    /// A name that holds nothing is a success.
    [[nodiscard]] virtual Result<void, VaultError> remove(const QString &name) = 0;
};

/// The vault of a machine that has none.
class NullKeyVault final : public KeyVault {
public:
    [[nodiscard]] Result<QByteArray, VaultError> read(const QString &name) override;
    [[nodiscard]] Result<void, VaultError> write(const QString &name, const QByteArray &secret) override;
    [[nodiscard]] Result<void, VaultError> remove(const QString &name) override;
};

} // namespace heard::ports
