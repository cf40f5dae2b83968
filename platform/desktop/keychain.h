#pragma once

#include "ports/keyvault.h"

#include <memory>

namespace heard::desktop {

/// The keychain of the person's desktop (Secret Service, KWallet, macOS Keychain), by way of QtKeychain.
/// Needs a QCoreApplication and the thread it lives in; waits in an event loop of its own.
class Keychain final : public ports::KeyVault {
public:
    /// @p service groups what is ours in the keychain.
    explicit Keychain(QString service) : m_service(std::move(service)) {}

    [[nodiscard]] Result<QByteArray, ports::VaultError> read(const QString &name) override;
    [[nodiscard]] Result<void, ports::VaultError> write(const QString &name, const QByteArray &secret) override;
    [[nodiscard]] Result<void, ports::VaultError> remove(const QString &name) override;

private:
    QString m_service;
};

/// A Keychain that has proved by a write and a read that it works, else a NullKeyVault.
[[nodiscard]] std::unique_ptr<ports::KeyVault> keychainOrNone(const QString &service);

} // namespace heard::desktop
