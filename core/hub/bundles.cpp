#include "hub/bundles.h"

#include "base/ids.h"
#include "hub/answers.h"
#include "hub/bundleread.h"
#include "hub/storerefusal.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace heard::hub {

namespace {

Refusal atEntry(Refusal refusal, qsizetype index)
{
    const QString place = u"Bundle.entry[%1]"_s.arg(index);
    refusal.expression = refusal.expression.isEmpty() ? place : place + u".resource: "_s + refusal.expression;
    refusal.headers.clear();
    return refusal;
}

QString statusLine(int status)
{
    switch (status) {
    case 200:
        return u"200 OK"_s;
    case 201:
        return u"201 Created"_s;
    default:
        return QString::number(status);
    }
}

QJsonObject responseEntry(const Written &written)
{
    return {{u"response"_s,
        QJsonObject{
            {u"status"_s, statusLine(written.status)},
            {u"location"_s, u"%1/%2/_history/%3"_s.arg(written.type, written.id, written.record.version)},
            {u"etag"_s, QString::fromLatin1(etagOf(written.record.version))},
            {u"lastModified"_s, written.record.lastUpdated},
        }}};
}

/// Rewrites every reference that names one of @p targets.
QJsonValue rewritten(const QJsonValue &value, const QHash<QString, QString> &targets)
{
    if (value.isArray()) {
        QJsonArray list;
        const QJsonArray items = value.toArray();
        for (const QJsonValue &item : items)
            list.append(rewritten(item, targets));
        return list;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == "reference"_L1 && it.value().isString())
            it.value() = targets.value(it.value().toString(), it.value().toString());
        else
            it.value() = rewritten(it.value(), targets);
    }
    return object;
}

} // namespace

Answered<Bundles::Outcome> Bundles::run(const QJsonObject &bundle)
{
    if (bundle[u"resourceType"].toString() != "Bundle"_L1)
        return failed(Refusal{400, u"invalid"_s, u"What is sent to the base is a Bundle."_s, u"resourceType"_s, {}});
    const QString type = bundle[u"type"].toString();
    if (type != "transaction"_L1 && type != "batch"_L1)
        return failed(
            Refusal{400, u"not-supported"_s, u"The Bundle is no transaction and no batch."_s, u"Bundle.type"_s, {}});
    auto entries = entriesOf(bundle);
    if (!entries)
        return failed(entries.error());
    return type == "transaction"_L1 ? transaction(*std::move(entries)) : batch(*entries);
}

Answered<QVector<Bundles::Entry>> Bundles::entriesOf(const QJsonObject &bundle) const
{
    QVector<Entry> entries;
    const QJsonArray list = bundle[u"entry"].toArray();
    if (list.size() > mostEntries)
        return failed(Refusal{
            413, u"too-costly"_s, u"A Bundle holds at most %1 entries."_s.arg(mostEntries), u"Bundle.entry"_s, {}});
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QJsonValue item = list.at(i);
        const QJsonValue request = item[u"request"];
        Entry entry{request[u"method"].toString(), request[u"url"].toString(), item[u"fullUrl"].toString(),
            request[u"ifMatch"].toString().toUtf8(), request[u"ifNoneExist"].toString().toUtf8(),
            item[u"resource"].toObject(), {}};
        if (entry.url.startsWith(u'/'))
            entry.url.remove(0, 1);
        static const QStringList methods{u"POST"_s, u"PUT"_s, u"GET"_s};
        if (!methods.contains(entry.method))
            return failed(atEntry(
                {entry.method.isEmpty() ? 400 : 405, u"not-supported"_s, u"An entry is a POST, PUT or GET."_s, {}, {}},
                i));
        if (entry.method != "GET"_L1 && entry.resource.isEmpty())
            return failed(atEntry({400, u"required"_s, u"There is no resource."_s, {}, {}}, i));
        if (entry.method == "POST"_L1 && entry.url != entry.resource[u"resourceType"].toString())
            return failed(atEntry({400, u"invalid"_s, u"The url is not the type of the resource."_s, {}, {}}, i));
        entries.push_back(entry);
    }
    return entries;
}

Answered<QHash<QString, QString>> Bundles::targetsOf(QVector<Entry> &entries) const
{
    QHash<QString, QString> targets;
    QSet<QByteArray> conditions;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        Entry &entry = entries[i];
        if (entry.method == "GET"_L1)
            continue;
        if (entry.method == "PUT"_L1) {
            if (!entry.fullUrl.isEmpty())
                targets.insert(entry.fullUrl, entry.url);
            continue;
        }
        entry.id = newUuid();
        if (!entry.ifNoneExist.isEmpty()) {
            const QByteArray condition = entry.url.toUtf8() + '?' + entry.ifNoneExist;
            if (conditions.contains(condition))
                return failed(atEntry({400, u"duplicate"_s, u"Two entries have the same ifNoneExist."_s, {}, {}}, i));
            conditions.insert(condition);
            Changes changes{m_desk.connection, m_desk.stamps};
            const auto existing = changes.find(m_caller, entry.url, entry.ifNoneExist);
            if (!existing)
                return failed(atEntry(existing.error(), i));
            if (existing->has_value())
                entry.id = (*existing)->id;
        }
        if (!entry.fullUrl.isEmpty())
            targets.insert(entry.fullUrl, entry.url + u'/' + entry.id);
    }
    return targets;
}

Answered<Bundles::Outcome> Bundles::transaction(QVector<Entry> entries)
{
    const auto targets = targetsOf(entries);
    if (!targets)
        return failed(targets.error());
    Changes changes{m_desk.connection, m_desk.stamps};
    changes.checkReferencesLater();
    Outcome outcome;
    QJsonArray answers;
    QVector<Written> all;
    for (const QString &method : {u"POST"_s, u"PUT"_s, u"GET"_s}) {
        for (qsizetype i = 0; i < entries.size(); ++i) {
            Entry &entry = entries[i];
            while (answers.size() < entries.size())
                answers.append(QJsonObject{});
            if (entry.method != method)
                continue;
            entry.resource = rewritten(entry.resource, *targets).toObject();
            std::optional<Written> written;
            auto answer = carryOut(entry, changes, written);
            if (!answer)
                return failed(atEntry(answer.error(), i));
            answers[i] = *answer;
            if (written) {
                all.push_back(*written);
                noteRoles(*written, outcome);
            }
            if (written)
                note(entry, written, written->status);
        }
    }
    for (const Written &written : std::as_const(all)) {
        if (auto checked = changes.checkReferences(m_caller, written); !checked)
            return failed(checked.error());
    }
    outcome.bundle = {{u"resourceType"_s, u"Bundle"_s}, {u"type"_s, u"transaction-response"_s}};
    if (!answers.isEmpty())
        outcome.bundle.insert(u"entry"_s, answers);
    return outcome;
}

Answered<Bundles::Outcome> Bundles::batch(const QVector<Entry> &entries)
{
    Outcome outcome;
    QJsonArray answers;
    for (const Entry &entry : entries) {
        if (auto begun = m_desk.connection.run("SAVEPOINT entry"); !begun)
            return failed(storeRefusal(begun.error()));
        Changes changes{m_desk.connection, m_desk.stamps};
        std::optional<Written> written;
        const auto answer = carryOut(entry, changes, written);
        if (!answer) {
            if (auto undone = m_desk.connection.run("ROLLBACK TO entry"); !undone)
                return failed(storeRefusal(undone.error()));
            answers.append(entryOf(answer.error()));
        } else {
            answers.append(*answer);
            if (written)
                noteRoles(*written, outcome);
        }
        if (auto ended = m_desk.connection.run("RELEASE entry"); !ended)
            return failed(storeRefusal(ended.error()));
        if (entry.method != "GET"_L1)
            note(entry, written, answer ? written->status : answer.error().status);
    }
    outcome.bundle = {{u"resourceType"_s, u"Bundle"_s}, {u"type"_s, u"batch-response"_s}};
    if (!answers.isEmpty())
        outcome.bundle.insert(u"entry"_s, answers);
    return outcome;
}

Answered<QJsonObject> Bundles::carryOut(const Entry &entry, Changes &changes, std::optional<Written> &written)
{
    if (entry.method == "GET"_L1) {
        const BundleRead read = readInBundle(m_desk.connection, m_caller, entry.url, m_base);
        m_desk.audit.push_back(read.audit);
        return read.json ? Answered<QJsonObject>{entryOf(*read.json)} : failed(read.json.error());
    }
    if (entry.method == "POST"_L1) {
        auto done = changes.create(m_caller, entry.resource, entry.ifNoneExist, entry.id);
        if (!done)
            return failed(done.error());
        written = *std::move(done);
        return responseEntry(*written);
    }
    const QString type = entry.resource[u"resourceType"].toString();
    const QString id = entry.url.mid(entry.url.indexOf(u'/') + 1);
    if (entry.url != type + u'/' + id)
        return failed(Refusal{400, u"invalid"_s, u"The url is not that of the resource."_s, {}, {}});
    auto done = changes.update(m_caller, id, entry.resource, entry.ifMatch);
    if (!done)
        return failed(done.error());
    written = *std::move(done);
    return responseEntry(*written);
}

void Bundles::note(const Entry &entry, const std::optional<Written> &written, int status)
{
    const QString interaction = entry.method == "POST"_L1 ? u"create"_s : u"update"_s;
    const QString path = entry.url.section(u'?', 0, 0);
    AuditEntry audit = auditEntryOf(m_caller, interaction, written ? written->type : path.section(u'/', 0, 0),
        written ? written->id : path.section(u'/', 1, 1), status);
    if (written) {
        audit.version = written->record.version;
        if (!written->record.patient.isEmpty())
            audit.patients = {written->record.patient};
    }
    m_desk.audit.push_back(audit);
}

void Bundles::noteRoles(const Written &written, Outcome &outcome) const
{
    if (!written.changedRolesOf.isEmpty())
        outcome.rolesChanged << written.changedRolesOf;
}

} // namespace heard::hub
