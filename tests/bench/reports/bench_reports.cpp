// The reports of a pledge with 200 commitments with ten values each: as pages of HTML, as a PDF and as rows; the
// floor is to draw their charts.
#include "bench/figures.h"
#include "fakes/businesscase.h"
#include "print/reportpages.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QGuiApplication>

#include <cstdio>
#include <functional>

using namespace heard;
using namespace heard::bench;
using namespace heard::impact;

namespace {

constexpr int commitments = 200;
constexpr int months = 10;
constexpr int rounds = 5;

struct Timed {
    const char *name;
    std::function<void()> work;
    double aim = 0; ///< milliseconds; 0 where there is none
    QVector<double> times{};
};

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application{argc, argv};
    const BusinessCase made = fakes::businessCase(commitments, months);
    const ImpactWords words{Language::English};
    qsizetype bytes = 0;
    const auto print = [&](const Report &report) {
        QBuffer file;
        if (file.open(QIODevice::WriteOnly) && print::pagesOf(report).writePdf(file, report.title))
            bytes += file.size();
    };
    QVector<Timed> all{
        {"floor: the charts", [&] {
             for (const CaseIssue &issue : made.issues) {
                 const MeasuredCommitment &one = issue.commitments.first();
                 if (one.measure)
                     bytes += svgOf(chartOf(*one.measure, *one.findings, words), {}).size();
             }
         }},
        {"business case as HTML", [&] { bytes += htmlOf(businessCaseReport(made, Language::English)).size(); }},
        {"business case as PDF", [&] { print(businessCaseReport(made, Language::English)); }, 1500},
        {"page for managers as PDF", [&] { print(summaryReport(made, Language::English)); }, 300},
        {"rows", [&] { bytes += csvOf(made, Language::English).size(); }},
    };
    for (int round = 0; round < rounds; ++round) {
        for (Timed &one : all) {
            QElapsedTimer clock;
            clock.start();
            one.work();
            one.times << static_cast<double>(clock.nsecsElapsed()) / 1e6;
        }
    }
    const double floor = median(all[0].times);
    std::printf("Reports of %d commitments with %d values each:\n", commitments, months);
    for (const Timed &one : all)
        std::printf("  %-28s %8.1f ms, ratio %.2f %s\n", one.name, median(one.times), median(one.times) / floor,
                    one.aim > 0 ? atMost(median(one.times), one.aim, " ms").constData() : "");
    return bytes > 0 ? 0 : 1;
}
