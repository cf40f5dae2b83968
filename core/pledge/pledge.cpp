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

Pledge pledgeOf(QVector<StandardOfCare> standards, QVector<Issue> issues, QVector<Commitment> commitments, Audience audience)
{
    sortByPosition(standards);
    sortByPosition(issues);
    sortByPosition(commitments);
    Pledge pledge;
    pledge.standards = std::move(standards);
    for (Issue &issue : issues)
        pledge.issues.push_back({std::move(issue), {}});
    PledgedIssue withoutIssue;
    for (Commitment &commitment : commitments) {
        if (!isShownTo(commitment.audience, audience))
            continue;
        count(commitment, pledge.counts);
        const auto home = std::find_if(pledge.issues.begin(), pledge.issues.end(),
            [&](const PledgedIssue &pledged) { return pledged.issue.id == commitment.issue; });
        (home == pledge.issues.end() ? withoutIssue : *home).commitments << std::move(commitment);
    }
    pledge.issues << std::move(withoutIssue);
    pledge.issues.removeIf([](const PledgedIssue &pledged) { return pledged.commitments.isEmpty(); });
    return pledge;
}

} // namespace heard::pledge
