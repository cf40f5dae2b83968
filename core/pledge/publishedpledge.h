#pragma once

#include "pledge/pledge.h"
#include "store/database.h"

namespace heard::pledge {

/// What a patient can ask about the pledge: only published copies that were not taken back.
class PublishedPledge final {
public:
    /// @p database must outlive it.
    explicit PublishedPledge(store::Database &database) : m_database(database) {}

    [[nodiscard]] QFuture<store::StoreResult<Pledge>> all(Audience audience = Audience::Everyone) const;
    /// What has every word of @p typed, whatever its case and accents; the last letters may be missing. An issue that
    /// matches keeps all its commitments. Nothing typed finds everything.
    [[nodiscard]] QFuture<store::StoreResult<Pledge>> search(const QString &typed, Audience audience = Audience::Everyone) const;
    /// One commitment with its issue; nothing when it was taken back.
    [[nodiscard]] QFuture<store::StoreResult<std::optional<PledgedIssue>>> commitment(const ResourceId &id) const;
    /// Commitments published or changed after @p since, newest first.
    [[nodiscard]] QFuture<store::StoreResult<QVector<Commitment>>> changedSince(Instant since, Audience audience = Audience::Everyone) const;

private:
    store::Database &m_database;
};

} // namespace heard::pledge
