#pragma once

#include "base/instant.h"
#include "sync/fhirclient.h"

namespace heard::sync {

/// An invite code as the hub made it, to be handed over.
struct Invite {
    QUrl hub;        ///< where it signs in, without a slash at the end
    QString code;    ///< as it is shown and read out: "K7QM 4T9P X"
    Instant expires;

    /// What the square on a letter holds; enrolLinkFrom() reads it.
    [[nodiscard]] QString link() const;

    bool operator==(const Invite &) const = default;
};

/// Asks the hub for invite codes. They are made there, so this works online only.
class Invites final {
public:
    /// @p client must outlive it.
    explicit Invites(const FhirClient &client) : m_client(client) {}

    /// Ends the code she had before. Errors: Forbidden where the role of who asks does not allow it, NotFound where she has
    /// not reached the hub yet, Unreadable where the answer holds no code, and those of the network.
    [[nodiscard]] Task<SyncResult<Invite>> forPatient(ResourceId patient) const;
    /// As forPatient; @p practitioner is a Practitioner's.
    [[nodiscard]] Task<SyncResult<Invite>> forColleague(ResourceId practitioner) const;

private:
    [[nodiscard]] Task<SyncResult<Invite>> ask(QString path) const;

    const FhirClient &m_client;
};

} // namespace heard::sync
