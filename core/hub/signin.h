#pragma once

#include "hub/backoff.h"
#include "hub/committer.h"
#include "hub/httpserver.h"
#include "hub/sessions.h"
#include "hub/slowlane.h"

namespace heard::hub {

/// The OAuth endpoints. Authorization challenge (OAuth 2.0 for First-Party Applications): an invite code, or a name
/// and passphrase, for an authorization code; token: the code with its PKCE verifier, or a refresh token, for tokens;
/// revoke.
///
/// Requests are forms. Challenge: client_id, code_challenge, code_challenge_method=S256 and either invite_code (with
/// username and password, a member of the team sets them for later) or username and password. Beside OAuth's own errors
/// there are username_taken (somebody else has it) and patient_invite (a patient sets no passphrase); neither spends the code.
class SignIn final {
public:
    /// All must outlive it.
    SignIn(Committer &committer, Sessions &sessions, SlowLane &slowLane, const Clock &clock);

    void challenge(const Request &request, const Answer &answer);
    void token(const Request &request, const Answer &answer);
    void revoke(const Request &request, const Answer &answer);

private:
    /// What the client asked to be signed in with.
    struct Proof {
        QByteArray client;
        QByteArray challenge;
        std::optional<people::InviteCode> invite;
        QString name;
        QByteArray passphrase;
        QByteArray address;
    };
    /// Who proved it, and what to call the proof in the trail.
    using Opened = GrantResult<Account>;

    void withInvite(const Proof &proof, const QString &passphraseHash, const Answer &answer);
    void withPassphrase(const Proof &proof, const Answer &answer);
    [[nodiscard]] Opened open(const Proof &proof, const QString &passphraseHash, Accounts &accounts) const;
    void finishChallenge(const Proof &proof, const Account &account, const Answer &answer);
    void refuseChallenge(const Proof &proof, const Answer &answer);
    [[nodiscard]] std::optional<Response> throttled(const Proof &proof) const;

    Committer &m_committer;
    Sessions &m_sessions;
    SlowLane &m_slowLane;
    const Clock &m_clock;
    Backoff m_backoff;
};

} // namespace heard::hub
