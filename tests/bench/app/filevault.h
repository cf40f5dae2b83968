#pragma once

#include "ports/keyvault.h"

#include <QDir>
#include <QFile>

namespace heard::bench {

/// Stands for a keychain, which a machine without a desktop has not: a file of invented data's key.
class FileVault final : public ports::KeyVault {
public:
    explicit FileVault(const QString &folder) : m_folder(folder) {}

    [[nodiscard]] Result<QByteArray, ports::VaultError> read(const QString &name) override
    {
        QFile file{path(name)};
        if (!file.open(QIODevice::ReadOnly))
            return failed(ports::VaultError::NotFound);
        return file.readAll();
    }
    [[nodiscard]] Result<void, ports::VaultError> write(const QString &name, const QByteArray &secret) override
    {
        QFile file{path(name)};
        if (!file.open(QIODevice::WriteOnly) || file.write(secret) != secret.size())
            return failed(ports::VaultError::Unavailable);
        return {};
    }
    [[nodiscard]] Result<void, ports::VaultError> remove(const QString &name) override
    {
        QFile::remove(path(name));
        return {};
    }

private:
    [[nodiscard]] QString path(const QString &name) const
    {
        return m_folder.filePath(QString::fromLatin1(name.toUtf8().toHex()));
    }

    QDir m_folder;
};

} // namespace heard::bench
