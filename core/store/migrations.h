#pragma once

#include "store/connection.h"

#include <span>

namespace heard::store {

/// One step of a schema's history. A released one is never edited.
struct Migration {
    int number;
    const char *sql;
};

/// What every list of migrations has to keep; checked where one is defined.
[[nodiscard]] constexpr bool strictlyIncreasing(std::span<const Migration> migrations)
{
    int last = 0;
    for (const Migration &migration : migrations) {
        if (migration.number <= last)
            return false;
        last = migration.number;
    }
    return true;
}

/// Which program a database belongs to; kept in the file's application id.
enum class Kind : int { Device = 0x48724456, Hub = 0x48724855 };

/// Brings the schema of @p connection to the last of @p migrations (strictly increasing), each in one transaction.
/// A database from the future or of another kind is refused and left untouched.
[[nodiscard]] StoreResult<void> migrate(Connection &connection, Kind kind, std::span<const Migration> migrations);

/// The tables every store has: resources, references, identifiers, words. First step of both kinds.
[[nodiscard]] const char *resourceTables();

/// The device's history: resource tables, then local changes, sync points, drafts, settings, then indexes.
[[nodiscard]] std::span<const Migration> deviceMigrations();

} // namespace heard::store
