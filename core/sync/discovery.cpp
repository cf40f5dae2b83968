#include "sync/discovery.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace heard::sync {

Task<SyncResult<QJsonObject>> Discovery::object(QUrl url) const
{
    Request request{.url = url};
    const SyncResult<Response> response = co_await m_transport.send(std::move(request));
    if (!response)
        co_return failed(response.error());
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(response->body, &problem);
    if (!document.isObject())
        co_return failed(Failure{SyncError::NotFhir, response->status, {}, {}, problem.errorString()});
    co_return document.object();
}

Task<SyncResult<Server>> Discovery::find(QUrl base) const
{
    if (!isSecure(base))
        co_return failed(Failure{SyncError::NotSecure, 0, {}, {}, base.scheme()});
    const Server asked{.base = base};
    const SyncResult<QJsonObject> smart = co_await object(asked.url(u".well-known/smart-configuration"_s));
    // A server without sign-in has no such page; whether it is one, /metadata tells.
    const bool answered = smart || smart.error().status >= 400 || smart.error().error == SyncError::NotFhir;
    if (!answered)
        co_return failed(smart.error());
    const SyncResult<QJsonObject> statement = co_await object(asked.url(u"metadata"_s));
    if (!statement) {
        const Failure &failure = statement.error();
        const bool elsewhere = failure.error == SyncError::NotFound || failure.error == SyncError::Refused;
        co_return failed(elsewhere ? Failure{SyncError::NotFhir, failure.status, {}, failure.code, failure.detail} : failure);
    }
    const auto server = serverFrom(base, *statement);
    if (!server)
        co_return failed(Failure{SyncError::NotFhir, 200, {}, {}, u"no CapabilityStatement of R4"_s});
    co_return withSmartConfiguration(*server, smart.value_or(QJsonObject{}));
}

} // namespace heard::sync
