#pragma once

#include "store/database.h"
#include "sync/awaiting.h"
#include "sync/session.h"
#include "sync/transport.h"

namespace heard::sync {

/// Who is signed in on this device: keeps the session in the encrypted store, gives out access tokens and renews them,
/// one renewal at a time. Signed out, all that is on the device stays, also what is not sent yet.
class Account final {
public:
    /// All must outlive it.
    Account(store::Database &database, const Transport &transport, const Clock &clock);
    Account(const Account &) = delete;
    Account &operator=(const Account &) = delete;

    /// Reads the session of the last time; call it first.
    [[nodiscard]] Task<SyncResult<void>> load();
    /// Nothing before the first sign-in on this device.
    [[nodiscard]] const std::optional<Session> &session() const { return m_session; }
    [[nodiscard]] bool isSignedIn() const { return m_session && m_session->isSignedIn(); }

    /// Keeps @p session from now on. AnotherPerson where the store holds somebody else's.
    [[nodiscard]] Task<SyncResult<void>> adopt(Session session);
    /// A token to show to the server, empty where it needs none. Renewed first where it is @p refused or about to
    /// expire. SignedOut where it cannot be.
    [[nodiscard]] Task<SyncResult<QByteArray>> token(QByteArray refused = {});
    /// Forgets the tokens here and asks the server to forget them; the failure is the server's, signed out it is anyway.
    [[nodiscard]] Task<SyncResult<void>> signOut();

private:
    [[nodiscard]] bool isUsable(const QByteArray &refused) const;
    [[nodiscard]] Task<SyncResult<void>> renew();
    [[nodiscard]] Task<SyncResult<void>> keep(Session session);
    [[nodiscard]] Task<SyncResult<void>> forgetTokens();

    store::Database &m_database;
    const Transport &m_transport;
    const Clock &m_clock;
    std::optional<Session> m_session;
    // Whoever asked for it may give up; the server's answer must be kept all the same.
    Shared<SyncResult<void>> m_renewal;
};

} // namespace heard::sync
