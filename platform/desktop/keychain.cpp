#include "keychain.h"

#include "base/ids.h"

#include <QEventLoop>

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace heard::desktop {

namespace {

/// Runs @p job to its end. Any error but "not found" means that there is no keychain to rely on.
Result<void, ports::VaultError> finished(QKeychain::Job &job, const QString &name)
{
    job.setAutoDelete(false);
    // Its fallback would be plain text in a settings file.
    job.setInsecureFallback(false);
    job.setKey(name);
    QEventLoop loop;
    QObject::connect(&job, &QKeychain::Job::finished, &loop, &QEventLoop::quit);
    job.start();
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    if (job.error() == QKeychain::NoError)
        return {};
    if (job.error() == QKeychain::EntryNotFound)
        return failed(ports::VaultError::NotFound);
    qInfo("keychain: %s", qPrintable(job.errorString()));
    return failed(ports::VaultError::Unavailable);
}

} // namespace

Result<QByteArray, ports::VaultError> Keychain::read(const QString &name)
{
    QKeychain::ReadPasswordJob job{m_service};
    return finished(job, name).map([&job] { return job.binaryData(); });
}

Result<void, ports::VaultError> Keychain::write(const QString &name, const QByteArray &secret)
{
    QKeychain::WritePasswordJob job{m_service};
    job.setBinaryData(secret);
    return finished(job, name);
}

Result<void, ports::VaultError> Keychain::remove(const QString &name)
{
    QKeychain::DeletePasswordJob job{m_service};
    const auto done = finished(job, name);
    return !done && done.error() == ports::VaultError::NotFound ? Result<void, ports::VaultError>{} : done;
}

std::unique_ptr<ports::KeyVault> keychainOrNone(const QString &service)
{
    auto keychain = std::make_unique<Keychain>(service);
    const QString name = u"probe"_s;
    const QByteArray probe = newUuid().toLatin1();
    if (keychain->write(name, probe)) {
        const auto back = keychain->read(name);
        const bool works = back && *back == probe;
        if (keychain->remove(name) && works)
            return keychain;
    }
    return std::make_unique<ports::NullKeyVault>();
}

} // namespace heard::desktop
