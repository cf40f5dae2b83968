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

/// Lays words onto pages from the top down. A heading stays with what follows it. A row of a table stands on one page
/// wherever one is long enough for it, and so does a group of rows; the header of a table is there again on each page.
class PageFlow final {
public:
    explicit PageFlow(PageLook look);

    void title(const QString &words);
    void heading(const QString &words);
    void paragraph(const QString &words);
    void smallPrint(const QString &words);
    void items(const QStringList &lines);
    /// @p shares are of the width, one for each column; they add up to 1.
    void table(const QStringList &header, const QVector<qreal> &shares, const QVector<RowGroup> &groups);
    /// With page numbers; nothing can be added afterwards.
    [[nodiscard]] PrintedPages finished();

private:
    struct Column {
        qreal left = 0; ///< from where reading begins
        qreal width = 0;
    };
    struct Table;
    struct Row;

    [[nodiscard]] TextLook look(qreal size = 1, bool bold = false, const QColor &colour = {}) const;
    [[nodiscard]] TextPiece piece(const QString &words, qreal width, const TextLook &look) const { return {words, width, look}; }
    [[nodiscard]] qreal em() const { return m_look.points * unitsPerPoint; }
    [[nodiscard]] qreal left() const { return m_margin; }
    [[nodiscard]] qreal width() const { return m_page.width() - 2 * m_margin; }
    [[nodiscard]] qreal bottom() const { return m_page.height() - m_margin - 2 * em(); }
    [[nodiscard]] qreal room() const { return bottom() - m_y; }
    [[nodiscard]] bool isAtTop() const { return m_pages.last().texts.isEmpty(); }
    [[nodiscard]] qreal placeOf(qreal start, qreal width) const;

    void newPage();
    void gap(qreal height);
    void place(const TextPiece &piece, qreal start, qreal width, int first, int count);
    void flow(const TextPiece &piece, qreal start, qreal width);
    void box(qreal start, qreal top, qreal width, qreal height, const QColor &fill);

    [[nodiscard]] Table tableOf(const QStringList &header, const QVector<qreal> &shares) const;
    [[nodiscard]] Row rowOf(const Table &table, const QStringList &cells) const;
    void header(const Table &table);
    void group(const Table &table, const RowGroup &group);
    void groupPiece(const Table &table, const TextPiece &first, int &firstLine, QVector<Row> &rows);

    PageLook m_look;
    QSizeF m_page;
    qreal m_margin = 0;
    qreal m_y = 0;
    QVector<PrintedPage> m_pages;
};

} // namespace heard::print
