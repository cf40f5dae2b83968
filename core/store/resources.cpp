#include "store/resources.h"

#include <QJsonDocument>

namespace heard::store {

namespace {

StoredResource fromRow(const Row &row)
{
    return {row.integer(0), row.text(1), {row.text(2)}, row.text(3), row.text(4), row.bytes(5)};
}

QString metaOf(const QJsonObject &json, QLatin1StringView name)
{
    return json[QLatin1StringView{"meta"}][name].toString();
}

} // namespace

QByteArray textOf(const QJsonObject &json)
{
    return QJsonDocument{json}.toJson(QJsonDocument::Compact);
}

IndexedResource indexed(const QJsonObject &resource)
{
    return indexed(resource, textOf(resource));
}

IndexedResource indexed(const QJsonObject &resource, QByteArray text)
{
    return {.type = resource[QLatin1StringView{"resourceType"}].toString(),
            .id = {resource[QLatin1StringView{"id"}].toString()},
            .version = metaOf(resource, QLatin1StringView{"versionId"}),
            .lastUpdated = metaOf(resource, QLatin1StringView{"lastUpdated"}),
            .json = std::move(text),
            .index = indexOf(resource)};
}

QJsonObject IndexedResource::object() const
{
    return QJsonDocument::fromJson(json).object();
}

QJsonObject StoredResource::object() const
{
    return QJsonDocument::fromJson(json).object();
}

StoreResult<std::optional<StoredResource>> Resources::find(const QString &type, const ResourceId &id) const
{
    return m_connection.first<StoredResource>(
        R"(SELECT key, type, id, version, last_updated, json FROM resource WHERE type = :type AND id = :id)",
        {{":type", type}, {":id", id.value}}, fromRow);
}

StoreResult<std::optional<StoredResource>> Resources::find(ResourceKey key) const
{
    return m_connection.first<StoredResource>(
        R"(SELECT key, type, id, version, last_updated, json FROM resource WHERE key = :key)", {{":key", key}}, fromRow);
}

StoreResult<std::optional<StoredResource>> Resources::findLocal(const QString &localId) const
{
    return m_connection.first<StoredResource>(
        R"(SELECT key, type, id, version, last_updated, json FROM resource WHERE local_id = :local)",
        {{":local", localId}}, fromRow);
}

StoreResult<QVector<StoredResource>> Resources::withIdentifier(const QString &type, const QString &system,
                                                               const QString &value) const
{
    return m_connection.all<StoredResource>(
        R"(SELECT r.key, r.type, r.id, r.version, r.last_updated, r.json
             FROM identifier i JOIN resource r ON r.key = i.source
            WHERE i.value = :value AND i.system = :system AND r.type = :type)",
        {{":value", value}, {":system", system}, {":type", type}}, fromRow);
}

StoreResult<ResourceKey> Resources::put(const QJsonObject &json)
{
    return put(indexed(json));
}

StoreResult<ResourceKey> Resources::put(const IndexedResource &resource)
{
    auto done = m_connection.run(
        R"(INSERT INTO resource (type, id, version, last_updated, json) VALUES (:type, :id, :version, :updated, :json)
           ON CONFLICT (type, id) DO NOTHING)",
        {{":type", resource.type},
         {":id", resource.id.value},
         {":version", resource.version},
         {":updated", resource.lastUpdated},
         {":json", resource.json}});
    if (!done)
        return failed(done.error());
    if (m_connection.changedRows() == 0)
        return overwrite(resource);
    // A new one, as most are in a first download: nothing to take away.
    const ResourceKey key = m_connection.lastInsertedKey();
    done = index(key, resource.index);
    return done ? StoreResult<ResourceKey>{key} : failed(done.error());
}

StoreResult<ResourceKey> Resources::overwrite(const IndexedResource &resource)
{
    const auto key = m_connection.first<ResourceKey>(
        R"(UPDATE resource SET version = :version, last_updated = :updated, json = :json WHERE type = :type AND id = :id
           RETURNING key)",
        {{":type", resource.type},
         {":id", resource.id.value},
         {":version", resource.version},
         {":updated", resource.lastUpdated},
         {":json", resource.json}},
        [](const Row &row) { return row.integer(0); });
    if (!key)
        return failed(key.error());
    auto done = reindex(**key, resource.index);
    return done ? StoreResult<ResourceKey>{**key} : failed(done.error());
}

StoreResult<void> Resources::replace(ResourceKey key, const QJsonObject &json)
{
    auto done = m_connection.run(
        R"(UPDATE resource SET id = :id, version = :version, last_updated = :updated, json = :json WHERE key = :key)",
        {{":key", key},
         {":id", json[QLatin1StringView{"id"}].toString()},
         {":version", metaOf(json, QLatin1StringView{"versionId"})},
         {":updated", metaOf(json, QLatin1StringView{"lastUpdated"})},
         {":json", textOf(json)}});
    return done ? reindex(key, indexOf(json)) : done;
}

StoreResult<void> Resources::remove(ResourceKey key)
{
    if (auto done = m_connection.run("DELETE FROM words WHERE rowid = :key", {{":key", key}}); !done)
        return done;
    return m_connection.run("DELETE FROM resource WHERE key = :key", {{":key", key}});
}

StoreResult<QVector<ResourceKey>> Resources::referringTo(const QString &target) const
{
    // The + keeps SQLite from going through an index of all sources instead of sorting a few.
    return m_connection.all<ResourceKey>("SELECT DISTINCT +source FROM reference WHERE target = :target",
                                         {{":target", target}}, [](const Row &row) { return row.integer(0); });
}

StoreResult<void> Resources::unindex(ResourceKey key)
{
    static constexpr const char *statements[] = {
        "DELETE FROM reference WHERE source = :key",
        "DELETE FROM identifier WHERE source = :key",
        "DELETE FROM moment WHERE source = :key",
        "DELETE FROM words WHERE rowid = :key",
    };
    for (const char *sql : statements) {
        if (auto done = m_connection.run(sql, {{":key", key}}); !done)
            return done;
    }
    return {};
}

StoreResult<void> Resources::reindex(ResourceKey key, const ResourceIndex &index)
{
    auto done = unindex(key);
    return done ? this->index(key, index) : done;
}

StoreResult<void> Resources::index(ResourceKey key, const ResourceIndex &index)
{
    for (const auto &reference : index.references) {
        auto done = m_connection.run("INSERT OR IGNORE INTO reference (source, path, target) VALUES (:key, :path, :target)",
                                     {{":key", key}, {":path", reference.path}, {":target", reference.target}});
        if (!done)
            return done;
    }
    for (const auto &identifier : index.identifiers) {
        auto done = m_connection.run("INSERT OR IGNORE INTO identifier (source, system, value) VALUES (:key, :system, :value)",
                                     {{":key", key}, {":system", identifier.system}, {":value", identifier.value}});
        if (!done)
            return done;
    }
    for (const auto &moment : index.moments) {
        auto done = m_connection.run(
            "INSERT OR IGNORE INTO moment (source, path, from_ms, to_ms) VALUES (:key, :path, :from, :to)",
            {{":key", key}, {":path", moment.path},
             {":from", qint64{moment.from.sinceEpoch().count()}}, {":to", qint64{moment.to.sinceEpoch().count()}}});
        if (!done)
            return done;
    }
    if (index.words.isEmpty())
        return {};
    return m_connection.run("INSERT INTO words (rowid, body) VALUES (:key, :body)", {{":key", key}, {":body", index.words}});
}

} // namespace heard::store
