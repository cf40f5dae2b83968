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
    Tableau tableau = m_tableau;
    tableau.add(weights, -unlimited, std::max(enough, sumOf(weights, m_actual)));
    tableau.raiseLast();

    Search search{tableau.last(), tableau.columns(), {}};
    const auto rows = tableau.rowsThatHold();
    for (const int row : rows)
        search.heldBy << m_sources[row];
    return search;
}

} // namespace heard::evaluation
