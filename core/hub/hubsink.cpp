#include "hub/hubsink.h"

#include "hub/changes.h"
#include "hub/founding.h"
#include "store/resources.h"

using namespace Qt::StringLiterals;

namespace heard::hub {

namespace {

store::Failure failureOf(const Refusal &refusal, const QString &type)
{
    if (refusal.status == 507)
        return {store::StoreError::DiskFull, refusal.diagnostics};
    return {store::StoreError::Constraint,
        u"%1: %2"_s.arg(refusal.expression.isEmpty() ? type : refusal.expression, refusal.diagnostics)};
}

} // namespace

store::StoreResult<ResourceId> HubSink::unit() const
{
    const auto unit = unitOf(m_desk.connection);
    if (!unit)
        return failed(unit.error());
    return ResourceId{unit->value_or(QString{})};
}

store::StoreResult<int> HubSink::count(const QString &type) const
{
    const auto count = m_desk.connection.first<int>("SELECT count(*) FROM resource WHERE type = :type",
        {{":type", type}}, [](const store::Row &row) { return static_cast<int>(row.integer(0)); });
    if (!count)
        return failed(count.error());
    return count->value_or(0);
}

store::StoreResult<QVector<QJsonObject>> HubSink::withIdentifier(
    const QString &type, const QString &system, const QString &value) const
{
    const auto found = store::Resources{m_desk.connection}.withIdentifier(type, system, value);
    if (!found)
        return failed(found.error());
    QVector<QJsonObject> resources;
    for (const store::StoredResource &resource : *found)
        resources << resource.object();
    return resources;
}

store::StoreResult<ResourceId> HubSink::create(const QJsonObject &resource)
{
    const auto written = Changes{m_desk.connection, m_desk.stamps}.create(theHubItself(), resource);
    if (!written)
        return failed(failureOf(written.error(), resource[u"resourceType"].toString()));
    m_desk.audit.push_back(localEntry(u"create"_s, *written));
    return ResourceId{written->id};
}

store::StoreResult<void> HubSink::update(const QJsonObject &resource)
{
    const QString id = resource[u"id"].toString();
    const QByteArray version = resource[u"meta"][u"versionId"].toString().toUtf8();
    const auto written = Changes{m_desk.connection, m_desk.stamps}.update(theHubItself(), id, resource, version);
    if (!written)
        return failed(failureOf(written.error(), resource[u"resourceType"].toString()));
    m_desk.audit.push_back(localEntry(u"update"_s, *written));
    return {};
}

} // namespace heard::hub
