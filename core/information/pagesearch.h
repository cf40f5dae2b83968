#pragma once

#include "information/page.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace heard::information {

/// A page that has what was typed.
struct PageHit {
    ResourceId page;
    QString excerpt; ///< the sentence or so in which it was found, as mere words

    bool operator==(const PageHit &) const = default;
};

/// Finds pages by what a person typed, also where she mistyped it or has only begun a word. Made once for some pages,
/// then asked at every letter; knows no store.
class PageSearch final {
public:
    PageSearch() = default;
    explicit PageSearch(const QVector<Page> &pages);

    /// Those with any of the typed words, the best first. All of the words count twice, a word on nearly every page counts
    /// little, and one in the title more than in the text. Nothing typed finds nothing.
    [[nodiscard]] QVector<PageHit> find(const QString &typed) const;

private:
    /// Where a word stands.
    struct Place {
        int page;
        int passage; ///< among all passages
        int weight;  ///< more in a title than in a heading than in the text
    };
    struct Passage {
        QString text;
        int page;
    };
    /// A word of the pages that a typed one may mean, and how well it fits.
    struct Fit {
        int word;
        int points;
    };
    struct Score;
    struct Found;

    void add(int page, const QString &text, int weight);
    [[nodiscard]] QVector<Fit> fitting(const QString &typed) const;
    [[nodiscard]] QHash<int, Score> scoresFor(const QVector<Fit> &fits) const;
    [[nodiscard]] QString excerptOf(int passage, const QSet<QString> &fitted) const;

    QVector<ResourceId> m_pages;
    QVector<Passage> m_passages;
    QStringList m_words; ///< folded, each once
    QVector<QVector<Place>> m_places; ///< of each word
    QHash<QString, int> m_numbers;    ///< of each word
};

/// How many letters have to be changed, added, left out or swapped to make @p typed the beginning of @p word; more than
/// @p most reads as @p most + 1.
[[nodiscard]] int distanceToBeginning(QStringView typed, QStringView word, int most);

} // namespace heard::information
