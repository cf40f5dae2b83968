#pragma once

#include "ports/keyvault.h"

#include <QHash>

namespace heard::fakes {

/// A vault in memory that can be locked, emptied and made to forget.
class FakeKeyVault final : public ports::KeyVault {
public:
    enum class Mood { Works, Unavailable, ForgetsWrites };

    [[nodiscard]] Result<QByteArray, ports::VaultError> read(const QString &name) override
    {
        if (mood == Mood::Unavailable)
            return failed(ports::VaultError::Unavailable);
        if (!secrets.contains(name))
            return failed(ports::VaultError::NotFound);
        return secrets.value(name);
    }

    [[nodiscard]] Result<void, ports::VaultError> write(const QString &name, const QByteArray &secret) override
    {
        if (mood == Mood::Unavailable)
            return failed(ports::VaultError::Unavailable);
        if (mood == Mood::Works)
            secrets.insert(name, secret);
        return {};
    }

    [[nodiscard]] Result<void, ports::VaultError> remove(const QString &name) override
    {
        if (mood == Mood::Unavailable)
            return failed(ports::VaultError::Unavailable);
        secrets.remove(name);
        return {};
    }

    Mood mood = Mood::Works;
    QHash<QString, QByteArray> secrets;
};

} // namespace heard::fakes
