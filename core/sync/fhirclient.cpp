#include "sync/fhirclient.h"

#include "store/localchanges.h"
#include "store/tagged.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace heard::sync {

namespace {

/// What the server alone says of a resource is not sent back.
QByteArray bodyOf(QJsonObject resource)
{
    QJsonObject meta = resource["meta"_L1].toObject();
    meta.remove("versionId"_L1);
    meta.remove("lastUpdated"_L1);
    if (meta.isEmpty())
        resource.remove("meta"_L1);
    else
        resource["meta"_L1] = meta;
    return store::textOf(resource);
}

bool isComplete(const QJsonObject &resource, const QString &type)
{
    return resource["resourceType"_L1].toString() == type && !resource["id"_L1].toString().isEmpty()
        && !resource["meta"_L1]["versionId"_L1].toString().isEmpty();
}

/// The id in ".../Type/id" or ".../Type/id/_history/1".
QString idIn(const QByteArray &location, const QString &type)
{
    const QStringList parts = QUrl{QString::fromUtf8(location)}.path().split(u'/', Qt::SkipEmptyParts);
    const qsizetype at = parts.lastIndexOf(type);
    return at >= 0 ? parts.value(at + 1) : QString{};
}

constexpr auto fhirJson = "application/fhir+json";

} // namespace

QByteArray uuidQuery(const QString &type, const QString &uuid)
{
    const QByteArray parameter = store::isTagged(type) ? "_tag=" : "identifier=";
    return parameter + QUrl::toPercentEncoding(u"%1|urn:uuid:%2"_s.arg(store::uuidSystem, uuid), ":");
}

QUrl FhirClient::url(const QString &path) const
{
    const Server server{.base = m_account.session() ? m_account.session()->base : QUrl{}};
    return server.url(path);
}

bool FhirClient::isOwn(const QUrl &url) const
{
    if (!m_account.session())
        return false;
    const QUrl &base = m_account.session()->base;
    const bool sameOrigin = url.scheme() == base.scheme() && url.host() == base.host() && url.port() == base.port();
    return sameOrigin && (url.path() == base.path() || url.path().startsWith(base.path() + u'/'));
}

Task<SyncResult<Response>> FhirClient::send(Request request) const
{
    if (!isOwn(request.url))
        co_return failed(Failure{SyncError::Unreadable, 0, {}, {}, u"a link leads to another server"_s});
    const SyncResult<QByteArray> token = co_await m_account.token();
    if (!token)
        co_return failed(token.error());
    request.bearer = *token;
    Request first = request;
    SyncResult<Response> response = co_await m_transport.send(std::move(first));
    const bool refused = !response && response.error().status == 401 && !token->isEmpty();
    if (!refused)
        co_return response;
    const SyncResult<QByteArray> renewed = co_await m_account.token(*token);
    if (!renewed)
        co_return failed(renewed.error());
    request.bearer = *renewed;
    SyncResult<Response> again = co_await m_transport.send(std::move(request));
    co_return again;
}

Task<SyncResult<QJsonObject>> FhirClient::read(QString type, ResourceId id) const
{
    Request request{.url = url(id.reference(type))};
    const SyncResult<Response> response = co_await send(std::move(request));
    if (!response)
        co_return failed(response.error());
    const QJsonObject resource = QJsonDocument::fromJson(response->body).object();
    if (!isComplete(resource, type))
        co_return failed(Failure{SyncError::Unreadable, response->status, {}, {}, u"no %1 with a version"_s.arg(type)});
    co_return resource;
}

Task<SyncResult<QJsonObject>> FhirClient::create(QJsonObject resource, QString uuid) const
{
    const QString type = resource["resourceType"_L1].toString();
    // The id is the server's to give.
    resource.remove("id"_L1);
    Request request{.verb = Request::Verb::Post,
                    .url = url(type),
                    .body = bodyOf(resource),
                    .contentType = fhirJson,
                    .ifNoneExist = uuidQuery(type, uuid)};
    const SyncResult<Response> response = co_await send(std::move(request));
    if (!response)
        co_return failed(response.error());
    const QString id = idIn(response->location, type);
    if (SyncResult<QJsonObject> made = co_await stored(*response, type, id); made || !id.isEmpty())
        co_return made;
    // Neither a resource nor a Location: it is looked for.
    co_return co_await withUuid(type, uuid);
}

Task<SyncResult<QJsonObject>> FhirClient::update(QJsonObject resource, QString version) const
{
    const QString type = resource["resourceType"_L1].toString();
    const QString id = resource["id"_L1].toString();
    Request request{.verb = Request::Verb::Put,
                    .url = url(type + u'/' + id),
                    .body = bodyOf(resource),
                    .contentType = fhirJson,
                    .ifMatch = "W/\"" + version.toUtf8() + '"'};
    const SyncResult<Response> response = co_await send(std::move(request));
    if (!response)
        co_return failed(response.error());
    co_return co_await stored(*response, type, id);
}

Task<SyncResult<QJsonObject>> FhirClient::stored(Response response, QString type, QString id) const
{
    const QJsonObject resource = QJsonDocument::fromJson(response.body).object();
    if (isComplete(resource, type))
        co_return resource;
    if (id.isEmpty())
        co_return failed(Failure{SyncError::Unreadable, response.status, {}, {}, u"no %1 with a version"_s.arg(type)});
    // Success without a body or version: read again.
    const ResourceId known{id};
    co_return co_await read(type, known);
}

Task<SyncResult<QJsonObject>> FhirClient::withUuid(QString type, QString uuid) const
{
    QUrl found = url(type);
    found.setQuery(QString::fromLatin1(uuidQuery(type, uuid)), QUrl::StrictMode);
    Request request{.url = found};
    const SyncResult<Response> response = co_await send(std::move(request));
    if (!response)
        co_return failed(response.error());
    const QJsonArray entries = QJsonDocument::fromJson(response->body)["entry"_L1].toArray();
    for (const QJsonValue &entry : entries) {
        const QJsonObject resource = entry["resource"_L1].toObject();
        if (isComplete(resource, type))
            co_return resource;
    }
    co_return failed(Failure{SyncError::NotFound, response->status, {}, {}, u"no %1 with this identifier"_s.arg(type)});
}

} // namespace heard::sync
