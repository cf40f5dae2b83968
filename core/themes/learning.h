#pragma once

#include "store/database.h"
#include "themes/themesuggester.h"

namespace heard::themes {

/// What the unit taught about its themes: everything it coded, and what its themes and the shipped ones say of themselves.
[[nodiscard]] QFuture<store::StoreResult<QVector<Example>>> examplesIn(store::Database &database);
/// Learns from it on a thread of its own.
[[nodiscard]] QFuture<store::StoreResult<ThemeSuggester>> learntFrom(store::Database &database);

} // namespace heard::themes
