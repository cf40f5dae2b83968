#pragma once

#include "demo/invented/parts.h"

namespace heard::desktop {

/// The invented unit of the demo. Every name and every word in it is invented.
namespace scenario {

inline constexpr QLatin1StringView unit{"Riverbank Breast Unit"};
inline constexpr QLatin1StringView nurse{"Grace Okafor"};
inline constexpr int daysToAnn = 3; ///< from today to Ann's next appointment

/// Writes the unit's people, patients, appointments, pledge, pages and care into the store of @p nurse, a Practitioner, as
/// if she had typed them. Everything lies around @p clock's now. The answer is the id of Ann Baker, the patient of the demo.
[[nodiscard]] Result<ResourceId, Failure> furnishDesktop(store::Database &desktop, const ResourceId &nurse, const Clock &clock);

/// What Ann said before the demo begins, and what she wants to ask, written into her own store.
[[nodiscard]] Result<void, Failure> furnishPhone(store::Database &phone, const ResourceId &ann, const Clock &clock);

/// The nurse answers what Ann praised, in the name of @p nurse; gives how many replies there are now.
[[nodiscard]] Result<int, Failure> answerAnn(store::Database &desktop, const ResourceId &nurse);

/// The days until @p ann's surgery go by: it begins a little before @p clock's now and always on its day, her other
/// appointments come as much nearer, and those that lie behind her then took place.
[[nodiscard]] Result<void, Failure> bringSurgery(store::Database &desktop, const ResourceId &ann, const Clock &clock);

} // namespace scenario

} // namespace heard::desktop
