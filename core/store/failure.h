#pragma once

#include "base/result.h"

#include <QString>

namespace heard::store {

enum class StoreError {
    CannotOpen,    ///< the file or its folder cannot be opened or made
    WrongKey,      ///< the file is not encrypted with this key, its beginning is damaged, or it is not a database
    Damaged,       ///< a page does not match its checksum or the structure is broken
    FromTheFuture, ///< written by a newer version of the program
    NotOurs,       ///< a database of another program, or a hub's where a device's was expected
    MigrationFailed,
    Busy,
    DiskFull,
    InputOutput,
    Constraint,
    NotFound,
    Misuse, ///< our own mistake: wrong SQL, wrong binding
};

/// What went wrong in the store; the detail is for the log and never holds what people wrote.
struct Failure {
    StoreError error = StoreError::Misuse;
    QString detail;
};

template <typename Value>
using StoreResult = Result<Value, Failure>;

} // namespace heard::store
