#pragma once

#include <QColor>
#include <QFont>
#include <QTextLayout>

#include <memory>

namespace heard::print {

struct TextLook {
    QFont font; ///< sized in pixels, which are units of the page
    QColor colour;
    bool rightToLeft = false; ///< where lines begin; the words keep the direction they were written in
    qreal lineSpacing = 1.1; ///< of the height of the font
};

/// Words broken into lines of a width, to be drawn whole or a few lines at a time.
class TextPiece final {
public:
    TextPiece(const QString &words, qreal width, const TextLook &look);

    [[nodiscard]] int lines() const;
    [[nodiscard]] qreal lineHeight() const { return m_lineHeight; }
    [[nodiscard]] qreal height() const { return lines() * m_lineHeight; }
    [[nodiscard]] int linesWithin(qreal height) const;
    [[nodiscard]] QString words() const { return m_layout->text(); }
    /// From line @p first, @p count of them, with the first at @p at.
    void draw(QPainter &painter, QPointF at, int first, int count) const;

private:
    std::shared_ptr<QTextLayout> m_layout; ///< copies of a piece share its lines
    QColor m_colour;
    qreal m_lineHeight = 0;
};

} // namespace heard::print
