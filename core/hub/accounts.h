#pragma once

#include "hub/caller.h"
#include "hub/outcome.h"
#include "people/invitecode.h"
#include "store/connection.h"

#include "base/clock.h"

namespace heard::hub {

struct Account {
    qint64 key = 0;
    QString subject; ///< "Patient/123" or "Practitioner/456"
    Roles roles;
};

/// An invite as it is handed over: the only time its code is known.
struct Invite {
    people::InviteCode code;
    Instant expires;
};

/// What was issued for one sign-in.
struct Issued {
    QByteArray accessToken;
    QByteArray refreshToken;
    std::chrono::seconds expiresIn{0};
    Account account;
    qint64 family = 0;
};

/// Why nothing was issued, in OAuth's words.
struct GrantRefusal {
    QByteArray error; ///< "invalid_grant", "invalid_request" …
    QByteArray description;
    qint64 endedFamily = 0; ///< a replay has ended this sign-in
};

template <typename Value> using GrantResult = Result<Value, GrantRefusal>;

/// Accounts, invites and tokens, on the thread that writes and within its transaction. Codes and tokens are only
/// known as hashes.
class Accounts final {
public:
    static constexpr std::chrono::hours inviteLife{14 * 24};
    static constexpr std::chrono::minutes codeLife{5};
    static constexpr std::chrono::minutes accessLife{15};
    static constexpr std::chrono::hours familyLife{90 * 24}; ///< then she needs a new invite, or types her passphrase
    static constexpr qsizetype shortestPassphrase = 12; ///< characters

    /// Both must outlive it.
    Accounts(store::Connection &connection, const Clock &clock)
        : m_connection(connection)
        , m_clock(clock)
    {
    }

    /// Ends earlier invites of the same subject that were not used.
    [[nodiscard]] store::StoreResult<Invite> invite(const QString &subject, Roles roles, const QString &madeBy);
    /// Ends every sign-in and open invite of @p subject; the answer is the ended families.
    [[nodiscard]] store::StoreResult<QVector<qint64>> revokeAccess(const QString &subject);

    /// The account an invite opens; uses the invite up.
    [[nodiscard]] store::StoreResult<std::optional<Account>> redeem(const people::InviteCode &code);
    struct Named {
        Account account;
        QString passphrase; ///< its hash; empty when there is none
    };
    [[nodiscard]] store::StoreResult<std::optional<Named>> named(const QString &name);
    /// False when somebody else has that name.
    [[nodiscard]] store::StoreResult<bool> setPassphrase(qint64 account, const QString &name, const QString &hash);

    [[nodiscard]] store::StoreResult<QByteArray> newAuthorizationCode(
        qint64 account, const QByteArray &client, const QByteArray &challenge);
    [[nodiscard]] GrantResult<Issued> exchangeCode(
        const QByteArray &code, const QByteArray &client, const QByteArray &verifier);
    /// @p attempt is the client's own random name for this exchange, or empty: with the same one, an exchange whose
    /// answer got lost may be repeated as long as the refresh token it gave was not used. Any other replay ends the
    /// family.
    [[nodiscard]] GrantResult<Issued> refresh(
        const QByteArray &token, const QByteArray &client, const QByteArray &attempt);
    /// Ends the family of @p token, whichever kind it is; the answer is the family, or 0 for an unknown token.
    [[nodiscard]] store::StoreResult<qint64> revoke(const QByteArray &token);

    struct Session {
        Account account;
        qint64 family = 0;
        Instant expires;
    };
    /// Whom an access token stands for, if it is still good.
    [[nodiscard]] store::StoreResult<std::optional<Session>> session(const QByteArray &accessToken);

private:
    struct RefreshRow;

    [[nodiscard]] qint64 now() const { return m_clock.now().sinceEpoch().count(); }
    [[nodiscard]] GrantResult<Issued> issue(
        qint64 family, const Account &account, qint64 familyExpires, const QString &parent = {});
    [[nodiscard]] store::StoreResult<void> endFamily(qint64 family);
    [[nodiscard]] store::StoreResult<std::optional<Account>> account(qint64 key);
    [[nodiscard]] store::StoreResult<void> forgetExpired();

    store::Connection &m_connection;
    const Clock &m_clock;
};

} // namespace heard::hub
