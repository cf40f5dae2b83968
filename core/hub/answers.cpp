#include "hub/answers.h"

#include "hub/outcome.h"
#include "hub/querystring.h"

#include <QDate>
#include <QJsonDocument>

#include <array>

namespace heard::hub {

namespace {

QByteArray linkQuery(const Pairs &parameters)
{
    QByteArray query;
    for (const Pair &pair : parameters)
        query += (query.isEmpty() ? "?" : "&") + percentEncoded(pair.name) + '=' + percentEncoded(pair.value);
    return query;
}

/// A JSON string; what goes into it here are addresses, which only need these two escaped.
QByteArray quoted(QByteArray text)
{
    return '"' + text.replace('\\', "\\\\").replace('"', "\\\"") + '"';
}

void addLink(QByteArray &json, const char *relation, const QByteArray &url)
{
    json += QByteArray{"{\"relation\":\""} + relation + "\",\"url\":" + quoted(url) + '}';
}

QByteArray bundleBeginning(
    const char *type, std::optional<qint64> total, const QByteArray &self, const QByteArray &next)
{
    QByteArray json = QByteArray{"{\"resourceType\":\"Bundle\",\"type\":\""} + type + '"';
    if (total)
        json += ",\"total\":" + QByteArray::number(*total);
    json += ",\"link\":[";
    addLink(json, "self", self);
    if (!next.isEmpty()) {
        json += ',';
        addLink(json, "next", next);
    }
    return json + ']';
}

QByteArray withCursor(const QByteArray &address, const Pairs &parameters, const QByteArray &cursor)
{
    if (cursor.isEmpty())
        return {};
    Pairs all = parameters;
    all.push_back({"_cursor", cursor.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)});
    return address + linkQuery(all);
}

} // namespace

QByteArray etagOf(const QString &version)
{
    return "W/\"" + version.toUtf8() + '"';
}

QByteArray httpDateOf(const QString &stamp)
{
    static constexpr std::array days{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    static constexpr std::array months{
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const QByteArray text = stamp.toLatin1();
    const QDate date{text.left(4).toInt(), text.mid(5, 2).toInt(), text.mid(8, 2).toInt()};
    if (!date.isValid() || text.size() < 19)
        return {};
    return QByteArray{days[static_cast<std::size_t>(date.dayOfWeek() - 1)]} + ", " + text.mid(8, 2) + ' '
        + months[static_cast<std::size_t>(date.month() - 1)] + ' ' + text.left(4) + ' ' + text.mid(11, 8) + " GMT";
}

Response recordAnswer(const Record &record, const QByteArray &ifNoneMatch)
{
    const QByteArray etag = etagOf(record.version);
    Pairs headers{{"ETag", etag}, {"Last-Modified", httpDateOf(record.lastUpdated)}};
    if (!ifNoneMatch.isEmpty() && (ifNoneMatch == etag || ifNoneMatch == etag.mid(2) || ifNoneMatch == "*"))
        return {304, {}, {}, std::move(headers)};
    return {200, fhirJson, record.json, std::move(headers)};
}

Response writtenAnswer(const Written &written, const QByteArray &base, bool minimal)
{
    const QByteArray location = base + '/' + (written.type + QLatin1Char('/') + written.id).toUtf8() + "/_history/"
        + written.record.version.toUtf8();
    Pairs headers{{"ETag", etagOf(written.record.version)}, {"Last-Modified", httpDateOf(written.record.lastUpdated)},
        {"Location", location}};
    if (minimal)
        return {written.status, {}, {}, std::move(headers)};
    return {written.status, fhirJson, written.record.json, std::move(headers)};
}

QByteArray searchsetJson(const SearchQuery &query, const SearchPage &page, const QByteArray &base)
{
    const QByteArray address = base + '/' + query.type->name.toLatin1();
    QByteArray json;
    qsizetype size = 512;
    for (const SearchRow &row : page.rows)
        size += row.json.size() + address.size() + 120;
    json.reserve(size);
    json += bundleBeginning(
        "searchset", page.total, address + linkQuery(query.used), withCursor(address, query.used, page.next));
    for (qsizetype i = 0; i < page.rows.size(); ++i) {
        const SearchRow &row = page.rows[i];
        json += i == 0 ? ",\"entry\":[{\"fullUrl\":\"" : ",{\"fullUrl\":\"";
        json += address;
        json += '/';
        json += row.id.toLatin1();
        json += "\",\"resource\":";
        json += row.json;
        json += ",\"search\":{\"mode\":\"match\"}}";
    }
    json += page.rows.isEmpty() ? "}" : "]}";
    return json;
}

QByteArray historyJson(const QString &type, const QString &id, const QVector<Record> &versions, const QByteArray &base)
{
    const QByteArray address = base + '/' + (type + QLatin1Char('/') + id).toLatin1();
    QByteArray json = bundleBeginning("history", versions.size(), address + "/_history", {});
    json += ",\"entry\":[";
    for (qsizetype i = 0; i < versions.size(); ++i) {
        const Record &record = versions[i];
        const bool isFirst = record.version == QLatin1String{"1"};
        json += (i == 0 ? "{\"fullUrl\":" : ",{\"fullUrl\":") + quoted(address) + ",\"resource\":" + record.json
            + ",\"request\":{\"method\":"
            + (isFirst ? "\"POST\",\"url\":\"" + type.toLatin1()
                       : "\"PUT\",\"url\":\"" + type.toLatin1() + '/' + id.toLatin1())
            + "\"},\"response\":{\"status\":" + (isFirst ? "\"201\"" : "\"200\"") + ",\"etag\":"
            + quoted(etagOf(record.version)) + ",\"lastModified\":" + quoted(record.lastUpdated.toLatin1()) + "}}";
    }
    return json + "]}";
}

QByteArray auditJson(const AuditPage &page, const Pairs &parameters, const QByteArray &base)
{
    Pairs used;
    for (const Pair &pair : parameters) {
        if (pair.name != "_cursor")
            used.push_back(pair);
    }
    const QByteArray address = base + "/AuditEvent";
    QByteArray next;
    if (!page.next.isEmpty()) {
        Pairs all = used;
        all.push_back({"_cursor", page.next});
        next = address + linkQuery(all);
    }
    QByteArray json = bundleBeginning("searchset", page.total, address + linkQuery(used), next);
    for (qsizetype i = 0; i < page.events.size(); ++i) {
        json += (i == 0 ? ",\"entry\":[{\"fullUrl\":" : ",{\"fullUrl\":")
            + quoted(address + '/' + page.events[i][QLatin1String{"id"}].toString().toLatin1()) + ",\"resource\":"
            + QJsonDocument{page.events[i]}.toJson(QJsonDocument::Compact) + ",\"search\":{\"mode\":\"match\"}}";
    }
    return json + (page.events.isEmpty() ? "}" : "]}");
}

bool prefersMinimal(const QByteArray &prefer)
{
    return prefer.contains("return=minimal");
}

} // namespace heard::hub
