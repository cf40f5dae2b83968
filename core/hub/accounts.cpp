#include "hub/accounts.h"

#include "hub/secrets.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace heard::hub {

namespace {

using store::Row;

qint64 milliseconds(std::chrono::milliseconds span)
{
    return span.count();
}

GrantRefusal invalidGrant(const QByteArray &description, qint64 endedFamily = 0)
{
    return {"invalid_grant", description, endedFamily};
}

GrantRefusal serverError(const store::Failure &failure)
{
    qWarning("sign-in: %s", qPrintable(failure.detail));
    return {"server_error", "The hub's store failed.", 0};
}

} // namespace

store::StoreResult<Invite> Accounts::invite(const QString &subject, Roles roles, const QString &madeBy)
{
    const Invite invite{people::InviteCode::random(), m_clock.now() + inviteLife};
    auto done = m_connection.run("UPDATE invite SET ended_at = :now WHERE subject = :subject AND ended_at IS NULL",
        {{":now", now()}, {":subject", subject}});
    if (done) {
        done = m_connection.run(
            R"(INSERT INTO invite (code, subject, roles, made_by, made_at, expires_at)
               VALUES (:code, :subject, :roles, :by, :now, :expires))",
            {{":code", hashOfSecret(invite.code.characters().toLatin1())}, {":subject", subject},
                {":roles", roles.toText()}, {":by", madeBy}, {":now", now()},
                {":expires", qint64{invite.expires.sinceEpoch().count()}}});
    }
    if (!done)
        return failed(done.error());
    return invite;
}

store::StoreResult<QVector<qint64>> Accounts::revokeAccess(const QString &subject)
{
    if (auto done = m_connection.run("UPDATE invite SET ended_at = :now WHERE subject = :subject AND ended_at IS NULL",
            {{":now", now()}, {":subject", subject}});
        !done)
        return failed(done.error());
    auto families = m_connection.all<qint64>(
        R"(SELECT f.key FROM family f JOIN account a ON a.key = f.account
            WHERE a.subject = :subject AND f.ended_at IS NULL)",
        {{":subject", subject}}, [](const Row &row) { return row.integer(0); });
    if (!families)
        return families;
    for (const qint64 family : std::as_const(*families)) {
        if (auto done = endFamily(family); !done)
            return failed(done.error());
    }
    // A passphrase would let her in again.
    if (auto done
        = m_connection.run("UPDATE account SET passphrase = NULL WHERE subject = :subject", {{":subject", subject}});
        !done)
        return failed(done.error());
    return families;
}

store::StoreResult<std::optional<Account>> Accounts::redeem(const people::InviteCode &code)
{
    const QString hash = hashOfSecret(code.characters().toLatin1());
    auto invited = m_connection.first<Account>(
        "SELECT subject, roles FROM invite WHERE code = :code AND ended_at IS NULL AND expires_at > :now",
        {{":code", hash}, {":now", now()}}, [](const Row &row) {
            return Account{0, row.text(0), Roles::fromText(row.text(1))};
        });
    if (!invited || !invited->has_value())
        return invited;
    if (auto done
        = m_connection.run("UPDATE invite SET ended_at = :now WHERE code = :code", {{":now", now()}, {":code", hash}});
        !done)
        return failed(done.error());
    return m_connection.first<Account>(
        R"(INSERT INTO account (subject, roles, made_at) VALUES (:subject, :roles, :now)
           ON CONFLICT (subject) DO UPDATE SET roles = excluded.roles
           RETURNING key, subject, roles)",
        {{":subject", (*invited)->subject}, {":roles", (*invited)->roles.toText()}, {":now", now()}},
        [](const Row &row) {
            return Account{row.integer(0), row.text(1), Roles::fromText(row.text(2))};
        });
}

store::StoreResult<std::optional<Accounts::Named>> Accounts::named(const QString &name)
{
    return m_connection.first<Named>("SELECT key, subject, roles, passphrase FROM account WHERE name = :name",
        {{":name", name}}, [](const Row &row) {
            return Named{{row.integer(0), row.text(1), Roles::fromText(row.text(2))}, row.text(3)};
        });
}

store::StoreResult<bool> Accounts::setPassphrase(qint64 account, const QString &name, const QString &hash)
{
    const auto other = named(name);
    if (!other)
        return failed(other.error());
    if (other->has_value() && (*other)->account.key != account)
        return false;
    if (auto done = m_connection.run("UPDATE account SET name = :name, passphrase = :hash WHERE key = :key",
            {{":name", name}, {":hash", hash}, {":key", account}});
        !done)
        return failed(done.error());
    return true;
}

store::StoreResult<QByteArray> Accounts::newAuthorizationCode(
    qint64 account, const QByteArray &client, const QByteArray &challenge)
{
    const QByteArray code = newSecret();
    auto done = m_connection.run(
        R"(INSERT INTO authorization_code (code, account, client, challenge, expires_at)
           VALUES (:code, :account, :client, :challenge, :expires))",
        {{":code", hashOfSecret(code)}, {":account", account}, {":client", client}, {":challenge", challenge},
            {":expires", now() + milliseconds(codeLife)}});
    if (!done)
        return failed(done.error());
    return code;
}

GrantResult<Issued> Accounts::exchangeCode(const QByteArray &code, const QByteArray &client, const QByteArray &verifier)
{
    struct Code {
        qint64 account;
        QByteArray client;
        QByteArray challenge;
        qint64 expires;
        qint64 family;
    };
    const QString hash = hashOfSecret(code);
    const auto found = m_connection.first<Code>(
        "SELECT account, client, challenge, expires_at, coalesce(family, 0) FROM authorization_code WHERE code = :code",
        {{":code", hash}}, [](const Row &row) {
            return Code{row.integer(0), row.bytes(1), row.bytes(2), row.integer(3), row.integer(4)};
        });
    if (!found)
        return failed(serverError(found.error()));
    if (!found->has_value() || (*found)->client != client || (*found)->expires <= now())
        return failed(invalidGrant("The code is not valid."));
    if ((*found)->family != 0) {
        if (auto ended = endFamily((*found)->family); !ended)
            return failed(serverError(ended.error()));
        return failed(invalidGrant("The code was used before; what it gave is ended.", (*found)->family));
    }
    if (!provesChallenge(verifier, (*found)->challenge))
        return failed(invalidGrant("The code verifier does not fit."));
    const auto signedIn = account((*found)->account);
    if (!signedIn)
        return failed(serverError(signedIn.error()));
    if (!signedIn->has_value())
        return failed(invalidGrant("The account is gone."));

    const qint64 expires = now() + milliseconds(familyLife);
    auto done = m_connection.run(
        "INSERT INTO family (account, client, made_at, expires_at) VALUES (:account, :client, :now, :expires)",
        {{":account", (*found)->account}, {":client", client}, {":now", now()}, {":expires", expires}});
    const qint64 family = m_connection.lastInsertedKey();
    if (done)
        done = m_connection.run("UPDATE authorization_code SET family = :family WHERE code = :code",
            {{":family", family}, {":code", hash}});
    if (!done)
        return failed(serverError(done.error()));
    return issue(family, **signedIn, expires);
}

struct Accounts::RefreshRow {
    qint64 family = 0;
    qint64 expires = 0;
    bool used = false;
    QString attempt;
    QByteArray client;
    qint64 familyExpires = 0;
    bool familyEnded = false;
    qint64 account = 0;
    bool successorUsed = false;
};

GrantResult<Issued> Accounts::refresh(const QByteArray &token, const QByteArray &client, const QByteArray &attempt)
{
    const QString hash = hashOfSecret(token);
    const auto found = m_connection.first<RefreshRow>(
        R"(SELECT t.family, t.expires_at, t.used_at IS NOT NULL, t.attempt, f.client, f.expires_at, f.ended_at IS NOT NULL, f.account,
                  EXISTS (SELECT 1 FROM token_issued s WHERE s.parent = t.token AND s.kind = 'refresh' AND s.used_at IS NOT NULL)
             FROM token_issued t JOIN family f ON f.key = t.family
            WHERE t.token = :token AND t.kind = 'refresh')",
        {{":token", hash}}, [](const Row &row) {
            return RefreshRow{row.integer(0), row.integer(1), row.integer(2) != 0, row.text(3), row.bytes(4),
                row.integer(5), row.integer(6) != 0, row.integer(7), row.integer(8) != 0};
        });
    if (!found)
        return failed(serverError(found.error()));
    if (!found->has_value() || (*found)->client != client || (*found)->familyEnded)
        return failed(invalidGrant("The refresh token is not valid."));
    const RefreshRow &row = **found;
    const bool repeats = row.used && !attempt.isEmpty() && row.attempt == hashOfSecret(attempt) && !row.successorUsed;
    if (row.used && !repeats) {
        if (auto ended = endFamily(row.family); !ended)
            return failed(serverError(ended.error()));
        return failed(invalidGrant("The refresh token was used before; the sign-in is ended.", row.family));
    }
    if (row.expires <= now() || row.familyExpires <= now())
        return failed(invalidGrant("The sign-in has expired."));
    const auto signedIn = account(row.account);
    if (!signedIn)
        return failed(serverError(signedIn.error()));
    if (!signedIn->has_value())
        return failed(invalidGrant("The account is gone."));

    // What an exchange gave whose answer got lost is void.
    auto done = m_connection.run("DELETE FROM token_issued WHERE parent = :token", {{":token", hash}});
    if (done) {
        done = m_connection.run("UPDATE token_issued SET used_at = :now, attempt = :attempt WHERE token = :token",
            {{":now", now()}, {":attempt", attempt.isEmpty() ? QString{} : hashOfSecret(attempt)}, {":token", hash}});
    }
    if (!done)
        return failed(serverError(done.error()));
    return issue(row.family, **signedIn, row.familyExpires, hash);
}

GrantResult<Issued> Accounts::issue(qint64 family, const Account &account, qint64 familyExpires, const QString &parent)
{
    Issued issued{newSecret(), newSecret(), accessLife, account, family};
    const auto keep = [&](const QByteArray &token, const QString &kind, qint64 expires) {
        return m_connection.run("INSERT INTO token_issued (token, kind, family, expires_at, parent) VALUES (:token, "
                                ":kind, :family, :expires, :parent)",
            {{":token", hashOfSecret(token)}, {":kind", kind}, {":family", family}, {":expires", expires},
                {":parent", parent}});
    };
    auto done = forgetExpired();
    if (done)
        done = keep(issued.accessToken, u"access"_s, std::min(familyExpires, now() + milliseconds(accessLife)));
    if (done)
        done = keep(issued.refreshToken, u"refresh"_s, familyExpires);
    if (!done)
        return failed(serverError(done.error()));
    return issued;
}

store::StoreResult<qint64> Accounts::revoke(const QByteArray &token)
{
    const auto family = m_connection.first<qint64>("SELECT family FROM token_issued WHERE token = :token",
        {{":token", hashOfSecret(token)}}, [](const Row &row) { return row.integer(0); });
    if (!family)
        return failed(family.error());
    if (!family->has_value())
        return 0;
    if (auto ended = endFamily(**family); !ended)
        return failed(ended.error());
    return **family;
}

store::StoreResult<std::optional<Accounts::Session>> Accounts::session(const QByteArray &accessToken)
{
    return m_connection.first<Session>(
        R"(SELECT a.key, a.subject, a.roles, f.key, t.expires_at
             FROM token_issued t JOIN family f ON f.key = t.family JOIN account a ON a.key = f.account
            WHERE t.token = :token AND t.kind = 'access' AND t.expires_at > :now AND f.ended_at IS NULL)",
        {{":token", hashOfSecret(accessToken)}, {":now", now()}}, [](const Row &row) {
            return Session{{row.integer(0), row.text(1), Roles::fromText(row.text(2))}, row.integer(3),
                Instant{std::chrono::milliseconds{row.integer(4)}}};
        });
}

store::StoreResult<void> Accounts::endFamily(qint64 family)
{
    auto done = m_connection.run(
        "UPDATE family SET ended_at = :now WHERE key = :key AND ended_at IS NULL", {{":now", now()}, {":key", family}});
    if (done)
        done = m_connection.run("DELETE FROM token_issued WHERE family = :key", {{":key", family}});
    return done;
}

store::StoreResult<std::optional<Account>> Accounts::account(qint64 key)
{
    return m_connection.first<Account>(
        "SELECT key, subject, roles FROM account WHERE key = :key", {{":key", key}}, [](const Row &row) {
            return Account{row.integer(0), row.text(1), Roles::fromText(row.text(2))};
        });
}

store::StoreResult<void> Accounts::forgetExpired()
{
    auto done = m_connection.run("DELETE FROM token_issued WHERE expires_at <= :now", {{":now", now()}});
    // A little longer than it is good for: so that a second use is still recognised.
    if (done)
        done = m_connection.run("DELETE FROM authorization_code WHERE expires_at <= :then",
            {{":then", now() - milliseconds(std::chrono::hours{24})}});
    return done;
}

} // namespace heard::hub
