#pragma once

#include "base/ids.h"
#include "sync/account.h"

namespace heard::sync {

/// Speaks FHIR's REST with the server this device is signed in to. A refused token is renewed once.
class FhirClient final {
public:
    /// Both must outlive it.
    FhirClient(const Transport &transport, Account &account) : m_transport(transport), m_account(account) {}

    /// Sends @p request with the account's token; the url must be the server's own.
    [[nodiscard]] Task<SyncResult<Response>> send(Request request) const;
    [[nodiscard]] Task<SyncResult<QJsonObject>> read(QString type, ResourceId id) const;
    /// Creates @p resource unless the server has one with its UUID already; then the answer is that one.
    [[nodiscard]] Task<SyncResult<QJsonObject>> create(QJsonObject resource, QString uuid) const;
    /// Conflict where the server's version is not @p version any more.
    [[nodiscard]] Task<SyncResult<QJsonObject>> update(QJsonObject resource, QString version) const;
    /// The one with this UUID as an identifier; NotFound where there is none.
    [[nodiscard]] Task<SyncResult<QJsonObject>> withUuid(QString type, QString uuid) const;

    /// Below the signed-in server's base; @p path is relative to it.
    [[nodiscard]] QUrl url(const QString &path) const;
    /// Tokens are only shown to the server they are for.
    [[nodiscard]] bool isOwn(const QUrl &url) const;

private:
    [[nodiscard]] Task<SyncResult<QJsonObject>> stored(Response response, QString type, QString id) const;

    const Transport &m_transport;
    Account &m_account;
};

/// The part of a search that finds a resource of @p type by the UUID it was made with, encoded.
[[nodiscard]] QByteArray uuidQuery(const QString &type, const QString &uuid);

} // namespace heard::sync
