#include "pledge/pledge.h"

#include <algorithm>

namespace heard::pledge {

namespace {

template <typename T>
void sortByPosition(QVector<T> &items)
{
    // The id decides between two who were put in the same place on two devices, so that all show one order.
    std::stable_sort(items.begin(), items.end(), [](const T &a, const T &b) {
        return std::tie(a.position, a.id.value) < std::tie(b.position, b.id.value);
    });
}

void count(const Commitment &commitment, PledgeCounts &counts)
{
    switch (commitment.state) {
    case CommitmentState::Achieved:
        ++counts.kept;
        break;
    case CommitmentState::Unable:
        ++counts.unable;
        ++counts.unableFor[commitment.unableReason.value_or(UnableReason::Other)];
        break;
    case CommitmentState::Draft:
    case CommitmentState::Withdrawn:
        break;
    case CommitmentState::Agreed:
    case CommitmentState::Planned:
    case CommitmentState::InProgress:
    case CommitmentState::Ongoing:
    case CommitmentState::Delayed:
        ++counts.underWay;
        break;
    }
}

} // namespace

QVector<StandardOfCare> inOrder(QVector<StandardOfCare> standards)
{
    sortByPosition(standards);
    return standards;
}

QVector<PledgedIssue> grouped(QVector<Issue> issues, QVector<Commitment> commitments)
{
    sortByPosition(issues);
    sortByPosition(commitments);
    QVector<PledgedIssue> rows;
    for (Issue &issue : issues)
        rows.push_back({std::move(issue), {}});
    PledgedIssue withoutIssue;
    for (Commitment &commitment : commitments) {
        const auto home = std::find_if(rows.begin(), rows.end(),
            [&](const PledgedIssue &row) { return row.issue.id == commitment.issue; });
        (home == rows.end() ? withoutIssue : *home).commitments << std::move(commitment);
    }
    if (!withoutIssue.commitments.isEmpty())
        rows << std::move(withoutIssue);
    return rows;
}

Pledge pledgeOf(QVector<StandardOfCare> standards, QVector<Issue> issues, QVector<Commitment> commitments, Audience audience)
{
    commitments.removeIf([audience](const Commitment &commitment) { return !isShownTo(commitment.audience, audience); });
    Pledge pledge;
    for (const Commitment &commitment : std::as_const(commitments))
        count(commitment, pledge.counts);
    pledge.standards = inOrder(std::move(standards));
    pledge.issues = grouped(std::move(issues), std::move(commitments));
    pledge.issues.removeIf([](const PledgedIssue &row) { return row.commitments.isEmpty(); });
    return pledge;
}

} // namespace heard::pledge
