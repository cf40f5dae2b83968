#include "print/printedpages.h"

#include "print/svgdrawing.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace heard::print {

void PrintedPages::paint(QPainter &painter, int number) const
{
    if (number < 0 || number >= count())
        return;
    const PrintedPage &page = m_pages[number];
    for (const PlacedBox &placed : page.boxes) {
        painter.setPen(placed.line.isValid() ? QPen{placed.line, unitsPerPoint / 2} : QPen{Qt::NoPen});
        painter.setBrush(placed.fill.isValid() ? QBrush{placed.fill} : QBrush{Qt::NoBrush});
        painter.drawRect(placed.box);
    }
    for (const PlacedDrawing &placed : page.drawings)
        drawSvg(painter, placed.svg, placed.box);
    for (const PlacedText &placed : page.texts)
        placed.piece.draw(painter, placed.at, placed.first, placed.count);
}

bool PrintedPages::writePdf(QIODevice &device, const QString &title, const std::function<bool(int)> &goesOn) const
{
    // Written to memory first, because the writer does not say when the device took less.
    QBuffer buffer;
    if (!buffer.open(QIODevice::WriteOnly))
        return false;
    {
        QPdfWriter writer{&buffer};
        writer.setTitle(title);
        writer.setCreator(QStringLiteral("Heard"));
        writer.setPageSize(m_size);
        writer.setPageMargins({});
        writer.setResolution(static_cast<int>(72 * unitsPerPoint));
        QPainter painter;
        if (!painter.begin(&writer))
            return false;
        for (int number = 0; number < count(); ++number) {
            if (number > 0 && !writer.newPage())
                return false;
            paint(painter, number);
            if (goesOn && !goesOn(number + 1))
                return false;
        }
        if (!painter.end())
            return false;
    }
    return device.write(buffer.data()) == buffer.size();
}

} // namespace heard::print
