#include "information/pagesearch.h"

#include "base/plainwords.h"
#include "information/markdown.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace heard::information {

namespace {

constexpr int titleWeight = 8;
constexpr int headingWeight = 3;
constexpr int textWeight = 1;
constexpr qsizetype longestWord = 32; // of a longer one the beginning tells enough
constexpr qsizetype longestExcerpt = 140;
constexpr qsizetype mostTypedWords = 8;

QStringList wordsOf(const QString &text)
{
    QStringList words = plainWords(text);
    for (QString &word : words)
        word.truncate(longestWord);
    return words;
}

/// How much may be mistyped: nothing in a short word, for then it would be another.
int mistakesIn(QStringView word)
{
    return word.size() < 4 ? 0 : word.size() < 8 ? 1 : 2;
}

/// How well a typed word fits as it is: the whole word, or the beginning of one.
int fitOf(QStringView typed, QStringView word)
{
    return typed == word ? 4 : word.startsWith(typed) ? 3 : 0;
}

/// The same where it was mistyped: with each mistake less.
int forgivingFitOf(QStringView typed, QStringView word)
{
    const int most = mistakesIn(typed);
    if (most == 0 || word.size() + most < typed.size())
        return 0;
    return most + 1 - distanceToBeginning(typed, word, most);
}

/// How much a word tells that is on @p with of @p all pages: next to nothing where it is on all of them, so that a rare word
/// in the text weighs more than such a one in a title.
int rarityOf(qsizetype with, qsizetype all)
{
    return with > 0 ? 1 + static_cast<int>(std::lround(8 * std::log2(static_cast<double>(all) / static_cast<double>(with)))) : 0;
}

/// What of @p text fits into an excerpt that begins at @p from, up to the end of a word.
QString partOf(const QString &text, qsizetype from)
{
    const QString begun = from > 0 ? QStringLiteral("…") : QString{};
    if (text.size() - from <= longestExcerpt)
        return begun + text.mid(from);
    const qsizetype space = text.lastIndexOf(u' ', from + longestExcerpt);
    const qsizetype end = space > from ? space : from + longestExcerpt;
    return begun + text.mid(from, end - from) + QStringLiteral("…");
}

} // namespace

/// What one typed word earns a page.
struct PageSearch::Score {
    int points = 0;
    int passage = -1; ///< where it was found best
    int best = 0;
};

/// What the typed words together earn a page.
struct PageSearch::Found {
    int page = 0;
    int words = 0;
    int points = 0;
    int passage = -1;
    int best = 0;

    void add(int number, const Score &score, int rarity)
    {
        page = number;
        ++words;
        points += score.points * rarity;
        if (score.best * rarity > best) {
            best = score.best * rarity;
            passage = score.passage;
        }
    }
};

int distanceToBeginning(QStringView typed, QStringView word, int most)
{
    // Three rows of the usual table; the least of the last row is the distance to some beginning.
    std::array<std::array<int, longestWord + 1>, 3> rows{};
    const qsizetype width = std::min(word.size(), longestWord);
    for (qsizetype j = 0; j <= width; ++j)
        rows[0][static_cast<size_t>(j)] = static_cast<int>(j);
    const qsizetype height = std::min(typed.size(), longestWord);
    for (qsizetype i = 1; i <= height; ++i) {
        auto &row = rows[static_cast<size_t>(i % 3)];
        const auto &above = rows[static_cast<size_t>((i - 1) % 3)];
        const auto &twoAbove = rows[static_cast<size_t>((i + 1) % 3)];
        row[0] = static_cast<int>(i);
        int least = row[0];
        for (qsizetype j = 1; j <= width; ++j) {
            const auto at = static_cast<size_t>(j);
            const bool same = typed[i - 1] == word[j - 1];
            row[at] = std::min({above[at] + 1, row[at - 1] + 1, above[at - 1] + (same ? 0 : 1)});
            if (i > 1 && j > 1 && typed[i - 1] == word[j - 2] && typed[i - 2] == word[j - 1])
                row[at] = std::min(row[at], twoAbove[at - 2] + 1);
            least = std::min(least, row[at]);
        }
        if (least > most)
            return most + 1;
        if (i == height)
            return std::min(least, most + 1);
    }
    return 0;
}

PageSearch::PageSearch(const QVector<Page> &pages)
{
    for (const Page &page : pages) {
        const int number = static_cast<int>(m_pages.size());
        m_pages << page.id;
        add(number, page.title, titleWeight);
        const auto blocks = blocksFrom(page.body);
        for (const Block &block : blocks)
            add(number, block.text(), block.kind == Block::Kind::Heading ? headingWeight : textWeight);
    }
}

void PageSearch::add(int page, const QString &text, int weight)
{
    const int passage = static_cast<int>(m_passages.size());
    m_passages.push_back({text, page});
    const QStringList words = wordsOf(text);
    for (const QString &word : words) {
        auto number = m_numbers.constFind(word);
        if (number == m_numbers.cend()) {
            number = m_numbers.insert(word, static_cast<int>(m_words.size()));
            m_words << word;
            m_places.push_back({});
        }
        m_places[*number].push_back({page, passage, weight});
    }
}

QVector<PageSearch::Fit> PageSearch::fitting(const QString &typed) const
{
    // Mistakes are looked for only where there is nothing without: a right word would find its neighbours too.
    for (const auto fitOf : {information::fitOf, forgivingFitOf}) {
        QVector<Fit> found;
        for (int i = 0; i < m_words.size(); ++i) {
            if (const int fit = fitOf(typed, m_words[i]); fit > 0)
                found.push_back({i, fit});
        }
        if (!found.isEmpty())
            return found;
    }
    return {};
}

QHash<int, PageSearch::Score> PageSearch::scoresFor(const QVector<Fit> &fits) const
{
    QHash<int, Score> scores;
    for (const auto &[i, fit] : fits) {
        for (const Place &place : m_places[i]) {
            Score &score = scores[place.page];
            const int points = fit * place.weight;
            // Once in the title says more than often in the text, so only the best place counts, and a little each other.
            score.points = std::max(score.points, points * 16) + 1;
            if (points > score.best) {
                score.best = points;
                score.passage = place.passage;
            }
        }
    }
    return scores;
}

QVector<PageHit> PageSearch::find(const QString &typed) const
{
    const QStringList words = wordsOf(typed).mid(0, mostTypedWords);
    QHash<int, Found> found;
    QSet<QString> fitted;
    int known = 0; // typed words that are on any page
    for (const QString &word : words) {
        const auto fits = fitting(word);
        for (const Fit &fit : fits)
            fitted << m_words[fit.word];
        const auto scores = scoresFor(fits);
        known += scores.isEmpty() ? 0 : 1;
        const int rarity = rarityOf(scores.size(), m_pages.size());
        for (auto it = scores.begin(); it != scores.end(); ++it)
            found[it.key()].add(it.key(), *it, rarity);
    }
    QVector<Found> ranked{found.cbegin(), found.cend()};
    // All the words somewhere in the text tell less than the one that matters in the title.
    for (Found &page : ranked)
        page.points *= page.words == known ? 2 : 1;
    std::sort(ranked.begin(), ranked.end(), [](const Found &a, const Found &b) {
        return a.points != b.points ? a.points > b.points : a.page < b.page;
    });
    QVector<PageHit> hits;
    for (const Found &page : std::as_const(ranked))
        hits.push_back({m_pages[page.page], excerptOf(page.passage, fitted)});
    return hits;
}

/// The part of a passage around the first word that fits; of a title, which is shown anyway, how the page begins.
QString PageSearch::excerptOf(int passage, const QSet<QString> &fitted) const
{
    if (passage == 0 || m_passages[passage - 1].page != m_passages[passage].page) {
        const bool more = passage + 1 < m_passages.size() && m_passages[passage + 1].page == m_passages[passage].page;
        return more ? partOf(m_passages[passage + 1].text, 0) : QString{};
    }
    const QString text = m_passages[passage].text;
    if (text.size() <= longestExcerpt)
        return text;
    qsizetype at = 0;
    const QStringList spoken = text.split(u' ');
    for (const QString &part : spoken) {
        const QStringList plain = wordsOf(part);
        if (std::any_of(plain.begin(), plain.end(), [&](const QString &word) { return fitted.contains(word); }))
            break;
        at += part.size() + 1;
    }
    // It begins with a whole word, some way before the one that was found.
    const qsizetype from = at <= longestExcerpt / 2 ? 0 : text.indexOf(u' ', at - longestExcerpt / 2) + 1;
    return partOf(text, std::min(from, text.size()));
}

} // namespace heard::information
