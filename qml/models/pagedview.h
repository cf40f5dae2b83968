#pragma once

#include "models/recordview.h"
#include "print/printedpages.h"

#include <QUrl>

#include <functional>

namespace heard::models {

/// Something that is looked at as the pages a printer would make of it, and saved as files.
class PagedView : public heard::models::RecordView
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a booklet or a report")
    Q_PROPERTY(int pageCount READ pageCount NOTIFY laidOut)
    /// Of the paper, height to width.
    Q_PROPERTY(qreal proportion READ proportion NOTIFY laidOut)

public:
    using RecordView::RecordView;

    [[nodiscard]] int pageCount() const { return pages().count(); }
    [[nodiscard]] qreal proportion() const;
    [[nodiscard]] virtual const print::PrintedPages &pages() const = 0;

    /// Hands @p file, or the folder it is in, to the program that opens such things here.
    Q_INVOKABLE void open(const QUrl &file) const;
    Q_INVOKABLE void openFolder(const QUrl &file) const;

Q_SIGNALS:
    void laidOut();
    /// @p folder is told to the person.
    void saved(const QUrl &file, const QString &fileName, const QString &folder);
    void refused();

protected:
    /// Writes a file called @p name to the folder of downloads, where one that is there already is replaced. Emits saved, or
    /// refused where @p write says that the file does not take it.
    void saveAs(const QString &name, const std::function<bool(QIODevice &)> &write);
};

} // namespace heard::models
