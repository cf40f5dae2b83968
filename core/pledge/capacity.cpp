#include "pledge/capacity.h"

#include <algorithm>

namespace heard::pledge {

namespace {

constexpr int monthsOfAYear = 12;

int monthsUntil(Month by, QDate today)
{
    const int months = (by.year - today.year()) * monthsOfAYear + by.month - today.month() + 1;
    return std::max(months, 1);
}

bool takesWork(CommitmentState state)
{
    return state == CommitmentState::Draft || state == CommitmentState::Ongoing || isOpen(state);
}

double excessOf(const Load &load)
{
    return load.available ? load.needed - *load.available : -1;
}

} // namespace

double hoursAMonth(const Commitment &commitment, QDate today)
{
    if (!commitment.effort || !takesWork(commitment.state))
        return 0;
    if (commitment.state == CommitmentState::Ongoing)
        return *commitment.effort;
    const auto all = static_cast<double>(commitment.milestones.size());
    const double left = all > 0 ? (all - doneAmong(commitment.milestones)) / all : 1;
    return *commitment.effort * left / (commitment.by ? monthsUntil(*commitment.by, today) : monthsOfAYear);
}

Capacity capacityOf(const QVector<Commitment> &commitments, const QVector<people::TeamMember> &members, QDate today)
{
    Capacity capacity;
    for (const people::TeamMember &member : members) {
        if (!member.active)
            continue;
        if (member.hoursAMonth) {
            capacity.owners << Load{member.id, member.name(), 0, 0, member.hoursAMonth};
            capacity.unit.available = capacity.unit.available.value_or(0) + *member.hoursAMonth;
        }
    }
    for (const Commitment &commitment : commitments) {
        if (!takesWork(commitment.state) || (!commitment.effort && commitment.owner.isEmpty()))
            continue;
        auto load = std::find_if(capacity.owners.begin(), capacity.owners.end(),
                                 [&](const Load &one) { return one.owner == commitment.owner; });
        if (load == capacity.owners.end())
            load = capacity.owners.insert(capacity.owners.end(), Load{commitment.owner, commitment.ownerName, 0, 0, {}});
        for (Load *one : {&*load, &capacity.unit}) {
            ++one->commitments;
            one->needed += hoursAMonth(commitment, today);
        }
    }
    std::stable_sort(capacity.owners.begin(), capacity.owners.end(), [](const Load &one, const Load &other) {
        if (one.owner.isEmpty() != other.owner.isEmpty())
            return other.owner.isEmpty();
        return excessOf(one) > excessOf(other);
    });
    return capacity;
}

} // namespace heard::pledge
