#include "passes/group.h"

#include <sodium.h>

#include <algorithm>

namespace heard::passes {

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

/// May be called any number of times; without it the generator is not safe to use.
void needRandomness()
{
    if (sodium_init() < 0)
        qFatal("the system has no source of random numbers");
}

bool isZero(const QByteArray &bytes)
{
    return sodium_is_zero(bytesOf(bytes), static_cast<std::size_t>(bytes.size())) == 1;
}

/// RFC 9380, 5.3.1, with SHA-512 and 64 bytes asked for: one block.
QByteArray expanded(const QByteArray &message, const QByteArray &separation)
{
    constexpr qsizetype blockOfHash = 128;
    constexpr char wanted = 64;
    const QByteArray tag = separation + static_cast<char>(separation.size());
    const QByteArray first = sha512(QByteArray(blockOfHash, '\0') + message + '\0' + wanted + '\0' + tag);
    return sha512(first + '\1' + tag);
}

} // namespace

QByteArray sha512(const QByteArray &bytes)
{
    QByteArray hash(crypto_hash_sha512_BYTES, Qt::Uninitialized);
    crypto_hash_sha512(bytesOf(hash), bytesOf(bytes), static_cast<unsigned long long>(bytes.size()));
    return hash;
}

QByteArray twoBytes(qsizetype number)
{
    QByteArray bytes;
    bytes.append(static_cast<char>((number >> 8) & 0xff)).append(static_cast<char>(number & 0xff));
    return bytes;
}

QByteArray withLength(const QByteArray &bytes)
{
    return twoBytes(bytes.size()) + bytes;
}

QByteArray contextString()
{
    return QByteArray{"OPRFV1-"} + '\1' + "-ristretto255-SHA512";
}

QByteArray randomBytes(qsizetype count)
{
    needRandomness();
    QByteArray bytes(count, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<std::size_t>(count));
    return bytes;
}

QByteArray randomScalar()
{
    needRandomness();
    QByteArray scalar(scalarBytes, Qt::Uninitialized);
    crypto_core_ristretto255_scalar_random(bytesOf(scalar));
    return scalar;
}

QByteArray hashToScalar(const QByteArray &message, const QByteArray &separation)
{
    const QByteArray uniform = expanded(message, separation.isEmpty() ? "HashToScalar-" + contextString() : separation);
    QByteArray scalar(scalarBytes, Qt::Uninitialized);
    crypto_core_ristretto255_scalar_reduce(bytesOf(scalar), bytesOf(uniform));
    return scalar;
}

QByteArray hashToElement(const QByteArray &message)
{
    const QByteArray uniform = expanded(message, "HashToGroup-" + contextString());
    QByteArray element(elementBytes, Qt::Uninitialized);
    crypto_core_ristretto255_from_hash(bytesOf(element), bytesOf(uniform));
    return element;
}

bool isElement(const QByteArray &bytes)
{
    return bytes.size() == elementBytes && !isZero(bytes) && crypto_core_ristretto255_is_valid_point(bytesOf(bytes)) == 1;
}

bool isScalar(const QByteArray &bytes)
{
    if (bytes.size() != scalarBytes || isZero(bytes))
        return false;
    const QByteArray wide = bytes + QByteArray(scalarBytes, '\0');
    QByteArray reduced(scalarBytes, Qt::Uninitialized);
    crypto_core_ristretto255_scalar_reduce(bytesOf(reduced), bytesOf(wide));
    return reduced == bytes;
}

std::optional<QByteArray> timesGenerator(const QByteArray &scalar)
{
    QByteArray product(elementBytes, Qt::Uninitialized);
    if (scalar.size() != scalarBytes || crypto_scalarmult_ristretto255_base(bytesOf(product), bytesOf(scalar)) != 0)
        return std::nullopt;
    return product;
}

std::optional<QByteArray> times(const QByteArray &scalar, const QByteArray &element)
{
    QByteArray product(elementBytes, Qt::Uninitialized);
    if (scalar.size() != scalarBytes || !isElement(element)
        || crypto_scalarmult_ristretto255(bytesOf(product), bytesOf(scalar), bytesOf(element)) != 0)
        return std::nullopt;
    return product;
}

std::optional<QByteArray> sum(const QByteArray &one, const QByteArray &other)
{
    QByteArray added(elementBytes, Qt::Uninitialized);
    if (!isElement(one) || !isElement(other)
        || crypto_core_ristretto255_add(bytesOf(added), bytesOf(one), bytesOf(other)) != 0 || isZero(added))
        return std::nullopt;
    return added;
}

QByteArray inverse(const QByteArray &scalar)
{
    QByteArray inverted(scalarBytes, '\0');
    // Of nought, which isScalar refuses, it stays nought.
    if (crypto_core_ristretto255_scalar_invert(bytesOf(inverted), bytesOf(scalar)) != 0)
        inverted.fill('\0');
    return inverted;
}

QByteArray lessProduct(const QByteArray &one, const QByteArray &two, const QByteArray &three)
{
    QByteArray product(scalarBytes, Qt::Uninitialized);
    crypto_core_ristretto255_scalar_mul(bytesOf(product), bytesOf(two), bytesOf(three));
    QByteArray difference(scalarBytes, Qt::Uninitialized);
    crypto_core_ristretto255_scalar_sub(bytesOf(difference), bytesOf(one), bytesOf(product));
    return difference;
}

} // namespace heard::passes
