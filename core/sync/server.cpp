#include "sync/server.h"

#include <QHostAddress>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace heard::sync {

namespace {

QSet<QString> parametersOf(const QJsonObject &described)
{
    QSet<QString> names;
    const QJsonArray parameters = described["searchParam"_L1].toArray();
    for (const QJsonValue &parameter : parameters)
        names << parameter["name"_L1].toString();
    return names;
}

bool hasInteraction(const QJsonObject &described, QLatin1StringView code)
{
    const QJsonArray interactions = described["interaction"_L1].toArray();
    return std::any_of(interactions.begin(), interactions.end(),
                       [code](const QJsonValue &interaction) { return interaction["code"_L1].toString() == code; });
}

bool hasOperation(const QJsonObject &described, QLatin1StringView name)
{
    const QJsonArray operations = described["operation"_L1].toArray();
    return std::any_of(operations.begin(), operations.end(),
                       [name](const QJsonValue &operation) { return operation["name"_L1].toString() == name; });
}

} // namespace

bool Server::canSearch(const QString &type, const QString &parameter) const
{
    static const QSet<QString> ofEveryType{u"_id"_s, u"_lastUpdated"_s};
    if (!namesTypes)
        return ofEveryType.contains(parameter);
    return parameters.value(type).contains(parameter);
}

bool Server::canSearchAllTypes() const
{
    return systemParameters.contains(u"_lastUpdated"_s) && systemParameters.contains(u"_type"_s);
}

QUrl Server::url(const QString &path) const
{
    QUrl url = base;
    url.setPath(base.path() + u'/' + path);
    return url;
}

Result<Server, StatementError> serverFrom(const QUrl &base, const QJsonObject &statement)
{
    if (statement["resourceType"_L1].toString() != "CapabilityStatement"_L1)
        return failed(StatementError::NotACapabilityStatement);
    if (!statement["fhirVersion"_L1].toString().startsWith("4.0"_L1))
        return failed(StatementError::NotR4);
    Server server{.base = base};
    const QJsonArray rests = statement["rest"_L1].toArray();
    for (const QJsonValue &item : rests) {
        const QJsonObject rest = item.toObject();
        if (rest["mode"_L1].toString() != "server"_L1)
            continue;
        const QJsonArray types = rest["resource"_L1].toArray();
        server.namesTypes = !types.isEmpty();
        for (const QJsonValue &type : types) {
            server.parameters.insert(type["type"_L1].toString(), parametersOf(type.toObject()));
            if (type["type"_L1].toString() == "Patient"_L1)
                server.notesOpenings = hasOperation(type.toObject(), "opened"_L1);
        }
        server.takesBatches = hasInteraction(rest, "batch"_L1);
        if (hasInteraction(rest, "search-system"_L1))
            server.systemParameters = parametersOf(rest);
        break;
    }
    return server;
}

Server withSmartConfiguration(Server server, const QJsonObject &configuration)
{
    const auto endpoint = [&](QLatin1StringView name) {
        const QUrl url{configuration[name].toString(), QUrl::StrictMode};
        return isSecure(url) ? url : QUrl{};
    };
    server.authorizationChallengeEndpoint = endpoint("authorization_challenge_endpoint"_L1);
    server.authorizationEndpoint = endpoint("authorization_endpoint"_L1);
    server.tokenEndpoint = endpoint("token_endpoint"_L1);
    server.revocationEndpoint = endpoint("revocation_endpoint"_L1);
    const auto key = QByteArray::fromBase64Encoding(configuration["heard_pass_key"_L1].toString().toLatin1(),
                                                    QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    server.passKey = key ? *key : QByteArray{};
    return server;
}

QUrl baseFromWords(const QString &typed)
{
    QString text = typed.trimmed();
    while (text.endsWith(u'/'))
        text.chop(1);
    if (text.isEmpty())
        return {};
    if (!text.contains("://"_L1))
        text.prepend("https://"_L1);
    const QUrl url{text, QUrl::StrictMode};
    const bool web = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return web && !url.host().isEmpty() ? url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo) : QUrl{};
}

bool isSecure(const QUrl &url)
{
    if (url.scheme() == "https"_L1)
        return !url.host().isEmpty();
    if (url.scheme() != "http"_L1)
        return false;
    return url.host() == "localhost"_L1 || QHostAddress{url.host()}.isLoopback();
}

} // namespace heard::sync
