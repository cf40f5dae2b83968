#pragma once

#include "models/pagedview.h"

#include <QPointer>
#include <QQuickPaintedItem>

namespace heard::models {

/// One printed page, as large as the item is wide; black on white in every scheme, as paper is.
class PaperSheet : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(heard::models::PagedView *shown READ shown WRITE setShown NOTIFY changed REQUIRED)
    /// From 0.
    Q_PROPERTY(int page READ page WRITE setPage NOTIFY changed)

public:
    using QQuickPaintedItem::QQuickPaintedItem;

    [[nodiscard]] PagedView *shown() const { return m_shown; }
    void setShown(PagedView *shown);
    [[nodiscard]] int page() const { return m_page; }
    void setPage(int page);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    QPointer<PagedView> m_shown;
    int m_page = 0;
};

} // namespace heard::models
