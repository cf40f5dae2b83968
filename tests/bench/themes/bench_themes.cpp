// How well themes are suggested, on real comments with the themes that people gave them, beside a floor that always says the
// most frequent one. Whatever could be chosen about the method was chosen on one half of the comments (--choose shows how
// it does there, by cross-validation); every test is on comments of the other half. Comments in the same words stay together.
#include "base/csv.h"
#include "bench/figures.h"
#include "themes/themesuggester.h"

#include <QElapsedTimer>
#include <QFile>
#include <QMap>

#include <cstdio>
#include <numeric>
#include <random>
#include <string_view>

using namespace heard;
using namespace heard::bench;
using namespace heard::themes;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 halvesSeed = 2026;
constexpr int splits = 5;
constexpr std::size_t folds = 5;

using Comments = QVector<Example>; // each with one theme, the label
using Group = Comments;            // in the same words

/// A table of what was chosen by people against what comes first here.
class Confusion final {
public:
    void add(const QString &label, const QString &chosen)
    {
        ++m_table[label][chosen];
        ++m_chosen[chosen];
        ++m_all;
    }
    [[nodiscard]] double accuracy() const
    {
        int right = 0;
        for (auto row = m_table.begin(); row != m_table.end(); ++row)
            right += row->value(row.key());
        return static_cast<double>(right) / m_all;
    }
    [[nodiscard]] double balanced() const
    {
        double sum = 0;
        for (const QString &label : m_table.keys())
            sum += recall(label);
        return sum / static_cast<double>(m_table.size());
    }
    [[nodiscard]] int count(const QString &label) const
    {
        const auto row = m_table.value(label);
        return std::accumulate(row.begin(), row.end(), 0);
    }
    [[nodiscard]] double recall(const QString &label) const { return m_table[label].value(label) / static_cast<double>(count(label)); }
    [[nodiscard]] double precision(const QString &label) const
    {
        return m_chosen.value(label) ? m_table[label].value(label) / static_cast<double>(m_chosen.value(label)) : 0;
    }
    [[nodiscard]] QStringList labels() const { return m_table.keys(); }
    [[nodiscard]] int all() const { return m_all; }

private:
    QMap<QString, QMap<QString, int>> m_table;
    QMap<QString, int> m_chosen;
    int m_all = 0;
};

/// What came of one or several tests.
struct Outcome {
    Confusion first;
    Confusion floor;
    int suggested = 0;      ///< comments with any suggestion
    int firstRight = 0;     ///< of those
    int amongRight = 0;     ///< of those, the label is one of up to three
    int tenths[10]{};       ///< suggestions by confidence
    int tenthsRight[10]{};  ///< of those
    QVector<double> milliseconds;
};

QVector<Group> groupsIn(const csv::Table &table)
{
    const auto column = [&](const QString &name) { return table.header.indexOf(name); };
    const qsizetype words = column(u"feedback"_s), label = column(u"label"_s), question = column(u"question"_s);
    QMap<QString, Group> groups;
    for (const csv::Row &row : table.rows) {
        const Part part = row.cells[question].endsWith("Q1"_L1) ? Part::Better : Part::Good;
        groups[row.cells[words].simplified().toCaseFolded()] << Example{{row.cells[words], part}, {{row.cells[label]}}};
    }
    return groups.values();
}

/// In a random order, but with equal labels beside each other: every n-th of them is a stratified part.
QVector<Group> dealt(QVector<Group> groups, quint32 seed)
{
    std::mt19937 random{seed};
    for (qsizetype i = groups.size(); i > 1; --i)
        groups.swapItemsAt(i - 1, static_cast<qsizetype>(random() % static_cast<quint32>(i)));
    std::ranges::stable_sort(groups, {}, [](const Group &group) { return group[0].themes[0].value; });
    return groups;
}

QString mostFrequent(const Comments &comments)
{
    QMap<QString, int> times;
    for (const Example &comment : comments)
        ++times[comment.themes[0].value];
    const auto most = std::ranges::max_element(times);
    return std::next(times.begin(), std::distance(times.begin(), most)).key();
}

void testOne(const ThemeSuggester &suggester, const Example &comment, const QString &frequent, Outcome &outcome)
{
    const QString label = comment.themes[0].value;
    QElapsedTimer clock;
    clock.start();
    const auto suggested = suggester.suggest(comment.passage);
    outcome.milliseconds << static_cast<double>(clock.nsecsElapsed()) / 1e6;
    const auto ranked = suggester.ranked(comment.passage);
    outcome.first.add(label, ranked.isEmpty() ? frequent : ranked[0].theme.value);
    outcome.floor.add(label, frequent);
    const auto isRight = [&](const Suggestion &suggestion) { return suggestion.theme.value == label; };
    outcome.suggested += !suggested.isEmpty();
    outcome.firstRight += !suggested.isEmpty() && isRight(suggested[0]);
    outcome.amongRight += std::ranges::any_of(suggested, isRight);
    for (const Suggestion &suggestion : ranked) {
        const auto tenth = std::min(9, static_cast<int>(suggestion.confidence * 10));
        ++outcome.tenths[tenth];
        outcome.tenthsRight[tenth] += isRight(suggestion);
    }
}

void test(const Comments &learnt, const Comments &tested, Outcome &outcome)
{
    QElapsedTimer clock;
    clock.start();
    const auto suggester = ThemeSuggester::learntFrom(learnt);
    const auto taken = clock.elapsed();
    const QString frequent = mostFrequent(learnt);
    Outcome alone;
    for (const Example &comment : tested) {
        testOne(suggester, comment, frequent, alone);
        testOne(suggester, comment, frequent, outcome);
    }
    std::printf("  learnt %lld in %lld ms, tested %lld: accuracy %.3f, balanced %.3f; always \"%s\": %.3f, %.3f\n",
        static_cast<long long>(learnt.size()), static_cast<long long>(taken), static_cast<long long>(tested.size()),
        alone.first.accuracy(), alone.first.balanced(), qPrintable(frequent), alone.floor.accuracy(), alone.floor.balanced());
}

void print(const Outcome &outcome)
{
    std::printf("all tests together: accuracy %.3f, balanced %.3f %s; floor %.3f, %.3f\n", outcome.first.accuracy(),
        outcome.first.balanced(), atLeast(outcome.first.balanced(), 0.55).constData(), outcome.floor.accuracy(),
        outcome.floor.balanced());
    for (const QString &label : outcome.first.labels())
        std::printf("  %-26s precision %.2f, recall %.2f, of %d\n", qPrintable(label), outcome.first.precision(label),
            outcome.first.recall(label), outcome.first.count(label));
    std::printf("something is suggested for %.0f %%; the first is right for %.0f %% of those, one of up to three for %.0f %%\n",
        100.0 * outcome.suggested / outcome.first.all(), 100.0 * outcome.firstRight / outcome.suggested,
        100.0 * outcome.amongRight / outcome.suggested);
    std::printf("of every theme's confidence, and how often it was right:");
    for (int tenth = 0; tenth < 10; ++tenth)
        std::printf(" %.1f: %.2f%s", tenth / 10.0, outcome.tenthsRight[tenth] / std::max(1.0, double(outcome.tenths[tenth])), tenth < 9 ? "," : "\n");
    const double slowest = *std::ranges::max_element(outcome.milliseconds);
    std::printf("one suggestion: median %.3f ms, slowest %.2f ms %s\n", median(outcome.milliseconds), slowest,
        atMost(slowest, 5, " ms").constData());
}

Comments together(const QVector<Group> &groups, auto takes)
{
    Comments comments;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        if (takes(static_cast<std::size_t>(i)))
            comments += groups[i];
    }
    return comments;
}

/// Cross-validation within the half that is not tested on.
void choose(const QVector<Group> &half)
{
    Outcome outcome;
    const auto groups = dealt(half, 1);
    for (std::size_t fold = 0; fold < folds; ++fold)
        test(together(groups, [&](std::size_t i) { return i % folds != fold; }),
            together(groups, [&](std::size_t i) { return i % folds == fold; }), outcome);
    print(outcome);
}

/// Two of five of the other half are tested in each split: a fifth of all.
void measure(const QVector<Group> &chosenOn, const QVector<Group> &others, bool asked)
{
    Outcome outcome;
    const auto hidden = [&](Comments comments) {
        for (Example &comment : comments)
            comment.passage.part = asked ? comment.passage.part : Part::Unknown;
        return comments;
    };
    for (quint32 seed = 1; seed <= splits; ++seed) {
        const auto groups = dealt(others, seed);
        const auto learnt = together(chosenOn, [](std::size_t) { return true; })
            + together(groups, [](std::size_t i) { return i % 5 >= 2; });
        test(hidden(learnt), hidden(together(groups, [](std::size_t i) { return i % 5 < 2; })), outcome);
    }
    print(outcome);
}

} // namespace

int main(int argc, char **argv)
{
    const QString folder = qEnvironmentVariable("HEARD_SHARED", QStringLiteral(HEARD_SOURCE_DIR "/../shared"));
    QFile file{folder + u"/data/feedback-trust-a.csv"_s};
    if (!file.open(QIODevice::ReadOnly)) {
        std::printf("themes: %s is not there, so nothing was measured; HEARD_SHARED names the folder that has data/ in it\n",
            qPrintable(file.fileName()));
        return 0;
    }
    const auto table = csv::read(file.readAll());
    if (!table) {
        std::printf("themes: %s cannot be read\n", qPrintable(file.fileName()));
        return 1;
    }
    const auto groups = dealt(groupsIn(*table), halvesSeed);
    QVector<Group> halves[2];
    for (qsizetype i = 0; i < groups.size(); ++i)
        halves[i % 2] << groups[i];
    if (argc > 1 && argv[1] == std::string_view{"--choose"}) {
        choose(halves[0]);
        return 0;
    }
    std::printf("themes, %lld comments, which question was answered known:\n", static_cast<long long>(table->rows.size()));
    measure(halves[0], halves[1], true);
    std::printf("the same with the words alone:\n");
    measure(halves[0], halves[1], false);
}
