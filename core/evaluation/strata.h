#pragma once

#include "evaluation/group.h"

#include <QVector>

namespace heard::evaluation {

/// One number for each stratum, to add strata up with.
using Weights = QVector<int>;

/// The respondents of some groups, sorted into strata: those of one are in the same groups and gave the same points in
/// each. Every count that is made of the groups, and every difference of two, is a sum of strata. Their order depends
/// on the groups alone and not on anybody's key.
class Strata final {
public:
    explicit Strata(const QVector<Group> &groups);

    [[nodiscard]] const QVector<int> &sizes() const { return m_sizes; }
    /// 1 for each stratum of the group at @p place.
    [[nodiscard]] const Weights &members(qsizetype place) const { return m_members[place]; }
    /// What each respondent of a stratum gave in the group at @p place.
    [[nodiscard]] Weights points(qsizetype place) const;
    /// Strata whose respondents are in the same groups, whatever they gave there: 1 for each stratum of such a class.
    [[nodiscard]] QVector<Weights> classes() const;
    [[nodiscard]] int total(const Weights &weights) const;

private:
    QVector<QVector<int>> m_points; ///< of each stratum in each group; outside where it is not in it
    QVector<int> m_sizes;
    QVector<Weights> m_members; ///< of each group
};

} // namespace heard::evaluation
