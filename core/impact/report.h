#pragma once

#include "impact/businesscase.h"
#include "impact/measurechart.h"

namespace heard::impact {

struct ReportTable {
    QString caption;
    QStringList header;
    QVector<QStringList> rows; ///< the first cell names its row
    QVector<double> shares;    ///< of the width; they add up to 1
};

/// One part of a report; which members it has depends on its kind.
struct ReportBlock {
    enum class Kind { Heading, Subheading, Text, Small, Quotes, Table, Chart };

    Kind kind = Kind::Text;
    QString words{};       ///< of a chart what there is to see
    QStringList lines{};   ///< quotes
    ReportTable table{};
    QByteArray svg{};
};

/// A report, every word of it, in one language: a page of HTML, a print and a file of rows are made of it.
struct Report {
    QLocale locale;
    QString title;
    QString unit;
    QString made;     ///< when
    QString invented; ///< that the unit is one of a demonstration; empty where it is not
    QString page;     ///< "Page %1 of %2"
    bool onePage = false;
    QVector<ReportBlock> blocks;
};

/// Evidence for resources or for a change of practice, all of it.
[[nodiscard]] Report businessCaseReport(const BusinessCase &made, Language language);
/// What managers and commissioners need to know, on one page.
[[nodiscard]] Report summaryReport(const BusinessCase &made, Language language);
/// The same counts as rows for a spreadsheet, one for each commitment, with its header.
[[nodiscard]] QByteArray csvOf(const BusinessCase &made, Language language);

/// A page that stands alone, for screens and screen readers; to be printed on A4 as well.
[[nodiscard]] QByteArray htmlOf(const Report &report);

} // namespace heard::impact
