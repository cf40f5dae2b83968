#pragma once

#include <QString>

namespace heard {

/// From here on, whatever this process makes only its owner may read: databases and their logs, settings, exports.
/// To be called before anything else.
void keepFilesPrivate();

/// Makes the folder at @p path where it is missing, and closes it and the files within to everyone but their owner.
[[nodiscard]] bool makePrivateFolder(const QString &path);

} // namespace heard
