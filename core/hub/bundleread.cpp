#include "hub/bundleread.h"

#include "hub/answers.h"
#include "hub/querystring.h"
#include "hub/records.h"
#include "hub/search.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace heard::hub {

namespace {

Answered<QByteArray> readOne(store::Connection &connection, const Caller &caller, AuditEntry &audit)
{
    audit.interaction = u"read"_s;
    const auto record = Records{connection}.read(caller, audit.type, audit.id);
    if (!record)
        return failed(record.error());
    audit.version = record->version;
    if (!record->patient.isEmpty())
        audit.patients = {record->patient};
    return record->json;
}

Answered<QByteArray> searchFor(store::Connection &connection, const Caller &caller, const ResourceType &type,
    const QByteArray &question, const QByteArray &base, AuditEntry &audit)
{
    audit.interaction = u"search-type"_s;
    return searchsetFor(connection, caller, type, pairsOf(question), base, audit);
}

} // namespace

Answered<QByteArray> searchsetFor(store::Connection &connection, const Caller &caller, const ResourceType &type,
    const std::optional<Pairs> &parameters, const QByteArray &base, AuditEntry &audit)
{
    const Grant grant = grantFor(caller.roles, type.name);
    if (!grant.read)
        return failed(forbidden(u"Your role does not read %1."_s.arg(type.name)));
    if (!parameters)
        return failed(Refusal{400, u"invalid"_s, u"The query is malformed."_s, {}, {}});
    const auto query = searchFrom(type, *parameters);
    if (!query)
        return failed(query.error());
    const auto page = runSearch(connection, caller, grant, *query);
    if (!page)
        return failed(page.error());
    audit.patients = patientsOf(page->rows);
    return searchsetJson(*query, *page, base);
}

BundleRead readInBundle(store::Connection &connection, const Caller &caller, const QString &url, const QByteArray &base)
{
    const QStringList parts = url.section(u'?', 0, 0).split(u'/');
    BundleRead read{QByteArray{}, auditEntryOf(caller, u"read"_s, parts.front(), parts.value(1), 200)};
    const ResourceType *type = resourceType(parts.front());
    if (!type || parts.size() > 2)
        read.json = failed(Refusal{404, u"not-supported"_s, u"This cannot be read in a Bundle."_s, {}, {}});
    else if (parts.size() == 2)
        read.json = readOne(connection, caller, read.audit);
    else
        read.json = searchFor(connection, caller, *type, url.section(u'?', 1).toUtf8(), base, read.audit);
    if (!read.json)
        read.audit.status = read.json.error().status;
    return read;
}

qsizetype readsIn(const QJsonObject &bundle)
{
    const QJsonArray entries = bundle[u"entry"].toArray();
    return std::ranges::count_if(entries, [](const QJsonValue &entry) { return entry[u"request"][u"method"] == "GET"_L1; });
}

std::optional<QStringList> urlsReadBy(const QJsonObject &bundle)
{
    const QJsonArray entries = bundle[u"entry"].toArray();
    if (bundle[u"resourceType"] != "Bundle"_L1 || bundle[u"type"] != "batch"_L1 || entries.isEmpty() || entries.size() > mostEntries)
        return std::nullopt;
    QStringList urls;
    for (const QJsonValue &entry : entries) {
        if (entry[u"request"][u"method"] != "GET"_L1)
            return std::nullopt;
        const QString url = entry[u"request"][u"url"].toString();
        urls << (url.startsWith(u'/') ? url.mid(1) : url);
    }
    return urls;
}

QJsonObject entryOf(const QByteArray &json)
{
    return {{u"resource"_s, QJsonDocument::fromJson(json).object()}, {u"response"_s, QJsonObject{{u"status"_s, u"200 OK"_s}}}};
}

QJsonObject entryOf(const Refusal &refusal)
{
    return {{u"response"_s,
        QJsonObject{{u"status"_s, QString::number(refusal.status)},
            {u"outcome"_s, QJsonDocument::fromJson(outcomeJson(refusal)).object()}}}};
}

} // namespace heard::hub
