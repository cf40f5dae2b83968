#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "hub/vault.h"
#include "store/keyfile.h"

#include <memory>

namespace heard::hub {

/// The folder a command works on, and how its key is reached: the passphrase of HEARD_PASSPHRASE, of a file, or typed;
/// or the keychain of the operating system.
class Folder final {
public:
    struct Access {
        QString passphraseFile; ///< its first line is the passphrase
        bool keychain = false; ///< a new key is kept by the keychain alone
    };

    Folder(QString path, Access access, const Clock &clock);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QString database() const { return m_path + QStringLiteral("/hub.db"); }
    [[nodiscard]] QString keyFile() const { return store::KeyFile::pathBeside(database()); }

    /// Makes the folder and a new key in it; the passphrase is typed twice.
    [[nodiscard]] Result<Vault, QString> make();
    /// The vault of a hub that is there; the error says what to do. Makes nothing.
    [[nodiscard]] Result<Vault, QString> open();
    /// The vault whose key is there, whether it has a database already or was broken off before.
    [[nodiscard]] Result<Vault, QString> unlock();

private:
    /// Null where none is given and nobody can type one.
    [[nodiscard]] Result<QString, QString> passphrase(bool isNew) const;
    [[nodiscard]] ports::KeyVault &keychain();
    [[nodiscard]] bool hasKeychain();

    QString m_path;
    Access m_access;
    const Clock &m_clock;
    std::unique_ptr<ports::KeyVault> m_keychain;
    ports::NullKeyVault m_noKeychain;
};

} // namespace heard::hub
