#include "impact/report.h"

using namespace Qt::StringLiterals;

namespace heard::impact {

namespace {

using Kind = ReportBlock::Kind;

/// Text for HTML; a new line stays one.
QString text(const QString &words)
{
    return words.toHtmlEscaped().replace(u'\n', "<br>"_L1);
}

QString element(QLatin1StringView name, const QString &content, const QString &attributes = {})
{
    const QString space = attributes.isEmpty() ? QString{} : u" "_s;
    return u'<' + name + space + attributes + u'>' + content + "</"_L1 + name + ">\n"_L1;
}

QString paragraph(QLatin1StringView kind, const QString &words)
{
    return words.isEmpty() ? QString{} : element("p"_L1, text(words), u"class=\"%1\""_s.arg(kind));
}

QString cells(const QStringList &row)
{
    QString made;
    for (qsizetype i = 0; i < row.size(); ++i)
        made += i == 0 ? element("th"_L1, text(row[i]), u"scope=\"row\""_s) : element("td"_L1, text(row[i]));
    return made;
}

QString tableOf(const ReportTable &table)
{
    QString head;
    for (const QString &column : table.header)
        head += element("th"_L1, text(column), u"scope=\"col\""_s);
    QString body;
    for (const QStringList &row : table.rows)
        body += element("tr"_L1, cells(row));
    return element("table"_L1, element("caption"_L1, text(table.caption)) + element("thead"_L1, element("tr"_L1, head)) + element("tbody"_L1, body));
}

QString quotesOf(const ReportBlock &block)
{
    QString made = paragraph("label"_L1, block.words);
    for (const QString &line : block.lines)
        made += element("blockquote"_L1, element("p"_L1, text(line)));
    return made;
}

QString htmlOf(const ReportBlock &block)
{
    switch (block.kind) {
    case Kind::Heading: return element("h2"_L1, text(block.words));
    case Kind::Subheading: return element("h3"_L1, text(block.words));
    case Kind::Text: return element("p"_L1, text(block.words));
    case Kind::Small: return paragraph("small"_L1, block.words);
    case Kind::Quotes: return quotesOf(block);
    case Kind::Table: return tableOf(block.table);
    case Kind::Chart: break;
    }
    return element("figure"_L1, QString::fromUtf8(block.svg));
}

QString styleOf(bool onePage)
{
    return QStringLiteral(R"(
@page { size: A4; margin: 14mm; }
body { margin: 0 auto; padding: 1em; max-width: 52em; color: #1D2B33; background: #FFFFFF;
    font: %1pt/1.45 Inter, "Noto Sans", "Noto Sans Arabic", sans-serif; }
h1, h2, h3 { color: #0B5A68; line-height: 1.25; break-after: avoid; }
h1 { font-size: 1.8em; margin: 0.2em 0; }
h2 { font-size: 1.3em; margin: 1.4em 0 0.4em; }
h3 { font-size: 1.1em; margin: 1.2em 0 0.3em; }
p { margin: 0.3em 0; }
table { width: 100%; border-collapse: collapse; margin: 0.6em 0; }
caption { text-align: start; margin-bottom: 0.4em; color: #4A5D68; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { padding: 0.35em 0.5em; border: 1px solid #8A9AA3; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
tbody th { font-weight: normal; }
thead th { background: #E4F0F2; }
figure { margin: 0.8em 0; break-inside: avoid; }
figure svg { max-width: 100%; height: auto; }
blockquote { margin: 0.4em 0; padding-inline-start: 0.8em; border-inline-start: 3px solid #0B5A68; }
.small, .label { color: #4A5D68; }
)").arg(onePage ? 10 : 11);
}

} // namespace

QByteArray htmlOf(const Report &report)
{
    QString head = u"<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"_s;
    head += element("title"_L1, text(report.title + " – "_L1 + report.unit)) + element("style"_L1, styleOf(report.onePage));
    const QString top = paragraph("unit"_L1, report.unit) + element("h1"_L1, text(report.title)) + paragraph("small"_L1, report.made)
        + paragraph("small"_L1, report.invented);
    QString main;
    for (const ReportBlock &block : report.blocks)
        main += htmlOf(block);
    const QString body = element("header"_L1, top) + element("main"_L1, main);
    const bool rightToLeft = report.locale.textDirection() == Qt::RightToLeft;
    const QString attributes = u"lang=\"%1\" dir=\"%2\""_s.arg(report.locale.bcp47Name(), rightToLeft ? u"rtl"_s : u"ltr"_s);
    return ("<!DOCTYPE html>\n"_L1 + element("html"_L1, element("head"_L1, head) + element("body"_L1, body), attributes)).toUtf8();
}

} // namespace heard::impact
