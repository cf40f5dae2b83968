#include "print/pageflow.h"

#include <QGuiApplication>
#include <QSvgRenderer>

namespace heard::print {

namespace {

constexpr qreal marginPoints = 36;
constexpr qreal titleSize = 2;
constexpr qreal headingSize = 1.4;
constexpr qreal smallSize = 0.85;
constexpr qreal linesAfterHeading = 6; // ems
const QColor ink{0x1D, 0x2B, 0x33};
const QColor soft{0x4A, 0x5D, 0x68};
const QColor brand{0x0B, 0x5A, 0x68};

} // namespace

PageFlow::PageFlow(PageLook look)
    : m_look(std::move(look)), m_page(m_look.size.size(QPageSize::Point) * unitsPerPoint), m_margin(marginPoints * unitsPerPoint)
{
    newPage();
}

TextLook PageFlow::look(qreal size, bool bold, const QColor &colour) const
{
    QFont font{m_look.family.isEmpty() ? QGuiApplication::font().family() : m_look.family};
    font.setPixelSize(static_cast<int>(size * em()));
    font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    return {font, colour.isValid() ? colour : ink, m_look.rightToLeft};
}

qreal PageFlow::placeOf(qreal start, qreal width) const
{
    return m_look.rightToLeft ? m_page.width() - start - width : start;
}

void PageFlow::newPage()
{
    m_pages.append(PrintedPage{});
    m_y = m_margin;
}

void PageFlow::gap(qreal height)
{
    if (!isAtTop())
        m_y += height;
}

void PageFlow::box(qreal start, qreal top, qreal width, qreal height, const QColor &fill)
{
    m_pages.last().boxes.append({{placeOf(start, width), top, width, height}, fill, QColor{0x8A, 0x9A, 0xA3}});
}

void PageFlow::place(const TextPiece &piece, qreal start, qreal width, int first, int count)
{
    if (count > 0)
        m_pages.last().texts.append({piece, {placeOf(start, width), m_y}, first, count});
}

/// Over as many pages as it needs.
void PageFlow::flow(const TextPiece &piece, qreal start, qreal width)
{
    for (int done = 0; done < piece.lines();) {
        const int count = std::min(piece.linesWithin(room()), piece.lines() - done);
        if (count == 0 && !isAtTop()) {
            newPage();
            continue;
        }
        place(piece, start, width, done, std::max(count, 1));
        done += std::max(count, 1);
        m_y += std::max(count, 1) * piece.lineHeight();
    }
}

void PageFlow::title(const QString &words)
{
    flow(piece(words, width(), look(titleSize, true, brand)), left(), width());
}

void PageFlow::heading(const QString &words)
{
    headingWith(words, linesAfterHeading * em());
}

/// With room for that much of what follows.
void PageFlow::headingWith(const QString &words, qreal following)
{
    const TextPiece heading = piece(words, width(), look(headingSize, true, brand));
    gap(1.2 * em());
    if (room() < heading.height() + following && !isAtTop())
        newPage();
    flow(heading, left(), width());
    m_y += 0.4 * em();
}

void PageFlow::paragraph(const QString &words)
{
    flow(piece(words, width(), look()), left(), width());
    gap(0.5 * em());
}

void PageFlow::smallPrint(const QString &words)
{
    flow(piece(words, width(), look(smallSize, false, soft)), left(), width());
}

void PageFlow::items(const QStringList &lines)
{
    const qreal indent = 1.2 * em();
    for (const QString &line : lines) {
        const TextPiece words = piece(line, width() - indent, look());
        if (words.height() > room() && words.height() <= bottom() - m_margin)
            newPage();
        const TextPiece dot = piece(QStringLiteral("•"), indent, look());
        if (room() < dot.lineHeight())
            newPage();
        place(dot, left(), indent, 0, 1);
        flow(words, left() + indent, width() - indent);
        gap(0.3 * em());
    }
}

void PageFlow::drawing(const QByteArray &svg)
{
    const QSizeF own = QSvgRenderer{svg}.defaultSize();
    if (own.isEmpty())
        return;
    const qreal most = bottom() - m_margin;
    const QSizeF size = own.scaled(width(), most, Qt::KeepAspectRatio);
    if (size.height() > room() && !isAtTop())
        newPage();
    m_pages.last().drawings.append({{QPointF{placeOf(left(), size.width()), m_y}, size}, svg});
    m_y += size.height() + 0.5 * em();
}

PrintedPages PageFlow::finished()
{
    for (qsizetype number = 0; number < m_pages.size(); ++number) {
        const QString said = m_look.pageNumber.arg(number + 1).arg(m_pages.size());
        const TextLook small = look(smallSize, false, soft);
        TextLook end = small;
        end.rightToLeft = !m_look.rightToLeft;
        const qreal half = width() / 2;
        const qreal y = m_page.height() - m_margin - em();
        PrintedPage &page = m_pages[number];
        const TextPiece footer = piece(m_look.footer, half, small);
        page.texts.append({footer, {placeOf(left(), half), y}, 0, std::min(1, footer.lines())});
        page.texts.append({piece(said, half, end), {placeOf(left() + half, half), y}, 0, 1});
    }
    return {m_look.size, m_pages};
}

} // namespace heard::print
