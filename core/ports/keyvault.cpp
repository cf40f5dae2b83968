#include "ports/keyvault.h"

namespace heard::ports {

Result<QByteArray, VaultError> NullKeyVault::read(const QString &)
{
    return failed(VaultError::Unavailable);
}

Result<void, VaultError> NullKeyVault::write(const QString &, const QByteArray &)
{
    return failed(VaultError::Unavailable);
}

Result<void, VaultError> NullKeyVault::remove(const QString &)
{
    return failed(VaultError::Unavailable);
}

} // namespace heard::ports
