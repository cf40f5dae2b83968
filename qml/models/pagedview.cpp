#include "models/pagedview.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace heard::models {

qreal PagedView::proportion() const
{
    const QSizeF size = pages().size();
    return size.width() > 0 ? size.height() / size.width() : 0;
}

void PagedView::saveAs(const QString &name, const std::function<bool(QIODevice &)> &write)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DownloadLocation));
    QDir().mkpath(folder.path());
    QSaveFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || !write(file) || !file.commit()) {
        Q_EMIT refused();
        return;
    }
    Q_EMIT saved(QUrl::fromLocalFile(file.fileName()), name, folder.dirName());
}

void PagedView::open(const QUrl &file) const
{
    QDesktopServices::openUrl(file);
}

void PagedView::openFolder(const QUrl &file) const
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo{file.toLocalFile()}.path()));
}

} // namespace heard::models
