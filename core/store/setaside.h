#pragma once

#include "base/durablefile.h"
#include "base/instant.h"

namespace heard::store {

/// Puts a database that will not open out of the way of a new one, with its key file and what was not yet checkpointed:
/// nothing is deleted, because it may hold what was never sent. The answer is its new path, beside the old one,
/// such as "heard.db.kept-20261122T133315Z".
[[nodiscard]] Result<QString, FileError> setAside(const QString &database, Instant now);
/// Puts the database at @p from, which is closed, where @p database would be, with its key. Where nothing is waiting at
/// @p from, or a database is here already, nothing is done; where it was cut off, the same again completes it.
[[nodiscard]] Result<void, FileError> putInPlace(const QString &from, const QString &database);

} // namespace heard::store
