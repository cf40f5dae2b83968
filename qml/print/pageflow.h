#pragma once

#include "print/printedpages.h"

#include <QStringList>

namespace heard::print {

/// What pages are like.
struct PageLook {
    QPageSize size;
    int points = 10; ///< of running text
    bool rightToLeft = false;
    QString footer;     ///< at the foot of each page
    QString pageNumber; ///< "Page %1 of %2"
    QString continued;  ///< behind what goes on over a page
    QString family;     ///< of the font; empty for that of the program
};

/// Several rows of a table that share their first cell, as one thing that was said has several plans.
struct RowGroup {
    QString first;
    QVector<QStringList> rows; ///< the other cells of each row
};

/// Rows under a header; where columns would be too narrow for words, each cell stands under the one before, behind its header.
struct PrintTable {
    QString heading; ///< above it, and never without a row
    QString caption;
    QStringList header;
    QVector<qreal> shares; ///< of the width, one for each column; they add up to 1
    QVector<RowGroup> groups;
};

/// Lays words onto pages from the top down. A heading stays with what follows it. A row of a table stands on one page
/// wherever one is long enough for it; the header of a table is there again on each page, and so is that a group goes on.
class PageFlow final {
public:
    explicit PageFlow(PageLook look);

    void title(const QString &words);
    void heading(const QString &words);
    void paragraph(const QString &words);
    void smallPrint(const QString &words);
    void items(const QStringList &lines);
    void table(const PrintTable &table);
    /// As wide as the page, and on one; @p svg has a size of its own.
    void drawing(const QByteArray &svg);
    /// With page numbers; nothing can be added afterwards.
    [[nodiscard]] PrintedPages finished();

private:
    struct Column {
        qreal left = 0; ///< from where reading begins
        qreal width = 0;
    };
    struct Columns;
    struct Row;
    struct Group;

    [[nodiscard]] TextLook look(qreal size = 1, bool bold = false, const QColor &colour = {}) const;
    [[nodiscard]] TextPiece piece(const QString &words, qreal width, const TextLook &look) const { return {words, width, look}; }
    [[nodiscard]] qreal em() const { return m_look.points * unitsPerPoint; }
    [[nodiscard]] qreal left() const { return m_margin; }
    [[nodiscard]] qreal width() const { return m_page.width() - 2 * m_margin; }
    [[nodiscard]] qreal bottom() const { return m_page.height() - m_margin - 2 * em(); }
    [[nodiscard]] qreal room() const { return bottom() - m_y; }
    [[nodiscard]] bool isAtTop() const { return m_pages.last().texts.isEmpty() && m_pages.last().drawings.isEmpty(); }
    [[nodiscard]] qreal placeOf(qreal start, qreal width) const;

    void newPage();
    void gap(qreal height);
    void place(const TextPiece &piece, qreal start, qreal width, int first, int count);
    void flow(const TextPiece &piece, qreal start, qreal width);
    void box(qreal start, qreal top, qreal width, qreal height, const QColor &fill);

    void headingWith(const QString &words, qreal following);
    void listed(const PrintTable &table);
    [[nodiscard]] QVector<TextPiece> labelled(const PrintTable &table, qsizetype column, const QStringList &cells) const;
    void keepTogether(const QVector<TextPiece> &pieces);
    void flowAll(const QVector<TextPiece> &pieces);
    [[nodiscard]] Columns columnsOf(const PrintTable &table) const;
    [[nodiscard]] Row rowOf(const Columns &columns, const QStringList &cells) const;
    [[nodiscard]] Group groupOf(const Columns &columns, const RowGroup &group) const;
    void header(const Columns &columns);
    void place(const Columns &columns, Group group);
    void placePart(const Columns &columns, Group &group);
    qreal placeRow(const Columns &columns, Row &row, qreal height);

    PageLook m_look;
    QSizeF m_page;
    qreal m_margin = 0;
    qreal m_y = 0;
    QVector<PrintedPage> m_pages;
};

} // namespace heard::print
