#include "folder.h"

#include "base/privatefolder.h"
#include "keychain.h"
#include "wording.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTextStream>

#include <termios.h>
#include <unistd.h>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace heard::hub {

namespace {

/// Reads one line from the terminal without showing it.
QString typedSecret(const char *prompt)
{
    std::fputs(prompt, stderr);
    termios shown{};
    tcgetattr(STDIN_FILENO, &shown);
    termios hidden = shown;
    hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    QTextStream input{stdin};
    const QString line = input.readLine();
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown);
    std::fputs("\n", stderr);
    return line;
}

} // namespace

Folder::Folder(QString path, Access access, const Clock &clock)
    : m_path(std::move(path))
    , m_access(std::move(access))
    , m_clock(clock)
{
}

bool Folder::hasKeychain()
{
    return dynamic_cast<ports::NullKeyVault *>(&keychain()) == nullptr;
}

ports::KeyVault &Folder::keychain()
{
    if (!m_keychain)
        m_keychain = desktop::keychainOrNone(u"heard-hub"_s);
    return *m_keychain;
}

Result<QString, QString> Folder::passphrase(bool isNew) const
{
    if (!m_access.passphraseFile.isEmpty()) {
        QFile file{m_access.passphraseFile};
        if (!file.open(QIODevice::ReadOnly))
            return failed(u"The key file %1 cannot be read: %2"_s.arg(m_access.passphraseFile, file.errorString()));
        return QString::fromUtf8(file.readLine(4096)).trimmed();
    }
    const QString given = qEnvironmentVariable("HEARD_PASSPHRASE");
    if (!given.isEmpty())
        return given;
    if (!isatty(STDIN_FILENO))
        return QString{};
    const QString typed
        = typedSecret(isNew ? "A passphrase for this hub's key (at least 12 characters): " : "Passphrase: ");
    if (isNew && typedSecret("The same again: ") != typed)
        return failed(u"The two passphrases are not the same."_s);
    return typed;
}

Result<Vault, QString> Folder::make()
{
    if (m_access.keychain && !hasKeychain())
        return failed(u"There is no keychain here that can be reached. Leave --keychain out, and give a passphrase."_s);
    const auto secret = m_access.keychain ? Result<QString, QString>{QString{}} : passphrase(true);
    if (!secret)
        return failed(secret.error());
    const bool wasThere = QFileInfo::exists(m_path);
    if (!makePrivateFolder(m_path))
        return failed(u"The folder %1 cannot be made, or its files are somebody else's."_s.arg(m_path));
    const store::Key key = store::Key::random();
    store::KeyFile file{keyFile(), m_access.keychain ? keychain() : m_noKeychain, m_clock};
    const auto made = file.create(key, *secret);
    if (made)
        return Vault{m_path, key};
    // Empty as it is: what the key file could not keep it has left nothing of.
    const bool asBefore = wasThere || QDir{}.rmdir(m_path);
    return failed(asBefore ? wordsFor(made.error()) : u"%1 The folder %2 was made and stays."_s.arg(wordsFor(made.error()), m_path));
}

Result<Vault, QString> Folder::open()
{
    const bool hasKey = QFileInfo::exists(keyFile());
    if (!hasKey && !QFileInfo::exists(database()))
        return failed(u"There is no hub in %1. Say which folder it is in with --data, or make one with heard-hub init."_s.arg(m_path));
    if (hasKey && !QFileInfo::exists(database()))
        return failed(u"%1 has a key and no database (hub.db). Restore a backup into a new folder, or go on with heard-hub init."_s.arg(m_path));
    return unlock();
}

Result<Vault, QString> Folder::unlock()
{
    store::KeyFile alone{keyFile(), m_noKeychain, m_clock};
    const auto protection = alone.protection();
    if (!protection)
        return failed(wordsFor(protection.error()));
    const bool needsKeychain = *protection != store::Protection::Passphrase;
    const auto secret
        = *protection == store::Protection::Keychain ? Result<QString, QString>{QString{}} : passphrase(false);
    if (!secret)
        return failed(secret.error());
    store::KeyFile file{keyFile(), needsKeychain ? keychain() : m_noKeychain, m_clock};
    const auto key = file.open(*secret, store::Counting::WhereWrong);
    if (!key)
        return failed(wordsFor(key.error()));
    return Vault{m_path, *key};
}

} // namespace heard::hub
