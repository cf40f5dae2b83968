#include "store/key.h"

#include <sodium.h>

namespace heard::store {

Key Key::random()
{
    QByteArray bytes{length, Qt::Uninitialized};
    // sodium_init may be called any number of times; without it the generator is not safe to use.
    if (sodium_init() < 0)
        qFatal("the system has no source of random numbers");
    randombytes_buf(bytes.data(), static_cast<size_t>(bytes.size()));
    return Key{bytes};
}

std::optional<Key> Key::fromBytes(const QByteArray &bytes)
{
    if (bytes.size() != length)
        return std::nullopt;
    return Key{QByteArray{bytes.constData(), bytes.size()}};
}

Key::~Key()
{
    // Only the last holder of the shared bytes may wipe them.
    if (m_bytes.isDetached() && !m_bytes.isEmpty())
        sodium_memzero(m_bytes.data(), static_cast<size_t>(m_bytes.size()));
}

QByteArray Key::rawForm() const
{
    return "x'" + m_bytes.toHex() + '\'';
}

} // namespace heard::store
