#pragma once

#include "evaluation/strata.h"
#include "evaluation/tableau.h"

namespace heard::evaluation {

/// All tables of counts, one count for each stratum and none below 0, that fit the sums which somebody knows. The
/// actual table is one of them; how far a sum can stray from it is what that somebody does not know.
///
/// Counts may have fractions here. For tables of one and two ways and their drill-downs that makes no difference, since
/// their extremes are whole numbers; for others a range may be found a fraction too wide.
class PossibleTables final {
public:
    static constexpr int unlimited = 1 << 30;

    explicit PossibleTables(QVector<int> actual) : m_actual(std::move(actual)), m_tableau(m_actual), m_searched(m_tableau) {}

    /// The strata times @p weights add up to @p least or more and @p most or less; @p source says who told it.
    void know(const Weights &weights, int least, int most, int source);

    /// All that somebody knows has been said.
    void settle();

    struct Search {
        double greatest = 0;       ///< that the sum can be, or as much as was enough
        std::vector<double> table; ///< one in which it is that
        QVector<int> heldBy;       ///< the sources of the sums that keep it from more
    };
    /// How great the sum of the strata times @p weights can be; looks no further than @p enough.
    [[nodiscard]] Search search(const Weights &weights, int enough) const;

private:
    QVector<int> m_actual;
    static constexpr int mostSearches = 32; ///< from one to the next; then rounding could begin to show

    QVector<int> m_sources; ///< of each sum
    Tableau m_tableau;
    mutable Tableau m_searched; ///< where the last search ended: the next begins there, without a copy of so much
    mutable int m_searches = 0;
};

} // namespace heard::evaluation
