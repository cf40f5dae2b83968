#pragma once

#include "store/database.h"

namespace heard::bench {

inline constexpr int unitPatients = 5'000;
inline constexpr int unitResources = 100'000;

inline const ResourceId nurse{QStringLiteral("grace")};

/// Twice @p pages: the working copies of a library with the words of the example pages, and what patients read of them.
[[nodiscard]] QVector<QJsonObject> library(int pages, Instant now);

/// Stores what a hub would have sent to the desktop of a unit in its fifth year: patients, what is booked for them and was,
/// their questions and words, the answers, requests for an assessment, a pledge and a library. The same every time.
[[nodiscard]] store::StoreResult<void> receiveLargeUnit(store::Database &database, Instant now);

} // namespace heard::bench
