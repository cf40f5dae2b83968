#include "pledge/booklet.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace heard::pledge {

namespace {

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

/// A paragraph of that class; nothing without words.
QString paragraph(QLatin1StringView kind, const QString &words)
{
    return words.isEmpty() ? QString{} : element("p"_L1, text(words), u"class=\"%1\""_s.arg(kind));
}

QString section(QLatin1StringView id, const QString &heading, const QString &content)
{
    return element("section"_L1, element("h2"_L1, text(heading), u"id=\"%1\""_s.arg(id)) + content, u"aria-labelledby=\"%1\""_s.arg(id));
}

QString list(const QStringList &lines)
{
    QString items;
    for (const QString &line : lines)
        items += element("li"_L1, text(line));
    return element("ul"_L1, items);
}

/// The rows of one issue: what was said stands beside every plan for it.
QString rowsOf(const BookletIssue &issue)
{
    QString rows;
    for (qsizetype i = 0; i < issue.plans.size(); ++i) {
        const BookletPlan &plan = issue.plans[i];
        QString cells;
        if (i == 0)
            cells += element("th"_L1, text(issue.words), u"scope=\"rowgroup\" rowspan=\"%1\""_s.arg(issue.plans.size()));
        cells += element("td"_L1, text(plan.words));
        cells += element("td"_L1, element("strong"_L1, text(plan.by)) + paragraph("detail"_L1, plan.detail));
        rows += element("tr"_L1, cells);
    }
    return element("tbody"_L1, rows);
}

QString tableOf(const Booklet &booklet)
{
    if (booklet.issues.isEmpty())
        return paragraph("none"_L1, booklet.headings.noPlans);
    const QString column = u"scope=\"col\""_s;
    QString table = element("caption"_L1, text(booklet.audience));
    table += element("thead"_L1, element("tr"_L1, element("th"_L1, text(booklet.headings.youSaid), column)
                                             + element("th"_L1, text(booklet.headings.wePlanTo), column)
                                             + element("th"_L1, text(booklet.headings.by), column)));
    for (const BookletIssue &issue : booklet.issues)
        table += rowsOf(issue);
    return element("table"_L1, table);
}

QString reachOf(const Booklet &booklet)
{
    static const QRegularExpression notDialled{u"[^0-9+]"_s};
    QString lines;
    for (const people::UnitContact &contact : booklet.contacts) {
        // A number is read from left to right in every language.
        const QString number = element("a"_L1, text(contact.phone),
            u"dir=\"ltr\" href=\"tel:%1\""_s.arg(QString{contact.phone}.remove(notDialled)));
        lines += element("dt"_L1, text(contact.name)) + element("dd"_L1, number + paragraph("detail"_L1, contact.hours));
    }
    return (lines.isEmpty() ? QString{} : element("dl"_L1, lines))
        + (booklet.address.isEmpty() ? QString{} : element("address"_L1, text(booklet.address.join(u'\n'))));
}

QString styleOf(const BookletPaper &paper)
{
    return QStringLiteral(R"(
@page { size: %1; margin: 14mm; }
body { margin: 0 auto; padding: 1em; max-width: 48em; color: #1D2B33; background: #FFFFFF;
    font: %2pt/1.5 Inter, "Noto Sans", "Noto Sans Arabic", sans-serif; }
h1, h2 { color: #0B5A68; line-height: 1.25; break-after: avoid; }
h1 { font-size: 2em; margin: 0.2em 0; }
h2 { font-size: 1.4em; margin: 1.5em 0 0.5em; }
li { margin-bottom: 0.4em; break-inside: avoid; }
table { width: 100%; border-collapse: collapse; }
caption { text-align: start; margin-bottom: 0.5em; color: #4A5D68; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { padding: 0.5em; border: 1px solid #8A9AA3; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
thead th { background: #E4F0F2; }
th[scope=rowgroup] { width: 36%; font-weight: normal; }
td:last-child { width: 24%; }
.detail { margin: 0.2em 0 0; color: #4A5D68; }
dt { font-weight: bold; }
dd { margin: 0 0 0.6em; }
a { color: #0B5A68; }
)").arg(paper.size == PaperSize::A5 ? u"A5"_s : u"A4"_s, QString::number(paper.points()));
}

} // namespace

QByteArray htmlOf(const Booklet &booklet, const BookletPaper &paper)
{
    const bool rightToLeft = booklet.locale.textDirection() == Qt::RightToLeft;
    QString head = u"<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"_s;
    head += element("title"_L1, text(booklet.title + " – "_L1 + booklet.unit)) + element("style"_L1, styleOf(paper));
    QString top = paragraph("unit"_L1, booklet.unit) + element("h1"_L1, text(booklet.title));
    top += paragraph("published"_L1, booklet.published) + paragraph("invented"_L1, booklet.invented);
    QString main;
    if (!booklet.standards.isEmpty())
        main += section("standards"_L1, booklet.headings.standards, list(booklet.standards));
    main += section("plans"_L1, booklet.headings.plans, tableOf(booklet));
    if (const QString reach = reachOf(booklet); !reach.isEmpty())
        main += section("reach"_L1, booklet.headings.reach, reach);
    const QString body = element("header"_L1, top) + element("main"_L1, main);
    const QString attributes = u"lang=\"%1\" dir=\"%2\""_s.arg(booklet.locale.bcp47Name(), rightToLeft ? u"rtl"_s : u"ltr"_s);
    return ("<!DOCTYPE html>\n"_L1 + element("html"_L1, element("head"_L1, head) + element("body"_L1, body), attributes)).toUtf8();
}

} // namespace heard::pledge
