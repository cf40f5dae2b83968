#pragma once

#include "print/textpiece.h"

#include <QPageSize>
#include <QRectF>

#include <functional>

class QIODevice;
class QPainter;

namespace heard::print {

/// How many units of a page make a point, 1/72 of an inch: so fine that letters stand as they would on any device.
inline constexpr qreal unitsPerPoint = 8;

/// Some lines of words at a place of a page.
struct PlacedText {
    TextPiece piece;
    QPointF at;
    int first = 0;
    int count = 0;
};

struct PlacedBox {
    QRectF box;
    QColor fill; ///< invalid: none
    QColor line; ///< likewise
};

/// A drawing that stays sharp at every size.
struct PlacedDrawing {
    QRectF box;
    QByteArray svg;
};

struct PrintedPage {
    QVector<PlacedBox> boxes;
    QVector<PlacedDrawing> drawings;
    QVector<PlacedText> texts;
};

/// Pages that are laid out and can be drawn on screen or written as a PDF. All lengths are units of the page.
class PrintedPages final {
public:
    PrintedPages() = default;
    PrintedPages(QPageSize size, QVector<PrintedPage> pages) : m_size(std::move(size)), m_pages(std::move(pages)) {}

    [[nodiscard]] int count() const { return static_cast<int>(m_pages.size()); }
    [[nodiscard]] QSizeF size() const { return m_size.size(QPageSize::Point) * unitsPerPoint; }
    [[nodiscard]] const QVector<PrintedPage> &pages() const { return m_pages; }
    /// Draws page @p number, from 0, into the units of @p painter.
    void paint(QPainter &painter, int number) const;
    /// With every font embedded; on any thread. After each page @p goesOn is told how many there are already. False where it says no,
    /// or @p device does not take all of it.
    [[nodiscard]] bool writePdf(QIODevice &device, const QString &title, const std::function<bool(int)> &goesOn = {}) const;

private:
    QPageSize m_size;
    QVector<PrintedPage> m_pages;
};

} // namespace heard::print
