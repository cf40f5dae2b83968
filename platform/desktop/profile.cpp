#include "profile.h"

#include "base/privatefolder.h"

#include <QDir>
#include <QFile>

namespace heard::desktop {

Profile::Profile(const QString &folder)
    : m_folder(QDir{folder}.absolutePath()), m_lock(QDir{folder}.absoluteFilePath(QStringLiteral("in-use")))
{
    // A process that was killed leaves its lock behind; QLockFile knows by the process id that nobody holds it.
    m_lock.setStaleLockTime(0);
}

bool Profile::hold()
{
    return makePrivateFolder(m_folder) && m_lock.tryLock(0);
}

bool Profile::isUsed() const
{
    return QFile::exists(database());
}

} // namespace heard::desktop
