#include "store/keywrap.h"

#include <QJsonDocument>

#include <sodium.h>

#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace heard::store {

namespace {

constexpr quint64 mostPasses = 16;
constexpr quint64 mostMemory = 1024 * 1024 * 1024; // bytes; a forged file must not exhaust the machine

constexpr std::array<std::pair<Protection, QLatin1StringView>, 3> names{{
    {Protection::Keychain, "keychain"_L1},
    {Protection::Passphrase, "passphrase"_L1},
    {Protection::KeychainAndPassphrase, "keychain and passphrase"_L1},
}};

bool asksForPassphrase(Protection protection)
{
    return protection != Protection::Keychain;
}

bool asksForVault(Protection protection)
{
    return protection != Protection::Passphrase;
}

/// Bytes that are wiped when they go.
class SecretBytes final {
public:
    explicit SecretBytes(size_t size) : m_bytes(static_cast<qsizetype>(size), '\0') {}
    explicit SecretBytes(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;
    ~SecretBytes() { sodium_memzero(m_bytes.data(), static_cast<size_t>(m_bytes.size())); }

    [[nodiscard]] unsigned char *data() { return reinterpret_cast<unsigned char *>(m_bytes.data()); }
    [[nodiscard]] const char *text() const { return m_bytes.constData(); }
    [[nodiscard]] unsigned long long size() const { return static_cast<unsigned long long>(m_bytes.size()); }

private:
    QByteArray m_bytes;
};

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

QByteArray randomBytes(size_t size)
{
    QByteArray bytes{static_cast<qsizetype>(size), Qt::Uninitialized};
    if (sodium_init() < 0)
        qFatal("the system has no source of random numbers");
    randombytes_buf(bytes.data(), size);
    return bytes;
}

/// False where there is not enough memory for Argon2id.
bool stretch(const KeyWrap &wrap, const QString &passphrase, SecretBytes &out)
{
    // Keyboards differ in how they compose the same letter.
    const SecretBytes utf8{passphrase.normalized(QString::NormalizationForm_KC).toUtf8()};
    return crypto_pwhash(out.data(), out.size(), utf8.text(), utf8.size(), raw(wrap.salt), wrap.passes,
                         static_cast<size_t>(wrap.memory), crypto_pwhash_ALG_ARGON2ID13)
        == 0;
}

/// False where there is not enough memory.
bool wrappingKey(const KeyWrap &wrap, const UnlockSecrets &secrets, SecretBytes &out)
{
    SecretBytes stretched{32};
    if (sodium_init() < 0)
        return false;
    if (asksForPassphrase(wrap.protection) && !stretch(wrap, secrets.passphrase, stretched))
        return false;
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, out.size());
    constexpr std::string_view purpose = "heard key wrap 1";
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char *>(purpose.data()), purpose.size());
    crypto_generichash_update(&state, stretched.data(), stretched.size());
    if (asksForVault(wrap.protection))
        crypto_generichash_update(&state, raw(secrets.vaultSecret), static_cast<unsigned long long>(secrets.vaultSecret.size()));
    crypto_generichash_final(&state, out.data(), out.size());
    sodium_memzero(&state, sizeof state);
    return true;
}

/// Everything but what is sealed: bound to it, so that no part can be swapped for another file's.
QByteArray headerOf(KeyWrap wrap)
{
    wrap.sealed.clear();
    return QJsonDocument{toJson(wrap)}.toJson(QJsonDocument::Compact);
}

} // namespace

QByteArray newVaultSecret()
{
    return randomBytes(32);
}

Result<KeyWrap, UnsealError> seal(const Key &key, Protection protection, const QString &vaultName,
                                  const UnlockSecrets &secrets)
{
    KeyWrap wrap;
    wrap.protection = protection;
    wrap.vaultName = vaultName;
    wrap.salt = randomBytes(crypto_pwhash_SALTBYTES);
    wrap.nonce = randomBytes(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    SecretBytes wrapping{crypto_aead_xchacha20poly1305_ietf_KEYBYTES};
    if (!wrappingKey(wrap, secrets, wrapping))
        return failed(UnsealError::OutOfMemory);
    const QByteArray header = headerOf(wrap);
    wrap.sealed.resize(Key::length + crypto_aead_xchacha20poly1305_ietf_ABYTES);
    crypto_aead_xchacha20poly1305_ietf_encrypt(reinterpret_cast<unsigned char *>(wrap.sealed.data()), nullptr,
                                               raw(key.bytes()), Key::length, raw(header),
                                               static_cast<unsigned long long>(header.size()), nullptr, raw(wrap.nonce),
                                               wrapping.data());
    return wrap;
}

Result<Key, UnsealError> unseal(const KeyWrap &wrap, const UnlockSecrets &secrets)
{
    SecretBytes wrapping{crypto_aead_xchacha20poly1305_ietf_KEYBYTES};
    if (!wrappingKey(wrap, secrets, wrapping))
        return failed(UnsealError::OutOfMemory);
    const QByteArray header = headerOf(wrap);
    SecretBytes opened{static_cast<size_t>(Key::length)};
    const int done = crypto_aead_xchacha20poly1305_ietf_decrypt(
        opened.data(), nullptr, nullptr, raw(wrap.sealed), static_cast<unsigned long long>(wrap.sealed.size()), raw(header),
        static_cast<unsigned long long>(header.size()), raw(wrap.nonce), wrapping.data());
    if (done != 0)
        return failed(UnsealError::NoMatch);
    return *Key::fromBytes(QByteArray::fromRawData(opened.text(), Key::length));
}

QJsonObject toJson(const KeyWrap &wrap)
{
    const auto named = std::find_if(names.begin(), names.end(), [&](auto &pair) { return pair.first == wrap.protection; });
    return {{u"protection"_s, QString{named->second}},
            {u"vaultName"_s, wrap.vaultName},
            {u"salt"_s, QString::fromLatin1(wrap.salt.toBase64())},
            {u"passes"_s, static_cast<qint64>(wrap.passes)},
            {u"memory"_s, static_cast<qint64>(wrap.memory)},
            {u"nonce"_s, QString::fromLatin1(wrap.nonce.toBase64())},
            {u"sealed"_s, QString::fromLatin1(wrap.sealed.toBase64())}};
}

std::optional<KeyWrap> keyWrapFromJson(const QJsonObject &json)
{
    const QString protection = json["protection"_L1].toString();
    const auto named = std::find_if(names.begin(), names.end(), [&](auto &pair) { return pair.second == protection; });
    if (named == names.end())
        return std::nullopt;
    const auto bytes = [&](QLatin1StringView name) { return QByteArray::fromBase64(json[name].toString().toLatin1()); };
    KeyWrap wrap;
    wrap.protection = named->first;
    wrap.vaultName = json["vaultName"_L1].toString();
    wrap.salt = bytes("salt"_L1);
    wrap.passes = static_cast<quint64>(json["passes"_L1].toInteger());
    wrap.memory = static_cast<quint64>(json["memory"_L1].toInteger());
    wrap.nonce = bytes("nonce"_L1);
    wrap.sealed = bytes("sealed"_L1);
    const bool sound = wrap.salt.size() == crypto_pwhash_SALTBYTES && wrap.passes >= 1 && wrap.passes <= mostPasses
        && wrap.memory >= crypto_pwhash_MEMLIMIT_MIN && wrap.memory <= mostMemory
        && wrap.nonce.size() == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES
        && wrap.sealed.size() == Key::length + crypto_aead_xchacha20poly1305_ietf_ABYTES
        && wrap.vaultName.isEmpty() != asksForVault(wrap.protection);
    return sound ? std::optional{wrap} : std::nullopt;
}

} // namespace heard::store
