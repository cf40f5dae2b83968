#include "fakes/fakefhirserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace heard::fakes {

namespace {

QString stampOf(const QJsonObject &resource)
{
    return resource["meta"_L1]["lastUpdated"_L1].toString();
}

bool hasIdentifier(const QJsonObject &resource, const QString &token)
{
    const QJsonValue element = resource["identifier"_L1];
    const QJsonArray identifiers = element.isObject() ? QJsonArray{element} : element.toArray();
    return std::any_of(identifiers.begin(), identifiers.end(), [&](const QJsonValue &identifier) {
        return token == identifier["system"_L1].toString() + u'|' + identifier["value"_L1].toString();
    });
}

} // namespace

FakeFhirServer::FakeFhirServer()
{
    m_server.setScript([this](const Asked &asked) {
        if (m_before) {
            if (const auto instead = m_before(asked))
                return *instead;
        }
        const Answer given = answer(asked);
        return m_after ? m_after(asked, given) : given;
    });
}

QString FakeFhirServer::put(QJsonObject resource, std::optional<Instant> stamp)
{
    m_now = m_now + 1ms;
    const QString type = resource["resourceType"_L1].toString();
    QString id = resource["id"_L1].toString();
    if (id.isEmpty())
        id = u"s%1"_s.arg(++m_lastId);
    const int version = m_resources.value({type, id})["meta"_L1]["versionId"_L1].toString(u"0"_s).toInt() + 1;
    resource["id"_L1] = id;
    QJsonObject meta = resource["meta"_L1].toObject();
    meta["versionId"_L1] = QString::number(version);
    meta["lastUpdated"_L1] = stamp.value_or(m_now).toIso();
    resource["meta"_L1] = meta;
    m_resources[{type, id}] = resource;
    return id;
}

QVector<QJsonObject> FakeFhirServer::all(const QString &type) const
{
    QVector<QJsonObject> found;
    for (auto it = m_resources.begin(); it != m_resources.end(); ++it) {
        if (it.key().first == type)
            found << it.value();
    }
    return found;
}

Answer FakeFhirServer::answer(const Asked &asked)
{
    const QStringList parts = asked.path.split(u'/', Qt::SkipEmptyParts).mid(1);
    if (parts == QStringList{u"metadata"_s})
        return statement();
    if (parts.isEmpty() && asked.verb == "POST")
        return batch(asked);
    if (parts.isEmpty())
        return search(asked, QUrlQuery{asked.query}.queryItemValue(u"_type"_s, QUrl::FullyDecoded).split(u','));
    const QString type = parts.front();
    if (parts.size() == 1)
        return asked.verb == "POST" ? create(asked, type) : search(asked, {type});
    const QString id = parts[1];
    if (asked.verb == "PUT")
        return update(asked, type, id);
    const QJsonObject found = resource(type, id);
    return found.isEmpty() ? Answer::outcome(404, u"not-found"_s, u"There is no such resource."_s) : stored(found, 200);
}

Answer FakeFhirServer::statement() const
{
    QJsonArray parameters;
    for (const QString &name : {u"_lastUpdated"_s, u"_type"_s, u"identifier"_s})
        parameters.append(QJsonObject{{u"name"_s, name}});
    QJsonArray types;
    for (const QString &type : {u"Patient"_s, u"Appointment"_s, u"Communication"_s, u"Goal"_s, u"Basic"_s})
        types.append(QJsonObject{{u"type"_s, type}, {u"searchParam"_s, parameters}});
    QJsonObject rest{{u"mode"_s, u"server"_s}, {u"resource"_s, types}};
    QJsonArray interactions;
    if (m_batches)
        interactions.append(QJsonObject{{u"code"_s, u"batch"_s}});
    if (m_systemSearch) {
        interactions.append(QJsonObject{{u"code"_s, u"search-system"_s}});
        rest["searchParam"_L1] = parameters;
    }
    rest["interaction"_L1] = interactions;
    return Answer::json({{u"resourceType"_s, u"CapabilityStatement"_s}, {u"fhirVersion"_s, u"4.0.1"_s}, {u"rest"_s, QJsonArray{rest}}});
}

Answer FakeFhirServer::search(const Asked &asked, const QStringList &types) const
{
    const QUrlQuery query{asked.query};
    const auto valueOf = [&query](const QString &name) { return query.queryItemValue(name, QUrl::FullyDecoded); };
    QVector<QJsonObject> found;
    for (const QString &type : types)
        found << all(type);
    const QString since = valueOf(u"_lastUpdated"_s).mid(2);
    const QString token = valueOf(u"identifier"_s);
    found.removeIf([&](const QJsonObject &resource) {
        return (!since.isEmpty() && stampOf(resource) < since) || (!token.isEmpty() && !hasIdentifier(resource, token));
    });
    const bool oldestFirst = m_sorts && valueOf(u"_sort"_s) == "_lastUpdated"_L1;
    std::stable_sort(found.begin(), found.end(), [&](const QJsonObject &one, const QJsonObject &other) {
        return oldestFirst ? stampOf(one) < stampOf(other) : stampOf(one) > stampOf(other);
    });
    QJsonObject bundle{{u"resourceType"_s, u"Bundle"_s}, {u"type"_s, u"searchset"_s}, {u"total"_s, found.size()}};
    if (valueOf(u"_summary"_s) == "count"_L1)
        return Answer::json(bundle);
    const qsizetype offset = valueOf(u"_offset"_s).toLongLong();
    QJsonArray entries;
    for (const QJsonObject &resource : found.mid(offset, m_pageRows))
        entries.append(QJsonObject{{u"resource"_s, resource}, {u"search"_s, QJsonObject{{u"mode"_s, u"match"_s}}}});
    bundle["entry"_L1] = entries;
    if (offset + m_pageRows < found.size()) {
        QUrlQuery next = query;
        next.removeQueryItem(u"_offset"_s);
        next.addQueryItem(u"_offset"_s, QString::number(offset + m_pageRows));
        QUrl url = base();
        url.setPath(asked.path);
        url.setQuery(next);
        bundle["link"_L1] = QJsonArray{QJsonObject{{u"relation"_s, u"next"_s}, {u"url"_s, QString::fromLatin1(url.toEncoded())}}};
    }
    return Answer::json(bundle);
}

Answer FakeFhirServer::batch(const Asked &asked)
{
    QJsonArray answers;
    const QJsonArray entries = asked.json()["entry"_L1].toArray();
    for (const QJsonValue &entry : entries) {
        const QUrl url{u"/fhir/"_s + entry["request"_L1]["url"_L1].toString()};
        const Answer one = answer({.verb = "GET", .path = url.path(), .query = url.query(QUrl::FullyEncoded)});
        answers.append(QJsonObject{{u"resource"_s, QJsonDocument::fromJson(one.body).object()},
                                   {u"response"_s, QJsonObject{{u"status"_s, u"%1 Scripted"_s.arg(one.status)}}}});
    }
    return Answer::json({{u"resourceType"_s, u"Bundle"_s}, {u"type"_s, u"batch-response"_s}, {u"entry"_s, answers}});
}

Answer FakeFhirServer::create(const Asked &asked, const QString &type)
{
    const QString condition = QUrlQuery{QString::fromLatin1(asked.headers.value("if-none-exist"))}.queryItemValue(
        u"identifier"_s, QUrl::FullyDecoded);
    if (!condition.isEmpty()) {
        const QVector<QJsonObject> existing = all(type);
        for (const QJsonObject &resource : existing) {
            if (hasIdentifier(resource, condition))
                return stored(resource, 200);
        }
    }
    return stored(resource(type, put(asked.json())), 201);
}

Answer FakeFhirServer::update(const Asked &asked, const QString &type, const QString &id)
{
    const QJsonObject before = resource(type, id);
    if (before.isEmpty())
        return Answer::outcome(404, u"not-found"_s, u"There is no such resource."_s);
    const QByteArray version = "W/\"" + before["meta"_L1]["versionId"_L1].toString().toUtf8() + '"';
    if (asked.headers.value("if-match") != version)
        return Answer::outcome(412, u"conflict"_s, u"Another version is there."_s);
    put(asked.json());
    return stored(resource(type, id), 200);
}

Answer FakeFhirServer::stored(const QJsonObject &resource, int status)
{
    return Answer::json(resource, status).with("ETag", "W/\"" + resource["meta"_L1]["versionId"_L1].toString().toUtf8() + '"');
}

} // namespace heard::fakes
