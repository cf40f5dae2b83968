// Search as she types, on a phone with the example pages and with as many as a large unit may have: the forgiving index
// beside a plain search for the letters as they stand, which finds nothing that is mistyped.
#include "bench/figures.h"
#include "information/examplepages.h"
#include "information/markdown.h"
#include "information/pagesearch.h"

#include <QElapsedTimer>

#include <cstdio>
#include <functional>
#include <random>

using namespace heard::bench;
using namespace heard::information;
using namespace Qt::StringLiterals;

namespace {

constexpr int manyPages = 300;
constexpr int rounds = 51;

/// The example pages, then others made of their words in another order, each with some words of its own.
QVector<Page> pages(int count)
{
    const auto examples = examplePages();
    QVector<Page> all;
    std::mt19937 random{20261122};
    for (int i = 0; i < count; ++i) {
        Page page = examples[i % examples.size()].page;
        page.id = {QString::number(i)};
        if (i >= examples.size()) {
            page.title += u' ' + QString::number(i);
            QStringList words = page.body.split(u' ');
            std::shuffle(words.begin(), words.end(), random);
            for (int own = 0; own < 20; ++own)
                words << u"word%1of%2"_s.arg(own).arg(i);
            page.body = words.join(u' ');
        }
        all << page;
    }
    return all;
}

double milliseconds(const std::function<void()> &work)
{
    QVector<double> times;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer clock;
        clock.start();
        work();
        times << static_cast<double>(clock.nsecsElapsed()) / 1e6;
    }
    return median(times);
}

/// The slowest of all the letters of @p typed, one after another.
double slowestKey(const QString &typed, const std::function<void(const QString &)> &find)
{
    double slowest = 0;
    for (qsizetype length = 1; length <= typed.size(); ++length)
        slowest = std::max(slowest, milliseconds([&] { find(typed.left(length)); }));
    return slowest;
}

void measure(int count)
{
    const auto all = pages(count);
    QStringList texts;
    for (const Page &page : all) {
        QString text = page.title;
        for (const Block &block : blocksFrom(page.body))
            text += u'\n' + block.text();
        texts << text;
    }
    PageSearch search;
    const double index = milliseconds([&] { search = PageSearch(all); });
    qsizetype found = 0;
    const auto forgiving = [&](const QString &typed) { found += search.find(typed).size(); };
    const auto plain = [&](const QString &typed) {
        for (const QString &text : texts)
            found += text.contains(typed, Qt::CaseInsensitive);
    };
    std::printf("%d pages: index %.1f ms, once\n", count, index);
    for (const QString &typed : {u"reconstruction"_s, u"reconstuction"_s, u"lymfoedema swolen arm"_s}) {
        const double key = slowestKey(typed, forgiving);
        const double floor = slowestKey(typed, plain);
        std::printf("  \"%s\": slowest key %.2f ms, plain search %.2f ms, ratio %.1f %s\n", qPrintable(typed), key, floor, key / floor,
            atMost(key, 30, " ms").constData());
    }
    if (found == 0)
        std::printf("nothing was found\n");
}

} // namespace

int main()
{
    measure(static_cast<int>(examplePages().size()));
    measure(manyPages);
}
