#include "print/pageflow.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QPainter>

#include <catch2/catch_test_macros.hpp>

#include <random>

using namespace heard::print;
using namespace Qt::StringLiterals;

namespace {

PageLook small()
{
    PageLook look;
    look.size = QPageSize{QPageSize::A5};
    look.pageNumber = u"Page %1 of %2"_s;
    look.footer = u"Riverbank"_s;
    look.continued = u"(continued)"_s;
    return look;
}

/// The lines of each piece of words that were placed, all pages together.
QHash<QString, int> linesPlaced(const PrintedPages &pages)
{
    QHash<QString, int> placed;
    for (const PrintedPage &page : pages.pages()) {
        for (const PlacedText &text : page.texts)
            placed[text.piece.words()] += text.count;
    }
    return placed;
}

/// On which pages any line of @p words stands.
QVector<int> pagesWith(const PrintedPages &pages, const QString &words)
{
    QVector<int> found;
    for (int number = 0; number < pages.count(); ++number) {
        for (const PlacedText &text : pages.pages()[number].texts) {
            if (text.piece.words() == words && !found.contains(number))
                found << number;
        }
    }
    return found;
}

bool isWithinPage(const PrintedPages &pages)
{
    const QRectF paper{{}, pages.size()};
    for (const PrintedPage &page : pages.pages()) {
        for (const PlacedText &text : page.texts) {
            if (text.at.y() < 0 || text.at.y() + text.count * text.piece.lineHeight() > paper.height())
                return false;
        }
        for (const PlacedBox &box : page.boxes) {
            // A line has no height, so it is within nothing.
            if (!paper.contains(box.box.topLeft()) || !paper.contains(box.box.bottomRight()))
                return false;
        }
    }
    return true;
}

QString sentences(int count, int number)
{
    return u"Number %1."_s.arg(number) + u" We were told to wait and nobody said why."_s.repeated(count);
}

} // namespace

TEST_CASE("every row of a table stands whole on one page, under the header", "[print]")
{
    std::mt19937 random{7};
    QVector<RowGroup> groups;
    QStringList words;
    for (int i = 0; i < 60; ++i) {
        RowGroup group{sentences(static_cast<int>(random() % 6), i), {}};
        for (unsigned j = 0; j < 1 + random() % 4; ++j) {
            words << sentences(static_cast<int>(random() % 9), i * 10 + static_cast<int>(j) + 1000);
            group.rows << QStringList{words.last(), u"Achieved"_s};
        }
        groups << group;
    }
    PageFlow flow{small()};
    flow.table({u"Our plans"_s, {}, {u"You said"_s, u"We plan to"_s, u"By"_s}, {0.3, 0.5, 0.2}, groups});
    const PrintedPages pages = flow.finished();
    CHECK(pages.count() > 10);
    CHECK(isWithinPage(pages));
    const QHash<QString, int> placed = linesPlaced(pages);
    for (const QString &row : words) {
        CHECK(pagesWith(pages, row).size() == 1);
        CHECK(placed[row] > 0);
    }
    CHECK(placed[u"You said"_s] == pages.count());
}

TEST_CASE("a row longer than a page goes on over the next and loses no line", "[print]")
{
    const QString endless = sentences(200, 1);
    PageFlow flow{small()};
    const QVector<RowGroup> groups{{u"Short"_s, {{u"Before"_s}, {endless}, {u"After"_s}}}, {endless, {{u"Plan"_s}}}};
    flow.table({u"Our plans"_s, {}, {u"You said"_s, u"We plan to"_s}, {0.5, 0.5}, groups});
    const PrintedPages pages = flow.finished();
    CHECK(isWithinPage(pages));
    CHECK(pagesWith(pages, endless).size() > 2);
    CHECK(linesPlaced(pages)[u"After"_s] == 1);
    CHECK(linesPlaced(pages)[u"Plan"_s] == 1);
    CHECK(pagesWith(pages, u"(continued)"_s).size() >= 1);
    int lines = 0;
    for (const PrintedPage &page : pages.pages()) {
        for (const PlacedText &text : page.texts) {
            if (text.piece.words() == endless) {
                CHECK(text.first + text.count <= text.piece.lines());
                lines += text.count;
            }
        }
    }
    for (const PlacedText &text : pages.pages()[0].texts) {
        if (text.piece.words() == endless)
            CHECK(lines == 2 * text.piece.lines());
    }
}

TEST_CASE("a heading never stands alone at the foot of a page", "[print]")
{
    for (int before = 30; before < 60; ++before) {
        PageFlow flow{small()};
        flow.items(QStringList(before, u"You have a named nurse"_s));
        flow.heading(u"Our plans"_s);
        flow.paragraph(u"We listen."_s);
        const PrintedPages pages = flow.finished();
        CHECK(pagesWith(pages, u"Our plans"_s) == pagesWith(pages, u"We listen."_s));
    }
}

TEST_CASE("a table never begins at the foot of a page without a row", "[print]")
{
    for (int before = 20; before < 60; ++before) {
        PageFlow flow{small()};
        flow.items(QStringList(before, u"You have a named nurse"_s));
        flow.table({u"Our plans"_s, u"For everyone"_s, {u"You said"_s, u"We plan to"_s}, {0.5, 0.5}, {{sentences(3, 1), {{sentences(4, 2)}}}}});
        const PrintedPages pages = flow.finished();
        CHECK(pagesWith(pages, u"Our plans"_s) == pagesWith(pages, sentences(4, 2)));
        CHECK(pagesWith(pages, u"You said"_s) == pagesWith(pages, sentences(3, 1)));
    }
}

TEST_CASE("where columns would cut words each cell stands behind its header", "[print]")
{
    PageLook look = small();
    look.points = 18;
    PageFlow flow{look};
    flow.table({u"Our plans"_s, {}, {u"You said"_s, u"We plan to"_s}, {0.5, 0.5}, {{u"We wait"_s, {{u"Say why"_s}, {u"Say how long"_s}}}}});
    QStringList words;
    for (const PlacedText &text : flow.finished().pages()[0].texts)
        words << text.piece.words();
    CHECK(words.mid(0, 7) == QStringList{u"Our plans"_s, u"You said"_s, u"We wait"_s, u"We plan to"_s, u"Say why"_s, u"We plan to"_s, u"Say how long"_s});
}

TEST_CASE("in large print a plan stands on the page of its month", "[print]")
{
    PageLook look = small();
    look.points = 18;
    PageFlow flow{look};
    QVector<RowGroup> groups;
    for (int i = 0; i < 40; ++i)
        groups << RowGroup{sentences(i % 3, i), {{sentences(i % 4, 100 + i), u"By %1"_s.arg(i)}, {sentences(1, 200 + i), u"Also %1"_s.arg(i)}}};
    flow.table({u"Our plans"_s, {}, {u"You said"_s, u"We plan to"_s, u"By"_s}, {0.4, 0.4, 0.2}, groups});
    const PrintedPages pages = flow.finished();
    CHECK(isWithinPage(pages));
    for (int i = 0; i < 40; ++i) {
        CHECK(pagesWith(pages, sentences(i % 3, i)) == pagesWith(pages, u"By %1"_s.arg(i)));
        CHECK(pagesWith(pages, sentences(i % 4, 100 + i)) == pagesWith(pages, u"By %1"_s.arg(i)));
        CHECK(pagesWith(pages, sentences(1, 200 + i)) == pagesWith(pages, u"Also %1"_s.arg(i)));
    }
}

TEST_CASE("every page has its number and the unit's name", "[print]")
{
    PageFlow flow{small()};
    flow.items(QStringList(200, u"You have a named nurse"_s));
    const PrintedPages pages = flow.finished();
    REQUIRE(pages.count() > 2);
    CHECK(pagesWith(pages, u"Page 1 of %1"_s.arg(pages.count())) == QVector<int>{0});
    CHECK(pagesWith(pages, u"Riverbank"_s).size() == pages.count());
}

TEST_CASE("from right to left columns and lines begin at the right", "[print]")
{
    PageLook look = small();
    look.rightToLeft = true;
    PageFlow flow{look};
    flow.table({u"خططنا"_s, {}, {u"قلتم"_s, u"نخطط"_s}, {0.5, 0.5}, {{u"انتظرنا"_s, {{u"نخبركم"_s}}}}});
    const PrintedPages pages = flow.finished();
    qreal said = 0;
    qreal plan = 0;
    for (const PlacedText &text : pages.pages()[0].texts) {
        if (text.piece.words() == u"انتظرنا"_s)
            said = text.at.x();
        if (text.piece.words() == u"نخبركم"_s)
            plan = text.at.x();
    }
    CHECK(said > plan);
}

TEST_CASE("an empty flow is one empty page", "[print]")
{
    const PrintedPages pages = PageFlow{small()}.finished();
    CHECK(pages.count() == 1);
    QImage image{pages.size().toSize() / 8, QImage::Format_RGB32};
    image.fill(Qt::white);
    QPainter painter{&image};
    painter.scale(1 / unitsPerPoint, 1 / unitsPerPoint);
    pages.paint(painter, 0);
    pages.paint(painter, 5);
    CHECK(painter.isActive());
}

TEST_CASE("a PDF has as many pages, of that paper, with its fonts in it", "[print]")
{
    PageFlow flow{small()};
    flow.title(u"Our pledge"_s);
    flow.items(QStringList(100, u"You have a named nurse — قلتم"_s));
    const PrintedPages pages = flow.finished();
    QBuffer file;
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(pages.writePdf(file, u"Our pledge"_s));
    const QByteArray pdf = file.data();
    CHECK(pdf.startsWith("%PDF-"));
    CHECK(pdf.count("/Type /Page\n") == pages.count());
    CHECK(pdf.count("/FontDescriptor") >= 1);
    CHECK(pdf.count("/FontFile") >= 2);
    CHECK(pdf.count("/FontFile") >= pdf.count("/Type /FontDescriptor"));
}

TEST_CASE("a PDF that cannot be written is told", "[print]")
{
    QFile full{u"/dev/full"_s};
    REQUIRE(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    CHECK_FALSE(PageFlow{small()}.finished().writePdf(full, u"Our pledge"_s));
}
