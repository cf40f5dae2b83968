#pragma once

#include "people/teammember.h"

namespace heard::people {

// What the hub takes from whom, so that nobody is offered what it refuses; hub::grantFor has the whole of it.

/// Whether somebody with @p roles may write down what patients said, and tell how many they were; the hub takes it from
/// nobody else.
[[nodiscard]] inline bool mayWriteDown(const QVector<Role> &roles)
{
    return roles.contains(Role::Nurse) || roles.contains(Role::PledgeLead);
}

/// Whether she may look after patients: read and answer them, book, and write in their records.
[[nodiscard]] inline bool mayCare(const QVector<Role> &roles)
{
    return roles.contains(Role::Nurse) || roles.contains(Role::PledgeLead);
}

/// Whether she may work on the pledge: weigh, own and change what is planned, and find themes in what was said.
[[nodiscard]] inline bool mayWorkOnPledge(const QVector<Role> &roles)
{
    return mayCare(roles) || roles.contains(Role::MdtMember);
}

/// Whether she may change what the unit is and who works there.
[[nodiscard]] inline bool mayLead(const QVector<Role> &roles)
{
    return roles.contains(Role::PledgeLead) || roles.contains(Role::Administrator);
}

} // namespace heard::people
