#pragma once

#include "store/database.h"

#include <QSet>

namespace heard::information {

/// What a patient has ticked on the checklists within pages. Hers alone: kept on her device and never sent.
class Ticks final {
public:
    /// @p database must outlive it.
    explicit Ticks(store::Database &database) : m_database(database) {}

    /// The items that are ticked, by their words: an item whose words change is to be done again.
    /// @p page is the working copy, which stays the same when the page is published again.
    [[nodiscard]] QFuture<store::StoreResult<QSet<QString>>> on(const ResourceId &page) const;
    [[nodiscard]] QFuture<store::StoreResult<void>> set(const ResourceId &page, const QString &item, bool ticked);

private:
    store::Database &m_database;
};

} // namespace heard::information
