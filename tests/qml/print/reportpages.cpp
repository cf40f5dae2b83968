#include "fakes/businesscase.h"
#include "print/reportpages.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

#include <catch2/catch_test_macros.hpp>

using namespace heard;
using namespace heard::impact;
using namespace heard::print;

namespace {

int drawings(const PrintedPages &pages)
{
    qsizetype count = 0;
    for (const PrintedPage &page : pages.pages())
        count += page.drawings.size();
    return static_cast<int>(count);
}

/// Whether anything reaches into the foot or the margin of its page.
bool staysWithin(const PrintedPages &pages)
{
    const double bottom = pages.size().height() - 36 * unitsPerPoint;
    for (const PrintedPage &page : pages.pages()) {
        for (const PlacedDrawing &drawing : page.drawings) {
            if (drawing.box.bottom() > bottom || drawing.box.right() > pages.size().width())
                return false;
        }
    }
    return true;
}

} // namespace

TEST_CASE("the page for managers is one page, in every language, however much there is", "[print]")
{
    for (const Language language : {Language::English, Language::Welsh, Language::Arabic}) {
        for (const int commitments : {0, 1, 40}) {
            BusinessCase made = fakes::businessCase(commitments, 10);
            CHECK(pagesOf(summaryReport(made, language)).count() == 1);
            for (CaseIssue &issue : made.issues) {
                issue.commitments.first().commitment.plan = QStringLiteral("We will do a very great deal of many things. ").repeated(40);
                if (auto &measure = issue.commitments.first().measure)
                    measure->words = QStringLiteral("How well we did all those many things. ").repeated(8);
            }
            CHECK(pagesOf(summaryReport(made, language)).count() == 1);
        }
    }
}

TEST_CASE("the printed business case has a chart for each measure, whole and on its page", "[print]")
{
    const PrintedPages pages = pagesOf(businessCaseReport(fakes::businessCase(8, 10), Language::English));
    CHECK(drawings(pages) == 7);
    CHECK(pages.count() > 4);
    CHECK(staysWithin(pages));
    CHECK(staysWithin(pagesOf(businessCaseReport(fakes::businessCase(3, 40), Language::Arabic))));
}

TEST_CASE("a printed chart has ink where it stands, and a PDF embeds its fonts", "[print]")
{
    const PrintedPages pages = pagesOf(businessCaseReport(fakes::businessCase(2, 10), Language::English));
    QImage image{600, 850, QImage::Format_RGB32};
    int withDrawing = 0;
    while (pages.pages()[withDrawing].drawings.isEmpty())
        ++withDrawing;
    image.fill(Qt::white);
    {
        QPainter painter{&image};
        painter.scale(600 / pages.size().width(), 600 / pages.size().width());
        pages.paint(painter, withDrawing);
    }
    const QRectF box = pages.pages()[withDrawing].drawings.first().box;
    const QRect shown = QRectF{box.topLeft() * 600 / pages.size().width(), box.size() * 600 / pages.size().width()}.toRect();
    int dark = 0;
    for (int y = shown.top(); y < shown.bottom(); ++y) {
        for (int x = shown.left(); x < shown.right(); ++x)
            dark += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
    }
    CHECK(dark > 200);

    QBuffer file;
    REQUIRE(file.open(QIODevice::WriteOnly));
    CHECK(pages.writePdf(file, QStringLiteral("Business case")));
    CHECK(file.data().startsWith("%PDF"));
    CHECK(file.data().contains("FontFile2"));
    QBuffer given;
    REQUIRE(given.open(QIODevice::WriteOnly));
    int written = 0;
    CHECK_FALSE(pages.writePdf(given, QStringLiteral("Business case"), [&](int pages) {
        written = pages;
        return pages < 2;
    }));
    CHECK(written == 2);
    CHECK(given.data().isEmpty());
    // As outlines the words of one chart alone were half a megabyte.
    CHECK(file.size() < 100'000);
}
