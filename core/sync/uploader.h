#pragma once

#include "store/database.h"
#include "sync/fhirclient.h"

namespace heard::sync {

/// Sends what was written here, in order, one at a time. Each change ends acknowledged, merged and sent again, kept as
/// a conflict, or parked with its reason; killed at any point, the next run repeats safely.
class Uploader final {
public:
    /// Both must outlive it.
    Uploader(store::Database &database, const FhirClient &client) : m_database(database), m_client(client) {}

    /// Sends until nothing is left that may go; the answer is how many were acknowledged. The failure is the one that
    /// stopped it: the network's, the server's when it asks to come back later, SignedOut or StoreFailed.
    [[nodiscard]] Task<SyncResult<int>> sendAll();

private:
    enum class Step { Acknowledged, Kept };

    [[nodiscard]] Task<SyncResult<Step>> send(store::LocalChange change);
    [[nodiscard]] Task<SyncResult<Step>> refusedAs(store::LocalChange change, Failure failure);
    [[nodiscard]] Task<SyncResult<Step>> outdated(store::LocalChange change, Failure failure);
    [[nodiscard]] Task<SyncResult<Step>> acknowledge(store::LocalChange change, QJsonObject server);
    [[nodiscard]] Task<SyncResult<Step>> park(store::LocalChange change, Failure failure);

    store::Database &m_database;
    const FhirClient &m_client;
    QHash<qint64, int> m_unexplained; ///< by sequence: conflicts in which the server has the very version we have
};

} // namespace heard::sync
