#pragma once

#include "base/clock.h"
#include "sync/fhirclient.h"

namespace heard::sync {

/// Fetches, once a day and whether they are needed or not, the passes with which a patient says something without her name:
/// that they were fetched says nothing of her.
class PassSupply final {
public:
    static constexpr int onFirstDay = 3;
    static constexpr int onLaterDays = 2;

    /// All must outlive it.
    PassSupply(store::Database &database, const FhirClient &client, const Clock &clock)
        : m_database(database)
        , m_client(client)
        , m_clock(clock)
    {
    }

    /// Where it was not done today. Passes that were not made with @p issuerKey, which everybody sees, are thrown away. Only a
    /// failure of the store is told: everything else is for the next day or the next round.
    [[nodiscard]] Task<SyncResult<void>> bringTodays(QByteArray issuerKey);

private:
    [[nodiscard]] Task<SyncResult<void>> keep(QStringList passes, QByteArray issuerKey, QString day);

    store::Database &m_database;
    const FhirClient &m_client;
    const Clock &m_clock;
};

} // namespace heard::sync
