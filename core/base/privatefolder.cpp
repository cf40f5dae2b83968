#include "base/privatefolder.h"

#include <QDir>
#include <QFile>

#include <algorithm>

#include <sys/stat.h>

namespace heard {

void keepFilesPrivate()
{
    ::umask(S_IRWXG | S_IRWXO);
}

bool makePrivateFolder(const QString &path)
{
    static constexpr QFile::Permissions ownersFile = QFile::ReadOwner | QFile::WriteOwner;
    const QDir folder{path};
    if (!folder.mkpath(QStringLiteral(".")) || !QFile::setPermissions(path, ownersFile | QFile::ExeOwner))
        return false;
    const QFileInfoList files = folder.entryInfoList(QDir::Files | QDir::Hidden | QDir::NoSymLinks);
    return std::all_of(files.begin(), files.end(),
        [](const QFileInfo &file) { return QFile::setPermissions(file.filePath(), ownersFile); });
}

} // namespace heard
