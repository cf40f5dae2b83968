#include "textmarks.h"

#include <QTextBlock>
#include <QTextCharFormat>
#include <QTextDocument>
#include <QVariantMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heard::controls {

void TextMarks::setWords(QQuickTextDocument *words)
{
    if (words == m_words)
        return;
    m_words = words;
    setDocument(words ? words->textDocument() : nullptr);
    Q_EMIT changed();
}

void TextMarks::setMarks(const QVariantList &marks)
{
    if (marks == m_marks)
        return;
    m_marks = marks;
    repaint();
}

void TextMarks::setGround(const QColor &ground)
{
    if (ground == m_ground)
        return;
    m_ground = ground;
    repaint();
}

void TextMarks::setLine(const QColor &line)
{
    if (line == m_line)
        return;
    m_line = line;
    repaint();
}

void TextMarks::repaint()
{
    rehighlight();
    Q_EMIT changed();
}

void TextMarks::highlightBlock(const QString &)
{
    QTextCharFormat format;
    format.setBackground(m_ground);
    format.setFontUnderline(true);
    format.setUnderlineColor(m_line);
    const int begin = currentBlock().position();
    const int end = begin + currentBlock().length();
    for (const QVariant &mark : std::as_const(m_marks)) {
        const int from = mark.toMap()[u"start"_s].toInt();
        const int to = from + mark.toMap()[u"length"_s].toInt();
        if (from < end && to > begin)
            setFormat(std::max(from, begin) - begin, std::min(to, end) - std::max(from, begin), format);
    }
}

} // namespace heard::controls
