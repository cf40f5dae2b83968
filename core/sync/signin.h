#pragma once

#include "sync/session.h"
#include "sync/transport.h"

namespace heard::sync {

/// Turns what a person types into a Session: OAuth 2.0 for First-Party Applications, then the code exchange with PKCE.
/// Nothing is kept here; Account keeps the session.
class SignIn final {
public:
    /// Both must outlive it.
    SignIn(const Transport &transport, const Clock &clock) : m_transport(transport), m_clock(clock) {}

    /// For a patient: the code her team gave her; spaces, dashes and small letters in it do not matter.
    /// Errors: WrongCode, NoSignIn, Busy (too many tries), and those of the network.
    [[nodiscard]] Task<SyncResult<Session>> withInviteCode(Server server, QString code) const;
    /// For a colleague with an invite code, who chooses a name and a passphrase of at least 12 characters to sign in with
    /// from now on. NameTaken where somebody else has that name, PatientCode where the code is no colleague's; neither
    /// spends the code.
    [[nodiscard]] Task<SyncResult<Session>> joinTeam(Server server, QString code, QString name, QString passphrase) const;
    /// For a team member who has joined. WrongCode where the name or the passphrase is not right.
    [[nodiscard]] Task<SyncResult<Session>> withPassphrase(Server server, QString name, QString passphrase) const;

private:
    using Fields = QList<std::pair<QString, QString>>;

    [[nodiscard]] Task<SyncResult<Session>> signIn(Server server, Fields proof) const;
    [[nodiscard]] Task<SyncResult<QString>> challenge(Server server, Fields proof, QByteArray verifier) const;

    const Transport &m_transport;
    const Clock &m_clock;
};

/// A form as OAuth's endpoints take it; every value is percent-encoded.
[[nodiscard]] Request formRequest(const QUrl &endpoint, const QList<std::pair<QString, QString>> &fields);

} // namespace heard::sync
