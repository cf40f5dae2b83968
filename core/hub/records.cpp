#include "hub/records.h"

#include "hub/storerefusal.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace heard::hub {

namespace {

/// A version from before it was shared, or of a page: it may have been sensitive, or wrong.
bool isHidden(const Caller &caller, const QString &type, const QByteArray &json)
{
    if (type == "DocumentReference"_L1)
        return !isOfTeam(grantFor(caller.roles, type));
    return caller.isPatient() && isKeptFromPatients(type, QJsonDocument::fromJson(json).object());
}

} // namespace

Refusal notFound()
{
    return {404, u"not-found"_s, u"There is no such resource."_s, {}, {}};
}

Refusal gone()
{
    return {410, u"deleted"_s, u"This was taken back."_s, {}, {}};
}

Refusal forbidden(const QString &why)
{
    return {403, u"forbidden"_s, why, {}, {}};
}

Answered<Record> Records::read(const Caller &caller, const QString &type, const QString &id) const
{
    const Grant grant = grantFor(caller.roles, type);
    if (!grant.read)
        return failed(forbidden(u"Your role does not read %1."_s.arg(type)));
    auto found = m_connection.first<Record>(
        "SELECT key, json, version, last_updated, patient, audience FROM resource WHERE type = :type AND id = :id",
        {{":type", type}, {":id", id}}, [](const store::Row &row) {
            return Record{
                row.integer(0), row.bytes(1), row.text(2), row.text(3), row.text(4), audienceFromText(row.text(5))};
        });
    if (!found)
        return failed(storeRefusal(found.error()));
    if (!found->has_value() || !maySee(grant, caller, (*found)->patient, (*found)->audience))
        return failed(notFound());
    // Only of pages: nothing else is read for that.
    if (type == "DocumentReference"_L1 && !isOfTeam(grant)
        && isTakenBack(type, QJsonDocument::fromJson((*found)->json).object()))
        return failed(gone());
    (*found)->json = shownTo(grant, type, (*found)->json);
    return **found;
}

Answered<Record> Records::version(
    const Caller &caller, const QString &type, const QString &id, const QString &version) const
{
    auto current = read(caller, type, id);
    if (!current || current->version == version)
        return current;
    bool isNumber = false;
    const qint64 number = version.toLongLong(&isNumber);
    if (!isNumber)
        return failed(notFound());
    auto found = m_connection.first<Record>(
        "SELECT json, last_updated FROM history WHERE resource = :key AND version = :version",
        {{":key", current->key}, {":version", number}}, [&](const store::Row &row) {
            return Record{current->key, row.bytes(0), version, row.text(1), current->patient, current->audience};
        });
    if (!found)
        return failed(storeRefusal(found.error()));
    if (!found->has_value() || isHidden(caller, type, (*found)->json))
        return failed(notFound());
    (*found)->json = shownTo(grantFor(caller.roles, type), type, (*found)->json);
    return **found;
}

Answered<QVector<Record>> Records::history(const Caller &caller, const QString &type, const QString &id) const
{
    const auto current = read(caller, type, id);
    if (!current)
        return failed(current.error());
    auto older = m_connection.all<Record>(
        "SELECT json, version, last_updated FROM history WHERE resource = :key ORDER BY version DESC LIMIT 500",
        {{":key", current->key}}, [&](const store::Row &row) {
            return Record{current->key, row.bytes(0), row.text(1), row.text(2), current->patient, current->audience};
        });
    if (!older)
        return failed(storeRefusal(older.error()));
    older->removeIf([&](const Record &record) { return isHidden(caller, type, record.json); });
    for (Record &record : *older)
        record.json = shownTo(grantFor(caller.roles, type), type, record.json);
    return QVector<Record>{*current} + *older;
}

} // namespace heard::hub
