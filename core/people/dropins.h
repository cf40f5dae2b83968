#pragma once

#include "people/dropin.h"
#include "store/database.h"
#include "store/writeerror.h"

namespace heard::people {

enum class DropInError {
    DayMissing,
    TimeMissing,
    EndsBeforeItBegins,
    PlaceMissing,
    TooLong,
    TooMany, ///< more than DropIn::mostInUnit
    NotFound,
    NotStored,
};

/// What can be asked of the store about the drop-in sessions of the unit it belongs to.
class DropIns final {
public:
    /// @p database must outlive it.
    explicit DropIns(store::Database &database) : m_database(database) {}

    /// In the order of the week.
    [[nodiscard]] QFuture<store::StoreResult<QVector<DropIn>>> all() const;
    /// One without an id is added; one whose id is not there is put back.
    [[nodiscard]] QFuture<store::WriteResult<void, DropInError>> write(const DropIn &session);
    /// The answer is what was taken out, for write to put back.
    [[nodiscard]] QFuture<store::WriteResult<DropIn, DropInError>> remove(const QString &id);

private:
    store::Database &m_database;
};

} // namespace heard::people
