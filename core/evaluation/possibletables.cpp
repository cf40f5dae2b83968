#include "evaluation/possibletables.h"

#include "evaluation/tableau.h"

#include <algorithm>
#include <numeric>

namespace heard::evaluation {

namespace {

int sumOf(const Weights &weights, const QVector<int> &table)
{
    return std::inner_product(weights.begin(), weights.end(), table.begin(), 0);
}

} // namespace

void PossibleTables::know(const Weights &weights, int least, int most, int source)
{
    Q_ASSERT(least <= sumOf(weights, m_actual) && sumOf(weights, m_actual) <= most);
    m_tableau.add(weights, least, most);
    m_sources << source;
}

void PossibleTables::settle()
{
    m_tableau.settle();
}

PossibleTables::Search PossibleTables::search(const Weights &weights, int enough) const
{
    if (m_searches++ % mostSearches == 0)
        m_searched = m_tableau;
    const int most = std::max(enough, sumOf(weights, m_actual));
    m_searched.add(weights, -unlimited, most);
    m_searched.raiseLast();

    // The last search may have brought it beyond.
    Search search{std::min<double>(m_searched.last(), most), m_searched.columns(), {}};
    const auto rows = m_searched.rowsThatHold();
    for (const int row : rows)
        search.heldBy << m_sources[row];
    m_searched.dropLast();
    return search;
}

} // namespace heard::evaluation
