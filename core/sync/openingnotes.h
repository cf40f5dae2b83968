#pragma once

#include "store/openings.h"
#include "sync/fhirclient.h"
#include "sync/server.h"

namespace heard::sync {

/// Tells the server which records were opened on this computer and when: what the desk fetches by itself says nothing of that.
class OpeningNotes final {
public:
    /// Both must outlive it.
    OpeningNotes(store::Database &database, const FhirClient &client) : m_database(database), m_client(client) {}

    /// All that it does not know yet, the earliest first. Only a failure of the store is told: what did not travel is for the
    /// next round, and what @p server does not take is for nobody.
    [[nodiscard]] Task<SyncResult<void>> sendAll(Server server);

private:
    /// Nothing where there is none.
    [[nodiscard]] Task<SyncResult<std::optional<store::Opening>>> next() const;
    [[nodiscard]] Task<SyncResult<void>> settle(store::Opening opening);

    store::Database &m_database;
    const FhirClient &m_client;
};

} // namespace heard::sync
