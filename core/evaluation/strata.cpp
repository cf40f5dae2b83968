#include "evaluation/strata.h"

#include <algorithm>
#include <numeric>

namespace heard::evaluation {

namespace {

constexpr int outside = -1;

} // namespace

Strata::Strata(const QVector<Group> &groups)
{
    QMap<Respondent, QVector<int>> given;
    for (qsizetype place = 0; place < groups.size(); ++place) {
        const auto &points = groups[place].m_points;
        for (auto it = points.begin(); it != points.end(); ++it) {
            auto &row = given[it.key()];
            row.resize(groups.size(), outside);
            row[place] = it.value();
        }
    }
    QMap<QVector<int>, int> sizes;
    for (const auto &row : std::as_const(given))
        ++sizes[row];
    m_points = sizes.keys();
    m_sizes = sizes.values();
    m_members.resize(groups.size());
    for (const auto &row : std::as_const(m_points)) {
        for (qsizetype place = 0; place < groups.size(); ++place)
            m_members[place] << (row[place] != outside ? 1 : 0);
    }
}

Weights Strata::points(qsizetype place) const
{
    Weights weights;
    for (const auto &row : m_points)
        weights << std::max(row[place], 0);
    return weights;
}

QVector<Weights> Strata::classes() const
{
    QMap<QVector<int>, Weights> classes;
    for (qsizetype stratum = 0; stratum < m_points.size(); ++stratum) {
        auto membership = m_points[stratum];
        for (int &points : membership)
            points = std::min(points, 0);
        Weights &weights = classes[membership];
        weights.resize(m_points.size());
        weights[stratum] = 1;
    }
    return classes.values();
}

int Strata::total(const Weights &weights) const
{
    return std::inner_product(weights.begin(), weights.end(), m_sizes.begin(), 0);
}

} // namespace heard::evaluation
