#include "store/keyfile.h"

#include "base/durablefile.h"
#include "base/ids.h"

#include <QFile>
#include <QJsonDocument>

#include <sodium.h>

#include <tuple>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace heard::store {

namespace {

constexpr int format = 1;
constexpr qint64 largest = 64 * 1024; // bytes of a key file

tl::unexpected<KeyFailure> refused(KeyError error, std::chrono::milliseconds retryAfter = 0ms)
{
    return failed(KeyFailure{error, retryAfter});
}

/// Tells a damaged file from a wrong passphrase; it keeps no secret.
QString checkOf(QJsonObject content)
{
    content.remove("check"_L1);
    const QByteArray text = QJsonDocument{content}.toJson(QJsonDocument::Compact);
    QByteArray hash{16, Qt::Uninitialized};
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), static_cast<size_t>(hash.size()),
                       reinterpret_cast<const unsigned char *>(text.constData()),
                       static_cast<unsigned long long>(text.size()), nullptr, 0);
    return QString::fromLatin1(hash.toHex());
}

/// The beginning of a key file: all that changes with a try, in 256 bytes, so that counting one moves nothing else and
/// fits into one sector of a disk.
QByteArray countedPart(const KeyWrap &wrap, const UnlockTries &tries)
{
    QJsonObject json{{u"format"_s, format}, {u"tries"_s, toJson(tries)}};
    QJsonObject whole = json;
    whole[u"wrap"_s] = toJson(wrap);
    json[u"check"_s] = checkOf(whole);
    QByteArray text = QJsonDocument{json}.toJson(QJsonDocument::Compact);
    text.chop(1);
    return (text + ',').leftJustified(256);
}

QByteArray wrappedPart(const KeyWrap &wrap)
{
    return "\"wrap\":" + QJsonDocument{toJson(wrap)}.toJson(QJsonDocument::Compact) + "}\n";
}

qsizetype characters(const QString &passphrase)
{
    return passphrase.normalized(QString::NormalizationForm_KC).toUcs4().size();
}

/// The vault's half under @p name, made where it is not there; nothing where the vault does not give back what it took.
std::optional<QByteArray> provenSecret(ports::KeyVault &vault, const QString &name)
{
    if (const auto kept = vault.read(name); kept || kept.error() != ports::VaultError::NotFound)
        return kept ? std::optional{*kept} : std::nullopt;
    const QByteArray secret = newVaultSecret();
    if (!vault.write(name, secret))
        return std::nullopt;
    const auto back = vault.read(name);
    return back && *back == secret ? std::optional{secret} : std::nullopt;
}

} // namespace

KeyFile::KeyFile(QString path, ports::KeyVault &vault, const Clock &clock)
    : m_path(std::move(path)), m_vault(vault), m_clock(clock)
{
}

KeyResult<Protection> KeyFile::protection() const
{
    return load().map([](const Content &content) { return content.wrap.protection; });
}

KeyResult<void> KeyFile::create(const Key &key, const QString &passphrase)
{
    if (QFile::exists(m_path))
        return refused(KeyError::AlreadyThere);
    const auto made = wrap(key, passphrase, u"heard/"_s + newUuid());
    if (!made)
        return failed(made.error());
    auto saved = save({*made, {}});
    // Nothing will ever ask for this half again; where it stays behind it does no harm.
    if (!saved && !made->vaultName.isEmpty())
        std::ignore = m_vault.remove(made->vaultName);
    return saved;
}

KeyResult<Key> KeyFile::open(const QString &passphrase, Counting counting)
{
    auto content = load();
    if (!content)
        return failed(content.error());
    const auto secrets = secretsFor(*content, passphrase);
    if (!secrets)
        return failed(secrets.error());
    if (content->wrap.protection != Protection::Keychain)
        return tryOpen(*content, *secrets, counting);
    const auto key = unseal(content->wrap, *secrets);
    if (!key)
        return refused(key.error() == UnsealError::OutOfMemory ? KeyError::OutOfMemory : KeyError::KeychainEntryGone);
    return *key;
}

KeyResult<UnlockSecrets> KeyFile::secretsFor(const Content &content, const QString &passphrase) const
{
    UnlockSecrets secrets{passphrase, {}};
    if (content.wrap.protection != Protection::Passphrase) {
        const auto secret = m_vault.read(content.wrap.vaultName);
        if (!secret)
            return refused(secret.error() == ports::VaultError::NotFound ? KeyError::KeychainEntryGone
                                                                         : KeyError::KeychainUnavailable);
        secrets.vaultSecret = *secret;
    }
    if (content.wrap.protection != Protection::Keychain && passphrase.isEmpty())
        return refused(KeyError::PassphraseNeeded);
    return secrets;
}

KeyResult<Key> KeyFile::tryOpen(Content &content, const UnlockSecrets &secrets, Counting counting) const
{
    const bool countsFirst = counting == Counting::BeforeTrying;
    if (auto allowed = countsFirst ? countTry(content) : keepWaiting(content); !allowed)
        return failed(allowed.error());
    const auto key = unseal(content.wrap, secrets);
    if (!key && key.error() == UnsealError::OutOfMemory)
        return refused(KeyError::OutOfMemory);
    if (!key) {
        if (auto counted = countsFirst ? KeyResult<void>{} : countTry(content); !counted)
            return failed(counted.error());
        return refused(KeyError::WrongPassphrase, waitLeft(content.tries, m_clock.now()));
    }
    // Where the count cannot be put back, a later wrong try waits the sooner: no reason to shut out who knows it.
    if (content.tries.wrong > 0) {
        content.tries = {};
        std::ignore = save(content);
    }
    return *key;
}

KeyResult<void> KeyFile::changePassphrase(const QString &current, const QString &next)
{
    const auto key = open(current);
    if (!key)
        return failed(key.error());
    const auto before = load();
    if (!before)
        return failed(before.error());
    // The same half of the keychain serves on: were it replaced, a kill before the file is would lose the key.
    const QString name = before->wrap.vaultName.isEmpty() ? u"heard/"_s + newUuid() : before->wrap.vaultName;
    return wrap(*key, next, name).and_then([this](const KeyWrap &wrap) { return save({wrap, {}}); });
}

KeyResult<KeyWrap> KeyFile::wrap(const Key &key, const QString &passphrase, const QString &vaultName)
{
    if (!passphrase.isEmpty() && characters(passphrase) < shortestPin)
        return refused(KeyError::PassphraseTooShort);
    const auto vaultSecret = provenSecret(m_vault, vaultName);
    if (!vaultSecret && passphrase.isEmpty())
        return refused(KeyError::PassphraseNeeded);
    if (!vaultSecret && characters(passphrase) < shortestPassphrase)
        return refused(KeyError::PassphraseTooShort);
    const Protection protection = !vaultSecret ? Protection::Passphrase
        : passphrase.isEmpty()                 ? Protection::Keychain
                                               : Protection::KeychainAndPassphrase;
    const auto sealed = seal(key, protection, vaultSecret ? vaultName : QString{},
                             {passphrase, vaultSecret.value_or(QByteArray{})});
    if (!sealed)
        return refused(KeyError::OutOfMemory);
    return *sealed;
}

KeyResult<void> KeyFile::keepWaiting(Content &content) const
{
    const Instant now = m_clock.now();
    const auto wait = waitLeft(content.tries, now);
    if (wait == 0ms)
        return {};
    // Were a clock set back left unnoted, setting it forward again would end the wait.
    if (now < content.tries.last) {
        content.tries.last = now;
        if (auto saved = save(content); !saved)
            return saved;
    }
    return refused(KeyError::TooManyTries, wait);
}

KeyResult<void> KeyFile::countTry(Content &content) const
{
    if (auto allowed = keepWaiting(content); !allowed)
        return allowed;
    content.tries = {content.tries.wrong + 1, m_clock.now()};
    return save(content);
}

KeyResult<KeyFile::Content> KeyFile::load() const
{
    QFile file{m_path};
    if (!file.exists())
        return refused(KeyError::Missing);
    if (!file.open(QIODevice::ReadOnly))
        return refused(KeyError::CannotRead);
    const QJsonObject json = QJsonDocument::fromJson(file.read(largest)).object();
    if (file.error() != QFileDevice::NoError)
        return refused(KeyError::CannotRead);
    if (json["format"_L1].toInt() > format)
        return refused(KeyError::FromTheFuture);
    const auto wrap = keyWrapFromJson(json["wrap"_L1].toObject());
    if (json["format"_L1].toInt() != format || json["check"_L1].toString() != checkOf(json) || !wrap)
        return refused(KeyError::Damaged);
    return Content{*wrap, unlockTriesFromJson(json["tries"_L1].toObject())};
}

KeyResult<void> KeyFile::save(const Content &content) const
{
    const QByteArray counted = countedPart(content.wrap, content.tries);
    const QByteArray wrapped = wrappedPart(content.wrap);
    const auto saved = replaceFile(m_path, counted + wrapped);
    if (saved)
        return {};
    if (saved.error() != FileError::DiskFull)
        return refused(KeyError::CannotWrite);
    // Tries must be counted on a full disk, too: one that holds the same wrap has room for the count.
    QFile file{m_path};
    if (!file.open(QIODevice::ReadOnly) || file.read(largest).mid(counted.size()) != wrapped)
        return refused(KeyError::DiskFull);
    file.close();
    if (!overwriteStart(m_path, counted))
        return refused(KeyError::DiskFull);
    return {};
}

} // namespace heard::store
