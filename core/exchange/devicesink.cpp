#include "exchange/devicesink.h"

#include "people/units.h"

namespace heard::exchange {

store::StoreResult<ResourceId> DeviceLookup::unit() const
{
    return people::ownUnit(m_reader);
}

store::StoreResult<int> DeviceLookup::count(const QString &type) const
{
    const auto count = m_reader.connection().first<int>("SELECT count(*) FROM resource WHERE type = :type", {{":type", type}},
        [](const store::Row &row) { return static_cast<int>(row.integer(0)); });
    if (!count)
        return failed(count.error());
    return count->value_or(0);
}

store::StoreResult<QVector<QJsonObject>> DeviceLookup::withIdentifier(const QString &type, const QString &system,
    const QString &value) const
{
    const auto found = store::Resources{m_reader.connection()}.withIdentifier(type, system, value);
    if (!found)
        return failed(found.error());
    QVector<QJsonObject> resources;
    for (const store::StoredResource &resource : *found)
        resources << resource.object();
    return resources;
}

} // namespace heard::exchange
