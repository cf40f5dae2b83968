#include "voice/sealedwords.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace heard::voice {

namespace {

using Byte = unsigned char;
constexpr std::size_t block = 1024; // bytes that the length is rounded up to

Byte *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<Byte *>(bytes.data());
}

const Byte *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const Byte *>(bytes.constData());
}

QByteArray padded(QByteArray text)
{
    const auto length = static_cast<std::size_t>(text.size());
    const std::size_t whole = (length / block + 1) * block;
    text.resize(static_cast<qsizetype>(whole));
    std::size_t reached = 0;
    const bool done = sodium_pad(&reached, bytesOf(text), length, block, whole) == 0;
    return done ? text.left(static_cast<qsizetype>(reached)) : QByteArray{};
}

} // namespace

ReplyKey ReplyKey::random()
{
    if (sodium_init() < 0)
        qFatal("the system has no source of random numbers");
    ReplyKey key{QByteArray(crypto_box_PUBLICKEYBYTES, Qt::Uninitialized), QByteArray(crypto_box_SECRETKEYBYTES, Qt::Uninitialized)};
    crypto_box_keypair(bytesOf(key.open), bytesOf(key.secret));
    return key;
}

QByteArray sealed(const SealedWords &answer, const QByteArray &openKey)
{
    if (openKey.size() != static_cast<qsizetype>(crypto_box_PUBLICKEYBYTES) || sodium_init() < 0)
        return {};
    const QJsonObject json{{u"words"_s, answer.words}, {u"author"_s, answer.author}, {u"at"_s, answer.at.toIso()}};
    const QByteArray text = padded(QJsonDocument{json}.toJson(QJsonDocument::Compact));
    QByteArray box(text.size() + static_cast<qsizetype>(crypto_box_SEALBYTES), Qt::Uninitialized);
    const bool done = crypto_box_seal(bytesOf(box), bytesOf(text), static_cast<unsigned long long>(text.size()), bytesOf(openKey)) == 0;
    return done && !text.isEmpty() ? box : QByteArray{};
}

std::optional<SealedWords> unsealed(const QByteArray &box, const ReplyKey &key)
{
    const qsizetype length = box.size() - static_cast<qsizetype>(crypto_box_SEALBYTES);
    if (length <= 0 || key.open.size() != static_cast<qsizetype>(crypto_box_PUBLICKEYBYTES)
        || key.secret.size() != static_cast<qsizetype>(crypto_box_SECRETKEYBYTES) || sodium_init() < 0)
        return std::nullopt;
    QByteArray text(length, Qt::Uninitialized);
    if (crypto_box_seal_open(bytesOf(text), bytesOf(box), static_cast<unsigned long long>(box.size()), bytesOf(key.open), bytesOf(key.secret)) != 0)
        return std::nullopt;
    std::size_t reached = 0;
    if (sodium_unpad(&reached, bytesOf(text), static_cast<std::size_t>(text.size()), block) != 0)
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(text.left(static_cast<qsizetype>(reached))).object();
    const auto at = Instant::fromIso(json["at"_L1].toString());
    if (!at || json["words"_L1].toString().isEmpty())
        return std::nullopt;
    return SealedWords{json["words"_L1].toString(), json["author"_L1].toString(), *at};
}

} // namespace heard::voice
