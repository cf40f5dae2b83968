#include "print/textpiece.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace heard::print {

TextPiece::TextPiece(const QString &words, qreal width, const TextLook &look)
    : m_layout(std::make_shared<QTextLayout>(QString{words}.replace(u'\n', QChar::LineSeparator), look.font)), m_colour(look.colour),
      m_lineHeight(std::ceil(QFontMetricsF{look.font}.height() * look.lineSpacing))
{
    QTextOption option{look.rightToLeft ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft | Qt::AlignAbsolute};
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    m_layout->beginLayout();
    for (int i = 0;; ++i) {
        QTextLine line = m_layout->createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition({0, i * m_lineHeight + (m_lineHeight - line.height()) / 2});
    }
    m_layout->endLayout();
}

int TextPiece::lines() const
{
    return m_layout->text().isEmpty() ? 0 : m_layout->lineCount();
}

int TextPiece::linesWithin(qreal height) const
{
    return std::clamp(static_cast<int>(height / m_lineHeight), 0, lines());
}

void TextPiece::draw(QPainter &painter, QPointF at, int first, int count) const
{
    painter.setPen(m_colour);
    for (int i = first; i < std::min(first + count, lines()); ++i)
        m_layout->lineAt(i).draw(&painter, at - QPointF{0, first * m_lineHeight});
}

} // namespace heard::print
