#pragma once

#include "sync/fhirclient.h"

namespace heard::sync {

/// Ends what lets a person in at the hub, for when a phone or computer of hers is lost. Works online only.
class SignIns final {
public:
    /// @p client must outlive it.
    explicit SignIns(const FhirClient &client) : m_client(client) {}

    /// Every sign-in of hers ends at once, and so does a code that she has not used. Errors: Forbidden where the role of who
    /// asks does not allow it, NotFound where she has not reached the hub yet, and those of the network.
    [[nodiscard]] Task<SyncResult<void>> endOfPatient(ResourceId patient) const;
    /// As endOfPatient; @p practitioner is a Practitioner's.
    [[nodiscard]] Task<SyncResult<void>> endOfColleague(ResourceId practitioner) const;

private:
    [[nodiscard]] Task<SyncResult<void>> end(QString path) const;

    const FhirClient &m_client;
};

} // namespace heard::sync
