// The booklet of a pledge with 200 commitments, as HTML, as pages and as a PDF; the floor is to break the same words into
// lines once, each of the width of the paper.
#include "bench/figures.h"
#include "print/bookletpages.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QGuiApplication>

#include <cstdio>
#include <functional>

using namespace heard;
using namespace heard::bench;
using namespace heard::pledge;
using namespace Qt::StringLiterals;

namespace {

constexpr int issues = 80;
constexpr int commitments = 200;
constexpr int rounds = 11;

Pledge largePledge()
{
    Pledge pledge;
    for (int i = 0; i < 12; ++i)
        pledge.standards << StandardOfCare{{}, {}, u"Standard %1: you know the name of your nurse and how to reach her."_s.arg(i), i, {}};
    for (int i = 0; i < issues; ++i) {
        Issue issue;
        issue.words = u"Patients said %1: we waited for a long time before surgery, alone, and nobody said why."_s.arg(i);
        issue.position = i;
        pledge.issues << PledgedIssue{issue, {}};
    }
    for (int i = 0; i < commitments; ++i) {
        Commitment commitment;
        commitment.plan = u"Plan %1: say how long the wait will be, and the reason, every half an hour, in the words of every day."_s.arg(i);
        commitment.state = i % 5 == 0 ? CommitmentState::Unable : CommitmentState::Achieved;
        commitment.by = Month{2026, 1 + i % 12};
        commitment.reason = i % 5 == 0 ? u"There is no money for a second volunteer this year."_s : QString{};
        pledge.issues[i % issues].commitments << commitment;
    }
    return pledge;
}

/// Every text of @p booklet.
QStringList wordsOf(const Booklet &booklet)
{
    QStringList words = booklet.standards;
    for (const BookletIssue &issue : booklet.issues) {
        words << issue.words;
        for (const BookletPlan &plan : issue.plans)
            words << plan.words << plan.by + u'\n' + plan.detail;
    }
    return words;
}

struct Measure {
    const char *name;
    std::function<void()> work;
    QVector<double> times{};
};

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application{argc, argv};
    people::Unit unit;
    unit.name = u"Riverbank Breast Unit"_s;
    const Booklet booklet = bookletOf(largePledge(), unit, Audience::Everyone, BookletLanguage::English, QDate{2026, 11, 23});
    const BookletPaper paper;
    QFont font{u"Inter"_s};
    font.setPixelSize(static_cast<int>(paper.points() * print::unitsPerPoint));
    int lines = 0;
    qsizetype bytes = 0;
    const print::PrintedPages pages = print::pagesOf(booklet, paper);
    QVector<Measure> measures{
        {"floor: lines of the same words", [&] {
             for (const QString &words : wordsOf(booklet))
                 lines += print::TextPiece{words, pages.size().width(), {font, Qt::black}}.lines();
         }},
        {"HTML", [&] { bytes += htmlOf(booklet, paper).size(); }},
        {"pages", [&] { lines += print::pagesOf(booklet, paper).count(); }},
        {"PDF of those pages", [&] {
             QBuffer file;
             if (file.open(QIODevice::WriteOnly) && pages.writePdf(file, booklet.title))
                 bytes += file.size();
         }},
    };
    for (int round = 0; round < rounds; ++round) {
        for (Measure &measure : measures) {
            QElapsedTimer clock;
            clock.start();
            measure.work();
            measure.times << static_cast<double>(clock.nsecsElapsed()) / 1e6;
        }
    }
    const double floor = median(measures[0].times);
    double all = 0;
    std::printf("A booklet of %d commitments, %d pages of A5:\n", commitments, pages.count());
    for (const Measure &measure : measures) {
        const double time = median(measure.times);
        std::printf("  %-32s %7.1f ms, ratio %.2f\n", measure.name, time, time / floor);
        if (&measure != &measures.front())
            all += time;
    }
    std::printf("  %-32s %7.1f ms %s\n", "all three", all, atMost(all, 2000, " ms").constData());
    return lines > 0 && bytes > 0 ? 0 : 1;
}
