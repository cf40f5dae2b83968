#pragma once

#include "store/database.h"

namespace heard::bench {

inline constexpr int years = 10;
inline constexpr int appointments = years * 52;
inline constexpr int questionsEach = 3;

inline const ResourceId ann{QStringLiteral("ann")};
inline const ResourceId unit{QStringLiteral("unit")};

/// What the hub would have sent in ten years to a patient who comes every week and writes twice a month. The latest
/// appointment, "appointment-0", is three days ahead of @p now.
[[nodiscard]] QVector<QJsonObject> tenYears(Instant now);

/// Stores @p resources as if a hub had sent them, in one transaction.
[[nodiscard]] store::StoreResult<void> receive(store::Database &database, const QVector<QJsonObject> &resources);

} // namespace heard::bench
