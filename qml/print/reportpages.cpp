#include "print/reportpages.h"

#include "print/pageflow.h"

using namespace Qt::StringLiterals;

namespace heard::print {

namespace {

using Kind = impact::ReportBlock::Kind;

constexpr int usualPoints = 10;
constexpr int fewestPoints = 6;

PrintTable printed(const impact::ReportTable &table)
{
    PrintTable print{{}, table.caption, table.header, {}, {}};
    for (const double share : table.shares)
        print.shares << share;
    for (const QStringList &row : table.rows)
        print.groups << RowGroup{row.first(), {row.sliced(1)}};
    return print;
}

void add(PageFlow &flow, const impact::ReportBlock &block)
{
    switch (block.kind) {
    case Kind::Heading:
    case Kind::Subheading: return flow.heading(block.words);
    case Kind::Text: return flow.paragraph(block.words);
    case Kind::Small: return flow.smallPrint(block.words);
    case Kind::Table: return flow.table(printed(block.table));
    case Kind::Chart: return flow.drawing(block.svg);
    case Kind::Quotes: break;
    }
    flow.smallPrint(block.words);
    flow.items(block.lines);
}

PrintedPages laidOut(const impact::Report &report, int points)
{
    PageLook look;
    look.size = QPageSize{QPageSize::A4};
    look.points = points;
    look.rightToLeft = report.locale.textDirection() == Qt::RightToLeft;
    look.footer = report.unit + u" · "_s + report.title;
    look.pageNumber = report.page;
    look.family = u"Inter"_s;
    PageFlow flow{look};
    flow.paragraph(report.unit);
    flow.title(report.title);
    flow.smallPrint(report.made);
    flow.smallPrint(report.invented);
    for (const impact::ReportBlock &block : report.blocks)
        add(flow, block);
    return flow.finished();
}

} // namespace

PrintedPages pagesOf(const impact::Report &report)
{
    int points = usualPoints;
    PrintedPages pages = laidOut(report, points);
    while (report.onePage && pages.count() > 1 && points > fewestPoints)
        pages = laidOut(report, --points);
    return pages;
}

} // namespace heard::print
