#include "print/pageflow.h"

#include <algorithm>

namespace heard::print {

namespace {

constexpr qreal paddingEms = 0.5;
constexpr qreal linesAfterLabel = 4;  ///< ems
constexpr qreal leastWidthEms = 24; ///< of a table; below it words would be cut
const QColor headerFill{0xE4, 0xF0, 0xF2};
const QColor soft{0x4A, 0x5D, 0x68};

} // namespace

struct PageFlow::Columns {
    QVector<Column> columns;
    qreal padding = 0;
    QVector<TextPiece> header;

    [[nodiscard]] qreal headerHeight() const
    {
        qreal height = 0;
        for (const TextPiece &cell : header)
            height = std::max(height, cell.height());
        return height + 2 * padding;
    }
};

/// The cells of a row but the first, with how many lines of each are on an earlier page.
struct PageFlow::Row {
    QVector<TextPiece> cells;
    QVector<int> done;
    qreal padding = 0;

    /// Of what is left.
    [[nodiscard]] qreal height() const
    {
        qreal height = 0;
        for (qsizetype i = 0; i < cells.size(); ++i)
            height = std::max(height, (cells[i].lines() - done[i]) * cells[i].lineHeight());
        return height + 2 * padding;
    }
};

struct PageFlow::Group {
    TextPiece first;
    int firstDone = 0; ///< lines of it that are on an earlier page
    QVector<Row> rows;
    qreal padding = 0;

    [[nodiscard]] bool isDone() const { return rows.isEmpty() && firstDone >= first.lines(); }
    [[nodiscard]] qreal firstHeight() const { return first.height() + 2 * padding; }
    [[nodiscard]] qreal height() const
    {
        qreal height = 0;
        for (const Row &row : rows)
            height += row.height();
        return std::max(height, firstHeight());
    }
    /// What has to be together where it begins: all of its first cell and its first row.
    [[nodiscard]] qreal beginning() const { return rows.isEmpty() ? firstHeight() : std::max(firstHeight(), rows.first().height()); }
};

PageFlow::Columns PageFlow::columnsOf(const PrintTable &table) const
{
    Columns columns;
    columns.padding = paddingEms * em();
    qreal start = left();
    for (qsizetype i = 0; i < table.shares.size(); ++i) {
        const qreal columnWidth = table.shares[i] * width();
        columns.columns << Column{start, columnWidth};
        columns.header << piece(table.header.value(i), columnWidth - 2 * columns.padding, look(1, true));
        start += columnWidth;
    }
    return columns;
}

PageFlow::Row PageFlow::rowOf(const Columns &columns, const QStringList &cells) const
{
    Row row;
    row.padding = columns.padding;
    for (qsizetype i = 1; i < columns.columns.size(); ++i)
        row.cells << piece(cells.value(i - 1), columns.columns[i].width - 2 * columns.padding, look());
    row.done.fill(0, row.cells.size());
    return row;
}

PageFlow::Group PageFlow::groupOf(const Columns &columns, const RowGroup &group) const
{
    Group made{piece(group.first, columns.columns.first().width - 2 * columns.padding, look()), 0, {}, columns.padding};
    for (const QStringList &cells : group.rows)
        made.rows << rowOf(columns, cells);
    return made;
}

void PageFlow::header(const Columns &columns)
{
    const qreal top = m_y;
    const qreal height = columns.headerHeight();
    for (qsizetype i = 0; i < columns.columns.size(); ++i) {
        const Column &column = columns.columns[i];
        box(column.left, top, column.width, height, headerFill);
        m_y = top + columns.padding;
        place(columns.header[i], column.left + columns.padding, column.width - 2 * columns.padding, 0, columns.header[i].lines());
    }
    m_y = top + height;
}

void PageFlow::table(const PrintTable &table)
{
    if (width() < leastWidthEms * em()) {
        listed(table);
        return;
    }
    const Columns columns = columnsOf(table);
    QVector<Group> groups;
    for (const RowGroup &group : table.groups)
        groups << groupOf(columns, group);
    const TextPiece caption = piece(table.caption, width(), look());
    const qreal begun = caption.height() + columns.headerHeight() + (groups.isEmpty() ? 0 : groups.first().beginning());
    headingWith(table.heading, std::min(begun + em(), bottom() - m_margin));
    smallPrint(table.caption);
    header(columns);
    for (const Group &group : groups)
        place(columns, group);
}

/// From here where it can begin well, and over as many pages as it needs.
void PageFlow::place(const Columns &columns, Group group)
{
    const qreal wholePage = bottom() - m_margin - columns.headerHeight();
    if (group.beginning() > room() && (group.beginning() <= wholePage || room() < wholePage / 2)) {
        newPage();
        header(columns);
    }
    placePart(columns, group);
    while (!group.isDone()) {
        newPage();
        header(columns);
        if (group.firstDone >= group.first.lines()) {
            group.first = piece(m_look.continued, columns.columns.first().width - 2 * columns.padding, look(1, false, soft));
            group.firstDone = 0;
        }
        placePart(columns, group);
    }
}

/// What of a group stands on this page; takes it away from @p group.
void PageFlow::placePart(const Columns &columns, Group &group)
{
    const qreal top = m_y;
    const qreal padding = columns.padding;
    const Column &firstColumn = columns.columns.first();
    const int count = std::min(group.first.linesWithin(room() - 2 * padding), group.first.lines() - group.firstDone);
    m_y = top + padding;
    place(group.first, firstColumn.left + padding, firstColumn.width - 2 * padding, group.firstDone, count);
    group.firstDone += count;
    const qreal firstBottom = std::min(top + count * group.first.lineHeight() + 2 * padding, bottom());
    m_y = top;
    const qreal wholePage = bottom() - m_margin - columns.headerHeight();
    for (bool isFirst = true; !group.rows.isEmpty(); isFirst = false) {
        Row &row = group.rows.first();
        const bool fits = row.height() <= room();
        // Only one that is longer than a page is divided.
        if (!fits && (!isFirst || row.height() <= wholePage))
            break;
        const bool isLast = group.rows.size() == 1 || group.rows[1].height() > room() - row.height();
        const qreal height = fits ? row.height() : room();
        // The last row here reaches down as far as the first cell.
        m_y = placeRow(columns, row, isLast ? std::max(height, firstBottom - m_y) : height);
        if (!fits)
            break;
        group.rows.removeFirst();
        if (isLast)
            break;
    }
    m_y = std::max(m_y, firstBottom);
    box(firstColumn.left, top, firstColumn.width, m_y - top, {});
}

/// As many lines of its cells as there is room for in @p height; gives back where the next row begins.
qreal PageFlow::placeRow(const Columns &columns, Row &row, qreal height)
{
    const qreal top = m_y;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const Column &column = columns.columns[i + 1];
        const TextPiece &cell = row.cells[i];
        const int count = std::min(cell.linesWithin(height - 2 * row.padding), cell.lines() - row.done[i]);
        box(column.left, top, column.width, height, {});
        m_y = top + row.padding;
        place(cell, column.left + row.padding, column.width - 2 * row.padding, row.done[i], count);
        row.done[i] += count;
    }
    return top + height;
}

/// Each cell on lines of its own, behind its header.
void PageFlow::listed(const PrintTable &table)
{
    headingWith(table.heading, linesAfterLabel * em());
    smallPrint(table.caption);
    for (const RowGroup &group : table.groups) {
        const QVector<TextPiece> first = labelled(table, 0, {group.first});
        const QVector<TextPiece> next = group.rows.isEmpty() ? QVector<TextPiece>{} : labelled(table, 1, group.rows.first());
        keepTogether(first + next);
        if (!isAtTop()) {
            box(left(), m_y, width(), 0, {});
            gap(0.5 * em());
        }
        flowAll(first);
        for (const QStringList &row : group.rows) {
            const QVector<TextPiece> cells = labelled(table, 1, row);
            keepTogether(cells);
            flowAll(cells);
            gap(0.4 * em());
        }
    }
}

/// Header and words of each of @p cells, the first of which is of column @p column.
QVector<TextPiece> PageFlow::labelled(const PrintTable &table, qsizetype column, const QStringList &cells) const
{
    QVector<TextPiece> pieces;
    for (qsizetype i = 0; i < cells.size(); ++i)
        pieces << piece(table.header.value(column + i), width(), look(1, true)) << piece(cells[i], width(), look());
    return pieces;
}

void PageFlow::keepTogether(const QVector<TextPiece> &pieces)
{
    qreal height = em();
    for (const TextPiece &piece : pieces)
        height += piece.height();
    if (height > room() && !isAtTop() && (height <= bottom() - m_margin || room() < linesAfterLabel * em()))
        newPage();
}

void PageFlow::flowAll(const QVector<TextPiece> &pieces)
{
    for (const TextPiece &piece : pieces)
        flow(piece, left(), width());
    gap(0.3 * em());
}

} // namespace heard::print
