#include "base/durablefile.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace heard {

namespace {

/// A POSIX file descriptor that closes itself: QFile reports neither a failed fsync nor syncs folders.
class Descriptor final {
public:
    Descriptor(const QByteArray &path, int flags) : m_value(::open(path.constData(), flags | O_CLOEXEC, 0600)) {}
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    ~Descriptor()
    {
        if (m_value >= 0)
            ::close(m_value);
    }

    [[nodiscard]] bool isOpen() const { return m_value >= 0; }
    [[nodiscard]] bool sync() const { return ::fsync(m_value) == 0; }

    [[nodiscard]] bool write(const QByteArray &bytes) const
    {
        qsizetype done = 0;
        while (done < bytes.size()) {
            const ssize_t written = ::write(m_value, bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
            if (written < 0 && errno != EINTR)
                return false;
            done += std::max<ssize_t>(written, 0);
        }
        return true;
    }

private:
    int m_value;
};

FileError lastError()
{
    switch (errno) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG: return FileError::DiskFull;
    case EACCES:
    case ENOENT:
    case ENOTDIR:
    case EROFS:
    case EPERM: return FileError::CannotOpen;
    default: return FileError::InputOutput;
    }
}

} // namespace

Result<void, FileError> replaceFile(const QString &path, const QByteArray &bytes)
{
    const QByteArray target = QFile::encodeName(path);
    const QByteArray fresh = target + ".new";
    {
        const Descriptor file{fresh, O_WRONLY | O_CREAT | O_TRUNC};
        if (!file.isOpen())
            return failed(lastError());
        if (!file.write(bytes) || !file.sync()) {
            const FileError error = lastError();
            ::unlink(fresh.constData());
            return failed(error);
        }
    }
    if (std::rename(fresh.constData(), target.constData()) != 0)
        return failed(lastError());
    const Descriptor folder{QFile::encodeName(QFileInfo{path}.absolutePath()), O_RDONLY};
    if (!folder.isOpen() || !folder.sync())
        return failed(lastError());
    return {};
}

Result<void, FileError> overwriteStart(const QString &path, const QByteArray &bytes)
{
    if (QFileInfo{path}.size() < bytes.size())
        return failed(FileError::DiskFull);
    const Descriptor file{QFile::encodeName(path), O_WRONLY};
    if (!file.isOpen() || !file.write(bytes) || !file.sync())
        return failed(lastError());
    return {};
}

} // namespace heard
