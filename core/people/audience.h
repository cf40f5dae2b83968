#pragma once

#include "people/patient.h"

namespace heard::people {

/// Whom something is for; as a filter, Everyone shows all of it.
enum class Audience { Everyone, Primary, Secondary };

/// Whether somebody who filters by @p filter sees what is for @p audience.
[[nodiscard]] bool isShownTo(Audience audience, Audience filter);
/// Whether it is meant for a patient of @p cohort. One whose cohort is not known gets only what is for everyone.
[[nodiscard]] bool isFor(Audience audience, Cohort cohort);

/// "everyone", "primary", "secondary"
[[nodiscard]] QString codeOf(Audience audience);
/// Everyone where @p code is none of them.
[[nodiscard]] Audience audienceFrom(QStringView code);

} // namespace heard::people
