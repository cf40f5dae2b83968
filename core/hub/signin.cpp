#include "hub/signin.h"

#include "hub/querystring.h"
#include "hub/secrets.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace heard::hub {

namespace {

constexpr auto formType = "application/x-www-form-urlencoded";

Response oauthAnswer(int status, const QJsonObject &body, Pairs headers = {})
{
    headers.push_back({"Pragma", "no-cache"});
    return {status, "application/json", QJsonDocument{body}.toJson(QJsonDocument::Compact), std::move(headers)};
}

Response oauthError(int status, const char *error, const char *description, Pairs headers = {})
{
    return oauthAnswer(status,
        {{u"error"_s, QString::fromLatin1(error)}, {u"error_description"_s, QString::fromLatin1(description)}},
        std::move(headers));
}

Response unavailable()
{
    return oauthError(503, "temporarily_unavailable", "Try again.", {{"Retry-After", "1"}});
}

Response answerTo(const GrantRefusal &refusal)
{
    return oauthError(
        refusal.error == "server_error" ? 500 : 400, refusal.error.constData(), refusal.description.constData());
}

Response answerTo(const Issued &issued)
{
    QJsonObject body{
        {u"access_token"_s, QString::fromLatin1(issued.accessToken)},
        {u"token_type"_s, u"Bearer"_s},
        {u"expires_in"_s, static_cast<qint64>(issued.expiresIn.count())},
        {u"refresh_token"_s, QString::fromLatin1(issued.refreshToken)},
        {u"scope"_s, scopesOf(issued.account.roles) + u" fhirUser offline_access"_s},
        {u"fhirUser"_s, issued.account.subject},
        {u"roles"_s, issued.account.roles.toText()},
    };
    if (issued.account.roles.has(Role::Patient))
        body.insert(u"patient"_s, issued.account.subject.mid(issued.account.subject.indexOf(u'/') + 1));
    return oauthAnswer(200, body);
}

/// The form, or the answer to one that is none.
Result<Pairs, Response> formOf(const Request &request)
{
    if (request.method != Method::Post)
        return failed(oauthError(405, "invalid_request", "Send a form by POST.", {{"Allow", "POST"}}));
    if (!request.contentType.toLower().startsWith(formType))
        return failed(oauthError(415, "invalid_request", "Send a form (application/x-www-form-urlencoded)."));
    auto form = pairsOf(request.body);
    if (!form)
        return failed(oauthError(400, "invalid_request", "The form is malformed."));
    for (qsizetype i = 0; i < form->size(); ++i) {
        for (qsizetype j = i + 1; j < form->size(); ++j) {
            if (form->at(i).name == form->at(j).name)
                return failed(oauthError(400, "invalid_request", "A field stands twice."));
        }
    }
    return *form;
}

QByteArray field(const Pairs &form, QByteArrayView name)
{
    return valueOf(form, name).value_or(QByteArray{});
}

bool isClient(const QByteArray &client)
{
    return !client.isEmpty() && client.size() <= 100;
}

AuditEntry entry(const QString &interaction, const Account *account, const QByteArray &address, int status)
{
    AuditEntry entry;
    entry.interaction = interaction;
    entry.address = QString::fromUtf8(address);
    entry.status = status;
    if (account) {
        entry.agent = account->subject;
        if (account->roles.has(Role::Patient))
            entry.patients = {account->subject};
    }
    return entry;
}

} // namespace

SignIn::SignIn(Committer &committer, Sessions &sessions, SlowLane &slowLane, const Clock &clock)
    : m_committer(committer)
    , m_sessions(sessions)
    , m_slowLane(slowLane)
    , m_clock(clock)
    , m_backoff(clock)
{
}

void SignIn::challenge(const Request &request, const Answer &answer)
{
    const auto form = formOf(request);
    if (!form)
        return answer(form.error());
    Proof proof{field(*form, "client_id"), field(*form, "code_challenge"), std::nullopt,
        QString::fromUtf8(field(*form, "username")).trimmed(), field(*form, "password"), request.peer};
    if (!isClient(proof.client))
        return answer(oauthError(400, "invalid_request", "client_id is missing."));
    if (field(*form, "code_challenge_method") != "S256" || !isChallenge(proof.challenge))
        return answer(oauthError(400, "invalid_request", "PKCE with S256 is required."));
    const QByteArray typed = field(*form, "invite_code");
    if (typed.isEmpty() && (proof.name.isEmpty() || proof.passphrase.isEmpty()))
        return answer(oauthError(400, "invalid_request", "There is no invite_code, and no username with password."));
    if (proof.name.size() > 100 || proof.passphrase.size() > 1000)
        return answer(oauthError(400, "invalid_request", "The name or passphrase is too long."));
    if (auto refusal = throttled(proof))
        return answer(*std::move(refusal));
    if (typed.isEmpty())
        return withPassphrase(proof, answer);

    const auto invite = people::InviteCode::parse(QString::fromUtf8(typed));
    if (!invite)
        return refuseChallenge(proof, answer);
    proof.invite = *invite;
    if (proof.passphrase.isEmpty())
        return withInvite(proof, {}, answer);
    if (proof.name.isEmpty() || QString::fromUtf8(proof.passphrase).size() < Accounts::shortestPassphrase)
        return answer(oauthError(400, "invalid_request", "A passphrase needs a name and at least 12 characters."));
    const bool taken = m_slowLane.take([this, proof, answer] {
        const QString hash = hashOfPassphrase(proof.passphrase);
        hash.isEmpty() ? answer(unavailable()) : withInvite(proof, hash, answer);
    });
    if (!taken)
        answer(unavailable());
}

std::optional<Response> SignIn::throttled(const Proof &proof) const
{
    auto wait = m_backoff.refusedFor(proof.address);
    if (const auto forName
        = proof.name.isEmpty() ? std::nullopt : m_backoff.refusedFor("name:" + proof.name.toCaseFolded().toUtf8()))
        wait = std::max(wait.value_or(*forName), *forName);
    if (!wait)
        return std::nullopt;
    return oauthError(429, "slow_down", "Too many wrong tries.",
        {{"Retry-After", QByteArray::number(static_cast<qint64>(wait->count()))}});
}

void SignIn::refuseChallenge(const Proof &proof, const Answer &answer)
{
    m_backoff.failedFor(proof.address);
    if (!proof.name.isEmpty())
        m_backoff.failedFor("name:" + proof.name.toCaseFolded().toUtf8());
    m_committer.audit(entry(u"sign-in"_s, nullptr, proof.address, 403));
    answer(oauthError(403, "insufficient_authorization", "The code, or the name and passphrase, are not accepted."));
}

SignIn::Opened SignIn::open(const Proof &proof, const QString &passphraseHash, Accounts &accounts) const
{
    const auto account = accounts.redeem(*proof.invite);
    if (!account)
        return failed(GrantRefusal{"server_error", "The hub's store failed.", 0});
    if (!account->has_value())
        return failed(GrantRefusal{"insufficient_authorization", "", 0});
    if (passphraseHash.isEmpty())
        return **account;
    if ((*account)->roles.has(Role::Patient))
        return failed(GrantRefusal{"patient_invite", "A patient signs in with her code alone.", 0});
    const auto set = accounts.setPassphrase((*account)->key, proof.name, passphraseHash);
    if (!set)
        return failed(GrantRefusal{"server_error", "The hub's store failed.", 0});
    if (!*set)
        return failed(GrantRefusal{"username_taken", "Somebody else has that name.", 0});
    return **account;
}

void SignIn::withInvite(const Proof &proof, const QString &passphraseHash, const Answer &answer)
{
    struct Outcome {
        Opened opened = failed(GrantRefusal{});
        QByteArray code;
    };
    const auto outcome = std::make_shared<Outcome>();
    m_committer.submit(
        [this, proof, passphraseHash, outcome](Desk &desk) {
            Accounts accounts{desk.connection, m_clock};
            outcome->opened = open(proof, passphraseHash, accounts);
            if (!outcome->opened)
                return false;
            const auto code = accounts.newAuthorizationCode(outcome->opened->key, proof.client, proof.challenge);
            if (!code)
                return false;
            outcome->code = *code;
            desk.audit.push_back(entry(u"sign-in"_s, &*outcome->opened, proof.address, 200));
            return true;
        },
        [this, proof, outcome, answer](const store::StoreResult<void> &kept) {
            if (!outcome->opened && outcome->opened.error().error == "insufficient_authorization")
                return refuseChallenge(proof, answer);
            if (!outcome->opened && outcome->opened.error().error != "server_error")
                return answer(answerTo(outcome->opened.error()));
            if (!kept || outcome->code.isEmpty())
                return answer(unavailable());
            m_backoff.succeededFor(proof.address);
            answer(oauthAnswer(200, {{u"authorization_code"_s, QString::fromLatin1(outcome->code)}}));
        });
}

void SignIn::withPassphrase(const Proof &proof, const Answer &answer)
{
    const auto found = std::make_shared<std::optional<Accounts::Named>>();
    m_committer.submit(
        [this, proof, found](Desk &desk) {
            const auto named = Accounts{desk.connection, m_clock}.named(proof.name);
            if (named)
                *found = *named;
            return named.has_value();
        },
        [this, proof, found, answer](const store::StoreResult<void> &kept) {
            if (!kept)
                return answer(unavailable());
            const bool taken = m_slowLane.take([this, proof, found, answer] {
                const bool matches = matchesPassphrase(proof.passphrase, *found ? (*found)->passphrase : QString{});
                matches ? finishChallenge(proof, (*found)->account, answer) : refuseChallenge(proof, answer);
            });
            if (!taken)
                answer(unavailable());
        });
}

void SignIn::finishChallenge(const Proof &proof, const Account &account, const Answer &answer)
{
    const auto code = std::make_shared<QByteArray>();
    m_committer.submit(
        [this, proof, account, code](Desk &desk) {
            const auto made
                = Accounts{desk.connection, m_clock}.newAuthorizationCode(account.key, proof.client, proof.challenge);
            if (!made)
                return false;
            *code = *made;
            desk.audit.push_back(entry(u"sign-in"_s, &account, proof.address, 200));
            return true;
        },
        [this, proof, code, answer](const store::StoreResult<void> &kept) {
            if (!kept || code->isEmpty())
                return answer(unavailable());
            m_backoff.succeededFor(proof.address);
            m_backoff.succeededFor("name:" + proof.name.toCaseFolded().toUtf8());
            answer(oauthAnswer(200, {{u"authorization_code"_s, QString::fromLatin1(*code)}}));
        });
}

void SignIn::token(const Request &request, const Answer &answer)
{
    const auto form = formOf(request);
    if (!form)
        return answer(form.error());
    const QByteArray kind = field(*form, "grant_type");
    const QByteArray client = field(*form, "client_id");
    if (!isClient(client))
        return answer(oauthError(400, "invalid_request", "client_id is missing."));
    if (kind != "authorization_code" && kind != "refresh_token")
        return answer(
            oauthError(400, "unsupported_grant_type", "Only authorization_code and refresh_token are known."));
    const bool isCode = kind == "authorization_code";
    const QByteArray secret = field(*form, isCode ? "code" : "refresh_token");
    const QByteArray proof = field(*form, isCode ? "code_verifier" : "attempt");
    if (secret.isEmpty() || (isCode && proof.isEmpty()))
        return answer(
            oauthError(400, "invalid_request", "The code with its verifier, or the refresh token, is missing."));

    const auto issued = std::make_shared<GrantResult<Issued>>(failed(GrantRefusal{}));
    m_committer.submit(
        [this, isCode, secret, client, proof, issued, address = request.peer](Desk &desk) {
            Accounts accounts{desk.connection, m_clock};
            *issued = isCode ? accounts.exchangeCode(secret, client, proof) : accounts.refresh(secret, client, proof);
            const QString name = isCode ? u"token"_s : u"token-refresh"_s;
            desk.audit.push_back(entry(name, *issued ? &(*issued)->account : nullptr, address, *issued ? 200 : 400));
            // That a replay ends the sign-in must be kept.
            return issued->has_value() || issued->error().endedFamily != 0;
        },
        [this, issued, answer](const store::StoreResult<void> &kept) {
            if (!kept)
                return answer(unavailable());
            if (*issued)
                return answer(answerTo(**issued));
            if (issued->error().endedFamily != 0)
                m_sessions.end(issued->error().endedFamily);
            answer(answerTo(issued->error()));
        });
}

void SignIn::revoke(const Request &request, const Answer &answer)
{
    const auto form = formOf(request);
    if (!form)
        return answer(form.error());
    const QByteArray token = field(*form, "token");
    if (token.isEmpty())
        return answer(oauthError(400, "invalid_request", "There is no token."));
    const auto family = std::make_shared<qint64>(0);
    m_committer.submit(
        [this, token, family, address = request.peer](Desk &desk) {
            const auto ended = Accounts{desk.connection, m_clock}.revoke(token);
            if (ended)
                *family = *ended;
            desk.audit.push_back(entry(u"sign-out"_s, nullptr, address, 200));
            return ended.has_value();
        },
        [this, family, answer](const store::StoreResult<void> &kept) {
            if (!kept)
                return answer(unavailable());
            if (*family != 0)
                m_sessions.end(*family);
            // RFC 7009: an unknown token is as good as revoked.
            answer(oauthAnswer(200, {}));
        });
}

} // namespace heard::hub
