#include "sync/account.h"

#include "sync/signin.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace heard::sync {

namespace {

constexpr auto settingName = "session"_L1;
constexpr auto renewBefore = 30s;

Request renewalOf(const Session &session)
{
    return formRequest(session.tokenEndpoint, {{u"grant_type"_s, u"refresh_token"_s},
                                               {u"client_id"_s, clientId},
                                               {u"refresh_token"_s, QString::fromLatin1(session.refreshToken)},
                                               {u"attempt"_s, QString::fromLatin1(session.attempt)}});
}

Request revocationOf(const Session &session)
{
    return formRequest(session.revocationEndpoint, {{u"client_id"_s, clientId},
                                                    {u"token_type_hint"_s, u"refresh_token"_s},
                                                    {u"token"_s, QString::fromLatin1(session.refreshToken)}});
}

} // namespace

Account::Account(store::Database &database, const Transport &transport, const Clock &clock)
    : m_database(database)
    , m_transport(transport)
    , m_clock(clock)
{
}

Task<SyncResult<void>> Account::load()
{
    auto reading = m_database.read([](store::Reader &reader) { return reader.setting(settingName); });
    const auto kept = co_await answerOf(std::move(reading));
    if (!kept)
        co_return failed(storeFailure(kept.error()));
    if (*kept)
        m_session = sessionFrom(QJsonDocument::fromJson((*kept)->toUtf8()).object());
    co_return SyncResult<void>{};
}

Task<SyncResult<void>> Account::keep(Session session)
{
    const QString text = QString::fromUtf8(QJsonDocument{toJson(session)}.toJson(QJsonDocument::Compact));
    auto writing = m_database.write([text](store::Writer &writer) { return writer.setSetting(settingName, text); });
    const auto done = co_await answerOf(std::move(writing));
    if (!done)
        co_return failed(storeFailure(done.error()));
    m_session = std::move(session);
    co_return SyncResult<void>{};
}

Task<SyncResult<void>> Account::adopt(Session session)
{
    // What waits to be sent here was written by the one who was signed in; nobody else may send it.
    if (m_session && !m_session->isSamePersonAs(session))
        co_return failed(Failure{SyncError::AnotherPerson});
    co_return co_await keep(std::move(session));
}

bool Account::isUsable(const QByteArray &refused) const
{
    const Session &session = *m_session;
    if (session.accessToken.isEmpty() || session.accessToken == refused)
        return false;
    return session.refreshToken.isEmpty() || m_clock.now() + renewBefore < session.expires;
}

Task<SyncResult<QByteArray>> Account::token(QByteArray refused)
{
    if (!m_session)
        co_return failed(Failure{SyncError::SignedOut});
    if (!m_session->needsToken())
        co_return QByteArray{};
    if (!isUsable(refused)) {
        if (!m_renewal.isRunning())
            m_renewal.start(renew());
        const SyncResult<void> renewed = co_await m_renewal;
        if (!renewed)
            co_return failed(renewed.error());
    }
    co_return m_session->accessToken;
}

Task<SyncResult<void>> Account::renew()
{
    if (m_session->refreshToken.isEmpty())
        co_return failed(Failure{SyncError::SignedOut});
    Request request = renewalOf(*m_session);
    const SyncResult<Response> response = co_await m_transport.send(std::move(request));
    if (!response) {
        Failure failure = response.error();
        if (failure.code != "invalid_grant"_L1)
            co_return failed(failure);
        failure.error = SyncError::SignedOut;
        const SyncResult<void> forgotten = co_await forgetTokens();
        co_return failed(forgotten ? failure : forgotten.error());
    }
    Session renewed = *m_session;
    if (!takeTokens(renewed, QJsonDocument::fromJson(response->body).object(), m_clock.now()))
        co_return failed(Failure{SyncError::Unreadable, response->status, {}, {}, u"no access token"_s});
    // The old refresh token is spent: the new one is on the disk before anything is done with it.
    co_return co_await keep(std::move(renewed));
}

Task<SyncResult<void>> Account::forgetTokens()
{
    Session without = *m_session;
    without.accessToken.clear();
    without.refreshToken.clear();
    co_return co_await keep(std::move(without));
}

Task<SyncResult<void>> Account::signOut()
{
    if (!isSignedIn() || !m_session->needsToken())
        co_return SyncResult<void>{};
    if (m_renewal.isRunning()) {
        // What it brings is what has to be revoked.
        if (const SyncResult<void> renewed = co_await m_renewal; !renewed && !isSignedIn())
            co_return SyncResult<void>{};
    }
    const Session leaving = *m_session;
    const SyncResult<void> forgotten = co_await forgetTokens();
    if (!forgotten || !leaving.revocationEndpoint.isValid())
        co_return forgotten;
    Request request = revocationOf(leaving);
    const SyncResult<Response> revoked = co_await m_transport.send(std::move(request));
    if (!revoked)
        co_return failed(revoked.error());
    co_return SyncResult<void>{};
}

} // namespace heard::sync
