#include "sync/signin.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace heard::sync {

namespace {

// The server grants of this what the person's role allows.
constexpr auto askedScope = "openid fhirUser offline_access launch/patient patient/*.cruds user/*.cruds"_L1;

QByteArray challengeOf(const QByteArray &verifier)
{
    return QCryptographicHash::hash(verifier, QCryptographicHash::Sha256).toBase64(
        QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

/// Answers of an OAuth endpoint that mean something else than the same status elsewhere.
Failure signInFailure(Failure failure)
{
    static const QSet<QString> wrong{u"insufficient_authorization"_s, u"invalid_grant"_s, u"access_denied"_s, u"invalid_session"_s};
    if (wrong.contains(failure.code) || failure.status == 401 || failure.status == 403)
        failure.error = SyncError::WrongCode;
    if (failure.code == "username_taken"_L1)
        failure.error = SyncError::NameTaken;
    if (failure.code == "patient_invite"_L1)
        failure.error = SyncError::PatientCode;
    if (failure.code == "redirect_to_web"_L1 || failure.code == "unauthorized_client"_L1)
        failure.error = SyncError::NoSignIn;
    return failure;
}

QString withoutSeparators(const QString &typed)
{
    QString code;
    for (const QChar letter : typed) {
        if (letter.isLetterOrNumber())
            code += letter.toUpper();
    }
    return code;
}

// Outside of the coroutines: GCC 12 destroys the temporaries of a braced list in one of them twice.
Request challengeRequest(const Server &server, const QList<std::pair<QString, QString>> &proof, const QByteArray &verifier)
{
    QList<std::pair<QString, QString>> fields{{u"client_id"_s, clientId},
                                              {u"response_type"_s, u"code"_s},
                                              {u"scope"_s, askedScope},
                                              {u"code_challenge"_s, QString::fromLatin1(challengeOf(verifier))},
                                              {u"code_challenge_method"_s, u"S256"_s}};
    fields += proof;
    return formRequest(server.authorizationChallengeEndpoint, fields);
}

Request exchangeRequest(const Server &server, const QString &code, const QByteArray &verifier)
{
    return formRequest(server.tokenEndpoint, {{u"grant_type"_s, u"authorization_code"_s},
                                              {u"client_id"_s, clientId},
                                              {u"code"_s, code},
                                              {u"code_verifier"_s, QString::fromLatin1(verifier)}});
}

} // namespace

Request formRequest(const QUrl &endpoint, const QList<std::pair<QString, QString>> &fields)
{
    QByteArray body;
    for (const auto &[name, value] : fields) {
        if (!body.isEmpty())
            body += '&';
        body += name.toLatin1() + '=' + QUrl::toPercentEncoding(value);
    }
    return {.verb = Request::Verb::Post, .url = endpoint, .body = body, .contentType = "application/x-www-form-urlencoded"};
}

Task<SyncResult<Session>> SignIn::withInviteCode(Server server, QString code) const
{
    Fields proof{{u"invite_code"_s, withoutSeparators(code)}};
    return signIn(std::move(server), std::move(proof));
}

Task<SyncResult<Session>> SignIn::joinTeam(Server server, QString code, QString name, QString passphrase) const
{
    Fields proof{{u"invite_code"_s, withoutSeparators(code)}, {u"username"_s, name.trimmed()}, {u"password"_s, passphrase}};
    return signIn(std::move(server), std::move(proof));
}

Task<SyncResult<Session>> SignIn::withPassphrase(Server server, QString name, QString passphrase) const
{
    Fields proof{{u"username"_s, name.trimmed()}, {u"password"_s, passphrase}};
    return signIn(std::move(server), std::move(proof));
}

Task<SyncResult<QString>> SignIn::challenge(Server server, Fields proof, QByteArray verifier) const
{
    Request request = challengeRequest(server, proof, verifier);
    const SyncResult<Response> response = co_await m_transport.send(std::move(request));
    if (!response)
        co_return failed(signInFailure(response.error()));
    const QString code = QJsonDocument::fromJson(response->body)["authorization_code"_L1].toString();
    if (code.isEmpty())
        co_return failed(Failure{SyncError::Unreadable, response->status, {}, {}, u"no authorization code"_s});
    co_return code;
}

Task<SyncResult<Session>> SignIn::signIn(Server server, Fields proof) const
{
    if (!server.offersSignIn())
        co_return failed(Failure{SyncError::NoSignIn});
    const QByteArray verifier = randomName();
    const SyncResult<QString> code = co_await challenge(server, std::move(proof), verifier);
    if (!code)
        co_return failed(code.error());
    Request request = exchangeRequest(server, *code, verifier);
    const SyncResult<Response> response = co_await m_transport.send(std::move(request));
    if (!response)
        co_return failed(signInFailure(response.error()));
    Session session{.base = server.base, .tokenEndpoint = server.tokenEndpoint, .revocationEndpoint = server.revocationEndpoint};
    if (!takeTokens(session, QJsonDocument::fromJson(response->body).object(), m_clock.now()))
        co_return failed(Failure{SyncError::Unreadable, response->status, {}, {}, u"no access token"_s});
    co_return session;
}

} // namespace heard::sync
