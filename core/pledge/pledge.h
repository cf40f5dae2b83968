#pragma once

#include "pledge/commitment.h"
#include "pledge/issue.h"
#include "pledge/standardofcare.h"

#include <QMap>

namespace heard::pledge {

/// One "you said" with every "we plan to". An issue without id stands for commitments whose issue is not known.
struct PledgedIssue {
    Issue issue;
    QVector<Commitment> commitments;

    bool operator==(const PledgedIssue &) const = default;
};

/// "12 promises: 8 kept, 3 under way, 1 we cannot keep yet"; those withdrawn are in none of them.
struct PledgeCounts {
    int kept = 0;
    int underWay = 0; ///< ongoing, in progress, planned or delayed
    int unable = 0;
    QMap<UnableReason, int> unableFor; ///< the same by what stops them; Other where nobody has said what

    [[nodiscard]] int all() const { return kept + underWay + unable; }
    bool operator==(const PledgeCounts &) const = default;
};

/// A unit's pledge as patients see it, in order.
struct Pledge {
    QVector<StandardOfCare> standards;
    QVector<PledgedIssue> issues;
    PledgeCounts counts; ///< of what is in `issues`
    std::optional<Instant> publishedAt;
    QString lead; ///< who leads it, by name; empty where nobody does

    bool operator==(const Pledge &) const = default;
};

[[nodiscard]] QVector<StandardOfCare> inOrder(QVector<StandardOfCare> standards);
/// Every issue with its commitments, in order; commitments without a known issue come last.
[[nodiscard]] QVector<PledgedIssue> grouped(QVector<Issue> issues, QVector<Commitment> commitments);
/// Groups and orders by position; leaves out what is not for @p audience and issues without a commitment left.
[[nodiscard]] Pledge pledgeOf(QVector<StandardOfCare> standards, QVector<Issue> issues, QVector<Commitment> commitments,
    Audience audience = Audience::Everyone);

} // namespace heard::pledge
