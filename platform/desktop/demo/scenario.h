#pragma once

#include "base/clock.h"
#include "store/database.h"

namespace heard::desktop {

/// The invented unit of the demo. Every name and every word in it is invented.
namespace scenario {

inline constexpr QLatin1StringView unit{"Riverbank Breast Unit"};
inline constexpr QLatin1StringView nurse{"Grace Okafor"};
inline constexpr int daysToAnn = 3; ///< from today to Ann's next appointment

/// What could not be written, for the person who started the demo.
struct Failure {
    QString step;
};

/// Writes the unit's people, patients, appointments, pledge and pages into the store of @p nurse, a Practitioner, as if she
/// had typed them. Appointments lie around @p clock's now. The answer is the id of Ann Baker, the patient of the demo.
[[nodiscard]] Result<ResourceId, Failure> furnishDesktop(store::Database &desktop, const ResourceId &nurse, const Clock &clock);

/// What Ann said before the demo begins, and what she wants to ask, written into her own store.
[[nodiscard]] Result<void, Failure> furnishPhone(store::Database &phone, const ResourceId &ann, const Clock &clock);

/// The nurse answers what Ann praised, in the name of @p nurse; gives how many replies there are now.
[[nodiscard]] Result<int, Failure> answerAnn(store::Database &desktop, const ResourceId &nurse);

} // namespace scenario

} // namespace heard::desktop
