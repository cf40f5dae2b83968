#pragma once

#include "people/teammember.h"
#include "pledge/commitment.h"

namespace heard::pledge {

/// What the commitments of one person, or of the unit, take a month, against the hours there are.
struct Load {
    ResourceId owner; ///< empty for what nobody sees to yet
    QString name;
    int commitments = 0;
    double needed = 0; ///< hours a month
    std::optional<double> available; ///< hours a month; nothing where nobody has said

    [[nodiscard]] bool isTooMuch() const { return available && needed > *available; }
    bool operator==(const Load &) const = default;
};

/// The hours of the unit's nurses and staff against what it has promised.
struct Capacity {
    QVector<Load> owners; ///< those with most to do beyond their hours first; what nobody sees to last
    Load unit;

    bool operator==(const Capacity &) const = default;
};

/// Hours a month until its own, the month of @p today included: what is left of the effort by its milestones. One without
/// a month is spread over a year; what is ongoing takes its effort every month; what is kept or given up takes none.
[[nodiscard]] double hoursAMonth(const Commitment &commitment, QDate today);
[[nodiscard]] Capacity capacityOf(const QVector<Commitment> &commitments, const QVector<people::TeamMember> &members, QDate today);

} // namespace heard::pledge
