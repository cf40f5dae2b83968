#include "hub/hubsink.h"

#include "hub/founding.h"
#include "store/resources.h"

namespace heard::hub {

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

} // namespace heard::hub
