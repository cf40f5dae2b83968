#include "themes/themesuggester.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace heard::themes {

namespace {

constexpr std::size_t folds = 3;
constexpr std::size_t mostSentences = 200;

struct Sentence {
    qsizetype start = 0;
    qsizetype length = 0;
};

/// Without the spaces around them; an empty one is none.
std::vector<Sentence> sentencesIn(const QString &words)
{
    std::vector<Sentence> sentences;
    QTextBoundaryFinder finder{QTextBoundaryFinder::Sentence, words};
    qsizetype start = 0;
    while (sentences.size() < mostSentences) {
        const qsizetype end = finder.toNextBoundary();
        if (end < 0)
            break;
        const QStringView all = QStringView{words}.sliced(start, end - start);
        const QStringView trimmed = all.trimmed();
        if (!trimmed.isEmpty())
            sentences.push_back({start + (trimmed.data() - all.data()), trimmed.size()});
        start = end;
    }
    return sentences;
}

/// Examples as points, and how to learn one theme from them.
class Lesson final {
public:
    Lesson(const QVector<Example> &examples, const std::vector<Point> &points, int terms)
        : m_examples(examples), m_points(points), m_terms(terms)
    {
    }

    /// Those with enough examples, in the order in which they are met.
    [[nodiscard]] QVector<ResourceId> themes() const
    {
        QVector<ResourceId> met;
        QHash<ResourceId, int> times;
        for (const Example &example : m_examples) {
            for (const ResourceId &theme : example.themes) {
                if (++times[theme] == 1)
                    met << theme;
            }
        }
        met.removeIf([&](const ResourceId &theme) { return times[theme] < ThemeSuggester::fewestExamples; });
        return met;
    }

    [[nodiscard]] Boundary boundaryOf(const ResourceId &theme) const
    {
        return boundaryOf(sidesOf(theme), [](std::size_t) { return false; });
    }

    /// Each example is measured by a boundary that was learnt without it.
    [[nodiscard]] Calibration calibrationFor(const ResourceId &theme) const
    {
        const std::vector<char> isTheme = sidesOf(theme);
        const std::vector<std::size_t> fold = foldsOf(isTheme);
        std::vector<double> distances(isTheme.size());
        for (std::size_t part = 0; part < folds; ++part) {
            const Boundary boundary = boundaryOf(isTheme, [&](std::size_t i) { return fold[i] == part; });
            for (std::size_t i = 0; i < distances.size(); ++i) {
                if (fold[i] == part)
                    distances[i] = boundary.distanceOf(m_points[i]);
            }
        }
        return calibrationOf(distances, isTheme);
    }

private:
    [[nodiscard]] std::vector<char> sidesOf(const ResourceId &theme) const
    {
        std::vector<char> isTheme;
        for (const Example &example : m_examples)
            isTheme.push_back(example.themes.contains(theme));
        return isTheme;
    }

    /// Theme and others are dealt out in turn, so that each fold has its share of both.
    [[nodiscard]] static std::vector<std::size_t> foldsOf(const std::vector<char> &isTheme)
    {
        std::vector<std::size_t> fold;
        std::size_t dealt[2]{};
        for (const char theirs : isTheme)
            fold.push_back(dealt[theirs ? 1 : 0]++ % folds);
        return fold;
    }

    template <typename LeaveOut>
    [[nodiscard]] Boundary boundaryOf(const std::vector<char> &isTheme, LeaveOut leaveOut) const
    {
        std::vector<const Point *> points;
        std::vector<char> sides;
        for (std::size_t i = 0; i < m_points.size(); ++i) {
            if (leaveOut(i))
                continue;
            points.push_back(&m_points[i]);
            sides.push_back(isTheme[i]);
        }
        return boundaryBetween({points, sides, m_terms});
    }

    const QVector<Example> &m_examples;
    const std::vector<Point> &m_points;
    int m_terms;
};

} // namespace

ThemeSuggester ThemeSuggester::learntFrom(const QVector<Example> &examples)
{
    std::vector<Terms> terms;
    for (const Example &example : examples)
        terms.push_back(termsOf(example.passage, shippedMeanings()));
    ThemeSuggester learnt;
    learnt.m_vocabulary = Vocabulary::of(terms);
    std::vector<Point> points;
    for (const Terms &passage : terms)
        points.push_back(learnt.m_vocabulary.pointOf(passage));
    const Lesson lesson{examples, points, learnt.m_vocabulary.size()};
    for (const ResourceId &theme : lesson.themes())
        learnt.m_known.push_back({theme, lesson.boundaryOf(theme), lesson.calibrationFor(theme)});
    return learnt;
}

QVector<Suggestion> ThemeSuggester::suggest(const Passage &passage, int most) const
{
    QVector<Suggestion> all = ranked(passage);
    all.removeIf([](const Suggestion &suggestion) { return suggestion.confidence < enough; });
    all.resize(std::clamp<qsizetype>(most, 0, all.size()));
    if (all.isEmpty())
        return all;
    const std::vector<Sentence> sentences = sentencesIn(passage.words);
    std::vector<Point> points;
    for (const Sentence &sentence : sentences)
        points.push_back(pointOf({passage.words.sliced(sentence.start, sentence.length), passage.part}));
    for (Suggestion &suggestion : all) {
        const auto theirs = std::ranges::find(m_known, suggestion.theme, &Known::theme);
        const auto best = std::ranges::max_element(points, {}, [&](const Point &at) { return theirs->boundary.distanceOf(at); });
        const Sentence &sentence = sentences[static_cast<std::size_t>(best - points.begin())];
        suggestion.start = sentence.start;
        suggestion.length = sentence.length;
    }
    return all;
}

QVector<Suggestion> ThemeSuggester::ranked(const Passage &passage) const
{
    const Point point = pointOf(passage);
    if (point.empty())
        return {};
    std::vector<std::pair<double, const Known *>> order;
    for (const Known &known : m_known)
        order.emplace_back(known.boundary.distanceOf(point), &known);
    std::ranges::stable_sort(order, std::greater{}, &std::pair<double, const Known *>::first);
    QVector<Suggestion> suggestions;
    for (const auto &[distance, known] : order)
        suggestions.push_back({known->theme, known->calibration.confidenceAt(distance)});
    return suggestions;
}

Point ThemeSuggester::pointOf(const Passage &passage) const
{
    const Terms terms = termsOf(passage, shippedMeanings());
    return m_vocabulary.knowsAny(terms.pieces) ? m_vocabulary.pointOf(terms) : Point{};
}

} // namespace heard::themes
