#pragma once

#include "themes/terms.h"

#include <QHash>

namespace heard::themes {

/// A passage as a point: how strongly each term of a vocabulary stands in it, in the order of the terms.
struct Coordinate {
    int term = 0;
    float weight = 0;
};
using Point = std::vector<Coordinate>;

/// The terms that were met in several passages, and how rare each is.
class Vocabulary final {
public:
    [[nodiscard]] static Vocabulary of(const std::vector<Terms> &passages);

    /// Rare terms weigh more (tf–idf), long passages no more than short ones.
    [[nodiscard]] Point pointOf(const Terms &passage) const;
    [[nodiscard]] bool knowsAny(const std::vector<Term> &terms) const;
    [[nodiscard]] int size() const { return static_cast<int>(m_rarity.size()); }

private:
    void append(const std::vector<Term> &terms, double length, Point &point) const;

    QHash<quint64, int> m_places;
    std::vector<float> m_rarity;
};

} // namespace heard::themes
