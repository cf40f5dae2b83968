#include "passes/quotelock.h"

#include "passes/group.h"

#include <sodium.h>

namespace heard::passes {

QByteArray newQuoteSecret()
{
    return randomBytes(32);
}

QByteArray quoteLockOf(const QByteArray &secret)
{
    QByteArray lock(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(lock.data()), static_cast<std::size_t>(lock.size()),
        reinterpret_cast<const unsigned char *>(secret.constData()), static_cast<unsigned long long>(secret.size()), nullptr, 0);
    return lock;
}

} // namespace heard::passes
