#include "voice/sealedbox.h"

#include <sodium.h>

namespace heard::voice {

namespace {

using Byte = unsigned char;

Byte *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<Byte *>(bytes.data());
}

const Byte *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const Byte *>(bytes.constData());
}

QByteArray padded(QByteArray text, std::size_t block)
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

QByteArray sealedBox(const QByteArray &text, const QByteArray &openKey, int block)
{
    if (openKey.size() != static_cast<qsizetype>(crypto_box_PUBLICKEYBYTES) || sodium_init() < 0)
        return {};
    const QByteArray whole = padded(text, static_cast<std::size_t>(block));
    QByteArray box(whole.size() + static_cast<qsizetype>(crypto_box_SEALBYTES), Qt::Uninitialized);
    const bool done = crypto_box_seal(bytesOf(box), bytesOf(whole), static_cast<unsigned long long>(whole.size()), bytesOf(openKey)) == 0;
    return done && !whole.isEmpty() ? box : QByteArray{};
}

std::optional<QByteArray> openedBox(const QByteArray &box, const ReplyKey &key, int block)
{
    const qsizetype length = box.size() - static_cast<qsizetype>(crypto_box_SEALBYTES);
    if (length <= 0 || key.open.size() != static_cast<qsizetype>(crypto_box_PUBLICKEYBYTES)
        || key.secret.size() != static_cast<qsizetype>(crypto_box_SECRETKEYBYTES) || sodium_init() < 0)
        return std::nullopt;
    QByteArray text(length, Qt::Uninitialized);
    if (crypto_box_seal_open(bytesOf(text), bytesOf(box), static_cast<unsigned long long>(box.size()), bytesOf(key.open), bytesOf(key.secret)) != 0)
        return std::nullopt;
    std::size_t reached = 0;
    if (sodium_unpad(&reached, bytesOf(text), static_cast<std::size_t>(text.size()), static_cast<std::size_t>(block)) != 0)
        return std::nullopt;
    return text.left(static_cast<qsizetype>(reached));
}

} // namespace heard::voice
