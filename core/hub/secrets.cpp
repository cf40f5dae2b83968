#include "hub/secrets.h"

#include <QCryptographicHash>

#include <sodium.h>

#include <array>

namespace heard::hub {

namespace {

constexpr unsigned long long passes = 3;
constexpr std::size_t memory = 64 * 1024 * 1024; // bytes

} // namespace

QByteArray newSecret()
{
    QByteArray bytes(32, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<std::size_t>(bytes.size()));
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QString hashOfSecret(const QByteArray &secret)
{
    QByteArray hash(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), static_cast<std::size_t>(hash.size()),
        reinterpret_cast<const unsigned char *>(secret.constData()), static_cast<unsigned long long>(secret.size()),
        nullptr, 0);
    return QString::fromLatin1(hash.toHex());
}

bool provesChallenge(const QByteArray &verifier, const QByteArray &challenge)
{
    if (verifier.size() < 43 || verifier.size() > 128)
        return false;
    const QByteArray made = QCryptographicHash::hash(verifier, QCryptographicHash::Sha256)
                                .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return made.size() == challenge.size()
        && sodium_memcmp(made.constData(), challenge.constData(), static_cast<std::size_t>(made.size())) == 0;
}

bool isChallenge(const QByteArray &challenge)
{
    return challenge.size() == 43
        && QByteArray::fromBase64Encoding(challenge,
               QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals | QByteArray::AbortOnBase64DecodingErrors)
               .decodingStatus
        == QByteArray::Base64DecodingStatus::Ok;
}

QString hashOfPassphrase(const QByteArray &passphrase)
{
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    if (crypto_pwhash_str(
            hash.data(), passphrase.constData(), static_cast<unsigned long long>(passphrase.size()), passes, memory)
        != 0)
        return {};
    return QString::fromLatin1(hash.data());
}

bool matchesPassphrase(const QByteArray &passphrase, const QString &hash)
{
    // Of nobody's passphrase: 32 random bytes that were thrown away.
    static const QString nobodys = hashOfPassphrase(newSecret());
    const QByteArray wanted = (hash.isEmpty() ? nobodys : hash).toLatin1();
    const bool matches = crypto_pwhash_str_verify(wanted.constData(), passphrase.constData(),
                             static_cast<unsigned long long>(passphrase.size()))
        == 0;
    return matches && !hash.isEmpty();
}

} // namespace heard::hub
