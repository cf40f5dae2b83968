#include "themes/vocabulary.h"

#include <algorithm>
#include <cmath>

namespace heard::themes {

namespace {

constexpr int fewestPassages = 2; // a term met once says nothing of others
// How far each kind of term may carry a point; chosen by cross-validation.
constexpr double wordLength = 1;
constexpr double pieceLength = 1;
constexpr double meaningLength = 1.5;

} // namespace

Vocabulary Vocabulary::of(const std::vector<Terms> &passages)
{
    std::vector<quint64> met;
    for (const Terms &terms : passages) {
        for (const auto *kind : {&terms.words, &terms.pieces, &terms.meanings}) {
            for (const Term &term : *kind)
                met.push_back(term.mark);
        }
    }
    std::sort(met.begin(), met.end());
    Vocabulary vocabulary;
    const auto all = static_cast<double>(passages.size());
    for (auto first = met.begin(); first != met.end();) {
        const auto last = std::upper_bound(first, met.end(), *first);
        const auto times = static_cast<double>(last - first);
        if (times >= fewestPassages) {
            vocabulary.m_places.insert(*first, vocabulary.size());
            vocabulary.m_rarity.push_back(static_cast<float>(std::log((1 + all) / (1 + times)) + 1));
        }
        first = last;
    }
    return vocabulary;
}

Point Vocabulary::pointOf(const Terms &passage) const
{
    Point point;
    append(passage.words, wordLength, point);
    append(passage.pieces, pieceLength, point);
    append(passage.meanings, meaningLength, point);
    return point;
}

bool Vocabulary::knowsAny(const std::vector<Term> &terms) const
{
    return std::ranges::any_of(terms, [this](const Term &term) { return m_places.contains(term.mark); });
}

void Vocabulary::append(const std::vector<Term> &terms, double length, Point &point) const
{
    const std::size_t first = point.size();
    double squares = 0;
    for (const Term &term : terms) {
        const auto place = m_places.constFind(term.mark);
        if (place == m_places.constEnd())
            continue;
        const double weight = (1 + std::log(term.times)) * static_cast<double>(m_rarity[static_cast<std::size_t>(*place)]);
        point.push_back({*place, static_cast<float>(weight)});
        squares += weight * weight;
    }
    const auto scale = static_cast<float>(squares > 0 ? length / std::sqrt(squares) : 0);
    for (std::size_t i = first; i < point.size(); ++i)
        point[i].weight *= scale;
}

} // namespace heard::themes
