#pragma once

#include "information/page.h"
#include "store/database.h"

namespace heard::information {

/// What a patient can ask about the unit's pages: only published copies that she may read.
class PublishedPages final {
public:
    /// @p database must outlive it.
    explicit PublishedPages(store::Database &database) : m_database(database) {}

    /// Those that are meant for @p patient or were released to her, by topic, then by title. What a pack brings her is there
    /// at @p now if its day has come.
    [[nodiscard]] QFuture<store::StoreResult<QVector<Page>>> forPatient(const ResourceId &patient, Instant now) const;
    /// Any that she may read, also one meant for others; nothing where it was taken back.
    [[nodiscard]] QFuture<store::StoreResult<std::optional<Page>>> byId(const ResourceId &page, const ResourceId &patient,
        Instant now) const;

private:
    store::Database &m_database;
};

} // namespace heard::information
