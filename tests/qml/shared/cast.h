#pragma once

#include "base/ids.h"

/// Who plays in the tests of what people see.
namespace heard::tests {

inline const ResourceId ann{QStringLiteral("ann")};
inline const ResourceId grace{QStringLiteral("grace")};
inline const ResourceId unitId{QStringLiteral("unit")};

} // namespace heard::tests
