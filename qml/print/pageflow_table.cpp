#include "print/pageflow.h"

#include <algorithm>

namespace heard::print {

namespace {

constexpr qreal paddingEms = 0.5;
const QColor headerFill{0xE4, 0xF0, 0xF2};

} // namespace

struct PageFlow::Row {
    QVector<TextPiece> cells;
    QVector<int> done; ///< lines of each that are on an earlier page

    [[nodiscard]] qreal heightLeft() const
    {
        qreal height = 0;
        for (qsizetype i = 0; i < cells.size(); ++i)
            height = std::max(height, (cells[i].lines() - done[i]) * cells[i].lineHeight());
        return height;
    }
};

struct PageFlow::Table {
    QVector<Column> columns;
    qreal padding = 0;
    QStringList words;
    QVector<TextPiece> header;

    [[nodiscard]] qreal headerHeight() const
    {
        qreal height = 0;
        for (const TextPiece &cell : header)
            height = std::max(height, cell.height());
        return height + 2 * padding;
    }
};

PageFlow::Table PageFlow::tableOf(const QStringList &header, const QVector<qreal> &shares) const
{
    Table table;
    table.padding = paddingEms * em();
    qreal start = left();
    for (qsizetype i = 0; i < shares.size(); ++i) {
        const qreal columnWidth = shares[i] * width();
        table.columns << Column{start, columnWidth};
        table.header << piece(header.value(i), columnWidth - 2 * table.padding, look(1, true));
        start += columnWidth;
    }
    return table;
}

PageFlow::Row PageFlow::rowOf(const Table &table, const QStringList &cells) const
{
    Row row;
    for (qsizetype i = 1; i < table.columns.size(); ++i)
        row.cells << piece(cells.value(i - 1), table.columns[i].width - 2 * table.padding, look());
    row.done.fill(0, row.cells.size());
    return row;
}

void PageFlow::header(const Table &table)
{
    const qreal height = table.headerHeight();
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const Column &column = table.columns[i];
        box(column.left, m_y, column.width, height, headerFill);
        m_y += table.padding;
        place(table.header[i], column.left + table.padding, column.width - 2 * table.padding, 0, table.header[i].lines());
        m_y -= table.padding;
    }
    m_y += height;
}

void PageFlow::table(const QStringList &words, const QVector<qreal> &shares, const QVector<RowGroup> &groups)
{
    const Table table = tableOf(words, shares);
    if (room() < table.headerHeight() + 4 * em() && !isAtTop())
        newPage();
    header(table);
    for (const RowGroup &one : groups)
        group(table, one);
}

/// Whole where a page has room for it; else as many rows as there is room for, and the rest over the page.
void PageFlow::group(const Table &table, const RowGroup &group)
{
    const qreal firstWidth = table.columns.first().width - 2 * table.padding;
    TextPiece first = piece(group.first, firstWidth, look());
    QVector<Row> rows;
    qreal height = 0;
    for (const QStringList &cells : group.rows) {
        rows << rowOf(table, cells);
        height += rows.last().heightLeft() + 2 * table.padding;
    }
    height = std::max(height, first.height() + 2 * table.padding);
    const qreal wholePage = bottom() - m_margin - table.headerHeight();
    const qreal leastRow = rows.isEmpty() ? 0 : rows.first().heightLeft() + 2 * table.padding;
    const bool beginsHere = leastRow <= room() || leastRow > wholePage;
    if (height > room() && (height <= wholePage || !beginsHere || room() < 6 * em())) {
        newPage();
        header(table);
    }
    int firstLine = 0;
    groupPiece(table, first, firstLine, rows);
    while (!rows.isEmpty() || firstLine < first.lines()) {
        newPage();
        header(table);
        if (firstLine >= first.lines()) {
            first = piece(m_look.continued, firstWidth, look());
            firstLine = 0;
        }
        groupPiece(table, first, firstLine, rows);
    }
}

/// What of a group stands on this page; takes it out of @p rows.
void PageFlow::groupPiece(const Table &table, const TextPiece &first, int &firstLine, QVector<Row> &rows)
{
    const qreal top = m_y;
    const qreal padding = table.padding;
    const Column &firstColumn = table.columns.first();
    const int firstCount = std::min(first.linesWithin(room() - 2 * padding), first.lines() - firstLine);
    m_y += padding;
    place(first, firstColumn.left + padding, firstColumn.width - 2 * padding, firstLine, firstCount);
    firstLine += firstCount;
    m_y = top;
    const qreal firstBottom = top + firstCount * first.lineHeight() + 2 * padding;
    bool placedRow = false;
    while (!rows.isEmpty()) {
        Row &row = rows.first();
        const qreal wanted = row.heightLeft() + 2 * padding;
        const bool fits = wanted <= room();
        // Only one that is longer than a page is divided, and begins a page or a group.
        if (!fits && (placedRow || wanted <= bottom() - m_margin - table.headerHeight()))
            break;
        qreal height = fits ? wanted : room();
        // The last row of a group reaches down as far as its first cell.
        if (fits && rows.size() == 1)
            height = std::max(height, std::min(firstBottom, bottom()) - m_y);
        const qreal rowTop = m_y;
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            const Column &column = table.columns[i + 1];
            const TextPiece &cell = row.cells[i];
            const int count = std::min(cell.linesWithin(height - 2 * padding), cell.lines() - row.done[i]);
            box(column.left, rowTop, column.width, height, {});
            m_y = rowTop + padding;
            place(cell, column.left + padding, column.width - 2 * padding, row.done[i], count);
            row.done[i] += count;
        }
        m_y = rowTop + height;
        placedRow = true;
        if (!fits)
            break;
        rows.removeFirst();
    }
    m_y = std::max(m_y, std::min(firstBottom, bottom()));
    box(firstColumn.left, top, firstColumn.width, m_y - top, {});
}

} // namespace heard::print
