#pragma once

#include "people/teammember.h"

namespace heard::people {

/// Whether somebody with @p roles may write down what patients said, and tell how many they were; the hub takes it from
/// nobody else.
[[nodiscard]] inline bool mayWriteDown(const QVector<Role> &roles)
{
    return roles.contains(Role::Nurse) || roles.contains(Role::PledgeLead);
}

} // namespace heard::people
