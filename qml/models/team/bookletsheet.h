#pragma once

#include "models/bookletview.h"

#include <QPointer>
#include <QQuickPaintedItem>

namespace heard::models {

/// One page of the booklet, as large as the item is wide; black on white in every scheme, as paper is.
class BookletSheet : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(heard::models::BookletView *booklet READ booklet WRITE setBooklet NOTIFY changed REQUIRED)
    /// From 0.
    Q_PROPERTY(int page READ page WRITE setPage NOTIFY changed)

public:
    using QQuickPaintedItem::QQuickPaintedItem;

    [[nodiscard]] BookletView *booklet() const { return m_booklet; }
    void setBooklet(BookletView *booklet);
    [[nodiscard]] int page() const { return m_page; }
    void setPage(int page);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    QPointer<BookletView> m_booklet;
    int m_page = 0;
};

} // namespace heard::models
