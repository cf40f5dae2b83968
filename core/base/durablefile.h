#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace heard {

enum class FileError { CannotOpen, DiskFull, InputOutput };

/// Puts @p bytes in the place of the file at @p path so that, whatever happens, either the old content or all of the new
/// is there, and the new has reached the disk when this returns. Only the owner may read the file.
[[nodiscard]] Result<void, FileError> replaceFile(const QString &path, const QByteArray &bytes);
/// Writes @p bytes over the beginning of the file at @p path, which must be as long already: it takes no room on a full
/// disk, and has reached the disk when this returns. A power cut may leave old and new mixed beyond the first 512 bytes.
[[nodiscard]] Result<void, FileError> overwriteStart(const QString &path, const QByteArray &bytes);

} // namespace heard
